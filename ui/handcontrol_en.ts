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
