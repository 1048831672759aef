<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About stegapp</source>
        <translation>Über stegapp</translation>
    </message>
    <message>
        <source>Hide a text or files in a photograph with a neural network, and get every byte back.</source>
        <translation>Text oder Dateien mit einem neuronalen Netz in einem Foto verstecken und jedes Byte zurückbekommen.</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Hilfe (F1)</translation>
    </message>
    <message>
        <source>What this does not protect against</source>
        <translation>Wovor stegapp nicht schützt</translation>
    </message>
    <message>
        <source>Statistical detection</source>
        <translation>Statistische Entdeckung</translation>
    </message>
    <message>
        <source>The eye sees nothing, but a long message leaves traces that a program trained for it can find. Short messages in detailed photos are the hardest to notice. The text itself stays encrypted.</source>
        <translation>Das Auge sieht nichts, doch eine lange Nachricht hinterlässt Spuren, die ein darauf trainiertes Programm finden kann. Kurze Nachrichten in detailreichen Fotos fallen am wenigsten auf. Der Inhalt selbst bleibt verschlüsselt.</translation>
    </message>
    <message>
        <source>Recompression</source>
        <translation>Erneute Kompression</translation>
    </message>
    <message>
        <source>Most messengers and social networks compress photos again. That destroys the message, unless it was hidden for messengers that recompress; send the file.</source>
        <translation>Die meisten Messenger und sozialen Netze komprimieren Fotos noch einmal. Das zerstört die Nachricht, außer sie wurde für komprimierende Messenger versteckt; senden Sie die Datei.</translation>
    </message>
    <message>
        <source>A stolen or guessed password</source>
        <translation>Ein gestohlenes oder erratenes Passwort</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Wer das Bild und das Passwort hat, kann die Nachricht lesen, jetzt oder in zehn Jahren.</translation>
    </message>
    <message>
        <source>A computer that is not yours</source>
        <translation>Ein fremder Computer</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Was Bildschirm oder Tastatur überwacht, sieht die Nachricht, bevor sie versteckt ist.</translation>
    </message>
    <message>
        <source>The original picture</source>
        <translation>Das Originalbild</translation>
    </message>
    <message>
        <source>Comparing it with the one you sent shows every change. Keep it to yourself, or delete it.</source>
        <translation>Ein Vergleich mit dem gesendeten Bild zeigt jede Änderung. Das Original für sich behalten oder löschen.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Freie Software unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>Built on “Anti-Rounding Image Steganography With Separable Fine-Tuned Network” (IEEE TCSVT, 2023), with 5G error correction, Argon2id and authenticated encryption.</source>
        <translation>Beruht auf „Anti-Rounding Image Steganography With Separable Fine-Tuned Network“ (IEEE TCSVT, 2023), mit 5G-Fehlerkorrektur, Argon2id und authentifizierter Verschlüsselung.</translation>
    </message>
    <message>
        <source>Sample photographs</source>
        <translation>Beispielfotos</translation>
    </message>
    <message>
        <source>Shrunk, cut to a square and made grey.</source>
        <translation>Verkleinert, quadratisch zugeschnitten und in Graustufen umgewandelt.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Words of passphrases: {lists}.</source>
        <translation>Wörter der Passphrasen: {lists}.</translation>
    </message>
    <message>
        <source>Open the licence &amp;texts</source>
        <translation>Lizenz&amp;texte öffnen</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Sie liegen in {folder}.</translation>
    </message>
</context>
<context>
    <name>AcceptanceStep</name>
    <message>
        <source>Measured on photos it was not trained on</source>
        <translation>Gemessen an Fotos, mit denen nicht trainiert wurde</translation>
    </message>
    <message>
        <source>Who reads whom</source>
        <translation>Wer wen liest</translation>
    </message>
    <message>
        <source>Messages hidden and revealed</source>
        <translation>Versteckte und wieder gezeigte Nachrichten</translation>
    </message>
    <message>
        <source>Random messages of several sizes are hidden, saved, read again and revealed.</source>
        <translation>Zufällige Nachrichten verschiedener Größe werden versteckt, gespeichert, wieder gelesen und aufgedeckt.</translation>
    </message>
    <message>
        <source>Progress of the acceptance test</source>
        <translation>Fortschritt der Abnahmeprüfung</translation>
    </message>
    <message>
        <source>The model is trained. Now it is tested.</source>
        <translation>Das Modell ist trainiert. Jetzt wird es geprüft.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Bits read right after the JT-stage, without rounding</source>
        <translation>Richtig gelesene Bits nach der JT-Stufe, ohne Runden</translation>
    </message>
    <message>
        <source>… with rounding</source>
        <translation>… mit Runden</translation>
    </message>
    <message>
        <source>Bits read right after the SF-stage, from the saved file</source>
        <translation>Richtig gelesene Bits nach der SF-Stufe, aus der gespeicherten Datei</translation>
    </message>
    <message>
        <source>… on the worst photo</source>
        <translation>… beim schlechtesten Foto</translation>
    </message>
    <message>
        <source>Closeness when every pixel carries a bit (PSNR)</source>
        <translation>Bildtreue, wenn jedes Pixel ein Bit trägt (PSNR)</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Ähnlichkeit (SSIM)</translation>
    </message>
    <message>
        <source>Bits a pixel can carry (GMI)</source>
        <translation>Bits, die ein Pixel tragen kann (GMI)</translation>
    </message>
    <message>
        <source>Bits read wrong on black, white and other hard pictures</source>
        <translation>Falsch gelesene Bits in schwarzen, weißen und anderen schwierigen Bildern</translation>
    </message>
    <message>
        <source>Bits read right, over all strengths and JPEG qualities</source>
        <translation>Richtig gelesene Bits, über alle Stärken und JPEG-Qualitäten</translation>
    </message>
    <message>
        <source>Bits a place carries (GMI) after JPEG of quality 95</source>
        <translation>Bits, die eine Stelle trägt (GMI), nach JPEG der Qualität 95</translation>
    </message>
    <message>
        <source>… of quality 75</source>
        <translation>… der Qualität 75</translation>
    </message>
    <message>
        <source>… of quality 50</source>
        <translation>… der Qualität 50</translation>
    </message>
    <message>
        <source>Closeness when every place carries a bit (PSNR)</source>
        <translation>Bildtreue, wenn jede Stelle ein Bit trägt (PSNR)</translation>
    </message>
    <message>
        <source>All {count} messages came back, byte for byte.</source>
        <translation>Alle {count} Nachrichten kamen zurück, Byte für Byte.</translation>
    </message>
    <message>
        <source>The test was stopped. The model is kept, and can be tested again.</source>
        <translation>Der Test wurde abgebrochen. Das Modell bleibt erhalten und kann noch einmal getestet werden.</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>Das Modell kann benutzt werden.</translation>
    </message>
    <message>
        <source>Only {good} of {count} messages came back.</source>
        <translation>Nur {good} von {count} Nachrichten kamen zurück.</translation>
    </message>
    <message>
        <source>This model cannot be used yet. Train it further, or begin anew with more photos or another preset.</source>
        <translation>Dieses Modell ist noch nicht zu gebrauchen. Trainieren Sie es weiter, oder beginnen Sie von vorn mit mehr Fotos oder einer anderen Voreinstellung.</translation>
    </message>
    <message numerus="yes">
        <source>It was tested on %Ln photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>Es wurde an nur %Ln Foto geprüft: Mit mehr Fotos sagt die Prüfung mehr.</numerusform>
            <numerusform>Es wurde an nur %Ln Fotos geprüft: Mit mehr Fotos sagt die Prüfung mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in {photo}: {problem}</source>
        <translation>{size} in {photo}: {problem}</translation>
    </message>
    <message>
        <source>{size} in {photo}: every byte came back, at {psnr}</source>
        <translation>{size} in {photo}: jedes Byte kam zurück, bei {psnr}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>How much of the picture the message fills</source>
        <translation>Wie viel des Bildes die Nachricht füllt</translation>
    </message>
    <message>
        <source>How easily it may be noticed is told here, once there are a picture and a message.</source>
        <translation>Wie leicht es auffallen kann, steht hier, sobald es ein Bild und eine Nachricht gibt.</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>mehr als {size}</translation>
    </message>
    <message>
        <source>Measuring how much fits…</source>
        <translation>Es wird gemessen, wie viel hineinpasst …</translation>
    </message>
    <message>
        <source>How much fits could not be measured</source>
        <translation>Wie viel hineinpasst, ließ sich nicht messen</translation>
    </message>
    <message>
        <source>Choose a picture to see how much fits</source>
        <translation>Ein Bild wählen, um zu sehen, wie viel hineinpasst</translation>
    </message>
    <message>
        <source>{size} after compression</source>
        <translation>{size} nach Kompression</translation>
    </message>
    <message>
        <source>This picture cannot carry a message</source>
        <translation>Dieses Bild kann keine Nachricht tragen</translation>
    </message>
    <message>
        <source>Room for {capacity}</source>
        <translation>Platz für {capacity}</translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation>{used} von {capacity}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>after compression</source>
        <translation>nach Kompression</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
</context>
<context>
    <name>CarrierTiles</name>
    <message>
        <source>What the picture becomes</source>
        <translation>Was aus dem Bild wird</translation>
    </message>
    <message>
        <source>Grey square</source>
        <translation>Graues Quadrat</translation>
    </message>
    <message>
        <source>A part of it, 512&#xa0;×&#xa0;512 pixels, without colours.</source>
        <translation>Ein Teil davon, 512&#xa0;×&#xa0;512 Pixel, ohne Farben.</translation>
    </message>
    <message>
        <source>PNG photo</source>
        <translation>PNG-Foto</translation>
    </message>
    <message>
        <source>All of it, in its colours. Holds the most.</source>
        <translation>Das ganze Bild in Farbe. Fasst am meisten.</translation>
    </message>
    <message>
        <source>JPEG photo</source>
        <translation>JPEG-Foto</translation>
    </message>
    <message>
        <source>Many messengers pass it on untouched.</source>
        <translation>Viele Messenger lassen es unverändert.</translation>
    </message>
    <message>
        <source>For messengers that recompress</source>
        <translation>Für komprimierende Messenger</translation>
    </message>
    <message>
        <source>Arrives there, but is easier to notice.</source>
        <translation>Kommt dort an, fällt aber leichter auf.</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colours of the difference: blue is darker, red is lighter</source>
        <translation>Farben des Unterschieds: Blau ist dunkler, Rot ist heller</translation>
    </message>
    <message>
        <source>−{levels} darker</source>
        <translation>−{levels} dunkler</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>+{levels} lighter</source>
        <translation>+{levels} heller</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two pictures</source>
        <translation>Zwei Bilder vergleichen</translation>
    </message>
    <message>
        <source>See, pixel by pixel, what hiding has changed.</source>
        <translation>Pixel für Pixel sehen, was das Verstecken verändert hat.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>&amp;Trennlinie</translation>
    </message>
    <message>
        <source>B&amp;link</source>
        <translation>B&amp;linken</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Verstärkung des Unterschieds</translation>
    </message>
    <message>
        <source>Colours that are compared</source>
        <translation>Farben, die verglichen werden</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>Einpassen (F)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Show pixels one to one</source>
        <translation>Pixel eins zu eins zeigen</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>Bilder vertauschen</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Colours of the difference</source>
        <translation>Farben des Unterschieds</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Neuer Vergleich</translation>
    </message>
    <message>
        <source>Drop two pictures here</source>
        <translation>Zwei Bilder hier ablegen</translation>
    </message>
    <message>
        <source>a cover and the picture with the message, or any two of the same size</source>
        <translation>ein Original und das Bild mit der Nachricht, oder zwei beliebige gleicher Größe</translation>
    </message>
    <message>
        <source>Now the second picture</source>
        <translation>Jetzt das zweite Bild</translation>
    </message>
    <message>
        <source>The first one is {name}.</source>
        <translation>Das erste ist {name}.</translation>
    </message>
    <message>
        <source>The pictures differ in size, so their pixels cannot be compared one by one.</source>
        <translation>Die Bilder sind verschieden groß, ihre Pixel lassen sich daher nicht einzeln vergleichen.</translation>
    </message>
    <message>
        <source>A JPEG stores no pixels: what is compared are those that come of decoding it. One change in the file moves many of them a little.</source>
        <translation>Ein JPEG speichert keine Pixel: Verglichen werden die, die beim Dekodieren entstehen. Eine einzige Änderung in der Datei verschiebt viele davon ein wenig.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Bildtreue (PSNR)</translation>
    </message>
    <message>
        <source>Above 40 dB the eye sees no difference.</source>
        <translation>Über 40 dB sieht das Auge keinen Unterschied.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Ähnlichkeit (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 bedeutet, dass die Struktur des Bildes unverändert ist.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Geänderte Pixel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ.</source>
        <translation>
            <numerusform>%Ln Pixel weicht ab.</numerusform>
            <numerusform>%Ln Pixel weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 255 levels.</source>
        <translation>Von 255 Stufen.</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Größte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln Stufe</numerusform>
            <numerusform>%Ln Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two pictures</source>
        <translation>Zwei Bilder wählen</translation>
    </message>
    <message>
        <source>Only two pictures can be compared.</source>
        <translation>Nur zwei Bilder lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Drop two of them.</source>
        <translation>Zwei davon ablegen.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison of two pictures</source>
        <translation>Vergleich zweier Bilder</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrows move, F fits, 1 shows single pixels, Space flips the pictures.</source>
        <translation>Plus und Minus vergrößern und verkleinern, Pfeile verschieben, F passt ein, 1 zeigt einzelne Pixel, die Leertaste wechselt das Bild.</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Ein Bild hier ablegen</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it becomes {side} × {side} pixels and grey.</source>
        <translation>oder mit Strg+V einfügen. Jedes Foto ist geeignet; es wird {side} × {side} Pixel groß und grau.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Oder eines von diesen ausprobieren:</translation>
    </message>
    <message>
        <source>For trying out only: everyone has these pictures.</source>
        <translation>Nur zum Ausprobieren: Diese Bilder hat jeder.</translation>
    </message>
    <message>
        <source>The grey picture that will carry the message</source>
        <translation>Das graue Bild, das die Nachricht tragen wird</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Nur zum Ausprobieren: Dieses Bild hat jeder.</translation>
    </message>
    <message>
        <source>Larger part of the picture (−)</source>
        <translation>Größerer Bildausschnitt (−)</translation>
    </message>
    <message>
        <source>&amp;Which photo?</source>
        <translation>&amp;Welches Foto?</translation>
    </message>
    <message>
        <source>Measure the photos of a folder, and choose the one that hides the message best</source>
        <translation>Die Fotos eines Ordners messen und das wählen, das die Nachricht am besten versteckt</translation>
    </message>
    <message>
        <source>Se&amp;veral photos</source>
        <translation>&amp;Mehrere Fotos</translation>
    </message>
    <message>
        <source>Split the message over several photos, or hide in many at once</source>
        <translation>Die Nachricht auf mehrere Fotos aufteilen oder in vielen zugleich verstecken</translation>
    </message>
    <message>
        <source>&amp;Split the message over several photos…</source>
        <translation>Die Nachricht auf mehrere Fotos auf&amp;teilen …</translation>
    </message>
    <message>
        <source>Hide in &amp;many photos…</source>
        <translation>In &amp;vielen Fotos verstecken …</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it stays a photo like those of a camera.</source>
        <translation>oder eines mit Strg+V einfügen. Jedes Foto ist geeignet; es bleibt ein Foto wie aus der Kamera.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it is made as small as messengers keep it.</source>
        <translation>oder mit Strg+V einfügen. Jedes Foto ist geeignet; es wird so klein, wie Messenger es lassen.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it keeps its colours.</source>
        <translation>oder mit Strg+V einfügen. Jedes Foto ist geeignet; es behält seine Farben.</translation>
    </message>
    <message>
        <source>The picture that will carry the message</source>
        <translation>Das Bild, das die Nachricht tragen wird</translation>
    </message>
    <message>
        <source>Smaller part of the picture (+)</source>
        <translation>Kleinerer Bildausschnitt (+)</translation>
    </message>
    <message>
        <source>As much as possible (0)</source>
        <translation>So viel wie möglich (0)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Sample picture: {name}</source>
        <translation>Beispielbild: {name}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Verwendeter Bildausschnitt</translation>
    </message>
    <message>
        <source>Drag the square to move it; use the wheel, corners or plus and minus to resize it.</source>
        <translation>Das Quadrat mit der Maus verschieben; mit dem Mausrad, den Ecken oder Plus und Minus die Größe ändern.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Curves of the training</source>
        <translation>Kurven des Trainings</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Bits read right; dots: unrounded, star: picked</source>
        <translation>Richtig gelesene Bits; Punkte: ungerundet, Stern: gewählt</translation>
    </message>
    <message>
        <source>Bits read right after JPEG; star: picked</source>
        <translation>Nach JPEG richtig gelesene Bits; Stern: gewählt</translation>
    </message>
    <message>
        <source>Bits per place (GMI)</source>
        <translation>Bits je Stelle (GMI)</translation>
    </message>
    <message>
        <source>Closeness (PSNR), dB</source>
        <translation>Bildtreue (PSNR), dB</translation>
    </message>
    <message>
        <source>Bits per pixel (GMI)</source>
        <translation>Bits je Pixel (GMI)</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Passwords and messages are left out of these details.</source>
        <translation>Passwörter und Nachrichten stehen nicht in diesen Einzelheiten.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;Use it by default from now on</source>
        <translation>Von jetzt an als &amp;Standard verwenden</translation>
    </message>
    <message>
        <source>Use it by default from now on</source>
        <translation>Von jetzt an als Standard verwenden</translation>
    </message>
    <message>
        <source>&amp;Hide something with it</source>
        <translation>Etwas damit &amp;verstecken</translation>
    </message>
    <message>
        <source>For your recipient</source>
        <translation>Für den Empfänger</translation>
    </message>
    <message>
        <source>Only this model is sure to reveal what it hides. The receiver needs its file once, and the password each time. Export it, and hand it over in a way that you trust.</source>
        <translation>Was dieses Modell versteckt, deckt sicher nur dieses Modell auf. Der Empfänger braucht seine Datei einmal und jedes Mal das Passwort. Exportieren Sie es und geben Sie es auf einem Weg weiter, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>E&amp;xport the model…</source>
        <translation>Modell e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Show it under &amp;Models</source>
        <translation>Unter &amp;Modelle zeigen</translation>
    </message>
    <message>
        <source>Installed among your models. Its id is {id}.</source>
        <translation>Bei Ihren Modellen installiert. Seine Kennung ist {id}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} ist fertig.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modell (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Als {name} exportiert.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Bring back a draft</source>
        <translation>Einen Entwurf zurückholen</translation>
    </message>
    <message>
        <source>Password of the draft</source>
        <translation>Passwort des Entwurfs</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Type the password of the draft</source>
        <translation>Geben Sie das Passwort des Entwurfs ein</translation>
    </message>
    <message>
        <source>It stood on the Hide page when the program ended.</source>
        <translation>Es stand auf der Seite „Verstecken“, als das Programm endete.</translation>
    </message>
    <message>
        <source>A draft of {when} was kept when the program ended.</source>
        <translation>Ein Entwurf vom {when} blieb erhalten, als das Programm endete.</translation>
    </message>
    <message>
        <source>It is sealed with the password that stood beside it.</source>
        <translation>Er ist mit dem Passwort versiegelt, das daneben stand.</translation>
    </message>
    <message>
        <source>Bring it back or delete it…</source>
        <translation>Zurückholen oder löschen …</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>&amp;Quick</source>
        <translation>Sc&amp;hnell</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>&amp;Gründlich</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>Wie &amp;veröffentlicht</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Take at most</source>
        <translation>Hö&amp;chstens</translation>
    </message>
    <message>
        <source>Limit the time</source>
        <translation>Die Zeit begrenzen</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>Höchstens so viele Minuten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
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
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>A short training, good for most.</source>
        <translation>Ein kurzes Training, für die meisten gut genug.</translation>
    </message>
    <message>
        <source>Takes several times as long, for a little more quality.</source>
        <translation>Dauert mehrmals so lang, für etwas mehr Güte.</translation>
    </message>
    <message>
        <source>Trained as the paper describes, on whole pictures: slow, and for comparison only.</source>
        <translation>So trainiert, wie es die Veröffentlichung beschreibt, auf ganzen Bildern: langsam und nur zum Vergleich.</translation>
    </message>
    <message>
        <source>Takes longest, for comparison only: the paper has no such networks.</source>
        <translation>Dauert am längsten, nur zum Vergleich: Die Veröffentlichung kennt solche Netze nicht.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Prozessor: {name}</translation>
    </message>
    <message>
        <source>About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk.</source>
        <translation>Etwa {time}, nach einigen Schritten geschätzt. Braucht etwa {memory} Arbeitsspeicher und {disk} auf der Platte.</translation>
    </message>
    <message>
        <source>Measuring how long a few steps take…</source>
        <translation>Es wird gemessen, wie lange einige Schritte dauern …</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <source>Ways on</source>
        <translation>Wie es weitergehen kann</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What was learned up to the last checkpoint is kept.</source>
        <translation>Was bis zum letzten Zwischenstand gelernt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There was no checkpoint yet, so the training begins anew.</source>
        <translation>Es gab noch keinen Zwischenstand, das Training beginnt also von vorn.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>Von vorn be&amp;ginnen</translation>
    </message>
    <message>
        <source>Go on with a &amp;smaller batch ({count})</source>
        <translation>Mit &amp;kleinerem Stapel weitermachen ({count})</translation>
    </message>
    <message>
        <source>Go on on the &amp;processor</source>
        <translation>Auf dem &amp;Prozessor weitermachen</translation>
    </message>
    <message>
        <source>Change the p&amp;lan</source>
        <translation>P&amp;lan ändern</translation>
    </message>
    <message>
        <source>Choose other p&amp;hotos</source>
        <translation>Andere &amp;Fotos wählen</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>{name} (link)</source>
        <translation>{name} (Verknüpfung)</translation>
    </message>
    <message>
        <source>A link to a file elsewhere. Tick it to hide that file too.</source>
        <translation>Eine Verknüpfung zu einer Datei anderswo. Anhaken, um auch diese Datei zu verstecken.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Throw this training away</source>
        <translation>Dieses Training wegwerfen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Keep a checkpoint and go on later</source>
        <translation>Einen Zwischenstand behalten und später weitermachen</translation>
    </message>
    <message>
        <source>S&amp;top and keep</source>
        <translation>&amp;Beenden und behalten</translation>
    </message>
    <message>
        <source>End this stage now and go on with what was learned</source>
        <translation>Diese Stufe jetzt beenden und mit dem Gelernten weitermachen</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>Test ab&amp;brechen</translation>
    </message>
    <message>
        <source>The model is kept, and can be tested again</source>
        <translation>Das Modell bleibt erhalten und kann noch einmal getestet werden</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>Throw &amp;away</source>
        <translation>Wegwerf&amp;en</translation>
    </message>
    <message>
        <source>Test it &amp;again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Install the model</source>
        <translation>Modell &amp;installieren</translation>
    </message>
    <message>
        <source>Trai&amp;n another</source>
        <translation>&amp;Noch eines trainieren</translation>
    </message>
</context>
<context>
    <name>FoundSection</name>
    <message>
        <source>Looking through the photos</source>
        <translation>Die Fotos werden durchgesehen</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at, {usable} photos found</source>
        <translation>{done} von {total} Dateien angesehen, {usable} Fotos gefunden</translation>
    </message>
    <message>
        <source>Usable photos</source>
        <translation>Brauchbare Fotos</translation>
    </message>
    <message>
        <source>Pictures the training can use.</source>
        <translation>Bilder, mit denen trainiert werden kann.</translation>
    </message>
    <message>
        <source>Different scenes</source>
        <translation>Verschiedene Motive</translation>
    </message>
    <message>
        <source>Pictures that look alike are counted once. They stay together when some are kept back.</source>
        <translation>Ähnliche Bilder zählen einmal. Sie bleiben zusammen, wenn ein Teil zurückbehalten wird.</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>Kürzere Seite</translation>
    </message>
    <message>
        <source>{low} to {high} px</source>
        <translation>{low} bis {high} px</translation>
    </message>
    <message>
        <source>Smallest and largest of the photos.</source>
        <translation>Kleinste und größte unter den Fotos.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Listed below, each with its reason.</source>
        <translation>Unten aufgeführt, jeweils mit dem Grund.</translation>
    </message>
    <message>
        <source>Skipped, with reasons</source>
        <translation>Übersprungen, mit Grund</translation>
    </message>
    <message>
        <source>Most photos are dark: add bright ones, or the model will be unsure in bright skies.</source>
        <translation>Die meisten Fotos sind dunkel: Nehmen Sie helle dazu, sonst wird das Modell in hellem Himmel unsicher.</translation>
    </message>
    <message>
        <source>Most photos are very bright: add darker ones.</source>
        <translation>Die meisten Fotos sind sehr hell: Nehmen Sie dunklere dazu.</translation>
    </message>
    <message>
        <source>Most photos are very smooth, as if drawn or blurred: add some with fine detail.</source>
        <translation>Die meisten Fotos sind sehr glatt, wie gezeichnet oder unscharf: Nehmen Sie welche mit feinen Einzelheiten dazu.</translation>
    </message>
    <message>
        <source>Most photos are smaller than {side} pixels and get enlarged: add larger ones if you can.</source>
        <translation>Die meisten Fotos sind kleiner als {side} Pixel und werden vergrößert: Nehmen Sie wenn möglich größere dazu.</translation>
    </message>
    <message>
        <source>Many photos show the same scene: other subjects would teach the model more.</source>
        <translation>Viele Fotos zeigen dasselbe Motiv: Aus anderen würde das Modell mehr lernen.</translation>
    </message>
    <message>
        <source>The photos are varied enough in brightness, detail and subjects.</source>
        <translation>Die Fotos sind in Helligkeit, Einzelheiten und Motiven verschieden genug.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choose a picture, write a text or add files, set a password, and press Hide message.</source>
        <translation>Ein Bild wählen, einen Text schreiben oder Dateien hinzufügen, ein Passwort setzen und „Nachricht verstecken“ drücken.</translation>
    </message>
    <message>
        <source>The picture looks the same afterwards. The message is encrypted with the password first, so that finding it is not yet reading it.</source>
        <translation>Das Bild sieht danach aus wie zuvor. Die Nachricht wird vorher mit dem Passwort verschlüsselt: Sie zu finden heißt noch nicht, sie zu lesen.</translation>
    </message>
    <message>
        <source>Take a photo of your own that nobody else has, with much detail, and hide little in it. What was hidden is read back at once: if it says that your message is hidden, it can be revealed.</source>
        <translation>Am besten ein eigenes Foto mit vielen Einzelheiten nehmen, das sonst niemand hat, und wenig darin verstecken. Was versteckt wurde, wird sofort wieder gelesen: Heißt es, die Nachricht sei versteckt, lässt sie sich auch aufdecken.</translation>
    </message>
    <message>
        <source>Send the picture as a file: attached to an e-mail, or by “File” or “Document” in a messenger. Drag it from the result into the other program.</source>
        <translation>Das Bild als Datei senden: als Anhang einer E-Mail oder im Messenger über „Datei“ oder „Dokument“. Es lässt sich vom Ergebnis in das andere Programm ziehen.</translation>
    </message>
    <message>
        <source>Tell the password another way than the picture: by voice, or on paper.</source>
        <translation>Das Passwort auf anderem Weg mitteilen als das Bild: mündlich oder auf Papier.</translation>
    </message>
    <message>
        <source>Drop the picture on the Reveal page, type the password, and press Reveal.</source>
        <translation>Das Bild auf die Seite „Aufdecken“ ziehen, das Passwort eingeben und „Aufdecken“ drücken.</translation>
    </message>
    <message>
        <source>A wrong password, an altered picture and a picture without a message are all one: stegapp itself cannot tell them apart.</source>
        <translation>Ein falsches Passwort, ein verändertes Bild und ein Bild ohne Nachricht sind eins: stegapp selbst kann sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>A long message leaves traces that a program made for it can find.</source>
        <translation>Eine lange Nachricht hinterlässt Spuren, die ein Programm dafür finden kann.</translation>
    </message>
    <message>
        <source>Most messengers compress what is sent as a photo, and that destroys the message. As a JPEG photo, many pass it on untouched: the result says which. For the others there is “For messengers that recompress”.</source>
        <translation>Die meisten Messenger komprimieren, was als Foto gesendet wird, und das zerstört die Nachricht. Als JPEG-Foto geben viele es unverändert weiter: Das Ergebnis sagt, welche. Für die anderen gibt es „Für komprimierende Messenger“.</translation>
    </message>
    <message>
        <source>Too long for one photo, or too important? Split it over several photos: any 2 of 3, say, reveal it, and one alone says nothing. “Several photos” can also hide one message in each of many photos, or many messages by a table.</source>
        <translation>Zu lang für ein Foto oder zu wichtig? Teilen Sie sie auf mehrere Fotos auf: Etwa 2 beliebige von 3 decken sie auf, und eines allein sagt nichts. „Mehrere Fotos“ kann auch eine Nachricht in jedem von vielen Fotos verstecken, oder viele Nachrichten nach einer Tabelle.</translation>
    </message>
    <message>
        <source>A key file is a second lock. Hand a copy over another way than the picture, too, and keep one: without it, or if a byte of it changes, the message is lost.</source>
        <translation>Eine Schlüsseldatei ist ein zweites Schloss. Geben Sie auch davon eine Kopie auf einem anderen Weg als das Bild weiter und behalten Sie eine: Ohne sie, oder wenn sich ein Byte von ihr ändert, ist die Nachricht verloren.</translation>
    </message>
    <message>
        <source>If a picture holds a part of a message, add the others, in any order: they are put together by themselves.</source>
        <translation>Enthält ein Bild einen Teil einer Nachricht, fügen Sie die anderen hinzu, in beliebiger Reihenfolge: Sie werden von selbst zusammengesetzt.</translation>
    </message>
    <message>
        <source>Nothing revealed? Check the password letter by letter, and the key file, if there is one. Ask for the picture once more, sent as a file. If the sender hid with a model of their own, import its file.</source>
        <translation>Nichts aufgedeckt? Das Passwort Buchstabe für Buchstabe prüfen, und die Schlüsseldatei, falls es eine gibt. Das Bild noch einmal als Datei senden lassen. Hat der Absender ein eigenes Modell verwendet, dessen Datei importieren.</translation>
    </message>
    <message>
        <source>Messengers that compress photos destroy the message, unless it was hidden for messengers that recompress.</source>
        <translation>Messenger, die Fotos komprimieren, zerstören die Nachricht, außer sie wurde für komprimierende Messenger versteckt.</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Wer das Bild und das Passwort hat, kann die Nachricht lesen, jetzt oder in zehn Jahren.</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Was Bildschirm oder Tastatur überwacht, sieht die Nachricht, bevor sie versteckt ist.</translation>
    </message>
    <message>
        <source>Beside the original picture, every change shows. Keep it to yourself, or delete it.</source>
        <translation>Neben dem Originalbild zeigt sich jede Änderung. Es für sich behalten oder löschen.</translation>
    </message>
    <message>
        <source>A photo or a JPEG can carry a second message under another password. Hide something harmless in it: if somebody makes you give a password, you can give that one.</source>
        <translation>Ein Foto oder ein JPEG kann eine zweite Nachricht unter einem anderen Passwort tragen. Verstecken Sie darin etwas Harmloses: Zwingt Sie jemand, ein Passwort herauszugeben, können Sie dieses nennen.</translation>
    </message>
    <message>
        <source>It protects this: nothing that a password opens shows that there is another message, and each is hidden as if it were alone. Whoever has one password finds no proof of the other.</source>
        <translation>Geschützt ist dies: Nichts, was ein Passwort öffnet, zeigt, dass es eine andere Nachricht gibt, und jede ist versteckt, als wäre sie allein. Wer ein Passwort hat, findet keinen Beweis für das andere.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the original picture, and sees more changes than one message needs; who thinks that the picture has room for more and does not believe you; or who watches your screen.</source>
        <translation>Es schützt nicht vor jemandem, der das Originalbild hat und mehr Änderungen sieht, als eine Nachricht braucht; der meint, dass im Bild noch Platz ist, und Ihnen nicht glaubt; oder der Ihren Bildschirm beobachtet.</translation>
    </message>
    <message>
        <source>Two messages are a longer message together, and easier to notice. Short ones in a large photo are safest.</source>
        <translation>Zwei Nachrichten sind zusammen eine längere und leichter zu bemerken. Kurze in einem großen Foto sind am sichersten.</translation>
    </message>
    <message>
        <source>You need not know models: everybody with stegapp has the same one, and it is used.</source>
        <translation>Modelle muss man nicht kennen: Alle mit stegapp haben dasselbe, und es wird verwendet.</translation>
    </message>
    <message>
        <source>A model of your own is like a key that two people share: it is trained on your photos, you export its file and give it to the other, and both of you need it besides the password.</source>
        <translation>Ein eigenes Modell ist wie ein Schlüssel, den zwei teilen: Es wird mit eigenen Fotos trainiert, seine Datei wird exportiert und weitergegeben, und beide brauchen es neben dem Passwort.</translation>
    </message>
    <message>
        <source>Compare, Models and Train are for those who want to look closer.</source>
        <translation>„Vergleichen“, „Modelle“ und „Training“ sind für alle, die genauer hinsehen wollen.</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>Die Seiten, von oben</translation>
    </message>
    <message>
        <source>Hide, reveal or compare</source>
        <translation>Verstecken, aufdecken oder vergleichen</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Anhalten, was läuft</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Ein Bild oder Dateien einfügen</translation>
    </message>
    <message>
        <source>Clear revealed messages and their password from the window</source>
        <translation>Aufgedeckte Nachrichten und ihr Passwort aus dem Fenster entfernen</translation>
    </message>
    <message>
        <source>Show or mask the password</source>
        <translation>Das Passwort zeigen oder verdecken</translation>
    </message>
    <message>
        <source>Take the chosen ones off a list</source>
        <translation>Die gewählten von einer Liste nehmen</translation>
    </message>
    <message>
        <source>Choose all on a list</source>
        <translation>Alle einer Liste wählen</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>Zurückholen, was weggenommen wurde</translation>
    </message>
    <message>
        <source>Larger or smaller part of the picture, or all of it</source>
        <translation>Größerer oder kleinerer Teil des Bildes, oder alles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Revealing</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>What it does not protect against</source>
        <translation>Wovor es nicht schützt</translation>
    </message>
    <message>
        <source>A second message (decoy)</source>
        <translation>Eine zweite Nachricht (Köder)</translation>
    </message>
    <message>
        <source>Models, and a closer look</source>
        <translation>Modelle, und genauer hinsehen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Hide a message</source>
        <translation>Eine Nachricht verstecken</translation>
    </message>
    <message>
        <source>Put a text or files into a picture, and send it to whom you like.</source>
        <translation>Text oder Dateien in ein Bild stecken und es senden, wem man will.</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Choose where the picture with the message is saved</source>
        <translation>Wählen, wo das Bild mit der Nachricht gespeichert wird</translation>
    </message>
    <message>
        <source>Saves to</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>&amp;Hide message</source>
        <translation>Nachricht &amp;verstecken</translation>
    </message>
    <message>
        <source>JPEG photo (*.jpg *.jpeg)</source>
        <translation>JPEG-Foto (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Hide the message (Ctrl+Return)</source>
        <translation>Die Nachricht verstecken (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>Hide &amp;another</source>
        <translation>Noch eine v&amp;erstecken</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>This picture may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>Dieses Bild enthält vielleicht eine Nachricht: Es ist grau und so groß wie die Bilder von stegapp.</translation>
    </message>
    <message>
        <source>Reveal it instead</source>
        <translation>Stattdessen aufdecken</translation>
    </message>
    <message>
        <source>Choose files to hide</source>
        <translation>Dateien zum Verstecken wählen</translation>
    </message>
    <message>
        <source>Choose a folder to hide</source>
        <translation>Einen Ordner zum Verstecken wählen</translation>
    </message>
    <message>
        <source>Save the picture with the message</source>
        <translation>Das Bild mit der Nachricht speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The eye will hardly see a difference.</source>
        <translation>Das Auge wird kaum einen Unterschied sehen.</translation>
    </message>
    <message>
        <source>The eye will see no difference.</source>
        <translation>Das Auge wird keinen Unterschied sehen.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>Das Bild wird noch gelesen.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Zuerst ein Bild wählen.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message. Choose another one, or another kind.</source>
        <translation>Dieses Bild kann keine Nachricht tragen. Wählen Sie ein anderes oder eine andere Art.</translation>
    </message>
    <message>
        <source>Write a text or choose files to hide.</source>
        <translation>Einen Text schreiben oder Dateien zum Verstecken wählen.</translation>
    </message>
    <message>
        <source>With a second message, the first one needs a password, too.</source>
        <translation>Mit einer zweiten Nachricht braucht auch die erste ein Passwort.</translation>
    </message>
    <message>
        <source>Second message (decoy)</source>
        <translation>Zweite Nachricht (Köder)</translation>
    </message>
    <message>
        <source>Remove the second message</source>
        <translation>Zweite Nachricht entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Kind of second message</source>
        <translation>Art der zweiten Nachricht</translation>
    </message>
    <message>
        <source>Type what you could show to somebody</source>
        <translation>Etwas schreiben, das Sie jemandem zeigen könnten</translation>
    </message>
    <message>
        <source>Text of the second message</source>
        <translation>Text der zweiten Nachricht</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose files of the second message</source>
        <translation>Dateien der zweiten Nachricht wählen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all files of the second message</source>
        <translation>Alle Dateien der zweiten Nachricht entfernen</translation>
    </message>
    <message>
        <source>Password of the second message</source>
        <translation>Passwort der zweiten Nachricht</translation>
    </message>
    <message>
        <source>Its own password</source>
        <translation>Ihr eigenes Passwort</translation>
    </message>
    <message>
        <source>Password of the second message again</source>
        <translation>Passwort der zweiten Nachricht noch einmal</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Noch einmal, zur Sicherheit</translation>
    </message>
    <message>
        <source>The files are still being looked through.</source>
        <translation>Die Dateien werden noch durchgesehen.</translation>
    </message>
    <message>
        <source>Two messages need a photo or a JPEG. Choose one, or remove the second message.</source>
        <translation>Zwei Nachrichten brauchen ein Foto oder ein JPEG. Eines davon wählen oder die zweite Nachricht entfernen.</translation>
    </message>
    <message>
        <source>Write the second message, or remove it.</source>
        <translation>Die zweite Nachricht schreiben oder sie entfernen.</translation>
    </message>
    <message>
        <source>The second message needs a password of its own.</source>
        <translation>Die zweite Nachricht braucht ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice, or show it.</source>
        <translation>Die beiden Passwörter sind verschieden. Zweimal dasselbe eingeben oder es anzeigen.</translation>
    </message>
    <message>
        <source>Both messages have the same password. Choose another one for the second.</source>
        <translation>Beide Nachrichten haben dasselbe Passwort. Für die zweite ein anderes wählen.</translation>
    </message>
    <message>
        <source>This kind of picture has no room for it.</source>
        <translation>Diese Art von Bild hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>It will be hidden, too.</source>
        <translation>Sie wird mit versteckt.</translation>
    </message>
    <message>
        <source>Second message (decoy), closed</source>
        <translation>Zweite Nachricht (Köder), geschlossen</translation>
    </message>
    <message>
        <source>Second message (decoy), open</source>
        <translation>Zweite Nachricht (Köder), geöffnet</translation>
    </message>
    <message>
        <source>Second message (decoy), closed, filled in</source>
        <translation>Zweite Nachricht (Köder), geschlossen, ausgefüllt</translation>
    </message>
    <message>
        <source>The second message and its password would be lost.</source>
        <translation>Die zweite Nachricht und ihr Passwort gingen verloren.</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>Sie trotzdem entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No files chosen.</source>
        <translation>Keine Dateien gewählt.</translation>
    </message>
    <message>
        <source>For the case that somebody makes you give a password: hide something harmless here, and give this one. Nothing that it opens shows that there is another message. It does not help against somebody who has the original picture, or who does not believe you.</source>
        <translation>Für den Fall, dass jemand Sie zwingt, ein Passwort herauszugeben: Verstecken Sie hier etwas Harmloses und geben Sie dieses Passwort heraus. Nichts, was es öffnet, zeigt, dass es eine andere Nachricht gibt. Es hilft nicht gegen jemanden, der das Originalbild hat oder Ihnen nicht glaubt.</translation>
    </message>
    <message>
        <source>Anyone with stegapp can read it.</source>
        <translation>Jeder mit stegapp kann sie lesen.</translation>
    </message>
    <message>
        <source>Hide without a password?</source>
        <translation>Ohne Passwort verstecken?</translation>
    </message>
    <message>
        <source>&amp;Hide without a password</source>
        <translation>&amp;Ohne Passwort verstecken</translation>
    </message>
    <message>
        <source>&amp;Set a password</source>
        <translation>&amp;Passwort setzen</translation>
    </message>
    <message>
        <source>Your text is hidden</source>
        <translation>Der Text ist versteckt</translation>
    </message>
    <message>
        <source>Your files are hidden</source>
        <translation>Die Dateien sind versteckt</translation>
    </message>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Bildtreue (PSNR)</translation>
    </message>
    <message>
        <source>How close the picture is to the original. Above 40 dB the eye sees no difference.</source>
        <translation>Wie nah das Bild am Original ist. Über 40 dB sieht das Auge keinen Unterschied.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Ähnlichkeit (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 bedeutet, dass die Struktur des Bildes unverändert ist.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Geänderte Pixel</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s pixels that differ from the original.</source>
        <translation>Der Anteil der Pixel, die vom Original abweichen.</translation>
    </message>
    <message>
        <source>Values changed</source>
        <translation>Geänderte Werte</translation>
    </message>
    <message>
        <source>The share of the pixels&apos; red, green and blue that differs from the original.</source>
        <translation>Der Anteil an Rot, Grün und Blau der Pixel, der vom Original abweicht.</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Größte Änderung</translation>
    </message>
    <message>
        <source>{steps} of 255 levels</source>
        <translation>{steps} von 255 Stufen</translation>
    </message>
    <message>
        <source>How far the most changed pixel moved.</source>
        <translation>Wie weit sich das am stärksten geänderte Pixel bewegt hat.</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Änderungen in der Datei</translation>
    </message>
    <message>
        <source>A JPEG stores frequencies, not pixels. So many of its numbers (coefficients) were changed; each of them moves many pixels a little.</source>
        <translation>Ein JPEG speichert Frequenzen, keine Pixel. So viele seiner Zahlen (Koeffizienten) wurden geändert; jede verschiebt viele Pixel ein wenig.</translation>
    </message>
    <message>
        <source>How far the most changed of these numbers moved.</source>
        <translation>Wie weit die am stärksten geänderte dieser Zahlen verschoben wurde.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>{size} of {capacity}</source>
        <translation>{size} von {capacity}</translation>
    </message>
    <message>
        <source>The message after compression, and what this picture could carry.</source>
        <translation>Die Nachricht nach Kompression, und was dieses Bild tragen könnte.</translation>
    </message>
    <message>
        <source>Code rate</source>
        <translation>Coderate</translation>
    </message>
    <message>
        <source>The share of the hidden bits that carries the message; the rest corrects errors (code rate).</source>
        <translation>Der Anteil der versteckten Bits, der die Nachricht trägt; der Rest korrigiert Fehler (Coderate).</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs this model.</source>
        <translation>Wer die Nachricht aufdeckt, braucht dieses Modell.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{time} on {device}</source>
        <translation>{time} auf {device}</translation>
    </message>
    <message>
        <source>How long hiding took, and where it was computed.</source>
        <translation>Wie lange das Verstecken dauerte und wo gerechnet wurde.</translation>
    </message>
    <message>
        <source>Change the message, the picture or the password</source>
        <translation>Nachricht, Bild oder Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Same message, another photo</source>
        <translation>&amp;Gleiche Nachricht, anderes Foto</translation>
    </message>
    <message>
        <source>Keep the message and the password, and choose another picture</source>
        <translation>Nachricht und Passwort behalten und ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>Many photos</source>
        <translation>Viele Fotos</translation>
    </message>
    <message>
        <source>The message of the page goes into each photo, or each has its own by a table: a CSV file with the columns photo, text or file, output and, if you like, password file. All else is as the page has it. What fails does not stop the others, and nothing is overwritten.</source>
        <translation>Die Nachricht der Seite kommt in jedes Foto, oder jedes hat nach einer Tabelle eine eigene: eine CSV-Datei mit den Spalten photo, text oder file, output und, wenn Sie wollen, password file. Alles andere ist wie auf der Seite. Was misslingt, hält die anderen nicht auf, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>&amp;Hide in all</source>
        <translation>In allen &amp;verstecken</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>&amp;Tabelle öffnen …</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Tabelle schließen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>Save what became of each photo, as CSV or JSON</source>
        <translation>Speichern, was aus jedem Foto wurde, als CSV oder JSON</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Nach {name}</translation>
    </message>
    <message>
        <source>Hiding…</source>
        <translation>Wird versteckt …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Nicht gemacht.</translation>
    </message>
    <message>
        <source>Hidden in {done} of {total} photos, each read back to be sure.</source>
        <translation>In {done} von {total} Fotos versteckt, jedes zur Sicherheit wieder gelesen.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished stays.</source>
        <translation>Abgebrochen. Was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>The list says why the others failed.</source>
        <translation>In der Liste steht, warum die anderen misslangen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Das Formular ist wieder leer.</translation>
    </message>
    <message>
        <source>Bring back what it held</source>
        <translation>Zurückholen, was darin war</translation>
    </message>
    <message>
        <source>The password was made here and never copied. Without it nobody can read the message.</source>
        <translation>Das Passwort wurde hier gemacht und nie kopiert. Ohne es kann niemand die Nachricht lesen.</translation>
    </message>
    <message>
        <source>Empty the form all the same?</source>
        <translation>Das Formular trotzdem leeren?</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>Formular &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The message on the Hide page has not been hidden yet.</source>
        <translation>Die Nachricht auf der Seite „Verstecken“ ist noch nicht versteckt.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} Pixel, {size}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The file was copied. Paste it as an attachment.</source>
        <translation>Die Datei wurde kopiert. Sie lässt sich als Anhang einfügen.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>Many programs compress what is pasted, and that destroys the message: a file is safer.</source>
        <translation>Viele Programme komprimieren, was eingefügt wird, und das zerstört die Nachricht: Eine Datei ist sicherer.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modell (*.stegmodel)</translation>
    </message>
    <message>
        <source>The model was exported as {name}. The recipient imports it in stegapp.</source>
        <translation>Das Modell wurde als {name} exportiert. Der Empfänger importiert es in stegapp.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Eine Kopie wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Only one picture at a time can carry a message.</source>
        <translation>Nur ein Bild auf einmal kann eine Nachricht tragen.</translation>
    </message>
    <message>
        <source>Drop just one.</source>
        <translation>Nur eines ablegen.</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Welches Foto?</translation>
    </message>
    <message>
        <source>Photos measured so far</source>
        <translation>Bisher gemessene Fotos</translation>
    </message>
    <message>
        <source>Photos, the best first</source>
        <translation>Fotos, das beste zuerst</translation>
    </message>
    <message>
        <source>&amp;Take this photo</source>
        <translation>&amp;Dieses Foto nehmen</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures with the message</source>
        <translation>Ordner für die Bilder mit der Nachricht wählen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Of each photo, the middle is taken.</source>
        <translation>Von jedem Foto wird die Mitte genommen.</translation>
    </message>
    <message>
        <source>The photos are those of the table.</source>
        <translation>Die Fotos sind die der Tabelle.</translation>
    </message>
    <message>
        <source>Close the table to add others.</source>
        <translation>Um andere hinzuzufügen, die Tabelle schließen.</translation>
    </message>
    <message>
        <source>Choose photos to hide in</source>
        <translation>Fotos zum Verstecken wählen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Which photo hides the message best?</source>
        <translation>Welches Foto versteckt die Nachricht am besten?</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>For a message of {size} in the photos of {folder}.</source>
        <translation>Für eine Nachricht von {size} in den Fotos von {folder}.</translation>
    </message>
    <message>
        <source>For a message of {size}, as none is written yet, in the photos of {folder}.</source>
        <translation>Für eine Nachricht von {size}, da noch keine geschrieben ist, in den Fotos von {folder}.</translation>
    </message>
    <message>
        <source>The message is too long for this photo.</source>
        <translation>Die Nachricht ist zu lang für dieses Foto.</translation>
    </message>
    <message>
        <source>Split over several photos…</source>
        <translation>Auf mehrere Fotos aufteilen …</translation>
    </message>
    <message>
        <source>A second message lies in one photo alone. Remove it to go on without it.</source>
        <translation>Eine zweite Nachricht liegt nur in einem einzigen Foto. Entfernen Sie sie, um ohne sie weiterzumachen.</translation>
    </message>
    <message>
        <source>One message in several photos</source>
        <translation>Eine Nachricht in mehreren Fotos</translation>
    </message>
    <message>
        <source>Each photo carries a part. As many as you say give the message back, whichever they are; fewer give nothing, not even with the password. Message, password and kind of picture are those of the page.</source>
        <translation>Jedes Foto trägt einen Teil. So viele, wie Sie sagen, geben die Nachricht zurück, gleich welche; weniger ergeben nichts, auch nicht mit dem Passwort. Nachricht, Passwort und Art des Bildes sind die der Seite.</translation>
    </message>
    <message>
        <source>&amp;Split message</source>
        <translation>Nachricht auf&amp;teilen</translation>
    </message>
    <message>
        <source>Photos needed to reveal</source>
        <translation>Fotos, die zum Aufdecken nötig sind</translation>
    </message>
    <message>
        <source>&amp;Needed to reveal</source>
        <translation>Zum Aufdecken &amp;nötig</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Each photo carries {share}; the whole message has {whole}.</source>
        <translation>Jedes Foto trägt {share}; die ganze Nachricht hat {whole}.</translation>
    </message>
    <message>
        <source>Choose two photos at least. Photos that nobody else has are safest.</source>
        <translation>Mindestens zwei Fotos wählen. Am sichersten sind Fotos, die niemand sonst hat.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Gespeichert als {name}. {words}.</translation>
    </message>
    <message>
        <source>Hidden in {count} pictures, any {needed} of which reveal it together.</source>
        <translation>In {count} Bildern versteckt; {needed} beliebige davon decken sie zusammen auf.</translation>
    </message>
    <message>
        <source>Read back from the disk and joined to be sure. Safest is to send them by different ways.</source>
        <translation>Zur Sicherheit vom Datenträger gelesen und zusammengesetzt. Am sichersten ist es, sie auf verschiedenen Wegen zu senden.</translation>
    </message>
    <message>
        <source>Fits: it takes {room}.</source>
        <translation>Passt: Es fasst {room}.</translation>
    </message>
    <message>
        <source>Too small for its part: it takes {room}.</source>
        <translation>Zu klein für seinen Teil: Es fasst {room}.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey levels of both pictures</source>
        <translation>Graustufen beider Bilder</translation>
    </message>
    <message>
        <source>0 black</source>
        <translation>0 schwarz</translation>
    </message>
    <message>
        <source>255 white</source>
        <translation>255 weiß</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Choose key files</source>
        <translation>Schlüsseldateien wählen</translation>
    </message>
    <message>
        <source>new.key</source>
        <translation>neu.key</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Neue Schlüsseldatei anlegen</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Schlüsseldateien (*.key)</translation>
    </message>
    <message>
        <source>Made {name}: 32 random bytes, which only you can read.</source>
        <translation>{name} wurde angelegt: 32 zufällige Bytes, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Add a file that is needed beside the password, or instead of it</source>
        <translation>Eine Datei hinzufügen, die neben dem Passwort oder an seiner Stelle gebraucht wird</translation>
    </message>
    <message>
        <source>Key f&amp;ile…</source>
        <translation>Schlüsseldate&amp;i …</translation>
    </message>
    <message>
        <source>Add key files…</source>
        <translation>Schlüsseldateien hinzufügen …</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>Neue Schlüsseldatei anlegen …</translation>
    </message>
    <message>
        <source>Whoever loses or changes a key file loses the message. Keep a copy, and give one to the recipient another way than the picture.</source>
        <translation>Wer eine Schlüsseldatei verliert oder ändert, verliert die Nachricht. Behalten Sie eine Kopie und geben Sie dem Empfänger eine auf einem anderen Weg als das Bild.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Schlüsseldateien</translation>
    </message>
    <message>
        <source>Remove the key file {name}</source>
        <translation>Die Schlüsseldatei {name} entfernen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hide</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name} (Strg+{number})</translation>
    </message>
    <message>
        <source>{name} may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>{name} enthält vielleicht eine Nachricht: Das Bild ist grau und so groß wie die Bilder von stegapp.</translation>
    </message>
    <message>
        <source>Reveal it, or hide a message in this picture?</source>
        <translation>Die Nachricht aufdecken oder in diesem Bild eine verstecken?</translation>
    </message>
    <message>
        <source>&amp;Reveal it</source>
        <translation>&amp;Aufdecken</translation>
    </message>
    <message>
        <source>&amp;Hide in it</source>
        <translation>Darin &amp;verstecken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only {name} was opened.</source>
        <translation>Nur {name} wurde geöffnet.</translation>
    </message>
    <message>
        <source>A message is hidden in one picture at a time.</source>
        <translation>Eine Nachricht wird immer in einem einzigen Bild versteckt.</translation>
    </message>
    <message>
        <source>Only the model files were taken.</source>
        <translation>Nur die Modelldateien wurden übernommen.</translation>
    </message>
    <message>
        <source>Close all the same? Nobody can bring it back then.</source>
        <translation>Trotzdem schließen? Zurückholen lässt es sich dann nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Something is still being worked on.</source>
        <translation>Es wird noch an etwas gearbeitet.</translation>
    </message>
    <message>
        <source>{name} may hold a message, as any photo of its kind may.</source>
        <translation>{name} kann eine Nachricht enthalten, wie jedes Foto dieser Art.</translation>
    </message>
    <message>
        <source>Open or drop it again afterwards.</source>
        <translation>Danach noch einmal öffnen oder ablegen.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Type or paste what nobody else should see</source>
        <translation>Schreiben oder einfügen, was sonst niemand sehen soll</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Documents, archives, small pictures. They are compressed for you.</source>
        <translation>Dokumente, Archive, kleine Bilder. Sie werden automatisch komprimiert.</translation>
    </message>
    <message>
        <source>Choose fi&amp;les…</source>
        <translation>Dateien &amp;wählen …</translation>
    </message>
    <message>
        <source>Files to hide</source>
        <translation>Zu versteckende Dateien</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen files off the list (Del)</source>
        <translation>Die gewählten Dateien von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Looking through the folders: {count} so far…</source>
        <translation>Ordner werden durchgesehen: bisher {count} …</translation>
    </message>
    <message>
        <source>The pasted text had line ends of several kinds. Now all are the same.</source>
        <translation>Der eingefügte Text hatte verschiedene Zeilenenden. Jetzt sind alle gleich.</translation>
    </message>
    <message>
        <source>To hide a text byte by byte, choose it as a file.</source>
        <translation>Um einen Text Byte für Byte zu verstecken, ihn als Datei wählen.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>Links to files elsewhere are left out unless you tick them.</source>
        <translation>Verknüpfungen zu Dateien anderswo werden ausgelassen, solange sie nicht angehakt sind.</translation>
    </message>
    <message>
        <source>Not all of it is taken along.</source>
        <translation>Nicht alles davon kommt mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln Datei, {size}</numerusform>
            <numerusform>%Ln Dateien, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message will appear here.</source>
        <translation>Die Nachricht wird hier erscheinen.</translation>
    </message>
    <message>
        <source>Revealed text</source>
        <translation>Aufgedeckter Text</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Revealed files</source>
        <translation>Aufgedeckte Dateien</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>&amp;Alle speichern …</translation>
    </message>
    <message>
        <source>Save c&amp;hosen…</source>
        <translation>Aus&amp;wahl speichern …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the saved file. Only open files from people you trust.</source>
        <translation>Die gespeicherte Datei öffnen. Nur Dateien von vertrauenswürdigen Personen öffnen.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
</context>
<context>
    <name>MessengerChoices</name>
    <message>
        <source>Which messengers should it survive?</source>
        <translation>Welche Messenger soll es überstehen?</translation>
    </message>
    <message>
        <source>On iPhones, it compresses far more than all others: less fits.</source>
        <translation>Auf iPhones komprimiert es weit stärker als alle anderen: Es passt weniger hinein.</translation>
    </message>
    <message>
        <source>At least one has to stay chosen.</source>
        <translation>Mindestens einer muss gewählt bleiben.</translation>
    </message>
    <message>
        <source>Would make a picture of this size smaller, and the message would be lost: {names}. Choose {side} pixels, or leave them out.</source>
        <translation>Würden ein Bild dieser Größe verkleinern, und die Nachricht wäre verloren: {names}. {side} Pixel wählen oder sie weglassen.</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>such as: Our holidays</source>
        <translation>zum Beispiel: Unser Urlaub</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>&amp;Privat</translation>
    </message>
    <message>
        <source>&amp;Compatible</source>
        <translation>&amp;Kompatibel</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>It reads bits by a secret random table of its own. Other models read only noise from its pictures, and it from theirs. This is measured at the end of the training.</source>
        <translation>Es liest Bits nach einer eigenen, zufälligen und geheimen Tabelle. Andere Modelle lesen aus seinen Bildern nur Rauschen, und es aus ihren. Das wird am Ende des Trainings gemessen.</translation>
    </message>
    <message>
        <source>It is trained further from a model, by default the bundled one, and each reads what the other hides. Only the password keeps a message secret then.</source>
        <translation>Es wird aus einem Modell weitertrainiert, ohne andere Wahl aus dem mitgelieferten, und beide lesen, was das andere versteckt. Dann hält allein das Passwort eine Nachricht geheim.</translation>
    </message>
    <message>
        <source>Other models of this kind may read some of what it hides. Only the password keeps a message secret.</source>
        <translation>Andere Modelle dieser Art lesen vielleicht einiges von dem, was es versteckt. Nur das Passwort hält eine Nachricht geheim.</translation>
    </message>
    <message>
        <source>How much other models read of what it hides is measured at the end of the training.</source>
        <translation>Wie viel andere Modelle von dem lesen, was es versteckt, wird am Ende des Trainings gemessen.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A model is the pair of networks that hides and reveals. Both sides need the same one.</source>
        <translation>Ein Modell ist das Paar von Netzen, das versteckt und aufdeckt. Beide Seiten brauchen dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Train on my photos…</source>
        <translation>&amp;Trainieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Drop a model file anywhere to import it.</source>
        <translation>Eine Modelldatei irgendwo ablegen, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>message, KB</source>
        <translation>Nachricht, KB</translation>
    </message>
    <message>
        <source>closeness (PSNR), dB</source>
        <translation>Bildtreue (PSNR), dB</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Als &amp;Standard verwenden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read the file again and check it against its hash</source>
        <translation>Die Datei neu lesen und mit ihrer Prüfsumme vergleichen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>{name} is a model file.</source>
        <translation>{name} ist eine Modelldatei.</translation>
    </message>
    <message>
        <source>{origin} · default</source>
        <translation>{origin} · Standard</translation>
    </message>
    <message>
        <source>Deleted models…</source>
        <translation>Gelöschte Modelle …</translation>
    </message>
    <message>
        <source>Take back models that were deleted in the last 30 days (Ctrl+Z: the last)</source>
        <translation>Modelle zurückholen, die in den letzten 30 Tagen gelöscht wurden (Strg+Z: das letzte)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>hier trainiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Kein Modell ist installiert</translation>
    </message>
    <message>
        <source>came with the app</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>for messengers that recompress</source>
        <translation>für Messenger, die neu komprimieren</translation>
    </message>
    <message>
        <source>A model of your own: whoever is to reveal what it hides needs its file.</source>
        <translation>Ein eigenes Modell: Wer aufdecken soll, was es versteckt, braucht seine Datei.</translation>
    </message>
    <message>
        <source>Everybody with stegapp has it: the recipient needs no file.</source>
        <translation>Alle mit stegapp haben es: Der Empfänger braucht keine Datei.</translation>
    </message>
    <message>
        <source>trained quickly</source>
        <translation>schnell trainiert</translation>
    </message>
    <message>
        <source>trained thoroughly</source>
        <translation>gründlich trainiert</translation>
    </message>
    <message>
        <source>trained as published</source>
        <translation>trainiert wie veröffentlicht</translation>
    </message>
    <message>
        <source>preset {name}</source>
        <translation>Voreinstellung {name}</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Richtig gelesene Bits</translation>
    </message>
    <message>
        <source>Over all strengths and JPEG qualities measured, before error correction.</source>
        <translation>Über alle gemessenen Stärken und JPEG-Qualitäten, vor der Fehlerkorrektur.</translation>
    </message>
    <message>
        <source>Bits, quality 75</source>
        <translation>Bits, Qualität 75</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 75.</source>
        <translation>Wie viel eine Stelle bei mittlerer Stärke nach JPEG der Qualität 75 trägt.</translation>
    </message>
    <message>
        <source>Bits, quality 50</source>
        <translation>Bits, Qualität 50</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 50.</source>
        <translation>Wie viel eine Stelle bei mittlerer Stärke nach JPEG der Qualität 50 trägt.</translation>
    </message>
    <message>
        <source>PSNR at middle strength when every place carries a bit. Most messages need less.</source>
        <translation>PSNR bei mittlerer Stärke, wenn jede Stelle ein Bit trägt. Die meisten Nachrichten brauchen weniger.</translation>
    </message>
    <message>
        <source>SSIM at middle strength when every place carries a bit.</source>
        <translation>SSIM bei mittlerer Stärke, wenn jede Stelle ein Bit trägt.</translation>
    </message>
    <message>
        <source>Of a full picture of random bits, read from the saved file, before error correction.</source>
        <translation>Von einem Bild voller Zufallsbits, aus der gespeicherten Datei gelesen, vor der Fehlerkorrektur.</translation>
    </message>
    <message>
        <source>Closeness, full</source>
        <translation>Bildtreue, voll</translation>
    </message>
    <message>
        <source>Beside the paper</source>
        <translation>Neben dem Paper</translation>
    </message>
    <message>
        <source>The paper&apos;s covers were JPEGs of one quality, and it counts pictures that the networks were not trained on. This model was measured on photos kept back from its training.</source>
        <translation>Die Trägerbilder des Papers waren JPEGs einer einzigen Qualität; gemessen wurde dort an Bildern, mit denen nicht trainiert worden war. Dieses Modell wurde an Fotos gemessen, die vom Training zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Vor dem Runden</translation>
    </message>
    <message>
        <source>Bits read right from the stego as the generator made it, before it is saved.</source>
        <translation>Richtig gelesene Bits aus dem Stego, wie der Generator es macht, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>After rounding</source>
        <translation>Nach dem Runden</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the extractor of the first stage.</source>
        <translation>Richtig gelesene Bits aus dem gespeicherten Stego, mit dem Extraktor der ersten Stufe.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Nachtrainiert</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the fine-tuned extractor.</source>
        <translation>Richtig gelesene Bits aus dem gespeicherten Stego, mit dem nachtrainierten Extraktor.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Bildtreue</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit. Shorter messages are less visible.</source>
        <translation>PSNR, wenn jedes Pixel ein Bit trägt. Kürzere Nachrichten sind weniger sichtbar.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>SPAM errs</source>
        <translation>SPAM irrt</translation>
    </message>
    <message>
        <source>How often a detector with SPAM&apos;s features is wrong; 0.5 is guessing.</source>
        <translation>Wie oft ein Detektor mit den Merkmalen von SPAM irrt; 0,5 heißt raten.</translation>
    </message>
    <message>
        <source>SRNet errs</source>
        <translation>SRNet irrt</translation>
    </message>
    <message>
        <source>How often the network SRNet is wrong as a detector; 0.5 is guessing.</source>
        <translation>Wie oft das Netz SRNet als Detektor irrt; 0,5 heißt raten.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Paper,
quality {quality}</source>
        <translation>Paper,
Qualität {quality}</translation>
    </message>
    <message>
        <source>Likeness, full</source>
        <translation>Ähnlichkeit, voll</translation>
    </message>
    <message>
        <source>SSIM when every pixel carries a bit.</source>
        <translation>SSIM, wenn jedes Pixel ein Bit trägt.</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits pro Pixel</translation>
    </message>
    <message>
        <source>How much one pixel can carry at most.</source>
        <translation>Wie viel ein Pixel höchstens tragen kann.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>Wie lange es trainiert wurde.</translation>
    </message>
    <message>
        <source>{origin} · default for messengers</source>
        <translation>{origin} · Standard für Messenger</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Eine Modelldatei wählen</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modelle ({kinds})</translation>
    </message>
    <message>
        <source>Import it to reveal what was hidden with it, and to hide with it.</source>
        <translation>Mit einem importierten Modell lässt sich aufdecken, was damit versteckt wurde, und selbst verstecken.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>Importiert: {names}.</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>Schon da: {names}.</translation>
    </message>
    <message>
        <source>Not imported: {names}.</source>
        <translation>Nicht importiert: {names}.</translation>
    </message>
    <message>
        <source>This model is here already, as {name}.</source>
        <translation>Dieses Modell ist schon da, als {name}.</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} wurde importiert.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Das Modell exportieren</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modell (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Als {name} exportiert.</translation>
    </message>
    <message>
        <source>Whoever should reveal your messages imports this file.</source>
        <translation>Wer die Nachrichten aufdecken soll, importiert diese Datei.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>{name} ist unversehrt.</translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation>Das Modell {name} löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It was exported before: that file can be imported again.</source>
        <translation>Es wurde schon einmal exportiert: Jene Datei lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>It was imported; perhaps the file is still there. It was never exported from here.</source>
        <translation>Es wurde importiert; vielleicht gibt es die Datei noch. Von hier exportiert wurde es nie.</translation>
    </message>
    <message>
        <source>It was never exported: there is no other copy that stegapp knows of.</source>
        <translation>Es wurde nie exportiert: Von einer anderen Kopie weiß stegapp nichts.</translation>
    </message>
    <message>
        <source>Messages hidden with it cannot be revealed any more.</source>
        <translation>Damit versteckte Nachrichten lassen sich nicht mehr aufdecken.</translation>
    </message>
    <message>
        <source>It stays in the trash for {days} days; until then it can be taken back.</source>
        <translation>Es bleibt {days} Tage im Papierkorb; so lange lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>{name} is here again.</source>
        <translation>{name} ist wieder da.</translation>
    </message>
    <message>
        <source>Take back {name}, deleted {date}</source>
        <translation>{name} zurückholen, gelöscht am {date}</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Empty the trash for good? In it: {names}.</source>
        <translation>Den Papierkorb endgültig leeren? Darin: {names}.</translation>
    </message>
    <message>
        <source>Messages hidden with these models cannot be revealed any more.</source>
        <translation>Mit diesen Modellen versteckte Nachrichten lassen sich nicht mehr aufdecken.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>Papierkorb &amp;leeren</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Bits read right; dots: before rounding, star: picked</source>
        <translation>Richtig gelesene Bits; Punkte: vor dem Runden, Stern: gewählt</translation>
    </message>
</context>
<context>
    <name>NoticingLine</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show the numbers, and where they are from</source>
        <translation>Die Zahlen zeigen, und woher sie stammen</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>A&amp;utomatic: as little change as is safe</source>
        <translation>A&amp;utomatisch: so wenig wie sicher ist</translation>
    </message>
    <message>
        <source>Choose the strength automatically</source>
        <translation>Die Stärke automatisch wählen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Left changes the picture less, right is read back more reliably</source>
        <translation>Links ändert das Bild weniger, rechts lässt sich zuverlässiger lesen</translation>
    </message>
    <message>
        <source>less visible</source>
        <translation>weniger sichtbar</translation>
    </message>
    <message>
        <source>read more reliably</source>
        <translation>zuverlässiger lesbar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs the same model.</source>
        <translation>Wer die Nachricht aufdeckt, braucht dasselbe Modell.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Clean (default)</source>
        <translation>Bereinigen (Standard)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Me&amp;tadata</source>
        <translation>Me&amp;tadaten</translation>
    </message>
    <message>
        <source>Default ({name})</source>
        <translation>Standard ({name})</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Strength {percent} %</source>
        <translation>Stärke {percent} %</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Metadata: {choice}</source>
        <translation>Metadaten: {choice}</translation>
    </message>
    <message>
        <source>Camera, settings and time stay. Place, names and comments are removed.</source>
        <translation>Kamera, Einstellungen und Zeit bleiben. Ort, Namen und Kommentare werden entfernt.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too.</source>
        <translation>Alles, was die Kamera vermerkt hat, bleibt, auch der Ort.</translation>
    </message>
    <message>
        <source>All is removed but what the colours need.</source>
        <translation>Alles wird entfernt, bis auf das, was die Farben brauchen.</translation>
    </message>
    <message>
        <source>Nothing is noted beside the picture, as in photos that came from a messenger.</source>
        <translation>Außer dem Bild steht nichts in der Datei, wie bei Fotos aus einem Messenger.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too. Some messengers then compress the photo anew.</source>
        <translation>Alles, was die Kamera notiert hat, bleibt, auch der Ort. Manche Messenger komprimieren das Foto dann neu.</translation>
    </message>
    <message>
        <source>Options, open</source>
        <translation>Optionen, offen</translation>
    </message>
    <message>
        <source>Options, closed</source>
        <translation>Optionen, zu</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Stop it and close? Nothing unfinished is kept.</source>
        <translation>Abbrechen und schließen? Unfertiges wird nicht behalten.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Zur Sicherheit noch einmal</translation>
    </message>
    <message>
        <source>Suggest a passphrase of real words</source>
        <translation>Eine Passphrase aus echten Wörtern vorschlagen</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Buchstaben, Ziffern und Sonderzeichen</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Aus dem Passwortspeicher …</translation>
    </message>
    <message>
        <source>Keep in the password store…</source>
        <translation>Im Passwortspeicher aufheben …</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>Er&amp;zeugen</translation>
    </message>
    <message>
        <source>Make a strong password at random</source>
        <translation>Ein starkes Passwort zufällig erzeugen</translation>
    </message>
    <message>
        <source>Copy the password to the clipboard</source>
        <translation>Das Passwort in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Estimated for someone with ten strong graphics cards, who has the picture and this program.</source>
        <translation>Geschätzt für jemanden mit zehn starken Grafikkarten, der das Bild und dieses Programm hat.</translation>
    </message>
    <message>
        <source>In characters, to keep it in mind: {words}.</source>
        <translation>In Schriftzeichen, zum Merken: {words}.</translation>
    </message>
    <message>
        <source>Without a password, whoever gets the key files can read the message.</source>
        <translation>Ohne Passwort kann jeder die Nachricht lesen, der die Schlüsseldateien bekommt.</translation>
    </message>
    <message>
        <source>Without a password, anyone who has this app and the same model can read the message.</source>
        <translation>Ohne Passwort kann jeder mit diesem Programm und demselben Modell die Nachricht lesen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Keep it safe: there is no way back to the message without the password.</source>
        <translation>Gut aufbewahren: Ohne das Passwort führt kein Weg zurück zur Nachricht.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort anzeigen</translation>
    </message>
    <message>
        <source>Only the first line of it was taken.</source>
        <translation>Nur die erste Zeile davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Mask the password</source>
        <translation>Das Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>From the password store</source>
        <translation>Aus dem Passwortspeicher</translation>
    </message>
    <message>
        <source>Name of the entry:</source>
        <translation>Name des Eintrags:</translation>
    </message>
    <message>
        <source>Keep in the password store</source>
        <translation>Im Passwortspeicher aufheben</translation>
    </message>
    <message>
        <source>Name of the entry; what has this name is replaced:</source>
        <translation>Name des Eintrags; was so heißt, wird ersetzt:</translation>
    </message>
    <message>
        <source>The password is in the store now, as “{name}”.</source>
        <translation>Das Passwort liegt jetzt im Speicher, als „{name}“.</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos to hide in</source>
        <translation>Fotos zum Verstecken</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>Fotos &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen photos off the list (Del)</source>
        <translation>Die gewählten Fotos von der Liste nehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>PhotosStep</name>
    <message>
        <source>Unfinished training runs</source>
        <translation>Unfertige Trainings</translation>
    </message>
    <message>
        <source>Drop folders of photos here</source>
        <translation>Ordner mit Fotos hier ablegen</translation>
    </message>
    <message>
        <source>100 or more photographs as you take them: many subjects, dark and bright. They stay on this computer.</source>
        <translation>100 oder mehr Fotos, wie Sie sie machen: viele Motive, dunkle und helle. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Leave {folder} out</source>
        <translation>{folder} weglassen</translation>
    </message>
    <message>
        <source>{count} usable photos are too few: at least {least} are needed.</source>
        <translation>{count} brauchbare Fotos sind zu wenige: Mindestens {least} werden gebraucht.</translation>
    </message>
    <message>
        <source>Add another folder, best with 100 photos or more.</source>
        <translation>Nehmen Sie einen weiteren Ordner dazu, am besten mit 100 Fotos oder mehr.</translation>
    </message>
    <message>
        <source>All photos seem to show one scene, so none can be kept back to check the model.</source>
        <translation>Alle Fotos scheinen dasselbe Motiv zu zeigen, daher kann keines zur Prüfung zurückbehalten werden.</translation>
    </message>
    <message>
        <source>Add other photos.</source>
        <translation>Nehmen Sie andere Fotos dazu.</translation>
    </message>
    <message>
        <source>{count} photos are enough to begin with; {many} or more make a better model.</source>
        <translation>{count} Fotos genügen für den Anfang; {many} oder mehr geben ein besseres Modell.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>A photo kept back</source>
        <translation>Ein zurückgehaltenes Foto</translation>
    </message>
    <message>
        <source>The photo as it would be sent now</source>
        <translation>Das Foto, wie es jetzt verschickt würde</translation>
    </message>
    <message>
        <source>As stego</source>
        <translation>Als Stego</translation>
    </message>
    <message>
        <source>What was changed in it</source>
        <translation>Was darin verändert wurde</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{percent} of the pixels changed, by at most {steps}; shown × {factor}.</source>
        <translation>{percent} der Pixel verändert, um höchstens {steps}; gezeigt × {factor}.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop; nothing is kept (Esc)</source>
        <translation>Anhalten; es wird nichts behalten (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-Datei</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>ReadersSection</name>
    <message>
        <source>50 % is guessing, and so private. Above 52 % or below 48 %, some bits can be read; 0 % is all of them, inverted. The message itself still takes the password.</source>
        <translation>50 % ist geraten und damit privat. Über 52 % oder unter 48 % sind einige Bits zu lesen; 0 % heißt alle, nur umgekehrt. Die Nachricht selbst verlangt immer noch das Passwort.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>readable in part</source>
        <translation>teilweise lesbar</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>reads of this model</source>
        <translation>liest bei diesem Modell</translation>
    </message>
    <message>
        <source>this one reads of it</source>
        <translation>dieses liest bei ihm</translation>
    </message>
    <message>
        <source>Private: no other model here reads what this one hides, nor the other way round.</source>
        <translation>Privat: Kein anderes Modell hier liest, was dieses versteckt, und umgekehrt.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read some of each other&apos;s bits.</source>
        <translation>Nicht privat: Dieses Modell und ein anderes hier lesen einige Bits voneinander.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read each other&apos;s bits. Only the password keeps a message secret.</source>
        <translation>Nicht privat: Dieses Modell und ein anderes hier lesen die Bits voneinander. Nur das Passwort hält eine Nachricht geheim.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt benutzte Ordner</translation>
    </message>
    <message>
        <source>None of them is there now</source>
        <translation>Keiner davon ist gerade da</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>It was read back from disk and revealed, byte for byte the same.</source>
        <translation>Es wurde von der Platte gelesen und aufgedeckt, Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>Als Datei senden</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be compressed again, and the message would be lost. Keep the original picture to yourself.</source>
        <translation>An eine E-Mail anhängen oder im Messenger „Datei“ oder „Dokument“ wählen. Als Foto gesendet würde es neu komprimiert, und die Nachricht wäre verloren. Das Originalbild für sich behalten.</translation>
    </message>
    <message>
        <source>Co&amp;mpare closely</source>
        <translation>Genau ver&amp;gleichen</translation>
    </message>
    <message>
        <source>The picture with the message</source>
        <translation>Das Bild mit der Nachricht</translation>
    </message>
    <message>
        <source>Drag it into a mail, a chat as a file, or a folder</source>
        <translation>In eine E-Mail, als Datei in einen Chat oder in einen Ordner ziehen</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Per &amp;E-Mail senden …</translation>
    </message>
    <message>
        <source>Begin a new e-mail with the picture attached</source>
        <translation>Eine neue E-Mail mit dem Bild im Anhang beginnen</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Ko&amp;pie speichern …</translation>
    </message>
    <message>
        <source>Reveal to &amp;test</source>
        <translation>Zum &amp;Test aufdecken</translation>
    </message>
    <message>
        <source>Open it on the Reveal page, as the recipient will</source>
        <translation>Auf der Seite „Aufdecken“ öffnen, wie es der Empfänger tun wird</translation>
    </message>
    <message>
        <source>The file, to paste in a mail or a folder</source>
        <translation>Die Datei, zum Einfügen in eine E-Mail oder einen Ordner</translation>
    </message>
    <message>
        <source>The picture, to paste in a document</source>
        <translation>Das Bild, zum Einfügen in ein Dokument</translation>
    </message>
    <message>
        <source>The path of the file</source>
        <translation>Der Pfad der Datei</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the file, the picture or its path</source>
        <translation>Datei, Bild oder Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Show what was measured on the picture</source>
        <translation>Zeigen, was am Bild gemessen wurde</translation>
    </message>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>Es wurde von der Platte gelesen und aufgedeckt, Byte für Byte gleich; ebenso nach %Ln Kompression, die die Messenger unten vornehmen können.</numerusform>
            <numerusform>Es wurde von der Platte gelesen und aufgedeckt, Byte für Byte gleich; ebenso nach jeder der %Ln Kompressionen, die die Messenger unten vornehmen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no password: anyone with stegapp can read it.</source>
        <translation>Sie hat kein Passwort: Jeder mit stegapp kann sie lesen.</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Nur zum Ausprobieren: Dieses Bild hat jeder.</translation>
    </message>
    <message>
        <source>Whoever compares them sees every change. Hide what matters in a photo of your own.</source>
        <translation>Wer beide vergleicht, sieht jede Änderung. Was zählt, in einem eigenen Foto verstecken.</translation>
    </message>
    <message>
        <source>The password was made here and is nowhere else.</source>
        <translation>Das Passwort wurde hier gemacht und ist nirgends sonst.</translation>
    </message>
    <message>
        <source>Without it nobody can read the message.</source>
        <translation>Ohne es kann niemand die Nachricht lesen.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Das Passwort kopieren</translation>
    </message>
    <message>
        <source>The recipient also needs the model “{name}”.</source>
        <translation>Der Empfänger braucht auch das Modell „{name}“.</translation>
    </message>
    <message>
        <source>Give them its file once, and they import it. Without it the picture reveals nothing.</source>
        <translation>Seine Datei einmal weitergeben, damit er sie importiert. Ohne sie gibt das Bild nichts preis.</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>Modell exportieren …</translation>
    </message>
    <message>
        <source>Give them a copy another way than the picture. Unchanged: without it nobody can read it.</source>
        <translation>Eine Kopie auf einem anderen Weg als das Bild weitergeben. Unverändert: Ohne sie kann niemand die Nachricht lesen.</translation>
    </message>
    <message>
        <source>A key file lies in the folder of the picture: keep them apart.</source>
        <translation>Eine Schlüsseldatei liegt im Ordner des Bildes: Trennen Sie beide.</translation>
    </message>
    <message>
        <source>The recipient also needs the key file {names}.</source>
        <translation>Der Empfänger braucht auch die Schlüsseldatei {names}.</translation>
    </message>
    <message>
        <source>The recipient also needs the key files {names}.</source>
        <translation>Der Empfänger braucht auch die Schlüsseldateien {names}.</translation>
    </message>
    <message>
        <source>Two messages are in this picture, each under its own password.</source>
        <translation>In diesem Bild sind zwei Nachrichten, jede unter ihrem eigenen Passwort.</translation>
    </message>
    <message>
        <source>Neither password opens the other message, or shows that there is one. Whoever has the original picture sees that more was changed than one of them needs: keep it to yourself.</source>
        <translation>Kein Passwort öffnet die andere Nachricht oder zeigt, dass es sie gibt. Wer das Originalbild hat, sieht, dass mehr geändert wurde, als eine von ihnen braucht: Behalten Sie es für sich.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>Reveal a message</source>
        <translation>Eine Nachricht aufdecken</translation>
    </message>
    <message>
        <source>Take a text or files out of a picture that someone sent you.</source>
        <translation>Text oder Dateien aus einem erhaltenen Bild holen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password; leave empty if none was used</source>
        <translation>Passwort; leer lassen, wenn keines verwendet wurde</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Aus dem Passwortspeicher …</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Aufdecken</translation>
    </message>
    <message>
        <source>Reveal the message (Ctrl+Return)</source>
        <translation>Die Nachricht aufdecken (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>All installed models are tried.</source>
        <translation>Alle installierten Modelle werden probiert.</translation>
    </message>
    <message>
        <source>Choose pictures with a message</source>
        <translation>Bilder mit einer Nachricht wählen</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Zuerst ein Bild wählen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>Wird aufgedeckt …</translation>
    </message>
    <message>
        <source>Revealed: a text</source>
        <translation>Aufgedeckt: ein Text</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %Ln file(s)</source>
        <translation>
            <numerusform>Aufgedeckt: %Ln Datei</numerusform>
            <numerusform>Aufgedeckt: %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a picture with a message</source>
        <translation>Kein Bild mit einer Nachricht</translation>
    </message>
    <message>
        <source>Nothing revealed</source>
        <translation>Nichts aufgedeckt</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>%Ln Bild gab nichts preis; es in der Liste wählen, um zu sehen, warum.</numerusform>
            <numerusform>%Ln Bilder gaben nichts preis; eines in der Liste wählen, um zu sehen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} of the bits were wrong and were corrected.</source>
        <translation>{percent} der Bits waren falsch und wurden korrigiert.</translation>
    </message>
    <message>
        <source>Every bit was read without an error.</source>
        <translation>Jedes Bit wurde fehlerfrei gelesen.</translation>
    </message>
    <message>
        <source>This picture holds a part of a message.</source>
        <translation>Dieses Bild enthält einen Teil einer Nachricht.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. {here} of these are here.</source>
        <translation>{needed} beliebige von {total} Bildern decken sie auf. {here} davon sind da.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. One of these is here.</source>
        <translation>{needed} beliebige von {total} Bildern decken sie auf. Eines davon ist da.</translation>
    </message>
    <message>
        <source>Add more of them, in any order, and reveal.</source>
        <translation>Weitere davon hinzufügen, in beliebiger Reihenfolge, und aufdecken.</translation>
    </message>
    <message>
        <source>Complete, and exactly as it was hidden.</source>
        <translation>Vollständig, und genau so, wie es versteckt wurde.</translation>
    </message>
    <message>
        <source>Joined from {count} pictures. Complete, and exactly as it was hidden.</source>
        <translation>Aus {count} Bildern zusammengesetzt. Vollständig und genau so, wie sie versteckt wurde.</translation>
    </message>
    <message>
        <source>It was hidden with the model “{name}”.</source>
        <translation>Versteckt wurde es mit dem Modell „{name}“.</translation>
    </message>
    <message>
        <source>Model: {name}.</source>
        <translation>Modell: {name}.</translation>
    </message>
    <message>
        <source>How it was sent: a messenger or website may have compressed this JPEG anew, and that destroys the message. Ask for it to be sent once more, as a file</source>
        <translation>Der Versand: Ein Messenger oder eine Website hat dieses JPEG vielleicht neu komprimiert, und das zerstört die Nachricht. Um erneutes Senden als Datei bitten</translation>
    </message>
    <message>
        <source>This picture holds no message, or one of these is not right:</source>
        <translation>In diesem Bild ist keine Nachricht, oder eines davon stimmt nicht:</translation>
    </message>
    <message>
        <source>The model: the sender&apos;s must be installed here</source>
        <translation>Das Modell: das des Absenders muss hier installiert sein</translation>
    </message>
    <message>
        <source>The original file: not a screenshot, not resized, cropped or edited</source>
        <translation>Die Originaldatei: kein Bildschirmfoto, nicht skaliert, beschnitten oder bearbeitet</translation>
    </message>
    <message>
        <source>Choose where to save all messages</source>
        <translation>Wählen, wo alle Nachrichten gespeichert werden</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Speichern und öffnen …</translation>
    </message>
    <message>
        <source>How it was sent: as a file, since messengers compress photos and that destroys the message</source>
        <translation>Der Versand: als Datei, denn Messenger komprimieren Fotos, und das zerstört die Nachricht</translation>
    </message>
    <message>
        <source>message.txt</source>
        <translation>Nachricht.txt</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Den Text speichern</translation>
    </message>
    <message>
        <source>The password: letter by letter, with capitals and spaces; and the key file, if any</source>
        <translation>Das Passwort: Zeichen für Zeichen, mit Großbuchstaben und Leerzeichen; und die Schlüsseldatei, falls es eine gibt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Wählen, wohin gespeichert wird</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved.</source>
        <translation>
            <numerusform>%Ln Datei gespeichert.</numerusform>
            <numerusform>%Ln Dateien gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all &amp;messages…</source>
        <translation>Alle &amp;Nachrichten speichern …</translation>
    </message>
    <message>
        <source>Save what was revealed from all pictures on the list to a folder</source>
        <translation>Was aus allen Bildern der Liste aufgedeckt wurde, in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Clear &amp;now</source>
        <translation>&amp;Jetzt entfernen</translation>
    </message>
    <message>
        <source>Clear all revealed messages and the password from the window (Ctrl+L). The pictures stay.</source>
        <translation>Alle aufgedeckten Nachrichten und das Passwort aus dem Fenster entfernen (Strg+L). Die Bilder bleiben.</translation>
    </message>
    <message>
        <source>The message and the password were cleared. To read it, reveal it again.</source>
        <translation>Die Nachricht und das Passwort wurden entfernt. Um sie zu lesen, decken Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Cleared from here after {time} without use. Nothing that you saved is touched.</source>
        <translation>Wird hier nach {time} ohne Benutzung entfernt. Was Sie gespeichert haben, bleibt.</translation>
    </message>
    <message>
        <source>Cleared from here in {time}, unless you use the window.</source>
        <translation>Wird hier in {time} entfernt, wenn Sie das Fenster nicht benutzen.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The message and the password were cleared, since the window was not used. Reveal it again.</source>
        <translation>Die Nachricht und das Passwort wurden entfernt, weil das Fenster nicht benutzt wurde. Decken Sie sie noch einmal auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken off the list.</source>
        <translation>
            <numerusform>%Ln Bild von der Liste genommen.</numerusform>
            <numerusform>%Ln Bilder von der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>A message, but damaged on the way</source>
        <translation>Eine Nachricht, aber unterwegs beschädigt</translation>
    </message>
    <message>
        <source>Part {index} of {total}</source>
        <translation>Teil {index} von {total}</translation>
    </message>
    <message>
        <source>{place}: revealed together</source>
        <translation>{place}: zusammen aufgedeckt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) needed</source>
        <translation>
            <numerusform>%Ln weiteres Bild nötig</numerusform>
            <numerusform>%Ln weitere Bilder nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} got another name: theirs was taken, or is not allowed here.</source>
        <translation>{count} haben einen anderen Namen bekommen: Ihrer war vergeben oder ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>{count} could not be saved, such as {name}: {why}</source>
        <translation>{count} ließen sich nicht speichern, etwa {name}: {why}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>A folder cannot be revealed: {names}.</source>
        <translation>Ein Ordner lässt sich nicht aufdecken: {names}.</translation>
    </message>
    <message>
        <source>Save the file first, then open it.</source>
        <translation>Die Datei zuerst speichern, dann öffnen.</translation>
    </message>
    <message>
        <source>Drop the pictures inside it.</source>
        <translation>Die Bilder darin ablegen.</translation>
    </message>
</context>
<context>
    <name>RevealedModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The curves of the training {name} could not be read, so they begin anew.</source>
        <translation>Die Kurven des Trainings {name} ließen sich nicht lesen; sie beginnen neu.</translation>
    </message>
    <message>
        <source>The training cannot be thrown away: {reason}.</source>
        <translation>Das Training lässt sich nicht verwerfen: {reason}.</translation>
    </message>
    <message>
        <source>The training cannot be taken back: {reason}.</source>
        <translation>Das Training lässt sich nicht zurückholen: {reason}.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read, nor restored from a checkpoint.</source>
        <translation>Die Aufzeichnung des Trainings {name} ließ sich weder lesen noch aus einem Zwischenstand herstellen.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read; it was restored from a checkpoint.</source>
        <translation>Die Aufzeichnung des Trainings {name} ließ sich nicht lesen; sie wurde aus einem Zwischenstand hergestellt.</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Where will you send it?</source>
        <translation>Wohin wird es gesendet?</translation>
    </message>
    <message>
        <source>Sent as a photo, it should arrive as it is:</source>
        <translation>Als Foto gesendet sollte es unverändert ankommen:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be compressed anew and lose its message:</source>
        <translation>Als Foto gesendet würde es neu komprimiert und verlöre die Nachricht:</translation>
    </message>
    <message>
        <source>Sent as a file, it arrives as it is everywhere.</source>
        <translation>Als Datei gesendet kommt es überall unverändert an.</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Keep the original picture to yourself.</source>
        <translation>An eine E-Mail anhängen oder im Messenger „Datei“ oder „Dokument“ wählen. Das Originalbild für sich behalten.</translation>
    </message>
    <message>
        <source>Made smaller, to {pixels} pixels, more of them should pass it on.</source>
        <translation>Auf {pixels} Pixel verkleinert sollten mehr davon es unverändert lassen.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Gründe</translation>
    </message>
    <message>
        <source>Show for each messenger what should happen, and why</source>
        <translation>Für jeden Messenger zeigen, was geschehen sollte und warum</translation>
    </message>
    <message>
        <source>Sent as a photo, it is compressed anew, and its message should come through:</source>
        <translation>Als Foto gesendet wird es neu komprimiert, und die Nachricht sollte ankommen:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be made smaller and lose its message:</source>
        <translation>Als Foto gesendet würde es verkleinert und verlöre die Nachricht:</translation>
    </message>
    <message>
        <source>As the programs&apos; source code or reports have it; not tried on every phone, and it may change.</source>
        <translation>Laut Quelltext der Programme oder Berichten; nicht auf jedem Telefon erprobt, und es kann sich ändern.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Animations, such as blinking pictures</source>
        <translation>&amp;Animationen, etwa blinkende Bilder</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Die Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Changes are saved at once. Passwords and messages are stored only as you choose here.</source>
        <translation>Änderungen gelten sofort. Passwörter und Nachrichten werden nur gespeichert, wenn Sie es hier wählen.</translation>
    </message>
    <message>
        <source>Clear the &amp;clipboard after</source>
        <translation>&amp;Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Clear a revealed message after</source>
        <translation>Aufgedeckte Nachricht entfernen nach</translation>
    </message>
    <message>
        <source>Clear a revealed &amp;message after</source>
        <translation>Aufgedeckte &amp;Nachricht entfernen nach</translation>
    </message>
    <message>
        <source>Revealed texts and passwords you copy are taken off the clipboard again. A message, its password and key files are taken out of the window when it was not used for this time.</source>
        <translation>Kopierte Texte und Passwörter werden wieder aus der Zwischenablage entfernt. Eine Nachricht, ihr Passwort und ihre Schlüsseldateien werden aus dem Fenster entfernt, wenn es so lange nicht benutzt wurde.</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s &amp;password store</source>
        <translation>Den &amp;Passwortspeicher des Systems anbieten</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s password store</source>
        <translation>Den Passwortspeicher des Systems anbieten</translation>
    </message>
    <message>
        <source>A password can then be taken from KeePassXC or the keyring of the system, and kept there. Only the entry that you name is asked for.</source>
        <translation>Ein Passwort lässt sich dann aus KeePassXC oder dem Schlüsselbund des Systems holen und dort aufheben. Nur nach dem genannten Eintrag wird gefragt.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Keep what I write until it is hidden</source>
        <translation>Te&amp;xt behalten, bis er versteckt ist</translation>
    </message>
    <message>
        <source>Keep what I write until it is hidden</source>
        <translation>Text behalten, bis er versteckt ist</translation>
    </message>
    <message>
        <source>So that a text survives a crash or a power cut. It is sealed with the password on the Hide page; without one, nothing is kept. Files are not.</source>
        <translation>Damit ein Text einen Absturz oder Stromausfall übersteht. Er wird mit dem Passwort der Seite „Verstecken“ versiegelt; ohne Passwort wird nichts behalten. Dateien auch nicht.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Passwortspeicher</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
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
        <source>Looking for devices…</source>
        <translation>Geräte werden gesucht …</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Änd&amp;ern …</translation>
    </message>
    <message>
        <source>Change the folder for saving</source>
        <translation>Den Ordner zum Speichern ändern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the folder for saving</source>
        <translation>Den Ordner zum Speichern vergessen</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>&amp;Remember recent folders</source>
        <translation>Zuletzt benutzte &amp;Ordner merken</translation>
    </message>
    <message>
        <source>Remember recent folders</source>
        <translation>Zuletzt benutzte Ordner merken</translation>
    </message>
    <message>
        <source>The last five that pictures came from or went to are offered where you choose one. Whoever uses your account can see them; names of files are never kept. Without this, only the very last is known. Turned off, all are forgotten at once.</source>
        <translation>Die letzten fünf, aus denen Bilder kamen oder in die sie gingen, stehen dort zur Wahl, wo ein Bild gewählt wird. Wer dieses Benutzerkonto benutzt, kann sie sehen; Namen von Dateien werden nie behalten. Ohne dies ist nur der allerletzte bekannt. Wird es ausgeschaltet, sind alle sofort vergessen.</translation>
    </message>
    <message>
        <source>where the picture came from</source>
        <translation>wo das Bild herkam</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>Die Sprache ändert sich, wenn das Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <source>Reopen it now</source>
        <translation>Jetzt neu öffnen</translation>
    </message>
    <message>
        <source>Choose where pictures are saved</source>
        <translation>Wählen, wo Bilder gespeichert werden</translation>
    </message>
    <message>
        <source>The devices could not be found out.</source>
        <translation>Die Geräte konnten nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Prozessor: {name}</translation>
    </message>
    <message>
        <source>Now used: {name}</source>
        <translation>Jetzt verwendet: {name}</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{name}: at most {side} pixels</source>
        <translation>{name}: höchstens {side} Pixel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
</context>
<context>
    <name>SizeChoices</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>File, about</source>
        <translation>Datei, ca.</translation>
    </message>
    <message>
        <source>Room, about</source>
        <translation>Platz, ca.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Size: {name}</source>
        <translation>Größe: {name}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>For Instagram</source>
        <translation>Für Instagram</translation>
    </message>
    <message>
        <source>For Threema</source>
        <translation>Für Threema</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>Verkleinert</translation>
    </message>
    <message>
        <source>{pixels} pixels, file about {file}, room for about {room}</source>
        <translation>{pixels} Pixel, Datei etwa {file}, Platz für etwa {room}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>of %Ln photo(s)</source>
        <translation>
            <numerusform>von %Ln Foto</numerusform>
            <numerusform>von %Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message>
        <source>Picture with a message</source>
        <translation>Bild mit einer Nachricht</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>Das Bild hier ablegen</translation>
    </message>
    <message>
        <source>or paste it with Ctrl+V. Several at once are fine, if they have the same password.</source>
        <translation>oder mit Strg+V einfügen. Mehrere auf einmal gehen auch, wenn sie dasselbe Passwort haben.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Pictures to reveal</source>
        <translation>Aufzudeckende Bilder</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list (Del)</source>
        <translation>Die gewählten Bilder von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Take all pictures off the list</source>
        <translation>Alle Bilder von der Liste nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with a message</source>
        <translation>
            <numerusform>%Ln Bild mit einer Nachricht</numerusform>
            <numerusform>%Ln Bilder mit einer Nachricht</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Not revealed yet</source>
        <translation>Noch nicht aufgedeckt</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT-Stufe</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF-Stufe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome! Would you like to try it?</source>
        <translation>Willkommen! Gleich einmal ausprobieren?</translation>
    </message>
    <message>
        <source>Hide a message in a sample picture, then reveal it yourself. It takes a minute.</source>
        <translation>Eine Nachricht in einem Beispielbild verstecken und selbst wieder aufdecken. Es dauert eine Minute.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Meet me at the old mill on Friday.</source>
        <translation>Wir treffen uns am Freitag an der alten Mühle.</translation>
    </message>
    <message>
        <source>A picture, a message and a password are filled in. Now press Hide message.</source>
        <translation>Bild, Nachricht und Passwort sind ausgefüllt. Nun „Nachricht verstecken“ drücken.</translation>
    </message>
    <message>
        <source>Done. The picture looks the same. Now press Reveal to test.</source>
        <translation>Fertig. Das Bild sieht aus wie zuvor. Nun „Zum Test aufdecken“ drücken.</translation>
    </message>
    <message>
        <source>So the recipient sees it. Type the password “{password}” and press Reveal.</source>
        <translation>So sieht es der Empfänger. Das Passwort „{password}“ eingeben und „Aufdecken“ drücken.</translation>
    </message>
    <message>
        <source>That is all there is to it.</source>
        <translation>Das ist schon alles.</translation>
    </message>
    <message>
        <source>Next time take a photo of your own: everybody has the sample. F1 shows help, ? all keys.</source>
        <translation>Das nächste Mal ein eigenes Foto nehmen: Das Beispiel hat jeder. F1 zeigt Hilfe, ? alle Tasten.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Schritt {number} von 3</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Mit meinen Fotos trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Progress of the stage</source>
        <translation>Fortschritt der Stufe</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>The training runs in a process of its own, behind everything else on this computer.</source>
        <translation>Das Training läuft in einem eigenen Prozess und lässt allem anderen auf diesem Computer den Vortritt.</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Fotos werden gelesen</translation>
    </message>
    <message>
        <source>Every photo is read once, whole.</source>
        <translation>Jedes Foto wird einmal ganz gelesen.</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT-Stufe</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together.</source>
        <translation>Der Generator, der Pixel ändert, und der Extraktor, der sie liest, lernen gemeinsam.</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF-Stufe</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read rounded pixels.</source>
        <translation>Der Generator bleibt, wie er ist; der Extraktor lernt, gerundete Pixel zu lesen.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Es wird gemessen</translation>
    </message>
    <message>
        <source>On photos it was not trained on, saved as files and read again.</source>
        <translation>An Fotos, mit denen nicht trainiert wurde, als Dateien gespeichert und wieder gelesen.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together; between them is what JPEG compression does.</source>
        <translation>Der Generator, der Pixel ändert, und der Extraktor, der sie liest, lernen zusammen; zwischen ihnen liegt, was JPEG-Kompression tut.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read what was really compressed.</source>
        <translation>Der Generator bleibt, wie er ist; der Extraktor lernt zu lesen, was wirklich komprimiert wurde.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, compressed at several qualities and read again.</source>
        <translation>An Fotos, mit denen es nicht trainiert wurde, in mehreren Qualitäten komprimiert und wieder gelesen.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing learned is lost. It can go on now, or when the application is opened again.</source>
        <translation>Nichts Gelerntes ist verloren. Es kann jetzt weitergehen, oder wenn die Anwendung wieder geöffnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile des Trainings war nicht zu verstehen.</numerusform>
            <numerusform>%Ln Zeilen des Trainings waren nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on; what is shown may lag behind.</source>
        <translation>Es geht weiter; was gezeigt wird, hinkt vielleicht nach.</translation>
    </message>
    <message>
        <source>card {percent}</source>
        <translation>Karte {percent}</translation>
    </message>
    <message>
        <source>processor {percent}</source>
        <translation>Prozessor {percent}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Done and planned in this stage.</source>
        <translation>Getan und geplant in dieser Stufe.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} je Sekunde</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>Schritte.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>How busy the training keeps the processor and the graphics card.</source>
        <translation>Wie sehr das Training Prozessor und Grafikkarte beschäftigt.</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Richtig gelesene Bits</translation>
    </message>
    <message>
        <source>After JPEG compression, on photos kept back, when last measured.</source>
        <translation>Nach JPEG-Kompression, an zurückbehaltenen Fotos, bei der letzten Messung.</translation>
    </message>
    <message>
        <source>After rounding, on photos kept back, when last measured.</source>
        <translation>Nach dem Runden, an zurückbehaltenen Fotos, bei der letzten Messung.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Bildtreue</translation>
    </message>
    <message>
        <source>PSNR when every place carries a bit, over several strengths; higher is less visible.</source>
        <translation>PSNR, wenn jede Stelle ein Bit trägt, über mehrere Stärken; höher ist weniger sichtbar.</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit; higher is less visible.</source>
        <translation>PSNR, wenn jedes Pixel ein Bit trägt; höher ist weniger sichtbar.</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Bisherige Zeit</translation>
    </message>
    <message>
        <source>In all sittings.</source>
        <translation>In allen Sitzungen.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Mit {name} weitermachen</translation>
    </message>
    <message>
        <source>Throw {name} away</source>
        <translation>{name} wegwerfen</translation>
    </message>
    <message>
        <source>trained, not tested yet</source>
        <translation>trainiert, noch nicht geprüft</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT-Stufe</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF-Stufe</translation>
    </message>
    <message>
        <source>{stage}, {percent}, {time} spent</source>
        <translation>{stage}, {percent}, bisher {time}</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>noch ganz am Anfang</translation>
    </message>
    <message>
        <source>Throw the training {name} away, with all that was learned?</source>
        <translation>Das Training {name} verwerfen, mit allem, was gelernt wurde?</translation>
    </message>
    <message>
        <source>It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z).</source>
        <translation>Es bleibt 30 Tage im Papierkorb; so lange lässt es sich mit Rückgängig (Strg+Z) zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>Weg&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The training {name} was thrown away.</source>
        <translation>Das Training {name} wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The training {name} is here again.</source>
        <translation>Das Training {name} ist wieder da.</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Ad&amp;vanced values</source>
        <translation>&amp;Weitere Werte</translation>
    </message>
    <message>
        <source>Advanced values</source>
        <translation>Weitere Werte</translation>
    </message>
    <message>
        <source>An empty field leaves the preset&apos;s value, shown in grey. Point at a field for its bounds.</source>
        <translation>Ein leeres Feld lässt den Wert der Voreinstellung, der grau gezeigt wird. Zeigen Sie auf ein Feld, um seine Grenzen zu sehen.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>Ausgehen v&amp;on</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT-Stufe</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF-Stufe</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Crops in a step</source>
        <translation>Ausschnitte je Schritt</translation>
    </message>
    <message>
        <source>Side of a crop</source>
        <translation>Seite eines Ausschnitts</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Weight of the message</source>
        <translation>Gewicht der Nachricht</translation>
    </message>
    <message>
        <source>Weight of the quality</source>
        <translation>Gewicht der Bildtreue</translation>
    </message>
    <message>
        <source>Weight of the adversary</source>
        <translation>Gewicht des Gegners</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Share kept back</source>
        <translation>Zurückbehaltener Anteil</translation>
    </message>
    <message>
        <source>Photos measured on</source>
        <translation>Fotos je Messung</translation>
    </message>
    <message>
        <source>Photos measured at the end</source>
        <translation>Am Ende gemessene Fotos</translation>
    </message>
    <message>
        <source>Share recompressed</source>
        <translation>Anteil neu komprimiert</translation>
    </message>
    <message>
        <source>Share with other tones</source>
        <translation>Anteil mit anderen Tönen</translation>
    </message>
    <message>
        <source>Share drawn</source>
        <translation>Anteil gezeichnet</translation>
    </message>
    <message>
        <source>Share partly used</source>
        <translation>Anteil teils genutzt</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Speicher für Fotos</translation>
    </message>
    <message>
        <source>nothing: networks that know nothing yet</source>
        <translation>nichts: Netzen, die noch nichts wissen</translation>
    </message>
    <message>
        <source>the model just trained</source>
        <translation>dem eben trainierten Modell</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Mit meinen Fotos trainieren</translation>
    </message>
    <message>
        <source>A model of your own, learned from your photographs, on this computer alone.</source>
        <translation>Ein eigenes Modell, aus Ihren Fotos gelernt, allein auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another window is training this model.</source>
        <translation>Ein anderes Fenster trainiert dieses Modell gerade.</translation>
    </message>
    <message>
        <source>Keeping a checkpoint…</source>
        <translation>Zwischenstand wird gesichert …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Stop the test and close? It can be run when the application is opened again.</source>
        <translation>Die Prüfung abbrechen und schließen? Sie lässt sich nachholen, wenn die Anwendung wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Pause the training and close? It can go on where it is when the application is opened again.</source>
        <translation>Training anhalten und schließen? Es kann dort weitergehen, wenn die Anwendung wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keeping a checkpoint before closing…</source>
        <translation>Vor dem Schließen wird ein Zwischenstand gesichert …</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {time}.</source>
        <translation>Kopiert. Die Zwischenablage wird in {time} geleert.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Skipped: {reasons}{rest}</source>
        <translation> Übersprungen: {reasons}{rest}</translation>
    </message>
    <message>
        <source>&amp;lattice: minutes, even without a graphics card</source>
        <translation>&amp;lattice: Minuten, auch ohne Grafikkarte</translation>
    </message>
    <message>
        <source>A file is larger than the disk of “{folder}” or your account allows.</source>
        <translation>Eine Datei ist größer, als der Datenträger von „{folder}“ oder das Konto erlaubt.</translation>
    </message>
    <message>
        <source>A grey square has {side:,} × {side:,} pixels, always.</source>
        <translation>Ein graues Quadrat hat immer {side:,} × {side:,} Pixel.</translation>
    </message>
    <message>
        <source>A model was left out when measuring who reads whom. {reason}</source>
        <translation>Ein Modell wurde beim Messen, wer wen liest, ausgelassen. {reason}</translation>
    </message>
    <message>
        <source>A photo is taken as a whole; only the grey square is cut out of a picture.</source>
        <translation>Ein Foto wird als Ganzes genommen; nur das graue Quadrat wird aus einem Bild geschnitten.</translation>
    </message>
    <message>
        <source>A large photo carries some megabytes. Choose fewer or smaller files.</source>
        <translation>Ein großes Foto trägt einige Megabyte. Weniger oder kleinere Dateien wählen.</translation>
    </message>
    <message>
        <source>Hide less: a large photo carries some megabytes.</source>
        <translation>Weniger verstecken: Ein großes Foto trägt einige Megabyte.</translation>
    </message>
    <message>
        <source>A picture was dropped. {reason}</source>
        <translation>Ein Bild wurde ausgelassen. {reason}</translation>
    </message>
    <message>
        <source>&amp;robust: minutes; it survives JPEG</source>
        <translation>&amp;robust: Minuten; übersteht JPEG</translation>
    </message>
    <message>
        <source>A message is here, but too much of it was lost on the way.</source>
        <translation>Hier ist eine Nachricht, aber unterwegs ging zu viel davon verloren.</translation>
    </message>
    <message>
        <source>A quality of {quality} is too low here.</source>
        <translation>Eine Qualität von {quality} ist hier zu niedrig.</translation>
    </message>
    <message>
        <source>A size of {size} pixels does not do here.</source>
        <translation>Eine Größe von {size} Pixeln geht hier nicht.</translation>
    </message>
    <message>
        <source>537 pictures to train on, 60 to measure on</source>
        <translation>537 Bilder zum Trainieren, 60 zum Messen</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>Eine Größe von {size} Pixeln ist zu klein.</translation>
    </message>
    <message>
        <source>A strength is for the grey square alone; in a photo, levels change by one.</source>
        <translation>Eine Stärke hat nur das graue Quadrat; in einem Foto ändern sich Werte um eins.</translation>
    </message>
    <message>
        <source>A training stage has no length.</source>
        <translation>Eine Trainingsstufe hat keine Länge.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Ein einzelnes Wort ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Ein oder zwei weitere Wörter hinzufügen. Seltene Wörter sind besser.</translation>
    </message>
    <message>
        <source>Add other photographs.</source>
        <translation>Andere Fotos hinzufügen.</translation>
    </message>
    <message>
        <source>Add photographs, better 100 or more, or choose another folder.</source>
        <translation>Fotos hinzufügen, besser 100 oder mehr, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>All pictures seem to show one photograph, so none can be kept back to check the model.</source>
        <translation>Alle Bilder scheinen dasselbe Foto zu zeigen, daher bleibt keines, um das Modell zu prüfen.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>Nur Großbuchstaben sind fast so leicht zu erraten wie nur Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Another program moved or replaced a folder in “{folder}” while files were saved there.</source>
        <translation>Ein anderes Programm hat einen Ordner in „{folder}“ verschoben oder ersetzt, während dort Dateien gespeichert wurden.</translation>
    </message>
    <message>
        <source>Ask for the original PNG, sent as a file or document and not as a photo.</source>
        <translation>Um das Original-PNG bitten, gesendet als Datei oder Dokument und nicht als Foto.</translation>
    </message>
    <message>
        <source>Asking a detector about the result…</source>
        <translation>Das Ergebnis wird einem Detektor gezeigt …</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>Daten und Jahre vermeiden, die mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>Jahreszahlen der letzten Zeit vermeiden.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>Wiederholte Wörter und Zeichen vermeiden.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>Abfolgen vermeiden.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>Jahre vermeiden, die mit Ihnen zu tun haben.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, but {count:,} files could not be removed again from “{folder}”.</source>
        <translation>
            <numerusform>Abgebrochen, aber eine Datei ließ sich nicht wieder aus „{folder}“ entfernen.</numerusform>
            <numerusform>Abgebrochen, aber {count:,} Dateien ließen sich nicht wieder aus „{folder}“ entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>Großschreibung hilft nicht viel.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Prüfen, ob es vorhanden und lesbar ist, oder weglassen, was sich nicht verstecken lässt (--skip-odd).</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen, ob es existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it, or take it off the list.</source>
        <translation>Prüfen, ob es noch da ist und gelesen werden darf, oder es von der Liste nehmen.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>Prüfen, ob es noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check that this is the file or the program that gives the password.</source>
        <translation>Prüfen, ob das die Datei oder das Programm ist, woher das Passwort kommt.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, or copy it elsewhere.</source>
        <translation>Die Zugriffsrechte der Datei prüfen oder sie anderswohin kopieren.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the disk, or copy it elsewhere.</source>
        <translation>Den Namen und den Datenträger prüfen oder die Datei anderswohin kopieren.</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved.</source>
        <translation>Den Namen prüfen; vielleicht wurde die Datei verschoben.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check whose it is and what its mode allows.</source>
        <translation>Prüfen, wem sie gehört und was ihre Rechte erlauben.</translation>
    </message>
    <message>
        <source>Choose 1 to 100 characters.</source>
        <translation>1 bis 100 Zeichen wählen.</translation>
    </message>
    <message>
        <source>Choose 1280, or another from {least} to {most}.</source>
        <translation>1280 wählen oder eine andere von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG of at most 100 megapixels.</source>
        <translation>Ein PNG oder JPEG von höchstens 100 Megapixeln wählen.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Nothing was kept.</source>
        <translation>Einen Ordner auf einem anderen Datenträger wählen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Choose a folder that no other program changes. Nothing was kept.</source>
        <translation>Einen Ordner wählen, den kein anderes Programm ändert. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf und in dem Platz ist.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Einen Ordner mit kürzerem Pfad wählen.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path. Nothing was kept.</source>
        <translation>Einen Ordner mit kürzerem Pfad wählen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left. Nothing was kept.</source>
        <translation>Einen beschreibbaren Ordner mit freiem Platz wählen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Choose a folder. Nothing was kept.</source>
        <translation>Einen Ordner wählen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Choose a larger photograph, or a square of another size.</source>
        <translation>Ein größeres Foto oder ein Quadrat anderer Größe wählen.</translation>
    </message>
    <message>
        <source>Choose a larger picture or a larger size.</source>
        <translation>Ein größeres Bild oder eine größere Größe wählen.</translation>
    </message>
    <message>
        <source>Choose a larger picture.</source>
        <translation>Ein größeres Bild wählen.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>Choose a model of the kind “robust”, or none.</source>
        <translation>Ein Modell der Art „robust“ wählen, oder keines.</translation>
    </message>
    <message>
        <source>Choose a model of the same architecture, or start without one.</source>
        <translation>Ein Modell derselben Architektur wählen oder ohne eines beginnen.</translation>
    </message>
    <message>
        <source>Choose a number of minutes above 0.</source>
        <translation>Eine Minutenzahl über 0 wählen.</translation>
    </message>
    <message>
        <source>Choose a photograph, such as a PNG or JPEG.</source>
        <translation>Ein Foto wählen, etwa PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Eine Bilddatei wählen.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Ein Bild darin wählen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>Choose a size of {size} pixels.</source>
        <translation>Eine Größe von {size} Pixeln wählen.</translation>
    </message>
    <message>
        <source>Choose a square inside the picture.</source>
        <translation>Ein Quadrat innerhalb des Bildes wählen.</translation>
    </message>
    <message>
        <source>Choose among {names}.</source>
        <translation>Eines davon wählen: {names}.</translation>
    </message>
    <message>
        <source>Choose another default.</source>
        <translation>Ein anderes Modell zum Standard machen.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose another folder for the checkpoints.</source>
        <translation>Einen anderen Ordner für die Zwischenstände wählen.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Einen anderen Ordner oder Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose another folder to save to.</source>
        <translation>Einen anderen Ordner zum Speichern wählen.</translation>
    </message>
    <message>
        <source>Choose another folder with --checkpoint.</source>
        <translation>Mit --checkpoint einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was kept.</source>
        <translation>Einen anderen Ordner wählen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Choose another model, or hide for messengers that recompress.</source>
        <translation>Ein anderes Modell wählen oder für Messenger verstecken, die neu komprimieren.</translation>
    </message>
    <message>
        <source>Choose another model, or the grey square.</source>
        <translation>Ein anderes Modell oder das graue Quadrat wählen.</translation>
    </message>
    <message>
        <source>Choose another model; if you trained it, train it again.</source>
        <translation>Ein anderes Modell wählen; war es ein eigenes, neu trainieren.</translation>
    </message>
    <message>
        <source>Choose another name for the picture with the message.</source>
        <translation>Einen anderen Namen für das Bild mit der Nachricht wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or a folder.</source>
        <translation>Einen anderen Namen oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Einen anderen Namen wählen oder das Ersetzen erlauben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another name. The cover itself must stay private: comparing the two shows the changes.</source>
        <translation>Einen anderen Namen wählen. Das Original muss privat bleiben: Ein Vergleich zeigt die Änderungen.</translation>
    </message>
    <message>
        <source>Choose another picture; this one was not saved or copied fully.</source>
        <translation>Ein anderes Bild wählen; dieses wurde nicht vollständig gespeichert oder kopiert.</translation>
    </message>
    <message>
        <source>Choose at least one file, or type a text.</source>
        <translation>Mindestens eine Datei wählen oder einen Text schreiben.</translation>
    </message>
    <message>
        <source>Choose fewer, or pack them into an archive.</source>
        <translation>Weniger wählen oder in ein Archiv packen.</translation>
    </message>
    <message>
        <source>Choose files and folders only, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Nur Dateien und Ordner wählen oder weglassen, was sich nicht verstecken lässt (--skip-odd).</translation>
    </message>
    <message>
        <source>Choose files, or another folder.</source>
        <translation>Dateien oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Eines von {choices} wählen.</translation>
    </message>
    <message>
        <source>Choose other values of net.</source>
        <translation>Wählen Sie andere Werte für net.</translation>
    </message>
    <message>
        <source>Choose the folder of an earlier run, or start a new one.</source>
        <translation>Den Ordner eines früheren Laufs wählen oder neu beginnen.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>Den Ordner mit den Bildern wählen.</translation>
    </message>
    <message>
        <source>Choose the method auto or adaptive.</source>
        <translation>Das Verfahren auto oder adaptive wählen.</translation>
    </message>
    <message>
        <source>Choose the method auto or direct, or another model.</source>
        <translation>Wählen Sie das Verfahren auto oder direct, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Den Namen einer Datei wählen.</translation>
    </message>
    <message>
        <source>Choose {kind} from {low:g} to {high:g}{unit}.</source>
        <translation>Wählen Sie {kind} von {low:g} bis {high:g}{unit}.</translation>
    </message>
    <message>
        <source>Choose {kind}.</source>
        <translation>Wählen Sie {kind}.</translation>
    </message>
    <message>
        <source>Choose {sizes}, or keep the size.</source>
        <translation>{sizes} wählen oder die Größe behalten.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close other programs that use it and try again, or use the device cpu.</source>
        <translation>Andere Programme schließen, die sie benutzen, und es noch einmal versuchen, oder das Gerät cpu verwenden.</translation>
    </message>
    <message>
        <source>Close other programs, choose smaller crops, or train on the device cpu; then resume.</source>
        <translation>Andere Programme schließen, kleinere Ausschnitte wählen oder auf dem Gerät cpu trainieren; dann fortsetzen.</translation>
    </message>
    <message>
        <source>Close other programs, or shrink the picture first.</source>
        <translation>Andere Programme schließen oder das Bild zuerst verkleinern.</translation>
    </message>
    <message>
        <source>Colours became shades of grey.</source>
        <translation>Farben wurden zu Graustufen.</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Häufige Vor- und Nachnamen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Compressing the message…</source>
        <translation>Die Nachricht wird komprimiert …</translation>
    </message>
    <message>
        <source>Copy a picture first, or choose a file.</source>
        <translation>Erst ein Bild kopieren oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as PNG.</source>
        <translation>Es neu kopieren oder herunterladen, oder in einem anderen Programm öffnen und als PNG speichern.</translation>
    </message>
    <message>
        <source>Correcting and decrypting…</source>
        <translation>Korrigieren und Entschlüsseln …</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Ihn anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Cut a part out in another program first.</source>
        <translation>Zuerst in einem anderen Programm einen Teil ausschneiden.</translation>
    </message>
    <message>
        <source>Cut to the chosen square.</source>
        <translation>Auf das gewählte Quadrat zugeschnitten.</translation>
    </message>
    <message>
        <source>Cut to the square in the middle.</source>
        <translation>Auf das Quadrat in der Mitte zugeschnitten.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Daten sind oft leicht zu erraten.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Embedding, saving and reading planes…</source>
        <translation>Ebenen werden eingebettet, gespeichert und gelesen …</translation>
    </message>
    <message>
        <source>Enlarged from {before:,} × {before:,} to {after:,} × {after:,} pixels; a larger picture hides better.</source>
        <translation>Von {before:,} × {before:,} auf {after:,} × {after:,} Pixel vergrößert; ein größeres Bild versteckt besser.</translation>
    </message>
    <message>
        <source>Enter it without. A tab, an arrow key or a file that is not UTF-8 text can bring one in.</source>
        <translation>Ohne dieses Zeichen eingeben. Ein Tabulator, eine Pfeiltaste oder eine Datei, die kein UTF-8-Text ist, kann eines hineinbringen.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos, grey and of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Geschätzt: Nachrichten bis {bytes:,} Bytes fallen in einem typischen Foto dieser Größe kaum auf. Das ist nach dem Wurzelgesetz von grauen Quadraten übertragen, nicht an diesem Foto gemessen; darüber ist nichts bekannt. Von ganzen Fotos übertragen, grau und mit 2 Megapixeln, haben bis {tried:,} Bytes fünf Detektoren nur geraten.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo with so much detail. That is carried over from JPEGs of {longer:,} pixels by the square-root law, not measured on this photo; beyond it, nothing is known. Few photos trained the detector; others may see more.</source>
        <translation>Geschätzt: Nachrichten bis {bytes:,} Bytes fallen in einem typischen Foto mit so vielen Einzelheiten kaum auf. Das ist nach dem Wurzelgesetz von JPEGs mit {longer:,} Pixeln übertragen, nicht an diesem Foto gemessen; darüber ist nichts bekannt. Der Detektor hat an wenigen Fotos gelernt; andere sehen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Export a copy.</source>
        <translation>Eine Kopie exportieren.</translation>
    </message>
    <message>
        <source>Export it as PNG in GIMP.</source>
        <translation>Es in GIMP als PNG exportieren.</translation>
    </message>
    <message>
        <source>Export it as PNG or JPEG.</source>
        <translation>Es als PNG oder JPEG exportieren.</translation>
    </message>
    <message>
        <source>Export the photo as JPEG or PNG first.</source>
        <translation>Das Foto zuerst als JPEG oder PNG exportieren.</translation>
    </message>
    <message>
        <source>Finding the least visible way…</source>
        <translation>Der unauffälligste Weg wird gesucht …</translation>
    </message>
    <message>
        <source>For a message of this length in a photo of this size, nothing was measured.</source>
        <translation>Für eine Nachricht dieser Länge in einem Foto dieser Größe wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk. Nothing was kept.</source>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Datenträger wählen. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>Die Datei noch einmal von dort holen, wo sie herkam, oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>Die Datei noch einmal von dort holen, wo sie herkam.</translation>
    </message>
    <message>
        <source>Give the whole id, or the file.</source>
        <translation>Die ganze Kennung angeben oder die Datei.</translation>
    </message>
    <message>
        <source>Go on with --resume {checkpoint_dir}.</source>
        <translation>Mit --resume {checkpoint_dir} fortsetzen.</translation>
    </message>
    <message>
        <source>Hard to notice</source>
        <translation>Fällt kaum auf</translation>
    </message>
    <message>
        <source>Hiding the message…</source>
        <translation>Die Nachricht wird versteckt …</translation>
    </message>
    <message>
        <source>How much this picture would stand out with a message. The number says how many of 100 untouched photos look at least as suspicious; the fewer, the more it stands out:</source>
        <translation>Wie sehr dieses Bild mit einer Nachricht auffallen würde. Die Zahl sagt, wie viele von 100 unberührten Fotos mindestens so verdächtig aussehen; je weniger, desto mehr fällt es auf:</translation>
    </message>
    <message>
        <source>Import the file first.</source>
        <translation>Die Datei zuerst importieren.</translation>
    </message>
    <message>
        <source>Import the model that hid the message.</source>
        <translation>Das Modell importieren, mit dem die Nachricht versteckt wurde.</translation>
    </message>
    <message>
        <source>In whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>In ganzen Fotos, grau und mit 2 Megapixeln, fällt sie auf wie {equal:,} Bytes; so lange wurden dort nicht erprobt.</translation>
    </message>
    <message>
        <source>In {photos} whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>In {photos} ganzen Fotos, grau und mit 2 Megapixeln, fällt sie auf wie {equal:,} Bytes: Bei {tried:,} irrten fünf Detektoren {least}- bis {most}-mal von 100, und 50 ist geraten. Sie haben an wenigen Fotos gelernt; andere sehen vielleicht mehr.</translation>
    </message>
    <message>
        <source>It compresses files anew that hold {what}.</source>
        <translation>Dateien werden neu komprimiert, wenn sie {what} enthalten.</translation>
    </message>
    <message>
        <source>Leave both on auto.</source>
        <translation>Beides auf „auto“ lassen.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 100.</source>
        <translation>Sie weglassen oder eine von 75 bis 100 wählen.</translation>
    </message>
    <message>
        <source>It sees each grey level&apos;s residue and moves a pixel by one to a level of the wanted one: in effect embedding in the least significant bit, learned. Invisible to the eye, but not to statistics. Full plane on photographs kept back: 100.0000% of the bits read right after rounding, 51.14 dB.</source>
        <translation>Es sieht von jeder Graustufe den Rest und verschiebt ein Pixel um eins auf eine Stufe mit dem gewünschten: im Ergebnis gelerntes Einbetten in das niedrigste Bit. Unsichtbar für das Auge, aber nicht für Statistik. Volle Ebene auf zurückgehaltenen Fotos: 100,0000 % der Bits nach dem Runden richtig gelesen, 51,14 dB.</translation>
    </message>
    <message>
        <source>Leave the crop out, or cut the picture in another program first.</source>
        <translation>Den Ausschnitt weglassen oder das Bild zuerst in einem anderen Programm zuschneiden.</translation>
    </message>
    <message>
        <source>Leave the size out, or choose the photo.</source>
        <translation>Die Größe weglassen oder das Foto wählen.</translation>
    </message>
    <message>
        <source>Leave the strength on auto.</source>
        <translation>Die Stärke auf Auto lassen.</translation>
    </message>
    <message>
        <source>Measured with {detector} features and a Fisher discriminant on {photos} photos of quality {quality}, of which half trained it. One that learned from more photos, and other detectors, may see more.</source>
        <translation>Gemessen mit {detector}-Merkmalen und einer Fisher-Diskriminante an {photos} Fotos der Qualität {quality}, von denen die Hälfte zum Training diente. Eine, die an mehr Fotos gelernt hat, und andere Detektoren sehen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>Fotos werden gemessen …</translation>
    </message>
    <message>
        <source>Nearly all of this picture is black or white, so that the message lies all over it. Detectors see that. Another photo hides better.</source>
        <translation>Dieses Bild ist fast ganz schwarz oder weiß, sodass die Nachricht überall darin liegt. Detektoren sehen das. Ein anderes Foto verbirgt besser.</translation>
    </message>
    <message>
        <source>No strength was found at which the message survives in this picture.</source>
        <translation>Es wurde keine Stärke gefunden, bei der die Nachricht in diesem Bild überlebt.</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this quality. Between {least} and {greatest} there is an estimate.</source>
        <translation>Nicht gemessen für JPEGs dieser Qualität. Von {least} bis {greatest} gibt es eine Schätzung.</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this size. From {least:,} to {most:,} pixels on the longer side there is an estimate.</source>
        <translation>Nicht gemessen für JPEGs dieser Größe. Von {least:,} bis {most:,} Pixel auf der längeren Seite gibt es eine Schätzung.</translation>
    </message>
    <message>
        <source>Not measured for a JPEG that stays as it is. A short message in a photo that was made smaller is safest.</source>
        <translation>Nicht gemessen für ein JPEG, das bleibt, wie es ist. Am sichersten ist eine kurze Nachricht in einem verkleinerten Foto.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in this JPEG, which has room for {room:,}, stand out as about {equal:,} bytes in a typical one of {longer:,} pixels. With {tried:,} there, a detector erred {error} times in 100; 50 is guessing.</source>
        <translation>Nicht an diesem Foto gemessen: Nach dem Wurzelgesetz fallen {message_bytes:,} Bytes in diesem JPEG, das Platz für {room:,} hat, auf wie etwa {equal:,} Bytes in einem typischen mit {longer:,} Pixeln. Bei {tried:,} dort irrte ein Detektor {error}-mal von 100; 50 ist geraten.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or take a larger picture.</source>
        <translation>Die Nachricht kürzen, weniger Dateien verstecken oder ein größeres Bild nehmen.</translation>
    </message>
    <message>
        <source>Shorten the message, take a larger size, or choose fewer messengers.</source>
        <translation>Die Nachricht kürzen, eine größere Größe nehmen oder weniger Messenger wählen.</translation>
    </message>
    <message>
        <source>Shrink it: choose a size of at most {size} pixels.</source>
        <translation>Es verkleinern: eine Größe von höchstens {size} Pixeln wählen.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after} pixels.</source>
        <translation>Von {before} auf {after} Pixel verkleinert.</translation>
    </message>
    <message>
        <source>Small networks on the blocks of JPEG. What they hide survives messengers that compress pictures anew, but is easier to notice.</source>
        <translation>Kleine Netze auf den Blöcken von JPEG. Was sie verstecken, übersteht Messenger, die Bilder neu komprimieren, fällt aber leichter auf.</translation>
    </message>
    <message>
        <source>Take a picture with more detail, or shorten the message.</source>
        <translation>Ein Bild mit mehr Einzelheiten nehmen oder die Nachricht kürzen.</translation>
    </message>
    <message>
        <source>Take another picture, a larger size, less text, or fewer messengers.</source>
        <translation>Ein anderes Bild, eine größere Größe, weniger Text oder weniger Messenger nehmen.</translation>
    </message>
    <message>
        <source>Take another picture, or another model.</source>
        <translation>Ein anderes Bild oder ein anderes Modell nehmen.</translation>
    </message>
    <message>
        <source>Take another picture.</source>
        <translation>Ein anderes Bild nehmen.</translation>
    </message>
    <message>
        <source>The file does not begin as it should, with {names}.</source>
        <translation>Die Datei beginnt nicht wie nötig mit {names}.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and this picture carries about {capacity:,} that survive.</source>
        <translation>Die Nachricht ist zu lang: Sie braucht gepackt {needed:,} Byte, und dieses Bild trägt etwa {capacity:,}, die überleben.</translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can carry {capacity:,} at this size.</source>
        <translation>
            <numerusform>Die Nachricht ist 1 Byte zu lang für dieses Bild: Sie braucht komprimiert {needed:,} Bytes, und das Bild fasst in dieser Größe {capacity:,}.</numerusform>
            <numerusform>Die Nachricht ist {count:,} Bytes zu lang für dieses Bild: Sie braucht komprimiert {needed:,} Bytes, und das Bild fasst in dieser Größe {capacity:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is {excess:,} bytes too long for it.</source>
        <translation>Die Nachricht ist {excess:,} Bytes zu lang dafür.</translation>
    </message>
    <message>
        <source>The method direct is for the grey square alone.</source>
        <translation>Das Verfahren direct ist nur für das graue Quadrat.</translation>
    </message>
    <message>
        <source>The model {model} hides in grey squares alone: it changes every pixel.</source>
        <translation>Das Modell {model} versteckt nur in grauen Quadraten: Es ändert jedes Pixel.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot hide what survives recompression.</source>
        <translation>Das Modell „{name}“ kann nichts verstecken, was eine neue Kompression übersteht.</translation>
    </message>
    <message>
        <source>The picture is too small to carry a message that survives.</source>
        <translation>Das Bild ist zu klein für eine Nachricht, die überlebt.</translation>
    </message>
    <message>
        <source>The paper&apos;s separable fine-tuned network: changes of up to ten grey levels, read with a few errors. Full plane on photographs kept back: 90.7653% of the bits read right after rounding, 39.70 dB.</source>
        <translation>Das getrennt feinabgestimmte Netz der Veröffentlichung: Änderungen bis zu zehn Graustufen, mit einigen Fehlern gelesen. Volle Ebene auf zurückgehaltenen Fotos: 90,7653 % der Bits nach dem Runden richtig gelesen, 39,70 dB.</translation>
    </message>
    <message>
        <source>The picture lies on its side, with a note to turn it (EXIF).</source>
        <translation>Das Bild liegt auf der Seite, mit einem Vermerk zum Drehen (EXIF).</translation>
    </message>
    <message>
        <source>The square would have the very pixels of a compressed file. Changes to these can be proved.</source>
        <translation>Das Quadrat hätte genau die Pixel einer komprimierten Datei. Änderungen daran lassen sich nachweisen.</translation>
    </message>
    <message>
        <source>This model works on JPEG blocks, not on single pixels.</source>
        <translation>Dieses Modell arbeitet auf JPEG-Blöcken, nicht auf einzelnen Pixeln.</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>In „{folder}“ gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>Too much of this picture is black, white or transparent for a message of this length.</source>
        <translation>Zu viel von diesem Bild ist schwarz, weiß oder durchsichtig für eine Nachricht dieser Länge.</translation>
    </message>
    <message>
        <source>Unknown messenger: {names}.</source>
        <translation>Unbekannter Messenger: {names}.</translation>
    </message>
    <message>
        <source>Update stegapp, then reveal it with the same password and key files.</source>
        <translation>stegapp aktualisieren und sie dann mit demselben Passwort und denselben Schlüsseldateien aufdecken.</translation>
    </message>
    <message>
        <source>Use the file as it was received.</source>
        <translation>Verwenden Sie die Datei so, wie sie empfangen wurde.</translation>
    </message>
    <message>
        <source>a JPEG&apos;s own header (JFIF)</source>
        <translation>den Kopf eines JPEGs (JFIF)</translation>
    </message>
    <message>
        <source>a caption or keywords (IPTC)</source>
        <translation>eine Bildunterschrift oder Stichwörter (IPTC)</translation>
    </message>
    <message>
        <source>a colour profile (ICC)</source>
        <translation>ein Farbprofil (ICC)</translation>
    </message>
    <message>
        <source>a comment (COM)</source>
        <translation>einen Kommentar (COM)</translation>
    </message>
    <message>
        <source>a height that comes last</source>
        <translation>einer Höhe, die zuletzt kommt</translation>
    </message>
    <message>
        <source>a small copy of the picture (JFXX)</source>
        <translation>eine kleine Kopie des Bildes (JFXX)</translation>
    </message>
    <message>
        <source>ab&amp;dh: hours, best with a graphics card</source>
        <translation>ab&amp;dh: Stunden, am besten mit Grafikkarte</translation>
    </message>
    <message>
        <source>arithmetic coding</source>
        <translation>arithmetischer Codierung</translation>
    </message>
    <message>
        <source>chat&amp;gan: hours, best with a graphics card</source>
        <translation>chatga&amp;n: Stunden, am besten mit Grafikkarte</translation>
    </message>
    <message>
        <source>colours sampled {factors}</source>
        <translation>Farben in der Abtastung {factors}</translation>
    </message>
    <message>
        <source>further pictures (MPF)</source>
        <translation>weitere Bilder (MPF)</translation>
    </message>
    <message>
        <source>its Huffman tables</source>
        <translation>seine Huffman-Tabellen</translation>
    </message>
    <message>
        <source>its colour components</source>
        <translation>seine Farbkomponenten</translation>
    </message>
    <message>
        <source>its first bytes</source>
        <translation>seine ersten Bytes</translation>
    </message>
    <message>
        <source>its pixels</source>
        <translation>seine Pixel</translation>
    </message>
    <message>
        <source>its quantisation tables</source>
        <translation>seine Quantisierungstabellen</translation>
    </message>
    <message>
        <source>its restart marks</source>
        <translation>seine Neustartmarken</translation>
    </message>
    <message>
        <source>its thousands of parts</source>
        <translation>seine Tausende von Teilen</translation>
    </message>
    <message>
        <source>lossless coding</source>
        <translation>verlustfreier Codierung</translation>
    </message>
    <message>
        <source>notes of a program that edited it (XMP)</source>
        <translation>Notizen eines Bearbeitungsprogramms (XMP)</translation>
    </message>
    <message>
        <source>notes of other programs (APPn)</source>
        <translation>Notizen anderer Programme (APPn)</translation>
    </message>
    <message>
        <source>red, green and blue instead of brightness and colours</source>
        <translation>Rot, Grün und Blau statt Helligkeit und Farben</translation>
    </message>
    <message>
        <source>several layers of sizes</source>
        <translation>mehreren Größen übereinander</translation>
    </message>
    <message>
        <source>sides of more than {most:,} pixels</source>
        <translation>Seiten von mehr als {most:,} Pixeln</translation>
    </message>
    <message>
        <source>tables that change between its layers</source>
        <translation>Tabellen, die sich zwischen den Schichten ändern</translation>
    </message>
    <message>
        <source>the headers of its layers</source>
        <translation>die Köpfe seiner Schichten</translation>
    </message>
    <message>
        <source>the lengths of its parts</source>
        <translation>die Längen seiner Teile</translation>
    </message>
    <message>
        <source>the mark of a program (Adobe)</source>
        <translation>das Kennzeichen eines Programms (Adobe)</translation>
    </message>
    <message>
        <source>the marks of its parts</source>
        <translation>die Marken seiner Teile</translation>
    </message>
    <message>
        <source>the numbers that tell its size</source>
        <translation>die Zahlen für seine Größe</translation>
    </message>
    <message>
        <source>what the camera noted (EXIF)</source>
        <translation>Notizen der Kamera (EXIF)</translation>
    </message>
    <message>
        <source>worse quality</source>
        <translation>geringere Qualität</translation>
    </message>
    <message>
        <source>{bits} bits a colour</source>
        <translation>{bits} Bit je Farbe</translation>
    </message>
    <message>
        <source>{label} has another size than such stegos.</source>
        <translation>{label} hat eine andere Größe als solche Stegos.</translation>
    </message>
    <message>
        <source>{label} has metadata of {megabytes} MB, too much for a photo.</source>
        <translation>{label} enthält {megabytes} MB Metadaten, zu viel für ein Foto.</translation>
    </message>
    <message>
        <source>{label} has {width:,} × {height:,} pixels; a grey square with a message has exactly {side:,} × {side:,}.</source>
        <translation>{label} hat {width:,} × {height:,} Pixel; ein graues Quadrat mit Nachricht hat genau {side:,} × {side:,}.</translation>
    </message>
    <message>
        <source>{label} is a JPEG for printing, in four inks (CMYK).</source>
        <translation>{label} ist ein JPEG für den Druck, in vier Druckfarben (CMYK).</translation>
    </message>
    <message>
        <source>{label} is a JPEG of a rare kind, with {what}.</source>
        <translation>{label} ist ein JPEG einer seltenen Art, mit {what}.</translation>
    </message>
    <message>
        <source>{label} is a JPEG of {count} colour components; a photo has 1 or 3.</source>
        <translation>{label} ist ein JPEG mit {count} Farbkomponenten; ein Foto hat 1 oder 3.</translation>
    </message>
    <message>
        <source>{label} is a JPEG that was cut off: a part of it is missing.</source>
        <translation>{label} ist ein abgeschnittenes JPEG: Ein Teil fehlt.</translation>
    </message>
    <message>
        <source>{label} is a damaged JPEG: {what} make no sense.</source>
        <translation>{label} ist ein beschädigtes JPEG: {what} ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>{label} is no JPEG.</source>
        <translation>{label} ist kein JPEG.</translation>
    </message>
    <message>
        <source>{label} is too large: messengers would shrink it, and the message would be lost.</source>
        <translation>{label} ist zu groß: Messenger würden es verkleinern, und die Nachricht wäre verloren.</translation>
    </message>
    <message>
        <source>{label} is too small to hold a message.</source>
        <translation>{label} ist zu klein, um eine Nachricht zu enthalten.</translation>
    </message>
    <message>
        <source>{label} is too small: {width:,} × {height:,} pixels. A photo has at least {least} each way.</source>
        <translation>{label} ist zu klein: {width:,} × {height:,} Pixel. Ein Foto hat in jeder Richtung mindestens {least}.</translation>
    </message>
    <message>
        <source>{label} is {kind}. In a PNG of its own size, every change can be proved by what the compression left.</source>
        <translation>{label} ist {kind}. In einem PNG seiner eigenen Größe lässt sich jede Änderung an den Spuren der Kompression nachweisen.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers.</source>
        <translation>{label} zu lesen würde zu lange dauern: Die Pixel liegen in zu vielen Schichten.</translation>
    </message>
    <message>
        <source>{messenger} makes pictures smaller that have more than {side:,} pixels on the longer side. There, this one would lose its message: choose a smaller size.</source>
        <translation>{messenger} verkleinert Bilder mit mehr als {side:,} Pixeln auf der längeren Seite. Dort verlöre dieses seine Nachricht: eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>{share:.0%} of the picture is flat: neighbouring pixels are equal there, and a changed one shows in the levels. A photograph with more detail hides better.</source>
        <translation>{share:.0%} des Bildes sind flach: Benachbarte Pixel sind dort gleich, und ein geändertes zeigt sich in den Werten. Ein detailreicheres Foto versteckt besser.</translation>
    </message>
    <message>
        <source>Install the application again, or import a model.</source>
        <translation>Das Programm neu installieren oder ein Modell importieren.</translation>
    </message>
    <message>
        <source>A batch of {batch} crops has no equal parts for {count} processes.</source>
        <translation>{batch} Ausschnitte je Schritt lassen sich nicht gleich auf {count} Prozesse verteilen.</translation>
    </message>
    <message>
        <source>A quality of {quality} is not between 1 and 100.</source>
        <translation>Eine Qualität von {quality} liegt nicht zwischen 1 und 100.</translation>
    </message>
    <message>
        <source>ABDH, rebuilt from descriptions: it weights where to write by a mask that it draws of each picture.</source>
        <translation>ABDH, nach Beschreibungen nachgebaut: Eine Maske, die es von jedem Bild zeichnet, gewichtet, wo es schreibt.</translation>
    </message>
    <message>
        <source>Add --set jt.batch={size} --set sf.batch={size}, or start another number of processes.</source>
        <translation>Fügen Sie --set jt.batch={size} --set sf.batch={size} hinzu, oder starten Sie eine andere Zahl von Prozessen.</translation>
    </message>
    <message>
        <source>An unexpected error, {kind}.</source>
        <translation>Ein unerwarteter Fehler, {kind}.</translation>
    </message>
    <message>
        <source>Another process of this training ended.</source>
        <translation>Ein anderer Prozess dieses Trainings endete.</translation>
    </message>
    <message>
        <source>Another process ran out of memory.</source>
        <translation>Einem anderen Prozess ging der Speicher aus.</translation>
    </message>
    <message>
        <source>CHAT-GAN, rebuilt from descriptions: it weights its channels by how they hang together.</source>
        <translation>CHAT-GAN, nach Beschreibungen nachgebaut: Es gewichtet seine Kanäle danach, wie sie zusammenhängen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Check paths, permissions and the disk.</source>
        <translation>Prüfen Sie Pfade, Rechte und den Datenträger.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>Choose a larger size, or keep the picture&apos;s own.</source>
        <translation>Eine größere Größe wählen oder die des Bildes behalten.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, or hide in a JPEG photo, which has a name of its kind.</source>
        <translation>Wählen Sie einen Namen, der auf .png endet, oder verstecken Sie in einem JPEG-Foto mit passendem Namen.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Wählen Sie einen Namen, der auf {suffixes} endet.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Close other programs, or take something smaller.</source>
        <translation>Schließen Sie andere Programme, oder nehmen Sie etwas Kleineres.</translation>
    </message>
    <message>
        <source>Compressing photos…</source>
        <translation>Fotos werden komprimiert …</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as JPEG.</source>
        <translation>Noch einmal kopieren oder herunterladen, oder in einem anderen Programm öffnen und als JPEG speichern.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains, or install it by “pip install torch”.</source>
        <translation>Nehmen Sie die Ausgabe von stegapp, die trainiert, oder installieren Sie es mit „pip install torch“.</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains.</source>
        <translation>Nehmen Sie die Ausgabe von stegapp, die trainiert.</translation>
    </message>
    <message>
        <source>Give --device cuda: each takes a card of its own.</source>
        <translation>Geben Sie --device cuda an: Jeder nimmt eine eigene Karte.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint: --resume.</source>
        <translation>Machen Sie vom letzten Zwischenstand aus weiter: --resume.</translation>
    </message>
    <message>
        <source>Graphics cards need PyTorch, which is not installed.</source>
        <translation>Grafikkarten brauchen PyTorch, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Hide in it as a JPEG, or shrink it: choose a size of at most {size} pixels.</source>
        <translation>Verstecken Sie darin als JPEG, oder verkleinern Sie es: Wählen Sie eine Größe von höchstens {size} Pixeln.</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Install the package “jpeglib”.</source>
        <translation>Das Paket „jpeglib“ installieren.</translation>
    </message>
    <message>
        <source>Installed are: {models}. Or give a model file.</source>
        <translation>Installiert sind: {models}. Oder eine Modelldatei angeben.</translation>
    </message>
    <message>
        <source>It compresses every JPEG anew.</source>
        <translation>Jedes JPEG wird dort neu komprimiert.</translation>
    </message>
    <message>
        <source>It should pass on the file as it is.</source>
        <translation>Die Datei sollte unverändert weitergegeben werden.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, and drop or rewrite metadata.</source>
        <translation>Die Pixel sollten unverändert weitergegeben werden; Metadaten werden entfernt oder neu geschrieben.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, stored in another order.</source>
        <translation>Die Pixel sollten unverändert weitergegeben werden, in anderer Reihenfolge gespeichert.</translation>
    </message>
    <message>
        <source>It was probably made by a newer version of this application: update it, then try again.</source>
        <translation>Sie wurde wohl mit einer neueren Version dieser Anwendung gemacht: Aktualisieren Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was resized or cropped, or is a screenshot or another picture: use the PNG itself.</source>
        <translation>Es wurde skaliert oder beschnitten, oder es ist ein Bildschirmfoto oder ein anderes Bild: das PNG selbst verwenden.</translation>
    </message>
    <message>
        <source>Its colour profile and metadata were left out.</source>
        <translation>Sein Farbprofil und seine Metadaten wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be used; colours may look a little different.</source>
        <translation>Das Farbprofil ist nicht verwendbar; Farben sehen vielleicht etwas anders aus.</translation>
    </message>
    <message>
        <source>Its finer levels were rounded to 8 bits.</source>
        <translation>Seine feineren Stufen wurden auf 8 Bit gerundet.</translation>
    </message>
    <message>
        <source>Its metadata is too long for a JPEG and was left out.</source>
        <translation>Seine Metadaten sind zu lang für ein JPEG und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its name is too long for this disk.</source>
        <translation>Ihr Name ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>Its training failed: choose another model, or train again.</source>
        <translation>Sein Training ist misslungen: ein anderes Modell wählen oder neu trainieren.</translation>
    </message>
    <message>
        <source>JT-stage…</source>
        <translation>JT-Stufe …</translation>
    </message>
    <message>
        <source>Leave it on auto, or try 0.7.</source>
        <translation>Auf automatisch lassen oder 0,7 versuchen.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 95.</source>
        <translation>Lassen Sie sie weg, oder wählen Sie eine von 75 bis 95.</translation>
    </message>
    <message>
        <source>Leave it out, or hide in a JPEG photo.</source>
        <translation>Lassen Sie sie weg, oder verstecken Sie in einem JPEG-Foto.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Es weglassen.</translation>
    </message>
    <message>
        <source>Leave the net settings out, or start anew.</source>
        <translation>Lassen Sie die Einstellungen von net weg, oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Leave the strength on auto, or raise it.</source>
        <translation>Die Stärke auf auto lassen oder erhöhen.</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>Auf .safetensors enden lassen.</translation>
    </message>
    <message>
        <source>List the models again.</source>
        <translation>Die Modelle neu auflisten.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Making keys from the password…</source>
        <translation>Aus dem Passwort werden Schlüssel …</translation>
    </message>
    <message>
        <source>Making stegos…</source>
        <translation>Stegos werden gemacht …</translation>
    </message>
    <message>
        <source>Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and tested on {test_covers:,} others. Other detectors may see more.</source>
        <translation>Gemessen mit SPAM-Merkmalen und einer Fisher-Diskriminante, trainiert an {training_covers:,} Fotos und geprüft an {test_covers:,} anderen. Andere Detektoren sehen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>Das Modell wird gemessen …</translation>
    </message>
    <message>
        <source>Measuring what the picture can carry…</source>
        <translation>Es wird gemessen, was das Bild tragen kann …</translation>
    </message>
    <message>
        <source>Move “{path}” away; it could not be moved from here.</source>
        <translation>„{path}“ wegräumen; von hier aus ging es nicht.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>Name one such as jt.steps, data.jpeg_share or net.width.</source>
        <translation>Nennen Sie eine wie jt.steps, data.jpeg_share oder net.width.</translation>
    </message>
    <message>
        <source>Name one to start from.</source>
        <translation>Nennen Sie eines, von dem ausgegangen werden soll.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Einzelne Vor- und Nachnamen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Networks of architecture {architecture} take no private labelling.</source>
        <translation>Netze der Architektur {architecture} nehmen keine private Zuordnung an.</translation>
    </message>
    <message>
        <source>Networks of blocks are trained by one process alone.</source>
        <translation>Netze auf Blöcken trainiert nur ein einzelner Prozess.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>Es wurde keine NVIDIA-Grafikkarte mit einem arbeitenden Treiber gefunden.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Es ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>No model of architecture {architecture} came with the application.</source>
        <translation>Mit der Anwendung kam kein Modell der Architektur {architecture}.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>Sonderzeichen, Ziffern oder Großbuchstaben sind nicht nötig.</translation>
    </message>
    <message>
        <source>None of the pictures to measure on can be read any more.</source>
        <translation>Keines der Bilder, an denen gemessen wird, kann noch gelesen werden.</translation>
    </message>
    <message>
        <source>None of the training pictures can be read any more.</source>
        <translation>Keines der Trainingsbilder lässt sich noch lesen.</translation>
    </message>
    <message>
        <source>Not measured for pictures like this: it is too unlike the photos of our test.</source>
        <translation>Für Bilder wie dieses nicht gemessen: Es ist den Fotos unseres Tests zu unähnlich.</translation>
    </message>
    <message>
        <source>Not measured for this model: it changes pixels in another way than the one that was measured.</source>
        <translation>Für dieses Modell nicht gemessen: Es verändert Pixel auf andere Weise als das gemessene.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in its {millions:.1f} million levels stand out as about {equal:,} bytes in a grey square.</source>
        <translation>Nicht an diesem Foto gemessen: Nach dem Wurzelgesetz fallen {message_bytes:,} Bytes in seinen {millions:.1f} Millionen Werten so auf wie etwa {equal:,} Bytes in einem grauen Quadrat.</translation>
    </message>
    <message>
        <source>Not measured: the detector&apos;s file is missing or damaged. Install the application again.</source>
        <translation>Nicht gemessen: Die Datei des Detektors fehlt oder ist beschädigt. Installieren Sie die Anwendung neu.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture.</source>
        <translation>Aus diesem Bild ließ sich nichts aufdecken.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. It looks as if it was compressed more than once. If a messenger did that after the message was hidden, the message is lost.</source>
        <translation>Aus diesem Bild ließ sich nichts aufdecken. Es sieht aus, als wäre es mehr als einmal komprimiert worden. Wenn ein Messenger das getan hat, nachdem die Nachricht versteckt wurde, ist die Nachricht verloren.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. Its JPEG quality is {quality}. If the sender&apos;s file had another, a messenger compressed it anew, and the message is lost.</source>
        <translation>Aus diesem Bild ließ sich nichts aufdecken. Seine JPEG-Qualität ist {quality}. Wenn die Datei des Absenders eine andere hatte, hat ein Messenger sie neu komprimiert, und die Nachricht ist verloren.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, the more this picture stands out. Without the message it would be {before}; in a typical photo, messages of about {message_bytes:,} bytes make it {typical}, and 50 is pure chance.</source>
        <translation>Von 100 unberührten Fotos unseres Tests sehen für den Detektor {share} mindestens so verdächtig aus; je weniger, desto mehr fällt dieses Bild auf. Ohne die Nachricht wären es {before}; bei einem typischen Foto machen Nachrichten von etwa {message_bytes:,} Bytes {typical} daraus, und 50 ist reiner Zufall.</translation>
    </message>
    <message>
        <source>Only a JPEG has a quality.</source>
        <translation>Nur ein JPEG hat eine Qualität.</translation>
    </message>
    <message>
        <source>Only the first page of the file was used.</source>
        <translation>Nur die erste Seite der Datei wurde verwendet.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation was used.</source>
        <translation>Nur das erste Bild der Animation wurde verwendet.</translation>
    </message>
    <message>
        <source>Only {usable} of {total} files can be trained on; at least {least} pictures are needed.{more}</source>
        <translation>Nur {usable} von {total} Dateien eignen sich zum Training; mindestens {least} Bilder sind nötig.{more}</translation>
    </message>
    <message>
        <source>Open it in another program and save it as JPEG again, or choose another picture.</source>
        <translation>In einem anderen Programm öffnen und wieder als JPEG speichern, oder ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG.</source>
        <translation>Es in einem anderen Programm öffnen und als PNG speichern.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>Vorhersehbare Ersetzungen wie „@“ für „a“ helfen nicht viel.</translation>
    </message>
    <message>
        <source>Print colours (CMYK) were converted without their profile.</source>
        <translation>Druckfarben (CMYK) wurden ohne ihr Profil umgewandelt.</translation>
    </message>
    <message>
        <source>Put the folder back and resume, or start again with another one.</source>
        <translation>Den Ordner zurücklegen und fortsetzen, oder mit einem anderen neu beginnen.</translation>
    </message>
    <message>
        <source>Put the folder back, or start again with another one.</source>
        <translation>Den Ordner zurücklegen oder mit einem anderen neu beginnen.</translation>
    </message>
    <message>
        <source>Put the folder back, then resume.</source>
        <translation>Legen Sie den Ordner zurück und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Put the same folders and checkpoints at the same places on all machines.</source>
        <translation>Legen Sie auf allen Rechnern die gleichen Ordner und Zwischenstände an die gleiche Stelle.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Fotos werden gelesen …</translation>
    </message>
    <message>
        <source>Reading what is hidden…</source>
        <translation>Die Bits des Bildes werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>455 pictures to train on, 51 to measure on</source>
        <translation>455 Bilder zum Trainieren, 51 zum Messen</translation>
    </message>
    <message>
        <source>A grey picture of 512×512 is one tile, and two messages need more.</source>
        <translation>Ein graues Bild von 512×512 ist eine einzige Kachel, und zwei Nachrichten brauchen mehr.</translation>
    </message>
    <message>
        <source>A message is split over 2 to {most} photos, not {photos}.</source>
        <translation>Eine Nachricht wird auf 2 bis {most} Fotos aufgeteilt, nicht auf {photos}.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size and detail; this message has {bytes:,}.</source>
        <translation>Etwa {safe:,} Bytes dürften darin kaum auffallen, geschätzt nach Größe und Details; diese Nachricht hat {bytes:,}.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size; this message has {bytes:,}.</source>
        <translation>Etwa {safe:,} Bytes dürften darin kaum auffallen, geschätzt nach der Größe; diese Nachricht hat {bytes:,}.</translation>
    </message>
    <message numerus="yes">
        <source>Add {count:,} more of them, in any order.</source>
        <translation>
            <numerusform>Noch eines davon dazunehmen.</numerusform>
            <numerusform>Noch {count:,} davon dazunehmen, in beliebiger Reihenfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any {needed} of {total} pictures together hold this message. {count} of these are here.</source>
        <translation>
            <numerusform>{needed} beliebige von {total} Bildern zusammen enthalten diese Nachricht. Eines davon ist da.</numerusform>
            <numerusform>{needed} beliebige von {total} Bildern zusammen enthalten diese Nachricht. {count} davon sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it once more: with less text, or hidden for all messengers.</source>
        <translation>Noch einmal darum bitten: mit weniger Text oder für alle Messenger versteckt.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Choose different photos.</source>
        <translation>Nebeneinander würden die beiden Ergebnisse jede Änderung zeigen. Verschiedene Fotos wählen.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Take another photo.</source>
        <translation>Nebeneinander würden die beiden Ergebnisse jede Änderung zeigen. Ein anderes Foto nehmen.</translation>
    </message>
    <message>
        <source>Both messages do not fit in this picture together: each needs places of its own.</source>
        <translation>Beide Nachrichten passen nicht zusammen in dieses Bild: Jede braucht eigene Stellen.</translation>
    </message>
    <message>
        <source>Check the name. In KeePassXC it is the user name, and the title is stegapp.</source>
        <translation>Den Namen prüfen. In KeePassXC ist er der Benutzername, und der Titel ist stegapp.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, and the key files, if there are any. Check that the model is the one the message was hidden with. Use the original file: a screenshot, or a copy that was edited, resized or sent through a service that recompresses pictures, has lost the message. Perhaps nothing is hidden here.</source>
        <translation>Das Passwort Zeichen für Zeichen prüfen, und die Schlüsseldateien, falls es welche gibt. Prüfen, ob das Modell dasjenige ist, mit dem versteckt wurde. Die originale Datei verwenden: Ein Bildschirmfoto oder eine bearbeitete, skalierte oder neu komprimierte Kopie hat die Nachricht verloren. Vielleicht ist hier nichts versteckt.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, the key files, if there are any, and that the model is the one the message was hidden with. Or ask for the picture again, sent as a file or document. Perhaps nothing is hidden here.</source>
        <translation>Prüfen Sie das Passwort Zeichen für Zeichen, die Schlüsseldateien, falls es welche gibt, und ob das Modell dasjenige ist, mit dem die Nachricht versteckt wurde. Oder bitten Sie noch einmal um das Bild, als Datei oder Dokument gesendet. Vielleicht ist hier nichts versteckt.</translation>
    </message>
    <message>
        <source>Check the path. Is the disk or stick that it lies on connected?</source>
        <translation>Den Pfad prüfen. Ist das Laufwerk oder der Stick angeschlossen, auf dem sie liegt?</translation>
    </message>
    <message>
        <source>Checking all rows…</source>
        <translation>Alle Zeilen werden geprüft …</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>Eine Datei auf einem Laufwerk wählen.</translation>
    </message>
    <message>
        <source>Choose a file that no program writes to, or have a new key file made.</source>
        <translation>Eine Datei wählen, in die kein Programm schreibt, oder eine neue Schlüsseldatei anlegen lassen.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or have a new key file made.</source>
        <translation>Eine kleinere Datei wählen oder eine neue Schlüsseldatei anlegen lassen.</translation>
    </message>
    <message>
        <source>Choose another file, or have a new key file made.</source>
        <translation>Eine andere Datei wählen oder eine neue Schlüsseldatei anlegen lassen.</translation>
    </message>
    <message>
        <source>Choose another password for one of them.</source>
        <translation>Für eine von ihnen ein anderes Passwort wählen.</translation>
    </message>
    <message>
        <source>Choose another photo in its place.</source>
        <translation>Stattdessen ein anderes Foto wählen.</translation>
    </message>
    <message>
        <source>Choose larger photos or more of them, or shorten the message.</source>
        <translation>Größere Fotos wählen oder mehr davon, oder die Nachricht kürzen.</translation>
    </message>
    <message>
        <source>Choose more photos, or hide the message in one.</source>
        <translation>Mehr Fotos wählen oder die Nachricht in einem verstecken.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Mindestens einen wählen.</translation>
    </message>
    <message>
        <source>Choose the carrier photo or jpeg, or hide one message only.</source>
        <translation>Den Träger photo oder jpeg wählen oder nur eine Nachricht verstecken.</translation>
    </message>
    <message>
        <source>Choose two at least.</source>
        <translation>Mindestens zwei wählen.</translation>
    </message>
    <message>
        <source>Close this window and write one or choose files, or open a table that has the messages.</source>
        <translation>Dieses Fenster schließen und eine schreiben oder Dateien wählen, oder eine Tabelle öffnen, in der die Nachrichten stehen.</translation>
    </message>
    <message>
        <source>Each photo has to take {bytes:,} bytes, and {count} of {total} cannot, such as “{name}”, which takes {room:,}.</source>
        <translation>Jedes Foto muss {bytes:,} Byte fassen, und {count} von {total} können das nicht, etwa „{name}“, das {room:,} fasst.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos in colour, of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Geschätzt: Nachrichten bis {bytes:,} Bytes fallen in einem typischen Foto dieser Größe kaum auf. Das ist nach dem Wurzelgesetz von grauen Quadraten übertragen, nicht an diesem Foto gemessen; darüber ist nichts bekannt. Von ganzen Fotos übertragen, in Farbe und mit 2 Megapixeln, haben bis {tried:,} Bytes fünf Detektoren nur geraten.</translation>
    </message>
    <message>
        <source>Fair: guessed within a hundred years</source>
        <translation>Mittel: binnen hundert Jahren erraten</translation>
    </message>
    <message>
        <source>Fill in the column output, or choose a folder for all.</source>
        <translation>Die Spalte output ausfüllen oder einen Ordner für alle wählen.</translation>
    </message>
    <message>
        <source>Fill in the column photo.</source>
        <translation>Die Spalte photo ausfüllen.</translation>
    </message>
    <message>
        <source>Fill in the column text or file.</source>
        <translation>Die Spalte text oder file ausfüllen.</translation>
    </message>
    <message>
        <source>Give each row a name of its own.</source>
        <translation>Jeder Zeile einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Hiding in the photos…</source>
        <translation>Wird in den Fotos versteckt …</translation>
    </message>
    <message>
        <source>In whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>In ganzen Fotos, in Farbe und mit 2 Megapixeln, fällt sie auf wie {equal:,} Bytes; so lange wurden dort nicht erprobt.</translation>
    </message>
    <message>
        <source>In {photos} whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>In {photos} ganzen Fotos, in Farbe und mit 2 Megapixeln, fällt sie auf wie {equal:,} Bytes: Bei {tried:,} irrten fünf Detektoren {least}- bis {most}-mal von 100, und 50 ist geraten. Sie haben an wenigen Fotos gelernt; andere sehen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;stegapp[keyring]&apos;.</source>
        <translation>Sie lässt sich so installieren: pip install &apos;stegapp[keyring]&apos;.</translation>
    </message>
    <message>
        <source>It fits if any {enough} of them are needed. Or choose larger photos.</source>
        <translation>Es passt, wenn {enough} beliebige davon nötig sind. Oder größere Fotos wählen.</translation>
    </message>
    <message>
        <source>It has room for {room:,} bytes.</source>
        <translation>Platz hat es für {room:,} Bytes.</translation>
    </message>
    <message>
        <source>It has to have a text or a file, and not both.</source>
        <translation>Sie muss einen Text oder eine Datei haben, und nicht beides.</translation>
    </message>
    <message>
        <source>It holds a part of another message.</source>
        <translation>Es enthält einen Teil einer anderen Nachricht.</translation>
    </message>
    <message>
        <source>It holds a whole message by itself, and no part of one.</source>
        <translation>Es enthält für sich eine ganze Nachricht und keinen Teil einer.</translation>
    </message>
    <message>
        <source>It moves 10 coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them again after JPEG compression. Made to arrive, not to stay unseen. At scale 2, on photographs kept back: 42.79 dB with every place in use, and of each bit that is sent 0.91 at quality 75, 0.60 at quality 50 arrives.</source>
        <translation>Es schiebt 10 Koeffizienten jedes 8×8-Blocks zu einem Gitterpunkt des gewünschten Bits und liest sie nach der JPEG-Kompression wieder. Dafür gemacht, dass es ankommt, nicht dass es unbemerkt bleibt. Bei Skala 2 auf zurückgehaltenen Fotos: 42,79 dB, wenn jede Stelle genutzt wird, und von jedem gesendeten Bit kommen bei Qualität 75 0,91 an, bei Qualität 50 0,60.</translation>
    </message>
    <message>
        <source>It names no output.</source>
        <translation>Sie nennt keine Ausgabe.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>Sie nennt kein Foto.</translation>
    </message>
    <message>
        <source>Its metadata was left out: messengers drop it.</source>
        <translation>Die Metadaten wurden weggelassen: Messenger entfernen sie.</translation>
    </message>
    <message>
        <source>Its photo is that of row {row} too.</source>
        <translation>Ihr Foto ist auch das von Zeile {row}.</translation>
    </message>
    <message>
        <source>Join the pictures of each message by themselves.</source>
        <translation>Die Bilder jeder Nachricht für sich zusammensetzen.</translation>
    </message>
    <message>
        <source>Let more of the photos be needed, or hide in whole photos, which carry more than grey squares.</source>
        <translation>Mehr der Fotos nötig sein lassen, oder in ganzen Fotos verstecken, die mehr fassen als graue Quadrate.</translation>
    </message>
    <message>
        <source>Method and strength are chosen by trying here.</source>
        <translation>Methode und Stärke werden hier durch Probieren gewählt.</translation>
    </message>
    <message>
        <source>Name each key file once.</source>
        <translation>Jede Schlüsseldatei einmal nennen.</translation>
    </message>
    <message>
        <source>No messenger was chosen.</source>
        <translation>Es wurde kein Messenger gewählt.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Nicht gemacht.</translation>
    </message>
    <message>
        <source>Of {photos} photos, 2 to {photos} can be needed, not {needed}.</source>
        <translation>Von {photos} Fotos können 2 bis {photos} nötig sein, nicht {needed}.</translation>
    </message>
    <message>
        <source>Reading the key files…</source>
        <translation>Schlüsseldateien werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Die Fotos werden gelesen …</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Jahreszahlen der letzten Zeit sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Remove the metadata in another program, or choose another picture.</source>
        <translation>Die Metadaten in einem anderen Programm entfernen, oder ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>Remove them by hand, then choose another folder.</source>
        <translation>Diese von Hand löschen, dann einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Rename the file and choose it again, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Die Datei umbenennen und neu wählen oder weglassen, was sich nicht verstecken lässt (--skip-odd).</translation>
    </message>
    <message>
        <source>Rename the file and choose it again.</source>
        <translation>Die Datei umbenennen und neu wählen.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Wiederholungen wie „aaa“ sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Wiederholungen wie „abcabcabc“ sind kaum schwerer zu erraten als „abc“.</translation>
    </message>
    <message>
        <source>Reveal it alone: stegapp reveal.</source>
        <translation>Sie allein aufdecken: stegapp reveal.</translation>
    </message>
    <message>
        <source>Revealing it again to be sure…</source>
        <translation>Zur Sicherheit wird es wieder aufgedeckt …</translation>
    </message>
    <message>
        <source>Revealing them together to be sure…</source>
        <translation>Zur Sicherheit werden sie zusammen aufgedeckt …</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>Umgedrehte Wörter sind kaum schwerer zu erraten.</translation>
    </message>
    <message>
        <source>SF-stage…</source>
        <translation>SF-Stufe …</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns photo, text or file, output and, if you like, password file.</source>
        <translation>Als CSV in UTF-8 speichern, mit den Spalten photo, text oder file, output und, wenn Sie wollen, password file.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or shrink it in another program first.</source>
        <translation>Es in einem anderen Programm zuerst als JPEG oder PNG speichern oder verkleinern.</translation>
    </message>
    <message>
        <source>Save it as PNG in another program; if it was saved without loss, a message in it stays whole.</source>
        <translation>Es in einem anderen Programm als PNG speichern; wurde es ohne Verlust gespeichert, bleibt eine Nachricht darin ganz.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first.</source>
        <translation>Es zuerst als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and use that.</source>
        <translation>Als UTF-8 speichern und das verwenden.</translation>
    </message>
    <message>
        <source>Save it in another program as an RGB JPEG, or choose another picture.</source>
        <translation>In einem anderen Programm als RGB-JPEG speichern, oder ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>Save one picture of it as PNG or JPEG first.</source>
        <translation>Zuerst ein Bild daraus als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>Save the page or photo as PNG first.</source>
        <translation>Die Seite oder das Foto zuerst als PNG speichern.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Gespeichert als {name}. {words}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>See whether it waits for something, or is running.</source>
        <translation>Nachsehen, ob er auf etwas wartet oder überhaupt läuft.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Abfolgen wie „abc“ oder „6543“ sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Set STEGAPP_DEBUG=1 to see where it happened, and please report it.</source>
        <translation>Setzen Sie STEGAPP_DEBUG=1, um zu sehen, wo es geschah, und melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Set a password for each.</source>
        <translation>Für jede ein Passwort setzen.</translation>
    </message>
    <message>
        <source>Set its steps or its epochs.</source>
        <translation>Ihre Schritte oder Epochen angeben.</translation>
    </message>
    <message>
        <source>Several processes cannot share the card {device}.</source>
        <translation>Mehrere Prozesse können sich die Karte {device} nicht teilen.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Kurze Tastaturmuster sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or choose a picture with more texture.</source>
        <translation>Die Nachricht kürzen, weniger Dateien verstecken oder ein Bild mit mehr Struktur wählen.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or spread them over several pictures.</source>
        <translation>Die Nachricht kürzen, weniger Dateien verstecken oder auf mehrere Bilder verteilen.</translation>
    </message>
    <message>
        <source>Shorten the message, or choose the method auto, which hides longer ones more conspicuously.</source>
        <translation>Die Nachricht kürzen oder das Verfahren auto wählen, das längere auffälliger versteckt.</translation>
    </message>
    <message>
        <source>Shrink the picture in another program first.</source>
        <translation>Das Bild zuerst in einem anderen Programm verkleinern.</translation>
    </message>
    <message>
        <source>Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.</source>
        <translation>Von {before:,} × {before:,} auf {after:,} × {after:,} Pixel verkleinert.</translation>
    </message>
    <message>
        <source>Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit comes back, and a picture carries some 30 KB.</source>
        <translation>Kleine Netze, die Pixel um eine einzige Graustufe zu ändern lernen. Niemand sieht es, jedes Bit kommt zurück, und ein Bild trägt etwa 30 KB.</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Fällt auf</translation>
    </message>
    <message>
        <source>Start a new training run with this version.</source>
        <translation>Mit dieser Version ein neues Training beginnen.</translation>
    </message>
    <message>
        <source>Start a new training run.</source>
        <translation>Ein neues Training beginnen.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate or another seed.</source>
        <translation>Mit kleinerer Lernrate oder anderem Startwert neu beginnen.</translation>
    </message>
    <message>
        <source>Start from a private model, or from none.</source>
        <translation>Gehen Sie von einem privaten Modell aus oder von keinem.</translation>
    </message>
    <message>
        <source>Start one, such as KeePassXC with its Secret Service integration, or type the password.</source>
        <translation>Einen starten, etwa KeePassXC mit Secret-Service-Integration, oder das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Start the program again, or use the device cpu.</source>
        <translation>Das Programm neu starten oder das Gerät cpu verwenden.</translation>
    </message>
    <message>
        <source>Start without torchrun: it takes minutes.</source>
        <translation>Ohne torchrun starten: Es dauert nur Minuten.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Gerade Tastenreihen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Strong: more than a hundred years of guessing</source>
        <translation>Stark: über hundert Jahre zu raten</translation>
    </message>
    <message>
        <source>Swap jpeg_low and jpeg_high.</source>
        <translation>jpeg_low und jpeg_high tauschen.</translation>
    </message>
    <message>
        <source>Take a larger picture, or one in colour.</source>
        <translation>Ein größeres Bild nehmen oder eines in Farbe.</translation>
    </message>
    <message>
        <source>Take a larger picture, or shorten them: in this one, two messages of up to about {bytes:,} bytes each fit after compression.</source>
        <translation>Ein größeres Bild nehmen oder die Nachrichten kürzen: In dieses passen zwei von je bis zu etwa {bytes:,} Byte nach der Kompression.</translation>
    </message>
    <message>
        <source>Take a larger picture.</source>
        <translation>Ein größeres Bild nehmen.</translation>
    </message>
    <message>
        <source>Take another picture or a message well below {longest:,} bytes.</source>
        <translation>Ein anderes Bild nehmen oder eine Nachricht deutlich unter {longest:,} Bytes.</translation>
    </message>
    <message>
        <source>Take another picture, a shorter message, or the method auto.</source>
        <translation>Ein anderes Bild, eine kürzere Nachricht oder das Verfahren auto nehmen.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or another model.</source>
        <translation>Ein anderes Bild nehmen, am besten ein Foto mit Details überall, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or the method direct.</source>
        <translation>Nehmen Sie ein anderes Bild, am besten ein Foto mit Einzelheiten überall, oder das Verfahren direct.</translation>
    </message>
    <message>
        <source>Take another picture, or raise the strength.</source>
        <translation>Ein anderes Bild nehmen oder die Stärke erhöhen.</translation>
    </message>
    <message>
        <source>Take other pictures.</source>
        <translation>Andere Bilder nehmen.</translation>
    </message>
    <message>
        <source>The JPEG is too small to hold a message: a photo has at least {least} pixels each way.</source>
        <translation>Das JPEG ist zu klein für eine Nachricht: Ein Foto hat in jeder Richtung mindestens {least} Pixel.</translation>
    </message>
    <message>
        <source>The bundled model “{name}” is not the one that came with the application.</source>
        <translation>Das mitgelieferte Modell „{name}“ ist nicht das, das mit dem Programm kam.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be used: {reason}.</source>
        <translation>Der Zwischenstand ist unbrauchbar: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit these networks.</source>
        <translation>Der Zwischenstand passt nicht zu diesen Netzen.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} cannot be read: {reason}.</source>
        <translation>Der Zwischenstand in {folder} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is of another version.</source>
        <translation>Der Zwischenstand in {folder} ist von einer anderen Version.</translation>
    </message>
    <message>
        <source>The choice of the default model could not be read, so the bundled one is used.</source>
        <translation>Welches Modell voreingestellt ist, ließ sich nicht lesen; es gilt das mitgelieferte.</translation>
    </message>
    <message>
        <source>The chosen square ({side:,} × {side:,} at {x}, {y}) is not inside the picture ({width:,} × {height:,}).</source>
        <translation>Das gewählte Quadrat ({side:,} × {side:,} bei {x}, {y}) liegt nicht im Bild ({width:,} × {height:,}).</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>The coefficients of JPEGs cannot be read here: a part of this program is missing.</source>
        <translation>Die Koeffizienten von JPEGs lassen sich hier nicht lesen: Ein Teil dieses Programms fehlt.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Dem Computer ging der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <source>The default cannot be changed</source>
        <translation>Das Standardmodell lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>The disk has no room for “{name}”.</source>
        <translation>Auf dem Datenträger ist kein Platz für „{name}“.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” has no room for the files.</source>
        <translation>Der Datenträger von „{folder}“ hat keinen Platz für die Dateien.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” takes none of the files by their names.</source>
        <translation>Der Datenträger von „{folder}“ nimmt keine der Dateien unter ihrem Namen an.</translation>
    </message>
    <message>
        <source>The draft does not open with this password.</source>
        <translation>Der Entwurf lässt sich mit diesem Passwort nicht öffnen.</translation>
    </message>
    <message>
        <source>The end of the JPEG file is missing, but all its pixels are there.</source>
        <translation>Das Ende der JPEG-Datei fehlt, aber alle Pixel sind da.</translation>
    </message>
    <message>
        <source>The file has {bits:.1f} bits for each pixel, more than {most:.1f}.</source>
        <translation>Die Datei hat {bits:.1f} Bit je Pixel, mehr als {most:.1f}.</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes, more than {most:,}.</source>
        <translation>Die Datei hat {size:,} Bytes, mehr als {most:,}.</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>Der Dateiname ist zu lang.</translation>
    </message>
    <message>
        <source>The file name {name} {problem}.</source>
        <translation>Der Dateiname {name} {problem}.</translation>
    </message>
    <message>
        <source>The file of learned costs {name} cannot be used: {reason}.</source>
        <translation>Die Datei der gelernten Kosten {name} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The file of “{name}” has been changed.</source>
        <translation>Die Datei von „{name}“ wurde verändert.</translation>
    </message>
    <message>
        <source>The files are more than {most} MiB together.</source>
        <translation>Die Dateien sind zusammen größer als {most} MiB.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”, and {kept:,} of them could not be removed again: {reason}.</source>
        <translation>Die Dateien lassen sich nicht in „{folder}“ speichern, und {kept:,} davon ließen sich nicht wieder entfernen: {reason}.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”: {reason}.</source>
        <translation>Die Dateien lassen sich nicht in „{folder}“ speichern: {reason}.</translation>
    </message>
    <message>
        <source>The finished picture did not reveal its message; nothing was written.</source>
        <translation>Das fertige Bild gab seine Nachricht nicht preis; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The finished picture gives other keys; nothing was written.</source>
        <translation>Das fertige Bild ergibt andere Schlüssel; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The finished picture is another one; nothing was written.</source>
        <translation>Das fertige Bild ist ein anderes; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The finished picture is no grey square; nothing was written.</source>
        <translation>Das fertige Bild ist kein graues Quadrat; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The finished picture revealed other bytes; nothing was written.</source>
        <translation>Das fertige Bild gab andere Bytes preis; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The finished pictures did not reveal the message together; nothing was written.</source>
        <translation>Die fertigen Bilder haben die Nachricht zusammen nicht ergeben; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The first line of its password file is empty.</source>
        <translation>Die erste Zeile ihrer Passwortdatei ist leer.</translation>
    </message>
    <message>
        <source>The folder for models cannot be made</source>
        <translation>Der Ordner für Modelle lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run&apos;s state.</source>
        <translation>Der Ordner {folder} enthält den Stand eines anderen Laufs.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files.</source>
        <translation>Der Ordner {folder} enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be looked into: {reason}.</source>
        <translation>In den Ordner „{folder}“ kann nicht hineingesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>Der Ordner „{folder}“ kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist any more.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to, or its disk is full.</source>
        <translation>In den Ordner „{folder}“ darf nicht geschrieben werden, oder sein Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The graphics card cuda:{index} does not compute: {reason}</source>
        <translation>Die Grafikkarte cuda:{index} rechnet nicht: {reason}</translation>
    </message>
    <message>
        <source>The graphics card failed: {reason}</source>
        <translation>Die Grafikkarte versagte: {reason}</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory.</source>
        <translation>Der Grafikkarte ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The key file “{name}” changed while it was read.</source>
        <translation>Die Schlüsseldatei „{name}“ änderte sich, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The key file “{name}” is empty.</source>
        <translation>Die Schlüsseldatei „{name}“ ist leer.</translation>
    </message>
    <message>
        <source>The key file “{name}” is larger than {most} MiB.</source>
        <translation>Die Schlüsseldatei „{name}“ ist größer als {most} MiB.</translation>
    </message>
    <message>
        <source>The key file “{name}” lies in the folder of the picture. Whoever gets that folder has both: keep them apart.</source>
        <translation>Die Schlüsseldatei „{name}“ liegt im Ordner des Bildes. Wer diesen Ordner bekommt, hat beide: Trennen Sie sie.</translation>
    </message>
    <message>
        <source>The key file “{name}” was named twice.</source>
        <translation>Die Schlüsseldatei „{name}“ wurde zweimal genannt.</translation>
    </message>
    <message>
        <source>The key file “{path}” could not be read: {reason}.</source>
        <translation>Die Schlüsseldatei „{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The key file “{path}” is a folder.</source>
        <translation>Die Schlüsseldatei „{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>The key file “{path}” is no regular file.</source>
        <translation>Die Schlüsseldatei „{path}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The key file “{path}” may not be read.</source>
        <translation>Die Schlüsseldatei „{path}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key files “{first}” and “{second}” have the same content.</source>
        <translation>Die Schlüsseldateien „{first}“ und „{second}“ haben denselben Inhalt.</translation>
    </message>
    <message>
        <source>The large networks of the paper. They change pixels by up to ten grey levels and are read with a few errors, which are corrected.</source>
        <translation>Die großen Netze der Veröffentlichung. Sie ändern Pixel um bis zu zehn Graustufen und werden mit einigen Fehlern gelesen, die dann berichtigt werden.</translation>
    </message>
    <message>
        <source>The library for password stores is not installed.</source>
        <translation>Die Bibliothek für Passwortspeicher ist nicht installiert.</translation>
    </message>
    <message>
        <source>The longer side has {side:,} pixels, more than {most:,}.</source>
        <translation>Die längere Seite hat {side:,} Pixel, mehr als {most:,}.</translation>
    </message>
    <message>
        <source>The loss became infinite</source>
        <translation>Der Verlust wurde unendlich</translation>
    </message>
    <message>
        <source>The lowest JPEG quality is above the highest.</source>
        <translation>Die niedrigste JPEG-Qualität liegt über der höchsten.</translation>
    </message>
    <message>
        <source>The message could not be embedded with enough margin to be read back. Nothing was written.</source>
        <translation>Die Nachricht ließ sich nicht mit genug Reserve einbetten, um sicher gelesen zu werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The message is longer than {most} MiB.</source>
        <translation>Die Nachricht ist länger als {most} MiB.</translation>
    </message>
    <message>
        <source>The message is too long: it takes more than {limit:,} bytes after compression, and a picture carries {capacity:,} at most.</source>
        <translation>Die Nachricht ist zu lang: Sie braucht nach dem Komprimieren mehr als {limit:,} Bytes, und ein Bild trägt höchstens {capacity:,}.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} at most.</source>
        <translation>Die Nachricht ist zu lang: Komprimiert braucht sie {needed:,} Byte, und ein Bild fasst höchstens {most:,}.</translation>
    </message>
    <message>
        <source>The message is too long: {needed} photos of this kind carry less than that together.</source>
        <translation>Die Nachricht ist zu lang: {needed} Fotos dieser Art fassen zusammen weniger.</translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can {way}carry {capacity:,} with this model.</source>
        <translation>
            <numerusform>Die Nachricht ist für dieses Bild um 1 Byte zu lang: Sie braucht nach dem Komprimieren {needed:,} Bytes, und das Bild kann {way}{capacity:,} mit diesem Modell tragen.</numerusform>
            <numerusform>Die Nachricht ist für dieses Bild um {count:,} Bytes zu lang: Sie braucht nach dem Komprimieren {needed:,} Bytes, und das Bild kann {way}{capacity:,} mit diesem Modell tragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message needs {needed:,} bytes, and this picture carries {capacity:,}.</source>
        <translation>Die Nachricht braucht {needed:,} Byte, und dieses Bild trägt {capacity:,}.</translation>
    </message>
    <message>
        <source>The message takes {needed:,} bytes after compression, and the picture can carry {capacity:,}.</source>
        <translation>Die Nachricht braucht nach Kompression {needed:,} Byte, und das Bild kann {capacity:,} tragen.</translation>
    </message>
    <message>
        <source>The model cannot be kept</source>
        <translation>Das Modell lässt sich nicht behalten</translation>
    </message>
    <message>
        <source>The model file has format version {version}, unknown here.</source>
        <translation>Die Modelldatei hat die hier unbekannte Formatversion {version}.</translation>
    </message>
    <message>
        <source>The model file “{name}” cannot be read: {reason}.</source>
        <translation>Die Modelldatei „{name}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The model reads only {share:.1%} of the bits: train it longer.</source>
        <translation>Das Modell liest nur {share:.1%} der Bits: Trainieren Sie es länger.</translation>
    </message>
    <message>
        <source>The model {model} cannot hide adaptively: it changes every pixel.</source>
        <translation>Das Modell {model} kann nicht adaptiv verstecken: Es ändert jedes Pixel.</translation>
    </message>
    <message>
        <source>The model “{name}” computes values that are not numbers (NaN or infinite).</source>
        <translation>Das Modell „{name}“ berechnet Werte, die keine Zahlen sind (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>The model “{name}” hides only for messengers that recompress.</source>
        <translation>Das Modell „{name}“ versteckt nur für Messenger, die neu komprimieren.</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be read: {reason}.</source>
        <translation>Die Karte des Modells ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s card does not say what its networks are.</source>
        <translation>Die Karte des Modells sagt nicht, welche Netze es hat.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid: {reason}.</source>
        <translation>Die Karte des Modells ist ungültig: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s name is empty or too long.</source>
        <translation>Der Name des Modells ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>The model&apos;s networks are unknown here: {reason}.</source>
        <translation>Die Netze des Modells sind hier unbekannt: {reason}.</translation>
    </message>
    <message>
        <source>The name of the file {path} {problem}.</source>
        <translation>Der Name der Datei {path} {problem}.</translation>
    </message>
    <message>
        <source>The networks are those of the model to start from.</source>
        <translation>Die Netze sind die des Modells, von dem ausgegangen wird.</translation>
    </message>
    <message>
        <source>The networks forgot how to read</source>
        <translation>Die Netze haben das Lesen verlernt</translation>
    </message>
    <message>
        <source>The password file “{path}” could not be read: {reason}.</source>
        <translation>Die Passwortdatei „{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The password file “{path}” is a folder.</source>
        <translation>Die Passwortdatei „{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>The password file “{path}” may not be read.</source>
        <translation>Die Passwortdatei „{path}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The password has a control character (U+{code}).</source>
        <translation>Das Passwort enthält ein Steuerzeichen (U+{code}).</translation>
    </message>
    <message>
        <source>The password has an invisible character (U+{code}).</source>
        <translation>Das Passwort enthält ein unsichtbares Zeichen (U+{code}).</translation>
    </message>
    <message>
        <source>The password holds half a character and is not valid Unicode.</source>
        <translation>Das Passwort enthält ein halbes Zeichen und ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>Das Passwort ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The password is not valid Unicode.</source>
        <translation>Das Passwort ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <source>The password is saved as UTF-16.</source>
        <translation>Das Passwort ist als UTF-16 gespeichert.</translation>
    </message>
    <message>
        <source>The password store did not answer.</source>
        <translation>Der Passwortspeicher hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The password store has no entry “{name}” of stegapp.</source>
        <translation>Im Passwortspeicher gibt es keinen Eintrag „{name}“ von stegapp.</translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation>Der Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>The password&apos;s line is longer than {most:,} bytes.</source>
        <translation>Die Zeile mit dem Passwort ist länger als {most:,} Byte.</translation>
    </message>
    <message>
        <source>The path of the folder for “{name}” is too long.</source>
        <translation>Der Pfad des Ordners für „{name}“ ist zu lang.</translation>
    </message>
    <message>
        <source>The path of the password file is too long.</source>
        <translation>Der Pfad der Passwortdatei ist zu lang.</translation>
    </message>
    <message>
        <source>The path “{path}” is too long.</source>
        <translation>Der Pfad „{path}“ ist zu lang.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The picture has only {levels} grey levels, like a drawing or a scan. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>Das Bild hat nur {levels} Graustufen, wie eine Zeichnung oder ein Scan. Ein geändertes Pixel zeigt sich in den Werten. Ein Foto versteckt besser.</translation>
    </message>
    <message>
        <source>The picture is as regular as a drawn one. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>Das Bild ist so regelmäßig wie ein gezeichnetes. Ein geändertes Pixel zeigt sich in den Werten. Ein Foto versteckt besser.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be its own key file.</source>
        <translation>Das Bild „{name}“ kann nicht seine eigene Schlüsseldatei sein.</translation>
    </message>
    <message>
        <source>The pictures of this training run are gone.</source>
        <translation>Die Bilder dieses Trainings sind nicht mehr da.</translation>
    </message>
    <message>
        <source>The processes of this training see different pictures.</source>
        <translation>Die Prozesse dieses Trainings sehen verschiedene Bilder.</translation>
    </message>
    <message>
        <source>The quality stays that of the file: it is not compressed again.</source>
        <translation>Die Qualität bleibt die der Datei: Sie wird nicht noch einmal komprimiert.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver needs the {count} key files too, unchanged. Without them the message is lost.</source>
        <translation>
            <numerusform>Der Empfänger braucht auch die Schlüsseldatei, unverändert. Ohne sie ist die Nachricht verloren.</numerusform>
            <numerusform>Der Empfänger braucht auch die {count} Schlüsseldateien, unverändert. Ohne sie ist die Nachricht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as {other}.</source>
        <translation>Dasselbe Bild wie {other}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <translation>Die Einstellungen ließen sich nicht lesen; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings were damaged meanwhile, so those in use are written anew.</source>
        <translation>Die Einstellungen wurden inzwischen beschädigt; die benutzten werden neu geschrieben.</translation>
    </message>
    <message>
        <source>The state in the folder {folder} does not fit together.</source>
        <translation>Der Stand im Ordner {folder} passt nicht zusammen.</translation>
    </message>
    <message>
        <source>The stego has to be a PNG, but {name} does not end in .png.</source>
        <translation>Das Bild mit der Nachricht muss ein PNG sein, aber {name} endet nicht auf .png.</translation>
    </message>
    <message>
        <source>The stego has to be a {suffix}, but its name is {name}.</source>
        <translation>Das Stego muss auf {suffix} enden, heißt aber {name}.</translation>
    </message>
    <message>
        <source>The stego would overwrite its cover.</source>
        <translation>Das Bild mit der Nachricht würde das Original überschreiben.</translation>
    </message>
    <message>
        <source>The strength {strength} is not in (0, 1].</source>
        <translation>Die Stärke {strength} liegt nicht in (0, 1].</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>Das System hat abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be used: {why}.</source>
        <translation>Die Tabelle „{name}“ kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>The text holds half a character and is not valid Unicode.</source>
        <translation>Der Text enthält ein halbes Zeichen und ist kein gültiges Unicode.</translation>
    </message>
    <message>
        <source>The trash cannot be emptied</source>
        <translation>Der Papierkorb lässt sich nicht leeren</translation>
    </message>
    <message>
        <source>The two messages have the same password, so that only one of them could be found.</source>
        <translation>Beide Nachrichten haben dasselbe Passwort, sodass nur eine von ihnen gefunden werden könnte.</translation>
    </message>
    <message>
        <source>The unreadable file was kept as “{path}”.</source>
        <translation>Die unlesbare Datei liegt nun als „{path}“ daneben.</translation>
    </message>
    <message>
        <source>There are no files to hide.</source>
        <translation>Es gibt keine Dateien zu verstecken.</translation>
    </message>
    <message>
        <source>There are no pictures to join.</source>
        <translation>Es gibt keine Bilder zum Zusammensetzen.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: even at quality {least} the file is too large for some messengers.</source>
        <translation>In diesem Bild sind viele Einzelheiten: Auch bei der Qualität {least} ist die Datei zu groß für manche Messenger.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: its quality is {quality} of 100, so that messengers pass it on.</source>
        <translation>Dieses Bild hat viele Details: Seine Qualität ist {quality} von 100, damit Messenger es unverändert lassen.</translation>
    </message>
    <message>
        <source>There is no carrier {name}.</source>
        <translation>Es gibt keinen Träger {name}.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder}.</source>
        <translation>In {folder} gibt es keinen Zwischenstand.</translation>
    </message>
    <message>
        <source>There is no device “{name}”.</source>
        <translation>Es gibt kein Gerät „{name}“.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no graphics card cuda:{index}.</source>
        <translation>Es gibt keine Grafikkarte cuda:{index}.</translation>
    </message>
    <message>
        <source>There is no key file “{path}”.</source>
        <translation>Es gibt keine Schlüsseldatei „{path}“.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Es gibt noch keine Nachricht.</translation>
    </message>
    <message>
        <source>There is no model here whose messages survive recompression.</source>
        <translation>Hier ist kein Modell, dessen Nachrichten eine neue Kompression überstehen.</translation>
    </message>
    <message>
        <source>There is no model here.</source>
        <translation>Hier ist kein Modell.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>Es gibt kein Modell „{name}“.</translation>
    </message>
    <message>
        <source>There is no password file “{path}”.</source>
        <translation>Es gibt keine Passwortdatei „{path}“.</translation>
    </message>
    <message>
        <source>There is no password store that can be used.</source>
        <translation>Es gibt keinen Passwortspeicher, der sich benutzen lässt.</translation>
    </message>
    <message>
        <source>There is no picture to compare.</source>
        <translation>Es gibt kein Bild zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no training setting {name}.</source>
        <translation>Es gibt keine Trainingseinstellung {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {label}.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um {label} zu öffnen.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>There is too little detail in this picture for a message of this length.</source>
        <translation>Dieses Bild hat zu wenig Details für eine Nachricht dieser Länge.</translation>
    </message>
    <message>
        <source>These are more than {most:,} files.</source>
        <translation>Das sind mehr als {most:,} Dateien.</translation>
    </message>
    <message>
        <source>These files lie in more than {most:,} folders.</source>
        <translation>Diese Dateien liegen in mehr als {most:,} Ordnern.</translation>
    </message>
    <message>
        <source>These network settings do not go together: {reason}.</source>
        <translation>Diese Netzeinstellungen passen nicht zusammen: {reason}.</translation>
    </message>
    <message>
        <source>These pictures do not fit together: one of them at least was made wrong.</source>
        <translation>Diese Bilder passen nicht zusammen: Mindestens eines wurde falsch gemacht.</translation>
    </message>
    <message>
        <source>These pictures hold parts of different messages.</source>
        <translation>Diese Bilder enthalten Teile verschiedener Nachrichten.</translation>
    </message>
    <message>
        <source>These pictures hold parts of {count} messages: {names}.</source>
        <translation>Diese Bilder enthalten Teile von {count} Nachrichten: {names}.</translation>
    </message>
    <message>
        <source>These training settings cannot be read: {reason}.</source>
        <translation>Diese Trainingseinstellungen sind nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>This JPEG has a quality of 99 or 100. Detectors are strong there. A larger photo that is made smaller hides better.</source>
        <translation>Dieses JPEG hat eine Qualität von 99 oder 100. Dort sind Detektoren stark. Ein größeres Foto, das verkleinert wird, verbirgt besser.</translation>
    </message>
    <message>
        <source>This disk takes no file of that name.</source>
        <translation>Dieser Datenträger nimmt keine Datei dieses Namens an.</translation>
    </message>
    <message>
        <source>This installation of PyTorch cannot use graphics cards.</source>
        <translation>Diese Installation von PyTorch kann keine Grafikkarten nutzen.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>Das ist eines der 10 häufigsten Passwörter.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>Das ist eines der 100 häufigsten Passwörter.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>Das ist ein sehr häufiges Passwort.</translation>
    </message>
    <message>
        <source>This is known from reports alone.</source>
        <translation>Das ist nur aus Berichten bekannt.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Das ist nicht der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Das ähnelt einem häufig benutzten Passwort.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed.</source>
        <translation>Das braucht PyTorch, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message with the model {model}: of the bits embedded, {share:.0%} were read back wrong.</source>
        <translation>Dieses Bild kann mit dem Modell {model} keine Nachricht tragen: Von den eingebetteten Bits wurden {share:.0%} falsch gelesen.</translation>
    </message>
    <message>
        <source>This picture holds a message, but a newer version of stegapp hid it.</source>
        <translation>Dieses Bild enthält eine Nachricht, aber eine neuere Version von stegapp hat sie versteckt.</translation>
    </message>
    <message>
        <source>This way is made to arrive, not to stay unseen. A detector told pictures with {length:,} bytes in them from untouched ones, and was right {right} times in 100; about JPEG photos with {safe:,} bytes it only guesses.</source>
        <translation>Was so versteckt wird, soll ankommen, nicht unbemerkt bleiben. Ein Detektor unterschied Bilder mit {length:,} Bytes darin von unberührten und hatte in {right} von 100 Fällen recht; bei JPEG-Fotos mit {safe:,} Bytes rät er nur.</translation>
    </message>
    <message>
        <source>This would overwrite the original picture.</source>
        <translation>Das würde das ursprüngliche Bild überschreiben.</translation>
    </message>
    <message>
        <source>The adaptive method may change too few pixels of this picture: the others are black, white or not read reliably.</source>
        <translation>Das adaptive Verfahren darf in diesem Bild zu wenige Pixel ändern: Die übrigen sind schwarz, weiß oder nicht sicher zu lesen.</translation>
    </message>
    <message>
        <source>Estimated from the length of the message and the size of the photo; this photo was not measured.</source>
        <translation>Geschätzt nach der Länge der Nachricht und der Größe des Fotos; dieses Foto wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Hide less in it.</source>
        <translation>Weniger darin verstecken.</translation>
    </message>
    <message>
        <source>Keep the original to yourself: beside it, every change shows.</source>
        <translation>Das Original für sich behalten: Neben ihm zeigt sich jede Änderung.</translation>
    </message>
    <message>
        <source>May be noticed</source>
        <translation>Kann auffallen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Of 100 untouched photos, {share} are expected to look at least as suspicious; the fewer, the more it stands out.</source>
        <translation>Von 100 unberührten Fotos sehen voraussichtlich {share} mindestens so verdächtig aus; je weniger, desto mehr fällt es auf.</translation>
    </message>
    <message>
        <source>Our test program can hardly tell it from untouched photos; others may see more.</source>
        <translation>Unser Prüfprogramm kann es kaum von unberührten Fotos unterscheiden; andere sehen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than most untouched photos.</source>
        <translation>Unser Prüfprogramm findet es verdächtiger als die meisten unberührten Fotos.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than nearly all untouched photos.</source>
        <translation>Unser Prüfprogramm findet es verdächtiger als fast alle unberührten Fotos.</translation>
    </message>
    <message>
        <source>Take another photo.</source>
        <translation>Ein anderes Foto nehmen.</translation>
    </message>
    <message>
        <source>This is known for the automatic strength only.</source>
        <translation>Das ist nur für die automatische Stärke bekannt.</translation>
    </message>
    <message>
        <source>This photo is suspicious by itself, without a message too.</source>
        <translation>Dieses Foto ist von sich aus verdächtig, auch ohne Nachricht.</translation>
    </message>
    <message>
        <source>To be safe, hide little, in a photo of your own that nobody else has.</source>
        <translation>Sicherheitshalber wenig verstecken, in einem eigenen Foto, das sonst niemand hat.</translation>
    </message>
    <message>
        <source>To have the whole message in each photo, hide it in each of them.</source>
        <translation>Damit jedes Foto die ganze Nachricht hat, sie in jedem verstecken.</translation>
    </message>
    <message>
        <source>Too small: {width:,} × {height:,}, the shorter side needs {least} pixels.</source>
        <translation>Zu klein: {width:,} × {height:,}, die kürzere Seite braucht {least} Pixel.</translation>
    </message>
    <message>
        <source>Train {architecture}, or leave --private out and see at the end what other models read.</source>
        <translation>Trainieren Sie {architecture}, oder lassen Sie --private weg und sehen Sie am Ende, was andere Modelle lesen.</translation>
    </message>
    <message>
        <source>Training a network…</source>
        <translation>Ein Netz wird trainiert …</translation>
    </message>
    <message>
        <source>Training detectors…</source>
        <translation>Detektoren werden trainiert …</translation>
    </message>
    <message>
        <source>Training needs PyTorch, which is not installed.</source>
        <translation>Training braucht PyTorch, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Training setting max_minutes cannot be {value}.</source>
        <translation>Die Trainingseinstellung max_minutes kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>Training setting {name} cannot be {value}.</source>
        <translation>Die Trainingseinstellung {name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>Training setting {name} must be a text.</source>
        <translation>Die Trainingseinstellung {name} muss ein Text sein.</translation>
    </message>
    <message>
        <source>Training was stopped; nothing learned is lost.</source>
        <translation>Das Training wurde angehalten; nichts Gelerntes ist verloren.</translation>
    </message>
    <message>
        <source>Transparent parts became white.</source>
        <translation>Durchsichtige Teile wurden weiß.</translation>
    </message>
    <message>
        <source>Tried before it was saved: compressed as JPEG of quality {qualities}, the message came back.</source>
        <translation>Vor dem Speichern erprobt: Als JPEG der Qualität {qualities} komprimiert, kam die Nachricht zurück.</translation>
    </message>
    <message>
        <source>Try others of the pictures, or ask the sender for them once more.</source>
        <translation>Andere der Bilder versuchen oder den Absender noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>Try this photo by itself.</source>
        <translation>Dieses Foto für sich versuchen.</translation>
    </message>
    <message>
        <source>Turned upright, as the camera noted.</source>
        <translation>Aufrecht gedreht, wie von der Kamera vermerkt.</translation>
    </message>
    <message>
        <source>Two messages in one picture need two passwords, and one is empty.</source>
        <translation>Zwei Nachrichten in einem Bild brauchen zwei Passwörter, und eines ist leer.</translation>
    </message>
    <message>
        <source>Two messages need a picture of many tiles: a photo or a JPEG.</source>
        <translation>Zwei Nachrichten brauchen ein Bild aus vielen Kacheln: ein Foto oder ein JPEG.</translation>
    </message>
    <message>
        <source>Type it again, or keep it in a file of UTF-8 text.</source>
        <translation>Neu eintippen oder in einer UTF-8-Textdatei ablegen.</translation>
    </message>
    <message>
        <source>Type it instead of pasting it: nobody could type what cannot be seen.</source>
        <translation>Eintippen statt einfügen: Was nicht zu sehen ist, kann niemand eintippen.</translation>
    </message>
    <message>
        <source>Type or paste the password again.</source>
        <translation>Das Passwort neu eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>Type or paste the text again.</source>
        <translation>Den Text neu eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>Type the password that stood on the Hide page when it was written.</source>
        <translation>Geben Sie das Passwort ein, das auf der Seite „Verstecken“ stand, als er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Ihn entsperren und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Update its driver, or use the device cpu.</source>
        <translation>Ihren Treiber aktualisieren oder das Gerät cpu verwenden.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Einige Wörter verwenden, geläufige Redewendungen vermeiden.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>Ein längeres Tastaturmuster mit mehr Wendungen verwenden.</translation>
    </message>
    <message>
        <source>Use a photograph.</source>
        <translation>Ein Foto verwenden.</translation>
    </message>
    <message>
        <source>Use auto, cpu or one of: {devices}.</source>
        <translation>auto, cpu oder eines davon verwenden: {devices}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0, cuda:1, ….</source>
        <translation>auto, cpu, cuda oder cuda:0, cuda:1, … verwenden.</translation>
    </message>
    <message>
        <source>Use the PNG as it was saved when the message was hidden.</source>
        <translation>Das PNG verwenden, wie es beim Verstecken gespeichert wurde.</translation>
    </message>
    <message>
        <source>Use the device auto or cpu.</source>
        <translation>Das Gerät auto oder cpu verwenden.</translation>
    </message>
    <message>
        <source>Very strong: more than a million years of guessing</source>
        <translation>Sehr stark: über eine Million Jahre zu raten</translation>
    </message>
    <message>
        <source>Very weak: guessed within an hour</source>
        <translation>Sehr schwach: binnen einer Stunde erraten</translation>
    </message>
    <message>
        <source>Weak: guessed within a month</source>
        <translation>Schwach: binnen eines Monats erraten</translation>
    </message>
    <message>
        <source>Where a messenger leaves files alone, hide another way.</source>
        <translation>Wo ein Messenger Dateien unverändert lässt, auf anderem Weg verstecken.</translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation>Das Passwort dort hineinschreiben.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Das Bild wird geschrieben …</translation>
    </message>
    <message>
        <source>You may not write to “{folder}”.</source>
        <translation>In „{folder}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>a HEIC photo, compressed with loss</source>
        <translation>ein mit Verlust komprimiertes HEIC-Foto</translation>
    </message>
    <message>
        <source>a JPEG</source>
        <translation>ein JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture compressed with loss</source>
        <translation>ein mit Verlust komprimiertes JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a TIFF compressed with loss</source>
        <translation>ein mit Verlust komprimiertes TIFF</translation>
    </message>
    <message>
        <source>a WebP compressed with loss</source>
        <translation>ein mit Verlust komprimiertes WebP</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a tensor has the wrong shape</source>
        <translation>ein Tensor hat die falsche Form</translation>
    </message>
    <message>
        <source>a tensor has the wrong size</source>
        <translation>ein Tensor hat die falsche Größe</translation>
    </message>
    <message>
        <source>a tensor is not described as it should be</source>
        <translation>ein Tensor ist nicht beschrieben, wie er sein soll</translation>
    </message>
    <message>
        <source>a texture compressed with loss</source>
        <translation>ein mit Verlust komprimiertes Texturbild</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>eine Varianz ist negativ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>adaptively </source>
        <translation>adaptiv </translation>
    </message>
    <message>
        <source>an AVIF compressed with loss</source>
        <translation>ein mit Verlust komprimiertes AVIF</translation>
    </message>
    <message>
        <source>begins like a drive</source>
        <translation>beginnt wie ein Laufwerk</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>has too many folders</source>
        <translation>hat zu viele Ordner</translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation>ist leer oder zu lang</translation>
    </message>
    <message>
        <source>is not a plain relative path</source>
        <translation>ist kein einfacher relativer Pfad</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>ist kein gültiges Unicode</translation>
    </message>
    <message>
        <source>it could not be read ({reason})</source>
        <translation>Sie konnte nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>es ging nicht</translation>
    </message>
    <message>
        <source>it does not say where the run stands</source>
        <translation>er sagt nicht, wie weit der Lauf ist</translation>
    </message>
    <message>
        <source>it gave a wrong result.</source>
        <translation>sie lieferte ein falsches Ergebnis.</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows</source>
        <translation>Sie hat mehr als {most:,} Zeilen</translation>
    </message>
    <message>
        <source>it has no header of a model</source>
        <translation>sie hat nicht den Kopf eines Modells</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>Sie hat keine Zeilen</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>Sie ist größer als {most} MiB</translation>
    </message>
    <message>
        <source>it is no CSV table ({reason})</source>
        <translation>Sie ist keine CSV-Tabelle ({reason})</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>Sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>its first line has to name the columns, each once</source>
        <translation>Ihre erste Zeile muss die Spalten nennen, jede einmal</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ihr Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>ihre Größe stimmt nicht</translation>
    </message>
    <message>
        <source>its weights are not those of the networks it names</source>
        <translation>ihre Gewichte sind nicht die der Netze, die sie nennt</translation>
    </message>
    <message>
        <source>its weights overlap or leave gaps</source>
        <translation>ihre Gewichte überschneiden sich oder lassen Lücken</translation>
    </message>
    <message>
        <source>lies inside another file</source>
        <translation>liegt in einer anderen Datei</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>das Lesen schlug fehl</translation>
    </message>
    <message>
        <source>row {row} has more cells than there are columns</source>
        <translation>Zeile {row} hat mehr Zellen, als es Spalten gibt</translation>
    </message>
    <message>
        <source>sftn: &amp;hours, best with a graphics card</source>
        <translation>sftn: S&amp;tunden, am besten mit Grafikkarte</translation>
    </message>
    <message>
        <source>something follows its weights</source>
        <translation>nach ihren Gewichten folgt noch etwas</translation>
    </message>
    <message>
        <source>unknown reason.</source>
        <translation>aus unbekanntem Grund.</translation>
    </message>
    <message>
        <source>unusable path</source>
        <translation>unbrauchbarer Pfad</translation>
    </message>
    <message>
        <source>what it says of the run does not fit together</source>
        <translation>was er über den Lauf sagt, passt nicht zusammen</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures changed or vanished and were dropped.</source>
        <translation>
            <numerusform>Ein Bild hat sich geändert oder ist verschwunden und wurde ausgelassen.</numerusform>
            <numerusform>{count} Bilder haben sich geändert oder sind verschwunden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{device} is not available on this computer.</source>
        <translation>{device} gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>{label} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{label} does not exist.</source>
        <translation>{label} gibt es nicht.</translation>
    </message>
    <message>
        <source>{label} has levels finer than 8 bits.</source>
        <translation>{label} hat feinere Stufen als 8 Bit.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}, too many for a file of its kind.</source>
        <translation>{label} hat mehr als {millions} Millionen Pixel{size}, zu viele für eine Datei dieser Art.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}.</source>
        <translation>{label} hat mehr als {millions} Millionen Pixel{size}.</translation>
    </message>
    <message>
        <source>{label} has transparent parts.</source>
        <translation>{label} hat durchsichtige Teile.</translation>
    </message>
    <message>
        <source>{label} is a GIMP project, which cannot be read.</source>
        <translation>{label} ist ein GIMP-Projekt, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{label} is a JPEG XL picture, which cannot be read.</source>
        <translation>{label} ist ein JPEG-XL-Bild, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{label} is a PDF, not a picture.</source>
        <translation>{label} ist ein PDF, kein Bild.</translation>
    </message>
    <message>
        <source>{label} is a camera&apos;s raw file, which cannot be read; only a small preview in it could.</source>
        <translation>{label} ist eine Rohdatei einer Kamera, die nicht gelesen werden kann; lesbar wäre nur ein kleines Vorschaubild darin.</translation>
    </message>
    <message>
        <source>{label} is a drawing (SVG), not a picture of pixels.</source>
        <translation>{label} ist eine Zeichnung (SVG), kein Bild aus Pixeln.</translation>
    </message>
    <message>
        <source>{label} is a folder.</source>
        <translation>{label} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{label} is a page description, not a picture.</source>
        <translation>{label} ist eine Seitenbeschreibung, kein Bild.</translation>
    </message>
    <message>
        <source>{label} is a picture of high dynamic range, which cannot be read.</source>
        <translation>{label} ist ein Bild mit hohem Dynamikumfang (HDR), das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{label} is a video, not a picture.</source>
        <translation>{label} ist ein Video, kein Bild.</translation>
    </message>
    <message>
        <source>{label} is damaged or cut off, or of a kind that cannot be read.</source>
        <translation>{label} ist beschädigt oder abgeschnitten oder von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{label} is empty.</source>
        <translation>{label} ist leer.</translation>
    </message>
    <message>
        <source>{label} is in colour; a picture with a message is grey.</source>
        <translation>{label} ist farbig; ein Bild mit einer Nachricht ist grau.</translation>
    </message>
    <message>
        <source>{label} is not a file.</source>
        <translation>{label} ist keine Datei.</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be read, or its start is damaged.</source>
        <translation>{label} ist kein lesbares Bild, oder sein Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>{label} is only a line: {width:,} × {height:,} pixels.</source>
        <translation>{label} ist nur eine Linie: {width:,} × {height:,} Pixel.</translation>
    </message>
    <message>
        <source>{label} is too large to be a photograph.</source>
        <translation>{label} ist zu groß für ein Foto.</translation>
    </message>
    <message>
        <source>{label} is too large: a JPEG has at most {most:,} pixels each way.</source>
        <translation>{label} ist zu groß: Ein JPEG hat höchstens {most:,} Pixel in jeder Richtung.</translation>
    </message>
    <message>
        <source>{label} is {kind}, which cannot hold a hidden message any more.</source>
        <translation>{label} ist {kind}, das keine versteckte Nachricht mehr enthalten kann.</translation>
    </message>
    <message>
        <source>{label} may not be read.</source>
        <translation>{label} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers or strips.</source>
        <translation>{label} zu lesen würde zu lange dauern: Die Pixel liegen in zu vielen Schichten oder Streifen.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation>{name} kann nicht der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} kann nicht {value} sein</translation>
    </message>
    <message>
        <source>{name} changed since the training began.</source>
        <translation>{name} hat sich seit Beginn des Trainings verändert.</translation>
    </message>
    <message>
        <source>{name} has another architecture than the one to train.</source>
        <translation>{name} hat eine andere Architektur als das zu trainierende.</translation>
    </message>
    <message>
        <source>{name} is a model of architecture {architecture}, not {wanted}.</source>
        <translation>{name} ist ein Modell der Architektur {architecture}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>{name} is no model file name.</source>
        <translation>{name} ist kein Name einer Modelldatei.</translation>
    </message>
    <message>
        <source>{name} reads parity, so a private model cannot start from it.</source>
        <translation>{name} liest die Parität; ein privates Modell kann daher nicht von ihm ausgehen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the path of a folder.</source>
        <translation>{path} kann nicht der Pfad eines Ordners sein.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>{path} is a link to a file outside the folder.</source>
        <translation>{path} ist eine Verknüpfung zu einer Datei außerhalb des Ordners.</translation>
    </message>
    <message>
        <source>{path} is a link to a folder.</source>
        <translation>{path} ist eine Verknüpfung zu einem Ordner.</translation>
    </message>
    <message>
        <source>{path} is a link to nothing.</source>
        <translation>{path} ist eine Verknüpfung ins Leere.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{reason} Going on with a batch of {batch}.</source>
        <translation>{reason} Es geht mit einem Stapel von {batch} weiter.</translation>
    </message>
    <message>
        <source>{reason} Not even a batch of one crop fits.</source>
        <translation>{reason} Nicht einmal ein einzelner Ausschnitt passt.</translation>
    </message>
    <message>
        <source>{share:.0%} of it has detail that can carry something.</source>
        <translation>{share:.0%} des Fotos haben Details, die etwas tragen können.</translation>
    </message>
    <message>
        <source>{what} at step {step}: back to step {kept} at {scale:.2g} of the learning rate.</source>
        <translation>{what} bei Schritt {step}: zurück zu Schritt {kept} mit dem {scale:.2g}-fachen der Lernrate.</translation>
    </message>
    <message>
        <source>{what} {times} times.</source>
        <translation>{what} {times}-mal.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same picture.</source>
        <translation>„{first}“ und „{second}“ sind dasselbe Bild.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” came with the application and keeps its name.</source>
        <translation>„{name}“ kam mit dem Programm und behält seinen Namen.</translation>
    </message>
    <message>
        <source>“{name}” came with the application and stays.</source>
        <translation>„{name}“ kam mit dem Programm und bleibt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought back</source>
        <translation>„{name}“ lässt sich nicht zurückholen</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>„{name}“ kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more: {reason}.</source>
        <translation>„{name}“ kann nicht mehr gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed</source>
        <translation>„{name}“ lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed</source>
        <translation>„{name}“ lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on this disk.</source>
        <translation>„{name}“ kann auf diesem Datenträger nicht der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>„{name}“ kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{name}” holds a whole message by itself.</source>
        <translation>„{name}“ enthält für sich eine ganze Nachricht.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers (NaN or infinite).</source>
        <translation>„{name}“ enthält Gewichte, die keine Zahlen sind (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>“{name}” holds weights, but not those of a model for hiding messages.</source>
        <translation>„{name}“ enthält Gewichte, aber nicht die eines Modells zum Verstecken von Nachrichten.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads nowhere.</source>
        <translation>„{name}“ ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>“{name}” is a link to itself.</source>
        <translation>„{name}“ ist eine Verknüpfung auf sich selbst.</translation>
    </message>
    <message>
        <source>“{name}” is larger than this disk or account allows.</source>
        <translation>„{name}“ ist größer, als dieser Datenträger oder dieses Konto erlaubt.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>„{name}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: {reason}.</source>
        <translation>„{name}“ ist keine unversehrte Modelldatei: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not installed.</source>
        <translation>„{name}“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>“{name}” is the output of row {row} too.</source>
        <translation>„{name}“ ist auch die Ausgabe von Zeile {row}.</translation>
    </message>
    <message>
        <source>“{name}” lies among the bundled models, but did not come with this version.</source>
        <translation>„{name}“ liegt bei den mitgelieferten Modellen, kam aber nicht mit dieser Version.</translation>
    </message>
    <message>
        <source>“{name}” may mean several models: {models}.</source>
        <translation>„{name}“ kann mehrere Modelle meinen: {models}.</translation>
    </message>
    <message>
        <source>“{name}” may not be written to this folder.</source>
        <translation>„{name}“ darf nicht in diesen Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at: {reason}.</source>
        <translation>„{path}“ ist nicht zugänglich: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The message is too long for this picture by {excess}.</source>
        <translation>Die Nachricht ist um {excess} zu lang für dieses Bild.</translation>
    </message>
    <message>
        <source>Nothing could be revealed.</source>
        <translation>Es konnte nichts aufgedeckt werden.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
    <message>
        <source>The details help whoever looks into it.</source>
        <translation>Die Einzelheiten helfen, wenn jemand der Sache nachgeht.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Split the message into {count} pictures, or shorten it.</source>
        <translation>Es fasst {capacity}. Die Nachricht auf {count} Bilder verteilen oder kürzen.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Shorten the text, or remove files.</source>
        <translation>Es fasst {capacity}. Den Text kürzen oder Dateien entfernen.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by more than {excess}.</source>
        <translation>Die Nachricht ist um mehr als {excess} zu lang für dieses Bild.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>file_manager</name>
    <message>
        <source>No file manager answers. The folder is {folder}.</source>
        <translation>Kein Dateimanager antwortet. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <source>No program opens {name} here. It was saved in {folder}.</source>
        <translation>Kein Programm öffnet hier {name}. Es wurde in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>No e-mail program answers. Attach the file by hand.</source>
        <translation>Kein E-Mail-Programm antwortet. Die Datei von Hand anhängen.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{value} KB</source>
        <translation>{value} KB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} GB</translation>
    </message>
    <message>
        <source>under {percent} %</source>
        <translation>unter {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} dB</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>stegapp&apos;s own</source>
        <translation>von stegapp</translation>
    </message>
    <message>
        <source>stegapp&apos;s second, for comparison</source>
        <translation>zweites von stegapp, zum Vergleich</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Cobblestone</source>
        <translation>Kopfsteinpflaster</translation>
    </message>
    <message>
        <source>Dandelions</source>
        <translation>Löwenzahn</translation>
    </message>
    <message>
        <source>Earth, Apollo 8</source>
        <translation>Erde, Apollo 8</translation>
    </message>
    <message>
        <source>Forest stream</source>
        <translation>Waldbach</translation>
    </message>
    <message>
        <source>Mountain path</source>
        <translation>Bergpfad</translation>
    </message>
    <message>
        <source>Paint brushes</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Pebbles and twigs</source>
        <translation>Kiesel und Zweige</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>Two dogs</source>
        <translation>Zwei Hunde</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training was ended from outside.</source>
        <translation>Das Training wurde von außen beendet.</translation>
    </message>
    <message>
        <source>Most often the system does that when memory runs out. Close other programs, or go on with a smaller batch. Nothing older than the last checkpoint is lost.</source>
        <translation>Meist tut das System dies, wenn der Speicher ausgeht. Schließen Sie andere Programme, oder machen Sie mit einem kleineren Stapel weiter. Alles bis zum letzten Zwischenstand bleibt erhalten.</translation>
    </message>
    <message>
        <source>The training crashed.</source>
        <translation>Das Training ist abgestürzt.</translation>
    </message>
    <message>
        <source>Nothing older than the last checkpoint is lost. If it crashes again, the graphics card or its driver may be at fault.</source>
        <translation>Alles bis zum letzten Zwischenstand bleibt erhalten. Stürzt es wieder ab, liegt es vielleicht an der Grafikkarte oder ihrem Treiber.</translation>
    </message>
    <message>
        <source>The training&apos;s output could not be read, so it was stopped.</source>
        <translation>Die Ausgabe des Trainings war nicht lesbar, daher wurde es beendet.</translation>
    </message>
    <message>
        <source>Something else may have written into its output. Go on from the last checkpoint.</source>
        <translation>Vielleicht hat etwas anderes in seine Ausgabe geschrieben. Machen Sie beim letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>The training belongs to another version of the application.</source>
        <translation>Das Training gehört zu einer anderen Version der Anwendung.</translation>
    </message>
    <message>
        <source>The application was probably updated meanwhile. Close it and open it again.</source>
        <translation>Vermutlich wurde die Anwendung inzwischen erneuert. Schließen Sie sie und öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>Das Training konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The application may be damaged or have been moved. Install it again.</source>
        <translation>Die Anwendung ist vielleicht beschädigt oder wurde verschoben. Installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The training ended without a word.</source>
        <translation>Das Training endete, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint. The details help whoever looks into it.</source>
        <translation>Machen Sie beim letzten Zwischenstand weiter. Die Einzelheiten helfen dem, der der Sache nachgeht.</translation>
    </message>
</context>
</TS>
