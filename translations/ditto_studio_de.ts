<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>No mouth is seen where the lips should be; choose a picture that shows it, or put its landmarks right.</source>
        <translation>Wo die Lippen sein sollten, ist kein Mund zu sehen; wählen Sie ein Bild, das ihn zeigt, oder korrigieren Sie seine Referenzpunkte.</translation>
    </message>
    <message>
        <source>The face is cut off by the edge of the picture; choose one that shows the whole head with some space around it.</source>
        <translation>Das Gesicht ist vom Bildrand abgeschnitten; wählen Sie ein Bild, das den ganzen Kopf mit etwas Platz darum zeigt.</translation>
    </message>
    <message>
        <source>The head is turned by %1 degrees; choose a picture that looks at the camera.</source>
        <translation>Der Kopf ist um %1 Grad gedreht; wählen Sie ein Bild, auf dem die Person in die Kamera blickt.</translation>
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
        <source>The face is only %1 pixels wide; choose a picture in which it is 512 or more.</source>
        <translation>Das Gesicht ist nur %1 Pixel breit; wählen Sie ein Bild, in dem es mindestens 512 Pixel hat.</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; rotate the picture until the eyes are level.</source>
        <translation>Der Kopf ist um %1 Grad geneigt; drehen Sie das Bild, bis die Augen waagerecht sind.</translation>
    </message>
    <message>
        <source>The face has low contrast; choose a picture with more light on it, or increase its contrast.</source>
        <translation>Das Gesicht hat wenig Kontrast; wählen Sie ein Bild mit mehr Licht darauf, oder erhöhen Sie den Kontrast.</translation>
    </message>
    <message>
        <source>The file ends too early, and a part of the picture is missing; copy or download it again.</source>
        <translation>Die Datei endet zu früh, ein Teil des Bildes fehlt; kopieren Sie sie noch einmal oder laden Sie sie erneut herunter.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>Blick horizontal</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>Blick vertikal</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>Kopf drehen</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>Kopf nicken</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>Kopf neigen</translation>
    </message>
    <message>
        <source>Head X</source>
        <translation>Kopf X</translation>
    </message>
    <message>
        <source>Head Y</source>
        <translation>Kopf Y</translation>
    </message>
    <message>
        <source>Head scale</source>
        <translation>Kopfgröße</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>Augen offen</translation>
    </message>
    <message>
        <source>Mouth amplitude</source>
        <translation>Mundbewegung</translation>
    </message>
    <message>
        <source>Expression amplitude</source>
        <translation>Ausdrucksstärke</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wut</translation>
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
        <translation>Freude</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
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
        <source>Use %1 as the portrait</source>
        <translation>%1 als Porträt verwenden</translation>
    </message>
    <message>
        <source>Use %1 as the speech; keys stay in place</source>
        <translation>%1 als Sprachaufnahme verwenden; Keyframes bleiben erhalten</translation>
    </message>
    <message>
        <source>Open project %1</source>
        <translation>Projekt %1 öffnen</translation>
    </message>
    <message>
        <source>Import model pack %1</source>
        <translation>Modellpaket %1 importieren</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture, recording, video, project or model pack</source>
        <translation>%1 ist kein Bild, keine Aufnahme, kein Video, kein Projekt und kein Modellpaket</translation>
    </message>
    <message>
        <source>Use this picture as the portrait</source>
        <translation>Dieses Bild als Porträt verwenden</translation>
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
    <message>
        <source>Import keys from %1</source>
        <translation>Keyframes aus %1 übernehmen</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one portrait</source>
        <translation>%1 wird nicht verwendet: ein Projekt hat ein Porträt</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one recording</source>
        <translation>%1 wird nicht verwendet: ein Projekt hat eine Aufnahme</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: only one project can be open</source>
        <translation>%1 wird nicht geöffnet: nur ein Projekt kann offen sein</translation>
    </message>
    <message>
        <source>%1 isn&apos;t imported: import one model pack at a time</source>
        <translation>%1 wird nicht importiert: nur ein Modellpaket auf einmal</translation>
    </message>
    <message>
        <source>%1 contains motion; only ditto render --motion uses it</source>
        <translation>%1 enthält Bewegung; nur ditto render --motion verwendet sie</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Keyframes importieren</translation>
    </message>
    <message>
        <source>%1 isn&apos;t on this computer</source>
        <translation>%1 ist nicht auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were ignored</source>
        <translation>
            <numerusform>%n weitere Datei wurde übergangen</numerusform>
            <numerusform>%n weitere Dateien wurden übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
        <translation>Weich beginnen</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Weich enden</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>Weich beginnen und enden</translation>
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
        <translation>Blick aufnehmen</translation>
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
        <translation>Neigung aufnehmen</translation>
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
        <translation>Kopf aufnehmen</translation>
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
        <source>Finds any command as you type a few letters</source>
        <translation>Findet jeden Befehl nach wenigen Buchstaben</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Shows and customises keyboard shortcuts</source>
        <translation>Zeigt Tastenkürzel und passt sie an</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Introduces the window in five steps</source>
        <translation>Stellt das Fenster in fünf Schritten vor</translation>
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
        <translation>Wiederherstellen</translation>
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
        <translation>Blendet dieses Bedienfeld ein oder aus</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
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
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt verwendete öffnen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Ditto Studio closed unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio wurde unerwartet geschlossen; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1, bearbeitet %2</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly. Your work has been kept: %1.</source>
        <translation>Ditto Studio wurde unerwartet geschlossen. Ihre Arbeit ist erhalten: %1.</translation>
    </message>
    <message>
        <source>You have unsaved work: %1.</source>
        <translation>Sie haben nicht gespeicherte Arbeit: %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly when it started to use the graphics card.</source>
        <translation>Ditto Studio wurde unerwartet geschlossen, als es die Grafikkarte verwenden wollte.</translation>
    </message>
    <message>
        <source>Use Processor</source>
        <translation>Prozessor verwenden</translation>
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
        <source>Version %1. Makes a portrait speak under your direction.</source>
        <translation>Version %1. Lässt ein Porträt unter Ihrer Regie sprechen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Third-party components and their licences</source>
        <translation>Komponenten von Dritten und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ActivityLine</name>
    <message>
        <source>analysing the portrait</source>
        <translation>Porträt wird analysiert</translation>
    </message>
    <message>
        <source>analysing the speech</source>
        <translation>Sprache wird analysiert</translation>
    </message>
    <message>
        <source>computing the motion</source>
        <translation>Bewegung wird berechnet</translation>
    </message>
    <message>
        <source>rendering frames</source>
        <translation>Frames werden gerendert</translation>
    </message>
    <message>
        <source>%1 of %2 frames rendered</source>
        <translation>%1 von %2 Frames gerendert</translation>
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
        <translation>Geben Sie ein, was Sie tun möchten</translation>
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
        <source>Trim speech</source>
        <translation>Sprachaufnahme zuschneiden</translation>
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
        <source>How much louder the recording is played, also in the video</source>
        <translation>Wie viel lauter die Aufnahme wiedergegeben wird, auch im Video</translation>
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
        <source>Where in the recording to stop, in seconds</source>
        <translation>Stelle der Aufnahme in Sekunden, an der sie endet</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where in the recording to start, in seconds</source>
        <translation>Stelle der Aufnahme in Sekunden, an der sie beginnt</translation>
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
        <translation>Zuschnitt, Versatz, Verstärkung</translation>
    </message>
    <message>
        <source>Which part of the recording is used, when it starts and how loud it is</source>
        <translation>Welcher Teil der Aufnahme verwendet wird, wann er beginnt und wie laut er ist</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Locked in the timeline and not changed: %1</source>
        <translation>In der Timeline gesperrt und nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>ditto::ui::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hierher ziehen</translation>
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
    <message>
        <source>Muted: the model decides</source>
        <translation>Stumm geschaltet: Das Modell entscheidet</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key emotion</source>
        <translation>Emotion setzen</translation>
    </message>
    <message>
        <source>Starts this emotion at the playhead; what comes before does not change</source>
        <translation>Beginnt diese Emotion am Abspielkopf; was davor liegt, ändert sich nicht</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Software gives the same video on every computer; hardware is much faster at slightly lower quality</source>
        <translation>Software ergibt auf jedem Computer dasselbe Video; Hardware ist viel schneller bei etwas geringerer Qualität</translation>
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
        <source>Hardware where it is available, otherwise software</source>
        <translation>Hardware, wo verfügbar, sonst Software</translation>
    </message>
    <message>
        <source>Checking whether it works on this computer…</source>
        <translation>Es wird geprüft, ob es auf diesem Computer funktioniert…</translation>
    </message>
    <message>
        <source>Not available on this computer: %1</source>
        <translation>Auf diesem Computer nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>%1 · checking…</source>
        <translation>%1 · wird geprüft…</translation>
    </message>
    <message>
        <source>%1 · not available</source>
        <translation>%1 · nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 cannot be read as a %2: %3; check the file or choose another</source>
        <translation>%1 kann nicht als %2 gelesen werden: %3; prüfen Sie die Datei oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>no face found in %1; choose a picture that shows a face upright and from the front</source>
        <translation>In %1 wurde kein Gesicht gefunden; wählen Sie ein Bild, das ein Gesicht aufrecht und von vorn zeigt</translation>
    </message>
    <message>
        <source>%1 has %2 faces and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 hat %2 Gesichter und kein Gesicht Nummer %3; gezählt wird ab 0, dem größten</translation>
    </message>
    <message>
        <source>%1 has %2 face and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 hat %2 Gesicht und kein Gesicht Nummer %3; gezählt wird ab 0, dem größten</translation>
    </message>
    <message>
        <source>%1 has no sound; choose a recording with speech</source>
        <translation>%1 hat keinen Ton; wählen Sie eine Aufnahme mit Sprache</translation>
    </message>
    <message>
        <source>model pack %1 not found; `ditto packs list` shows the available ones, or give the folder of one</source>
        <translation>Modellpaket %1 nicht gefunden; `ditto packs list` zeigt die verfügbaren, oder geben Sie den Ordner eines Pakets an</translation>
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
        <source>not enough disk space for %1: %2 MB free, %3 MB needed; free some space</source>
        <translation>Nicht genug Speicherplatz für %1: %2 MB frei, %3 MB benötigt; geben Sie Speicherplatz frei</translation>
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
        <translation>%1 kann nicht geöffnet werden; prüfen Sie, ob die Datei existiert</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there first</source>
        <translation>%1 ist in einem anderen Programm geöffnet; schließen Sie es dort zuerst</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ditto Studio; update Ditto Studio to open it</source>
        <translation>%1 wurde mit einer neueren Version von Ditto Studio gespeichert; aktualisieren Sie Ditto Studio, um es zu öffnen</translation>
    </message>
    <message>
        <source>%1 not found; install the model pack again</source>
        <translation>%1 nicht gefunden; installieren Sie das Modellpaket erneut</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, the part already downloaded is kept</source>
        <translation>%1 konnte nicht heruntergeladen werden (%2); versuchen Sie es später erneut, der bereits heruntergeladene Teil bleibt erhalten</translation>
    </message>
    <message>
        <source>%1: the encoder %2 is not available on this computer (%3); choose the encoder software or auto</source>
        <translation>%1: Der Encoder %2 ist auf diesem Computer nicht verfügbar (%3); wählen Sie den Encoder Software oder Automatisch</translation>
    </message>
    <message>
        <source>%1 is not available on this computer (%2); choose the encoder software or auto</source>
        <translation>%1 ist auf diesem Computer nicht verfügbar (%2); wählen Sie den Encoder Software oder Automatisch</translation>
    </message>
    <message>
        <source>%1: %2 does not support transparency; choose another format or a background</source>
        <translation>%1: %2 unterstützt keine Transparenz; wählen Sie ein anderes Format oder einen Hintergrund</translation>
    </message>
    <message>
        <source>the model pack %1 cannot replace the background; keep the original one, or choose the starter pack</source>
        <translation>Das Modellpaket %1 kann den Hintergrund nicht ersetzen; behalten Sie den originalen oder wählen Sie das Paket starter</translation>
    </message>
    <message>
        <source>the model pack %1 cannot use corrected landmarks; reset them, or choose the starter pack</source>
        <translation>Das Modellpaket %1 kann korrigierte Referenzpunkte nicht verwenden; setzen Sie sie zurück oder wählen Sie das Paket starter</translation>
    </message>
    <message>
        <source>not enough memory; close other programs or make the video smaller</source>
        <translation>Nicht genug Arbeitsspeicher; schließen Sie andere Programme oder verkleinern Sie das Video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Tonaufnahme</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>it contains none</source>
        <translation>es ist keine Spur dieser Art enthalten</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or larger than 200 megapixels</source>
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
        <source>for editing software: nearly lossless, large files, supports transparency</source>
        <translation>für Schnittprogramme: nahezu verlustfrei, große Dateien, unterstützt Transparenz</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small files, supports transparency</source>
        <translation>für Webseiten und Streaming-Software: kleine Dateien, unterstützt Transparenz</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered lossless pictures, without sound</source>
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
        <source>some unsaved changes could not be restored, because their journal is damaged; a copy of it is %1</source>
        <translation>Einige nicht gespeicherte Änderungen konnten nicht wiederhergestellt werden, weil ihr Protokoll beschädigt ist; eine Kopie davon ist %1</translation>
    </message>
    <message>
        <source>the file was changed by another program; unsaved changes are kept in %1</source>
        <translation>Die Datei wurde von einem anderen Programm geändert; nicht gespeicherte Änderungen sind in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>%1 is damaged; silence is put in its place at %2</source>
        <translation>%1 ist beschädigt; an diesen Stellen ist stattdessen Stille: %2</translation>
    </message>
    <message>
        <source>%1 is cut short: its sound ends at %2</source>
        <translation>%1 ist unvollständig: Der Ton endet bei %2</translation>
    </message>
    <message>
        <source>it has %1 sound tracks, there is no number %2</source>
        <translation>sie hat %1 Tonspuren, eine Nummer %2 gibt es nicht</translation>
    </message>
    <message>
        <source>it has %1 sound track, there is no number %2</source>
        <translation>sie hat %1 Tonspur, eine Nummer %2 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 begins without a face; its picture at %2 is used</source>
        <translation>%1 beginnt ohne Gesicht; verwendet wird das Bild bei %2</translation>
    </message>
    <message>
        <source>%1 is not valid JSON and has no backup; restore the file from a copy</source>
        <translation>%1 ist kein gültiges JSON und hat keine Sicherung; stellen Sie die Datei aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>%1 is not valid JSON; open its newest backup, %2</source>
        <translation>%1 ist kein gültiges JSON; öffnen Sie die neueste Sicherung, %2</translation>
    </message>
    <message>
        <source>the voice cannot speak %1; choose another, such as %2</source>
        <translation>die Stimme kann „%1“ nicht sprechen; wählen Sie eine andere, etwa %2</translation>
    </message>
    <message>
        <source>the voice cannot speak %1, and no other voice here can; install one for its language</source>
        <translation>die Stimme kann „%1“ nicht sprechen und keine andere hier installierte; installieren Sie eine für diese Sprache</translation>
    </message>
    <message>
        <source>%1 cannot be read as a %2: %3; save it as PNG or JPEG and choose that file</source>
        <translation>%1 kann nicht als %2 gelesen werden: %3; speichern Sie die Datei als PNG oder JPEG und wählen Sie diese</translation>
    </message>
    <message>
        <source>%1 ends too early, and a part of the picture is missing; copy or download it again</source>
        <translation>%1 endet zu früh, ein Teil des Bildes fehlt; kopieren Sie die Datei noch einmal oder laden Sie sie erneut herunter</translation>
    </message>
    <message>
        <source>%1 files are not supported</source>
        <translation>%1-Dateien werden nicht unterstützt</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or an unsupported kind of %1</source>
        <translation>die Datei ist beschädigt, unvollständig oder eine nicht unterstützte Art von %1</translation>
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
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; lower values give larger files, higher values smaller files of lower quality</source>
        <translation>Constant Rate Factor: 18 sieht aus wie das Original; kleinere Werte ergeben größere Dateien, größere Werte kleinere Dateien in geringerer Qualität</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>Der ganze Kopf bleibt bei jedem Seitenverhältnis im Bild</translation>
    </message>
    <message>
        <source>Longest side of the video at most; portraits are not enlarged</source>
        <translation>Längste Seite des Videos, höchstens; Porträts werden nicht vergrößert</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>Was hinter der Person zu sehen ist</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
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
        <source>Adds the video to the export queue; you can keep working</source>
        <translation>Fügt das Video der Warteschlange hinzu; Sie können weiterarbeiten</translation>
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
        <translation>ca. %1</translation>
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
        <source>A file with this name already exists</source>
        <translation>Eine Datei mit diesem Namen ist bereits vorhanden</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Replace File?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” is already being exported.</source>
        <translation>„%1“ wird bereits exportiert.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
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
        <source>Removes finished, failed and cancelled exports from the list; files are kept</source>
        <translation>Entfernt fertige, fehlgeschlagene und abgebrochene Exporte aus der Liste; Dateien bleiben erhalten</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>Ditto Studio closed before this was finished; Resume continues from there</source>
        <translation>Ditto Studio wurde geschlossen, bevor dies fertig war; „Fortsetzen“ macht dort weiter</translation>
    </message>
    <message>
        <source>%1 · up to %2 pixels</source>
        <translation>%1 · bis %2 Pixel</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRoom</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Frame saved as %1</source>
        <translation>Frame als %1 gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Exports the project as a video</source>
        <translation>Exportiert das Projekt als Video</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>Frame als Bild speichern</translation>
    </message>
    <message>
        <source>Saves the frame at the playhead as PNG, exactly as it will be exported</source>
        <translation>Speichert den Frame am Abspielkopf als PNG, genau wie er exportiert wird</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Some exports were not finished when Ditto Studio closed.</source>
        <translation>Einige Exporte waren beim Schließen von Ditto Studio nicht fertig.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 was not exported: %2</source>
        <translation>%1 wurde nicht exportiert: %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export As…</source>
        <translation>Exportieren als…</translation>
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
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
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
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>Exportieren als…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportTarget</name>
    <message>
        <source>Choose a folder for the video</source>
        <translation>Wählen Sie einen Ordner für das Video</translation>
    </message>
    <message>
        <source>Type a name for the video</source>
        <translation>Geben Sie einen Namen für das Video ein</translation>
    </message>
    <message>
        <source>The name is too long; type a shorter one</source>
        <translation>Der Name ist zu lang; geben Sie einen kürzeren ein</translation>
    </message>
    <message>
        <source>%1 is not a folder; choose another one</source>
        <translation>%1 ist kein Ordner; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>You cannot write to the folder %1; choose another one</source>
        <translation>Sie dürfen in den Ordner %1 nicht schreiben; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>The video may not fit: it takes about %1, and %2 are free in %3</source>
        <translation>Der Platz reicht vielleicht nicht: Das Video braucht etwa %1, und in %3 sind %2 frei</translation>
    </message>
    <message>
        <source>The folder %1 will be created</source>
        <translation>Der Ordner %1 wird erstellt</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2</source>
        <translation>Der Ordner %1 kann nicht erstellt werden: %2</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>Exportieren als</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>Not enough memory; export at a smaller size, or close other programs</source>
        <translation>Nicht genug Arbeitsspeicher; exportieren Sie in kleinerer Größe oder schließen Sie andere Programme</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>Der ganze Kopf bleibt bei jedem Seitenverhältnis im Bild</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>Was hinter der Person zu sehen ist</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Choose another background colour</source>
        <translation>Eine andere Hintergrundfarbe wählen</translation>
    </message>
    <message>
        <source>Change aspect ratio</source>
        <translation>Seitenverhältnis ändern</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>Hintergrund ändern</translation>
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
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Greenscreen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FrameGrab</name>
    <message>
        <source>There is no frame yet; choose a portrait and a speech recording first</source>
        <translation>Es gibt noch keinen Frame; wählen Sie zuerst ein Porträt und eine Sprachaufnahme</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HandleLayer</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm geschaltet</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Initial state</source>
        <translation>Ausgangszustand</translation>
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
        <translation>Bewegungsstärke ändern</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>How far the mouth opens; 1 leaves it to the model</source>
        <translation>Wie weit sich der Mund öffnet; 1 überlässt es dem Modell</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>How strongly brows, eyes and cheeks move; 1 leaves it to the model</source>
        <translation>Wie stark sich Brauen, Augen und Wangen bewegen; 1 überlässt es dem Modell</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Bewegungsstärke</translation>
    </message>
    <message>
        <source>Emotion at playhead</source>
        <translation>Emotion am Abspielkopf</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Intake</name>
    <message>
        <source>%1 is the portrait now. Was its sound meant?</source>
        <translation>%1 ist jetzt das Porträt. War der Ton gemeint?</translation>
    </message>
    <message>
        <source>%1 is the speech now. Was its picture meant?</source>
        <translation>%1 ist jetzt die Sprache. War das Bild gemeint?</translation>
    </message>
    <message>
        <source>Choose a Portrait and a Recording</source>
        <translation>Porträt und Aufnahme wählen</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>Das Bild konnte nicht in %1 gespeichert werden</translation>
    </message>
    <message>
        <source>As Speech Instead</source>
        <translation>Stattdessen als Sprache</translation>
    </message>
    <message>
        <source>As Portrait Instead</source>
        <translation>Stattdessen als Porträt</translation>
    </message>
    <message>
        <source>As Both</source>
        <translation>Als beides</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>Bilder, Ton und Videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
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
        <source>0 % lets the model decide, 100 % follows the curve</source>
        <translation>0 % lässt das Modell entscheiden, 100 % folgt der Kurve</translation>
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
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>Interpolation ändern</translation>
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
        <source>0 % lets the model decide, 100 % follows the curve.</source>
        <translation>0 % lässt das Modell entscheiden, 100 % folgt der Kurve.</translation>
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
    <message>
        <source>The value applies to %1 of %2 keys: %3.</source>
        <translation>Der Wert gilt für %1 von %2 Keyframes: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Value of %n keys: %1</source>
        <translation>
            <numerusform>Wert von %n Keyframe: %1</numerusform>
            <numerusform>Wert von %n Keyframes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2; type a time to move the first key there</source>
        <translation>%1 bis %2; eine Zeit eingeben, um den ersten Keyframe dorthin zu verschieben</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Facial landmarks</source>
        <translation>Referenzpunkte im Gesicht</translation>
    </message>
    <message>
        <source>Tab selects a landmark, the arrow keys move it, Delete resets it</source>
        <translation>Tab wählt einen Referenzpunkt, die Pfeiltasten verschieben ihn, Entf setzt ihn zurück</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <translation>Referenzpunkt verschieben</translation>
    </message>
    <message>
        <source>Reset landmarks</source>
        <translation>Referenzpunkte zurücksetzen</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Wird analysiert…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Kein Gesicht gefunden</translation>
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
        <translation>Referenzpunkte</translation>
    </message>
    <message>
        <source>Drag the rings to where they belong: corners of the mouth, eyelids, chin. The picture updates when you let go.</source>
        <translation>Ziehen Sie die Ringe an die richtige Stelle: Mundwinkel, Lider, Kinn. Das Bild wird beim Loslassen aktualisiert.</translation>
    </message>
    <message>
        <source>Resets all landmarks to where they were detected</source>
        <translation>Setzt alle Referenzpunkte auf die erkannten Stellen zurück</translation>
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
        <source>%1, expanded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>Collapse into one lane</source>
        <translation>Zu einer Spur zuklappen</translation>
    </message>
    <message>
        <source>Expand: one lane per channel</source>
        <translation>Aufklappen: eine Spur je Kanal</translation>
    </message>
    <message>
        <source>Drag to resize the lane; double-click for the default height</source>
        <translation>Ziehen, um die Höhe der Spur zu ändern; Doppelklick für die Standardhöhe</translation>
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
    <name>ditto::ui::LaneSwitch</name>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung aufheben: %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Stumm schalten: %1</translation>
    </message>
    <message>
        <source>End solo of %1</source>
        <translation>Solo beenden: %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Entsperren: %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Sperren: %1</translation>
    </message>
    <message>
        <source>Muted, a lane keeps its keys and the model decides</source>
        <translation>Stumm geschaltet behält die Spur ihre Keyframes, und das Modell entscheidet</translation>
    </message>
    <message>
        <source>While any lane is soloed, only soloed lanes act</source>
        <translation>Solange eine Spur auf Solo steht, wirken nur Solo-Spuren</translation>
    </message>
    <message>
        <source>Keys of a locked lane cannot be selected or changed</source>
        <translation>Keyframes einer gesperrten Spur lassen sich weder auswählen noch ändern</translation>
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
        <translation>Bewegungsstärke</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>Nicken</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Neigung</translation>
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
        <translation>Wut</translation>
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
        <translation>Freude</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
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
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Sources, preview, inspector and timeline</source>
        <translation>Quellen, Vorschau, Inspektor und Timeline</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The picture only</source>
        <translation>Nur das Bild</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>Große Timeline</translation>
    </message>
    <message>
        <source>Gives most of the window to keys and curves</source>
        <translation>Der größte Teil des Fensters für Keyframes und Kurven</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Arbeitsbereich zurücksetzen</translation>
    </message>
    <message>
        <source>Moves all panels back to their default places</source>
        <translation>Setzt alle Bedienfelder auf ihre Standardposition zurück</translation>
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
        <translation>Timeline</translation>
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
        <translation>Dateien zusammenführen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelList</name>
    <message>
        <source>partly downloaded</source>
        <translation>teilweise heruntergeladen</translation>
    </message>
    <message>
        <source>download or import a folder</source>
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
        <source>You can also drop a folder with a model&apos;s files on the window.</source>
        <translation>Sie können einen Ordner mit den Dateien eines Modells auch auf das Fenster ziehen.</translation>
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
        <source>Download, import, verify, remove and choose models</source>
        <translation>Modelle herunterladen, importieren, prüfen, entfernen und auswählen</translation>
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
        <source>Download or import this model…</source>
        <translation>Dieses Modell herunterladen oder importieren…</translation>
    </message>
    <message>
        <source>Use this model for the video</source>
        <translation>Dieses Modell für das Video verwenden</translation>
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
        <source>partly downloaded</source>
        <translation>teilweise heruntergeladen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>included</source>
        <translation>mitgeliefert</translation>
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
        <translation>Pause</translation>
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
        <source>Imports the model from a folder with its published files</source>
        <translation>Importiert das Modell aus einem Ordner mit den veröffentlichten Dateien</translation>
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
        <source>Discard the downloaded part of %1?</source>
        <translation>Den heruntergeladenen Teil von %1 verwerfen?</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; all files match the published ones</source>
        <translation>Heruntergeladen; alle Dateien stimmen mit den veröffentlichten überein</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Aus %1 importiert</translation>
    </message>
    <message>
        <source>All %1 files are present; the %2 with a checksum are intact</source>
        <translation>Alle %1 Dateien sind vorhanden; die %2 mit Prüfsumme sind unversehrt</translation>
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
        <translation>Porträt hierher ziehen</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>Sprachaufnahme hierher ziehen</translation>
    </message>
    <message>
        <source>Preparing the first frame…</source>
        <translation>Der erste Frame wird vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>final · %n Schritt</numerusform>
            <numerusform>final · %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>wird gerendert…</translation>
    </message>
    <message>
        <source>The picture at the playhead; drag on it to direct gaze and head</source>
        <translation>Das Bild am Abspielkopf; ziehen Sie darauf, um Blick und Kopf zu lenken</translation>
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
        <translation>Live aufnehmen</translation>
    </message>
    <message>
        <source>Press and hold the picture and move while it plays: your movement is recorded</source>
        <translation>Bild gedrückt halten und während der Wiedergabe bewegen: Ihre Bewegung wird aufgenommen</translation>
    </message>
    <message>
        <source>Perform Gaze</source>
        <translation>Blick live aufnehmen</translation>
    </message>
    <message>
        <source>Perform Head</source>
        <translation>Kopf live aufnehmen</translation>
    </message>
    <message>
        <source>Set Keys</source>
        <translation>Keyframes setzen</translation>
    </message>
    <message>
        <source>On: dragging on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>Ein: Ziehen auf dem Bild setzt einen Keyframe am Abspielkopf. Aus: Es verschiebt die ganze Kurve</translation>
    </message>
    <message>
        <source>Fit Picture</source>
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
        <source>Shows the original portrait in the left part of the picture</source>
        <translation>Zeigt im linken Teil des Bildes das Originalporträt</translation>
    </message>
    <message>
        <source>Show Handles on the Picture</source>
        <translation>Anfasser auf dem Bild anzeigen</translation>
    </message>
    <message>
        <source>Show Exported Area Only</source>
        <translation>Nur exportierten Bereich anzeigen</translation>
    </message>
    <message>
        <source>Crops the picture to the aspect ratio of the video; when off, the cropped area is darkened</source>
        <translation>Schneidet das Bild auf das Seitenverhältnis des Videos zu; wenn aus, wird der abgeschnittene Bereich abgedunkelt</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
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
        <translation>Referenzpunkte…</translation>
    </message>
    <message>
        <source>Shows where eyes, mouth and chin were detected, and lets you correct them</source>
        <translation>Zeigt, wo Augen, Mund und Kinn erkannt wurden, und lässt Sie sie korrigieren</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitThumbnail</name>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Click to choose the portrait; if there are several faces, click the one to animate</source>
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
        <source>Analysing…</source>
        <translation>Wird analysiert…</translation>
    </message>
    <message>
        <source>Choose another portrait…</source>
        <translation>Anderes Porträt wählen…</translation>
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
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Play sound while scrubbing</source>
        <translation>Ton beim Scrubben abspielen</translation>
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
        <source>Preview cache</source>
        <translation>Vorschau-Cache</translation>
    </message>
    <message>
        <source>How much memory rendered frames may use</source>
        <translation>Wie viel Arbeitsspeicher gerenderte Frames belegen dürfen</translation>
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
        <source>How many processor threads are used for rendering</source>
        <translation>Wie viele Prozessor-Threads zum Rendern verwendet werden</translation>
    </message>
    <message>
        <source>A change of cache or threads takes effect after restart.</source>
        <translation>Änderungen an Cache oder Threads werden nach einem Neustart wirksam.</translation>
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
        <translation>Berechnen mit</translation>
    </message>
    <message>
        <source>Used for exports with downloaded models; the bundled model is just as fast on the processor</source>
        <translation>Für Exporte mit heruntergeladenen Modellen; das mitgelieferte Modell ist auf dem Prozessor genauso schnell</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Press and hold the picture and move: it plays, and the gaze follows and is recorded. Hold Shift for the head. Esc stops.</source>
        <translation>Bild gedrückt halten und bewegen: Die Wiedergabe startet, der Blick folgt und wird aufgenommen. Mit Umschalt: der Kopf. Esc beendet.</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play Backward</source>
        <translation>Rückwärts wiedergeben</translation>
    </message>
    <message>
        <source>Plays backward; press again for faster</source>
        <translation>Spielt rückwärts; erneutes Drücken beschleunigt</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>Vorwärts wiedergeben</translation>
    </message>
    <message>
        <source>Plays forward; press again for faster</source>
        <translation>Spielt vorwärts; erneutes Drücken beschleunigt</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>Vorheriger Frame</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>Nächster Frame</translation>
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
        <source>Repeats the part between loop start and loop end</source>
        <translation>Wiederholt den Teil zwischen Anfang und Ende der Schleife</translation>
    </message>
    <message>
        <source>Set Loop Start</source>
        <translation>Schleifenanfang setzen</translation>
    </message>
    <message>
        <source>Set Loop End</source>
        <translation>Schleifenende setzen</translation>
    </message>
    <message>
        <source>Clear Loop</source>
        <translation>Schleife löschen</translation>
    </message>
    <message>
        <source>Press and hold the picture: the gaze follows. Drag the ring: the head turns.</source>
        <translation>Bild gedrückt halten: Der Blick folgt. Ring ziehen: Der Kopf dreht sich.</translation>
    </message>
    <message>
        <source>A key is set at the playhead.</source>
        <translation>Am Abspielkopf wird ein Keyframe gesetzt.</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>Die ganze Kurve bewegt sich.</translation>
    </message>
    <message>
        <source>Drag the line to compare with the portrait. No keys are set meanwhile.</source>
        <translation>Die Linie ziehen, um mit dem Porträt zu vergleichen. Dabei werden keine Keyframes gesetzt.</translation>
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
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>Ein fertiges sprechendes Porträt, um alles auszuprobieren</translation>
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
        <translation>Dateien zusammenführen</translation>
    </message>
    <message>
        <source>Copies portrait and speech next to the project, so that it can be moved as a whole</source>
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
        <source>Save the Project As</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>„%1“ hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Copying portrait and speech next to the project: %1 %</source>
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
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
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
        <source>No microphone found; connect one and open this again</source>
        <translation>Kein Mikrofon gefunden; schließen Sie eines an und öffnen Sie dies erneut</translation>
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
        <source>This recording has not been used yet.</source>
        <translation>Diese Aufnahme wurde noch nicht verwendet.</translation>
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
        <source>Recording stopped: %1 minutes is the limit</source>
        <translation>Aufnahme angehalten: %1 Minuten sind das Maximum</translation>
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
        <source>Denoising steps per window: more are slower and slightly smoother; 0 is the model&apos;s default</source>
        <translation>Entrauschungsschritte je Fenster: mehr sind langsamer und etwas ruhiger; 0 ist der Standard des Modells</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Change guidance</source>
        <translation>Guidance ändern</translation>
    </message>
    <message>
        <source>How closely the motion follows speech and direction; 1 turns guidance off</source>
        <translation>Wie eng die Bewegung Sprache und Regie folgt; 1 schaltet es aus</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>DDIM is what the model was published with; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM: wie das Modell veröffentlicht wurde; DPM-Solver++ braucht weniger Schritte</translation>
    </message>
    <message>
        <source>Change sampler</source>
        <translation>Sampler ändern</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Seed ändern</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same performance</source>
        <translation>Derselbe Seed ergibt dieselbe Darbietung</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufälliger Seed</translation>
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
        <source>rendered in final quality</source>
        <translation>in Endqualität gerendert</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be rendered again</source>
        <translation>von vor der letzten Änderung, wartet auf erneutes Rendern</translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation>noch nicht gerendert</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 s, %4 frames): %5</source>
        <translation>%1 bis %2 (%3 s, %4 Frames): %5</translation>
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
        <translation>Anfasser: ziehen, um die Kurve zu formen, mit Alt nur auf dieser Seite</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <translation>Ziehen, um die ausgewählten Keyframes zeitlich zu strecken</translation>
    </message>
    <message>
        <source>Drag to move the playhead, with Shift to set the loop</source>
        <translation>Ziehen bewegt den Abspielkopf, mit Umschalt wird die Schleife gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n Keyframe ausgewählt</numerusform>
            <numerusform>%n Keyframes ausgewählt</numerusform>
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
        <source>being rendered</source>
        <translation>wird gerade gerendert</translation>
    </message>
    <message>
        <source>a draft, waiting to be rendered in final quality</source>
        <translation>ein Entwurf, wartet auf das Rendern in Endqualität</translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation>wird analysiert…</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>%1 is muted: the model decides</source>
        <translation>%1 ist stumm geschaltet: Das Modell entscheidet</translation>
    </message>
    <message>
        <source>%1 does not act while other lanes are soloed</source>
        <translation>%1 wirkt nicht, solange andere Spuren auf Solo stehen</translation>
    </message>
    <message>
        <source>rendered, compressed to save memory</source>
        <translation>gerendert, zum Sparen von Speicher komprimiert</translation>
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
        <source>Preset…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Shortcuts of another program</source>
        <translation>Tastenkürzel eines anderen Programms</translation>
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
        <source>Restores the default shortcut of this action</source>
        <translation>Stellt das Standardkürzel dieser Aktion wieder her</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Removes the shortcut of this action</source>
        <translation>Entfernt das Tastenkürzel dieser Aktion</translation>
    </message>
    <message>
        <source>%1 is already assigned to “%2”; reassigning removes it there.</source>
        <translation>%1 ist bereits „%2“ zugewiesen; bei Neuzuweisung wird es dort entfernt.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>Porträt, Aufnahme, Projekt oder
Modellordner ins Fenster ziehen.</translation>
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
        <source>Records speech with a microphone</source>
        <translation>Nimmt Sprache mit einem Mikrofon auf</translation>
    </message>
    <message>
        <source>Type Text…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Lets a synthetic voice speak a text you type</source>
        <translation>Lässt einen eingegebenen Text von einer synthetischen Stimme sprechen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>Bilder und Videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SpeechCard</name>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Spur %1: %2</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>Which sound track of the file is heard, in the video as well</source>
        <translation>Welche Tonspur der Datei zu hören ist, auch im Video</translation>
    </message>
    <message>
        <source>Choose sound track</source>
        <translation>Tonspur wählen</translation>
    </message>
    <message>
        <source>No speech is heard in it, so the mouth stays shut; choose another recording.</source>
        <translation>Darin ist keine Sprache zu hören, der Mund bleibt also geschlossen; wählen Sie eine andere Aufnahme.</translation>
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
or click to choose files</source>
        <translation>Porträt und Aufnahme hierher ziehen
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
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>Ein fertiges sprechendes Porträt, um alles auszuprobieren</translation>
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
        <source>Opens the full window with an empty project</source>
        <translation>Öffnet das ganze Fenster mit einem leeren Projekt</translation>
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
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Continue %1</source>
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
        <source>Deletes this work permanently</source>
        <translation>Löscht diese Arbeit endgültig</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Studio</name>
    <message>
        <source>Ditto Studio cannot start: %1</source>
        <translation>Ditto Studio kann nicht starten: %1</translation>
    </message>
    <message>
        <source>The language change takes effect after restart, because an export, download or recording is running.</source>
        <translation>Die Sprachänderung wird nach einem Neustart wirksam, weil gerade ein Export, ein Download oder eine Aufnahme läuft.</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TextDialog</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
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
        <source>Create Speech</source>
        <translation>Sprache erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type What to Say</source>
        <translation>Text zum Sprechen eingeben</translation>
    </message>
    <message>
        <source>Type what to say</source>
        <translation>Geben Sie ein, was gesagt werden soll</translation>
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
        <translation>Keyframes schrittweise verschieben</translation>
    </message>
    <message>
        <source>Ease keys</source>
        <translation>Interpolation der Keyframes ändern</translation>
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
    <message>
        <source>Return to the model</source>
        <translation>An das Modell zurückgeben</translation>
    </message>
    <message>
        <source>Mute lane</source>
        <translation>Spur stumm schalten</translation>
    </message>
    <message>
        <source>Unmute lane</source>
        <translation>Stummschaltung der Spur aufheben</translation>
    </message>
    <message>
        <source>Solo lane</source>
        <translation>Spur auf Solo stellen</translation>
    </message>
    <message>
        <source>Unsolo lane</source>
        <translation>Solo der Spur beenden</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>Keyframe hinzufügen</translation>
    </message>
    <message>
        <source>Adds a key to the active channel at the playhead</source>
        <translation>Fügt dem aktiven Kanal am Abspielkopf einen Keyframe hinzu</translation>
    </message>
    <message>
        <source>+ Key</source>
        <translation>+ Keyframe</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>Emotion ändern…</translation>
    </message>
    <message>
        <source>Starts an emotion at the playhead</source>
        <translation>Beginnt am Abspielkopf eine Emotion</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>Keyframes greifen</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until you click or press Enter; type a number to set their value</source>
        <translation>Ausgewählte Keyframes folgen der Maus bis zum Klick oder zur Eingabetaste; eine eingegebene Zahl setzt ihren Wert</translation>
    </message>
    <message>
        <source>Add or Remove Marker</source>
        <translation>Marker setzen oder entfernen</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, or removes the one that is there</source>
        <translation>Setzt am Abspielkopf einen Marker oder entfernt den dort vorhandenen</translation>
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
        <source>At the playhead; keys of a single channel go to the active one</source>
        <translation>Am Abspielkopf; Keyframes eines einzelnen Kanals kommen in den aktiven</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>Keyframes duplizieren</translation>
    </message>
    <message>
        <source>At the playhead, or after the keys if it is on the first one</source>
        <translation>Am Abspielkopf, oder nach den Keyframes, wenn er auf dem ersten steht</translation>
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
        <translation>Weich beginnen</translation>
    </message>
    <message>
        <source>Ease Out</source>
        <translation>Weich enden</translation>
    </message>
    <message>
        <source>Ease In and Out</source>
        <translation>Weich beginnen und enden</translation>
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
        <translation>Interpolationsmenü</translation>
    </message>
    <message>
        <source>How the curve continues after the selected keys</source>
        <translation>Wie die Kurve nach den ausgewählten Keyframes weitergeht</translation>
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
        <source>Expand or Collapse Lane</source>
        <translation>Spur auf- oder zuklappen</translation>
    </message>
    <message>
        <source>One lane per channel, or one for all</source>
        <translation>Eine Spur je Kanal oder eine für alle</translation>
    </message>
    <message>
        <source>Move Keys Earlier</source>
        <translation>Keyframes nach links</translation>
    </message>
    <message>
        <source>Move Keys Later</source>
        <translation>Keyframes nach rechts</translation>
    </message>
    <message>
        <source>Raise Key Values</source>
        <translation>Werte der Keyframes erhöhen</translation>
    </message>
    <message>
        <source>Lower Key Values</source>
        <translation>Werte der Keyframes verringern</translation>
    </message>
    <message>
        <source>Move Keys Much Earlier</source>
        <translation>Keyframes weit nach links</translation>
    </message>
    <message>
        <source>Move Keys Much Later</source>
        <translation>Keyframes weit nach rechts</translation>
    </message>
    <message>
        <source>Raise Key Values Much</source>
        <translation>Werte der Keyframes stark erhöhen</translation>
    </message>
    <message>
        <source>Lower Key Values Much</source>
        <translation>Werte der Keyframes stark verringern</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Shows the whole video</source>
        <translation>Zeigt das ganze Video</translation>
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
        <source>Shows less time in more detail; also Ctrl and mouse wheel</source>
        <translation>Zeigt weniger Zeit, dafür genauer; auch mit Strg und Mausrad</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shows more time in less detail</source>
        <translation>Zeigt mehr Zeit, dafür weniger genau</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Visible time range</source>
        <translation>Sichtbarer Zeitbereich</translation>
    </message>
    <message>
        <source>Visible lanes</source>
        <translation>Sichtbare Spuren</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>Keyframes schrittweise verschieben</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Keeps the keys of the active lane, and the model decides; again to unmute</source>
        <translation>Behält die Keyframes der aktiven Spur, und das Modell entscheidet; noch einmal hebt es auf</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Only soloed lanes act; again to end the solo</source>
        <translation>Nur Solo-Spuren wirken; noch einmal beendet das Solo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keys of the active lane cannot be selected or changed; again to unlock</source>
        <translation>Keyframes der aktiven Spur lassen sich weder auswählen noch ändern; noch einmal entsperrt</translation>
    </message>
    <message>
        <source>Select Keys in Lane</source>
        <translation>Keyframes der Spur auswählen</translation>
    </message>
    <message>
        <source>Taller Lanes</source>
        <translation>Spuren höher</translation>
    </message>
    <message>
        <source>Also Alt and mouse wheel over a lane, or drag the lower edge of its name</source>
        <translation>Auch mit Alt und Mausrad über einer Spur, oder den unteren Rand ihres Namens ziehen</translation>
    </message>
    <message>
        <source>Shorter Lanes</source>
        <translation>Spuren niedriger</translation>
    </message>
    <message>
        <source>Default Lane Heights</source>
        <translation>Standardhöhe der Spuren</translation>
    </message>
    <message>
        <source>Return to the Model</source>
        <translation>An das Modell zurückgeben</translation>
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
        <translation>Timeline</translation>
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
        <source>Drop a photo and a recording anywhere on the window. This panel shows what is in use, and what would improve the picture.</source>
        <translation>Ziehen Sie ein Foto und eine Aufnahme ins Fenster. Hier sehen Sie, was verwendet wird und was das Bild verbessern würde.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Press Space to play. The best available picture is shown at once and reaches final quality while you watch.</source>
        <translation>Die Leertaste startet die Wiedergabe. Das beste verfügbare Bild erscheint sofort und erreicht beim Zusehen die Endqualität.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Selected keys, emotion, amplitude and sampling: every value can be changed during playback.</source>
        <translation>Ausgewählte Keyframes, Emotion, Bewegungsstärke und Sampling: Jeder Wert lässt sich während der Wiedergabe ändern.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
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
        <source>Ctrl+Shift+P finds any command as you type a few letters. Everything can be undone, and nothing is lost, even without saving.</source>
        <translation>Strg+Umschalt+P findet jeden Befehl nach wenigen Buchstaben. Alles lässt sich rückgängig machen, und nichts geht verloren, auch ohne Speichern.</translation>
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
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Ends the tour; you can start it again from the Help menu</source>
        <translation>Beendet die Einführung; im Menü „Hilfe“ lässt sie sich erneut starten</translation>
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
        <translation>Zeit des Abspielkopfs, Stunden:Minuten:Sekunden:Frames; eingeben, um dorthin zu springen</translation>
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
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Playback speed; J and L change it</source>
        <translation>Wiedergabegeschwindigkeit; J und L ändern sie</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ditto::ui::WaveformView</name>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay in place</source>
        <translation>Klicken, um die Sprachaufnahme zu wählen; Keyframes bleiben erhalten</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>Sprachaufnahme wählen…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Wird analysiert…</translation>
    </message>
</context>
</TS>
