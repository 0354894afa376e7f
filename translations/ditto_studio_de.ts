<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The picture&apos;s border cuts the face; choose one that shows the whole head with room around it.</source>
        <translation>Der Bildrand schneidet das Gesicht an; wählen Sie ein Bild, das den ganzen Kopf mit Raum darum zeigt.</translation>
    </message>
    <message>
        <source>The head is turned by %1 degrees; choose a picture that looks at the camera.</source>
        <translation>Der Kopf ist um %1 Grad gedreht; wählen Sie ein Bild, das in die Kamera blickt.</translation>
    </message>
    <message>
        <source>The eyes are closed; choose a picture with open eyes.</source>
        <translation>Die Augen sind geschlossen; wählen Sie ein Bild mit offenen Augen.</translation>
    </message>
    <message>
        <source>The mouth is open; choose a picture with closed lips.</source>
        <translation>Der Mund ist offen; wählen Sie ein Bild mit geschlossenen Lippen.</translation>
    </message>
    <message>
        <source>The face is only %1 pixels; choose a picture in which it has 512 or more.</source>
        <translation>Das Gesicht hat nur %1 Pixel; wählen Sie ein Bild, in dem es 512 oder mehr hat.</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; turn the picture until the eyes are level.</source>
        <translation>Der Kopf ist um %1 Grad geneigt; drehen Sie das Bild, bis die Augen waagerecht sind.</translation>
    </message>
    <message>
        <source>The face has little contrast; choose a picture with more light on it, or raise its contrast.</source>
        <translation>Das Gesicht hat wenig Kontrast; wählen Sie ein Bild mit mehr Licht darauf, oder erhöhen Sie den Kontrast.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Directed</source>
        <translation>Mit Regie</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>Blick seitlich</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>Blick Höhe</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>Kopf gieren</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>Kopf nicken</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>Kopf rollen</translation>
    </message>
    <message>
        <source>Head x</source>
        <translation>Kopf X</translation>
    </message>
    <message>
        <source>Head y</source>
        <translation>Kopf Y</translation>
    </message>
    <message>
        <source>Head scale</source>
        <translation>Kopf Größe</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>Augen offen</translation>
    </message>
    <message>
        <source>Mouth amplitude</source>
        <translation>Mundamplitude</translation>
    </message>
    <message>
        <source>Expression amplitude</source>
        <translation>Ausdrucksamplitude</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>Verachtung</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 becomes the portrait</source>
        <translation>%1 wird das Porträt</translation>
    </message>
    <message>
        <source>%1 becomes the speech; keys stay where they are</source>
        <translation>%1 wird die Sprachaufnahme; Keyframes bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Das Projekt %1 öffnen</translation>
    </message>
    <message>
        <source>Import the model pack %1</source>
        <translation>Das Modellpaket %1 importieren</translation>
    </message>
    <message>
        <source>%1 is no picture, sound, video, project or model pack</source>
        <translation>%1 ist weder Bild noch Ton, Video, Projekt oder Modellpaket</translation>
    </message>
    <message>
        <source>The picture becomes the portrait</source>
        <translation>Das Bild wird das Porträt</translation>
    </message>
    <message>
        <source>Only files and pictures from this computer can be used</source>
        <translation>Nur Dateien und Bilder von diesem Rechner können verwendet werden</translation>
    </message>
    <message>
        <source>Choose portrait</source>
        <translation>Porträt wählen</translation>
    </message>
    <message>
        <source>Choose speech</source>
        <translation>Sprachaufnahme wählen</translation>
    </message>
</context>
<context>
    <name>Easing</name>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Sanft beginnen</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Sanft enden</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>Sanft beginnen und enden</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>Überschwingen</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Weich</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>gaze %1°, %2°</source>
        <translation>Blick %1°, %2°</translation>
    </message>
    <message>
        <source>Move gaze</source>
        <translation>Blick bewegen</translation>
    </message>
    <message>
        <source>Perform gaze</source>
        <translation>Blick aufzeichnen</translation>
    </message>
    <message>
        <source>tilt %1°</source>
        <translation>Neigung %1°</translation>
    </message>
    <message>
        <source>Tilt head</source>
        <translation>Kopf neigen</translation>
    </message>
    <message>
        <source>Perform tilt</source>
        <translation>Neigung aufzeichnen</translation>
    </message>
    <message>
        <source>head %1°, %2°</source>
        <translation>Kopf %1°, %2°</translation>
    </message>
    <message>
        <source>Turn head</source>
        <translation>Kopf drehen</translation>
    </message>
    <message>
        <source>Perform head</source>
        <translation>Kopf aufzeichnen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Finds every command by a few letters</source>
        <translation>Findet jeden Befehl anhand weniger Buchstaben</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Shows and changes shortcuts</source>
        <translation>Zeigt und ändert Tastenkürzel</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <translation>In fünf Schritten durch das Fenster</translation>
    </message>
    <message>
        <source>About Ditto Studio…</source>
        <translation>Über Ditto Studio…</translation>
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
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Shows or hides this panel</source>
        <translation>Zeigt oder verbirgt diesen Bereich</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Ditto Studio ended unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio wurde unerwartet beendet; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1, bearbeitet %2</translation>
    </message>
    <message>
        <source>Ditto Studio ended unexpectedly. Your work is kept: %1.</source>
        <translation>Ditto Studio wurde unerwartet beendet. Ihre Arbeit ist erhalten: %1.</translation>
    </message>
    <message>
        <source>There is unsaved work: %1.</source>
        <translation>Es gibt nicht gespeicherte Arbeit: %1.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Ditto Studio ended when it began to use the graphics card.</source>
        <translation>Ditto Studio wurde beendet, als es die Grafikkarte zu nutzen begann.</translation>
    </message>
    <message>
        <source>Use the Processor</source>
        <translation>Den Prozessor nutzen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::AboutDialog</name>
    <message>
        <source>About Ditto Studio</source>
        <translation>Über Ditto Studio</translation>
    </message>
    <message>
        <source>Version %1. Makes a portrait speak, directed by hand.</source>
        <translation>Version %1. Lässt ein Porträt sprechen, von Hand geführt.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ActivityLine</name>
    <message>
        <source>looking at the portrait</source>
        <translation>Porträt wird betrachtet</translation>
    </message>
    <message>
        <source>listening to the speech</source>
        <translation>Sprache wird angehört</translation>
    </message>
    <message>
        <source>working out the motion</source>
        <translation>Bewegung wird berechnet</translation>
    </message>
    <message>
        <source>making pictures</source>
        <translation>Bilder werden erstellt</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>%1 von %2 Bildern erstellt</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>saving the project</source>
        <translation>Projekt wird gespeichert</translation>
    </message>
    <message>
        <source>opening a project</source>
        <translation>Projekt wird geöffnet</translation>
    </message>
</context>
<context>
    <name>ditto::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
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
        <translation>Sprache schneiden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Change gain</source>
        <translation>Verstärkung ändern</translation>
    </message>
    <message>
        <source>How much louder the recording becomes, in the video as well</source>
        <translation>Um wie viel lauter die Aufnahme wird, auch im Video</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Second of the recording at which to stop</source>
        <translation>Sekunde der Aufnahme, bei der sie endet</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Seconds left out at the beginning of the recording</source>
        <translation>Sekunden, die am Anfang der Aufnahme wegfallen</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Seconds of silence before the recording</source>
        <translation>Sekunden Stille vor der Aufnahme</translation>
    </message>
    <message>
        <source>Trim, offset, gain</source>
        <translation>Schnitt, Versatz, Verstärkung</translation>
    </message>
    <message>
        <source>Which part of the recording is used, when it begins and how loud it is</source>
        <translation>Welcher Teil der Aufnahme verwendet wird, wann er beginnt und wie laut er ist</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>ditto::ui::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionBar</name>
    <message>
        <source>Emotion at the playhead</source>
        <translation>Emotion am Abspielkopf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>Das Modell entscheidet</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key this emotion at the playhead</source>
        <translation>Diese Emotion am Abspielkopf als Keyframe setzen</translation>
    </message>
    <message>
        <source>Key emotion</source>
        <translation>Emotion setzen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Software makes the same film everywhere; a graphics chip is much quicker and a little coarser</source>
        <translation>Software erstellt überall denselben Film; ein Grafikchip ist viel schneller und etwas gröber</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>A graphics chip where one works, else software</source>
        <translation>Ein Grafikchip, wo einer funktioniert, sonst Software</translation>
    </message>
    <message>
        <source>Looking whether it works here…</source>
        <translation>Es wird geprüft, ob er hier funktioniert …</translation>
    </message>
    <message>
        <source>Does not work here: %1</source>
        <translation>Funktioniert hier nicht: %1</translation>
    </message>
    <message>
        <source>%1 · looking…</source>
        <translation>%1 · wird geprüft…</translation>
    </message>
    <message>
        <source>%1 · not on this machine</source>
        <translation>%1 · nicht auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 holds no %2 that can be read: %3; check the file or choose another</source>
        <translation>%1 enthält kein lesbares %2: %3; prüfen Sie die Datei oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>%1 shows no face; choose a picture in which one person&apos;s face is seen upright and from the front</source>
        <translation>%1 zeigt kein Gesicht; wählen Sie ein Bild, in dem das Gesicht einer Person aufrecht und von vorn zu sehen ist</translation>
    </message>
    <message>
        <source>%1 shows %2 faces, there is no number %3; count from 0, the largest</source>
        <translation>%1 zeigt %2 Gesichter, eine Nummer %3 gibt es nicht; gezählt wird ab 0, dem größten</translation>
    </message>
    <message>
        <source>%1 shows %2 face, there is no number %3; count from 0, the largest</source>
        <translation>%1 zeigt %2 Gesicht, eine Nummer %3 gibt es nicht; gezählt wird ab 0, dem größten</translation>
    </message>
    <message>
        <source>%1 holds no sound; choose a recording with speech</source>
        <translation>%1 enthält keinen Ton; wählen Sie eine Aufnahme mit Sprache</translation>
    </message>
    <message>
        <source>there is no model pack %1; `ditto packs list` shows those there are, or give the folder of one</source>
        <translation>Es gibt kein Modellpaket %1; `ditto packs list` zeigt die vorhandenen, oder nennen Sie den Ordner eines Pakets</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); free some disk space and try again</source>
        <translation>%1 konnte nicht geschrieben werden (%2); schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose a folder that exists and can be written</source>
        <translation>%1 konnte nicht geschrieben werden (%2); wählen Sie einen Ordner, den es gibt und der beschreibbar ist</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); check the disk and try again</source>
        <translation>%1 konnte nicht geschrieben werden (%2); prüfen Sie den Datenträger und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the disk of %1 has %2 MB left and %3 MB are needed; free some</source>
        <translation>Auf dem Datenträger von %1 sind noch %2 MB frei, gebraucht werden %3 MB; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check its name</source>
        <translation>%1 kann nicht gelesen werden: %2; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions</source>
        <translation>%1 kann nicht gelesen werden; prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>%1 cannot be read; check the file</source>
        <translation>%1 kann nicht gelesen werden; prüfen Sie die Datei</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that the file exists</source>
        <translation>%1 kann nicht geöffnet werden; prüfen Sie, ob es die Datei gibt</translation>
    </message>
    <message>
        <source>%1 is in use: another program edits the project; close it there first</source>
        <translation>%1 ist in Gebrauch: Ein anderes Programm bearbeitet das Projekt; schließen Sie es zuerst dort</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Ditto Studio; open it with that</source>
        <translation>%1 wurde mit einem neueren Ditto Studio gespeichert; öffnen Sie es damit</translation>
    </message>
    <message>
        <source>%1 is missing; get the model pack again</source>
        <translation>%1 fehlt; holen Sie das Modellpaket erneut</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, what is here already is kept</source>
        <translation>%1 konnte nicht heruntergeladen werden (%2); versuchen Sie es später erneut, was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>%1: the encoder %2 does not work here (%3); choose the encoder software or auto</source>
        <translation>%1: Der Encoder %2 funktioniert hier nicht (%3); wählen Sie den Encoder Software oder Automatisch</translation>
    </message>
    <message>
        <source>%1 does not work here (%2); choose the encoder software or auto</source>
        <translation>%1 funktioniert hier nicht (%2); wählen Sie den Encoder Software oder Automatisch</translation>
    </message>
    <message>
        <source>%1: %2 holds nothing transparent; choose another format or a background</source>
        <translation>%1: %2 kann nichts Transparentes enthalten; wählen Sie ein anderes Format oder einen Hintergrund</translation>
    </message>
    <message>
        <source>the pack %1 draws the person together with what is behind; keep the background, or choose the pack starter</source>
        <translation>Das Paket %1 zeichnet die Person zusammen mit dem, was dahinter ist; behalten Sie den Hintergrund oder wählen Sie das Paket starter</translation>
    </message>
    <message>
        <source>the pack %1 finds landmarks of its own; reset those that were put right by hand, or choose the pack starter</source>
        <translation>Das Paket %1 findet eigene Gesichtspunkte; setzen Sie die von Hand berichtigten zurück oder wählen Sie das Paket starter</translation>
    </message>
    <message>
        <source>the memory is full; close other programs or make the video smaller</source>
        <translation>Der Arbeitsspeicher ist voll; schließen Sie andere Programme oder verkleinern Sie das Video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Tonmaterial</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen sie nicht lesen</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>das Format ist nicht bekannt</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es ist keines darin</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>it is damaged, cut short or larger than 200 megapixels</source>
        <translation>die Datei ist beschädigt, unvollständig oder größer als 200 Megapixel</translation>
    </message>
    <message>
        <source>plays everywhere; for the web, messengers and most editing</source>
        <translation>läuft überall; für das Web, Messenger und die meisten Schnittprogramme</translation>
    </message>
    <message>
        <source>smaller files and smoother gradients; newer players and phones</source>
        <translation>kleinere Dateien und feinere Verläufe; neuere Abspielgeräte und Telefone</translation>
    </message>
    <message>
        <source>for editing software: hardly any loss, large files, can be transparent</source>
        <translation>für Schnittprogramme: kaum Verluste, große Dateien, kann transparent sein</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small, can be transparent</source>
        <translation>für Webseiten und Streaming-Software: klein, kann transparent sein</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered pictures without loss or sound</source>
        <translation>für Compositing: ein Ordner nummerierter Bilder ohne Verlust und Ton</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>H.265, 10 bits</source>
        <translation>H.265, 10 Bit</translation>
    </message>
    <message>
        <source>the journal of unsaved steps was damaged, not all could be done again; a copy of it is %1</source>
        <translation>das Journal der nicht gespeicherten Schritte war beschädigt, nicht alle konnten wiederholt werden; eine Kopie davon ist %1</translation>
    </message>
    <message>
        <source>the file was replaced from outside; steps that were not saved are kept in %1</source>
        <translation>die Datei wurde von außen ersetzt; nicht gespeicherte Schritte sind in %1 aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportChoices</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; less is larger, more is smaller and coarser</source>
        <translation>Constant Rate Factor: 18 sieht aus wie das Original; weniger ist größer, mehr ist kleiner und gröber</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>Der Kopf bleibt ganz, gleich welche Form</translation>
    </message>
    <message>
        <source>Of the longer side at most; portraits are not enlarged</source>
        <translation>Höchstens an der längeren Seite; Porträts werden nicht vergrößert</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>Was hinter der Person ist</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>Qualität (CRF)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Adds it to the queue; you can go on working</source>
        <translation>Fügt es der Warteschlange hinzu; Sie können weiterarbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Choose a portrait first</source>
        <translation>Wählen Sie zuerst ein Porträt</translation>
    </message>
    <message>
        <source>Choose a speech recording first</source>
        <translation>Wählen Sie zuerst eine Sprachaufnahme</translation>
    </message>
    <message>
        <source>Choose a folder for the film</source>
        <translation>Wählen Sie einen Ordner für den Film</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Eine solche Datei gibt es schon</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” is being exported already.</source>
        <translation>„%1“ wird bereits exportiert.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Change export settings</source>
        <translation>Exporteinstellungen ändern</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportPanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>Es wird nichts exportiert.</translation>
    </message>
    <message>
        <source>Remove Finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Takes what is done, failed or cancelled off the list; files stay</source>
        <translation>Nimmt Fertiges, Fehlgeschlagenes und Abgebrochenes aus der Liste; Dateien bleiben</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>The program ended before this was done; Resume goes on from there</source>
        <translation>Das Programm endete, bevor dies fertig war; „Fortsetzen“ macht dort weiter</translation>
    </message>
    <message>
        <source>%1 · at most %2 pixels</source>
        <translation>%1 · höchstens %2 Pixel</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRoom</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The frame is saved as %1</source>
        <translation>Das Bild ist als %1 gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Makes a film of the project</source>
        <translation>Macht aus dem Projekt einen Film</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>Einzelbild als Bild speichern</translation>
    </message>
    <message>
        <source>Saves the frame under the playhead as PNG, exactly as it is exported</source>
        <translation>Speichert das Bild am Abspielkopf als PNG, genau wie es exportiert wird</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 ist exportiert</translation>
    </message>
    <message>
        <source>Exports were left unfinished when the program ended.</source>
        <translation>Exporte waren beim Programmende nicht fertig.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRow</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % · %2 left</source>
        <translation>%1 % · noch %2</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>Früher ausführen</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>Später ausführen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>There is not enough memory; export at a smaller size, or close other programs</source>
        <translation>Der Arbeitsspeicher reicht nicht; exportieren Sie kleiner oder schließen Sie andere Programme</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>Der Kopf bleibt ganz, gleich welche Form</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>Was hinter der Person ist</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Another colour behind the person</source>
        <translation>Eine andere Farbe hinter der Person</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>Form ändern</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>Hintergrund ändern</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmText</name>
    <message>
        <source>As the portrait</source>
        <translation>Wie das Porträt</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Greenscreen</translation>
    </message>
    <message>
        <source>As in the portrait</source>
        <translation>Wie im Porträt</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FrameGrab</name>
    <message>
        <source>There is no frame yet; choose a portrait and a speech recording first</source>
        <translation>Es gibt noch kein Bild; wählen Sie zuerst ein Porträt und eine Sprachaufnahme</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ditto::ui::InspectorPanel</name>
    <message>
        <source>Change amplitude</source>
        <translation>Amplitude ändern</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>How far the mouth opens; 1 is as the model speaks</source>
        <translation>Wie weit der Mund sich öffnet; bei 1 so, wie das Modell spricht</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>How strong brows, eyes and cheeks move; 1 is as the model moves them</source>
        <translation>Wie stark sich Brauen, Augen und Wangen bewegen; bei 1 so, wie das Modell sie bewegt</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Emotion at playhead</source>
        <translation>Emotion am Abspielkopf</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
</context>
<context>
    <name>ditto::ui::KeySection</name>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>Einfluss ändern</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % pins the curve</source>
        <translation>0 % überlässt dem Modell die Wahl, 100 % legt die Kurve fest</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Wert des Keyframes</translation>
    </message>
    <message>
        <source>Time of the key</source>
        <translation>Zeit des Keyframes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>Übergang ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Keyframe</numerusform>
            <numerusform>%n Keyframes</numerusform>
        </translation>
    </message>
    <message>
        <source>Key · %1 · %2</source>
        <translation>Keyframe · %1 · %2</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % pins the curve.</source>
        <translation>0 % überlässt dem Modell die Wahl, 100 % legt die Kurve fest.</translation>
    </message>
    <message>
        <source>No keys: the model decides. Drag on the picture, or press S to add a key.</source>
        <translation>Keine Keyframes: Das Modell entscheidet. Ziehen Sie auf dem Bild, oder fügen Sie mit S einen Keyframe hinzu.</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Move keys</source>
        <translation>Keyframes verschieben</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Landmarks of the face</source>
        <translation>Punkte des Gesichts</translation>
    </message>
    <message>
        <source>Tab chooses a landmark, the arrow keys move it, Delete puts it back</source>
        <translation>Tab wählt einen Punkt, die Pfeiltasten verschieben ihn, Entf setzt ihn zurück</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <translation>Gesichtspunkt verschieben</translation>
    </message>
    <message>
        <source>Reset landmarks</source>
        <translation>Gesichtspunkte zurücksetzen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird betrachtet…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkWindow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Gesichtspunkte</translation>
    </message>
    <message>
        <source>Drag a ring where it belongs: the corners of the mouth, the lids, the chin. The picture follows when you let go.</source>
        <translation>Ziehen Sie einen Ring dorthin, wo er hingehört: Mundwinkel, Lider, Kinn. Das Bild folgt, wenn Sie loslassen.</translation>
    </message>
    <message>
        <source>Puts all landmarks back where they were found</source>
        <translation>Setzt alle Punkte dorthin zurück, wo sie gefunden wurden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Landmarks</name>
    <message>
        <source>Top of the forehead</source>
        <translation>Oberkante der Stirn</translation>
    </message>
    <message>
        <source>Right brow, outer end</source>
        <translation>Rechte Braue, äußeres Ende</translation>
    </message>
    <message>
        <source>Right brow, middle</source>
        <translation>Rechte Braue, Mitte</translation>
    </message>
    <message>
        <source>Right brow, inner end</source>
        <translation>Rechte Braue, inneres Ende</translation>
    </message>
    <message>
        <source>Left brow, inner end</source>
        <translation>Linke Braue, inneres Ende</translation>
    </message>
    <message>
        <source>Left brow, middle</source>
        <translation>Linke Braue, Mitte</translation>
    </message>
    <message>
        <source>Left brow, outer end</source>
        <translation>Linke Braue, äußeres Ende</translation>
    </message>
    <message>
        <source>Right eye, outer corner</source>
        <translation>Rechtes Auge, äußerer Winkel</translation>
    </message>
    <message>
        <source>Right eye, upper lid</source>
        <translation>Rechtes Auge, Oberlid</translation>
    </message>
    <message>
        <source>Right eye, lower lid</source>
        <translation>Rechtes Auge, Unterlid</translation>
    </message>
    <message>
        <source>Right eye, inner corner</source>
        <translation>Rechtes Auge, innerer Winkel</translation>
    </message>
    <message>
        <source>Right iris</source>
        <translation>Rechte Iris</translation>
    </message>
    <message>
        <source>Left eye, inner corner</source>
        <translation>Linkes Auge, innerer Winkel</translation>
    </message>
    <message>
        <source>Left eye, upper lid</source>
        <translation>Linkes Auge, Oberlid</translation>
    </message>
    <message>
        <source>Left eye, lower lid</source>
        <translation>Linkes Auge, Unterlid</translation>
    </message>
    <message>
        <source>Left eye, outer corner</source>
        <translation>Linkes Auge, äußerer Winkel</translation>
    </message>
    <message>
        <source>Left iris</source>
        <translation>Linke Iris</translation>
    </message>
    <message>
        <source>Tip of the nose</source>
        <translation>Nasenspitze</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <translation>Rechter Mundwinkel</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Unterlippe</translation>
    </message>
    <message>
        <source>Left corner of the mouth</source>
        <translation>Linker Mundwinkel</translation>
    </message>
    <message>
        <source>Right side of the jaw</source>
        <translation>Rechte Seite des Kiefers</translation>
    </message>
    <message>
        <source>Left side of the jaw</source>
        <translation>Linke Seite des Kiefers</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <translation>Nasenwurzel</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHead</name>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, geschlossen</translation>
    </message>
    <message>
        <source>Close to one lane</source>
        <translation>Zu einer Spur schließen</translation>
    </message>
    <message>
        <source>Open: a lane for each channel</source>
        <translation>Öffnen: eine Spur je Kanal</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHeads</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Lanes</name>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Gaze</source>
        <translation>Blick</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>Gieren</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>Nicken</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Rollen</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>überrascht</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>Verachtung</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Layouts</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Sources, preview, inspector and timeline</source>
        <translation>Quellen, Vorschau, Inspektor und Zeitleiste</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>Nur das Bild</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>Große Zeitleiste</translation>
    </message>
    <message>
        <source>Most of the window for keys and curves</source>
        <translation>Der größte Teil des Fensters für Keyframes und Kurven</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all panels where they were at first</source>
        <translation>Stellt alle Bereiche dorthin, wo sie anfangs waren</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MainWindow</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <comment>Ctrl+Shift+P commands</comment>
        <translation>%1 Befehle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MediaCollector</name>
    <message>
        <source>Collect files</source>
        <translation>Dateien zusammentragen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelList</name>
    <message>
        <source>downloaded in part</source>
        <translation>teilweise heruntergeladen</translation>
    </message>
    <message>
        <source>get it or import a folder</source>
        <translation>herunterladen oder Ordner importieren</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>this CPU</source>
        <translation>diese CPU</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Modell wählen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelManager</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A folder with a model&apos;s files can be dropped on the window, too.</source>
        <translation>Ein Ordner mit den Dateien eines Modells kann auch auf dem Fenster abgelegt werden.</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose the Folder with the Model&apos;s Files</source>
        <translation>Ordner mit den Dateien des Modells wählen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelRoom</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Get, import, verify and remove models, and choose one</source>
        <translation>Modelle herunterladen, importieren, prüfen, entfernen und eines wählen</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Modell wählen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackCard</name>
    <message>
        <source>Get or import this model…</source>
        <translation>Dieses Modell herunterladen oder importieren…</translation>
    </message>
    <message>
        <source>Make the video with this model</source>
        <translation>Das Video mit diesem Modell erstellen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackRow</name>
    <message>
        <source>licence not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source>downloaded in part</source>
        <translation>teilweise heruntergeladen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>runs on this CPU</source>
        <translation>läuft auf dieser CPU</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Compares the model&apos;s files with their checksums</source>
        <translation>Vergleicht die Dateien des Modells mit ihren Prüfsummen</translation>
    </message>
    <message>
        <source>Takes the model from a folder that has its files as published</source>
        <translation>Übernimmt das Modell aus einem Ordner mit seinen Dateien, wie veröffentlicht</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <source>Discard Download…</source>
        <translation>Download verwerfen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove %1 and its %2 from this computer?</source>
        <translation>%1 mit seinen %2 von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>Discard what has been downloaded of %1?</source>
        <translation>Das von %1 Heruntergeladene verwerfen?</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; every file is as it was published</source>
        <translation>Heruntergeladen; jede Datei ist wie veröffentlicht</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Aus %1 importiert</translation>
    </message>
    <message>
        <source>All %1 files are there; the %2 with a checksum are sound</source>
        <translation>Alle %1 Dateien sind da; die %2 mit Prüfsumme sind in Ordnung</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PictureView</name>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation>vor der Änderung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drop a portrait here</source>
        <translation>Porträt hier ablegen</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>Sprachaufnahme hier ablegen</translation>
    </message>
    <message>
        <source>Preparing the first picture…</source>
        <translation>Das erste Bild wird vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>exakt · %n Schritt</numerusform>
            <numerusform>exakt · %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>wird erstellt…</translation>
    </message>
    <message>
        <source>The picture at the playhead; gaze and head are dragged on it</source>
        <translation>Das Bild am Abspielkopf; Blick und Kopf werden darauf gezogen</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Hold the picture and move while it plays: what you do is recorded</source>
        <translation>Bild gedrückt halten und beim Abspielen bewegen: Was Sie tun, wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Perform Gaze</source>
        <translation>Blick aufzeichnen</translation>
    </message>
    <message>
        <source>Perform Head</source>
        <translation>Kopf aufzeichnen</translation>
    </message>
    <message>
        <source>Set Keys</source>
        <translation>Keyframes setzen</translation>
    </message>
    <message>
        <source>On: a drag on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>Ein: Ziehen auf dem Bild setzt einen Keyframe am Abspielkopf. Aus: Es verschiebt die ganze Kurve</translation>
    </message>
    <message>
        <source>Fit the Picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Half Size</source>
        <translation>Halbe Größe</translation>
    </message>
    <message>
        <source>Full Size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Shows the portrait as it is in the left part of the picture</source>
        <translation>Zeigt im linken Teil des Bildes das Porträt, wie es ist</translation>
    </message>
    <message>
        <source>Handles on the Picture</source>
        <translation>Anfasser auf dem Bild</translation>
    </message>
    <message>
        <source>Only What Is Exported</source>
        <translation>Nur was exportiert wird</translation>
    </message>
    <message>
        <source>Cuts the picture to the shape of the film; off, what is cut away is darkened</source>
        <translation>Schneidet das Bild auf die Form des Films zu; ausgeschaltet wird abgedunkelt, was wegfällt</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitCard</name>
    <message>
        <source>Good portrait</source>
        <translation>Gutes Porträt</translation>
    </message>
    <message>
        <source>Landmarks…</source>
        <translation>Gesichtspunkte …</translation>
    </message>
    <message>
        <source>Shows where eyes, mouth and chin were found, to put them right</source>
        <translation>Zeigt, wo Augen, Mund und Kinn gefunden wurden, um sie zu berichtigen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitThumbnail</name>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Click to choose the portrait; where there are several faces, click the one to animate</source>
        <translation>Klicken, um das Porträt zu wählen; bei mehreren Gesichtern auf das klicken, das animiert werden soll</translation>
    </message>
    <message>
        <source>Choose face</source>
        <translation>Gesicht wählen</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>Porträt wählen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird betrachtet…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Moving the playhead is heard</source>
        <translation>Beim Verschieben des Abspielkopfs ist der Ton zu hören</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Speicher für Bilder</translation>
    </message>
    <message>
        <source>How much memory made pictures may take</source>
        <translation>Wie viel Speicher erstellte Bilder belegen dürfen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor threads make pictures</source>
        <translation>Wie viele Prozessor-Threads Bilder erstellen</translation>
    </message>
    <message>
        <source>Memory and threads count from the next start.</source>
        <translation>Speicher und Threads gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Compute with</source>
        <translation>Rechnen mit</translation>
    </message>
    <message>
        <source>What exports with downloaded models are computed with; the bundled model is as quick on the processor</source>
        <translation>Womit Exporte mit heruntergeladenen Modellen berechnet werden; das mitgelieferte Modell ist auf dem Prozessor ebenso schnell</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Hold the picture and move: it plays, and the gaze follows and is recorded. With Shift it is the head. Esc ends it.</source>
        <translation>Bild gedrückt halten und bewegen: Es spielt, der Blick folgt und wird aufgezeichnet. Mit Umschalt ist es der Kopf. Esc beendet es.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play Backward</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Plays backward, faster each time</source>
        <translation>Spielt rückwärts, jedes Mal schneller</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>Vorwärts abspielen</translation>
    </message>
    <message>
        <source>Plays forward, faster each time</source>
        <translation>Spielt vorwärts, jedes Mal schneller</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Back One Second</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>Forward One Second</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to End</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Plays between the loop&apos;s start and end over and over</source>
        <translation>Spielt zwischen Anfang und Ende der Schleife immer wieder</translation>
    </message>
    <message>
        <source>Loop from Here</source>
        <translation>Schleife ab hier</translation>
    </message>
    <message>
        <source>Loop to Here</source>
        <translation>Schleife bis hier</translation>
    </message>
    <message>
        <source>Forget the Loop</source>
        <translation>Schleife aufheben</translation>
    </message>
    <message>
        <source>Hold the picture and move: gaze follows. Drag the ring: head turns.</source>
        <translation>Bild gedrückt halten und bewegen: Der Blick folgt. Ring ziehen: Der Kopf dreht sich.</translation>
    </message>
    <message>
        <source>A key is written at the playhead.</source>
        <translation>Am Abspielkopf entsteht ein Keyframe.</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>Die ganze Kurve bewegt sich.</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Problems</name>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ProjectFiles</name>
    <message>
        <source>Ditto projects (*.ditto)</source>
        <translation>Ditto-Projekte (*.ditto)</translation>
    </message>
    <message>
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>Bilder, Ton und Videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Choose Portrait and Speech…</source>
        <translation>Porträt und Sprache wählen…</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>Ein Porträt, das sofort spricht, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Collect Files</source>
        <translation>Dateien zusammentragen</translation>
    </message>
    <message>
        <source>Copies portrait and speech beside the project, so that it can be moved as a whole</source>
        <translation>Kopiert Porträt und Sprache neben das Projekt, damit es als Ganzes verschoben werden kann</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Choose a Portrait and a Recording</source>
        <translation>Porträt und Aufnahme wählen</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Unsaved Work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>Das Bild konnte nicht in %1 gespeichert werden</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Copying portrait and speech beside the project: %1 %</source>
        <translation>Porträt und Sprache werden neben das Projekt kopiert: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecentProjects</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecordDialog</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No microphone is connected; connect one and open this again</source>
        <translation>Es ist kein Mikrofon angeschlossen; schließen Sie eines an und öffnen Sie dies erneut</translation>
    </message>
    <message>
        <source>The microphone cannot be opened; choose another, or close the program that uses it</source>
        <translation>Das Mikrofon kann nicht geöffnet werden; wählen Sie ein anderes oder schließen Sie das Programm, das es benutzt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>This recording has not been used.</source>
        <translation>Diese Aufnahme wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The recording has stopped: it can be %1 minutes long</source>
        <translation>Die Aufnahme hat angehalten: Sie kann %1 Minuten lang sein</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SamplingSection</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Change steps</source>
        <translation>Schritte ändern</translation>
    </message>
    <message>
        <source>Denoising steps a window: more is slower and a little steadier; 0 is what the model was made for</source>
        <translation>Entrauschungsschritte je Fenster: mehr ist langsamer und etwas ruhiger; 0 ist, wofür das Modell gemacht wurde</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Change guidance</source>
        <translation>Führung ändern</translation>
    </message>
    <message>
        <source>How closely motion follows speech and direction; 1 is none</source>
        <translation>Wie eng die Bewegung Sprache und Regie folgt; 1 ist gar nicht</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>DDIM as the model was published; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM wie das Modell veröffentlicht wurde; DPM-Solver++ braucht weniger Schritte</translation>
    </message>
    <message>
        <source>Change sampler</source>
        <translation>Sampler ändern</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same performance</source>
        <translation>Derselbe Startwert ergibt dieselbe Darbietung</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Startwert</translation>
    </message>
    <message>
        <source>Another performance of the same speech</source>
        <translation>Eine andere Darbietung derselben Sprache</translation>
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
        <translation>das Modell entscheidet</translation>
    </message>
    <message>
        <source>no speech yet</source>
        <translation>noch keine Sprache</translation>
    </message>
    <message>
        <source>made, as it will be exported</source>
        <translation>erstellt, wie es exportiert wird</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be made again</source>
        <translation>von vor der letzten Änderung, wartet auf Neuerstellung</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erstellt</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 s, %4 frames): %5</source>
        <translation>%1 bis %2 (%3 s, %4 Bilder): %5</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %2 bei %3</translation>
    </message>
    <message>
        <source>Marker: drag to move, double-click to rename</source>
        <translation>Marker: ziehen zum Verschieben, Doppelklick zum Umbenennen</translation>
    </message>
    <message>
        <source>Handle: drag to bend the curve, with Alt on this side only</source>
        <translation>Anfasser: ziehen, um die Kurve zu biegen, mit Alt nur auf dieser Seite</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <translation>Ziehen, um die gewählten Keyframes zeitlich zu strecken</translation>
    </message>
    <message>
        <source>Drag to move the playhead, with Shift to set what repeats</source>
        <translation>Ziehen bewegt den Abspielkopf, mit Umschalt legt es die Schleife fest</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n Keyframe gewählt</numerusform>
            <numerusform>%n Keyframes gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Keyframe</numerusform>
            <numerusform>%n Keyframes</numerusform>
        </translation>
    </message>
    <message>
        <source>being made now</source>
        <translation>wird gerade erstellt</translation>
    </message>
    <message>
        <source>a draft, waiting to be made as it will be exported</source>
        <translation>ein Entwurf, der noch so erstellt wird, wie er exportiert wird</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>wird angehört…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>As in…</source>
        <translation>Wie in…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Shortcuts as in another program</source>
        <translation>Tastenkürzel wie in einem anderen Programm</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>The action&apos;s own shortcut</source>
        <translation>Das eigene Tastenkürzel der Aktion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>No shortcut for this action</source>
        <translation>Kein Tastenkürzel für diese Aktion</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”; assigning takes it from there.</source>
        <translation>%1 ist das Tastenkürzel von „%2“; Zuweisen nimmt es dort weg.</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>Porträt, Aufnahme, Projekt oder
Modellordner irgendwo ablegen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Choose a Portrait</source>
        <translation>Porträt wählen</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</source>
        <translation>Bilder und Videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Choose a Speech Recording</source>
        <translation>Sprachaufnahme wählen</translation>
    </message>
    <message>
        <source>Sound and videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>Ton und Videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>Record speech with a microphone</source>
        <translation>Sprache mit einem Mikrofon aufnehmen</translation>
    </message>
    <message>
        <source>Type text…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Have a text spoken by a synthetic voice</source>
        <translation>Einen Text von einer synthetischen Stimme sprechen lassen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ditto::ui::StartPage</name>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Make a portrait speak</source>
        <translation>Lassen Sie ein Porträt sprechen</translation>
    </message>
    <message>
        <source>Drop a portrait and a recording here
or press to choose files</source>
        <translation>Porträt und Aufnahme hier ablegen
oder klicken, um Dateien zu wählen</translation>
    </message>
    <message>
        <source>Choose a portrait and a recording</source>
        <translation>Porträt und Aufnahme wählen</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>Ein Porträt, das sofort spricht, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Empty Project</source>
        <translation>Leeres Projekt</translation>
    </message>
    <message>
        <source>The whole window, with nothing in it yet</source>
        <translation>Das ganze Fenster, noch ohne Inhalt</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Removes this work for good</source>
        <translation>Entfernt diese Arbeit endgültig</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Studio</name>
    <message>
        <source>Ditto Studio cannot start: %1</source>
        <translation>Ditto Studio kann nicht starten: %1</translation>
    </message>
    <message>
        <source>The language changes with the next start: something is being exported, loaded or recorded.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start: Gerade wird etwas exportiert, geladen oder aufgenommen.</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TextDialog</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type Text</source>
        <translation>Text eingeben</translation>
    </message>
    <message>
        <source>What shall be said?</source>
        <translation>Was soll gesagt werden?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineCommands</name>
    <message>
        <source>Add key</source>
        <translation>Keyframe hinzufügen</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>Keyframes löschen</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <translation>Keyframes einfügen</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <translation>Keyframes duplizieren</translation>
    </message>
    <message>
        <source>Nudge keys</source>
        <translation>Keyframes verrücken</translation>
    </message>
    <message>
        <source>Ease keys</source>
        <translation>Übergang der Keyframes</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <translation>Marker umbenennen</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marker löschen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>Keyframe hinzufügen</translation>
    </message>
    <message>
        <source>Adds a key of the focused channel at the playhead</source>
        <translation>Fügt am Abspielkopf einen Keyframe des gewählten Kanals hinzu</translation>
    </message>
    <message>
        <source>+ key</source>
        <translation>+ Keyframe</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>Emotion ändern…</translation>
    </message>
    <message>
        <source>Lets an emotion begin at the playhead</source>
        <translation>Lässt am Abspielkopf eine Emotion beginnen</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>Keyframes greifen</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until a click or Enter; a typed number is their value</source>
        <translation>Gewählte Keyframes folgen der Maus bis zu Klick oder Eingabetaste; eine getippte Zahl ist ihr Wert</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Sets a marker at the playhead, or takes away the one that is there</source>
        <translation>Setzt am Abspielkopf einen Marker oder entfernt den vorhandenen</translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation>Marker umbenennen</translation>
    </message>
    <message>
        <source>Copy Keys</source>
        <translation>Keyframes kopieren</translation>
    </message>
    <message>
        <source>Cut Keys</source>
        <translation>Keyframes ausschneiden</translation>
    </message>
    <message>
        <source>Paste Keys</source>
        <translation>Keyframes einfügen</translation>
    </message>
    <message>
        <source>At the playhead; keys of one channel go to the focused one</source>
        <translation>Am Abspielkopf; Keyframes eines einzigen Kanals kommen in den gewählten</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>Keyframes duplizieren</translation>
    </message>
    <message>
        <source>At the playhead, or behind them where it stands on the first</source>
        <translation>Am Abspielkopf, oder dahinter, wenn er auf dem ersten steht</translation>
    </message>
    <message>
        <source>Delete Keys</source>
        <translation>Keyframes löschen</translation>
    </message>
    <message>
        <source>Select All Keys</source>
        <translation>Alle Keyframes auswählen</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Ease In</source>
        <translation>Sanft beginnen</translation>
    </message>
    <message>
        <source>Ease Out</source>
        <translation>Sanft enden</translation>
    </message>
    <message>
        <source>Ease In and Out</source>
        <translation>Sanft beginnen und enden</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>Überschwingen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Easing Menu</source>
        <translation>Übergangsmenü</translation>
    </message>
    <message>
        <source>How the curve leaves the selected keys</source>
        <translation>Wie die Kurve die gewählten Keyframes verlässt</translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation>Vorheriger Keyframe</translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation>Nächster Keyframe</translation>
    </message>
    <message>
        <source>Channel Above</source>
        <translation>Kanal darüber</translation>
    </message>
    <message>
        <source>Channel Below</source>
        <translation>Kanal darunter</translation>
    </message>
    <message>
        <source>Open or Close Lane</source>
        <translation>Spur öffnen oder schließen</translation>
    </message>
    <message>
        <source>A lane for each channel, or one</source>
        <translation>Eine Spur je Kanal oder eine einzige</translation>
    </message>
    <message>
        <source>Keys Earlier</source>
        <translation>Keyframes früher</translation>
    </message>
    <message>
        <source>Keys Later</source>
        <translation>Keyframes später</translation>
    </message>
    <message>
        <source>Keys Higher</source>
        <translation>Keyframes höher</translation>
    </message>
    <message>
        <source>Keys Lower</source>
        <translation>Keyframes tiefer</translation>
    </message>
    <message>
        <source>Keys Much Earlier</source>
        <translation>Keyframes viel früher</translation>
    </message>
    <message>
        <source>Keys Much Later</source>
        <translation>Keyframes viel später</translation>
    </message>
    <message>
        <source>Keys Much Higher</source>
        <translation>Keyframes viel höher</translation>
    </message>
    <message>
        <source>Keys Much Lower</source>
        <translation>Keyframes viel tiefer</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Shows the whole length</source>
        <translation>Zeigt die ganze Länge</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shows less, larger; also Ctrl and the wheel</source>
        <translation>Zeigt weniger, größer; auch mit Strg und Mausrad</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shows more, smaller</source>
        <translation>Zeigt mehr, kleiner</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Angezeigte Zeit</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Angezeigte Spuren</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>Keyframes verrücken</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineView</name>
    <message>
        <source>Rename Marker</source>
        <translation>Marker umbenennen</translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Name des Markers</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tool</name>
    <message>
        <source>Move keys</source>
        <translation>Keyframes verschieben</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <translation>Keyframes strecken</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Scale values</source>
        <translation>Werte skalieren</translation>
    </message>
    <message>
        <source>Move handle</source>
        <translation>Anfasser bewegen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Marker verschieben</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tour</name>
    <message>
        <source>Portrait and speech</source>
        <translation>Porträt und Sprache</translation>
    </message>
    <message>
        <source>Drop a photo and a recording anywhere on the window. Here you see what was taken, and what would make the picture better.</source>
        <translation>Legen Sie ein Foto und eine Aufnahme irgendwo im Fenster ab. Hier sehen Sie, was übernommen wurde und was das Bild besser machen würde.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Space plays. The best picture there is is shown at once and gets exact while you watch.</source>
        <translation>Die Leertaste spielt ab. Das beste vorhandene Bild erscheint sofort und wird beim Zusehen exakt.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Steps, seed and amplitude: every number can be changed while it plays.</source>
        <translation>Schritte, Startwert und Amplitude: Jede Zahl lässt sich beim Abspielen ändern.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Keys for gaze, head, eyes and emotion. S adds one at the playhead; drag it to change when and how much.</source>
        <translation>Keyframes für Blick, Kopf, Augen und Emotion. S fügt einen am Abspielkopf hinzu; durch Ziehen ändern Sie Zeit und Stärke.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Weitere</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every command by a few letters. Undo takes back anything; nothing you do is lost, even without saving.</source>
        <translation>Strg+Umschalt+P findet jeden Befehl anhand weniger Buchstaben. Alles lässt sich rückgängig machen; nichts geht verloren, auch ohne Speichern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Ends the tour; the Help menu has it</source>
        <translation>Beendet den Rundgang; er steht im Menü „Hilfe“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TransportBar</name>
    <message>
        <source>Playhead</source>
        <translation>Abspielkopf</translation>
    </message>
    <message>
        <source>Time of the playhead, hours:minutes:seconds:frames; type to go there</source>
        <translation>Zeit des Abspielkopfs, Stunden:Minuten:Sekunden:Bilder; eingeben, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the video</source>
        <translation>Länge des Videos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast it plays; J and L change it</source>
        <translation>Wie schnell abgespielt wird; J und L ändern es</translation>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay where they are</source>
        <translation>Klicken, um die Sprachaufnahme zu wählen; Keyframes bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>Sprachaufnahme wählen…</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Wird angehört…</translation>
    </message>
</context>
</TS>
