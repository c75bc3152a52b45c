<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>handcontrol</name>
    <message numerus="yes">
      <location filename="../ui/answer_lines.py"></location>
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/first_run_permissions.py"></location>
      <source>%n more things were looked at, and are in order.</source>
      <translation>
        <numerusform>%n more thing was looked at, and is in order.</numerusform>
        <numerusform>%n more things were looked at, and are in order.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/not_it_list.py"></location>
      <source>%n examples of what is not it</source>
      <translation>
        <numerusform>%n example of what is not it</numerusform>
        <numerusform>%n examples of what is not it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands</source>
      <translation>
        <numerusform>%n hand</numerusform>
        <numerusform>%n hands</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands followed</source>
      <translation>
        <numerusform>%n hand followed</numerusform>
        <numerusform>%n hands followed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_page.py"></location>
      <source>%n rules of {file}; the upper ones have priority.</source>
      <translation>
        <numerusform>%n rule of {file}; the upper ones have priority.</numerusform>
        <numerusform>%n rules of {file}; the upper ones have priority.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_text.py"></location>
      <source>And %n more.</source>
      <translation>
        <numerusform>And %n more.</numerusform>
        <numerusform>And %n more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n places of the pointer</source>
      <translation>
        <numerusform>%n place of the pointer</numerusform>
        <numerusform>%n places of the pointer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n turns of the wheel</source>
      <translation>
        <numerusform>%n turn of the wheel</numerusform>
        <numerusform>%n turns of the wheel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n programs or addresses started</source>
      <translation>
        <numerusform>%n program or address started</numerusform>
        <numerusform>%n programs or addresses started</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>The titles of %n windows are in it, as of pages and documents.</source>
      <translation>
        <numerusform>The title of %n window is in it, as of a page or document.</numerusform>
        <numerusform>The titles of %n windows are in it, as of pages and documents.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete %n sessions for good?</source>
      <translation>
        <numerusform>Delete %n session for good?</numerusform>
        <numerusform>Delete %n sessions for good?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n pictures</source>
      <translation>
        <numerusform>%n picture</numerusform>
        <numerusform>%n pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n marks</source>
      <translation>
        <numerusform>%n mark</numerusform>
        <numerusform>%n marks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/setting_row.py"></location>
      <source>%n entries</source>
      <translation>
        <numerusform>%n entry</numerusform>
        <numerusform>%n entries</numerusform>
      </translation>
    </message>
  </context>
</TS>
