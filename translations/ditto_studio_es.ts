<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The picture&apos;s border cuts the face; choose one that shows the whole head with room around it.</source>
        <translation>El borde de la imagen corta la cara; elija una que muestre toda la cabeza con espacio alrededor.</translation>
    </message>
    <message>
        <source>The head is turned by %1 degrees; choose a picture that looks at the camera.</source>
        <translation>La cabeza está girada %1 grados; elija una imagen que mire a la cámara.</translation>
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
        <source>The face is only %1 pixels; choose a picture in which it has 512 or more.</source>
        <translation>La cara tiene solo %1 píxeles; elija una imagen en la que tenga 512 o más.</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; turn the picture until the eyes are level.</source>
        <translation>La cabeza está inclinada %1 grados; gire la imagen hasta que los ojos queden nivelados.</translation>
    </message>
    <message>
        <source>The face has little contrast; choose a picture with more light on it, or raise its contrast.</source>
        <translation>La cara tiene poco contraste; elija una imagen más iluminada o aumente el contraste.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Directed</source>
        <translation>Dirigido</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>Mirada: guiñada</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>Mirada: cabeceo</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>Cabeza: guiñada</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>Cabeza: cabeceo</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>Cabeza: alabeo</translation>
    </message>
    <message>
        <source>Head x</source>
        <translation>Cabeza X</translation>
    </message>
    <message>
        <source>Head y</source>
        <translation>Cabeza Y</translation>
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
        <source>%1 becomes the portrait</source>
        <translation>%1 será el retrato</translation>
    </message>
    <message>
        <source>%1 becomes the speech; keys stay where they are</source>
        <translation>%1 será la voz; los fotogramas clave se quedan donde están</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Abrir el proyecto %1</translation>
    </message>
    <message>
        <source>Import the model pack %1</source>
        <translation>Importar el paquete de modelo %1</translation>
    </message>
    <message>
        <source>%1 is no picture, sound, video, project or model pack</source>
        <translation>%1 no es una imagen, un sonido, un vídeo, un proyecto ni un paquete de modelo</translation>
    </message>
    <message>
        <source>The picture becomes the portrait</source>
        <translation>La imagen será el retrato</translation>
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
        <translation>Sobrepasar</translation>
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
        <translation>Órdenes…</translation>
    </message>
    <message>
        <source>Finds every command by a few letters</source>
        <translation>Encuentra cualquier orden con unas pocas letras</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Shows and changes shortcuts</source>
        <translation>Muestra y cambia los atajos de teclado</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <translation>Cinco pasos por la ventana</translation>
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
    <name>Recovery</name>
    <message>
        <source>Ditto Studio ended unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio terminó de forma inesperada; no se perdió nada.</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1, editado %2</translation>
    </message>
    <message>
        <source>Ditto Studio ended unexpectedly. Your work is kept: %1.</source>
        <translation>Ditto Studio terminó de forma inesperada. Su trabajo se conserva: %1.</translation>
    </message>
    <message>
        <source>There is unsaved work: %1.</source>
        <translation>Hay trabajo sin guardar: %1.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Ditto Studio ended when it began to use the graphics card.</source>
        <translation>Ditto Studio se cerró al empezar a usar la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Use the Processor</source>
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
        <source>Version %1. Makes a portrait speak, directed by hand.</source>
        <translation>Versión %1. Hace hablar a un retrato, dirigido a mano.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>Parts</source>
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
        <source>looking at the portrait</source>
        <translation>analizando el retrato</translation>
    </message>
    <message>
        <source>listening to the speech</source>
        <translation>escuchando la voz</translation>
    </message>
    <message>
        <source>working out the motion</source>
        <translation>calculando el movimiento</translation>
    </message>
    <message>
        <source>making pictures</source>
        <translation>creando imágenes</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>%1 de %2 fotogramas creados</translation>
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
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
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
        <source>Cut speech</source>
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
        <source>How much louder the recording becomes, in the video as well</source>
        <translation>Cuánto sube el volumen de la grabación, también en el vídeo</translation>
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
        <source>Second of the recording at which to stop</source>
        <translation>Segundo de la grabación en el que se detiene</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su final</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Seconds left out at the beginning of the recording</source>
        <translation>Segundos que se omiten al principio de la grabación</translation>
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
        <source>Which part of the recording is used, when it begins and how loud it is</source>
        <translation>Qué parte de la grabación se usa, cuándo empieza y con qué volumen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ditto::ui::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>Suelte archivos aquí</translation>
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
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key this emotion at the playhead</source>
        <translation>Insertar un fotograma clave con esta emoción en el cabezal</translation>
    </message>
    <message>
        <source>Key emotion</source>
        <translation>Insertar emoción</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Software makes the same film everywhere; a graphics chip is much quicker and a little coarser</source>
        <translation>El software crea la misma película en todas partes; un chip gráfico es mucho más rápido y un poco menos fino</translation>
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
        <source>A graphics chip where one works, else software</source>
        <translation>Un chip gráfico si funciona; si no, software</translation>
    </message>
    <message>
        <source>Looking whether it works here…</source>
        <translation>Comprobando si funciona aquí…</translation>
    </message>
    <message>
        <source>Does not work here: %1</source>
        <translation>No funciona aquí: %1</translation>
    </message>
    <message>
        <source>%1 · looking…</source>
        <translation>%1 · comprobando…</translation>
    </message>
    <message>
        <source>%1 · not on this machine</source>
        <translation>%1 · no en este equipo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 holds no %2 that can be read: %3; check the file or choose another</source>
        <translation>%1 no contiene %2 legible: %3; compruebe el archivo o elija otro</translation>
    </message>
    <message>
        <source>%1 shows no face; choose a picture in which one person&apos;s face is seen upright and from the front</source>
        <translation>%1 no muestra ningún rostro; elija una imagen en la que se vea el rostro de una persona derecho y de frente</translation>
    </message>
    <message>
        <source>%1 shows %2 faces, there is no number %3; count from 0, the largest</source>
        <translation>%1 muestra %2 rostros, no hay un número %3; se cuenta desde 0, el mayor</translation>
    </message>
    <message>
        <source>%1 shows %2 face, there is no number %3; count from 0, the largest</source>
        <translation>%1 muestra %2 rostro, no hay un número %3; se cuenta desde 0, el mayor</translation>
    </message>
    <message>
        <source>%1 holds no sound; choose a recording with speech</source>
        <translation>%1 no contiene sonido; elija una grabación con voz</translation>
    </message>
    <message>
        <source>there is no model pack %1; `ditto packs list` shows those there are, or give the folder of one</source>
        <translation>No hay ningún paquete de modelo %1; `ditto packs list` muestra los que hay, o indique la carpeta de uno</translation>
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
        <source>the disk of %1 has %2 MB left and %3 MB are needed; free some</source>
        <translation>En el disco de %1 quedan %2 MB y se necesitan %3 MB; libere espacio</translation>
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
        <source>%1 is in use: another program edits the project; close it there first</source>
        <translation>%1 está en uso: otro programa edita el proyecto; ciérrelo allí primero</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Ditto Studio; open it with that</source>
        <translation>%1 se guardó con un Ditto Studio más reciente; ábralo con él</translation>
    </message>
    <message>
        <source>%1 is missing; get the model pack again</source>
        <translation>Falta %1; obtenga el paquete de modelo de nuevo</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, what is here already is kept</source>
        <translation>No se pudo descargar %1 (%2); inténtelo más tarde, lo ya descargado se conserva</translation>
    </message>
    <message>
        <source>%1: the encoder %2 does not work here (%3); choose the encoder software or auto</source>
        <translation>%1: el codificador %2 no funciona aquí (%3); elija el codificador software o automático</translation>
    </message>
    <message>
        <source>%1 does not work here (%2); choose the encoder software or auto</source>
        <translation>%1 no funciona aquí (%2); elija el codificador software o automático</translation>
    </message>
    <message>
        <source>%1: %2 holds nothing transparent; choose another format or a background</source>
        <translation>%1: %2 no admite transparencia; elija otro formato o un fondo</translation>
    </message>
    <message>
        <source>the pack %1 draws the person together with what is behind; keep the background, or choose the pack starter</source>
        <translation>El paquete %1 dibuja a la persona junto con lo que hay detrás; conserve el fondo o elija el paquete starter</translation>
    </message>
    <message>
        <source>the pack %1 finds landmarks of its own; reset those that were put right by hand, or choose the pack starter</source>
        <translation>El paquete %1 encuentra sus propios puntos de referencia; restablezca los corregidos a mano o elija el paquete starter</translation>
    </message>
    <message>
        <source>the memory is full; close other programs or make the video smaller</source>
        <translation>La memoria está llena; cierre otros programas o haga el vídeo más pequeño</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>su formato no se conoce</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>no tiene</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>está dañado o incompleto</translation>
    </message>
    <message>
        <source>it is damaged, cut short or larger than 200 megapixels</source>
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
        <source>for editing software: hardly any loss, large files, can be transparent</source>
        <translation>para programas de edición: casi sin pérdida, archivos grandes, admite transparencia</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small, can be transparent</source>
        <translation>para páginas web y programas de emisión: pequeño, admite transparencia</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered pictures without loss or sound</source>
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
        <source>the journal of unsaved steps was damaged, not all could be done again; a copy of it is %1</source>
        <translation>el diario de pasos sin guardar estaba dañado y no se pudieron rehacer todos; hay una copia en %1</translation>
    </message>
    <message>
        <source>the file was replaced from outside; steps that were not saved are kept in %1</source>
        <translation>el archivo se reemplazó desde fuera; los pasos sin guardar se conservan en %1</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportChoices</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; less is larger, more is smaller and coarser</source>
        <translation>Factor de calidad constante: 18 se ve como el original; menos es más grande, más es más pequeño y tosco</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>La cabeza queda entera, sea cual sea la forma</translation>
    </message>
    <message>
        <source>Of the longer side at most; portraits are not enlarged</source>
        <translation>Como máximo en el lado más largo; los retratos no se amplían</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>Lo que hay detrás de la persona</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
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
        <source>Adds it to the queue; you can go on working</source>
        <translation>Lo añade a la cola; puede seguir trabajando</translation>
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
        <translation>unos %1</translation>
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
        <source>Choose a folder for the film</source>
        <translation>Elija una carpeta para la película</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Ya existe ese archivo</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>“%1” is being exported already.</source>
        <translation>«%1» ya se está exportando.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
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
        <translation>Quitar terminados</translation>
    </message>
    <message>
        <source>Takes what is done, failed or cancelled off the list; files stay</source>
        <translation>Quita de la lista lo terminado, fallido o cancelado; los archivos permanecen</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>The program ended before this was done; Resume goes on from there</source>
        <translation>El programa terminó antes de acabar esto; Reanudar continúa desde ahí</translation>
    </message>
    <message>
        <source>%1 · at most %2 pixels</source>
        <translation>%1 · %2 píxeles como máximo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRoom</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The frame is saved as %1</source>
        <translation>El fotograma se ha guardado como %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Makes a film of the project</source>
        <translation>Hace una película del proyecto</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>Guardar fotograma como imagen</translation>
    </message>
    <message>
        <source>Saves the frame under the playhead as PNG, exactly as it is exported</source>
        <translation>Guarda como PNG el fotograma del cabezal, exactamente como se exporta</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 se ha exportado</translation>
    </message>
    <message>
        <source>Exports were left unfinished when the program ended.</source>
        <translation>Quedaron exportaciones sin terminar al cerrarse el programa.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
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
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>There is not enough memory; export at a smaller size, or close other programs</source>
        <translation>No hay memoria suficiente; exporte a menor tamaño o cierre otros programas</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>La cabeza queda entera, sea cual sea la forma</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>Lo que hay detrás de la persona</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Another colour behind the person</source>
        <translation>Otro color detrás de la persona</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>Cambiar la forma</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>Cambiar el fondo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmText</name>
    <message>
        <source>As the portrait</source>
        <translation>Como el retrato</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Pantalla verde</translation>
    </message>
    <message>
        <source>As in the portrait</source>
        <translation>Como en el retrato</translation>
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
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Beginning</source>
        <translation>Inicio</translation>
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
        <source>How far the mouth opens; 1 is as the model speaks</source>
        <translation>Cuánto se abre la boca; 1 es como habla el modelo</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>How strong brows, eyes and cheeks move; 1 is as the model moves them</source>
        <translation>Con qué fuerza se mueven cejas, ojos y mejillas; 1 es como los mueve el modelo</translation>
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
        <source>Film</source>
        <translation>Película</translation>
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
        <source>0 % lets the model decide, 100 % pins the curve</source>
        <translation>0 % deja decidir al modelo, 100 % fija la curva</translation>
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
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>Cambiar suavizado</translation>
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
        <source>0 % lets the model decide, 100 % pins the curve.</source>
        <translation>0 % deja decidir al modelo, 100 % fija la curva.</translation>
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
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Landmarks of the face</source>
        <translation>Puntos de referencia del rostro</translation>
    </message>
    <message>
        <source>Tab chooses a landmark, the arrow keys move it, Delete puts it back</source>
        <translation>Tab elige un punto, las flechas lo mueven, Supr lo devuelve a su sitio</translation>
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
        <source>Looking…</source>
        <translation>Analizando…</translation>
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
        <source>Drag a ring where it belongs: the corners of the mouth, the lids, the chin. The picture follows when you let go.</source>
        <translation>Arrastre un anillo adonde corresponde: las comisuras de la boca, los párpados, la barbilla. La imagen le sigue al soltarlo.</translation>
    </message>
    <message>
        <source>Puts all landmarks back where they were found</source>
        <translation>Devuelve todos los puntos adonde se encontraron</translation>
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
        <source>%1, open</source>
        <translation>%1, abierta</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, cerrada</translation>
    </message>
    <message>
        <source>Close to one lane</source>
        <translation>Cerrar en una sola pista</translation>
    </message>
    <message>
        <source>Open: a lane for each channel</source>
        <translation>Abrir: una pista por canal</translation>
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
        <translation>guiñada</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>cabeceo</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>alabeo</translation>
    </message>
    <message>
        <source>x</source>
        <translation>X</translation>
    </message>
    <message>
        <source>y</source>
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
        <translation>Disposición</translation>
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
        <source>The picture alone</source>
        <translation>Solo la imagen</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>Línea de tiempo amplia</translation>
    </message>
    <message>
        <source>Most of the window for keys and curves</source>
        <translation>La mayor parte de la ventana para fotogramas clave y curvas</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Puts all panels where they were at first</source>
        <translation>Devuelve todos los paneles a su lugar inicial</translation>
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
        <translation>%1 órdenes</translation>
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
        <translation>Reunir archivos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelList</name>
    <message>
        <source>downloaded in part</source>
        <translation>descargado en parte</translation>
    </message>
    <message>
        <source>get it or import a folder</source>
        <translation>descárguelo o importe una carpeta</translation>
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
        <source>A folder with a model&apos;s files can be dropped on the window, too.</source>
        <translation>También se puede soltar en la ventana una carpeta con los archivos de un modelo.</translation>
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
        <source>Get, import, verify and remove models, and choose one</source>
        <translation>Descargar, importar, verificar y eliminar modelos, y elegir uno</translation>
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
        <source>Get or import this model…</source>
        <translation>Descargar o importar este modelo…</translation>
    </message>
    <message>
        <source>Make the video with this model</source>
        <translation>Hacer el vídeo con este modelo</translation>
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
        <source>downloaded in part</source>
        <translation>descargado en parte</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>parte del programa</translation>
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
        <translation>Pausa</translation>
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
        <source>Takes the model from a folder that has its files as published</source>
        <translation>Toma el modelo de una carpeta con sus archivos tal como se publicaron</translation>
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
        <source>Discard what has been downloaded of %1?</source>
        <translation>¿Descartar lo descargado de %1?</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; every file is as it was published</source>
        <translation>Descargado; cada archivo es como se publicó</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importado de %1</translation>
    </message>
    <message>
        <source>All %1 files are there; the %2 with a checksum are sound</source>
        <translation>Están los %1 archivos; los %2 con suma de verificación son correctos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PictureView</name>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
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
        <translation>Suelte un retrato aquí</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>Suelte una grabación de voz aquí</translation>
    </message>
    <message>
        <source>Preparing the first picture…</source>
        <translation>Preparando la primera imagen…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>exacto · %n paso</numerusform>
            <numerusform>exacto · %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>creándose…</translation>
    </message>
    <message>
        <source>The picture at the playhead; gaze and head are dragged on it</source>
        <translation>La imagen en el cabezal; la mirada y la cabeza se arrastran sobre ella</translation>
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
        <translation>Actuar</translation>
    </message>
    <message>
        <source>Hold the picture and move while it plays: what you do is recorded</source>
        <translation>Mantenga pulsada la imagen y mueva mientras se reproduce: lo que haga se graba</translation>
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
        <source>On: a drag on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>Activado: arrastrar sobre la imagen inserta un fotograma clave en el cabezal. Desactivado: mueve toda la curva</translation>
    </message>
    <message>
        <source>Fit the Picture</source>
        <translation>Ajustar la imagen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Half Size</source>
        <translation>Tamaño a la mitad</translation>
    </message>
    <message>
        <source>Full Size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Shows the portrait as it is in the left part of the picture</source>
        <translation>Muestra el retrato tal como es en la parte izquierda de la imagen</translation>
    </message>
    <message>
        <source>Handles on the Picture</source>
        <translation>Controles sobre la imagen</translation>
    </message>
    <message>
        <source>Only What Is Exported</source>
        <translation>Solo lo que se exporta</translation>
    </message>
    <message>
        <source>Cuts the picture to the shape of the film; off, what is cut away is darkened</source>
        <translation>Recorta la imagen a la forma de la película; si está desactivado, lo recortado se oscurece</translation>
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
        <source>Shows where eyes, mouth and chin were found, to put them right</source>
        <translation>Muestra dónde se encontraron los ojos, la boca y la barbilla, para corregirlos</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitThumbnail</name>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Click to choose the portrait; where there are several faces, click the one to animate</source>
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
        <source>Looking…</source>
        <translation>Analizando…</translation>
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
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Moving the playhead is heard</source>
        <translation>Se oye al mover el cabezal</translation>
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
        <source>Memory for pictures</source>
        <translation>Memoria para imágenes</translation>
    </message>
    <message>
        <source>How much memory made pictures may take</source>
        <translation>Cuánta memoria pueden ocupar las imágenes creadas</translation>
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
        <source>How many processor threads make pictures</source>
        <translation>Cuántos hilos del procesador crean imágenes</translation>
    </message>
    <message>
        <source>Memory and threads count from the next start.</source>
        <translation>La memoria y los hilos valen a partir del próximo inicio.</translation>
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
        <source>What exports with downloaded models are computed with; the bundled model is as quick on the processor</source>
        <translation>Con qué se calculan las exportaciones con modelos descargados; el modelo incluido es igual de rápido en el procesador</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Hold the picture and move: it plays, and the gaze follows and is recorded. With Shift it is the head. Esc ends it.</source>
        <translation>Mantenga pulsada la imagen y mueva: se reproduce, y la mirada le sigue y se graba. Con Mayús es la cabeza. Esc lo termina.</translation>
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
        <translation>Pausa</translation>
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
        <source>Plays backward, faster each time</source>
        <translation>Reproduce hacia atrás, cada vez más rápido</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>Reproducir hacia delante</translation>
    </message>
    <message>
        <source>Plays forward, faster each time</source>
        <translation>Reproduce hacia delante, cada vez más rápido</translation>
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
        <translation>Retroceder un segundo</translation>
    </message>
    <message>
        <source>Forward One Second</source>
        <translation>Avanzar un segundo</translation>
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
        <source>Plays between the loop&apos;s start and end over and over</source>
        <translation>Reproduce una y otra vez entre el inicio y el final del bucle</translation>
    </message>
    <message>
        <source>Loop from Here</source>
        <translation>Bucle desde aquí</translation>
    </message>
    <message>
        <source>Loop to Here</source>
        <translation>Bucle hasta aquí</translation>
    </message>
    <message>
        <source>Forget the Loop</source>
        <translation>Quitar el bucle</translation>
    </message>
    <message>
        <source>Hold the picture and move: gaze follows. Drag the ring: head turns.</source>
        <translation>Mantenga pulsada la imagen y mueva: la mirada le sigue. Arrastre el anillo: la cabeza gira.</translation>
    </message>
    <message>
        <source>A key is written at the playhead.</source>
        <translation>Se escribe un fotograma clave en el cabezal.</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>Se mueve toda la curva.</translation>
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
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>Imágenes, sonido y vídeos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
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
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>Un retrato que habla al instante, para probarlo todo</translation>
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
        <translation>Reunir archivos</translation>
    </message>
    <message>
        <source>Copies portrait and speech beside the project, so that it can be moved as a whole</source>
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
        <source>Choose a Portrait and a Recording</source>
        <translation>Elegir un retrato y una grabación</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Unsaved Work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>No se pudo guardar la imagen en %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Copying portrait and speech beside the project: %1 %</source>
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
        <source>%1 (missing)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está ahí</translation>
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
        <source>No microphone is connected; connect one and open this again</source>
        <translation>No hay ningún micrófono conectado; conecte uno y vuelva a abrir esto</translation>
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
        <source>This recording has not been used.</source>
        <translation>Esta grabación no se ha usado.</translation>
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
        <source>The recording has stopped: it can be %1 minutes long</source>
        <translation>La grabación se ha detenido: puede durar %1 minutos</translation>
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
        <source>Denoising steps a window: more is slower and a little steadier; 0 is what the model was made for</source>
        <translation>Pasos de eliminación de ruido por ventana: más es más lento y algo más estable; 0 es el valor propio del modelo</translation>
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
        <source>How closely motion follows speech and direction; 1 is none</source>
        <translation>Cuánto sigue el movimiento a la voz y a la dirección; 1 es nada</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>DDIM as the model was published; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM como se publicó el modelo; DPM-Solver++ necesita menos pasos</translation>
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
        <source>Another seed</source>
        <translation>Otra semilla</translation>
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
        <translation>todavía sin voz</translation>
    </message>
    <message>
        <source>made, as it will be exported</source>
        <translation>creado, tal como se exportará</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be made again</source>
        <translation>de antes del último cambio, a la espera de crearse de nuevo</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>todavía sin crear</translation>
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
        <translation>Manejador: arrastre para curvar, con Alt solo en este lado</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <translation>Arrastre para estirar en el tiempo los fotogramas clave seleccionados</translation>
    </message>
    <message>
        <source>Drag to move the playhead, with Shift to set what repeats</source>
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
        <source>being made now</source>
        <translation>se está creando ahora</translation>
    </message>
    <message>
        <source>a draft, waiting to be made as it will be exported</source>
        <translation>un borrador que aún se creará tal como se exportará</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>escuchando…</translation>
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
        <source>As in…</source>
        <translation>Como en…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Shortcuts as in another program</source>
        <translation>Atajos como en otro programa</translation>
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
        <source>The action&apos;s own shortcut</source>
        <translation>El atajo propio de la acción</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No shortcut for this action</source>
        <translation>Ningún atajo para esta acción</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”; assigning takes it from there.</source>
        <translation>%1 es el atajo de «%2»; al asignarlo se le quita.</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>Tomarlo</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>Suelte un retrato, una grabación,
un proyecto o una carpeta de modelo en cualquier lugar.</translation>
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
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</source>
        <translation>Imágenes y vídeos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</translation>
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
        <source>Record speech with a microphone</source>
        <translation>Grabar voz con un micrófono</translation>
    </message>
    <message>
        <source>Type text…</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>Have a text spoken by a synthetic voice</source>
        <translation>Hacer que una voz sintética diga un texto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
or press to choose files</source>
        <translation>Suelte aquí un retrato y una grabación
o pulse para elegir archivos</translation>
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
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>Un retrato que habla al instante, para probarlo todo</translation>
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
        <source>The whole window, with nothing in it yet</source>
        <translation>La ventana completa, todavía sin nada</translation>
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
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with %1</source>
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
        <source>Removes this work for good</source>
        <translation>Elimina este trabajo definitivamente</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Studio</name>
    <message>
        <source>Ditto Studio cannot start: %1</source>
        <translation>Ditto Studio no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>The language changes with the next start: something is being exported, loaded or recorded.</source>
        <translation>El idioma cambia con el próximo inicio: se está exportando, cargando o grabando algo.</translation>
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
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type Text</source>
        <translation>Escribir texto</translation>
    </message>
    <message>
        <source>What shall be said?</source>
        <translation>¿Qué hay que decir?</translation>
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
        <translation>Borrar fotogramas clave</translation>
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
        <translation>Desplazar fotogramas clave</translation>
    </message>
    <message>
        <source>Ease keys</source>
        <translation>Suavizar fotogramas clave</translation>
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
        <translation>Borrar marcador</translation>
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
        <source>Adds a key of the focused channel at the playhead</source>
        <translation>Añade en el cabezal un fotograma clave del canal enfocado</translation>
    </message>
    <message>
        <source>+ key</source>
        <translation>+ clave</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>Cambiar emoción…</translation>
    </message>
    <message>
        <source>Lets an emotion begin at the playhead</source>
        <translation>Hace que una emoción empiece en el cabezal</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>Agarrar fotogramas clave</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until a click or Enter; a typed number is their value</source>
        <translation>Los fotogramas clave seleccionados siguen al ratón hasta un clic o Intro; un número escrito es su valor</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Sets a marker at the playhead, or takes away the one that is there</source>
        <translation>Pone un marcador en el cabezal o quita el que hay</translation>
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
        <source>At the playhead; keys of one channel go to the focused one</source>
        <translation>En el cabezal; los fotogramas clave de un solo canal van al enfocado</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>Duplicar fotogramas clave</translation>
    </message>
    <message>
        <source>At the playhead, or behind them where it stands on the first</source>
        <translation>En el cabezal, o detrás de ellos si está sobre el primero</translation>
    </message>
    <message>
        <source>Delete Keys</source>
        <translation>Borrar fotogramas clave</translation>
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
        <translation>Sobrepasar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Easing Menu</source>
        <translation>Menú de suavizado</translation>
    </message>
    <message>
        <source>How the curve leaves the selected keys</source>
        <translation>Cómo sale la curva de los fotogramas clave seleccionados</translation>
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
        <source>Open or Close Lane</source>
        <translation>Abrir o cerrar la pista</translation>
    </message>
    <message>
        <source>A lane for each channel, or one</source>
        <translation>Una pista por canal, o una sola</translation>
    </message>
    <message>
        <source>Keys Earlier</source>
        <translation>Fotogramas clave antes</translation>
    </message>
    <message>
        <source>Keys Later</source>
        <translation>Fotogramas clave después</translation>
    </message>
    <message>
        <source>Keys Higher</source>
        <translation>Fotogramas clave más altos</translation>
    </message>
    <message>
        <source>Keys Lower</source>
        <translation>Fotogramas clave más bajos</translation>
    </message>
    <message>
        <source>Keys Much Earlier</source>
        <translation>Fotogramas clave mucho antes</translation>
    </message>
    <message>
        <source>Keys Much Later</source>
        <translation>Fotogramas clave mucho después</translation>
    </message>
    <message>
        <source>Keys Much Higher</source>
        <translation>Fotogramas clave mucho más altos</translation>
    </message>
    <message>
        <source>Keys Much Lower</source>
        <translation>Fotogramas clave mucho más bajos</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Shows the whole length</source>
        <translation>Muestra toda la duración</translation>
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
        <source>Shows less, larger; also Ctrl and the wheel</source>
        <translation>Muestra menos, más grande; también con Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Shows more, smaller</source>
        <translation>Muestra más, más pequeño</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Pistas mostradas</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>Desplazar fotogramas clave</translation>
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
        <translation>Borrar marcador</translation>
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
        <translation>Mover manejador</translation>
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
        <source>Drop a photo and a recording anywhere on the window. Here you see what was taken, and what would make the picture better.</source>
        <translation>Suelte una foto y una grabación en cualquier lugar de la ventana. Aquí se ve lo que se ha tomado y qué mejoraría la imagen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Space plays. The best picture there is is shown at once and gets exact while you watch.</source>
        <translation>La barra espaciadora reproduce. La mejor imagen disponible se muestra al instante y se vuelve exacta mientras mira.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Steps, seed and amplitude: every number can be changed while it plays.</source>
        <translation>Pasos, semilla y amplitud: cualquier número se puede cambiar durante la reproducción.</translation>
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
        <source>Ctrl+Shift+P finds every command by a few letters. Undo takes back anything; nothing you do is lost, even without saving.</source>
        <translation>Ctrl+Mayús+P encuentra cualquier orden con unas letras. Todo se puede deshacer; nada se pierde, ni siquiera sin guardar.</translation>
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
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Ends the tour; the Help menu has it</source>
        <translation>Termina el recorrido; está en el menú Ayuda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <source>How fast it plays; J and L change it</source>
        <translation>A qué velocidad se reproduce; J y L la cambian</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>ditto::ui::WaveformView</name>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay where they are</source>
        <translation>Haga clic para elegir la grabación de voz; los fotogramas clave se quedan donde están</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>Elegir una grabación de voz…</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
</context>
</TS>
