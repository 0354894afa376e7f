<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>No mouth is seen where the lips should be; choose a picture that shows it, or put its landmarks right.</source>
        <translation>No se ve ninguna boca donde deberían estar los labios; elija una imagen que la muestre o corrija sus puntos de referencia.</translation>
    </message>
    <message>
        <source>The face is cut off by the edge of the picture; choose one that shows the whole head with some space around it.</source>
        <translation>El borde de la imagen corta la cara; elija una en la que se vea toda la cabeza con algo de espacio alrededor.</translation>
    </message>
    <message>
        <source>The head is turned by %1 degrees; choose a picture that looks at the camera.</source>
        <translation>La cabeza está girada %1 grados; elija una imagen en la que la persona mire a la cámara.</translation>
    </message>
    <message>
        <source>The eyes are closed; choose a picture with open eyes.</source>
        <translation>Los ojos están cerrados; elija una imagen con los ojos abiertos.</translation>
    </message>
    <message>
        <source>The mouth is open; choose a picture with closed lips.</source>
        <translation>La boca está abierta; elija una imagen con los labios cerrados.</translation>
    </message>
    <message>
        <source>The face is only %1 pixels wide; choose a picture in which it is 512 or more.</source>
        <translation>La cara solo mide %1 píxeles de ancho; elija una imagen en la que mida 512 o más.</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; rotate the picture until the eyes are level.</source>
        <translation>La cabeza está inclinada %1 grados; gire la imagen hasta que los ojos queden nivelados.</translation>
    </message>
    <message>
        <source>The face has low contrast; choose a picture with more light on it, or increase its contrast.</source>
        <translation>La cara tiene poco contraste; elija una imagen más iluminada o aumente el contraste.</translation>
    </message>
    <message>
        <source>The file ends too early, and a part of the picture is missing; copy or download it again.</source>
        <translation>El archivo termina antes de tiempo y falta una parte de la imagen; cópielo o descárguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>Mirada: horizontal</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>Mirada: vertical</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>Cabeza: giro</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>Cabeza: cabeceo</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>Cabeza: ladeo</translation>
    </message>
    <message>
        <source>Head X</source>
        <translation>Cabeza: X</translation>
    </message>
    <message>
        <source>Head Y</source>
        <translation>Cabeza: Y</translation>
    </message>
    <message>
        <source>Head scale</source>
        <translation>Cabeza: escala</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>Ojos abiertos</translation>
    </message>
    <message>
        <source>Mouth amplitude</source>
        <translation>Amplitud de la boca</translation>
    </message>
    <message>
        <source>Expression amplitude</source>
        <translation>Amplitud de la expresión</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>Desprecio</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Use %1 as the portrait</source>
        <translation>Usar %1 como retrato</translation>
    </message>
    <message>
        <source>Use %1 as the speech; keys stay in place</source>
        <translation>Usar %1 como voz; los fotogramas clave se conservan</translation>
    </message>
    <message>
        <source>Open project %1</source>
        <translation>Abrir el proyecto %1</translation>
    </message>
    <message>
        <source>Import model pack %1</source>
        <translation>Importar el paquete de modelo %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture, recording, video, project or model pack</source>
        <translation>%1 no es una imagen, una grabación, un vídeo, un proyecto ni un paquete de modelo</translation>
    </message>
    <message>
        <source>Use this picture as the portrait</source>
        <translation>Usar esta imagen como retrato</translation>
    </message>
    <message>
        <source>Only files and pictures from this computer can be used</source>
        <translation>Solo se pueden usar archivos e imágenes de este equipo</translation>
    </message>
    <message>
        <source>Choose portrait</source>
        <translation>Elegir retrato</translation>
    </message>
    <message>
        <source>Choose speech</source>
        <translation>Elegir voz</translation>
    </message>
    <message>
        <source>Import keys from %1</source>
        <translation>Importar fotogramas clave de %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one portrait</source>
        <translation>%1 no se usa: un proyecto tiene un solo retrato</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one recording</source>
        <translation>%1 no se usa: un proyecto tiene una sola grabación</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: only one project can be open</source>
        <translation>%1 no se abre: solo puede haber un proyecto abierto</translation>
    </message>
    <message>
        <source>%1 isn&apos;t imported: import one model pack at a time</source>
        <translation>%1 no se importa: solo un paquete de modelo a la vez</translation>
    </message>
    <message>
        <source>%1 contains motion; only ditto render --motion uses it</source>
        <translation>%1 contiene movimiento; solo lo usa ditto render --motion</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar fotogramas clave</translation>
    </message>
    <message>
        <source>%1 isn&apos;t on this computer</source>
        <translation>%1 no está en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were ignored</source>
        <translation>
            <numerusform>Se ignoró %n archivo más</numerusform>
            <numerusform>Se ignoraron %n archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Easing</name>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Entrada suave</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>Entrada y salida suaves</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>Rebasar</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>gaze %1°, %2°</source>
        <translation>mirada %1°, %2°</translation>
    </message>
    <message>
        <source>Move gaze</source>
        <translation>Mover la mirada</translation>
    </message>
    <message>
        <source>Perform gaze</source>
        <translation>Grabar la mirada</translation>
    </message>
    <message>
        <source>tilt %1°</source>
        <translation>inclinación %1°</translation>
    </message>
    <message>
        <source>Tilt head</source>
        <translation>Inclinar la cabeza</translation>
    </message>
    <message>
        <source>Perform tilt</source>
        <translation>Grabar la inclinación</translation>
    </message>
    <message>
        <source>head %1°, %2°</source>
        <translation>cabeza %1°, %2°</translation>
    </message>
    <message>
        <source>Turn head</source>
        <translation>Girar la cabeza</translation>
    </message>
    <message>
        <source>Perform head</source>
        <translation>Grabar la cabeza</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Finds any command as you type a few letters</source>
        <translation>Encuentra cualquier comando al escribir unas letras</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Shows and customises keyboard shortcuts</source>
        <translation>Muestra y personaliza los atajos de teclado</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Introduces the window in five steps</source>
        <translation>Presenta la ventana en cinco pasos</translation>
    </message>
    <message>
        <source>About Ditto Studio…</source>
        <translation>Acerca de Ditto Studio…</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: %2</source>
        <comment>Undo: Move keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Shows or hides this panel</source>
        <translation>Muestra u oculta este panel</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pulse las teclas</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Abrir recientes</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Ditto Studio closed unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio se cerró de forma inesperada; no se perdió nada.</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1, editado %2</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly. Your work has been kept: %1.</source>
        <translation>Ditto Studio se cerró de forma inesperada. Su trabajo se ha conservado: %1.</translation>
    </message>
    <message>
        <source>You have unsaved work: %1.</source>
        <translation>Tiene trabajo sin guardar: %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly when it started to use the graphics card.</source>
        <translation>Ditto Studio se cerró de forma inesperada al empezar a usar la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Use Processor</source>
        <translation>Usar el procesador</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ditto::ui::AboutDialog</name>
    <message>
        <source>About Ditto Studio</source>
        <translation>Acerca de Ditto Studio</translation>
    </message>
    <message>
        <source>Version %1. Makes a portrait speak under your direction.</source>
        <translation>Versión %1. Haga hablar a un retrato bajo su dirección.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Third-party components and their licences</source>
        <translation>Componentes de terceros y sus licencias</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ActivityLine</name>
    <message>
        <source>analysing the portrait</source>
        <translation>analizando el retrato</translation>
    </message>
    <message>
        <source>analysing the speech</source>
        <translation>analizando la voz</translation>
    </message>
    <message>
        <source>computing the motion</source>
        <translation>calculando el movimiento</translation>
    </message>
    <message>
        <source>rendering frames</source>
        <translation>renderizando fotogramas</translation>
    </message>
    <message>
        <source>%1 of %2 frames rendered</source>
        <translation>%1 de %2 fotogramas renderizados</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>saving the project</source>
        <translation>guardando el proyecto</translation>
    </message>
    <message>
        <source>opening a project</source>
        <translation>abriendo un proyecto</translation>
    </message>
</context>
<context>
    <name>ditto::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>Undo, Edit, Ctrl+Z</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ditto::ui::CutEditor</name>
    <message>
        <source>Trim speech</source>
        <translation>Recortar voz</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Change gain</source>
        <translation>Cambiar ganancia</translation>
    </message>
    <message>
        <source>How much louder the recording is played, also in the video</source>
        <translation>Cuánto se sube el volumen de la grabación, también en el vídeo</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Where in the recording to stop, in seconds</source>
        <translation>Punto de la grabación, en segundos, en el que se detiene</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Where in the recording to start, in seconds</source>
        <translation>Punto de la grabación, en segundos, en el que empieza</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Seconds of silence before the recording</source>
        <translation>Segundos de silencio antes de la grabación</translation>
    </message>
    <message>
        <source>Trim, offset, gain</source>
        <translation>Recorte, desfase, ganancia</translation>
    </message>
    <message>
        <source>Which part of the recording is used, when it starts and how loud it is</source>
        <translation>Qué parte de la grabación se usa, cuándo empieza y con qué volumen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Locked in the timeline and not changed: %1</source>
        <translation>Bloqueado en la línea de tiempo y sin cambios: %1</translation>
    </message>
</context>
<context>
    <name>ditto::ui::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>Suelte aquí los archivos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionBar</name>
    <message>
        <source>Emotion at the playhead</source>
        <translation>Emoción en el cabezal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>Decide el modelo</translation>
    </message>
    <message>
        <source>Muted: the model decides</source>
        <translation>Silenciada: decide el modelo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key emotion</source>
        <translation>Insertar emoción</translation>
    </message>
    <message>
        <source>Starts this emotion at the playhead; what comes before does not change</source>
        <translation>Inicia esta emoción en el cabezal; lo anterior no cambia</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Software gives the same video on every computer; hardware is much faster at slightly lower quality</source>
        <translation>El software da el mismo vídeo en cualquier equipo; el hardware es mucho más rápido con una calidad algo menor</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Hardware where it is available, otherwise software</source>
        <translation>Hardware si está disponible; si no, software</translation>
    </message>
    <message>
        <source>Checking whether it works on this computer…</source>
        <translation>Comprobando si funciona en este equipo…</translation>
    </message>
    <message>
        <source>Not available on this computer: %1</source>
        <translation>No disponible en este equipo: %1</translation>
    </message>
    <message>
        <source>%1 · checking…</source>
        <translation>%1 · comprobando…</translation>
    </message>
    <message>
        <source>%1 · not available</source>
        <translation>%1 · no disponible</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 cannot be read as a %2: %3; check the file or choose another</source>
        <translation>No se puede leer %1 como %2: %3; compruebe el archivo o elija otro</translation>
    </message>
    <message>
        <source>no face found in %1; choose a picture that shows a face upright and from the front</source>
        <translation>No se encuentra ninguna cara en %1; elija una imagen que muestre una cara derecha y de frente</translation>
    </message>
    <message>
        <source>%1 has %2 faces and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 tiene %2 caras y ninguna con el número %3; se numeran desde 0, la mayor</translation>
    </message>
    <message>
        <source>%1 has %2 face and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 tiene %2 cara y ninguna con el número %3; se numeran desde 0, la mayor</translation>
    </message>
    <message>
        <source>%1 has no sound; choose a recording with speech</source>
        <translation>%1 no tiene sonido; elija una grabación con voz</translation>
    </message>
    <message>
        <source>model pack %1 not found; `ditto packs list` shows the available ones, or give the folder of one</source>
        <translation>No se encuentra el paquete de modelo %1; `ditto packs list` muestra los disponibles, o indique la carpeta de uno</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); free some disk space and try again</source>
        <translation>No se pudo escribir %1 (%2); libere espacio en el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose a folder that exists and can be written</source>
        <translation>No se pudo escribir %1 (%2); elija una carpeta que exista y en la que se pueda escribir</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); check the disk and try again</source>
        <translation>No se pudo escribir %1 (%2); compruebe el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>not enough disk space for %1: %2 MB free, %3 MB needed; free some space</source>
        <translation>No hay espacio suficiente en disco para %1: %2 MB libres, %3 MB necesarios; libere espacio</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check its name</source>
        <translation>No se puede leer %1: %2; compruebe el nombre</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions</source>
        <translation>No se puede leer %1; compruebe sus permisos</translation>
    </message>
    <message>
        <source>%1 cannot be read; check the file</source>
        <translation>No se puede leer %1; compruebe el archivo</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that the file exists</source>
        <translation>No se puede abrir %1; compruebe que el archivo existe</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there first</source>
        <translation>%1 está abierto en otro programa; ciérrelo allí primero</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ditto Studio; update Ditto Studio to open it</source>
        <translation>%1 se guardó con una versión más reciente de Ditto Studio; actualice Ditto Studio para abrirlo</translation>
    </message>
    <message>
        <source>%1 not found; install the model pack again</source>
        <translation>No se encuentra %1; instale de nuevo el paquete de modelo</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, the part already downloaded is kept</source>
        <translation>No se pudo descargar %1 (%2); inténtelo más tarde, la parte ya descargada se conserva</translation>
    </message>
    <message>
        <source>%1: the encoder %2 is not available on this computer (%3); choose the encoder software or auto</source>
        <translation>%1: el codificador %2 no está disponible en este equipo (%3); elija el codificador software o automático</translation>
    </message>
    <message>
        <source>%1 is not available on this computer (%2); choose the encoder software or auto</source>
        <translation>%1 no está disponible en este equipo (%2); elija el codificador software o automático</translation>
    </message>
    <message>
        <source>%1: %2 does not support transparency; choose another format or a background</source>
        <translation>%1: %2 no admite transparencia; elija otro formato o un fondo</translation>
    </message>
    <message>
        <source>the model pack %1 cannot replace the background; keep the original one, or choose the starter pack</source>
        <translation>El paquete de modelo %1 no puede reemplazar el fondo; conserve el original o elija el paquete starter</translation>
    </message>
    <message>
        <source>the model pack %1 cannot use corrected landmarks; reset them, or choose the starter pack</source>
        <translation>El paquete de modelo %1 no puede usar puntos de referencia corregidos; restablézcalos o elija el paquete starter</translation>
    </message>
    <message>
        <source>not enough memory; close other programs or make the video smaller</source>
        <translation>No hay memoria suficiente; cierre otros programas o haga el vídeo más pequeño</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>archivo no encontrado</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>it contains none</source>
        <translation>no contiene ninguna pista de ese tipo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>está dañado o incompleto</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or larger than 200 megapixels</source>
        <translation>está dañado, incompleto o supera los 200 megapíxeles</translation>
    </message>
    <message>
        <source>plays everywhere; for the web, messengers and most editing</source>
        <translation>se reproduce en todas partes; para la web, mensajería y casi toda la edición</translation>
    </message>
    <message>
        <source>smaller files and smoother gradients; newer players and phones</source>
        <translation>archivos más pequeños y degradados más suaves; reproductores y teléfonos recientes</translation>
    </message>
    <message>
        <source>for editing software: nearly lossless, large files, supports transparency</source>
        <translation>para programas de edición: casi sin pérdida, archivos grandes, admite transparencia</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small files, supports transparency</source>
        <translation>para páginas web y programas de streaming: archivos pequeños, admite transparencia</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered lossless pictures, without sound</source>
        <translation>para composición: una carpeta de imágenes numeradas sin pérdida ni sonido</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Imágenes PNG</translation>
    </message>
    <message>
        <source>H.265, 10 bits</source>
        <translation>H.265, 10 bits</translation>
    </message>
    <message>
        <source>some unsaved changes could not be restored, because their journal is damaged; a copy of it is %1</source>
        <translation>Algunos cambios sin guardar no se pudieron recuperar porque su registro está dañado; hay una copia en %1</translation>
    </message>
    <message>
        <source>the file was changed by another program; unsaved changes are kept in %1</source>
        <translation>Otro programa cambió el archivo; los cambios sin guardar se conservan en %1</translation>
    </message>
    <message>
        <source>%1 is damaged; silence is put in its place at %2</source>
        <translation>%1 está dañado; en su lugar hay silencio en %2</translation>
    </message>
    <message>
        <source>%1 is cut short: its sound ends at %2</source>
        <translation>%1 está incompleto: su sonido termina en %2</translation>
    </message>
    <message>
        <source>it has %1 sound tracks, there is no number %2</source>
        <translation>tiene %1 pistas de sonido, no hay número %2</translation>
    </message>
    <message>
        <source>it has %1 sound track, there is no number %2</source>
        <translation>tiene %1 pista de sonido, no hay número %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 begins without a face; its picture at %2 is used</source>
        <translation>%1 empieza sin una cara; se usa su imagen en %2</translation>
    </message>
    <message>
        <source>%1 is not valid JSON and has no backup; restore the file from a copy</source>
        <translation>%1 no es JSON válido y no tiene copia de seguridad; restaure el archivo a partir de otra copia</translation>
    </message>
    <message>
        <source>%1 is not valid JSON; open its newest backup, %2</source>
        <translation>%1 no es JSON válido; abra su copia de seguridad más reciente, %2</translation>
    </message>
    <message>
        <source>the voice cannot speak %1; choose another, such as %2</source>
        <translation>la voz no puede pronunciar «%1»; elija otra, por ejemplo %2</translation>
    </message>
    <message>
        <source>the voice cannot speak %1, and no other voice here can; install one for its language</source>
        <translation>la voz no puede pronunciar «%1» y ninguna otra de las instaladas puede; instale una para ese idioma</translation>
    </message>
    <message>
        <source>%1 cannot be read as a %2: %3; save it as PNG or JPEG and choose that file</source>
        <translation>No se puede leer %1 como %2: %3; guárdelo como PNG o JPEG y elija ese archivo</translation>
    </message>
    <message>
        <source>%1 ends too early, and a part of the picture is missing; copy or download it again</source>
        <translation>%1 termina antes de tiempo y falta una parte de la imagen; cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>%1 files are not supported</source>
        <translation>los archivos %1 no son compatibles</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or an unsupported kind of %1</source>
        <translation>está dañado, incompleto o es un tipo de %1 no compatible</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportChoices</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; lower values give larger files, higher values smaller files of lower quality</source>
        <translation>Factor de calidad constante: 18 se ve como el original; valores menores dan archivos más grandes, valores mayores archivos más pequeños de menor calidad</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>La cabeza entera queda en cuadro con cualquier relación de aspecto</translation>
    </message>
    <message>
        <source>Longest side of the video at most; portraits are not enlarged</source>
        <translation>Lado más largo del vídeo como máximo; los retratos no se amplían</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>Lo que se ve detrás de la persona</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Velocidad de fotogramas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>Calidad (CRF)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Adds the video to the export queue; you can keep working</source>
        <translation>Añade el vídeo a la cola de exportación; puede seguir trabajando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>Choose a portrait first</source>
        <translation>Elija antes un retrato</translation>
    </message>
    <message>
        <source>Choose a speech recording first</source>
        <translation>Elija antes una grabación de voz</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Ya existe un archivo con este nombre</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Replace File?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>“%1” is already being exported.</source>
        <translation>«%1» ya se está exportando.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Change export settings</source>
        <translation>Cambiar ajustes de exportación</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportPanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>No se está exportando nada.</translation>
    </message>
    <message>
        <source>Remove Finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Removes finished, failed and cancelled exports from the list; files are kept</source>
        <translation>Quita de la lista las exportaciones terminadas, fallidas o canceladas; los archivos se conservan</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>Ditto Studio closed before this was finished; Resume continues from there</source>
        <translation>Ditto Studio se cerró antes de terminar; «Reanudar» continúa desde ese punto</translation>
    </message>
    <message>
        <source>%1 · up to %2 pixels</source>
        <translation>%1 · hasta %2 píxeles</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRoom</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Frame saved as %1</source>
        <translation>Fotograma guardado como %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Exports the project as a video</source>
        <translation>Exporta el proyecto como vídeo</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>Guardar fotograma como imagen</translation>
    </message>
    <message>
        <source>Saves the frame at the playhead as PNG, exactly as it will be exported</source>
        <translation>Guarda como PNG el fotograma del cabezal, exactamente como se exporta</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 exportado</translation>
    </message>
    <message>
        <source>Some exports were not finished when Ditto Studio closed.</source>
        <translation>Algunas exportaciones no habían terminado al cerrarse Ditto Studio.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 was not exported: %2</source>
        <translation>No se exportó %1: %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export As…</source>
        <translation>Exportar como…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRow</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % · %2 left</source>
        <translation>%1 % · quedan %2</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pausa al %1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>Exportar como…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportTarget</name>
    <message>
        <source>Choose a folder for the video</source>
        <translation>Elija una carpeta para el vídeo</translation>
    </message>
    <message>
        <source>Type a name for the video</source>
        <translation>Escriba un nombre para el vídeo</translation>
    </message>
    <message>
        <source>The name is too long; type a shorter one</source>
        <translation>El nombre es demasiado largo; escriba uno más corto</translation>
    </message>
    <message>
        <source>%1 is not a folder; choose another one</source>
        <translation>%1 no es una carpeta; elija otra</translation>
    </message>
    <message>
        <source>You cannot write to the folder %1; choose another one</source>
        <translation>No puede escribir en la carpeta %1; elija otra</translation>
    </message>
    <message>
        <source>The video may not fit: it takes about %1, and %2 are free in %3</source>
        <translation>Puede que el vídeo no quepa: ocupa unos %1 y en %3 hay %2 libres</translation>
    </message>
    <message>
        <source>The folder %1 will be created</source>
        <translation>Se creará la carpeta %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2</source>
        <translation>No se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>Exportar como</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>Not enough memory; export at a smaller size, or close other programs</source>
        <translation>No hay memoria suficiente; exporte a menor tamaño o cierre otros programas</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>La cabeza entera queda en cuadro con cualquier relación de aspecto</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>Lo que se ve detrás de la persona</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Choose another background colour</source>
        <translation>Elegir otro color de fondo</translation>
    </message>
    <message>
        <source>Change aspect ratio</source>
        <translation>Cambiar relación de aspecto</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>Cambiar el fondo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmText</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Pantalla verde</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FrameGrab</name>
    <message>
        <source>There is no frame yet; choose a portrait and a speech recording first</source>
        <translation>Todavía no hay fotograma; elija antes un retrato y una grabación de voz</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HandleLayer</name>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Initial state</source>
        <translation>Estado inicial</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, deshecho</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ditto::ui::InspectorPanel</name>
    <message>
        <source>Change amplitude</source>
        <translation>Cambiar amplitud</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>How far the mouth opens; 1 leaves it to the model</source>
        <translation>Cuánto se abre la boca; 1 lo deja al modelo</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>How strongly brows, eyes and cheeks move; 1 leaves it to the model</source>
        <translation>Con qué intensidad se mueven cejas, ojos y mejillas; 1 lo deja al modelo</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>Emotion at playhead</source>
        <translation>Emoción en el cabezal</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Intake</name>
    <message>
        <source>%1 is the portrait now. Was its sound meant?</source>
        <translation>%1 es ahora el retrato. ¿Quería su sonido?</translation>
    </message>
    <message>
        <source>%1 is the speech now. Was its picture meant?</source>
        <translation>%1 es ahora la voz. ¿Quería su imagen?</translation>
    </message>
    <message>
        <source>Choose a Portrait and a Recording</source>
        <translation>Elegir un retrato y una grabación</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>No se pudo guardar la imagen en %1</translation>
    </message>
    <message>
        <source>As Speech Instead</source>
        <translation>Mejor como voz</translation>
    </message>
    <message>
        <source>As Portrait Instead</source>
        <translation>Mejor como retrato</translation>
    </message>
    <message>
        <source>As Both</source>
        <translation>Como ambos</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>Imágenes, sonido y vídeos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::KeySection</name>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>Cambiar influencia</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % follows the curve</source>
        <translation>0 % deja decidir al modelo, 100 % sigue la curva</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Valor del fotograma clave</translation>
    </message>
    <message>
        <source>Time of the key</source>
        <translation>Tiempo del fotograma clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>Cambiar interpolación</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n fotograma clave</numerusform>
            <numerusform>%n fotogramas clave</numerusform>
        </translation>
    </message>
    <message>
        <source>Key · %1 · %2</source>
        <translation>Fotograma clave · %1 · %2</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % follows the curve.</source>
        <translation>0 % deja decidir al modelo, 100 % sigue la curva.</translation>
    </message>
    <message>
        <source>No keys: the model decides. Drag on the picture, or press S to add a key.</source>
        <translation>Sin fotogramas clave: decide el modelo. Arrastre sobre la imagen o pulse S para añadir uno.</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Cambiar valor</translation>
    </message>
    <message>
        <source>Move keys</source>
        <translation>Mover fotogramas clave</translation>
    </message>
    <message>
        <source>The value applies to %1 of %2 keys: %3.</source>
        <translation>El valor se aplica a %1 de %2 fotogramas clave: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Value of %n keys: %1</source>
        <translation>
            <numerusform>Valor de %n fotograma clave: %1</numerusform>
            <numerusform>Valor de %n fotogramas clave: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2; type a time to move the first key there</source>
        <translation>De %1 a %2; escriba un tiempo para llevar allí el primer fotograma clave</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Facial landmarks</source>
        <translation>Puntos de referencia del rostro</translation>
    </message>
    <message>
        <source>Tab selects a landmark, the arrow keys move it, Delete resets it</source>
        <translation>Tab selecciona un punto, las flechas lo mueven, Supr lo restablece</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <translation>Mover punto de referencia</translation>
    </message>
    <message>
        <source>Reset landmarks</source>
        <translation>Restablecer puntos de referencia</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No se encuentra ninguna cara</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkWindow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Puntos de referencia</translation>
    </message>
    <message>
        <source>Drag the rings to where they belong: corners of the mouth, eyelids, chin. The picture updates when you let go.</source>
        <translation>Arrastre los anillos a su sitio: comisuras de la boca, párpados, barbilla. La imagen se actualiza al soltarlos.</translation>
    </message>
    <message>
        <source>Resets all landmarks to where they were detected</source>
        <translation>Restablece todos los puntos adonde se detectaron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Landmarks</name>
    <message>
        <source>Top of the forehead</source>
        <translation>Parte superior de la frente</translation>
    </message>
    <message>
        <source>Right brow, outer end</source>
        <translation>Ceja derecha, extremo exterior</translation>
    </message>
    <message>
        <source>Right brow, middle</source>
        <translation>Ceja derecha, centro</translation>
    </message>
    <message>
        <source>Right brow, inner end</source>
        <translation>Ceja derecha, extremo interior</translation>
    </message>
    <message>
        <source>Left brow, inner end</source>
        <translation>Ceja izquierda, extremo interior</translation>
    </message>
    <message>
        <source>Left brow, middle</source>
        <translation>Ceja izquierda, centro</translation>
    </message>
    <message>
        <source>Left brow, outer end</source>
        <translation>Ceja izquierda, extremo exterior</translation>
    </message>
    <message>
        <source>Right eye, outer corner</source>
        <translation>Ojo derecho, ángulo exterior</translation>
    </message>
    <message>
        <source>Right eye, upper lid</source>
        <translation>Ojo derecho, párpado superior</translation>
    </message>
    <message>
        <source>Right eye, lower lid</source>
        <translation>Ojo derecho, párpado inferior</translation>
    </message>
    <message>
        <source>Right eye, inner corner</source>
        <translation>Ojo derecho, ángulo interior</translation>
    </message>
    <message>
        <source>Right iris</source>
        <translation>Iris derecho</translation>
    </message>
    <message>
        <source>Left eye, inner corner</source>
        <translation>Ojo izquierdo, ángulo interior</translation>
    </message>
    <message>
        <source>Left eye, upper lid</source>
        <translation>Ojo izquierdo, párpado superior</translation>
    </message>
    <message>
        <source>Left eye, lower lid</source>
        <translation>Ojo izquierdo, párpado inferior</translation>
    </message>
    <message>
        <source>Left eye, outer corner</source>
        <translation>Ojo izquierdo, ángulo exterior</translation>
    </message>
    <message>
        <source>Left iris</source>
        <translation>Iris izquierdo</translation>
    </message>
    <message>
        <source>Tip of the nose</source>
        <translation>Punta de la nariz</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <translation>Comisura derecha de la boca</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Labio superior</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Labio inferior</translation>
    </message>
    <message>
        <source>Left corner of the mouth</source>
        <translation>Comisura izquierda de la boca</translation>
    </message>
    <message>
        <source>Right side of the jaw</source>
        <translation>Lado derecho de la mandíbula</translation>
    </message>
    <message>
        <source>Left side of the jaw</source>
        <translation>Lado izquierdo de la mandíbula</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Barbilla</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <translation>Raíz de la nariz</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHead</name>
    <message>
        <source>%1, expanded</source>
        <translation>%1, expandida</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, contraída</translation>
    </message>
    <message>
        <source>Collapse into one lane</source>
        <translation>Contraer en una sola pista</translation>
    </message>
    <message>
        <source>Expand: one lane per channel</source>
        <translation>Expandir: una pista por canal</translation>
    </message>
    <message>
        <source>Drag to resize the lane; double-click for the default height</source>
        <translation>Arrastre para cambiar la altura de la pista; doble clic para la altura predeterminada</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHeads</name>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneSwitch</name>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar: %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar: %1</translation>
    </message>
    <message>
        <source>End solo of %1</source>
        <translation>Quitar solo: %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear: %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear: %1</translation>
    </message>
    <message>
        <source>Muted, a lane keeps its keys and the model decides</source>
        <translation>Silenciada, la pista conserva sus fotogramas clave y decide el modelo</translation>
    </message>
    <message>
        <source>While any lane is soloed, only soloed lanes act</source>
        <translation>Mientras haya pistas en solo, solo actúan esas</translation>
    </message>
    <message>
        <source>Keys of a locked lane cannot be selected or changed</source>
        <translation>Los fotogramas clave de una pista bloqueada no se pueden seleccionar ni cambiar</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Lanes</name>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Gaze</source>
        <translation>Mirada</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>giro</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>cabeceo</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>ladeo</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>enfado</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>asco</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>alegría</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>desprecio</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Layouts</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Dirigir</translation>
    </message>
    <message>
        <source>Sources, preview, inspector and timeline</source>
        <translation>Fuentes, vista previa, inspector y línea de tiempo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The picture only</source>
        <translation>Solo la imagen</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>Línea de tiempo amplia</translation>
    </message>
    <message>
        <source>Gives most of the window to keys and curves</source>
        <translation>La mayor parte de la ventana para fotogramas clave y curvas</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Restablecer espacio de trabajo</translation>
    </message>
    <message>
        <source>Moves all panels back to their default places</source>
        <translation>Devuelve todos los paneles a su posición predeterminada</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MainWindow</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <comment>Ctrl+Shift+P commands</comment>
        <translation>%1 comandos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MediaCollector</name>
    <message>
        <source>Collect files</source>
        <translation>Recopilar archivos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelList</name>
    <message>
        <source>partly downloaded</source>
        <translation>descargado en parte</translation>
    </message>
    <message>
        <source>download or import a folder</source>
        <translation>descargar o importar una carpeta</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>this CPU</source>
        <translation>esta CPU</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Elegir modelo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelManager</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>You can also drop a folder with a model&apos;s files on the window.</source>
        <translation>También puede soltar en la ventana una carpeta con los archivos de un modelo.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Elegir modelo</translation>
    </message>
    <message>
        <source>Choose the Folder with the Model&apos;s Files</source>
        <translation>Elegir la carpeta con los archivos del modelo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelRoom</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Download, import, verify, remove and choose models</source>
        <translation>Descargar, importar, verificar, eliminar y elegir modelos</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Elegir modelo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackCard</name>
    <message>
        <source>Download or import this model…</source>
        <translation>Descargar o importar este modelo…</translation>
    </message>
    <message>
        <source>Use this model for the video</source>
        <translation>Usar este modelo para el vídeo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackRow</name>
    <message>
        <source>licence not stated</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licencia %1</translation>
    </message>
    <message>
        <source>partly downloaded</source>
        <translation>descargado en parte</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>runs on this CPU</source>
        <translation>funciona en esta CPU</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Compares the model&apos;s files with their checksums</source>
        <translation>Compara los archivos del modelo con sus sumas de verificación</translation>
    </message>
    <message>
        <source>Imports the model from a folder with its published files</source>
        <translation>Importa el modelo de una carpeta con los archivos publicados</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Reanudar descarga</translation>
    </message>
    <message>
        <source>Discard Download…</source>
        <translation>Descartar descarga…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove %1 and its %2 from this computer?</source>
        <translation>¿Eliminar %1 y sus %2 de este equipo?</translation>
    </message>
    <message>
        <source>Discard the downloaded part of %1?</source>
        <translation>¿Descartar la parte descargada de %1?</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; all files match the published ones</source>
        <translation>Descargado; todos los archivos coinciden con los publicados</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importado de %1</translation>
    </message>
    <message>
        <source>All %1 files are present; the %2 with a checksum are intact</source>
        <translation>Los %1 archivos están presentes; los %2 con suma de verificación están intactos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PictureView</name>
    <message>
        <source>exact</source>
        <translation>final</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation>antes del cambio</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Drop a portrait here</source>
        <translation>Suelte aquí un retrato</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>Suelte aquí una grabación de voz</translation>
    </message>
    <message>
        <source>Preparing the first frame…</source>
        <translation>Preparando el primer fotograma…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>final · %n paso</numerusform>
            <numerusform>final · %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>renderizando…</translation>
    </message>
    <message>
        <source>The picture at the playhead; drag on it to direct gaze and head</source>
        <translation>La imagen en el cabezal; arrastre sobre ella para dirigir la mirada y la cabeza</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Dirigir</translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>Interpretar</translation>
    </message>
    <message>
        <source>Press and hold the picture and move while it plays: your movement is recorded</source>
        <translation>Mantenga pulsada la imagen y mueva el ratón durante la reproducción: su movimiento se graba</translation>
    </message>
    <message>
        <source>Perform Gaze</source>
        <translation>Grabar la mirada</translation>
    </message>
    <message>
        <source>Perform Head</source>
        <translation>Grabar la cabeza</translation>
    </message>
    <message>
        <source>Set Keys</source>
        <translation>Insertar fotogramas clave</translation>
    </message>
    <message>
        <source>On: dragging on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>Activado: arrastrar sobre la imagen inserta un fotograma clave en el cabezal. Desactivado: mueve toda la curva</translation>
    </message>
    <message>
        <source>Fit Picture</source>
        <translation>Ajustar imagen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Half Size</source>
        <translation>Mitad de tamaño</translation>
    </message>
    <message>
        <source>Full Size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Shows the original portrait in the left part of the picture</source>
        <translation>Muestra el retrato original en la parte izquierda de la imagen</translation>
    </message>
    <message>
        <source>Show Handles on the Picture</source>
        <translation>Mostrar controladores sobre la imagen</translation>
    </message>
    <message>
        <source>Show Exported Area Only</source>
        <translation>Mostrar solo el área exportada</translation>
    </message>
    <message>
        <source>Crops the picture to the aspect ratio of the video; when off, the cropped area is darkened</source>
        <translation>Recorta la imagen a la relación de aspecto del vídeo; si está desactivado, el área recortada se oscurece</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimido</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitCard</name>
    <message>
        <source>Good portrait</source>
        <translation>Buen retrato</translation>
    </message>
    <message>
        <source>Landmarks…</source>
        <translation>Puntos de referencia…</translation>
    </message>
    <message>
        <source>Shows where eyes, mouth and chin were detected, and lets you correct them</source>
        <translation>Muestra dónde se detectaron los ojos, la boca y la barbilla, y permite corregirlos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitThumbnail</name>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Click to choose the portrait; if there are several faces, click the one to animate</source>
        <translation>Haga clic para elegir el retrato; si hay varias caras, haga clic en la que se animará</translation>
    </message>
    <message>
        <source>Choose face</source>
        <translation>Elegir cara</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>Elegir un retrato…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Choose another portrait…</source>
        <translation>Elegir otro retrato…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Play sound while scrubbing</source>
        <translation>Reproducir sonido al desplazar el cabezal</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Preview cache</source>
        <translation>Caché de vista previa</translation>
    </message>
    <message>
        <source>How much memory rendered frames may use</source>
        <translation>Cuánta memoria pueden usar los fotogramas renderizados</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many processor threads are used for rendering</source>
        <translation>Cuántos hilos del procesador se usan para renderizar</translation>
    </message>
    <message>
        <source>A change of cache or threads takes effect after restart.</source>
        <translation>Los cambios de caché o hilos surten efecto tras reiniciar.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Compute with</source>
        <translation>Calcular con</translation>
    </message>
    <message>
        <source>Used for exports with downloaded models; the bundled model is just as fast on the processor</source>
        <translation>Para exportaciones con modelos descargados; el modelo incluido es igual de rápido en el procesador</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Press and hold the picture and move: it plays, and the gaze follows and is recorded. Hold Shift for the head. Esc stops.</source>
        <translation>Mantenga pulsada la imagen y mueva el ratón: se reproduce, y la mirada le sigue y se graba. Con Mayús, la cabeza. Esc para terminar.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play Backward</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>Plays backward; press again for faster</source>
        <translation>Reproduce hacia atrás; pulse de nuevo para acelerar</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>Reproducir hacia delante</translation>
    </message>
    <message>
        <source>Plays forward; press again for faster</source>
        <translation>Reproduce hacia delante; pulse de nuevo para acelerar</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Back One Second</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>Forward One Second</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Go to End</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Repeats the part between loop start and loop end</source>
        <translation>Repite la parte entre el inicio y el final del bucle</translation>
    </message>
    <message>
        <source>Set Loop Start</source>
        <translation>Marcar inicio del bucle</translation>
    </message>
    <message>
        <source>Set Loop End</source>
        <translation>Marcar final del bucle</translation>
    </message>
    <message>
        <source>Clear Loop</source>
        <translation>Borrar bucle</translation>
    </message>
    <message>
        <source>Press and hold the picture: the gaze follows. Drag the ring: the head turns.</source>
        <translation>Mantenga pulsada la imagen: la mirada le sigue. Arrastre el anillo: la cabeza gira.</translation>
    </message>
    <message>
        <source>A key is set at the playhead.</source>
        <translation>Se inserta un fotograma clave en el cabezal.</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>Se mueve toda la curva.</translation>
    </message>
    <message>
        <source>Drag the line to compare with the portrait. No keys are set meanwhile.</source>
        <translation>Arrastre la línea para comparar con el retrato. Mientras tanto no se insertan fotogramas clave.</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Problems</name>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ProjectFiles</name>
    <message>
        <source>Ditto projects (*.ditto)</source>
        <translation>Proyectos de Ditto (*.ditto)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Choose Portrait and Speech…</source>
        <translation>Elegir retrato y voz…</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message>
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>Un retrato parlante ya preparado para probarlo todo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Collect Files</source>
        <translation>Recopilar archivos</translation>
    </message>
    <message>
        <source>Copies portrait and speech next to the project, so that it can be moved as a whole</source>
        <translation>Copia el retrato y la voz junto al proyecto para poder moverlo entero</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>No se encuentra %1.</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Copying portrait and speech next to the project: %1 %</source>
        <translation>Copiando retrato y voz junto al proyecto: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecentProjects</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>No se encuentra %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecordDialog</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>No microphone found; connect one and open this again</source>
        <translation>No se encuentra ningún micrófono; conecte uno y vuelva a abrir esto</translation>
    </message>
    <message>
        <source>The microphone cannot be opened; choose another, or close the program that uses it</source>
        <translation>No se puede abrir el micrófono; elija otro o cierre el programa que lo usa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This recording has not been used yet.</source>
        <translation>Esta grabación aún no se ha usado.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Recording stopped: %1 minutes is the limit</source>
        <translation>Grabación detenida: el límite es de %1 minutos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SamplingSection</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Change steps</source>
        <translation>Cambiar pasos</translation>
    </message>
    <message>
        <source>Denoising steps per window: more are slower and slightly smoother; 0 is the model&apos;s default</source>
        <translation>Pasos de eliminación de ruido por ventana: más son más lentos y algo más suaves; 0 es el valor predeterminado del modelo</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Change guidance</source>
        <translation>Cambiar guía</translation>
    </message>
    <message>
        <source>How closely the motion follows speech and direction; 1 turns guidance off</source>
        <translation>Cuánto sigue el movimiento a la voz y a la dirección; 1 lo desactiva</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>DDIM is what the model was published with; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM es el del modelo publicado; DPM-Solver++ necesita menos pasos</translation>
    </message>
    <message>
        <source>Change sampler</source>
        <translation>Cambiar muestreador</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Cambiar semilla</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same performance</source>
        <translation>La misma semilla da la misma interpretación</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Another performance of the same speech</source>
        <translation>Otra interpretación de la misma voz</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SceneText</name>
    <message>
        <source>the model decides</source>
        <translation>decide el modelo</translation>
    </message>
    <message>
        <source>no speech yet</source>
        <translation>aún sin voz</translation>
    </message>
    <message>
        <source>rendered in final quality</source>
        <translation>renderizado en calidad final</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be rendered again</source>
        <translation>anterior al último cambio, pendiente de renderizarse de nuevo</translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation>aún sin renderizar</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 s, %4 frames): %5</source>
        <translation>%1 a %2 (%3 s, %4 fotogramas): %5</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>Marker: drag to move, double-click to rename</source>
        <translation>Marcador: arrastre para mover, doble clic para renombrar</translation>
    </message>
    <message>
        <source>Handle: drag to bend the curve, with Alt on this side only</source>
        <translation>Controlador: arrastre para dar forma a la curva, con Alt solo en este lado</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <translation>Arrastre para estirar en el tiempo los fotogramas clave seleccionados</translation>
    </message>
    <message>
        <source>Drag to move the playhead, with Shift to set the loop</source>
        <translation>Arrastre para mover el cabezal, con Mayús para definir el bucle</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n fotograma clave seleccionado</numerusform>
            <numerusform>%n fotogramas clave seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n fotograma clave</numerusform>
            <numerusform>%n fotogramas clave</numerusform>
        </translation>
    </message>
    <message>
        <source>being rendered</source>
        <translation>renderizándose</translation>
    </message>
    <message>
        <source>a draft, waiting to be rendered in final quality</source>
        <translation>un borrador, pendiente de renderizarse en calidad final</translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation>analizando…</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1: bloqueado</translation>
    </message>
    <message>
        <source>%1 is muted: the model decides</source>
        <translation>%1: silenciado, decide el modelo</translation>
    </message>
    <message>
        <source>%1 does not act while other lanes are soloed</source>
        <translation>%1 no actúa mientras otras pistas estén en solo</translation>
    </message>
    <message>
        <source>rendered, compressed to save memory</source>
        <translation>renderizado, comprimido para ahorrar memoria</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Preset…</source>
        <translation>Ajuste predefinido…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Shortcuts of another program</source>
        <translation>Atajos de otro programa</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>Restores the default shortcut of this action</source>
        <translation>Restablece el atajo predeterminado de esta acción</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Removes the shortcut of this action</source>
        <translation>Quita el atajo de esta acción</translation>
    </message>
    <message>
        <source>%1 is already assigned to “%2”; reassigning removes it there.</source>
        <translation>%1 ya está asignado a «%2»; al reasignarlo se quita de allí.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>Suelte un retrato, una grabación,
un proyecto o una carpeta de modelo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Choose a Portrait</source>
        <translation>Elegir un retrato</translation>
    </message>
    <message>
        <source>Choose a Speech Recording</source>
        <translation>Elegir una grabación de voz</translation>
    </message>
    <message>
        <source>Sound and videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>Sonido y vídeos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Grabar…</translation>
    </message>
    <message>
        <source>Records speech with a microphone</source>
        <translation>Graba voz con un micrófono</translation>
    </message>
    <message>
        <source>Type Text…</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>Lets a synthetic voice speak a text you type</source>
        <translation>Hace que una voz sintética lea el texto que escriba</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>Imágenes y vídeos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SpeechCard</name>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Pista %1: %2</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminada)</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Pista de sonido</translation>
    </message>
    <message>
        <source>Which sound track of the file is heard, in the video as well</source>
        <translation>Qué pista de sonido del archivo se oye, también en el vídeo</translation>
    </message>
    <message>
        <source>Choose sound track</source>
        <translation>Elegir pista de sonido</translation>
    </message>
    <message>
        <source>No speech is heard in it, so the mouth stays shut; choose another recording.</source>
        <translation>No se oye voz en ella, así que la boca permanece cerrada; elija otra grabación.</translation>
    </message>
</context>
<context>
    <name>ditto::ui::StartPage</name>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Make a portrait speak</source>
        <translation>Haga hablar a un retrato</translation>
    </message>
    <message>
        <source>Drop a portrait and a recording here
or click to choose files</source>
        <translation>Suelte aquí un retrato y una grabación
o haga clic para elegir archivos</translation>
    </message>
    <message>
        <source>Choose a portrait and a recording</source>
        <translation>Elegir un retrato y una grabación</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message>
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>Un retrato parlante ya preparado para probarlo todo</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Empty Project</source>
        <translation>Proyecto vacío</translation>
    </message>
    <message>
        <source>Opens the full window with an empty project</source>
        <translation>Abre la ventana completa con un proyecto vacío</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Deletes this work permanently</source>
        <translation>Elimina este trabajo de forma permanente</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Studio</name>
    <message>
        <source>Ditto Studio cannot start: %1</source>
        <translation>Ditto Studio no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>The language change takes effect after restart, because an export, download or recording is running.</source>
        <translation>El cambio de idioma surtirá efecto tras reiniciar, porque hay una exportación, descarga o grabación en curso.</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TextDialog</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <translation>Pausa entre frases</translation>
    </message>
    <message>
        <source>Create Speech</source>
        <translation>Crear voz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type What to Say</source>
        <translation>Escribir qué decir</translation>
    </message>
    <message>
        <source>Type what to say</source>
        <translation>Escriba qué debe decir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineCommands</name>
    <message>
        <source>Add key</source>
        <translation>Añadir fotograma clave</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Cambiar emoción</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>Eliminar fotogramas clave</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <translation>Pegar fotogramas clave</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <translation>Duplicar fotogramas clave</translation>
    </message>
    <message>
        <source>Nudge keys</source>
        <translation>Mover ligeramente fotogramas clave</translation>
    </message>
    <message>
        <source>Ease keys</source>
        <translation>Cambiar interpolación de fotogramas clave</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <translation>Renombrar marcador</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Eliminar marcador</translation>
    </message>
    <message>
        <source>Return to the model</source>
        <translation>Devolver al modelo</translation>
    </message>
    <message>
        <source>Mute lane</source>
        <translation>Silenciar pista</translation>
    </message>
    <message>
        <source>Unmute lane</source>
        <translation>Dejar de silenciar pista</translation>
    </message>
    <message>
        <source>Solo lane</source>
        <translation>Poner pista en solo</translation>
    </message>
    <message>
        <source>Unsolo lane</source>
        <translation>Quitar solo de la pista</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>Añadir fotograma clave</translation>
    </message>
    <message>
        <source>Adds a key to the active channel at the playhead</source>
        <translation>Añade un fotograma clave al canal activo en el cabezal</translation>
    </message>
    <message>
        <source>+ Key</source>
        <translation>+ Clave</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>Cambiar emoción…</translation>
    </message>
    <message>
        <source>Starts an emotion at the playhead</source>
        <translation>Inicia una emoción en el cabezal</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>Agarrar fotogramas clave</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until you click or press Enter; type a number to set their value</source>
        <translation>Los fotogramas clave seleccionados siguen al ratón hasta hacer clic o pulsar Intro; escriba un número para fijar su valor</translation>
    </message>
    <message>
        <source>Add or Remove Marker</source>
        <translation>Añadir o quitar marcador</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, or removes the one that is there</source>
        <translation>Añade un marcador en el cabezal o quita el que haya</translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation>Renombrar marcador</translation>
    </message>
    <message>
        <source>Copy Keys</source>
        <translation>Copiar fotogramas clave</translation>
    </message>
    <message>
        <source>Cut Keys</source>
        <translation>Cortar fotogramas clave</translation>
    </message>
    <message>
        <source>Paste Keys</source>
        <translation>Pegar fotogramas clave</translation>
    </message>
    <message>
        <source>At the playhead; keys of a single channel go to the active one</source>
        <translation>En el cabezal; los fotogramas clave de un solo canal van al activo</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>Duplicar fotogramas clave</translation>
    </message>
    <message>
        <source>At the playhead, or after the keys if it is on the first one</source>
        <translation>En el cabezal, o después de los fotogramas clave si está sobre el primero</translation>
    </message>
    <message>
        <source>Delete Keys</source>
        <translation>Eliminar fotogramas clave</translation>
    </message>
    <message>
        <source>Select All Keys</source>
        <translation>Seleccionar todos los fotogramas clave</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Ease In</source>
        <translation>Entrada suave</translation>
    </message>
    <message>
        <source>Ease Out</source>
        <translation>Salida suave</translation>
    </message>
    <message>
        <source>Ease In and Out</source>
        <translation>Entrada y salida suaves</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>Rebasar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Easing Menu</source>
        <translation>Menú de interpolación</translation>
    </message>
    <message>
        <source>How the curve continues after the selected keys</source>
        <translation>Cómo sigue la curva después de los fotogramas clave seleccionados</translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation>Fotograma clave anterior</translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation>Fotograma clave siguiente</translation>
    </message>
    <message>
        <source>Channel Above</source>
        <translation>Canal superior</translation>
    </message>
    <message>
        <source>Channel Below</source>
        <translation>Canal inferior</translation>
    </message>
    <message>
        <source>Expand or Collapse Lane</source>
        <translation>Expandir o contraer la pista</translation>
    </message>
    <message>
        <source>One lane per channel, or one for all</source>
        <translation>Una pista por canal o una para todos</translation>
    </message>
    <message>
        <source>Move Keys Earlier</source>
        <translation>Fotogramas clave a la izquierda</translation>
    </message>
    <message>
        <source>Move Keys Later</source>
        <translation>Fotogramas clave a la derecha</translation>
    </message>
    <message>
        <source>Raise Key Values</source>
        <translation>Subir el valor de los fotogramas clave</translation>
    </message>
    <message>
        <source>Lower Key Values</source>
        <translation>Bajar el valor de los fotogramas clave</translation>
    </message>
    <message>
        <source>Move Keys Much Earlier</source>
        <translation>Fotogramas clave muy a la izquierda</translation>
    </message>
    <message>
        <source>Move Keys Much Later</source>
        <translation>Fotogramas clave muy a la derecha</translation>
    </message>
    <message>
        <source>Raise Key Values Much</source>
        <translation>Subir mucho el valor de los fotogramas clave</translation>
    </message>
    <message>
        <source>Lower Key Values Much</source>
        <translation>Bajar mucho el valor de los fotogramas clave</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Shows the whole video</source>
        <translation>Muestra todo el vídeo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Shows less time in more detail; also Ctrl and mouse wheel</source>
        <translation>Muestra menos tiempo con más detalle; también con Ctrl y la rueda del ratón</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Shows more time in less detail</source>
        <translation>Muestra más tiempo con menos detalle</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Visible time range</source>
        <translation>Intervalo visible</translation>
    </message>
    <message>
        <source>Visible lanes</source>
        <translation>Pistas visibles</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>Mover ligeramente fotogramas clave</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Keeps the keys of the active lane, and the model decides; again to unmute</source>
        <translation>Conserva los fotogramas clave de la pista activa y decide el modelo; otra vez para deshacerlo</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Only soloed lanes act; again to end the solo</source>
        <translation>Solo actúan las pistas en solo; otra vez para quitarlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Keys of the active lane cannot be selected or changed; again to unlock</source>
        <translation>Los fotogramas clave de la pista activa no se pueden seleccionar ni cambiar; otra vez para desbloquear</translation>
    </message>
    <message>
        <source>Select Keys in Lane</source>
        <translation>Seleccionar fotogramas clave de la pista</translation>
    </message>
    <message>
        <source>Taller Lanes</source>
        <translation>Pistas más altas</translation>
    </message>
    <message>
        <source>Also Alt and mouse wheel over a lane, or drag the lower edge of its name</source>
        <translation>También con Alt y la rueda del ratón sobre una pista, o arrastrando el borde inferior de su nombre</translation>
    </message>
    <message>
        <source>Shorter Lanes</source>
        <translation>Pistas más bajas</translation>
    </message>
    <message>
        <source>Default Lane Heights</source>
        <translation>Altura de pistas predeterminada</translation>
    </message>
    <message>
        <source>Return to the Model</source>
        <translation>Devolver al modelo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineView</name>
    <message>
        <source>Rename Marker</source>
        <translation>Renombrar marcador</translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation>Eliminar marcador</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Nombre del marcador</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tool</name>
    <message>
        <source>Move keys</source>
        <translation>Mover fotogramas clave</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <translation>Estirar fotogramas clave</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Scale values</source>
        <translation>Escalar valores</translation>
    </message>
    <message>
        <source>Move handle</source>
        <translation>Mover controlador</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Mover marcador</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tour</name>
    <message>
        <source>Portrait and speech</source>
        <translation>Retrato y voz</translation>
    </message>
    <message>
        <source>Drop a photo and a recording anywhere on the window. This panel shows what is in use, and what would improve the picture.</source>
        <translation>Suelte una foto y una grabación en cualquier lugar de la ventana. Aquí se ve lo que se usa y qué mejoraría la imagen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Press Space to play. The best available picture is shown at once and reaches final quality while you watch.</source>
        <translation>Pulse la barra espaciadora para reproducir. La mejor imagen disponible aparece al instante y alcanza la calidad final mientras mira.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Selected keys, emotion, amplitude and sampling: every value can be changed during playback.</source>
        <translation>Fotogramas clave seleccionados, emoción, amplitud y muestreo: cualquier valor se puede cambiar durante la reproducción.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Keys for gaze, head, eyes and emotion. S adds one at the playhead; drag it to change when and how much.</source>
        <translation>Fotogramas clave de mirada, cabeza, ojos y emoción. S añade uno en el cabezal; arrástrelo para cambiar cuándo y cuánto.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command as you type a few letters. Everything can be undone, and nothing is lost, even without saving.</source>
        <translation>Ctrl+Mayús+P encuentra cualquier comando al escribir unas letras. Todo se puede deshacer y nada se pierde, ni siquiera sin guardar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Ends the tour; you can start it again from the Help menu</source>
        <translation>Termina la visita; puede volver a iniciarla desde el menú Ayuda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TransportBar</name>
    <message>
        <source>Playhead</source>
        <translation>Cabezal de reproducción</translation>
    </message>
    <message>
        <source>Time of the playhead, hours:minutes:seconds:frames; type to go there</source>
        <translation>Tiempo del cabezal, horas:minutos:segundos:fotogramas; escriba para ir allí</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the video</source>
        <translation>Duración del vídeo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Playback speed; J and L change it</source>
        <translation>Velocidad de reproducción; J y L la cambian</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ditto::ui::WaveformView</name>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay in place</source>
        <translation>Haga clic para elegir la grabación de voz; los fotogramas clave se conservan</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>Elegir una grabación de voz…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
</context>
</TS>
