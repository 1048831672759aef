<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About stegapp</source>
        <translation>À propos de stegapp</translation>
    </message>
    <message>
        <source>Hide a text or files in a photograph with a neural network, and get every byte back.</source>
        <translation>Cachez un texte ou des fichiers dans une photo avec un réseau de neurones, et retrouvez chaque octet.</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Aide (F1)</translation>
    </message>
    <message>
        <source>What this does not protect against</source>
        <translation>Ce contre quoi stegapp ne protège pas</translation>
    </message>
    <message>
        <source>Statistical detection</source>
        <translation>Détection statistique</translation>
    </message>
    <message>
        <source>The eye sees nothing, but a long message leaves traces that a program trained for it can find. Short messages in detailed photos are the hardest to notice. The text itself stays encrypted.</source>
        <translation>L’œil ne voit rien, mais un long message laisse des traces qu’un programme entraîné pour cela peut trouver. Les messages courts dans des photos riches en détails sont les plus difficiles à remarquer. Le texte lui-même reste chiffré.</translation>
    </message>
    <message>
        <source>Recompression</source>
        <translation>Recompression</translation>
    </message>
    <message>
        <source>Most messengers and social networks compress photos again. That destroys the message, unless it was hidden for messengers that recompress; send the file.</source>
        <translation>La plupart des messageries et des réseaux sociaux recompressent les photos. Cela détruit le message, sauf s’il a été caché pour les messageries qui recompressent&#x202f;; envoyez le fichier.</translation>
    </message>
    <message>
        <source>A stolen or guessed password</source>
        <translation>Un mot de passe volé ou deviné</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Quiconque a l’image et le mot de passe peut lire le message, maintenant ou dans dix ans.</translation>
    </message>
    <message>
        <source>A computer that is not yours</source>
        <translation>Un ordinateur qui n’est pas le vôtre</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Ce qui surveille votre écran ou votre clavier voit le message avant qu’il soit caché.</translation>
    </message>
    <message>
        <source>The original picture</source>
        <translation>L’image d’origine</translation>
    </message>
    <message>
        <source>Comparing it with the one you sent shows every change. Keep it to yourself, or delete it.</source>
        <translation>La comparer à celle que vous avez envoyée montre chaque changement. Gardez-la pour vous, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Logiciel libre sous licence MIT</translation>
    </message>
    <message>
        <source>Built on “Anti-Rounding Image Steganography With Separable Fine-Tuned Network” (IEEE TCSVT, 2023), with 5G error correction, Argon2id and authenticated encryption.</source>
        <translation>Fondé sur «&#x202f;Anti-Rounding Image Steganography With Separable Fine-Tuned Network&#x202f;» (IEEE TCSVT, 2023), avec la correction d’erreurs de la 5G, Argon2id et un chiffrement authentifié.</translation>
    </message>
    <message>
        <source>Sample photographs</source>
        <translation>Photos d’exemple</translation>
    </message>
    <message>
        <source>Shrunk, cut to a square and made grey.</source>
        <translation>Réduites, recadrées en carré et passées en gris.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Words of passphrases: {lists}.</source>
        <translation>Mots des phrases de passe&#x202f;: {lists}.</translation>
    </message>
    <message>
        <source>Open the licence &amp;texts</source>
        <translation>Ouvrir les &amp;textes des licences</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Ils se trouvent dans {folder}.</translation>
    </message>
</context>
<context>
    <name>AcceptanceStep</name>
    <message>
        <source>Measured on photos it was not trained on</source>
        <translation>Mesuré sur des photos qui n’ont pas servi à l’entraînement</translation>
    </message>
    <message>
        <source>Who reads whom</source>
        <translation>Qui lit qui</translation>
    </message>
    <message>
        <source>Messages hidden and revealed</source>
        <translation>Messages cachés et révélés</translation>
    </message>
    <message>
        <source>Random messages of several sizes are hidden, saved, read again and revealed.</source>
        <translation>Des messages aléatoires de plusieurs tailles sont cachés, enregistrés, relus et révélés.</translation>
    </message>
    <message>
        <source>Progress of the acceptance test</source>
        <translation>Progression du test de réception</translation>
    </message>
    <message>
        <source>The model is trained. Now it is tested.</source>
        <translation>Le modèle est entraîné. Maintenant, il est testé.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>Bits read right after the JT-stage, without rounding</source>
        <translation>Bits bien lus après la phase JT, sans arrondi</translation>
    </message>
    <message>
        <source>… with rounding</source>
        <translation>… avec arrondi</translation>
    </message>
    <message>
        <source>Bits read right after the SF-stage, from the saved file</source>
        <translation>Bits bien lus après la phase SF, depuis le fichier enregistré</translation>
    </message>
    <message>
        <source>… on the worst photo</source>
        <translation>… sur la plus mauvaise photo</translation>
    </message>
    <message>
        <source>Closeness when every pixel carries a bit (PSNR)</source>
        <translation>Fidélité quand chaque pixel porte un bit (PSNR)</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Ressemblance (SSIM)</translation>
    </message>
    <message>
        <source>Bits a pixel can carry (GMI)</source>
        <translation>Bits qu’un pixel peut porter (GMI)</translation>
    </message>
    <message>
        <source>Bits read wrong on black, white and other hard pictures</source>
        <translation>Bits mal lus sur des images noires, blanches et autres images difficiles</translation>
    </message>
    <message>
        <source>Bits read right, over all strengths and JPEG qualities</source>
        <translation>Bits bien lus, sur toutes les forces et qualités JPEG</translation>
    </message>
    <message>
        <source>Bits a place carries (GMI) after JPEG of quality 95</source>
        <translation>Bits que porte un emplacement (GMI) après JPEG de qualité 95</translation>
    </message>
    <message>
        <source>… of quality 75</source>
        <translation>… de qualité 75</translation>
    </message>
    <message>
        <source>… of quality 50</source>
        <translation>… de qualité 50</translation>
    </message>
    <message>
        <source>Closeness when every place carries a bit (PSNR)</source>
        <translation>Fidélité quand chaque emplacement porte un bit (PSNR)</translation>
    </message>
    <message>
        <source>All {count} messages came back, byte for byte.</source>
        <translation>Les {count} messages sont tous revenus, octet pour octet.</translation>
    </message>
    <message>
        <source>Only {good} of {count} messages came back.</source>
        <translation>Seuls {good} messages sur {count} sont revenus.</translation>
    </message>
    <message>
        <source>This model cannot be used yet. Train it further, or begin anew with more photos or another preset.</source>
        <translation>Ce modèle ne peut pas encore être utilisé. Entraînez-le davantage, ou recommencez avec plus de photos ou un autre préréglage.</translation>
    </message>
    <message>
        <source>The test was stopped. The model is kept, and can be tested again.</source>
        <translation>Le test a été arrêté. Le modèle est conservé et peut être testé de nouveau.</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>Le modèle peut être utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>It was tested on %Ln photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>Il n’a été testé que sur %Ln photo&#x202f;: ajoutez des photos pour un test plus parlant.</numerusform>
            <numerusform>Il n’a été testé que sur %Ln photos&#x202f;: ajoutez-en d’autres pour un test plus parlant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in {photo}: {problem}</source>
        <translation>{size} dans {photo}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{size} in {photo}: every byte came back, at {psnr}</source>
        <translation>{size} dans {photo}&#x202f;: chaque octet est revenu, à {psnr}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>How much of the picture the message fills</source>
        <translation>Part de l’image que le message remplit</translation>
    </message>
    <message>
        <source>How easily it may be noticed is told here, once there are a picture and a message.</source>
        <translation>Vous lirez ici à quel point cela peut se remarquer, dès qu’il y aura une image et un message.</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>plus de {size}</translation>
    </message>
    <message>
        <source>Measuring how much fits…</source>
        <translation>Mesure de la place disponible…</translation>
    </message>
    <message>
        <source>How much fits could not be measured</source>
        <translation>La place disponible n’a pas pu être mesurée</translation>
    </message>
    <message>
        <source>Choose a picture to see how much fits</source>
        <translation>Choisissez une image pour voir la place disponible</translation>
    </message>
    <message>
        <source>{size} after compression</source>
        <translation>{size} après compression</translation>
    </message>
    <message>
        <source>This picture cannot carry a message</source>
        <translation>Cette image ne peut pas porter de message</translation>
    </message>
    <message>
        <source>Room for {capacity}</source>
        <translation>Place pour {capacity}</translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation>{used} sur {capacity}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>after compression</source>
        <translation>après compression</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Étape {number}&#x202f;: {title}</translation>
    </message>
</context>
<context>
    <name>CarrierTiles</name>
    <message>
        <source>What the picture becomes</source>
        <translation>Ce que devient l’image</translation>
    </message>
    <message>
        <source>Grey square</source>
        <translation>Carré gris</translation>
    </message>
    <message>
        <source>A part of it, 512&#xa0;×&#xa0;512 pixels, without colours.</source>
        <translation>Une partie de l’image, 512 × 512 pixels, sans couleurs.</translation>
    </message>
    <message>
        <source>PNG photo</source>
        <translation>Photo PNG</translation>
    </message>
    <message>
        <source>All of it, in its colours. Holds the most.</source>
        <translation>Toute l’image, en couleurs. C’est elle qui contient le plus.</translation>
    </message>
    <message>
        <source>JPEG photo</source>
        <translation>Photo JPEG</translation>
    </message>
    <message>
        <source>Many messengers pass it on untouched.</source>
        <translation>Beaucoup de messageries la transmettent intacte.</translation>
    </message>
    <message>
        <source>For messengers that recompress</source>
        <translation>Pour messageries qui recompressent</translation>
    </message>
    <message>
        <source>Arrives there, but is easier to notice.</source>
        <translation>Y arrive, mais est plus facile à remarquer.</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colours of the difference: blue is darker, red is lighter</source>
        <translation>Couleurs de la différence&#x202f;: bleu, plus sombre&#x202f;; rouge, plus clair</translation>
    </message>
    <message>
        <source>−{levels} darker</source>
        <translation>−{levels} plus sombre</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>+{levels} lighter</source>
        <translation>+{levels} plus clair</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two pictures</source>
        <translation>Comparer deux images</translation>
    </message>
    <message>
        <source>See, pixel by pixel, what hiding has changed.</source>
        <translation>Voyez, pixel par pixel, ce que cacher un message a changé.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Drop two pictures here</source>
        <translation>Déposez deux images ici</translation>
    </message>
    <message>
        <source>a cover and the picture with the message, or any two of the same size</source>
        <translation>une image de couverture et l’image avec le message, ou deux images quelconques de même taille</translation>
    </message>
    <message>
        <source>Now the second picture</source>
        <translation>Maintenant, la seconde image</translation>
    </message>
    <message>
        <source>The first one is {name}.</source>
        <translation>La première est {name}.</translation>
    </message>
    <message>
        <source>The pictures differ in size, so their pixels cannot be compared one by one.</source>
        <translation>Les images n’ont pas la même taille&#x202f;: leurs pixels ne peuvent pas être comparés un par un.</translation>
    </message>
    <message>
        <source>A JPEG stores no pixels: what is compared are those that come of decoding it. One change in the file moves many of them a little.</source>
        <translation>Un JPEG ne stocke pas de pixels&#x202f;: on compare ceux que donne son décodage. Un seul changement dans le fichier en déplace beaucoup, un peu.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Fidélité (PSNR)</translation>
    </message>
    <message>
        <source>Above 40 dB the eye sees no difference.</source>
        <translation>Au-dessus de 40&#xa0;dB, l’œil ne voit pas de différence.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Ressemblance (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 signifie que la structure de l’image est inchangée.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Pixels changés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ.</source>
        <translation>
            <numerusform>%Ln pixel diffère.</numerusform>
            <numerusform>%Ln pixels diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Plus grand changement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln niveau</numerusform>
            <numerusform>%Ln niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 255 levels.</source>
        <translation>Sur 255 niveaux.</translation>
    </message>
    <message>
        <source>Choose two pictures</source>
        <translation>Choisir deux images</translation>
    </message>
    <message>
        <source>Only two pictures can be compared.</source>
        <translation>On ne peut comparer que deux images.</translation>
    </message>
    <message>
        <source>Drop two of them.</source>
        <translation>Déposez-en deux.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>B&amp;link</source>
        <translation>Cli&amp;gnotement</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Amplification de la différence</translation>
    </message>
    <message>
        <source>Colours that are compared</source>
        <translation>Couleurs comparées</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Show pixels one to one</source>
        <translation>Afficher les pixels un pour un</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>Ajuster (F)</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>Échanger les images</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nouvelle comparaison</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Colours of the difference</source>
        <translation>Couleurs de la différence</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison of two pictures</source>
        <translation>Comparaison de deux images</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrows move, F fits, 1 shows single pixels, Space flips the pictures.</source>
        <translation>Plus et moins&#x202f;: zoom&#x202f;; flèches&#x202f;: déplacer&#x202f;; F&#x202f;: ajuster&#x202f;; 1&#x202f;: pixels un à un&#x202f;; Espace&#x202f;: changer d’image.</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Which photo?</source>
        <translation>&amp;Quelle photo&#x202f;?</translation>
    </message>
    <message>
        <source>Measure the photos of a folder, and choose the one that hides the message best</source>
        <translation>Mesurer les photos d’un dossier et choisir celle qui cache le mieux le message</translation>
    </message>
    <message>
        <source>Se&amp;veral photos</source>
        <translation>Plu&amp;sieurs photos</translation>
    </message>
    <message>
        <source>Split the message over several photos, or hide in many at once</source>
        <translation>Répartir le message sur plusieurs photos, ou cacher dans beaucoup à la fois</translation>
    </message>
    <message>
        <source>&amp;Split the message over several photos…</source>
        <translation>&amp;Répartir le message sur plusieurs photos…</translation>
    </message>
    <message>
        <source>Hide in &amp;many photos…</source>
        <translation>Cacher dans &amp;beaucoup de photos…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Ou essayez l’une de celles-ci&#x202f;:</translation>
    </message>
    <message>
        <source>For trying out only: everyone has these pictures.</source>
        <translation>Pour essayer seulement&#x202f;: tout le monde a ces images.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it stays a photo like those of a camera.</source>
        <translation>ou collez-en une avec Ctrl+V. Toute photo convient&#x202f;; elle reste une photo comme celles d’un appareil photo.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it is made as small as messengers keep it.</source>
        <translation>ou collez-en une avec Ctrl+V. Toute photo convient&#x202f;; elle est réduite à la taille que gardent les messageries.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it keeps its colours.</source>
        <translation>ou collez-en une avec Ctrl+V. Toute photo convient&#x202f;; elle garde ses couleurs.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it becomes {side} × {side} pixels and grey.</source>
        <translation>ou collez-en une avec Ctrl+V. Toute photo convient&#x202f;; elle passe à {side} × {side} pixels et en gris.</translation>
    </message>
    <message>
        <source>The picture that will carry the message</source>
        <translation>L’image qui portera le message</translation>
    </message>
    <message>
        <source>The grey picture that will carry the message</source>
        <translation>L’image grise qui portera le message</translation>
    </message>
    <message>
        <source>Larger part of the picture (−)</source>
        <translation>Plus grande partie de l’image (−)</translation>
    </message>
    <message>
        <source>Smaller part of the picture (+)</source>
        <translation>Plus petite partie de l’image (+)</translation>
    </message>
    <message>
        <source>As much as possible (0)</source>
        <translation>Autant que possible (0)</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Pour essayer seulement&#x202f;: tout le monde a cette image.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Choisir une autre image</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Sample picture: {name}</source>
        <translation>Image d’exemple&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Partie de l’image utilisée</translation>
    </message>
    <message>
        <source>Drag the square to move it; use the wheel, corners or plus and minus to resize it.</source>
        <translation>Faites glisser le carré pour le déplacer&#x202f;; la molette, les coins ou plus et moins changent sa taille.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Curves of the training</source>
        <translation>Courbes de l’entraînement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Closeness (PSNR), dB</source>
        <translation>Fidélité (PSNR), dB</translation>
    </message>
    <message>
        <source>Bits read right; dots: unrounded, star: picked</source>
        <translation>Bits bien lus&#x202f;; points&#x202f;: non arrondis, étoile&#x202f;: choisi</translation>
    </message>
    <message>
        <source>Bits per pixel (GMI)</source>
        <translation>Bits par pixel (GMI)</translation>
    </message>
    <message>
        <source>Bits read right after JPEG; star: picked</source>
        <translation>Bits bien lus après JPEG&#x202f;; étoile&#x202f;: choisi</translation>
    </message>
    <message>
        <source>Bits per place (GMI)</source>
        <translation>Bits par emplacement (GMI)</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Passwords and messages are left out of these details.</source>
        <translation>Les mots de passe et les messages ne figurent pas dans ces détails.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;Use it by default from now on</source>
        <translation>L’&amp;utiliser désormais par défaut</translation>
    </message>
    <message>
        <source>Use it by default from now on</source>
        <translation>L’utiliser désormais par défaut</translation>
    </message>
    <message>
        <source>&amp;Hide something with it</source>
        <translation>&amp;Cacher quelque chose avec</translation>
    </message>
    <message>
        <source>For your recipient</source>
        <translation>Pour votre destinataire</translation>
    </message>
    <message>
        <source>Only this model is sure to reveal what it hides. The receiver needs its file once, and the password each time. Export it, and hand it over in a way that you trust.</source>
        <translation>Seul ce modèle révèle à coup sûr ce qu’il cache. Le destinataire a besoin de son fichier une fois, et du mot de passe chaque fois. Exportez-le et remettez-le d’une façon à laquelle vous vous fiez.</translation>
    </message>
    <message>
        <source>E&amp;xport the model…</source>
        <translation>E&amp;xporter le modèle…</translation>
    </message>
    <message>
        <source>Show it under &amp;Models</source>
        <translation>Afficher sous &amp;Modèles</translation>
    </message>
    <message>
        <source>Installed among your models. Its id is {id}.</source>
        <translation>Installé parmi vos modèles. Son identifiant est {id}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} est prêt.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modèle (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exporté sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Bring back a draft</source>
        <translation>Récupérer un brouillon</translation>
    </message>
    <message>
        <source>Password of the draft</source>
        <translation>Mot de passe du brouillon</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Type the password of the draft</source>
        <translation>Tapez le mot de passe du brouillon</translation>
    </message>
    <message>
        <source>It stood on the Hide page when the program ended.</source>
        <translation>Il était sur la page «&#x202f;Cacher&#x202f;» quand le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>A draft of {when} was kept when the program ended.</source>
        <translation>Un brouillon du {when} a été gardé quand le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>It is sealed with the password that stood beside it.</source>
        <translation>Il est scellé avec le mot de passe qui l’accompagnait.</translation>
    </message>
    <message>
        <source>Bring it back or delete it…</source>
        <translation>Le récupérer ou le supprimer…</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>&amp;Quick</source>
        <translation>&amp;Rapide</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>&amp;Meilleur</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>Comme &amp;publié</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>&amp;Take at most</source>
        <translation>&amp;Au plus</translation>
    </message>
    <message>
        <source>Limit the time</source>
        <translation>Limiter la durée</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>Nombre maximal de minutes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Appare&amp;il</translation>
    </message>
    <message>
        <source>A short training, good for most.</source>
        <translation>Un entraînement court, suffisant dans la plupart des cas.</translation>
    </message>
    <message>
        <source>Takes several times as long, for a little more quality.</source>
        <translation>Dure plusieurs fois plus longtemps, pour un peu plus de qualité.</translation>
    </message>
    <message>
        <source>Trained as the paper describes, on whole pictures: slow, and for comparison only.</source>
        <translation>Entraîné comme le décrit l’article, sur des images entières&#x202f;: lent, et pour comparaison seulement.</translation>
    </message>
    <message>
        <source>Takes longest, for comparison only: the paper has no such networks.</source>
        <translation>Le plus long, pour comparaison seulement&#x202f;: l’article n’a pas de tels réseaux.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Processeur&#x202f;: {name}</translation>
    </message>
    <message>
        <source>About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk.</source>
        <translation>Environ {time}, à en juger par quelques pas. Demande environ {memory} de mémoire et {disk} sur le disque.</translation>
    </message>
    <message>
        <source>Measuring how long a few steps take…</source>
        <translation>Mesure de la durée de quelques pas…</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <source>Ways on</source>
        <translation>Comment continuer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What was learned up to the last checkpoint is kept.</source>
        <translation>Ce qui a été appris jusqu’au dernier point de reprise est conservé.</translation>
    </message>
    <message>
        <source>There was no checkpoint yet, so the training begins anew.</source>
        <translation>Il n’y avait pas encore de point de reprise&#x202f;: l’entraînement recommence à zéro.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>Recommencer à &amp;zéro</translation>
    </message>
    <message>
        <source>Go on with a &amp;smaller batch ({count})</source>
        <translation>Continuer avec un &amp;lot plus petit ({count})</translation>
    </message>
    <message>
        <source>Go on on the &amp;processor</source>
        <translation>Continuer sur le &amp;processeur</translation>
    </message>
    <message>
        <source>Change the p&amp;lan</source>
        <translation>Modi&amp;fier le plan</translation>
    </message>
    <message>
        <source>Choose other p&amp;hotos</source>
        <translation>Choisir d’autres p&amp;hotos</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>{name} (link)</source>
        <translation>{name} (lien)</translation>
    </message>
    <message>
        <source>A link to a file elsewhere. Tick it to hide that file too.</source>
        <translation>Un lien vers un fichier situé ailleurs. Cochez-le pour cacher aussi ce fichier.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Throw this training away</source>
        <translation>Jeter cet entraînement</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Keep a checkpoint and go on later</source>
        <translation>Garder un point de reprise et continuer plus tard</translation>
    </message>
    <message>
        <source>S&amp;top and keep</source>
        <translation>Arrêter et &amp;garder</translation>
    </message>
    <message>
        <source>End this stage now and go on with what was learned</source>
        <translation>Terminer cette phase maintenant et continuer avec ce qui a été appris</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Arrêter le test</translation>
    </message>
    <message>
        <source>The model is kept, and can be tested again</source>
        <translation>Le modèle est conservé et peut être testé de nouveau</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>Entraîner da&amp;vantage</translation>
    </message>
    <message>
        <source>Throw &amp;away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Test it &amp;again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Lancer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Install the model</source>
        <translation>&amp;Installer le modèle</translation>
    </message>
    <message>
        <source>Trai&amp;n another</source>
        <translation>&amp;En entraîner un autre</translation>
    </message>
</context>
<context>
    <name>FoundSection</name>
    <message>
        <source>Looking through the photos</source>
        <translation>Examen des photos</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at, {usable} photos found</source>
        <translation>{done} fichiers examinés sur {total}, {usable} photos trouvées</translation>
    </message>
    <message>
        <source>Usable photos</source>
        <translation>Photos utilisables</translation>
    </message>
    <message>
        <source>Pictures the training can use.</source>
        <translation>Images dont l’entraînement peut se servir.</translation>
    </message>
    <message>
        <source>Different scenes</source>
        <translation>Scènes différentes</translation>
    </message>
    <message>
        <source>Pictures that look alike are counted once. They stay together when some are kept back.</source>
        <translation>Les images qui se ressemblent comptent une seule fois. Elles restent ensemble quand certaines sont mises de côté.</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>Petit côté</translation>
    </message>
    <message>
        <source>{low} to {high} px</source>
        <translation>{low} à {high}&#xa0;px</translation>
    </message>
    <message>
        <source>Smallest and largest of the photos.</source>
        <translation>De la plus petite à la plus grande photo.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Listed below, each with its reason.</source>
        <translation>Indiqués plus bas, chacun avec sa raison.</translation>
    </message>
    <message>
        <source>Skipped, with reasons</source>
        <translation>Ignorés, avec les raisons</translation>
    </message>
    <message>
        <source>Most photos are dark: add bright ones, or the model will be unsure in bright skies.</source>
        <translation>La plupart des photos sont sombres&#x202f;: ajoutez-en de claires, sinon le modèle sera peu sûr dans les ciels clairs.</translation>
    </message>
    <message>
        <source>Most photos are very bright: add darker ones.</source>
        <translation>La plupart des photos sont très claires&#x202f;: ajoutez-en de plus sombres.</translation>
    </message>
    <message>
        <source>Most photos are very smooth, as if drawn or blurred: add some with fine detail.</source>
        <translation>La plupart des photos sont très lisses, comme dessinées ou floues&#x202f;: ajoutez-en qui ont des détails fins.</translation>
    </message>
    <message>
        <source>Most photos are smaller than {side} pixels and get enlarged: add larger ones if you can.</source>
        <translation>La plupart des photos font moins de {side} pixels et sont agrandies&#x202f;: ajoutez-en de plus grandes si possible.</translation>
    </message>
    <message>
        <source>Many photos show the same scene: other subjects would teach the model more.</source>
        <translation>Beaucoup de photos montrent la même scène&#x202f;: d’autres sujets apprendraient davantage au modèle.</translation>
    </message>
    <message>
        <source>The photos are varied enough in brightness, detail and subjects.</source>
        <translation>Les photos sont assez variées en luminosité, détails et sujets.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choose a picture, write a text or add files, set a password, and press Hide message.</source>
        <translation>Choisissez une image, écrivez un texte ou ajoutez des fichiers, définissez un mot de passe, puis appuyez sur «&#x202f;Cacher le message&#x202f;».</translation>
    </message>
    <message>
        <source>The picture looks the same afterwards. The message is encrypted with the password first, so that finding it is not yet reading it.</source>
        <translation>L’image paraît la même ensuite. Le message est d’abord chiffré avec le mot de passe&#x202f;: le trouver n’est pas encore le lire.</translation>
    </message>
    <message>
        <source>Take a photo of your own that nobody else has, with much detail, and hide little in it. What was hidden is read back at once: if it says that your message is hidden, it can be revealed.</source>
        <translation>Prenez une photo à vous que personne d’autre n’a, riche en détails, et cachez-y peu de choses. Ce qui a été caché est relu aussitôt&#x202f;: s’il est dit que votre message est caché, il peut être révélé.</translation>
    </message>
    <message>
        <source>Too long for one photo, or too important? Split it over several photos: any 2 of 3, say, reveal it, and one alone says nothing. “Several photos” can also hide one message in each of many photos, or many messages by a table.</source>
        <translation>Trop long pour une photo, ou trop important&#x202f;? Répartissez-le sur plusieurs photos&#x202f;: 2 sur 3, par exemple, n’importe lesquelles, le révèlent, et une seule ne dit rien. «&#x202f;Plusieurs photos&#x202f;» peut aussi cacher un même message dans chacune de nombreuses photos, ou de nombreux messages d’après un tableau.</translation>
    </message>
    <message>
        <source>Send the picture as a file: attached to an e-mail, or by “File” or “Document” in a messenger. Drag it from the result into the other program.</source>
        <translation>Envoyez l’image comme fichier&#x202f;: jointe à un e-mail, ou par «&#x202f;Fichier&#x202f;» ou «&#x202f;Document&#x202f;» dans une messagerie. Faites-la glisser depuis le résultat dans l’autre programme.</translation>
    </message>
    <message>
        <source>Most messengers compress what is sent as a photo, and that destroys the message. As a JPEG photo, many pass it on untouched: the result says which. For the others there is “For messengers that recompress”.</source>
        <translation>La plupart des messageries compressent ce qui est envoyé comme photo, et cela détruit le message. Beaucoup transmettent intacte une photo JPEG&#x202f;: le résultat indique lesquelles. Pour les autres, il y a «&#x202f;Pour messageries qui recompressent&#x202f;».</translation>
    </message>
    <message>
        <source>Tell the password another way than the picture: by voice, or on paper.</source>
        <translation>Communiquez le mot de passe par une autre voie que l’image&#x202f;: de vive voix ou sur papier.</translation>
    </message>
    <message>
        <source>A key file is a second lock. Hand a copy over another way than the picture, too, and keep one: without it, or if a byte of it changes, the message is lost.</source>
        <translation>Un fichier clé est une deuxième serrure. Remettez-en aussi une copie par une autre voie que l’image, et gardez-en une&#x202f;: sans lui, ou si un de ses octets change, le message est perdu.</translation>
    </message>
    <message>
        <source>Drop the picture on the Reveal page, type the password, and press Reveal.</source>
        <translation>Déposez l’image sur la page «&#x202f;Révéler&#x202f;», tapez le mot de passe et appuyez sur «&#x202f;Révéler&#x202f;».</translation>
    </message>
    <message>
        <source>If a picture holds a part of a message, add the others, in any order: they are put together by themselves.</source>
        <translation>Si une image contient une partie d’un message, ajoutez les autres, dans n’importe quel ordre&#x202f;: elles sont réunies d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Nothing revealed? Check the password letter by letter, and the key file, if there is one. Ask for the picture once more, sent as a file. If the sender hid with a model of their own, import its file.</source>
        <translation>Rien de révélé&#x202f;? Vérifiez le mot de passe lettre par lettre, et le fichier clé, s’il y en a un. Redemandez l’image, envoyée comme fichier. Si l’expéditeur a caché le message avec un modèle à lui, importez-en le fichier.</translation>
    </message>
    <message>
        <source>A wrong password, an altered picture and a picture without a message are all one: stegapp itself cannot tell them apart.</source>
        <translation>Un mot de passe erroné, une image modifiée et une image sans message, c’est tout un&#x202f;: stegapp lui-même ne peut pas les distinguer.</translation>
    </message>
    <message>
        <source>A long message leaves traces that a program made for it can find.</source>
        <translation>Un long message laisse des traces qu’un programme fait pour cela peut trouver.</translation>
    </message>
    <message>
        <source>Messengers that compress photos destroy the message, unless it was hidden for messengers that recompress.</source>
        <translation>Les messageries qui compressent les photos détruisent le message, sauf s’il a été caché pour les messageries qui recompressent.</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Quiconque a l’image et le mot de passe peut lire le message, maintenant ou dans dix ans.</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Ce qui surveille votre écran ou votre clavier voit le message avant qu’il soit caché.</translation>
    </message>
    <message>
        <source>Beside the original picture, every change shows. Keep it to yourself, or delete it.</source>
        <translation>À côté de l’image d’origine, chaque changement se voit. Gardez-la pour vous, ou supprimez-la.</translation>
    </message>
    <message>
        <source>A photo or a JPEG can carry a second message under another password. Hide something harmless in it: if somebody makes you give a password, you can give that one.</source>
        <translation>Une photo ou un JPEG peut porter un deuxième message sous un autre mot de passe. Cachez-y quelque chose d’anodin&#x202f;: si quelqu’un vous force à donner un mot de passe, vous pouvez donner celui-là.</translation>
    </message>
    <message>
        <source>It protects this: nothing that a password opens shows that there is another message, and each is hidden as if it were alone. Whoever has one password finds no proof of the other.</source>
        <translation>Voici ce que cela protège&#x202f;: rien de ce qu’un mot de passe ouvre ne montre qu’il y a un autre message, et chacun est caché comme s’il était seul. Quiconque a un mot de passe ne trouve aucune preuve de l’autre.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the original picture, and sees more changes than one message needs; who thinks that the picture has room for more and does not believe you; or who watches your screen.</source>
        <translation>Cela ne protège pas contre quelqu’un qui a l’image d’origine, et voit plus de changements qu’il n’en faut pour un message&#x202f;; qui pense que l’image a de la place pour davantage et ne vous croit pas&#x202f;; ou qui surveille votre écran.</translation>
    </message>
    <message>
        <source>Two messages are a longer message together, and easier to notice. Short ones in a large photo are safest.</source>
        <translation>Deux messages font ensemble un message plus long, et plus facile à remarquer. Des messages courts dans une grande photo sont le plus sûr.</translation>
    </message>
    <message>
        <source>You need not know models: everybody with stegapp has the same one, and it is used.</source>
        <translation>Vous n’avez pas besoin de connaître les modèles&#x202f;: tous ceux qui ont stegapp ont le même, et c’est lui qui sert.</translation>
    </message>
    <message>
        <source>A model of your own is like a key that two people share: it is trained on your photos, you export its file and give it to the other, and both of you need it besides the password.</source>
        <translation>Un modèle à vous est comme une clé que deux personnes partagent&#x202f;: il est entraîné sur vos photos, vous exportez son fichier et le donnez à l’autre, et il vous le faut à tous deux en plus du mot de passe.</translation>
    </message>
    <message>
        <source>Compare, Models and Train are for those who want to look closer.</source>
        <translation>«&#x202f;Comparer&#x202f;», «&#x202f;Modèles&#x202f;» et «&#x202f;Entraîner&#x202f;» sont pour ceux qui veulent y regarder de plus près.</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>Les pages, de haut en bas</translation>
    </message>
    <message>
        <source>Hide, reveal or compare</source>
        <translation>Cacher, révéler ou comparer</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Coller une image ou des fichiers</translation>
    </message>
    <message>
        <source>Clear revealed messages and their password from the window</source>
        <translation>Effacer de la fenêtre les messages révélés et leur mot de passe</translation>
    </message>
    <message>
        <source>Show or mask the password</source>
        <translation>Afficher ou masquer le mot de passe</translation>
    </message>
    <message>
        <source>Take the chosen ones off a list</source>
        <translation>Retirer d’une liste les éléments choisis</translation>
    </message>
    <message>
        <source>Choose all on a list</source>
        <translation>Tout choisir dans une liste</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>Récupérer ce qui a été retiré</translation>
    </message>
    <message>
        <source>Larger or smaller part of the picture, or all of it</source>
        <translation>Plus ou moins grande partie de l’image, ou toute l’image</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Revealing</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>What it does not protect against</source>
        <translation>Ce contre quoi il ne protège pas</translation>
    </message>
    <message>
        <source>A second message (decoy)</source>
        <translation>Un deuxième message (leurre)</translation>
    </message>
    <message>
        <source>Models, and a closer look</source>
        <translation>Les modèles, et de plus près</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Fidélité (PSNR)</translation>
    </message>
    <message>
        <source>How close the picture is to the original. Above 40 dB the eye sees no difference.</source>
        <translation>À quel point l’image est proche de l’originale. Au-dessus de 40&#xa0;dB, l’œil ne voit pas de différence.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Ressemblance (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 signifie que la structure de l’image est inchangée.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>{size} of {capacity}</source>
        <translation>{size} sur {capacity}</translation>
    </message>
    <message>
        <source>The message after compression, and what this picture could carry.</source>
        <translation>Le message après compression, et ce que cette image pourrait porter.</translation>
    </message>
    <message>
        <source>Code rate</source>
        <translation>Rendement du code</translation>
    </message>
    <message>
        <source>The share of the hidden bits that carries the message; the rest corrects errors (code rate).</source>
        <translation>La part des bits cachés qui porte le message&#x202f;; le reste corrige les erreurs (rendement du code).</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs this model.</source>
        <translation>Quiconque révèle le message a besoin de ce modèle.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{time} on {device}</source>
        <translation>{time} sur {device}</translation>
    </message>
    <message>
        <source>How long hiding took, and where it was computed.</source>
        <translation>Combien de temps cacher le message a pris, et où le calcul a été fait.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Pixels changés</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s pixels that differ from the original.</source>
        <translation>La part des pixels de l’image qui diffèrent de l’originale.</translation>
    </message>
    <message>
        <source>Values changed</source>
        <translation>Valeurs changées</translation>
    </message>
    <message>
        <source>The share of the pixels&apos; red, green and blue that differs from the original.</source>
        <translation>La part des valeurs rouges, vertes et bleues des pixels qui diffèrent de l’originale.</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Plus grand changement</translation>
    </message>
    <message>
        <source>{steps} of 255 levels</source>
        <translation>{steps} sur 255 niveaux</translation>
    </message>
    <message>
        <source>How far the most changed pixel moved.</source>
        <translation>De combien le pixel le plus changé s’est déplacé.</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Changements dans le fichier</translation>
    </message>
    <message>
        <source>A JPEG stores frequencies, not pixels. So many of its numbers (coefficients) were changed; each of them moves many pixels a little.</source>
        <translation>Un JPEG stocke des fréquences, pas des pixels. Voici combien de ses nombres (coefficients) ont été changés&#x202f;; chacun déplace un peu beaucoup de pixels.</translation>
    </message>
    <message>
        <source>How far the most changed of these numbers moved.</source>
        <translation>De combien le plus changé de ces nombres s’est déplacé.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>This picture may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>Cette image contient peut-être un message&#x202f;: elle est grise et aussi grande que celles que fait stegapp.</translation>
    </message>
    <message>
        <source>Reveal it instead</source>
        <translation>La révéler plutôt</translation>
    </message>
    <message>
        <source>Choose files to hide</source>
        <translation>Choisir les fichiers à cacher</translation>
    </message>
    <message>
        <source>Choose a folder to hide</source>
        <translation>Choisir un dossier à cacher</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>L’image est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message. Choose another one, or another kind.</source>
        <translation>Cette image ne peut pas porter de message. Choisissez-en une autre, ou un autre genre.</translation>
    </message>
    <message>
        <source>Write a text or choose files to hide.</source>
        <translation>Écrivez un texte ou choisissez des fichiers à cacher.</translation>
    </message>
    <message>
        <source>With a second message, the first one needs a password, too.</source>
        <translation>Avec un deuxième message, le premier a besoin d’un mot de passe, lui aussi.</translation>
    </message>
    <message>
        <source>Second message (decoy)</source>
        <translation>Deuxième message (leurre)</translation>
    </message>
    <message>
        <source>Remove the second message</source>
        <translation>Retirer le deuxième message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Kind of second message</source>
        <translation>Genre du deuxième message</translation>
    </message>
    <message>
        <source>Type what you could show to somebody</source>
        <translation>Écrivez ce que vous pourriez montrer à quelqu’un</translation>
    </message>
    <message>
        <source>Text of the second message</source>
        <translation>Texte du deuxième message</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose files of the second message</source>
        <translation>Choisir les fichiers du deuxième message</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Remove all files of the second message</source>
        <translation>Retirer tous les fichiers du deuxième message</translation>
    </message>
    <message>
        <source>Password of the second message</source>
        <translation>Mot de passe du deuxième message</translation>
    </message>
    <message>
        <source>Its own password</source>
        <translation>Son propre mot de passe</translation>
    </message>
    <message>
        <source>Password of the second message again</source>
        <translation>Mot de passe du deuxième message, encore une fois</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Encore une fois, pour être sûr</translation>
    </message>
    <message>
        <source>The files are still being looked through.</source>
        <translation>Les fichiers sont encore en train d’être parcourus.</translation>
    </message>
    <message>
        <source>Two messages need a photo or a JPEG. Choose one, or remove the second message.</source>
        <translation>Deux messages ont besoin d’une photo ou d’un JPEG. Choisissez-en un, ou retirez le deuxième message.</translation>
    </message>
    <message>
        <source>Write the second message, or remove it.</source>
        <translation>Écrivez le deuxième message, ou retirez-le.</translation>
    </message>
    <message>
        <source>The second message needs a password of its own.</source>
        <translation>Le deuxième message a besoin d’un mot de passe à lui.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice, or show it.</source>
        <translation>Les deux mots de passe diffèrent. Tapez deux fois le même, ou affichez-le.</translation>
    </message>
    <message>
        <source>Both messages have the same password. Choose another one for the second.</source>
        <translation>Les deux messages ont le même mot de passe. Choisissez-en un autre pour le deuxième.</translation>
    </message>
    <message>
        <source>This kind of picture has no room for it.</source>
        <translation>Ce genre d’image n’a pas de place pour lui.</translation>
    </message>
    <message>
        <source>It will be hidden, too.</source>
        <translation>Il sera caché, lui aussi.</translation>
    </message>
    <message>
        <source>Second message (decoy), closed</source>
        <translation>Deuxième message (leurre), fermé</translation>
    </message>
    <message>
        <source>Second message (decoy), open</source>
        <translation>Deuxième message (leurre), ouvert</translation>
    </message>
    <message>
        <source>Second message (decoy), closed, filled in</source>
        <translation>Deuxième message (leurre), fermé, rempli</translation>
    </message>
    <message>
        <source>The second message and its password would be lost.</source>
        <translation>Le deuxième message et son mot de passe seraient perdus.</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>Le retirer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Le retirer</translation>
    </message>
    <message>
        <source>No files chosen.</source>
        <translation>Aucun fichier choisi.</translation>
    </message>
    <message>
        <source>For the case that somebody makes you give a password: hide something harmless here, and give this one. Nothing that it opens shows that there is another message. It does not help against somebody who has the original picture, or who does not believe you.</source>
        <translation>Pour le cas où quelqu’un vous force à donner un mot de passe&#x202f;: cachez ici quelque chose d’anodin, et donnez ce mot de passe. Rien de ce qu’il ouvre ne montre qu’il y a un autre message. Cela n’aide pas contre quelqu’un qui a l’image d’origine, ou qui ne vous croit pas.</translation>
    </message>
    <message>
        <source>Anyone with stegapp can read it.</source>
        <translation>Quiconque a stegapp peut le lire.</translation>
    </message>
    <message>
        <source>Hide without a password?</source>
        <translation>Cacher sans mot de passe&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Hide without a password</source>
        <translation>Cacher &amp;sans mot de passe</translation>
    </message>
    <message>
        <source>&amp;Set a password</source>
        <translation>&amp;Définir un mot de passe</translation>
    </message>
    <message>
        <source>The eye will see no difference.</source>
        <translation>L’œil ne verra aucune différence.</translation>
    </message>
    <message>
        <source>The eye will hardly see a difference.</source>
        <translation>L’œil verra à peine une différence.</translation>
    </message>
    <message>
        <source>JPEG photo (*.jpg *.jpeg)</source>
        <translation>Photo JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Choose where the picture with the message is saved</source>
        <translation>Choisir où enregistrer l’image avec le message</translation>
    </message>
    <message>
        <source>&amp;Hide message</source>
        <translation>&amp;Cacher le message</translation>
    </message>
    <message>
        <source>Hide the message (Ctrl+Return)</source>
        <translation>Cacher le message (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Saves to</source>
        <translation>Enregistré dans</translation>
    </message>
    <message>
        <source>Save the picture with the message</source>
        <translation>Enregistrer l’image avec le message</translation>
    </message>
    <message>
        <source>Hide a message</source>
        <translation>Cacher un message</translation>
    </message>
    <message>
        <source>Put a text or files into a picture, and send it to whom you like.</source>
        <translation>Mettez un texte ou des fichiers dans une image, et envoyez-la à qui vous voulez.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Retour au formulaire</translation>
    </message>
    <message>
        <source>Change the message, the picture or the password</source>
        <translation>Changer le message, l’image ou le mot de passe</translation>
    </message>
    <message>
        <source>Hide &amp;another</source>
        <translation>En cacher un &amp;autre</translation>
    </message>
    <message>
        <source>&amp;Same message, another photo</source>
        <translation>&amp;Même message, autre photo</translation>
    </message>
    <message>
        <source>Keep the message and the password, and choose another picture</source>
        <translation>Garder le message et le mot de passe, et choisir une autre image</translation>
    </message>
    <message>
        <source>Many photos</source>
        <translation>Beaucoup de photos</translation>
    </message>
    <message>
        <source>The message of the page goes into each photo, or each has its own by a table: a CSV file with the columns photo, text or file, output and, if you like, password file. All else is as the page has it. What fails does not stop the others, and nothing is overwritten.</source>
        <translation>Le message de la page va dans chaque photo, ou chacune a le sien d’après un tableau&#x202f;: un fichier CSV avec les colonnes photo, text ou file, output et, si vous voulez, password file. Tout le reste est comme sur la page. Ce qui échoue n’arrête pas les autres, et rien n’est remplacé.</translation>
    </message>
    <message>
        <source>&amp;Hide in all</source>
        <translation>&amp;Cacher dans toutes</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>&amp;Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Fermer le tableau</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Save what became of each photo, as CSV or JSON</source>
        <translation>Enregistrer ce qu’il est advenu de chaque photo, en CSV ou JSON</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Vers {name}</translation>
    </message>
    <message>
        <source>Hiding…</source>
        <translation>Dissimulation en cours…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Pas fait.</translation>
    </message>
    <message>
        <source>Hidden in {done} of {total} photos, each read back to be sure.</source>
        <translation>Caché dans {done} photos sur {total}, chacune relue par sûreté.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished stays.</source>
        <translation>Annulé. Ce qui était terminé reste.</translation>
    </message>
    <message>
        <source>The list says why the others failed.</source>
        <translation>La liste dit pourquoi les autres ont échoué.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Le formulaire est de nouveau vide.</translation>
    </message>
    <message>
        <source>Bring back what it held</source>
        <translation>Récupérer ce qu’il contenait</translation>
    </message>
    <message>
        <source>The password was made here and never copied. Without it nobody can read the message.</source>
        <translation>Le mot de passe a été créé ici et n’a jamais été copié. Sans lui, personne ne peut lire le message.</translation>
    </message>
    <message>
        <source>Empty the form all the same?</source>
        <translation>Vider le formulaire quand même&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>&amp;Vider le formulaire</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>The message on the Hide page has not been hidden yet.</source>
        <translation>Le message de la page «&#x202f;Cacher&#x202f;» n’a pas encore été caché.</translation>
    </message>
    <message>
        <source>Only one picture at a time can carry a message.</source>
        <translation>Une seule image à la fois peut porter un message.</translation>
    </message>
    <message>
        <source>Drop just one.</source>
        <translation>N’en déposez qu’une.</translation>
    </message>
    <message>
        <source>Your files are hidden</source>
        <translation>Vos fichiers sont cachés</translation>
    </message>
    <message>
        <source>Your text is hidden</source>
        <translation>Votre texte est caché</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} pixels, {size}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The file was copied. Paste it as an attachment.</source>
        <translation>Le fichier a été copié. Collez-le comme pièce jointe.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L’image a été copiée.</translation>
    </message>
    <message>
        <source>Many programs compress what is pasted, and that destroys the message: a file is safer.</source>
        <translation>Beaucoup de programmes compressent ce qu’on y colle, et cela détruit le message&#x202f;: un fichier est plus sûr.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modèle (*.stegmodel)</translation>
    </message>
    <message>
        <source>The model was exported as {name}. The recipient imports it in stegapp.</source>
        <translation>Le modèle a été exporté sous le nom {name}. Le destinataire l’importe dans stegapp.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Une copie a été enregistrée sous le nom {name}.</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Quelle photo&#x202f;?</translation>
    </message>
    <message>
        <source>Photos measured so far</source>
        <translation>Photos mesurées jusqu’ici</translation>
    </message>
    <message>
        <source>Photos, the best first</source>
        <translation>Photos, la meilleure en premier</translation>
    </message>
    <message>
        <source>&amp;Take this photo</source>
        <translation>&amp;Prendre cette photo</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>&amp;Enregistrer dans…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures with the message</source>
        <translation>Choisir le dossier pour les images avec le message</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Of each photo, the middle is taken.</source>
        <translation>De chaque photo, le milieu est pris.</translation>
    </message>
    <message>
        <source>The photos are those of the table.</source>
        <translation>Les photos sont celles du tableau.</translation>
    </message>
    <message>
        <source>Close the table to add others.</source>
        <translation>Fermez le tableau pour en ajouter d’autres.</translation>
    </message>
    <message>
        <source>Choose photos to hide in</source>
        <translation>Choisir les photos où cacher</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Which photo hides the message best?</source>
        <translation>Quelle photo cache le mieux le message&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>For a message of {size} in the photos of {folder}.</source>
        <translation>Pour un message de {size} dans les photos de {folder}.</translation>
    </message>
    <message>
        <source>For a message of {size}, as none is written yet, in the photos of {folder}.</source>
        <translation>Pour un message de {size}, puisqu’aucun n’est encore écrit, dans les photos de {folder}.</translation>
    </message>
    <message>
        <source>The message is too long for this photo.</source>
        <translation>Le message est trop long pour cette photo.</translation>
    </message>
    <message>
        <source>Split over several photos…</source>
        <translation>Répartir sur plusieurs photos…</translation>
    </message>
    <message>
        <source>A second message lies in one photo alone. Remove it to go on without it.</source>
        <translation>Un deuxième message tient dans une seule photo. Retirez-le pour continuer sans lui.</translation>
    </message>
    <message>
        <source>One message in several photos</source>
        <translation>Un message dans plusieurs photos</translation>
    </message>
    <message>
        <source>Each photo carries a part. As many as you say give the message back, whichever they are; fewer give nothing, not even with the password. Message, password and kind of picture are those of the page.</source>
        <translation>Chaque photo porte une partie. Autant de photos que vous l’indiquez rendent le message, n’importe lesquelles&#x202f;; moins de photos ne donnent rien, même avec le mot de passe. Le message, le mot de passe et le genre d’image sont ceux de la page.</translation>
    </message>
    <message>
        <source>&amp;Split message</source>
        <translation>&amp;Répartir le message</translation>
    </message>
    <message>
        <source>Photos needed to reveal</source>
        <translation>Photos nécessaires pour révéler</translation>
    </message>
    <message>
        <source>&amp;Needed to reveal</source>
        <translation>&amp;Nécessaires pour révéler</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Each photo carries {share}; the whole message has {whole}.</source>
        <translation>Chaque photo porte {share}&#x202f;; le message entier fait {whole}.</translation>
    </message>
    <message>
        <source>Choose two photos at least. Photos that nobody else has are safest.</source>
        <translation>Choisissez au moins deux photos. Les plus sûres sont celles que personne d’autre n’a.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Enregistré sous le nom {name}. {words}.</translation>
    </message>
    <message>
        <source>Hidden in {count} pictures, any {needed} of which reveal it together.</source>
        <translation>Caché dans {count} images&#x202f;; {needed} d’entre elles, n’importe lesquelles, le révèlent ensemble.</translation>
    </message>
    <message>
        <source>Read back from the disk and joined to be sure. Safest is to send them by different ways.</source>
        <translation>Relues depuis le disque et réunies par sûreté. Le plus sûr est de les envoyer par des voies différentes.</translation>
    </message>
    <message>
        <source>Fits: it takes {room}.</source>
        <translation>Convient&#x202f;: elle peut porter {room}.</translation>
    </message>
    <message>
        <source>Too small for its part: it takes {room}.</source>
        <translation>Trop petite pour sa partie&#x202f;: elle peut porter {room}.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey levels of both pictures</source>
        <translation>Niveaux de gris des deux images</translation>
    </message>
    <message>
        <source>0 black</source>
        <translation>0 noir</translation>
    </message>
    <message>
        <source>255 white</source>
        <translation>255 blanc</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Choose key files</source>
        <translation>Choisir des fichiers clés</translation>
    </message>
    <message>
        <source>new.key</source>
        <translation>nouveau.key</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Créer un nouveau fichier clé</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Fichiers clés (*.key)</translation>
    </message>
    <message>
        <source>Made {name}: 32 random bytes, which only you can read.</source>
        <translation>{name} a été créé&#x202f;: 32 octets aléatoires, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Add a file that is needed beside the password, or instead of it</source>
        <translation>Ajouter un fichier nécessaire en plus du mot de passe, ou à sa place</translation>
    </message>
    <message>
        <source>Key f&amp;ile…</source>
        <translation>Fichier c&amp;lé…</translation>
    </message>
    <message>
        <source>Add key files…</source>
        <translation>Ajouter des fichiers clés…</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>Créer un nouveau fichier clé…</translation>
    </message>
    <message>
        <source>Whoever loses or changes a key file loses the message. Keep a copy, and give one to the recipient another way than the picture.</source>
        <translation>Quiconque perd ou change un fichier clé perd le message. Gardez-en une copie, et donnez-en une au destinataire par une autre voie que l’image.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Fichiers clés</translation>
    </message>
    <message>
        <source>Remove the key file {name}</source>
        <translation>Retirer le fichier clé {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} may hold a message, as any photo of its kind may.</source>
        <translation>{name} contient peut-être un message, comme toute photo de ce genre.</translation>
    </message>
    <message>
        <source>{name} may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>{name} contient peut-être un message&#x202f;: l’image est grise et aussi grande que celles que fait stegapp.</translation>
    </message>
    <message>
        <source>Reveal it, or hide a message in this picture?</source>
        <translation>Le révéler, ou cacher un message dans cette image&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Reveal it</source>
        <translation>&amp;Révéler</translation>
    </message>
    <message>
        <source>&amp;Hide in it</source>
        <translation>&amp;Cacher dedans</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only {name} was opened.</source>
        <translation>Seul {name} a été ouvert.</translation>
    </message>
    <message>
        <source>A message is hidden in one picture at a time.</source>
        <translation>Un message se cache dans une seule image à la fois.</translation>
    </message>
    <message>
        <source>Something is still being worked on.</source>
        <translation>Un travail est encore en cours.</translation>
    </message>
    <message>
        <source>Open or drop it again afterwards.</source>
        <translation>Ouvrez ou déposez-le de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Only the model files were taken.</source>
        <translation>Seuls les fichiers de modèle ont été pris.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Close all the same? Nobody can bring it back then.</source>
        <translation>Fermer quand même&#x202f;? Personne ne pourra alors le récupérer.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Type or paste what nobody else should see</source>
        <translation>Tapez ou collez ce que personne d’autre ne doit voir</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez des fichiers ou des dossiers ici</translation>
    </message>
    <message>
        <source>Documents, archives, small pictures. They are compressed for you.</source>
        <translation>Documents, archives, petites images. Ils sont compressés automatiquement.</translation>
    </message>
    <message>
        <source>Choose fi&amp;les…</source>
        <translation>Choisir des f&amp;ichiers…</translation>
    </message>
    <message>
        <source>Files to hide</source>
        <translation>Fichiers à cacher</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen files off the list (Del)</source>
        <translation>Retirer de la liste les fichiers choisis (Suppr)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Looking through the folders: {count} so far…</source>
        <translation>Examen des dossiers&#x202f;: {count} jusqu’ici…</translation>
    </message>
    <message>
        <source>The pasted text had line ends of several kinds. Now all are the same.</source>
        <translation>Le texte collé avait plusieurs sortes de fins de ligne. Maintenant, elles sont toutes identiques.</translation>
    </message>
    <message>
        <source>To hide a text byte by byte, choose it as a file.</source>
        <translation>Pour cacher un texte octet pour octet, choisissez-le comme fichier.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>Links to files elsewhere are left out unless you tick them.</source>
        <translation>Les liens vers des fichiers situés ailleurs sont laissés de côté, sauf si vous les cochez.</translation>
    </message>
    <message>
        <source>Not all of it is taken along.</source>
        <translation>Tout n’est pas emporté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln fichier, {size}</numerusform>
            <numerusform>%Ln fichiers, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The message will appear here.</source>
        <translation>Le message apparaîtra ici.</translation>
    </message>
    <message>
        <source>Revealed text</source>
        <translation>Texte révélé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Revealed files</source>
        <translation>Fichiers révélés</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>Tout enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Save c&amp;hosen…</source>
        <translation>Enregistrer la &amp;sélection…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the saved file. Only open files from people you trust.</source>
        <translation>Ouvrir le fichier enregistré. N’ouvrez que des fichiers de personnes en qui vous avez confiance.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Afficher les modèles</translation>
    </message>
</context>
<context>
    <name>MessengerChoices</name>
    <message>
        <source>Which messengers should it survive?</source>
        <translation>À quelles messageries doit-il survivre&#x202f;?</translation>
    </message>
    <message>
        <source>On iPhones, it compresses far more than all others: less fits.</source>
        <translation>Sur iPhone, elle compresse bien plus que toutes les autres&#x202f;: moins de place.</translation>
    </message>
    <message>
        <source>At least one has to stay chosen.</source>
        <translation>Au moins une doit rester choisie.</translation>
    </message>
    <message>
        <source>Would make a picture of this size smaller, and the message would be lost: {names}. Choose {side} pixels, or leave them out.</source>
        <translation>Réduiraient une image de cette taille, et le message serait perdu&#x202f;: {names}. Choisissez {side} pixels, ou laissez-les de côté.</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>such as: Our holidays</source>
        <translation>par exemple&#x202f;: Nos vacances</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Pour comparaison</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>Pr&amp;ivé</translation>
    </message>
    <message>
        <source>&amp;Compatible</source>
        <translation>&amp;Compatible</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>It reads bits by a secret random table of its own. Other models read only noise from its pictures, and it from theirs. This is measured at the end of the training.</source>
        <translation>Il lit les bits selon sa propre table, aléatoire et secrète. Les autres modèles ne lisent que du bruit dans ses images, et lui dans les leurs. Cela est mesuré à la fin de l’entraînement.</translation>
    </message>
    <message>
        <source>It is trained further from a model, by default the bundled one, and each reads what the other hides. Only the password keeps a message secret then.</source>
        <translation>Il est entraîné à partir d’un modèle, par défaut celui qui est fourni, et chacun lit ce que l’autre cache. Seul le mot de passe garde alors un message secret.</translation>
    </message>
    <message>
        <source>Other models of this kind may read some of what it hides. Only the password keeps a message secret.</source>
        <translation>D’autres modèles de ce genre lisent peut-être une partie de ce qu’il cache. Seul le mot de passe garde un message secret.</translation>
    </message>
    <message>
        <source>How much other models read of what it hides is measured at the end of the training.</source>
        <translation>Ce que d’autres modèles lisent de ce qu’il cache est mesuré à la fin de l’entraînement.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Beside the paper</source>
        <translation>Face à l’article</translation>
    </message>
    <message>
        <source>The paper&apos;s covers were JPEGs of one quality, and it counts pictures that the networks were not trained on. This model was measured on photos kept back from its training.</source>
        <translation>Les images de couverture de l’article étaient des JPEG d’une seule qualité, et il compte des images sur lesquelles les réseaux n’ont pas été entraînés. Ce modèle a été mesuré sur des photos mises de côté lors de son entraînement.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Non mesuré.</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Avant l’arrondi</translation>
    </message>
    <message>
        <source>Bits read right from the stego as the generator made it, before it is saved.</source>
        <translation>Bits bien lus dans le stégo tel que le générateur l’a fait, avant son enregistrement.</translation>
    </message>
    <message>
        <source>After rounding</source>
        <translation>Après l’arrondi</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the extractor of the first stage.</source>
        <translation>Bits bien lus dans le stégo enregistré par l’extracteur de la première phase.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the fine-tuned extractor.</source>
        <translation>Bits bien lus dans le stégo enregistré par l’extracteur ajusté.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit. Shorter messages are less visible.</source>
        <translation>PSNR quand chaque pixel porte un bit. Les messages plus courts sont moins visibles.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>SSIM when every pixel carries a bit.</source>
        <translation>SSIM quand chaque pixel porte un bit.</translation>
    </message>
    <message>
        <source>SPAM errs</source>
        <translation>SPAM se trompe</translation>
    </message>
    <message>
        <source>How often a detector with SPAM&apos;s features is wrong; 0.5 is guessing.</source>
        <translation>À quelle fréquence un détecteur fondé sur les caractéristiques de SPAM se trompe&#x202f;; 0,5 revient à deviner.</translation>
    </message>
    <message>
        <source>SRNet errs</source>
        <translation>SRNet se trompe</translation>
    </message>
    <message>
        <source>How often the network SRNet is wrong as a detector; 0.5 is guessing.</source>
        <translation>À quelle fréquence le réseau SRNet se trompe comme détecteur&#x202f;; 0,5 revient à deviner.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>Paper,
quality {quality}</source>
        <translation>Article,
qualité {quality}</translation>
    </message>
    <message>
        <source>message, KB</source>
        <translation>message, ko</translation>
    </message>
    <message>
        <source>closeness (PSNR), dB</source>
        <translation>fidélité (PSNR), dB</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Utiliser par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read the file again and check it against its hash</source>
        <translation>Relire le fichier et le comparer à son empreinte</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Aucun modèle n’est installé</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>entraîné ici</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>came with the app</source>
        <translation>fourni avec l’application</translation>
    </message>
    <message>
        <source>for messengers that recompress</source>
        <translation>pour les messageries qui recompressent</translation>
    </message>
    <message>
        <source>A model of your own: whoever is to reveal what it hides needs its file.</source>
        <translation>Un modèle à vous&#x202f;: qui doit révéler ce qu’il cache a besoin de son fichier.</translation>
    </message>
    <message>
        <source>Everybody with stegapp has it: the recipient needs no file.</source>
        <translation>Tous ceux qui ont stegapp l’ont&#x202f;: le destinataire n’a besoin d’aucun fichier.</translation>
    </message>
    <message>
        <source>trained quickly</source>
        <translation>entraîné rapidement</translation>
    </message>
    <message>
        <source>trained thoroughly</source>
        <translation>entraîné à fond</translation>
    </message>
    <message>
        <source>trained as published</source>
        <translation>entraîné comme publié</translation>
    </message>
    <message>
        <source>preset {name}</source>
        <translation>préréglage {name}</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>Combien de temps il a été entraîné.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Bits bien lus</translation>
    </message>
    <message>
        <source>Over all strengths and JPEG qualities measured, before error correction.</source>
        <translation>Sur toutes les forces et qualités JPEG mesurées, avant la correction d’erreurs.</translation>
    </message>
    <message>
        <source>Bits, quality 75</source>
        <translation>Bits, qualité 75</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 75.</source>
        <translation>Ce que porte un emplacement à force moyenne après JPEG de qualité 75.</translation>
    </message>
    <message>
        <source>Bits, quality 50</source>
        <translation>Bits, qualité 50</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 50.</source>
        <translation>Ce que porte un emplacement à force moyenne après JPEG de qualité 50.</translation>
    </message>
    <message>
        <source>Closeness, full</source>
        <translation>Fidélité, plein</translation>
    </message>
    <message>
        <source>PSNR at middle strength when every place carries a bit. Most messages need less.</source>
        <translation>PSNR à force moyenne quand chaque emplacement porte un bit. La plupart des messages demandent moins.</translation>
    </message>
    <message>
        <source>Likeness, full</source>
        <translation>Ressemblance, plein</translation>
    </message>
    <message>
        <source>SSIM at middle strength when every place carries a bit.</source>
        <translation>SSIM à force moyenne quand chaque emplacement porte un bit.</translation>
    </message>
    <message>
        <source>Of a full picture of random bits, read from the saved file, before error correction.</source>
        <translation>D’une image remplie de bits aléatoires, lus dans le fichier enregistré, avant la correction d’erreurs.</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits par pixel</translation>
    </message>
    <message>
        <source>How much one pixel can carry at most.</source>
        <translation>Ce qu’un pixel peut porter au plus.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A model is the pair of networks that hides and reveals. Both sides need the same one.</source>
        <translation>Un modèle est la paire de réseaux qui cache et révèle. Les deux côtés ont besoin du même.</translation>
    </message>
    <message>
        <source>&amp;Train on my photos…</source>
        <translation>En&amp;traîner sur mes photos…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message>
        <source>Drop a model file anywhere to import it.</source>
        <translation>Déposez un fichier de modèle n’importe où pour l’importer.</translation>
    </message>
    <message>
        <source>{origin} · default</source>
        <translation>{origin} · par défaut</translation>
    </message>
    <message>
        <source>{origin} · default for messengers</source>
        <translation>{origin} · par défaut pour les messageries</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modèles ({kinds})</translation>
    </message>
    <message>
        <source>{name} is a model file.</source>
        <translation>{name} est un fichier de modèle.</translation>
    </message>
    <message>
        <source>Import it to reveal what was hidden with it, and to hide with it.</source>
        <translation>Importez-le pour révéler ce qui a été caché avec lui, et pour cacher avec lui.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>Importé&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>Déjà là&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Not imported: {names}.</source>
        <translation>Pas importé&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>This model is here already, as {name}.</source>
        <translation>Ce modèle est déjà là, sous le nom {name}.</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} a été importé.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modèle (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exporté sous le nom {name}.</translation>
    </message>
    <message>
        <source>Whoever should reveal your messages imports this file.</source>
        <translation>Quiconque doit révéler vos messages importe ce fichier.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>{name} est en bon état.</translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation>Supprimer le modèle {name}&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was exported before: that file can be imported again.</source>
        <translation>Il a déjà été exporté&#x202f;: ce fichier peut être importé de nouveau.</translation>
    </message>
    <message>
        <source>It was imported; perhaps the file is still there. It was never exported from here.</source>
        <translation>Il a été importé&#x202f;; le fichier existe peut-être encore. Il n’a jamais été exporté d’ici.</translation>
    </message>
    <message>
        <source>It was never exported: there is no other copy that stegapp knows of.</source>
        <translation>Il n’a jamais été exporté&#x202f;: stegapp n’en connaît pas d’autre copie.</translation>
    </message>
    <message>
        <source>Messages hidden with it cannot be revealed any more.</source>
        <translation>Les messages cachés avec lui ne pourront plus être révélés.</translation>
    </message>
    <message>
        <source>It stays in the trash for {days} days; until then it can be taken back.</source>
        <translation>Il reste {days} jours dans la corbeille&#x202f;; jusque-là, il peut être récupéré.</translation>
    </message>
    <message>
        <source>{name} is here again.</source>
        <translation>{name} est de nouveau là.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Bits read right; dots: before rounding, star: picked</source>
        <translation>Bits bien lus&#x202f;; points&#x202f;: avant l’arrondi, étoile&#x202f;: choisi</translation>
    </message>
    <message>
        <source>Deleted models…</source>
        <translation>Modèles supprimés…</translation>
    </message>
    <message>
        <source>Take back models that were deleted in the last 30 days (Ctrl+Z: the last)</source>
        <translation>Récupérer les modèles supprimés ces 30 derniers jours (Ctrl+Z&#x202f;: le dernier)</translation>
    </message>
    <message>
        <source>Take back {name}, deleted {date}</source>
        <translation>Récupérer {name}, supprimé le {date}</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Empty the trash for good? In it: {names}.</source>
        <translation>Vider la corbeille définitivement&#x202f;? Elle contient&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Messages hidden with these models cannot be revealed any more.</source>
        <translation>Les messages cachés avec ces modèles ne pourront plus être révélés.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>&amp;Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>NoticingLine</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the numbers, and where they are from</source>
        <translation>Afficher les chiffres, et d’où ils viennent</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs the same model.</source>
        <translation>Quiconque révèle le message a besoin du même modèle.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: as little change as is safe</source>
        <translation>A&amp;utomatique&#x202f;: changer le moins possible en restant sûr</translation>
    </message>
    <message>
        <source>Choose the strength automatically</source>
        <translation>Choisir la force automatiquement</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Left changes the picture less, right is read back more reliably</source>
        <translation>À gauche, l’image change moins&#x202f;; à droite, la relecture est plus fiable</translation>
    </message>
    <message>
        <source>less visible</source>
        <translation>moins visible</translation>
    </message>
    <message>
        <source>read more reliably</source>
        <translation>plus fiable à lire</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Clean (default)</source>
        <translation>Nettoyer (par défaut)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Me&amp;tadata</source>
        <translation>Méta&amp;données</translation>
    </message>
    <message>
        <source>Default ({name})</source>
        <translation>Par défaut ({name})</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Strength {percent} %</source>
        <translation>Force {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Metadata: {choice}</source>
        <translation>Métadonnées&#x202f;: {choice}</translation>
    </message>
    <message>
        <source>Camera, settings and time stay. Place, names and comments are removed.</source>
        <translation>L’appareil photo, les réglages et l’heure restent. Le lieu, les noms et les commentaires sont retirés.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too.</source>
        <translation>Tout ce que l’appareil photo a noté reste, y compris le lieu.</translation>
    </message>
    <message>
        <source>All is removed but what the colours need.</source>
        <translation>Tout est retiré, sauf ce dont les couleurs ont besoin.</translation>
    </message>
    <message>
        <source>Nothing is noted beside the picture, as in photos that came from a messenger.</source>
        <translation>Rien n’est noté à côté de l’image, comme dans les photos venues d’une messagerie.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too. Some messengers then compress the photo anew.</source>
        <translation>Tout ce que l’appareil photo a noté reste, y compris le lieu. Certaines messageries recompressent alors la photo.</translation>
    </message>
    <message>
        <source>Options, open</source>
        <translation>Options, ouvertes</translation>
    </message>
    <message>
        <source>Options, closed</source>
        <translation>Options, fermées</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Stop it and close? Nothing unfinished is kept.</source>
        <translation>Arrêter et fermer&#x202f;? Rien d’inachevé n’est gardé.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Encore une fois, pour être sûr</translation>
    </message>
    <message>
        <source>Suggest a passphrase of real words</source>
        <translation>Proposer une phrase de passe de vrais mots</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Lettres, chiffres et signes</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Depuis le coffre de mots de passe…</translation>
    </message>
    <message>
        <source>Keep in the password store…</source>
        <translation>Garder dans le coffre de mots de passe…</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>Gé&amp;nérer</translation>
    </message>
    <message>
        <source>Make a strong password at random</source>
        <translation>Générer au hasard un mot de passe fort</translation>
    </message>
    <message>
        <source>Copy the password to the clipboard</source>
        <translation>Copier le mot de passe dans le presse-papiers</translation>
    </message>
    <message>
        <source>Estimated for someone with ten strong graphics cards, who has the picture and this program.</source>
        <translation>Estimé pour quelqu’un qui a dix cartes graphiques puissantes, l’image et ce programme.</translation>
    </message>
    <message>
        <source>In characters, to keep it in mind: {words}.</source>
        <translation>En caractères, pour la retenir&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Without a password, whoever gets the key files can read the message.</source>
        <translation>Sans mot de passe, quiconque obtient les fichiers clés peut lire le message.</translation>
    </message>
    <message>
        <source>Without a password, anyone who has this app and the same model can read the message.</source>
        <translation>Sans mot de passe, quiconque a cette application et le même modèle peut lire le message.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Keep it safe: there is no way back to the message without the password.</source>
        <translation>Gardez-le en lieu sûr&#x202f;: sans le mot de passe, on ne peut pas retrouver le message.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Only the first line of it was taken.</source>
        <translation>Seule sa première ligne a été prise.</translation>
    </message>
    <message>
        <source>Mask the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>From the password store</source>
        <translation>Depuis le coffre de mots de passe</translation>
    </message>
    <message>
        <source>Name of the entry:</source>
        <translation>Nom de l’entrée&#x202f;:</translation>
    </message>
    <message>
        <source>Keep in the password store</source>
        <translation>Garder dans le coffre de mots de passe</translation>
    </message>
    <message>
        <source>Name of the entry; what has this name is replaced:</source>
        <translation>Nom de l’entrée&#x202f;; ce qui porte ce nom est remplacé&#x202f;:</translation>
    </message>
    <message>
        <source>The password is in the store now, as “{name}”.</source>
        <translation>Le mot de passe est maintenant dans le coffre, sous «&#x202f;{name}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos to hide in</source>
        <translation>Photos où cacher</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take the chosen photos off the list (Del)</source>
        <translation>Retirer de la liste les photos choisies (Suppr)</translation>
    </message>
</context>
<context>
    <name>PhotosStep</name>
    <message>
        <source>Unfinished training runs</source>
        <translation>Entraînements inachevés</translation>
    </message>
    <message>
        <source>Drop folders of photos here</source>
        <translation>Déposez des dossiers de photos ici</translation>
    </message>
    <message>
        <source>100 or more photographs as you take them: many subjects, dark and bright. They stay on this computer.</source>
        <translation>100 photos ou plus, telles que vous les prenez&#x202f;: beaucoup de sujets, sombres et clairs. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Leave {folder} out</source>
        <translation>Laisser {folder} de côté</translation>
    </message>
    <message>
        <source>{count} usable photos are too few: at least {least} are needed.</source>
        <translation>{count} photos utilisables, c’est trop peu&#x202f;: il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>Add another folder, best with 100 photos or more.</source>
        <translation>Ajoutez un autre dossier, de préférence avec 100 photos ou plus.</translation>
    </message>
    <message>
        <source>All photos seem to show one scene, so none can be kept back to check the model.</source>
        <translation>Toutes les photos semblent montrer une seule scène&#x202f;: aucune ne peut être mise de côté pour vérifier le modèle.</translation>
    </message>
    <message>
        <source>Add other photos.</source>
        <translation>Ajoutez d’autres photos.</translation>
    </message>
    <message>
        <source>{count} photos are enough to begin with; {many} or more make a better model.</source>
        <translation>{count} photos suffisent pour commencer&#x202f;; {many} ou plus donnent un meilleur modèle.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>A photo kept back</source>
        <translation>Une photo mise de côté</translation>
    </message>
    <message>
        <source>The photo as it would be sent now</source>
        <translation>La photo telle qu’elle serait envoyée maintenant</translation>
    </message>
    <message>
        <source>As stego</source>
        <translation>En stégo</translation>
    </message>
    <message>
        <source>What was changed in it</source>
        <translation>Ce qui y a été changé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>{percent} of the pixels changed, by at most {steps}; shown × {factor}.</source>
        <translation>{percent} des pixels changés, de {steps} au plus&#x202f;; affichage × {factor}.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stop; nothing is kept (Esc)</source>
        <translation>Arrêter&#x202f;; rien n’est gardé (Échap)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>reste environ {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>C&amp;hercher dans&#x202f;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ReadersSection</name>
    <message>
        <source>50 % is guessing, and so private. Above 52 % or below 48 %, some bits can be read; 0 % is all of them, inverted. The message itself still takes the password.</source>
        <translation>50&#x202f;%, c’est deviner, donc privé. Au-dessus de 52&#x202f;% ou au-dessous de 48&#x202f;%, certains bits peuvent être lus&#x202f;; 0&#x202f;%, ce sont tous les bits, inversés. Le message lui-même exige toujours le mot de passe.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>readable in part</source>
        <translation>lisible en partie</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>reads of this model</source>
        <translation>lit de ce modèle</translation>
    </message>
    <message>
        <source>this one reads of it</source>
        <translation>ce modèle en lit</translation>
    </message>
    <message>
        <source>Private: no other model here reads what this one hides, nor the other way round.</source>
        <translation>Privé&#x202f;: aucun autre modèle ici ne lit ce que celui-ci cache, ni l’inverse.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read some of each other&apos;s bits.</source>
        <translation>Non privé&#x202f;: ce modèle et un autre ici lisent certains bits l’un de l’autre.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read each other&apos;s bits. Only the password keeps a message secret.</source>
        <translation>Non privé&#x202f;: ce modèle et un autre ici lisent les bits l’un de l’autre. Seul le mot de passe garde un message secret.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>None of them is there now</source>
        <translation>Aucun n’est là pour l’instant</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>The picture with the message</source>
        <translation>L’image avec le message</translation>
    </message>
    <message>
        <source>Drag it into a mail, a chat as a file, or a folder</source>
        <translation>Faites-la glisser dans un e-mail, dans une discussion comme fichier, ou dans un dossier</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Envoyer par &amp;e-mail…</translation>
    </message>
    <message>
        <source>Begin a new e-mail with the picture attached</source>
        <translation>Commencer un nouvel e-mail avec l’image en pièce jointe</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Reveal to &amp;test</source>
        <translation>Révéler pour &amp;tester</translation>
    </message>
    <message>
        <source>Open it on the Reveal page, as the recipient will</source>
        <translation>L’ouvrir sur la page «&#x202f;Révéler&#x202f;», comme le fera le destinataire</translation>
    </message>
    <message>
        <source>The file, to paste in a mail or a folder</source>
        <translation>Le fichier, à coller dans un e-mail ou un dossier</translation>
    </message>
    <message>
        <source>The picture, to paste in a document</source>
        <translation>L’image, à coller dans un document</translation>
    </message>
    <message>
        <source>The path of the file</source>
        <translation>Le chemin du fichier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the file, the picture or its path</source>
        <translation>Copier le fichier, l’image ou son chemin</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>Envoyez-la comme fichier</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be compressed again, and the message would be lost. Keep the original picture to yourself.</source>
        <translation>Joignez-la à un e-mail, ou choisissez «&#x202f;Fichier&#x202f;» ou «&#x202f;Document&#x202f;» dans une messagerie. Envoyée comme photo, elle serait recompressée, et le message serait perdu. Gardez l’image d’origine pour vous.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show what was measured on the picture</source>
        <translation>Afficher ce qui a été mesuré sur l’image</translation>
    </message>
    <message>
        <source>Co&amp;mpare closely</source>
        <translation>Comparer de prè&amp;s</translation>
    </message>
    <message>
        <source>It was read back from disk and revealed, byte for byte the same.</source>
        <translation>Relu depuis le disque et révélé, identique octet pour octet.</translation>
    </message>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>Relu depuis le disque et révélé, identique octet pour octet&#x202f;; de même après %Ln compression que peuvent faire les messageries ci-dessous.</numerusform>
            <numerusform>Relu depuis le disque et révélé, identique octet pour octet&#x202f;; de même après chacune des %Ln compressions que peuvent faire les messageries ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no password: anyone with stegapp can read it.</source>
        <translation>Il n’a pas de mot de passe&#x202f;: quiconque a stegapp peut le lire.</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Pour essayer seulement&#x202f;: tout le monde a cette image.</translation>
    </message>
    <message>
        <source>Whoever compares them sees every change. Hide what matters in a photo of your own.</source>
        <translation>Quiconque compare les deux voit chaque changement. Cachez ce qui compte dans une photo à vous.</translation>
    </message>
    <message>
        <source>The password was made here and is nowhere else.</source>
        <translation>Le mot de passe a été créé ici et n’est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Without it nobody can read the message.</source>
        <translation>Sans lui, personne ne peut lire le message.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>The recipient also needs the model “{name}”.</source>
        <translation>Le destinataire a aussi besoin du modèle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Give them its file once, and they import it. Without it the picture reveals nothing.</source>
        <translation>Donnez-lui son fichier une fois, et il l’importe. Sans lui, l’image ne révèle rien.</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <source>Give them a copy another way than the picture. Unchanged: without it nobody can read it.</source>
        <translation>Donnez-lui une copie par une autre voie que l’image. Inchangée&#x202f;: sans elle, personne ne peut lire le message.</translation>
    </message>
    <message>
        <source>A key file lies in the folder of the picture: keep them apart.</source>
        <translation>Un fichier clé se trouve dans le dossier de l’image&#x202f;: séparez-les.</translation>
    </message>
    <message>
        <source>The recipient also needs the key file {names}.</source>
        <translation>Le destinataire a aussi besoin du fichier clé {names}.</translation>
    </message>
    <message>
        <source>The recipient also needs the key files {names}.</source>
        <translation>Le destinataire a aussi besoin des fichiers clés {names}.</translation>
    </message>
    <message>
        <source>Two messages are in this picture, each under its own password.</source>
        <translation>Deux messages sont dans cette image, chacun sous son propre mot de passe.</translation>
    </message>
    <message>
        <source>Neither password opens the other message, or shows that there is one. Whoever has the original picture sees that more was changed than one of them needs: keep it to yourself.</source>
        <translation>Aucun des deux mots de passe n’ouvre l’autre message, ni ne montre qu’il y en a un. Quiconque a l’image d’origine voit qu’elle a été plus changée qu’un seul des deux ne le demande&#x202f;: gardez-la pour vous.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password; leave empty if none was used</source>
        <translation>Mot de passe&#x202f;; laissez vide s’il n’y en a pas eu</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Depuis le coffre de mots de passe…</translation>
    </message>
    <message>
        <source>Choose pictures with a message</source>
        <translation>Choisir des images avec un message</translation>
    </message>
    <message>
        <source>Reveal a message</source>
        <translation>Révéler un message</translation>
    </message>
    <message>
        <source>Take a text or files out of a picture that someone sent you.</source>
        <translation>Sortez un texte ou des fichiers d’une image qu’on vous a envoyée.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Révéler</translation>
    </message>
    <message>
        <source>Reveal the message (Ctrl+Return)</source>
        <translation>Révéler le message (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save all &amp;messages…</source>
        <translation>Enregistrer &amp;tous les messages…</translation>
    </message>
    <message>
        <source>Save what was revealed from all pictures on the list to a folder</source>
        <translation>Enregistrer dans un dossier ce qui a été révélé de toutes les images de la liste</translation>
    </message>
    <message>
        <source>All installed models are tried.</source>
        <translation>Tous les modèles installés sont essayés.</translation>
    </message>
    <message>
        <source>Clear &amp;now</source>
        <translation>E&amp;ffacer maintenant</translation>
    </message>
    <message>
        <source>Clear all revealed messages and the password from the window (Ctrl+L). The pictures stay.</source>
        <translation>Effacer de la fenêtre tous les messages révélés et le mot de passe (Ctrl+L). Les images restent.</translation>
    </message>
    <message>
        <source>The message and the password were cleared. To read it, reveal it again.</source>
        <translation>Le message et le mot de passe ont été effacés. Pour le lire, révélez-le de nouveau.</translation>
    </message>
    <message>
        <source>Cleared from here after {time} without use. Nothing that you saved is touched.</source>
        <translation>Effacé d’ici après {time} sans utilisation. Rien de ce que vous avez enregistré n’est touché.</translation>
    </message>
    <message>
        <source>Cleared from here in {time}, unless you use the window.</source>
        <translation>Effacé d’ici dans {time}, sauf si vous utilisez la fenêtre.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>The message and the password were cleared, since the window was not used. Reveal it again.</source>
        <translation>Le message et le mot de passe ont été effacés, car la fenêtre n’a pas été utilisée. Révélez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken off the list.</source>
        <translation>
            <numerusform>%Ln image retirée de la liste.</numerusform>
            <numerusform>%Ln images retirées de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>Révélation en cours…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Revealed: a text</source>
        <translation>Révélé&#x202f;: un texte</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %Ln file(s)</source>
        <translation>
            <numerusform>Révélé&#x202f;: %Ln fichier</numerusform>
            <numerusform>Révélé&#x202f;: %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a picture with a message</source>
        <translation>Pas une image avec un message</translation>
    </message>
    <message>
        <source>A message, but damaged on the way</source>
        <translation>Un message, mais abîmé en chemin</translation>
    </message>
    <message>
        <source>Nothing revealed</source>
        <translation>Rien de révélé</translation>
    </message>
    <message>
        <source>Part {index} of {total}</source>
        <translation>Partie {index} sur {total}</translation>
    </message>
    <message>
        <source>{place}: revealed together</source>
        <translation>{place}&#x202f;: révélées ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) needed</source>
        <translation>
            <numerusform>Encore %Ln image nécessaire</numerusform>
            <numerusform>Encore %Ln images nécessaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>%Ln image n’a rien révélé&#x202f;; choisissez-la dans la liste pour voir pourquoi.</numerusform>
            <numerusform>%Ln images n’ont rien révélé&#x202f;; choisissez-en une dans la liste pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved.</source>
        <translation>
            <numerusform>%Ln fichier enregistré.</numerusform>
            <numerusform>%Ln fichiers enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>{count} got another name: theirs was taken, or is not allowed here.</source>
        <translation>{count} ont reçu un autre nom&#x202f;: le leur était pris, ou n’est pas permis ici.</translation>
    </message>
    <message>
        <source>{count} could not be saved, such as {name}: {why}</source>
        <translation>{count} n’ont pas pu être enregistrés, comme {name}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>A folder cannot be revealed: {names}.</source>
        <translation>Un dossier ne peut pas être révélé&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Drop the pictures inside it.</source>
        <translation>Déposez les images qu’il contient.</translation>
    </message>
    <message>
        <source>Complete, and exactly as it was hidden.</source>
        <translation>Complet, et exactement tel qu’il a été caché.</translation>
    </message>
    <message>
        <source>It was hidden with the model “{name}”.</source>
        <translation>Il a été caché avec le modèle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Every bit was read without an error.</source>
        <translation>Chaque bit a été lu sans erreur.</translation>
    </message>
    <message>
        <source>{percent} of the bits were wrong and were corrected.</source>
        <translation>{percent} des bits étaient faux et ont été corrigés.</translation>
    </message>
    <message>
        <source>Model: {name}.</source>
        <translation>Modèle&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>How it was sent: as a file, since messengers compress photos and that destroys the message</source>
        <translation>La façon de l’envoyer&#x202f;: comme fichier, car les messageries compressent les photos, et cela détruit le message</translation>
    </message>
    <message>
        <source>How it was sent: a messenger or website may have compressed this JPEG anew, and that destroys the message. Ask for it to be sent once more, as a file</source>
        <translation>La façon de l’envoyer&#x202f;: une messagerie ou un site a peut-être recompressé ce JPEG, et cela détruit le message. Demandez qu’on le renvoie, comme fichier</translation>
    </message>
    <message>
        <source>This picture holds no message, or one of these is not right:</source>
        <translation>Cette image ne contient pas de message, ou l’un de ces points n’est pas juste&#x202f;:</translation>
    </message>
    <message>
        <source>This picture holds a part of a message.</source>
        <translation>Cette image contient une partie d’un message.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. {here} of these are here.</source>
        <translation>{needed} images sur {total}, n’importe lesquelles, le révèlent. {here} d’entre elles sont ici.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. One of these is here.</source>
        <translation>{needed} images sur {total}, n’importe lesquelles, le révèlent. Une d’entre elles est ici.</translation>
    </message>
    <message>
        <source>Add more of them, in any order, and reveal.</source>
        <translation>Ajoutez-en d’autres, dans n’importe quel ordre, puis révélez.</translation>
    </message>
    <message>
        <source>Joined from {count} pictures. Complete, and exactly as it was hidden.</source>
        <translation>Réuni à partir de {count} images. Complet, et exactement tel qu’il a été caché.</translation>
    </message>
    <message>
        <source>The password: letter by letter, with capitals and spaces; and the key file, if any</source>
        <translation>Le mot de passe&#x202f;: lettre par lettre, avec majuscules et espaces&#x202f;; et le fichier clé, s’il y en a un</translation>
    </message>
    <message>
        <source>The model: the sender&apos;s must be installed here</source>
        <translation>Le modèle&#x202f;: celui de l’expéditeur doit être installé ici</translation>
    </message>
    <message>
        <source>The original file: not a screenshot, not resized, cropped or edited</source>
        <translation>Le fichier d’origine&#x202f;: ni une capture d’écran, ni redimensionné, recadré ou retouché</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>message.txt</source>
        <translation>message.txt</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Choisir où enregistrer</translation>
    </message>
    <message>
        <source>Choose where to save all messages</source>
        <translation>Choisir où enregistrer tous les messages</translation>
    </message>
    <message>
        <source>Save the file first, then open it.</source>
        <translation>Enregistrez d’abord le fichier, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Enregistrer et ouvrir…</translation>
    </message>
</context>
<context>
    <name>RevealedModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The training cannot be taken back: {reason}.</source>
        <translation>L’entraînement ne peut pas être récupéré&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read, nor restored from a checkpoint.</source>
        <translation>Le journal de l’entraînement {name} n’a pu être ni lu, ni rétabli depuis un point de reprise.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read; it was restored from a checkpoint.</source>
        <translation>Le journal de l’entraînement {name} n’a pas pu être lu&#x202f;; il a été rétabli depuis un point de reprise.</translation>
    </message>
    <message>
        <source>The curves of the training {name} could not be read, so they begin anew.</source>
        <translation>Les courbes de l’entraînement {name} n’ont pas pu être lues&#x202f;; elles recommencent à zéro.</translation>
    </message>
    <message>
        <source>The training cannot be thrown away: {reason}.</source>
        <translation>L’entraînement ne peut pas être jeté&#x202f;: {reason}.</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Where will you send it?</source>
        <translation>Où l’enverrez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Sent as a file, it arrives as it is everywhere.</source>
        <translation>Envoyée comme fichier, elle arrive partout telle quelle.</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Keep the original picture to yourself.</source>
        <translation>Joignez-la à un e-mail, ou choisissez «&#x202f;Fichier&#x202f;» ou «&#x202f;Document&#x202f;» dans une messagerie. Gardez l’image d’origine pour vous.</translation>
    </message>
    <message>
        <source>Made smaller, to {pixels} pixels, more of them should pass it on.</source>
        <translation>Réduite à {pixels} pixels, elle devrait être transmise par davantage d’entre elles.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Raisons</translation>
    </message>
    <message>
        <source>Show for each messenger what should happen, and why</source>
        <translation>Afficher pour chaque messagerie ce qui devrait se passer, et pourquoi</translation>
    </message>
    <message>
        <source>Sent as a photo, it should arrive as it is:</source>
        <translation>Envoyée comme photo, elle devrait arriver telle quelle&#x202f;:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be compressed anew and lose its message:</source>
        <translation>Envoyée comme photo, elle serait recompressée et perdrait son message&#x202f;:</translation>
    </message>
    <message>
        <source>Sent as a photo, it is compressed anew, and its message should come through:</source>
        <translation>Envoyée comme photo, elle est recompressée, et son message devrait passer&#x202f;:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be made smaller and lose its message:</source>
        <translation>Envoyée comme photo, elle serait réduite et perdrait son message&#x202f;:</translation>
    </message>
    <message>
        <source>As the programs&apos; source code or reports have it; not tried on every phone, and it may change.</source>
        <translation>D’après le code source des programmes ou des témoignages&#x202f;; pas essayé sur tous les téléphones, et cela peut changer.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes are saved at once. Passwords and messages are stored only as you choose here.</source>
        <translation>Les changements sont enregistrés aussitôt. Les mots de passe et les messages ne sont gardés que comme vous le choisissez ici.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Animations, such as blinking pictures</source>
        <translation>&amp;Animations, comme les images qui clignotent</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vider le presse-papiers après</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Clear the &amp;clipboard after</source>
        <translation>Vider le &amp;presse-papiers après</translation>
    </message>
    <message>
        <source>Clear a revealed message after</source>
        <translation>Effacer un message révélé après</translation>
    </message>
    <message>
        <source>Clear a revealed &amp;message after</source>
        <translation>Effacer un &amp;message révélé après</translation>
    </message>
    <message>
        <source>Revealed texts and passwords you copy are taken off the clipboard again. A message, its password and key files are taken out of the window when it was not used for this time.</source>
        <translation>Les textes révélés et les mots de passe que vous copiez sont ensuite retirés du presse-papiers. Un message, son mot de passe et ses fichiers clés sont retirés de la fenêtre quand elle n’a pas été utilisée pendant ce temps.</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s &amp;password store</source>
        <translation>Proposer le coffre de mots de passe d&amp;u système</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s password store</source>
        <translation>Proposer le coffre de mots de passe du système</translation>
    </message>
    <message>
        <source>A password can then be taken from KeePassXC or the keyring of the system, and kept there. Only the entry that you name is asked for.</source>
        <translation>Un mot de passe peut alors être pris dans KeePassXC ou dans le trousseau du système, et y être gardé. Seule l’entrée que vous nommez est demandée.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>&amp;Keep what I write until it is hidden</source>
        <translation>&amp;Garder ce que j’écris jusqu’à ce que ce soit caché</translation>
    </message>
    <message>
        <source>Keep what I write until it is hidden</source>
        <translation>Garder ce que j’écris jusqu’à ce que ce soit caché</translation>
    </message>
    <message>
        <source>So that a text survives a crash or a power cut. It is sealed with the password on the Hide page; without one, nothing is kept. Files are not.</source>
        <translation>Pour qu’un texte survive à un plantage ou à une coupure de courant. Il est scellé avec le mot de passe de la page «&#x202f;Cacher&#x202f;»&#x202f;; sans mot de passe, rien n’est gardé. Les fichiers ne le sont pas.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Coffre de mots de passe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Appa&amp;reil</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Recherche des appareils…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Change the folder for saving</source>
        <translation>Changer le dossier d’enregistrement</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the folder for saving</source>
        <translation>Oublier le dossier d’enregistrement</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>&amp;Remember recent folders</source>
        <translation>Se s&amp;ouvenir des dossiers récents</translation>
    </message>
    <message>
        <source>Remember recent folders</source>
        <translation>Se souvenir des dossiers récents</translation>
    </message>
    <message>
        <source>The last five that pictures came from or went to are offered where you choose one. Whoever uses your account can see them; names of files are never kept. Without this, only the very last is known. Turned off, all are forgotten at once.</source>
        <translation>Les cinq derniers d’où viennent ou où vont les images sont proposés là où l’on en choisit une. Quiconque utilise votre compte peut les voir&#x202f;; les noms de fichiers ne sont jamais gardés. Sans cela, seul le tout dernier est connu. Désactivé, tous sont oubliés aussitôt.</translation>
    </message>
    <message>
        <source>where the picture came from</source>
        <translation>là d’où vient l’image</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>La langue change à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Reopen it now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
    <message>
        <source>Choose where pictures are saved</source>
        <translation>Choisir où enregistrer les images</translation>
    </message>
    <message>
        <source>The devices could not be found out.</source>
        <translation>Les appareils n’ont pas pu être déterminés.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Processeur&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Now used: {name}</source>
        <translation>Utilisé actuellement&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{name}: at most {side} pixels</source>
        <translation>{name}&#x202f;: au plus {side} pixels</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
</context>
<context>
    <name>SizeChoices</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>File, about</source>
        <translation>Fichier, env.</translation>
    </message>
    <message>
        <source>Room, about</source>
        <translation>Place, env.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Size: {name}</source>
        <translation>Taille&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille choisie</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>For Instagram</source>
        <translation>Pour Instagram</translation>
    </message>
    <message>
        <source>For Threema</source>
        <translation>Pour Threema</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>{pixels} pixels, file about {file}, room for about {room}</source>
        <translation>{pixels} pixels, fichier d’environ {file}, place pour environ {room}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>of %Ln photo(s)</source>
        <translation>
            <numerusform>sur %Ln photo</numerusform>
            <numerusform>sur %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message>
        <source>Picture with a message</source>
        <translation>Image avec un message</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>Déposez l’image ici</translation>
    </message>
    <message>
        <source>or paste it with Ctrl+V. Several at once are fine, if they have the same password.</source>
        <translation>ou collez-la avec Ctrl+V. Plusieurs à la fois, c’est possible si elles ont le même mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Pictures to reveal</source>
        <translation>Images à révéler</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list (Del)</source>
        <translation>Retirer de la liste les images choisies (Suppr)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Take all pictures off the list</source>
        <translation>Retirer toutes les images de la liste</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Not revealed yet</source>
        <translation>Pas encore révélée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with a message</source>
        <translation>
            <numerusform>%Ln image avec un message</numerusform>
            <numerusform>%Ln images avec un message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Phase JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Phase SF</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome! Would you like to try it?</source>
        <translation>Bienvenue&#x202f;! Voulez-vous essayer&#x202f;?</translation>
    </message>
    <message>
        <source>Hide a message in a sample picture, then reveal it yourself. It takes a minute.</source>
        <translation>Cachez un message dans une image d’exemple, puis révélez-le vous-même. Cela prend une minute.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Meet me at the old mill on Friday.</source>
        <translation>Retrouvons-nous vendredi au vieux moulin.</translation>
    </message>
    <message>
        <source>A picture, a message and a password are filled in. Now press Hide message.</source>
        <translation>Une image, un message et un mot de passe sont remplis. Appuyez maintenant sur «&#x202f;Cacher le message&#x202f;».</translation>
    </message>
    <message>
        <source>Done. The picture looks the same. Now press Reveal to test.</source>
        <translation>C’est fait. L’image paraît la même. Appuyez maintenant sur «&#x202f;Révéler pour tester&#x202f;».</translation>
    </message>
    <message>
        <source>So the recipient sees it. Type the password “{password}” and press Reveal.</source>
        <translation>Voici ce que voit le destinataire. Tapez le mot de passe «&#x202f;{password}&#x202f;» et appuyez sur «&#x202f;Révéler&#x202f;».</translation>
    </message>
    <message>
        <source>That is all there is to it.</source>
        <translation>Ce n’est pas plus compliqué.</translation>
    </message>
    <message>
        <source>Next time take a photo of your own: everybody has the sample. F1 shows help, ? all keys.</source>
        <translation>La prochaine fois, prenez une photo à vous&#x202f;: tout le monde a l’exemple. F1 affiche l’aide, «&#x202f;?&#x202f;» toutes les touches.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Étape {number} sur 3</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Entraîner sur mes photos</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Progress of the stage</source>
        <translation>Progression de la phase</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The training runs in a process of its own, behind everything else on this computer.</source>
        <translation>L’entraînement tourne dans son propre processus, après tout le reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together.</source>
        <translation>Le générateur, qui change les pixels, et l’extracteur, qui les lit, apprennent ensemble.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read rounded pixels.</source>
        <translation>Le générateur reste tel quel&#x202f;; l’extracteur apprend à lire des pixels arrondis.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, saved as files and read again.</source>
        <translation>Sur des photos qui n’ont pas servi à l’entraînement, enregistrées comme fichiers et relues.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together; between them is what JPEG compression does.</source>
        <translation>Le générateur, qui change les pixels, et l’extracteur, qui les lit, apprennent ensemble&#x202f;; entre eux, ce que fait la compression JPEG.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read what was really compressed.</source>
        <translation>Le générateur reste tel quel&#x202f;; l’extracteur apprend à lire ce qui a été réellement compressé.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, compressed at several qualities and read again.</source>
        <translation>Sur des photos qui n’ont pas servi à l’entraînement, compressées à plusieurs qualités et relues.</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lecture des photos</translation>
    </message>
    <message>
        <source>Every photo is read once, whole.</source>
        <translation>Chaque photo est lue une fois, en entier.</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Phase JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Phase SF</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Nothing learned is lost. It can go on now, or when the application is opened again.</source>
        <translation>Rien de ce qui a été appris n’est perdu. Cela peut continuer maintenant, ou quand l’application sera rouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>%Ln ligne de la sortie de l’entraînement n’a pas pu être lue.</numerusform>
            <numerusform>%Ln lignes de la sortie de l’entraînement n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on; what is shown may lag behind.</source>
        <translation>Il continue&#x202f;; l’affichage peut être en retard.</translation>
    </message>
    <message>
        <source>card {percent}</source>
        <translation>carte {percent}</translation>
    </message>
    <message>
        <source>processor {percent}</source>
        <translation>processeur {percent}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>reste environ {time}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Done and planned in this stage.</source>
        <translation>Faits et prévus dans cette phase.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} par seconde</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>Pas.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>How busy the training keeps the processor and the graphics card.</source>
        <translation>À quel point l’entraînement occupe le processeur et la carte graphique.</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Bits bien lus</translation>
    </message>
    <message>
        <source>After JPEG compression, on photos kept back, when last measured.</source>
        <translation>Après compression JPEG, sur des photos mises de côté, à la dernière mesure.</translation>
    </message>
    <message>
        <source>After rounding, on photos kept back, when last measured.</source>
        <translation>Après l’arrondi, sur des photos mises de côté, à la dernière mesure.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>PSNR when every place carries a bit, over several strengths; higher is less visible.</source>
        <translation>PSNR quand chaque emplacement porte un bit, sur plusieurs forces&#x202f;; plus c’est haut, moins c’est visible.</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit; higher is less visible.</source>
        <translation>PSNR quand chaque pixel porte un bit&#x202f;; plus c’est haut, moins c’est visible.</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>In all sittings.</source>
        <translation>Sur toutes les séances.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuer avec {name}</translation>
    </message>
    <message>
        <source>Throw {name} away</source>
        <translation>Jeter {name}</translation>
    </message>
    <message>
        <source>trained, not tested yet</source>
        <translation>entraîné, pas encore testé</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Phase JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Phase SF</translation>
    </message>
    <message>
        <source>{stage}, {percent}, {time} spent</source>
        <translation>{stage}, {percent}, déjà {time}</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>tout au début</translation>
    </message>
    <message>
        <source>Throw the training {name} away, with all that was learned?</source>
        <translation>Jeter l’entraînement {name}, avec tout ce qui a été appris&#x202f;?</translation>
    </message>
    <message>
        <source>It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z).</source>
        <translation>Il reste 30 jours dans la corbeille&#x202f;; jusque-là, il peut être récupéré avec Annuler (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>The training {name} was thrown away.</source>
        <translation>L’entraînement {name} a été jeté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The training {name} is here again.</source>
        <translation>L’entraînement {name} est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Ad&amp;vanced values</source>
        <translation>Valeurs a&amp;vancées</translation>
    </message>
    <message>
        <source>Advanced values</source>
        <translation>Valeurs avancées</translation>
    </message>
    <message>
        <source>An empty field leaves the preset&apos;s value, shown in grey. Point at a field for its bounds.</source>
        <translation>Un champ vide laisse la valeur du préréglage, affichée en gris. Pointez un champ pour voir ses limites.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>Point de dépa&amp;rt</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Phase JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Phase SF</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Crops in a step</source>
        <translation>Extraits par pas</translation>
    </message>
    <message>
        <source>Side of a crop</source>
        <translation>Côté d’un extrait</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Weight of the message</source>
        <translation>Poids du message</translation>
    </message>
    <message>
        <source>Weight of the quality</source>
        <translation>Poids de la qualité</translation>
    </message>
    <message>
        <source>Weight of the adversary</source>
        <translation>Poids de l’adversaire</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Share kept back</source>
        <translation>Part mise de côté</translation>
    </message>
    <message>
        <source>Photos measured on</source>
        <translation>Photos par mesure</translation>
    </message>
    <message>
        <source>Photos measured at the end</source>
        <translation>Photos mesurées à la fin</translation>
    </message>
    <message>
        <source>Share recompressed</source>
        <translation>Part recompressée</translation>
    </message>
    <message>
        <source>Share with other tones</source>
        <translation>Part avec d’autres tons</translation>
    </message>
    <message>
        <source>Share drawn</source>
        <translation>Part dessinée</translation>
    </message>
    <message>
        <source>Share partly used</source>
        <translation>Part utilisée en partie</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Mémoire pour les photos</translation>
    </message>
    <message>
        <source>nothing: networks that know nothing yet</source>
        <translation>rien&#x202f;: des réseaux qui ne savent encore rien</translation>
    </message>
    <message>
        <source>the model just trained</source>
        <translation>le modèle qui vient d’être entraîné</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Entraîner sur mes photos</translation>
    </message>
    <message>
        <source>A model of your own, learned from your photographs, on this computer alone.</source>
        <translation>Un modèle à vous, appris de vos photos, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Another window is training this model.</source>
        <translation>Une autre fenêtre entraîne ce modèle.</translation>
    </message>
    <message>
        <source>Keeping a checkpoint…</source>
        <translation>Enregistrement d’un point de reprise…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop the test and close? It can be run when the application is opened again.</source>
        <translation>Arrêter le test et fermer&#x202f;? Il pourra être fait quand l’application sera rouverte.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Pause the training and close? It can go on where it is when the application is opened again.</source>
        <translation>Mettre l’entraînement en pause et fermer&#x202f;? Il pourra continuer là où il en est quand l’application sera rouverte.</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>Mettre en &amp;pause et fermer</translation>
    </message>
    <message>
        <source>Keeping a checkpoint before closing…</source>
        <translation>Enregistrement d’un point de reprise avant de fermer…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {time}.</source>
        <translation>Copié. Le presse-papiers sera vidé dans {time}.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Skipped: {reasons}{rest}</source>
        <translation> Ignorés&#x202f;: {reasons}{rest}</translation>
    </message>
    <message>
        <source>&amp;lattice: minutes, even without a graphics card</source>
        <translation>&amp;lattice&#x202f;: quelques minutes, même sans carte graphique</translation>
    </message>
    <message>
        <source>&amp;robust: minutes; it survives JPEG</source>
        <translation>&amp;robust&#x202f;: quelques minutes&#x202f;; survit au JPEG</translation>
    </message>
    <message>
        <source>455 pictures to train on, 51 to measure on</source>
        <translation>455 images pour l’entraînement, 51 pour la mesure</translation>
    </message>
    <message>
        <source>537 pictures to train on, 60 to measure on</source>
        <translation>537 images pour l’entraînement, 60 pour la mesure</translation>
    </message>
    <message>
        <source>A batch of {batch} crops has no equal parts for {count} processes.</source>
        <translation>Un lot de {batch} extraits ne se partage pas également entre {count} processus.</translation>
    </message>
    <message>
        <source>A file is larger than the disk of “{folder}” or your account allows.</source>
        <translation>Un fichier est plus grand que ce que permet le disque de «&#x202f;{folder}&#x202f;» ou votre compte.</translation>
    </message>
    <message>
        <source>A grey picture of 512×512 is one tile, and two messages need more.</source>
        <translation>Une image grise de 512×512 est une seule tuile, et deux messages en demandent plus.</translation>
    </message>
    <message>
        <source>A grey square has {side:,} × {side:,} pixels, always.</source>
        <translation>Un carré gris a toujours {side:,} × {side:,} pixels.</translation>
    </message>
    <message>
        <source>A large photo carries some megabytes. Choose fewer or smaller files.</source>
        <translation>Une grande photo porte quelques mégaoctets. Choisissez moins de fichiers, ou de plus petits.</translation>
    </message>
    <message>
        <source>A message is here, but too much of it was lost on the way.</source>
        <translation>Il y a ici un message, mais une trop grande partie s’est perdue en chemin.</translation>
    </message>
    <message>
        <source>A message is split over 2 to {most} photos, not {photos}.</source>
        <translation>Un message est réparti sur 2 à {most} photos, pas sur {photos}.</translation>
    </message>
    <message>
        <source>A model was left out when measuring who reads whom. {reason}</source>
        <translation>Un modèle a été laissé de côté dans la mesure de qui lit qui. {reason}</translation>
    </message>
    <message>
        <source>A photo is taken as a whole; only the grey square is cut out of a picture.</source>
        <translation>Une photo est prise entière&#x202f;; seul le carré gris est découpé dans une image.</translation>
    </message>
    <message>
        <source>A picture was dropped. {reason}</source>
        <translation>Une image a été écartée. {reason}</translation>
    </message>
    <message>
        <source>A quality of {quality} is not between 1 and 100.</source>
        <translation>Une qualité de {quality} n’est pas entre 1 et 100.</translation>
    </message>
    <message>
        <source>A quality of {quality} is too low here.</source>
        <translation>Une qualité de {quality} est trop basse ici.</translation>
    </message>
    <message>
        <source>A size of {size} pixels does not do here.</source>
        <translation>Une taille de {size} pixels ne convient pas ici.</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>Une taille de {size} pixels est trop petite.</translation>
    </message>
    <message>
        <source>A strength is for the grey square alone; in a photo, levels change by one.</source>
        <translation>Une force ne vaut que pour le carré gris&#x202f;; dans une photo, les niveaux changent de un.</translation>
    </message>
    <message>
        <source>A training stage has no length.</source>
        <translation>Une phase d’entraînement n’a pas de durée.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Un mot seul est facile à deviner.</translation>
    </message>
    <message>
        <source>ABDH, rebuilt from descriptions: it weights where to write by a mask that it draws of each picture.</source>
        <translation>ABDH, reconstruit d’après des descriptions&#x202f;: il pondère où écrire par un masque qu’il dessine pour chaque image.</translation>
    </message>
    <message>
        <source>Add --set jt.batch={size} --set sf.batch={size}, or start another number of processes.</source>
        <translation>Ajoutez --set jt.batch={size} --set sf.batch={size}, ou lancez un autre nombre de processus.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Ajoutez encore un mot ou deux. Les mots peu courants valent mieux.</translation>
    </message>
    <message>
        <source>Add other photographs.</source>
        <translation>Ajoutez d’autres photos.</translation>
    </message>
    <message>
        <source>Add photographs, better 100 or more, or choose another folder.</source>
        <translation>Ajoutez des photos, de préférence 100 ou plus, ou choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Add {count:,} more of them, in any order.</source>
        <translation>
            <numerusform>Ajoutez-en encore une.</numerusform>
            <numerusform>Ajoutez-en encore {count:,}, dans n’importe quel ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures seem to show one photograph, so none can be kept back to check the model.</source>
        <translation>Toutes les images semblent montrer une seule photo&#x202f;: aucune ne peut être mise de côté pour vérifier le modèle.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>Tout en majuscules est presque aussi facile à deviner que tout en minuscules.</translation>
    </message>
    <message>
        <source>An unexpected error, {kind}.</source>
        <translation>Une erreur inattendue, {kind}.</translation>
    </message>
    <message>
        <source>Another process of this training ended.</source>
        <translation>Un autre processus de cet entraînement s’est terminé.</translation>
    </message>
    <message>
        <source>Another process ran out of memory.</source>
        <translation>Un autre processus a manqué de mémoire.</translation>
    </message>
    <message>
        <source>Another program moved or replaced a folder in “{folder}” while files were saved there.</source>
        <translation>Un autre programme a déplacé ou remplacé un dossier dans «&#x202f;{folder}&#x202f;» pendant qu’on y enregistrait des fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>Any {needed} of {total} pictures together hold this message. {count} of these are here.</source>
        <translation>
            <numerusform>{needed} images sur {total}, n’importe lesquelles, contiennent ensemble ce message. Une d’entre elles est ici.</numerusform>
            <numerusform>{needed} images sur {total}, n’importe lesquelles, contiennent ensemble ce message. {count} d’entre elles sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it once more: with less text, or hidden for all messengers.</source>
        <translation>Redemandez-le&#x202f;: avec moins de texte, ou caché pour toutes les messageries.</translation>
    </message>
    <message>
        <source>Ask for the original PNG, sent as a file or document and not as a photo.</source>
        <translation>Demandez le PNG d’origine, envoyé comme fichier ou document et non comme photo.</translation>
    </message>
    <message>
        <source>Asking a detector about the result…</source>
        <translation>Un détecteur examine le résultat…</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>Évitez les dates et les années liées à vous.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>Évitez les années récentes.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>Évitez les mots et les caractères répétés.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>Évitez les suites.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>Évitez les années liées à vous.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Choose different photos.</source>
        <translation>Côte à côte, les deux résultats montreraient chaque changement. Choisissez des photos différentes.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Take another photo.</source>
        <translation>Côte à côte, les deux résultats montreraient chaque changement. Prenez une autre photo.</translation>
    </message>
    <message>
        <source>Both messages do not fit in this picture together: each needs places of its own.</source>
        <translation>Les deux messages ne tiennent pas ensemble dans cette image&#x202f;: chacun a besoin d’emplacements à lui.</translation>
    </message>
    <message>
        <source>CHAT-GAN, rebuilt from descriptions: it weights its channels by how they hang together.</source>
        <translation>CHAT-GAN, reconstruit d’après des descriptions&#x202f;: il pondère ses canaux selon leurs liens entre eux.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, but {count:,} files could not be removed again from “{folder}”.</source>
        <translation>
            <numerusform>Annulé, mais {count:,} fichier n’a pas pu être retiré de «&#x202f;{folder}&#x202f;».</numerusform>
            <numerusform>Annulé, mais {count:,} fichiers n’ont pas pu être retirés de «&#x202f;{folder}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>Les majuscules n’aident pas beaucoup.</translation>
    </message>
    <message>
        <source>Check paths, permissions and the disk.</source>
        <translation>Vérifiez les chemins, les droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire, ou laissez de côté ce qui ne peut pas être caché (--skip-odd).</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it, or take it off the list.</source>
        <translation>Vérifiez qu’il existe encore et que vous pouvez le lire, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe encore et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that this is the file or the program that gives the password.</source>
        <translation>Vérifiez que c’est bien le fichier ou le programme qui donne le mot de passe.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, or copy it elsewhere.</source>
        <translation>Vérifiez les droits d’accès du fichier, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>Check the name and the disk, or copy it elsewhere.</source>
        <translation>Vérifiez le nom et le disque, ou copiez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>Check the name. In KeePassXC it is the user name, and the title is stegapp.</source>
        <translation>Vérifiez le nom. Dans KeePassXC, c’est le nom d’utilisateur, et le titre est stegapp.</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved.</source>
        <translation>Vérifiez le nom&#x202f;; le fichier a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, and the key files, if there are any. Check that the model is the one the message was hidden with. Use the original file: a screenshot, or a copy that was edited, resized or sent through a service that recompresses pictures, has lost the message. Perhaps nothing is hidden here.</source>
        <translation>Vérifiez le mot de passe, lettre par lettre, et les fichiers clés, s’il y en a. Vérifiez que le modèle est celui avec lequel le message a été caché. Utilisez le fichier d’origine&#x202f;: une capture d’écran, ou une copie retouchée, redimensionnée ou passée par un service qui recompresse les images, a perdu le message. Peut-être que rien n’est caché ici.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, the key files, if there are any, and that the model is the one the message was hidden with. Or ask for the picture again, sent as a file or document. Perhaps nothing is hidden here.</source>
        <translation>Vérifiez le mot de passe, lettre par lettre, les fichiers clés, s’il y en a, et que le modèle est celui avec lequel le message a été caché. Ou redemandez l’image, envoyée comme fichier ou document. Peut-être que rien n’est caché ici.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the path. Is the disk or stick that it lies on connected?</source>
        <translation>Vérifiez le chemin. Le disque ou la clé USB où se trouve le fichier est-il branché&#x202f;?</translation>
    </message>
    <message>
        <source>Check whose it is and what its mode allows.</source>
        <translation>Vérifiez à qui il appartient et ce que ses droits permettent.</translation>
    </message>
    <message>
        <source>Checking all rows…</source>
        <translation>Vérification de toutes les lignes…</translation>
    </message>
    <message>
        <source>Choose 1 to 100 characters.</source>
        <translation>Choisissez de 1 à 100 caractères.</translation>
    </message>
    <message>
        <source>Choose 1280, or another from {least} to {most}.</source>
        <translation>Choisissez 1280, ou un autre nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG of at most 100 megapixels.</source>
        <translation>Choisissez un PNG ou un JPEG d’au plus 100 mégapixels.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>Choisissez un fichier sur un disque.</translation>
    </message>
    <message>
        <source>Choose a file that no program writes to, or have a new key file made.</source>
        <translation>Choisissez un fichier dans lequel aucun programme n’écrit, ou faites créer un nouveau fichier clé.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Nothing was kept.</source>
        <translation>Choisissez un dossier sur un autre disque. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose a folder that no other program changes. Nothing was kept.</source>
        <translation>Choisissez un dossier qu’aucun autre programme ne modifie. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Choisissez un dossier où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Choisissez un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path. Nothing was kept.</source>
        <translation>Choisissez un dossier au chemin plus court. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left. Nothing was kept.</source>
        <translation>Choisissez un dossier où vous pouvez écrire et où il reste de la place. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose a folder. Nothing was kept.</source>
        <translation>Choisissez un dossier. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose a larger photograph, or a square of another size.</source>
        <translation>Choisissez une photo plus grande, ou un carré d’une autre taille.</translation>
    </message>
    <message>
        <source>Choose a larger picture or a larger size.</source>
        <translation>Choisissez une image plus grande ou une taille plus grande.</translation>
    </message>
    <message>
        <source>Choose a larger picture.</source>
        <translation>Choisissez une image plus grande.</translation>
    </message>
    <message>
        <source>Choose a larger size, or keep the picture&apos;s own.</source>
        <translation>Choisissez une taille plus grande, ou gardez celle de l’image.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>Choose a model of the kind “robust”, or none.</source>
        <translation>Choisissez un modèle du genre «&#x202f;robust&#x202f;», ou aucun.</translation>
    </message>
    <message>
        <source>Choose a model of the same architecture, or start without one.</source>
        <translation>Choisissez un modèle de la même architecture, ou commencez sans modèle.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, or hide in a JPEG photo, which has a name of its kind.</source>
        <translation>Choisissez un nom qui se termine par .png, ou cachez dans une photo JPEG, dont le nom est de ce genre.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Choisissez un nom qui se termine par {suffixes}.</translation>
    </message>
    <message>
        <source>Choose a number of minutes above 0.</source>
        <translation>Choisissez un nombre de minutes supérieur à 0.</translation>
    </message>
    <message>
        <source>Choose a photograph, such as a PNG or JPEG.</source>
        <translation>Choisissez une photo, par exemple en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Choisissez un fichier d’image.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Choisissez une image qui s’y trouve.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a size of {size} pixels.</source>
        <translation>Choisissez une taille de {size} pixels.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or have a new key file made.</source>
        <translation>Choisissez un fichier plus petit, ou faites créer un nouveau fichier clé.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>Choose a square inside the picture.</source>
        <translation>Choisissez un carré à l’intérieur de l’image.</translation>
    </message>
    <message>
        <source>Choose among {names}.</source>
        <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>Choose another default.</source>
        <translation>Choisissez un autre modèle par défaut.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Choose another file, or have a new key file made.</source>
        <translation>Choisissez un autre fichier, ou faites créer un nouveau fichier clé.</translation>
    </message>
    <message>
        <source>Choose another folder for the checkpoints.</source>
        <translation>Choisissez un autre dossier pour les points de reprise.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Choisissez un autre dossier ou un autre disque.</translation>
    </message>
    <message>
        <source>Choose another folder to save to.</source>
        <translation>Choisissez un autre dossier d’enregistrement.</translation>
    </message>
    <message>
        <source>Choose another folder with --checkpoint.</source>
        <translation>Choisissez un autre dossier avec --checkpoint.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was kept.</source>
        <translation>Choisissez un autre dossier. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose another model, or hide for messengers that recompress.</source>
        <translation>Choisissez un autre modèle, ou cachez pour les messageries qui recompressent.</translation>
    </message>
    <message>
        <source>Choose another model, or the grey square.</source>
        <translation>Choisissez un autre modèle, ou le carré gris.</translation>
    </message>
    <message>
        <source>Choose another model; if you trained it, train it again.</source>
        <translation>Choisissez un autre modèle&#x202f;; si vous l’avez entraîné, entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another name for the picture with the message.</source>
        <translation>Choisissez un autre nom pour l’image avec le message.</translation>
    </message>
    <message>
        <source>Choose another name, or a folder.</source>
        <translation>Choisissez un autre nom, ou un dossier.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Choisissez un autre nom, ou permettez son remplacement.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name. The cover itself must stay private: comparing the two shows the changes.</source>
        <translation>Choisissez un autre nom. L’image de couverture elle-même doit rester privée&#x202f;: comparer les deux montre les changements.</translation>
    </message>
    <message>
        <source>Choose another password for one of them.</source>
        <translation>Choisissez un autre mot de passe pour l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose another photo in its place.</source>
        <translation>Choisissez une autre photo à sa place.</translation>
    </message>
    <message>
        <source>Choose another picture; this one was not saved or copied fully.</source>
        <translation>Choisissez une autre image&#x202f;; celle-ci n’a pas été enregistrée ou copiée en entier.</translation>
    </message>
    <message>
        <source>Choose at least one file, or type a text.</source>
        <translation>Choisissez au moins un fichier, ou tapez un texte.</translation>
    </message>
    <message>
        <source>Choose fewer, or pack them into an archive.</source>
        <translation>Choisissez-en moins, ou mettez-les dans une archive.</translation>
    </message>
    <message>
        <source>Choose files and folders only, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Ne choisissez que des fichiers et des dossiers, ou laissez de côté ce qui ne peut pas être caché (--skip-odd).</translation>
    </message>
    <message>
        <source>Choose files, or another folder.</source>
        <translation>Choisissez des fichiers, ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose larger photos or more of them, or shorten the message.</source>
        <translation>Choisissez des photos plus grandes ou plus nombreuses, ou raccourcissez le message.</translation>
    </message>
    <message>
        <source>Choose more photos, or hide the message in one.</source>
        <translation>Choisissez plus de photos, ou cachez le message dans une seule.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Choose other values of net.</source>
        <translation>Choisissez d’autres valeurs de net.</translation>
    </message>
    <message>
        <source>Choose the carrier photo or jpeg, or hide one message only.</source>
        <translation>Choisissez le support photo ou jpeg, ou cachez un seul message.</translation>
    </message>
    <message>
        <source>Choose the folder of an earlier run, or start a new one.</source>
        <translation>Choisissez le dossier d’un entraînement précédent, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>Choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Choose the method auto or adaptive.</source>
        <translation>Choisissez la méthode auto ou adaptive.</translation>
    </message>
    <message>
        <source>Choose the method auto or direct, or another model.</source>
        <translation>Choisissez la méthode auto ou direct, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Choose two at least.</source>
        <translation>Choisissez-en au moins deux.</translation>
    </message>
    <message>
        <source>Choose {kind} from {low:g} to {high:g}{unit}.</source>
        <translation>Choisissez {kind} de {low:g} à {high:g}{unit}.</translation>
    </message>
    <message>
        <source>Choose {kind}.</source>
        <translation>Choisissez {kind}.</translation>
    </message>
    <message>
        <source>Choose {sizes}, or keep the size.</source>
        <translation>Choisissez {sizes}, ou gardez la taille.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close other programs that use it and try again, or use the device cpu.</source>
        <translation>Fermez les autres programmes qui l’utilisent et réessayez, ou utilisez l’appareil cpu.</translation>
    </message>
    <message>
        <source>Close other programs, choose smaller crops, or train on the device cpu; then resume.</source>
        <translation>Fermez d’autres programmes, choisissez des extraits plus petits, ou entraînez sur l’appareil cpu&#x202f;; puis reprenez.</translation>
    </message>
    <message>
        <source>Close other programs, or shrink the picture first.</source>
        <translation>Fermez d’autres programmes, ou réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>Close other programs, or take something smaller.</source>
        <translation>Fermez d’autres programmes, ou prenez quelque chose de plus petit.</translation>
    </message>
    <message>
        <source>Close this window and write one or choose files, or open a table that has the messages.</source>
        <translation>Fermez cette fenêtre et écrivez un message ou choisissez des fichiers, ou ouvrez un tableau qui contient les messages.</translation>
    </message>
    <message>
        <source>Colours became shades of grey.</source>
        <translation>Les couleurs sont devenues des nuances de gris.</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Les noms et prénoms courants sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Compressing photos…</source>
        <translation>Compression des photos…</translation>
    </message>
    <message>
        <source>Compressing the message…</source>
        <translation>Compression du message…</translation>
    </message>
    <message>
        <source>Copy a picture first, or choose a file.</source>
        <translation>Copiez d’abord une image, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as JPEG.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier, ou ouvrez-le dans un autre programme et enregistrez-le en JPEG.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as PNG.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier, ou ouvrez-le dans un autre programme et enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Correcting and decrypting…</source>
        <translation>Correction et déchiffrement…</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cut a part out in another program first.</source>
        <translation>Découpez-en d’abord une partie dans un autre programme.</translation>
    </message>
    <message>
        <source>Cut to the chosen square.</source>
        <translation>Recadrée au carré choisi.</translation>
    </message>
    <message>
        <source>Cut to the square in the middle.</source>
        <translation>Recadrée au carré du milieu.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Les dates sont souvent faciles à deviner.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each photo has to take {bytes:,} bytes, and {count} of {total} cannot, such as “{name}”, which takes {room:,}.</source>
        <translation>Chaque photo doit porter {bytes:,} octets, et {count} sur {total} ne le peuvent pas, comme «&#x202f;{name}&#x202f;», qui en porte {room:,}.</translation>
    </message>
    <message>
        <source>Embedding, saving and reading planes…</source>
        <translation>Insertion, enregistrement et lecture des plans…</translation>
    </message>
    <message>
        <source>Enlarged from {before:,} × {before:,} to {after:,} × {after:,} pixels; a larger picture hides better.</source>
        <translation>Agrandie de {before:,} × {before:,} à {after:,} × {after:,} pixels&#x202f;; une image plus grande cache mieux.</translation>
    </message>
    <message>
        <source>Enter it without. A tab, an arrow key or a file that is not UTF-8 text can bring one in.</source>
        <translation>Saisissez-le sans ce caractère. Une tabulation, une touche fléchée ou un fichier qui n’est pas du texte UTF-8 peut en introduire un.</translation>
    </message>
    <message>
        <source>Estimated from the length of the message and the size of the photo; this photo was not measured.</source>
        <translation>Estimé d’après la longueur du message et la taille de la photo&#x202f;; cette photo n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos in colour, of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Estimé&#x202f;: les messages jusqu’à {bytes:,} octets sont difficiles à remarquer dans une photo typique de cette taille. Cela est transposé depuis des carrés gris par la loi de la racine carrée, non mesuré sur cette photo&#x202f;; au-delà, on ne sait rien. D’après des photos entières, en couleur et de 2 mégapixels, cinq détecteurs n’ont pas fait mieux que deviner jusqu’à {tried:,} octets.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos, grey and of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Estimé&#x202f;: les messages jusqu’à {bytes:,} octets sont difficiles à remarquer dans une photo typique de cette taille. Cela est transposé depuis des carrés gris par la loi de la racine carrée, non mesuré sur cette photo&#x202f;; au-delà, on ne sait rien. D’après des photos entières, grises et de 2 mégapixels, cinq détecteurs n’ont pas fait mieux que deviner jusqu’à {tried:,} octets.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo with so much detail. That is carried over from JPEGs of {longer:,} pixels by the square-root law, not measured on this photo; beyond it, nothing is known. Few photos trained the detector; others may see more.</source>
        <translation>Estimé&#x202f;: les messages jusqu’à {bytes:,} octets sont difficiles à remarquer dans une photo typique avec autant de détails. Cela est transposé depuis des JPEG de {longer:,} pixels par la loi de la racine carrée, non mesuré sur cette photo&#x202f;; au-delà, on ne sait rien. Peu de photos ont entraîné le détecteur&#x202f;; d’autres détecteurs voient peut-être plus.</translation>
    </message>
    <message>
        <source>Export a copy.</source>
        <translation>Exportez une copie.</translation>
    </message>
    <message>
        <source>Export it as PNG in GIMP.</source>
        <translation>Exportez-le en PNG dans GIMP.</translation>
    </message>
    <message>
        <source>Export it as PNG or JPEG.</source>
        <translation>Exportez-le en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Export the photo as JPEG or PNG first.</source>
        <translation>Exportez d’abord la photo en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Fair: guessed within a hundred years</source>
        <translation>Moyen&#x202f;: deviné en moins de cent ans</translation>
    </message>
    <message>
        <source>Fill in the column output, or choose a folder for all.</source>
        <translation>Remplissez la colonne output, ou choisissez un dossier pour toutes.</translation>
    </message>
    <message>
        <source>Fill in the column photo.</source>
        <translation>Remplissez la colonne photo.</translation>
    </message>
    <message>
        <source>Fill in the column text or file.</source>
        <translation>Remplissez la colonne text ou file.</translation>
    </message>
    <message>
        <source>Finding the least visible way…</source>
        <translation>Recherche de la façon la moins visible…</translation>
    </message>
    <message>
        <source>For a message of this length in a photo of this size, nothing was measured.</source>
        <translation>Pour un message de cette longueur dans une photo de cette taille, rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk. Nothing was kept.</source>
        <translation>Libérez de la place, ou choisissez un dossier sur un autre disque. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains, or install it by “pip install torch”.</source>
        <translation>Procurez-vous l’édition de stegapp qui entraîne, ou installez ce qu’il faut avec «&#x202f;pip install torch&#x202f;».</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains.</source>
        <translation>Procurez-vous l’édition de stegapp qui entraîne.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>Reprenez le fichier là d’où il vient, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>Reprenez le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>Give --device cuda: each takes a card of its own.</source>
        <translation>Indiquez --device cuda&#x202f;: chacun prend sa propre carte.</translation>
    </message>
    <message>
        <source>Give each row a name of its own.</source>
        <translation>Donnez à chaque ligne un nom à elle.</translation>
    </message>
    <message>
        <source>Give the whole id, or the file.</source>
        <translation>Donnez l’identifiant entier, ou le fichier.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint: --resume.</source>
        <translation>Continuez depuis le dernier point de reprise&#x202f;: --resume.</translation>
    </message>
    <message>
        <source>Go on with --resume {checkpoint_dir}.</source>
        <translation>Continuez avec --resume {checkpoint_dir}.</translation>
    </message>
    <message>
        <source>Graphics cards need PyTorch, which is not installed.</source>
        <translation>Les cartes graphiques demandent PyTorch, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Hard to notice</source>
        <translation>Difficile à remarquer</translation>
    </message>
    <message>
        <source>Hide in it as a JPEG, or shrink it: choose a size of at most {size} pixels.</source>
        <translation>Cachez dans cette image en JPEG, ou réduisez-la&#x202f;: choisissez une taille d’au plus {size} pixels.</translation>
    </message>
    <message>
        <source>Hide less in it.</source>
        <translation>Cachez-y moins de choses.</translation>
    </message>
    <message>
        <source>Hide less: a large photo carries some megabytes.</source>
        <translation>Cachez moins de choses&#x202f;: une grande photo porte quelques mégaoctets.</translation>
    </message>
    <message>
        <source>Hiding in the photos…</source>
        <translation>Dissimulation dans les photos…</translation>
    </message>
    <message>
        <source>Hiding the message…</source>
        <translation>Le message est en train d’être caché…</translation>
    </message>
    <message>
        <source>How much this picture would stand out with a message. The number says how many of 100 untouched photos look at least as suspicious; the fewer, the more it stands out:</source>
        <translation>À quel point cette image se remarquerait avec un message. Le nombre dit combien de photos intactes sur 100 paraissent au moins aussi suspectes&#x202f;; moins il y en a, plus elle se remarque&#x202f;:</translation>
    </message>
    <message>
        <source>Import the file first.</source>
        <translation>Importez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Import the model that hid the message.</source>
        <translation>Importez le modèle qui a caché le message.</translation>
    </message>
    <message>
        <source>In whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>Dans des photos entières, en couleur et de 2 mégapixels, il se remarque comme {equal:,} octets&#x202f;; des messages aussi longs n’y ont pas été essayés.</translation>
    </message>
    <message>
        <source>In whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>Dans des photos entières, grises et de 2 mégapixels, il se remarque comme {equal:,} octets&#x202f;; des messages aussi longs n’y ont pas été essayés.</translation>
    </message>
    <message>
        <source>In {photos} whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>Dans {photos} photos entières, en couleur et de 2 mégapixels, il se remarque comme {equal:,} octets&#x202f;: avec {tried:,}, cinq détecteurs se sont trompés de {least} à {most} fois sur 100, et 50 revient à deviner. Peu de photos les ont entraînés&#x202f;; d’autres détecteurs voient peut-être plus.</translation>
    </message>
    <message>
        <source>In {photos} whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>Dans {photos} photos entières, grises et de 2 mégapixels, il se remarque comme {equal:,} octets&#x202f;: avec {tried:,}, cinq détecteurs se sont trompés de {least} à {most} fois sur 100, et 50 revient à deviner. Peu de photos les ont entraînés&#x202f;; d’autres détecteurs voient peut-être plus.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;stegapp[keyring]&apos;.</source>
        <translation>Installez-la&#x202f;: pip install &apos;stegapp[keyring]&apos;.</translation>
    </message>
    <message>
        <source>Install the application again, or import a model.</source>
        <translation>Réinstallez l’application, ou importez un modèle.</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>Réinstallez l’application.</translation>
    </message>
    <message>
        <source>Install the package “jpeglib”.</source>
        <translation>Installez le paquet «&#x202f;jpeglib&#x202f;».</translation>
    </message>
    <message>
        <source>Installed are: {models}. Or give a model file.</source>
        <translation>Sont installés&#x202f;: {models}. Ou donnez un fichier de modèle.</translation>
    </message>
    <message>
        <source>It compresses every JPEG anew.</source>
        <translation>Elle recompresse tous les JPEG.</translation>
    </message>
    <message>
        <source>It compresses files anew that hold {what}.</source>
        <translation>Elle recompresse les fichiers qui contiennent {what}.</translation>
    </message>
    <message>
        <source>It fits if any {enough} of them are needed. Or choose larger photos.</source>
        <translation>Le message tient s’il en faut {enough}, n’importe lesquelles. Ou choisissez des photos plus grandes.</translation>
    </message>
    <message>
        <source>It has to have a text or a file, and not both.</source>
        <translation>Elle doit avoir un texte ou un fichier, et pas les deux.</translation>
    </message>
    <message>
        <source>It holds a part of another message.</source>
        <translation>Elle contient une partie d’un autre message.</translation>
    </message>
    <message>
        <source>It holds a whole message by itself, and no part of one.</source>
        <translation>Elle contient à elle seule un message entier, et aucune partie d’un autre.</translation>
    </message>
    <message>
        <source>It moves 10 coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them again after JPEG compression. Made to arrive, not to stay unseen. At scale 2, on photographs kept back: 42.79 dB with every place in use, and of each bit that is sent 0.91 at quality 75, 0.60 at quality 50 arrives.</source>
        <translation>Il déplace 10 coefficients de chaque bloc de 8×8 vers un point du réseau (lattice) correspondant au bit voulu, et les relit après la compression JPEG. Fait pour arriver, pas pour rester inaperçu. À l’échelle 2, sur des photos mises de côté&#x202f;: 42,79&#xa0;dB quand chaque emplacement sert, et de chaque bit envoyé, il en arrive 0,91 à la qualité 75 et 0,60 à la qualité 50.</translation>
    </message>
    <message>
        <source>It names no output.</source>
        <translation>Elle n’indique aucune sortie.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>Elle n’indique aucune photo.</translation>
    </message>
    <message>
        <source>It sees each grey level&apos;s residue and moves a pixel by one to a level of the wanted one: in effect embedding in the least significant bit, learned. Invisible to the eye, but not to statistics. Full plane on photographs kept back: 100.0000% of the bits read right after rounding, 51.14 dB.</source>
        <translation>Il voit le reste de chaque niveau de gris et déplace un pixel de un, vers un niveau qui a le reste voulu&#x202f;: en fait, une insertion apprise dans le bit de poids faible. Invisible à l’œil, mais pas aux statistiques. Plan complet sur des photos mises de côté&#x202f;: 100,0000&#x202f;% des bits bien lus après l’arrondi, 51,14&#xa0;dB.</translation>
    </message>
    <message>
        <source>It should pass on the file as it is.</source>
        <translation>Elle devrait transmettre le fichier tel quel.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, and drop or rewrite metadata.</source>
        <translation>Elle devrait transmettre les pixels tels quels, et retirer ou réécrire les métadonnées.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, stored in another order.</source>
        <translation>Elle devrait transmettre les pixels tels quels, stockés dans un autre ordre.</translation>
    </message>
    <message>
        <source>It was probably made by a newer version of this application: update it, then try again.</source>
        <translation>Probablement créé par une version plus récente de cette application&#x202f;: mettez-la à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>It was resized or cropped, or is a screenshot or another picture: use the PNG itself.</source>
        <translation>Redimensionnée, recadrée ou capture d’écran, ou bien une autre image&#x202f;: utilisez le PNG lui-même.</translation>
    </message>
    <message>
        <source>Its colour profile and metadata were left out.</source>
        <translation>Son profil de couleurs et ses métadonnées ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be used; colours may look a little different.</source>
        <translation>Son profil de couleurs ne peut pas être utilisé&#x202f;; les couleurs peuvent paraître un peu différentes.</translation>
    </message>
    <message>
        <source>Its finer levels were rounded to 8 bits.</source>
        <translation>Ses niveaux plus fins ont été arrondis à 8 bits.</translation>
    </message>
    <message>
        <source>Its metadata is too long for a JPEG and was left out.</source>
        <translation>Ses métadonnées sont trop longues pour un JPEG et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Its metadata was left out: messengers drop it.</source>
        <translation>Ses métadonnées ont été laissées de côté&#x202f;: les messageries les retirent.</translation>
    </message>
    <message>
        <source>Its name is too long for this disk.</source>
        <translation>Son nom est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>Its photo is that of row {row} too.</source>
        <translation>Sa photo est aussi celle de la ligne {row}.</translation>
    </message>
    <message>
        <source>Its training failed: choose another model, or train again.</source>
        <translation>Son entraînement a échoué&#x202f;: choisissez un autre modèle, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>JT-stage…</source>
        <translation>Phase JT…</translation>
    </message>
    <message>
        <source>Join the pictures of each message by themselves.</source>
        <translation>Réunissez séparément les images de chaque message.</translation>
    </message>
    <message>
        <source>Keep the original to yourself: beside it, every change shows.</source>
        <translation>Gardez l’image d’origine pour vous&#x202f;: à côté d’elle, chaque changement se voit.</translation>
    </message>
    <message>
        <source>Leave both on auto.</source>
        <translation>Laissez les deux sur auto.</translation>
    </message>
    <message>
        <source>Leave it on auto, or try 0.7.</source>
        <translation>Laissez-la sur auto, ou essayez 0.7.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 100.</source>
        <translation>Ne l’indiquez pas, ou choisissez-en une de 75 à 100.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 95.</source>
        <translation>Ne l’indiquez pas, ou choisissez-en une de 75 à 95.</translation>
    </message>
    <message>
        <source>Leave it out, or hide in a JPEG photo.</source>
        <translation>Ne l’indiquez pas, ou cachez dans une photo JPEG.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez cette photo de côté.</translation>
    </message>
    <message>
        <source>Leave the crop out, or cut the picture in another program first.</source>
        <translation>N’indiquez pas de recadrage, ou recadrez d’abord l’image dans un autre programme.</translation>
    </message>
    <message>
        <source>Leave the net settings out, or start anew.</source>
        <translation>N’indiquez pas de paramètres net, ou recommencez à zéro.</translation>
    </message>
    <message>
        <source>Leave the size out, or choose the photo.</source>
        <translation>N’indiquez pas de taille, ou choisissez la photo.</translation>
    </message>
    <message>
        <source>Leave the strength on auto, or raise it.</source>
        <translation>Laissez la force sur auto, ou augmentez-la.</translation>
    </message>
    <message>
        <source>Leave the strength on auto.</source>
        <translation>Laissez la force sur auto.</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>Faites-le se terminer par .safetensors.</translation>
    </message>
    <message>
        <source>Let more of the photos be needed, or hide in whole photos, which carry more than grey squares.</source>
        <translation>Faites qu’il faille davantage de ces photos, ou cachez dans des photos entières, qui portent plus que des carrés gris.</translation>
    </message>
    <message>
        <source>List the models again.</source>
        <translation>Affichez de nouveau la liste des modèles.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Making keys from the password…</source>
        <translation>Création des clés à partir du mot de passe…</translation>
    </message>
    <message>
        <source>Making stegos…</source>
        <translation>Création des stégos…</translation>
    </message>
    <message>
        <source>May be noticed</source>
        <translation>Peut se remarquer</translation>
    </message>
    <message>
        <source>Measured with {detector} features and a Fisher discriminant on {photos} photos of quality {quality}, of which half trained it. One that learned from more photos, and other detectors, may see more.</source>
        <translation>Mesuré avec les caractéristiques {detector} et un discriminant de Fisher sur {photos} photos de qualité {quality}, dont la moitié l’ont entraîné. Un détecteur qui a appris sur plus de photos, et d’autres détecteurs, voient peut-être plus.</translation>
    </message>
    <message>
        <source>Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and tested on {test_covers:,} others. Other detectors may see more.</source>
        <translation>Mesuré avec les caractéristiques SPAM et un discriminant de Fisher, entraîné sur {training_covers:,} photos et testé sur {test_covers:,} autres. D’autres détecteurs voient peut-être plus.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size and detail; this message has {bytes:,}.</source>
        <translation>Environ {safe:,} octets y seraient difficiles à remarquer, d’après une estimation selon sa taille et ses détails&#x202f;; ce message en a {bytes:,}.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size; this message has {bytes:,}.</source>
        <translation>Environ {safe:,} octets y seraient difficiles à remarquer, d’après une estimation selon sa taille&#x202f;; ce message en a {bytes:,}.</translation>
    </message>
    <message>
        <source>It has room for {room:,} bytes.</source>
        <translation>Elle a de la place pour {room:,} octets.</translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>Mesure des photos…</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>Mesure du modèle…</translation>
    </message>
    <message>
        <source>Measuring what the picture can carry…</source>
        <translation>Mesure de ce que l’image peut porter…</translation>
    </message>
    <message>
        <source>Method and strength are chosen by trying here.</source>
        <translation>Ici, la méthode et la force sont choisies par des essais.</translation>
    </message>
    <message>
        <source>Move “{path}” away; it could not be moved from here.</source>
        <translation>Déplacez «&#x202f;{path}&#x202f;» ailleurs&#x202f;; cela n’a pas pu être fait d’ici.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>Name each key file once.</source>
        <translation>Indiquez chaque fichier clé une seule fois.</translation>
    </message>
    <message>
        <source>Name one such as jt.steps, data.jpeg_share or net.width.</source>
        <translation>Nommez-en un comme jt.steps, data.jpeg_share ou net.width.</translation>
    </message>
    <message>
        <source>Name one to start from.</source>
        <translation>Nommez-en un comme point de départ.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Les noms et prénoms seuls sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Nearly all of this picture is black or white, so that the message lies all over it. Detectors see that. Another photo hides better.</source>
        <translation>Presque toute cette image est noire ou blanche, si bien que le message s’y étend partout. Les détecteurs le voient. Une autre photo cache mieux.</translation>
    </message>
    <message>
        <source>Networks of architecture {architecture} take no private labelling.</source>
        <translation>Les réseaux d’architecture {architecture} n’acceptent pas d’étiquetage privé.</translation>
    </message>
    <message>
        <source>Networks of blocks are trained by one process alone.</source>
        <translation>Les réseaux de blocs sont entraînés par un seul processus.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>Aucune carte graphique NVIDIA avec un pilote en état de marche n’a été trouvée.</translation>
    </message>
    <message>
        <source>No messenger was chosen.</source>
        <translation>Aucune messagerie n’a été choisie.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>No model of architecture {architecture} came with the application.</source>
        <translation>Aucun modèle d’architecture {architecture} n’est fourni avec l’application.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>Symboles, chiffres et majuscules ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>No strength was found at which the message survives in this picture.</source>
        <translation>Aucune force n’a été trouvée à laquelle le message survit dans cette image.</translation>
    </message>
    <message>
        <source>None of the pictures to measure on can be read any more.</source>
        <translation>Aucune des images de mesure ne peut plus être lue.</translation>
    </message>
    <message>
        <source>None of the training pictures can be read any more.</source>
        <translation>Aucune des images d’entraînement ne peut plus être lue.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Pas fait.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this quality. Between {least} and {greatest} there is an estimate.</source>
        <translation>Non mesuré pour les JPEG de cette qualité. Entre {least} et {greatest}, il y a une estimation.</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this size. From {least:,} to {most:,} pixels on the longer side there is an estimate.</source>
        <translation>Non mesuré pour les JPEG de cette taille. De {least:,} à {most:,} pixels sur le grand côté, il y a une estimation.</translation>
    </message>
    <message>
        <source>Not measured for a JPEG that stays as it is. A short message in a photo that was made smaller is safest.</source>
        <translation>Non mesuré pour un JPEG qui reste tel quel. Un message court dans une photo réduite est le plus sûr.</translation>
    </message>
    <message>
        <source>Not measured for pictures like this: it is too unlike the photos of our test.</source>
        <translation>Non mesuré pour des images comme celle-ci&#x202f;: elle ressemble trop peu aux photos de notre test.</translation>
    </message>
    <message>
        <source>Not measured for this model: it changes pixels in another way than the one that was measured.</source>
        <translation>Non mesuré pour ce modèle&#x202f;: il change les pixels d’une autre façon que celui qui a été mesuré.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in its {millions:.1f} million levels stand out as about {equal:,} bytes in a grey square.</source>
        <translation>Non mesuré sur cette photo&#x202f;: par la loi de la racine carrée, {message_bytes:,} octets dans ses {millions:.1f} millions de niveaux se remarquent comme environ {equal:,} octets dans un carré gris.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in this JPEG, which has room for {room:,}, stand out as about {equal:,} bytes in a typical one of {longer:,} pixels. With {tried:,} there, a detector erred {error} times in 100; 50 is guessing.</source>
        <translation>Non mesuré sur cette photo&#x202f;: par la loi de la racine carrée, {message_bytes:,} octets dans ce JPEG, qui a de la place pour {room:,}, se remarquent comme environ {equal:,} octets dans un JPEG typique de {longer:,} pixels. Avec {tried:,} dans un tel JPEG, un détecteur s’est trompé {error} fois sur 100&#x202f;; 50 revient à deviner.</translation>
    </message>
    <message>
        <source>Not measured: the detector&apos;s file is missing or damaged. Install the application again.</source>
        <translation>Non mesuré&#x202f;: le fichier du détecteur manque ou est endommagé. Réinstallez l’application.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture.</source>
        <translation>Rien n’a pu être révélé de cette image.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. It looks as if it was compressed more than once. If a messenger did that after the message was hidden, the message is lost.</source>
        <translation>Rien n’a pu être révélé de cette image. Elle semble avoir été compressée plus d’une fois. Si une messagerie l’a fait après que le message a été caché, le message est perdu.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. Its JPEG quality is {quality}. If the sender&apos;s file had another, a messenger compressed it anew, and the message is lost.</source>
        <translation>Rien n’a pu être révélé de cette image. Sa qualité JPEG est {quality}. Si le fichier de l’expéditeur en avait une autre, une messagerie l’a recompressé, et le message est perdu.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, the more this picture stands out. Without the message it would be {before}; in a typical photo, messages of about {message_bytes:,} bytes make it {typical}, and 50 is pure chance.</source>
        <translation>Sur 100 photos intactes de notre test, {share} paraissent au moins aussi suspectes au détecteur&#x202f;; moins il y en a, plus cette image se remarque. Sans le message, ce serait {before}&#x202f;; dans une photo typique, des messages d’environ {message_bytes:,} octets donnent {typical}, et 50 est le pur hasard.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos, {share} are expected to look at least as suspicious; the fewer, the more it stands out.</source>
        <translation>Sur 100 photos intactes, on s’attend à ce que {share} paraissent au moins aussi suspectes&#x202f;; moins il y en a, plus elle se remarque.</translation>
    </message>
    <message>
        <source>Of {photos} photos, 2 to {photos} can be needed, not {needed}.</source>
        <translation>Sur {photos} photos, il peut en falloir de 2 à {photos}, pas {needed}.</translation>
    </message>
    <message>
        <source>Only a JPEG has a quality.</source>
        <translation>Seul un JPEG a une qualité.</translation>
    </message>
    <message>
        <source>Only the first page of the file was used.</source>
        <translation>Seule la première page du fichier a été utilisée.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation was used.</source>
        <translation>Seule la première image de l’animation a été utilisée.</translation>
    </message>
    <message>
        <source>Only {usable} of {total} files can be trained on; at least {least} pictures are needed.{more}</source>
        <translation>Seuls {usable} fichiers sur {total} peuvent servir à l’entraînement&#x202f;; il faut au moins {least} images.{more}</translation>
    </message>
    <message>
        <source>Open it in another program and save it as JPEG again, or choose another picture.</source>
        <translation>Ouvrez le fichier dans un autre programme et réenregistrez-le en JPEG, ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG.</source>
        <translation>Ouvrez le fichier dans un autre programme et enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>Our test program can hardly tell it from untouched photos; others may see more.</source>
        <translation>Notre programme de test a du mal à la distinguer de photos intactes&#x202f;; d’autres voient peut-être plus.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than most untouched photos.</source>
        <translation>Notre programme de test la trouve plus suspecte que la plupart des photos intactes.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than nearly all untouched photos.</source>
        <translation>Notre programme de test la trouve plus suspecte que presque toutes les photos intactes.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>Les substitutions prévisibles comme «&#x202f;@&#x202f;» au lieu de «&#x202f;a&#x202f;» n’aident pas beaucoup.</translation>
    </message>
    <message>
        <source>Print colours (CMYK) were converted without their profile.</source>
        <translation>Les couleurs d’impression (CMJN) ont été converties sans leur profil.</translation>
    </message>
    <message>
        <source>Put the folder back and resume, or start again with another one.</source>
        <translation>Remettez le dossier en place et reprenez, ou recommencez avec un autre.</translation>
    </message>
    <message>
        <source>Put the folder back, or start again with another one.</source>
        <translation>Remettez le dossier en place, ou recommencez avec un autre.</translation>
    </message>
    <message>
        <source>Put the folder back, then resume.</source>
        <translation>Remettez le dossier en place, puis reprenez.</translation>
    </message>
    <message>
        <source>Put the same folders and checkpoints at the same places on all machines.</source>
        <translation>Placez les mêmes dossiers et points de reprise aux mêmes endroits sur toutes les machines.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Lecture des photos…</translation>
    </message>
    <message>
        <source>Reading the key files…</source>
        <translation>Lecture des fichiers clés…</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Lecture des photos…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Reading what is hidden…</source>
        <translation>Lecture de ce qui est caché…</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Les années récentes sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Remove the metadata in another program, or choose another picture.</source>
        <translation>Retirez les métadonnées dans un autre programme, ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Remove them by hand, then choose another folder.</source>
        <translation>Retirez-les à la main, puis choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Rename the file and choose it again, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Renommez le fichier et choisissez-le de nouveau, ou laissez de côté ce qui ne peut pas être caché (--skip-odd).</translation>
    </message>
    <message>
        <source>Rename the file and choose it again.</source>
        <translation>Renommez le fichier et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Les répétitions comme «&#x202f;aaa&#x202f;» sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Les répétitions comme «&#x202f;abcabcabc&#x202f;» sont à peine plus difficiles à deviner que «&#x202f;abc&#x202f;».</translation>
    </message>
    <message>
        <source>Reveal it alone: stegapp reveal.</source>
        <translation>Révélez-le seul&#x202f;: stegapp reveal.</translation>
    </message>
    <message>
        <source>Revealing it again to be sure…</source>
        <translation>Nouvelle révélation, par sûreté…</translation>
    </message>
    <message>
        <source>Revealing them together to be sure…</source>
        <translation>Révélation de l’ensemble, par sûreté…</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>Les mots à l’envers ne sont guère plus difficiles à deviner.</translation>
    </message>
    <message>
        <source>SF-stage…</source>
        <translation>Phase SF…</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns photo, text or file, output and, if you like, password file.</source>
        <translation>Enregistrez-le en CSV et en UTF-8, avec les colonnes photo, text ou file, output et, si vous voulez, password file.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or shrink it in another program first.</source>
        <translation>Enregistrez l’image en JPEG ou PNG, ou réduisez-la d’abord dans un autre programme.</translation>
    </message>
    <message>
        <source>Save it as PNG in another program; if it was saved without loss, a message in it stays whole.</source>
        <translation>Enregistrez-la en PNG dans un autre programme&#x202f;; si elle a été enregistrée sans perte, un message qu’elle contient reste entier.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first.</source>
        <translation>Enregistrez-en d’abord une version PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and use that.</source>
        <translation>Enregistrez-le en UTF-8, et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>Save it in another program as an RGB JPEG, or choose another picture.</source>
        <translation>Enregistrez-le dans un autre programme en JPEG RVB, ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Save one picture of it as PNG or JPEG first.</source>
        <translation>Enregistrez-en d’abord une image en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Save the page or photo as PNG first.</source>
        <translation>Enregistrez d’abord la page ou la photo en PNG.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Enregistré sous le nom {name}. {words}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>See whether it waits for something, or is running.</source>
        <translation>Voyez s’il attend quelque chose, ou s’il est lancé.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Les suites comme «&#x202f;abc&#x202f;» ou «&#x202f;6543&#x202f;» sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Set STEGAPP_DEBUG=1 to see where it happened, and please report it.</source>
        <translation>Définissez STEGAPP_DEBUG=1 pour voir où cela s’est produit, et signalez-le, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Set a password for each.</source>
        <translation>Définissez un mot de passe pour chacun.</translation>
    </message>
    <message>
        <source>Set its steps or its epochs.</source>
        <translation>Définissez ses pas (steps) ou ses époques (epochs).</translation>
    </message>
    <message>
        <source>Several processes cannot share the card {device}.</source>
        <translation>Plusieurs processus ne peuvent pas partager la carte {device}.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Les motifs de clavier courts sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or choose a picture with more texture.</source>
        <translation>Raccourcissez le message, cachez moins de fichiers, ou choisissez une image avec plus de texture.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or spread them over several pictures.</source>
        <translation>Raccourcissez le message, cachez moins de fichiers, ou répartissez-les sur plusieurs images.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or take a larger picture.</source>
        <translation>Raccourcissez le message, cachez moins de fichiers, ou prenez une image plus grande.</translation>
    </message>
    <message>
        <source>Shorten the message, or choose the method auto, which hides longer ones more conspicuously.</source>
        <translation>Raccourcissez le message, ou choisissez la méthode auto, qui en cache de plus longs, mais de façon plus voyante.</translation>
    </message>
    <message>
        <source>Shorten the message, take a larger size, or choose fewer messengers.</source>
        <translation>Raccourcissez le message, prenez une taille plus grande, ou choisissez moins de messageries.</translation>
    </message>
    <message>
        <source>Shrink it: choose a size of at most {size} pixels.</source>
        <translation>Réduisez-la&#x202f;: choisissez une taille d’au plus {size} pixels.</translation>
    </message>
    <message>
        <source>Shrink the picture in another program first.</source>
        <translation>Réduisez d’abord l’image dans un autre programme.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after} pixels.</source>
        <translation>Réduite de {before} à {after} pixels.</translation>
    </message>
    <message>
        <source>Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.</source>
        <translation>Réduite de {before:,} × {before:,} à {after:,} × {after:,} pixels.</translation>
    </message>
    <message>
        <source>Small networks on the blocks of JPEG. What they hide survives messengers that compress pictures anew, but is easier to notice.</source>
        <translation>De petits réseaux sur les blocs du JPEG. Ce qu’ils cachent survit aux messageries qui recompressent les images, mais est plus facile à remarquer.</translation>
    </message>
    <message>
        <source>Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit comes back, and a picture carries some 30 KB.</source>
        <translation>De petits réseaux qui apprennent à changer les pixels d’un seul niveau de gris. Personne ne le voit, chaque bit revient, et une image porte environ 30&#xa0;ko.</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Se remarque</translation>
    </message>
    <message>
        <source>Start a new training run with this version.</source>
        <translation>Commencez un nouvel entraînement avec cette version.</translation>
    </message>
    <message>
        <source>Start a new training run.</source>
        <translation>Commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate or another seed.</source>
        <translation>Recommencez avec un taux d’apprentissage plus bas ou une autre graine.</translation>
    </message>
    <message>
        <source>Start from a private model, or from none.</source>
        <translation>Partez d’un modèle privé, ou d’aucun.</translation>
    </message>
    <message>
        <source>Start one, such as KeePassXC with its Secret Service integration, or type the password.</source>
        <translation>Lancez-en un, comme KeePassXC avec son intégration Secret Service, ou tapez le mot de passe.</translation>
    </message>
    <message>
        <source>Start the program again, or use the device cpu.</source>
        <translation>Redémarrez le programme, ou utilisez l’appareil cpu.</translation>
    </message>
    <message>
        <source>Start without torchrun: it takes minutes.</source>
        <translation>Lancez sans torchrun&#x202f;: cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Les rangées de touches sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Strong: more than a hundred years of guessing</source>
        <translation>Fort&#x202f;: plus de cent ans pour le deviner</translation>
    </message>
    <message>
        <source>Swap jpeg_low and jpeg_high.</source>
        <translation>Échangez jpeg_low et jpeg_high.</translation>
    </message>
    <message>
        <source>Take a larger picture, or one in colour.</source>
        <translation>Prenez une image plus grande, ou une en couleurs.</translation>
    </message>
    <message>
        <source>Take a larger picture, or shorten them: in this one, two messages of up to about {bytes:,} bytes each fit after compression.</source>
        <translation>Prenez une image plus grande, ou raccourcissez-les&#x202f;: dans celle-ci tiennent deux messages d’environ {bytes:,} octets au plus chacun après compression.</translation>
    </message>
    <message>
        <source>Take a larger picture.</source>
        <translation>Prenez une image plus grande.</translation>
    </message>
    <message>
        <source>Take a picture with more detail, or shorten the message.</source>
        <translation>Prenez une image avec plus de détails, ou raccourcissez le message.</translation>
    </message>
    <message>
        <source>Take another photo.</source>
        <translation>Prenez une autre photo.</translation>
    </message>
    <message>
        <source>Take another picture or a message well below {longest:,} bytes.</source>
        <translation>Prenez une autre image ou un message nettement plus court que {longest:,} octets.</translation>
    </message>
    <message>
        <source>Take another picture, a larger size, less text, or fewer messengers.</source>
        <translation>Prenez une autre image, une taille plus grande, moins de texte, ou moins de messageries.</translation>
    </message>
    <message>
        <source>Take another picture, a shorter message, or the method auto.</source>
        <translation>Prenez une autre image, un message plus court, ou la méthode auto.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or another model.</source>
        <translation>Prenez une autre image, de préférence une photo avec des détails partout, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or the method direct.</source>
        <translation>Prenez une autre image, de préférence une photo avec des détails partout, ou la méthode direct.</translation>
    </message>
    <message>
        <source>Take another picture, or another model.</source>
        <translation>Prenez une autre image, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Take another picture, or raise the strength.</source>
        <translation>Prenez une autre image, ou augmentez la force.</translation>
    </message>
    <message>
        <source>Take another picture.</source>
        <translation>Prenez une autre image.</translation>
    </message>
    <message>
        <source>Take other pictures.</source>
        <translation>Prenez d’autres images.</translation>
    </message>
    <message>
        <source>The JPEG is too small to hold a message: a photo has at least {least} pixels each way.</source>
        <translation>Le JPEG est trop petit pour contenir un message&#x202f;: une photo a au moins {least} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>The adaptive method may change too few pixels of this picture: the others are black, white or not read reliably.</source>
        <translation>La méthode adaptive peut changer trop peu de pixels de cette image&#x202f;: les autres sont noirs, blancs ou ne se lisent pas de façon fiable.</translation>
    </message>
    <message>
        <source>The bundled model “{name}” is not the one that came with the application.</source>
        <translation>Le modèle fourni «&#x202f;{name}&#x202f;» n’est pas celui qui accompagnait l’application.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be used: {reason}.</source>
        <translation>Le point de reprise ne peut pas être utilisé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit these networks.</source>
        <translation>Le point de reprise ne convient pas à ces réseaux.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} cannot be read: {reason}.</source>
        <translation>Le point de reprise dans {folder} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is of another version.</source>
        <translation>Le point de reprise dans {folder} est d’une autre version.</translation>
    </message>
    <message>
        <source>The choice of the default model could not be read, so the bundled one is used.</source>
        <translation>Le choix du modèle par défaut n’a pas pu être lu&#x202f;; le modèle fourni est donc utilisé.</translation>
    </message>
    <message>
        <source>The chosen square ({side:,} × {side:,} at {x}, {y}) is not inside the picture ({width:,} × {height:,}).</source>
        <translation>Le carré choisi ({side:,} × {side:,} en {x}, {y}) n’est pas à l’intérieur de l’image ({width:,} × {height:,}).</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Le presse-papiers ne contient pas d’image.</translation>
    </message>
    <message>
        <source>The coefficients of JPEGs cannot be read here: a part of this program is missing.</source>
        <translation>Les coefficients des JPEG ne peuvent pas être lus ici&#x202f;: une partie de ce programme manque.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>L’ordinateur a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The default cannot be changed</source>
        <translation>Le modèle par défaut ne peut pas être changé</translation>
    </message>
    <message>
        <source>The disk has no room for “{name}”.</source>
        <translation>Le disque n’a pas de place pour «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The disk of “{folder}” has no room for the files.</source>
        <translation>Le disque de «&#x202f;{folder}&#x202f;» n’a pas de place pour les fichiers.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” takes none of the files by their names.</source>
        <translation>Le disque de «&#x202f;{folder}&#x202f;» n’accepte aucun des fichiers sous leurs noms.</translation>
    </message>
    <message>
        <source>The draft does not open with this password.</source>
        <translation>Le brouillon ne s’ouvre pas avec ce mot de passe.</translation>
    </message>
    <message>
        <source>The end of the JPEG file is missing, but all its pixels are there.</source>
        <translation>La fin du fichier JPEG manque, mais tous ses pixels sont là.</translation>
    </message>
    <message>
        <source>The file does not begin as it should, with {names}.</source>
        <translation>Le fichier ne commence pas comme il devrait, par {names}.</translation>
    </message>
    <message>
        <source>The file has {bits:.1f} bits for each pixel, more than {most:.1f}.</source>
        <translation>Le fichier a {bits:.1f} bits par pixel, plus que {most:.1f}.</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes, more than {most:,}.</source>
        <translation>Le fichier a {size:,} octets, plus que {most:,}.</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>Le nom du fichier est trop long.</translation>
    </message>
    <message>
        <source>The file name {name} {problem}.</source>
        <translation>Le nom de fichier {name} {problem}.</translation>
    </message>
    <message>
        <source>The file of learned costs {name} cannot be used: {reason}.</source>
        <translation>Le fichier de coûts appris {name} ne peut pas être utilisé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The file of “{name}” has been changed.</source>
        <translation>Le fichier de «&#x202f;{name}&#x202f;» a été modifié.</translation>
    </message>
    <message>
        <source>The files are more than {most} MiB together.</source>
        <translation>Les fichiers font ensemble plus de {most}&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”, and {kept:,} of them could not be removed again: {reason}.</source>
        <translation>Les fichiers ne peuvent pas être enregistrés dans «&#x202f;{folder}&#x202f;», et {kept:,} d’entre eux n’ont pas pu en être retirés&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”: {reason}.</source>
        <translation>Les fichiers ne peuvent pas être enregistrés dans «&#x202f;{folder}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The finished picture did not reveal its message; nothing was written.</source>
        <translation>L’image terminée n’a pas révélé son message&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The finished picture gives other keys; nothing was written.</source>
        <translation>L’image terminée donne d’autres clés&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The finished picture is another one; nothing was written.</source>
        <translation>L’image terminée en est une autre&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The finished picture is no grey square; nothing was written.</source>
        <translation>L’image terminée n’est pas un carré gris&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The finished picture revealed other bytes; nothing was written.</source>
        <translation>L’image terminée a révélé d’autres octets&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The finished pictures did not reveal the message together; nothing was written.</source>
        <translation>Les images terminées n’ont pas révélé le message ensemble&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The first line of its password file is empty.</source>
        <translation>La première ligne de son fichier de mot de passe est vide.</translation>
    </message>
    <message>
        <source>The folder for models cannot be made</source>
        <translation>Le dossier des modèles ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run&apos;s state.</source>
        <translation>Le dossier {folder} contient l’état d’un autre entraînement.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files.</source>
        <translation>Le dossier {folder} ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be looked into: {reason}.</source>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» ne peut pas être parcouru&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» ne peut pas être créé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist any more.</source>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» n’existe plus.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to, or its disk is full.</source>
        <translation>Vous ne pouvez pas écrire dans le dossier «&#x202f;{folder}&#x202f;», ou son disque est plein.</translation>
    </message>
    <message>
        <source>The graphics card cuda:{index} does not compute: {reason}</source>
        <translation>La carte graphique cuda:{index} ne calcule pas&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The graphics card failed: {reason}</source>
        <translation>La carte graphique est en panne&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory.</source>
        <translation>La carte graphique a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The key file “{name}” changed while it was read.</source>
        <translation>Le fichier clé «&#x202f;{name}&#x202f;» a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The key file “{name}” is empty.</source>
        <translation>Le fichier clé «&#x202f;{name}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>The key file “{name}” is larger than {most} MiB.</source>
        <translation>Le fichier clé «&#x202f;{name}&#x202f;» dépasse {most} Mio.</translation>
    </message>
    <message>
        <source>The key file “{name}” lies in the folder of the picture. Whoever gets that folder has both: keep them apart.</source>
        <translation>Le fichier clé «&#x202f;{name}&#x202f;» se trouve dans le dossier de l’image. Quiconque obtient ce dossier a les deux&#x202f;: séparez-les.</translation>
    </message>
    <message>
        <source>The key file “{name}” was named twice.</source>
        <translation>Le fichier clé «&#x202f;{name}&#x202f;» a été indiqué deux fois.</translation>
    </message>
    <message>
        <source>The key file “{path}” could not be read: {reason}.</source>
        <translation>Le fichier clé «&#x202f;{path}&#x202f;» n’a pas pu être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The key file “{path}” is a folder.</source>
        <translation>Le fichier clé «&#x202f;{path}&#x202f;» est un dossier.</translation>
    </message>
    <message>
        <source>The key file “{path}” is no regular file.</source>
        <translation>Le fichier clé «&#x202f;{path}&#x202f;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The key file “{path}” may not be read.</source>
        <translation>Vous n’avez pas le droit de lire le fichier clé «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>The key files “{first}” and “{second}” have the same content.</source>
        <translation>Les fichiers clés «&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;» ont le même contenu.</translation>
    </message>
    <message>
        <source>The large networks of the paper. They change pixels by up to ten grey levels and are read with a few errors, which are corrected.</source>
        <translation>Les grands réseaux de l’article. Ils changent les pixels de dix niveaux de gris au plus et se lisent avec quelques erreurs, qui sont corrigées.</translation>
    </message>
    <message>
        <source>The library for password stores is not installed.</source>
        <translation>La bibliothèque pour les coffres de mots de passe n’est pas installée.</translation>
    </message>
    <message>
        <source>The longer side has {side:,} pixels, more than {most:,}.</source>
        <translation>Le grand côté a {side:,} pixels, plus que {most:,}.</translation>
    </message>
    <message>
        <source>The loss became infinite</source>
        <translation>La perte est devenue infinie</translation>
    </message>
    <message>
        <source>The lowest JPEG quality is above the highest.</source>
        <translation>La plus basse qualité JPEG est au-dessus de la plus haute.</translation>
    </message>
    <message>
        <source>The message could not be embedded with enough margin to be read back. Nothing was written.</source>
        <translation>Le message n’a pas pu être inséré avec assez de marge pour être relu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The message is longer than {most} MiB.</source>
        <translation>Le message fait plus de {most}&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The message is too long: it takes more than {limit:,} bytes after compression, and a picture carries {capacity:,} at most.</source>
        <translation>Le message est trop long&#x202f;: il prend plus de {limit:,} octets après compression, et une image en porte {capacity:,} au plus.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} at most.</source>
        <translation>Le message est trop long&#x202f;: il prend {needed:,} octets après compression, et une image en porte {most:,} au plus.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and this picture carries about {capacity:,} that survive.</source>
        <translation>Le message est trop long&#x202f;: il prend {needed:,} octets après compression, et cette image en porte environ {capacity:,} qui survivent.</translation>
    </message>
    <message>
        <source>The message is too long: {needed} photos of this kind carry less than that together.</source>
        <translation>Le message est trop long&#x202f;: {needed} photos de ce genre portent moins que cela ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can carry {capacity:,} at this size.</source>
        <translation>
            <numerusform>Le message est trop long de {count:,} octet pour cette image&#x202f;: il prend {needed:,} octets après compression, et l’image peut en porter {capacity:,} à cette taille.</numerusform>
            <numerusform>Le message est trop long de {count:,} octets pour cette image&#x202f;: il prend {needed:,} octets après compression, et l’image peut en porter {capacity:,} à cette taille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can {way}carry {capacity:,} with this model.</source>
        <translation>
            <numerusform>Le message est trop long de {count:,} octet pour cette image&#x202f;: il prend {needed:,} octets après compression, et avec ce modèle, l’image peut {way}en porter {capacity:,}.</numerusform>
            <numerusform>Le message est trop long de {count:,} octets pour cette image&#x202f;: il prend {needed:,} octets après compression, et avec ce modèle, l’image peut {way}en porter {capacity:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is {excess:,} bytes too long for it.</source>
        <translation>Le message est trop long pour elle de {excess:,} octets.</translation>
    </message>
    <message>
        <source>The message needs {needed:,} bytes, and this picture carries {capacity:,}.</source>
        <translation>Le message demande {needed:,} octets, et cette image en porte {capacity:,}.</translation>
    </message>
    <message>
        <source>The message takes {needed:,} bytes after compression, and the picture can carry {capacity:,}.</source>
        <translation>Le message prend {needed:,} octets après compression, et l’image peut en porter {capacity:,}.</translation>
    </message>
    <message>
        <source>The method direct is for the grey square alone.</source>
        <translation>La méthode direct ne vaut que pour le carré gris.</translation>
    </message>
    <message>
        <source>The model cannot be kept</source>
        <translation>Le modèle ne peut pas être gardé</translation>
    </message>
    <message>
        <source>The model file has format version {version}, unknown here.</source>
        <translation>Le fichier de modèle a la version de format {version}, inconnue ici.</translation>
    </message>
    <message>
        <source>The model file “{name}” cannot be read: {reason}.</source>
        <translation>Le fichier de modèle «&#x202f;{name}&#x202f;» ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The model reads only {share:.1%} of the bits: train it longer.</source>
        <translation>Le modèle ne lit que {share:.1%} des bits&#x202f;: entraînez-le plus longtemps.</translation>
    </message>
    <message>
        <source>The model {model} cannot hide adaptively: it changes every pixel.</source>
        <translation>Le modèle {model} ne peut pas cacher de façon adaptative&#x202f;: il change tous les pixels.</translation>
    </message>
    <message>
        <source>The model {model} hides in grey squares alone: it changes every pixel.</source>
        <translation>Le modèle {model} ne cache que dans des carrés gris&#x202f;: il change tous les pixels.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot hide what survives recompression.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» ne peut rien cacher qui survive à la recompression.</translation>
    </message>
    <message>
        <source>The model “{name}” computes values that are not numbers (NaN or infinite).</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» calcule des valeurs qui ne sont pas des nombres (NaN ou infini).</translation>
    </message>
    <message>
        <source>The model “{name}” hides only for messengers that recompress.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» ne cache que pour les messageries qui recompressent.</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be read: {reason}.</source>
        <translation>La fiche du modèle ne peut pas être lue&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s card does not say what its networks are.</source>
        <translation>La fiche du modèle ne dit pas quels sont ses réseaux.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid: {reason}.</source>
        <translation>La fiche du modèle n’est pas valide&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s name is empty or too long.</source>
        <translation>Le nom du modèle est vide ou trop long.</translation>
    </message>
    <message>
        <source>The model&apos;s networks are unknown here: {reason}.</source>
        <translation>Les réseaux du modèle sont inconnus ici&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The name of the file {path} {problem}.</source>
        <translation>Le nom du fichier {path} {problem}.</translation>
    </message>
    <message>
        <source>The networks are those of the model to start from.</source>
        <translation>Les réseaux sont ceux du modèle de départ.</translation>
    </message>
    <message>
        <source>The networks forgot how to read</source>
        <translation>Les réseaux ont oublié comment lire</translation>
    </message>
    <message>
        <source>The paper&apos;s separable fine-tuned network: changes of up to ten grey levels, read with a few errors. Full plane on photographs kept back: 90.7653% of the bits read right after rounding, 39.70 dB.</source>
        <translation>Le réseau séparable ajusté de l’article&#x202f;: des changements de dix niveaux de gris au plus, lus avec quelques erreurs. Plan complet sur des photos mises de côté&#x202f;: 90,7653&#x202f;% des bits bien lus après l’arrondi, 39,70&#xa0;dB.</translation>
    </message>
    <message>
        <source>The password file “{path}” could not be read: {reason}.</source>
        <translation>Le fichier du mot de passe «&#x202f;{path}&#x202f;» n’a pas pu être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The password file “{path}” is a folder.</source>
        <translation>Le fichier du mot de passe «&#x202f;{path}&#x202f;» est un dossier.</translation>
    </message>
    <message>
        <source>The password file “{path}” may not be read.</source>
        <translation>Vous n’avez pas le droit de lire le fichier du mot de passe «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>The password has a control character (U+{code}).</source>
        <translation>Le mot de passe contient un caractère de contrôle (U+{code}).</translation>
    </message>
    <message>
        <source>The password has an invisible character (U+{code}).</source>
        <translation>Le mot de passe contient un caractère invisible (U+{code}).</translation>
    </message>
    <message>
        <source>The password holds half a character and is not valid Unicode.</source>
        <translation>Le mot de passe contient une moitié de caractère et n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>Le mot de passe n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The password is not valid Unicode.</source>
        <translation>Le mot de passe n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <source>The password is saved as UTF-16.</source>
        <translation>Le mot de passe est enregistré en UTF-16.</translation>
    </message>
    <message>
        <source>The password store did not answer.</source>
        <translation>Le coffre de mots de passe n’a pas répondu.</translation>
    </message>
    <message>
        <source>The password store has no entry “{name}” of stegapp.</source>
        <translation>Le coffre de mots de passe n’a pas d’entrée «&#x202f;{name}&#x202f;» de stegapp.</translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation>Le coffre de mots de passe est verrouillé.</translation>
    </message>
    <message>
        <source>The password&apos;s line is longer than {most:,} bytes.</source>
        <translation>La ligne du mot de passe fait plus de {most:,} octets.</translation>
    </message>
    <message>
        <source>The path of the folder for “{name}” is too long.</source>
        <translation>Le chemin du dossier pour «&#x202f;{name}&#x202f;» est trop long.</translation>
    </message>
    <message>
        <source>The path of the password file is too long.</source>
        <translation>Le chemin du fichier du mot de passe est trop long.</translation>
    </message>
    <message>
        <source>The path “{path}” is too long.</source>
        <translation>Le chemin «&#x202f;{path}&#x202f;» est trop long.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The picture has only {levels} grey levels, like a drawing or a scan. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>L’image n’a que {levels} niveaux de gris, comme un dessin ou un document numérisé. Un pixel changé se voit dans les niveaux. Une photo cache mieux.</translation>
    </message>
    <message>
        <source>The picture is as regular as a drawn one. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>L’image est aussi régulière qu’une image dessinée. Un pixel changé se voit dans les niveaux. Une photo cache mieux.</translation>
    </message>
    <message>
        <source>The picture is too small to carry a message that survives.</source>
        <translation>L’image est trop petite pour porter un message qui survive.</translation>
    </message>
    <message>
        <source>The picture lies on its side, with a note to turn it (EXIF).</source>
        <translation>L’image est couchée, avec une note demandant de la tourner (EXIF).</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be its own key file.</source>
        <translation>L’image «&#x202f;{name}&#x202f;» ne peut pas être son propre fichier clé.</translation>
    </message>
    <message>
        <source>The pictures of this training run are gone.</source>
        <translation>Les images de cet entraînement ont disparu.</translation>
    </message>
    <message>
        <source>The processes of this training see different pictures.</source>
        <translation>Les processus de cet entraînement voient des images différentes.</translation>
    </message>
    <message>
        <source>The quality stays that of the file: it is not compressed again.</source>
        <translation>La qualité reste celle du fichier&#x202f;: il n’est pas recompressé.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver needs the {count} key files too, unchanged. Without them the message is lost.</source>
        <translation>
            <numerusform>Le destinataire a aussi besoin du fichier clé, inchangé. Sans lui, le message est perdu.</numerusform>
            <numerusform>Le destinataire a aussi besoin des {count} fichiers clés, inchangés. Sans eux, le message est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as {other}.</source>
        <translation>La même image que {other}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <translation>Les paramètres n’ont pas pu être lus&#x202f;; les valeurs par défaut sont donc utilisées.</translation>
    </message>
    <message>
        <source>The settings were damaged meanwhile, so those in use are written anew.</source>
        <translation>Les paramètres ont été endommagés entre-temps&#x202f;; ceux en usage sont donc réécrits.</translation>
    </message>
    <message>
        <source>The square would have the very pixels of a compressed file. Changes to these can be proved.</source>
        <translation>Le carré aurait exactement les pixels d’un fichier compressé. On peut prouver qu’ils ont été changés.</translation>
    </message>
    <message>
        <source>The state in the folder {folder} does not fit together.</source>
        <translation>L’état dans le dossier {folder} n’est pas cohérent.</translation>
    </message>
    <message>
        <source>The stego has to be a PNG, but {name} does not end in .png.</source>
        <translation>Le stégo doit être un PNG, mais {name} ne se termine pas par .png.</translation>
    </message>
    <message>
        <source>The stego has to be a {suffix}, but its name is {name}.</source>
        <translation>Le stégo doit être un {suffix}, mais son nom est {name}.</translation>
    </message>
    <message>
        <source>The stego would overwrite its cover.</source>
        <translation>Le stégo écraserait son image de couverture.</translation>
    </message>
    <message>
        <source>The strength {strength} is not in (0, 1].</source>
        <translation>La force {strength} n’est pas dans (0, 1].</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>Le système a refusé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be used: {why}.</source>
        <translation>Le tableau «&#x202f;{name}&#x202f;» ne peut pas être utilisé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The text holds half a character and is not valid Unicode.</source>
        <translation>Le texte contient une moitié de caractère et n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <source>The trash cannot be emptied</source>
        <translation>La corbeille ne peut pas être vidée</translation>
    </message>
    <message>
        <source>The two messages have the same password, so that only one of them could be found.</source>
        <translation>Les deux messages ont le même mot de passe, de sorte qu’un seul des deux pourrait être trouvé.</translation>
    </message>
    <message>
        <source>The unreadable file was kept as “{path}”.</source>
        <translation>Le fichier illisible a été gardé sous le nom «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>There are no files to hide.</source>
        <translation>Il n’y a pas de fichiers à cacher.</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>Il n’y a pas d’images dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>There are no pictures to join.</source>
        <translation>Il n’y a pas d’images à réunir.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: even at quality {least} the file is too large for some messengers.</source>
        <translation>Il y a beaucoup de détails dans cette image&#x202f;: même à la qualité {least}, le fichier est trop grand pour certaines messageries.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: its quality is {quality} of 100, so that messengers pass it on.</source>
        <translation>Il y a beaucoup de détails dans cette image&#x202f;: sa qualité est {quality} sur 100, pour que les messageries la transmettent.</translation>
    </message>
    <message>
        <source>There is no carrier {name}.</source>
        <translation>Il n’y a pas de support {name}.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder}.</source>
        <translation>Il n’y a pas de point de reprise dans {folder}.</translation>
    </message>
    <message>
        <source>There is no device “{name}”.</source>
        <translation>Il n’y a pas d’appareil «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no graphics card cuda:{index}.</source>
        <translation>Il n’y a pas de carte graphique cuda:{index}.</translation>
    </message>
    <message>
        <source>There is no key file “{path}”.</source>
        <translation>Il n’y a pas de fichier clé «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Il n’y a pas encore de message.</translation>
    </message>
    <message>
        <source>There is no model here whose messages survive recompression.</source>
        <translation>Il n’y a ici aucun modèle dont les messages survivent à la recompression.</translation>
    </message>
    <message>
        <source>There is no model here.</source>
        <translation>Il n’y a aucun modèle ici.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no password file “{path}”.</source>
        <translation>Il n’y a pas de fichier de mot de passe «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no password store that can be used.</source>
        <translation>Aucun coffre de mots de passe n’est utilisable.</translation>
    </message>
    <message>
        <source>There is no picture to compare.</source>
        <translation>Il n’y a pas d’image à comparer.</translation>
    </message>
    <message>
        <source>There is no training setting {name}.</source>
        <translation>Il n’y a pas de paramètre d’entraînement {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {label}.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir {label}.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>There is too little detail in this picture for a message of this length.</source>
        <translation>Il y a trop peu de détails dans cette image pour un message de cette longueur.</translation>
    </message>
    <message>
        <source>These are more than {most:,} files.</source>
        <translation>Il y a plus de {most:,} fichiers.</translation>
    </message>
    <message>
        <source>These files lie in more than {most:,} folders.</source>
        <translation>Ces fichiers se trouvent dans plus de {most:,} dossiers.</translation>
    </message>
    <message>
        <source>These network settings do not go together: {reason}.</source>
        <translation>Ces paramètres de réseau ne vont pas ensemble&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>These pictures do not fit together: one of them at least was made wrong.</source>
        <translation>Ces images ne vont pas ensemble&#x202f;: l’une d’elles au moins a été mal faite.</translation>
    </message>
    <message>
        <source>These pictures hold parts of different messages.</source>
        <translation>Ces images contiennent des parties de messages différents.</translation>
    </message>
    <message>
        <source>These pictures hold parts of {count} messages: {names}.</source>
        <translation>Ces images contiennent des parties de {count} messages&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>These training settings cannot be read: {reason}.</source>
        <translation>Ces paramètres d’entraînement ne peuvent pas être lus&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This JPEG has a quality of 99 or 100. Detectors are strong there. A larger photo that is made smaller hides better.</source>
        <translation>Ce JPEG a une qualité de 99 ou 100. Les détecteurs y sont forts. Une photo plus grande que l’on réduit cache mieux.</translation>
    </message>
    <message>
        <source>This disk takes no file of that name.</source>
        <translation>Ce disque n’accepte pas de fichier de ce nom.</translation>
    </message>
    <message>
        <source>This installation of PyTorch cannot use graphics cards.</source>
        <translation>Cette installation de PyTorch ne peut pas utiliser de cartes graphiques.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>C’est l’un des 10 mots de passe les plus courants.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>C’est l’un des 100 mots de passe les plus courants.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>C’est un mot de passe très courant.</translation>
    </message>
    <message>
        <source>This is known for the automatic strength only.</source>
        <translation>Cela n’est connu que pour la force automatique.</translation>
    </message>
    <message>
        <source>This is known from reports alone.</source>
        <translation>Cela n’est connu que par des témoignages.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Ce n’est pas le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Cela ressemble à un mot de passe courant.</translation>
    </message>
    <message>
        <source>This model works on JPEG blocks, not on single pixels.</source>
        <translation>Ce modèle travaille sur des blocs JPEG, pas sur des pixels isolés.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed.</source>
        <translation>Cela demande PyTorch, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>This photo is suspicious by itself, without a message too.</source>
        <translation>Cette photo est suspecte d’elle-même, même sans message.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message with the model {model}: of the bits embedded, {share:.0%} were read back wrong.</source>
        <translation>Cette image ne peut pas porter de message avec le modèle {model}&#x202f;: des bits insérés, {share:.0%} ont été mal relus.</translation>
    </message>
    <message>
        <source>This picture holds a message, but a newer version of stegapp hid it.</source>
        <translation>Cette image contient un message, mais une version plus récente de stegapp l’a caché.</translation>
    </message>
    <message>
        <source>This way is made to arrive, not to stay unseen. A detector told pictures with {length:,} bytes in them from untouched ones, and was right {right} times in 100; about JPEG photos with {safe:,} bytes it only guesses.</source>
        <translation>Cette façon est faite pour arriver, pas pour rester inaperçue. Un détecteur a distingué des images avec {length:,} octets cachés d’images intactes, et a eu raison {right} fois sur 100&#x202f;; pour des photos JPEG avec {safe:,} octets cachés, il ne fait que deviner.</translation>
    </message>
    <message>
        <source>This would overwrite the original picture.</source>
        <translation>Cela écraserait l’image d’origine.</translation>
    </message>
    <message>
        <source>To be safe, hide little, in a photo of your own that nobody else has.</source>
        <translation>Par sûreté, cachez peu de choses, dans une photo à vous que personne d’autre n’a.</translation>
    </message>
    <message>
        <source>To have the whole message in each photo, hide it in each of them.</source>
        <translation>Pour avoir le message entier dans chaque photo, cachez-le dans chacune d’elles.</translation>
    </message>
    <message>
        <source>Too much of this picture is black, white or transparent for a message of this length.</source>
        <translation>Une trop grande partie de cette image est noire, blanche ou transparente pour un message de cette longueur.</translation>
    </message>
    <message>
        <source>Too small: {width:,} × {height:,}, the shorter side needs {least} pixels.</source>
        <translation>Trop petite&#x202f;: {width:,} × {height:,}, le petit côté doit avoir {least} pixels.</translation>
    </message>
    <message>
        <source>Train {architecture}, or leave --private out and see at the end what other models read.</source>
        <translation>Entraînez {architecture}, ou n’indiquez pas --private et voyez à la fin ce que lisent d’autres modèles.</translation>
    </message>
    <message>
        <source>Training a network…</source>
        <translation>Entraînement d’un réseau…</translation>
    </message>
    <message>
        <source>Training detectors…</source>
        <translation>Entraînement des détecteurs…</translation>
    </message>
    <message>
        <source>Training needs PyTorch, which is not installed.</source>
        <translation>L’entraînement demande PyTorch, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Training setting max_minutes cannot be {value}.</source>
        <translation>Le paramètre d’entraînement max_minutes ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>Training setting {name} cannot be {value}.</source>
        <translation>Le paramètre d’entraînement {name} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>Training setting {name} must be a text.</source>
        <translation>Le paramètre d’entraînement {name} doit être un texte.</translation>
    </message>
    <message>
        <source>Training was stopped; nothing learned is lost.</source>
        <translation>L’entraînement a été arrêté&#x202f;; rien de ce qui a été appris n’est perdu.</translation>
    </message>
    <message>
        <source>Transparent parts became white.</source>
        <translation>Les parties transparentes sont devenues blanches.</translation>
    </message>
    <message>
        <source>Tried before it was saved: compressed as JPEG of quality {qualities}, the message came back.</source>
        <translation>Essayé avant l’enregistrement&#x202f;: après compression en JPEG de qualité {qualities}, le message est revenu.</translation>
    </message>
    <message>
        <source>Try others of the pictures, or ask the sender for them once more.</source>
        <translation>Essayez d’autres de ces images, ou redemandez-les à l’expéditeur.</translation>
    </message>
    <message>
        <source>Try this photo by itself.</source>
        <translation>Essayez cette photo seule.</translation>
    </message>
    <message>
        <source>Turned upright, as the camera noted.</source>
        <translation>Redressée, comme l’appareil photo l’a noté.</translation>
    </message>
    <message>
        <source>Two messages in one picture need two passwords, and one is empty.</source>
        <translation>Deux messages dans une image ont besoin de deux mots de passe, et l’un d’eux est vide.</translation>
    </message>
    <message>
        <source>Two messages need a picture of many tiles: a photo or a JPEG.</source>
        <translation>Deux messages ont besoin d’une image de nombreuses tuiles&#x202f;: une photo ou un JPEG.</translation>
    </message>
    <message>
        <source>Type it again, or keep it in a file of UTF-8 text.</source>
        <translation>Tapez-le de nouveau, ou gardez-le dans un fichier de texte UTF-8.</translation>
    </message>
    <message>
        <source>Type it instead of pasting it: nobody could type what cannot be seen.</source>
        <translation>Tapez-le au lieu de le coller&#x202f;: personne ne pourrait taper ce qui ne se voit pas.</translation>
    </message>
    <message>
        <source>Type or paste the password again.</source>
        <translation>Tapez ou collez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Type or paste the text again.</source>
        <translation>Tapez ou collez de nouveau le texte.</translation>
    </message>
    <message>
        <source>Type the password that stood on the Hide page when it was written.</source>
        <translation>Tapez le mot de passe qui était sur la page «&#x202f;Cacher&#x202f;» quand il a été écrit.</translation>
    </message>
    <message>
        <source>Unknown messenger: {names}.</source>
        <translation>Messagerie inconnue&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Update its driver, or use the device cpu.</source>
        <translation>Mettez à jour son pilote, ou utilisez l’appareil cpu.</translation>
    </message>
    <message>
        <source>Update stegapp, then reveal it with the same password and key files.</source>
        <translation>Mettez stegapp à jour, puis révélez-le avec le même mot de passe et les mêmes fichiers clés.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Utilisez quelques mots, évitez les expressions courantes.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>Utilisez un motif de clavier plus long, avec plus de détours.</translation>
    </message>
    <message>
        <source>Use a photograph.</source>
        <translation>Utilisez une photo.</translation>
    </message>
    <message>
        <source>Use auto, cpu or one of: {devices}.</source>
        <translation>Utilisez auto, cpu ou l’un de ceux-ci&#x202f;: {devices}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0, cuda:1, ….</source>
        <translation>Utilisez auto, cpu, cuda ou cuda:0, cuda:1, ….</translation>
    </message>
    <message>
        <source>Use the PNG as it was saved when the message was hidden.</source>
        <translation>Utilisez le PNG tel qu’il a été enregistré quand le message a été caché.</translation>
    </message>
    <message>
        <source>Use the device auto or cpu.</source>
        <translation>Utilisez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>Use the file as it was received.</source>
        <translation>Utilisez le fichier tel qu’il a été reçu.</translation>
    </message>
    <message>
        <source>Very strong: more than a million years of guessing</source>
        <translation>Très fort&#x202f;: plus d’un million d’années pour le deviner</translation>
    </message>
    <message>
        <source>Very weak: guessed within an hour</source>
        <translation>Très faible&#x202f;: deviné en moins d’une heure</translation>
    </message>
    <message>
        <source>Weak: guessed within a month</source>
        <translation>Faible&#x202f;: deviné en moins d’un mois</translation>
    </message>
    <message>
        <source>Where a messenger leaves files alone, hide another way.</source>
        <translation>Là où une messagerie laisse les fichiers intacts, cachez d’une autre façon.</translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation>Écrivez-y le mot de passe.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Écriture de l’image…</translation>
    </message>
    <message>
        <source>You may not write to “{folder}”.</source>
        <translation>Vous n’avez pas le droit d’écrire dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>a HEIC photo, compressed with loss</source>
        <translation>une photo HEIC, compressée avec perte</translation>
    </message>
    <message>
        <source>a JPEG</source>
        <translation>un JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture compressed with loss</source>
        <translation>une image JPEG 2000 compressée avec perte</translation>
    </message>
    <message>
        <source>a JPEG&apos;s own header (JFIF)</source>
        <translation>l’en-tête propre d’un JPEG (JFIF)</translation>
    </message>
    <message>
        <source>a TIFF compressed with loss</source>
        <translation>un TIFF compressé avec perte</translation>
    </message>
    <message>
        <source>a WebP compressed with loss</source>
        <translation>un WebP compressé avec perte</translation>
    </message>
    <message>
        <source>a caption or keywords (IPTC)</source>
        <translation>une légende ou des mots-clés (IPTC)</translation>
    </message>
    <message>
        <source>a colour profile (ICC)</source>
        <translation>un profil de couleurs (ICC)</translation>
    </message>
    <message>
        <source>a comment (COM)</source>
        <translation>un commentaire (COM)</translation>
    </message>
    <message>
        <source>a height that comes last</source>
        <translation>une hauteur donnée à la fin</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a small copy of the picture (JFXX)</source>
        <translation>une petite copie de l’image (JFXX)</translation>
    </message>
    <message>
        <source>a tensor has the wrong shape</source>
        <translation>un tenseur n’a pas la bonne forme</translation>
    </message>
    <message>
        <source>a tensor has the wrong size</source>
        <translation>un tenseur n’a pas la bonne taille</translation>
    </message>
    <message>
        <source>a tensor is not described as it should be</source>
        <translation>un tenseur n’est pas décrit comme il devrait l’être</translation>
    </message>
    <message>
        <source>a texture compressed with loss</source>
        <translation>une texture compressée avec perte</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>une variance est négative</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>ab&amp;dh: hours, best with a graphics card</source>
        <translation>ab&amp;dh&#x202f;: des heures, de préférence avec une carte graphique</translation>
    </message>
    <message>
        <source>adaptively </source>
        <translation>de façon adaptative </translation>
    </message>
    <message>
        <source>an AVIF compressed with loss</source>
        <translation>un AVIF compressé avec perte</translation>
    </message>
    <message>
        <source>arithmetic coding</source>
        <translation>un codage arithmétique</translation>
    </message>
    <message>
        <source>begins like a drive</source>
        <translation>commence comme un nom de lecteur</translation>
    </message>
    <message>
        <source>chat&amp;gan: hours, best with a graphics card</source>
        <translation>chat&amp;gan&#x202f;: des heures, de préférence avec une carte graphique</translation>
    </message>
    <message>
        <source>colours sampled {factors}</source>
        <translation>des couleurs échantillonnées {factors}</translation>
    </message>
    <message>
        <source>further pictures (MPF)</source>
        <translation>d’autres images (MPF)</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>contient une barre oblique inverse</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>has too many folders</source>
        <translation>a trop de dossiers</translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation>est vide ou trop long</translation>
    </message>
    <message>
        <source>is not a plain relative path</source>
        <translation>n’est pas un simple chemin relatif</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>n’est pas de l’Unicode valide</translation>
    </message>
    <message>
        <source>it could not be read ({reason})</source>
        <translation>il n’a pas pu être lu ({reason})</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>cela n’a pas marché</translation>
    </message>
    <message>
        <source>it does not say where the run stands</source>
        <translation>il ne dit pas où en est l’entraînement</translation>
    </message>
    <message>
        <source>it gave a wrong result.</source>
        <translation>elle a donné un résultat faux.</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows</source>
        <translation>il a plus de {most:,} lignes</translation>
    </message>
    <message>
        <source>it has no header of a model</source>
        <translation>il n’a pas l’en-tête d’un modèle</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>il n’a pas de lignes</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est coupé</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>il dépasse {most} Mio</translation>
    </message>
    <message>
        <source>it is no CSV table ({reason})</source>
        <translation>ce n’est pas un tableau CSV ({reason})</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>its Huffman tables</source>
        <translation>ses tables de Huffman</translation>
    </message>
    <message>
        <source>its colour components</source>
        <translation>ses composantes de couleur</translation>
    </message>
    <message>
        <source>its first bytes</source>
        <translation>ses premiers octets</translation>
    </message>
    <message>
        <source>its first line has to name the columns, each once</source>
        <translation>sa première ligne doit nommer les colonnes, chacune une fois</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>son en-tête ne peut pas être lu</translation>
    </message>
    <message>
        <source>its pixels</source>
        <translation>ses pixels</translation>
    </message>
    <message>
        <source>its quantisation tables</source>
        <translation>ses tables de quantification</translation>
    </message>
    <message>
        <source>its restart marks</source>
        <translation>ses marques de redémarrage</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>sa taille est fausse</translation>
    </message>
    <message>
        <source>its thousands of parts</source>
        <translation>ses milliers de parties</translation>
    </message>
    <message>
        <source>its weights are not those of the networks it names</source>
        <translation>ses poids ne sont pas ceux des réseaux qu’il nomme</translation>
    </message>
    <message>
        <source>its weights overlap or leave gaps</source>
        <translation>ses poids se chevauchent ou laissent des trous</translation>
    </message>
    <message>
        <source>lies inside another file</source>
        <translation>se trouve dans un autre fichier</translation>
    </message>
    <message>
        <source>lossless coding</source>
        <translation>un codage sans perte</translation>
    </message>
    <message>
        <source>notes of a program that edited it (XMP)</source>
        <translation>des notes d’un programme qui l’a retouché (XMP)</translation>
    </message>
    <message>
        <source>notes of other programs (APPn)</source>
        <translation>des notes d’autres programmes (APPn)</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>apparaît deux fois</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>la lecture a échoué</translation>
    </message>
    <message>
        <source>red, green and blue instead of brightness and colours</source>
        <translation>du rouge, du vert et du bleu au lieu de luminosité et de couleurs</translation>
    </message>
    <message>
        <source>row {row} has more cells than there are columns</source>
        <translation>la ligne {row} a plus de cellules qu’il n’y a de colonnes</translation>
    </message>
    <message>
        <source>several layers of sizes</source>
        <translation>plusieurs couches de tailles</translation>
    </message>
    <message>
        <source>sftn: &amp;hours, best with a graphics card</source>
        <translation>sftn&#x202f;: des &amp;heures, de préférence avec une carte graphique</translation>
    </message>
    <message>
        <source>sides of more than {most:,} pixels</source>
        <translation>des côtés de plus de {most:,} pixels</translation>
    </message>
    <message>
        <source>something follows its weights</source>
        <translation>quelque chose suit ses poids</translation>
    </message>
    <message>
        <source>tables that change between its layers</source>
        <translation>des tables qui changent d’une couche à l’autre</translation>
    </message>
    <message>
        <source>the headers of its layers</source>
        <translation>les en-têtes de ses couches</translation>
    </message>
    <message>
        <source>the lengths of its parts</source>
        <translation>les longueurs de ses parties</translation>
    </message>
    <message>
        <source>the mark of a program (Adobe)</source>
        <translation>la marque d’un programme (Adobe)</translation>
    </message>
    <message>
        <source>the marks of its parts</source>
        <translation>les marques de ses parties</translation>
    </message>
    <message>
        <source>the numbers that tell its size</source>
        <translation>les nombres qui disent sa taille</translation>
    </message>
    <message>
        <source>unknown reason.</source>
        <translation>raison inconnue.</translation>
    </message>
    <message>
        <source>unusable path</source>
        <translation>chemin inutilisable</translation>
    </message>
    <message>
        <source>what it says of the run does not fit together</source>
        <translation>ce qu’il dit de l’entraînement n’est pas cohérent</translation>
    </message>
    <message>
        <source>what the camera noted (EXIF)</source>
        <translation>ce que l’appareil photo a noté (EXIF)</translation>
    </message>
    <message>
        <source>worse quality</source>
        <translation>qualité moindre</translation>
    </message>
    <message>
        <source>{bits} bits a colour</source>
        <translation>{bits} bits par couleur</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures changed or vanished and were dropped.</source>
        <translation>
            <numerusform>{count} image a changé ou disparu et a été écartée.</numerusform>
            <numerusform>{count} images ont changé ou disparu et ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{device} is not available on this computer.</source>
        <translation>{device} n’est pas disponible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>{label} ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>{label} does not exist.</source>
        <translation>{label} n’existe pas.</translation>
    </message>
    <message>
        <source>{label} has another size than such stegos.</source>
        <translation>{label} n’a pas la taille de tels stégos.</translation>
    </message>
    <message>
        <source>{label} has levels finer than 8 bits.</source>
        <translation>{label} a des niveaux plus fins que 8 bits.</translation>
    </message>
    <message>
        <source>{label} has metadata of {megabytes} MB, too much for a photo.</source>
        <translation>{label} a {megabytes}&#xa0;Mo de métadonnées, trop pour une photo.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}, too many for a file of its kind.</source>
        <translation>{label} a plus de {millions} millions de pixels{size}, trop pour un fichier de ce genre.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}.</source>
        <translation>{label} a plus de {millions} millions de pixels{size}.</translation>
    </message>
    <message>
        <source>{label} has transparent parts.</source>
        <translation>{label} a des parties transparentes.</translation>
    </message>
    <message>
        <source>{label} has {width:,} × {height:,} pixels; a grey square with a message has exactly {side:,} × {side:,}.</source>
        <translation>{label} a {width:,} × {height:,} pixels&#x202f;; un carré gris avec un message en a exactement {side:,} × {side:,}.</translation>
    </message>
    <message>
        <source>{label} is a GIMP project, which cannot be read.</source>
        <translation>{label} est un projet GIMP, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{label} is a JPEG XL picture, which cannot be read.</source>
        <translation>{label} est une image JPEG XL, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{label} is a JPEG for printing, in four inks (CMYK).</source>
        <translation>{label} est un JPEG pour l’impression, à quatre encres (CMJN).</translation>
    </message>
    <message>
        <source>{label} is a JPEG of a rare kind, with {what}.</source>
        <translation>{label} est un JPEG d’un genre rare, avec {what}.</translation>
    </message>
    <message>
        <source>{label} is a JPEG of {count} colour components; a photo has 1 or 3.</source>
        <translation>{label} est un JPEG à {count} composantes de couleur&#x202f;; une photo en a 1 ou 3.</translation>
    </message>
    <message>
        <source>{label} is a JPEG that was cut off: a part of it is missing.</source>
        <translation>{label} est un JPEG coupé&#x202f;: une partie manque.</translation>
    </message>
    <message>
        <source>{label} is a PDF, not a picture.</source>
        <translation>{label} est un PDF, pas une image.</translation>
    </message>
    <message>
        <source>{label} is a camera&apos;s raw file, which cannot be read; only a small preview in it could.</source>
        <translation>{label} est un fichier brut d’appareil photo, qui ne peut pas être lu&#x202f;; seul un petit aperçu qu’il contient pourrait l’être.</translation>
    </message>
    <message>
        <source>{label} is a damaged JPEG: {what} make no sense.</source>
        <translation>{label} est un JPEG endommagé&#x202f;: {what} n’ont pas de sens.</translation>
    </message>
    <message>
        <source>{label} is a drawing (SVG), not a picture of pixels.</source>
        <translation>{label} est un dessin (SVG), pas une image faite de pixels.</translation>
    </message>
    <message>
        <source>{label} is a folder.</source>
        <translation>{label} est un dossier.</translation>
    </message>
    <message>
        <source>{label} is a page description, not a picture.</source>
        <translation>{label} est une description de page, pas une image.</translation>
    </message>
    <message>
        <source>{label} is a picture of high dynamic range, which cannot be read.</source>
        <translation>{label} est une image à grande gamme dynamique, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{label} is a video, not a picture.</source>
        <translation>{label} est une vidéo, pas une image.</translation>
    </message>
    <message>
        <source>{label} is damaged or cut off, or of a kind that cannot be read.</source>
        <translation>{label} est un fichier endommagé ou coupé, ou d’un genre qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{label} is empty.</source>
        <translation>{label} est vide.</translation>
    </message>
    <message>
        <source>{label} is in colour; a picture with a message is grey.</source>
        <translation>{label} est en couleurs&#x202f;; une image avec un message est grise.</translation>
    </message>
    <message>
        <source>{label} is no JPEG.</source>
        <translation>{label} n’est pas un JPEG.</translation>
    </message>
    <message>
        <source>{label} is not a file.</source>
        <translation>{label} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be read, or its start is damaged.</source>
        <translation>{label} n’est pas une image lisible, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>{label} is only a line: {width:,} × {height:,} pixels.</source>
        <translation>{label} n’est qu’une ligne&#x202f;: {width:,} × {height:,} pixels.</translation>
    </message>
    <message>
        <source>{label} is too large to be a photograph.</source>
        <translation>{label} a une taille trop grande pour une photo.</translation>
    </message>
    <message>
        <source>{label} is too large: a JPEG has at most {most:,} pixels each way.</source>
        <translation>{label} a une taille trop grande&#x202f;: un JPEG a au plus {most:,} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>{label} is too large: messengers would shrink it, and the message would be lost.</source>
        <translation>{label} a une taille trop grande&#x202f;: les messageries réduiraient l’image, et le message serait perdu.</translation>
    </message>
    <message>
        <source>{label} is too small to hold a message.</source>
        <translation>{label} a une taille trop petite pour contenir un message.</translation>
    </message>
    <message>
        <source>{label} is too small: {width:,} × {height:,} pixels. A photo has at least {least} each way.</source>
        <translation>{label} a une taille trop petite&#x202f;: {width:,} × {height:,} pixels. Une photo en a au moins {least} de chaque côté.</translation>
    </message>
    <message>
        <source>{label} is {kind}, which cannot hold a hidden message any more.</source>
        <translation>{label} est {kind}, qui ne peut plus contenir de message caché.</translation>
    </message>
    <message>
        <source>{label} is {kind}. In a PNG of its own size, every change can be proved by what the compression left.</source>
        <translation>{label} est {kind}. Dans un PNG de sa propre taille, chaque changement peut être prouvé par ce que la compression a laissé.</translation>
    </message>
    <message>
        <source>{label} may not be read.</source>
        <translation>Vous n’avez pas le droit de lire {label}.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers or strips.</source>
        <translation>La lecture de {label} prendrait trop de temps&#x202f;: ses pixels sont répartis en trop de couches ou de bandes.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers.</source>
        <translation>La lecture de {label} prendrait trop de temps&#x202f;: ses pixels sont répartis en trop de couches.</translation>
    </message>
    <message>
        <source>{messenger} makes pictures smaller that have more than {side:,} pixels on the longer side. There, this one would lose its message: choose a smaller size.</source>
        <translation>{messenger} réduit les images qui ont plus de {side:,} pixels sur le grand côté. Celle-ci y perdrait son message&#x202f;: choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation>{name} ne peut pas être le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} ne peut pas être {value}</translation>
    </message>
    <message>
        <source>{name} changed since the training began.</source>
        <translation>{name} a changé depuis le début de l’entraînement.</translation>
    </message>
    <message>
        <source>{name} has another architecture than the one to train.</source>
        <translation>{name} a une autre architecture que celle à entraîner.</translation>
    </message>
    <message>
        <source>{name} is a model of architecture {architecture}, not {wanted}.</source>
        <translation>{name} est un modèle d’architecture {architecture}, pas {wanted}.</translation>
    </message>
    <message>
        <source>{name} is no model file name.</source>
        <translation>{name} n’est pas un nom de fichier de modèle.</translation>
    </message>
    <message>
        <source>{name} reads parity, so a private model cannot start from it.</source>
        <translation>{name} lit la parité&#x202f;; un modèle privé ne peut donc pas en partir.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the path of a folder.</source>
        <translation>{path} ne peut pas être le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} is a link to a file outside the folder.</source>
        <translation>{path} est un lien vers un fichier hors du dossier.</translation>
    </message>
    <message>
        <source>{path} is a link to a folder.</source>
        <translation>{path} est un lien vers un dossier.</translation>
    </message>
    <message>
        <source>{path} is a link to nothing.</source>
        <translation>{path} est un lien vers rien.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{reason} Going on with a batch of {batch}.</source>
        <translation>{reason} On continue avec un lot de {batch}.</translation>
    </message>
    <message>
        <source>{reason} Not even a batch of one crop fits.</source>
        <translation>{reason} Même un lot d’un seul extrait ne tient pas.</translation>
    </message>
    <message>
        <source>{share:.0%} of it has detail that can carry something.</source>
        <translation>{share:.0%} de la photo a des détails qui peuvent porter quelque chose.</translation>
    </message>
    <message>
        <source>{share:.0%} of the picture is flat: neighbouring pixels are equal there, and a changed one shows in the levels. A photograph with more detail hides better.</source>
        <translation>Une part de {share:.0%} de l’image est uniforme&#x202f;: les pixels voisins y sont égaux, et un pixel changé se voit dans les niveaux. Une photo avec plus de détails cache mieux.</translation>
    </message>
    <message>
        <source>{what} at step {step}: back to step {kept} at {scale:.2g} of the learning rate.</source>
        <translation>{what} au pas {step}&#x202f;: retour au pas {kept}, avec {scale:.2g} fois le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>{what} {times} times.</source>
        <translation>{what} {times} fois.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same picture.</source>
        <translation>«&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;» sont la même image.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” came with the application and keeps its name.</source>
        <translation>«&#x202f;{name}&#x202f;» est fourni avec l’application et garde son nom.</translation>
    </message>
    <message>
        <source>“{name}” came with the application and stays.</source>
        <translation>«&#x202f;{name}&#x202f;» est fourni avec l’application et reste.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought back</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être récupéré</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut plus être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut plus être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être renommé</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on this disk.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être le nom d’un fichier sur ce disque.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être utilisé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>«&#x202f;{name}&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>“{name}” holds a whole message by itself.</source>
        <translation>«&#x202f;{name}&#x202f;» contient à elle seule un message entier.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers (NaN or infinite).</source>
        <translation>«&#x202f;{name}&#x202f;» contient des poids qui ne sont pas des nombres (NaN ou infini).</translation>
    </message>
    <message>
        <source>“{name}” holds weights, but not those of a model for hiding messages.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des poids, mais pas ceux d’un modèle à cacher des messages.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«&#x202f;{name}&#x202f;» est un dossier.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads nowhere.</source>
        <translation>«&#x202f;{name}&#x202f;» est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>“{name}” is a link to itself.</source>
        <translation>«&#x202f;{name}&#x202f;» est un lien vers lui-même.</translation>
    </message>
    <message>
        <source>“{name}” is larger than this disk or account allows.</source>
        <translation>«&#x202f;{name}&#x202f;» est plus grand que ce que permet ce disque ou ce compte.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier de modèle en bon état&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not installed.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas installé.</translation>
    </message>
    <message>
        <source>“{name}” is the output of row {row} too.</source>
        <translation>«&#x202f;{name}&#x202f;» est aussi la sortie de la ligne {row}.</translation>
    </message>
    <message>
        <source>“{name}” lies among the bundled models, but did not come with this version.</source>
        <translation>«&#x202f;{name}&#x202f;» se trouve parmi les modèles fournis, mais n’accompagnait pas cette version.</translation>
    </message>
    <message>
        <source>“{name}” may mean several models: {models}.</source>
        <translation>«&#x202f;{name}&#x202f;» peut désigner plusieurs modèles&#x202f;: {models}.</translation>
    </message>
    <message>
        <source>“{name}” may not be written to this folder.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être écrit dans ce dossier, faute de droits.</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at: {reason}.</source>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être examiné&#x202f;: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nothing could be revealed.</source>
        <translation>Rien n’a pu être révélé.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Quelque chose d’inattendu a mal tourné.</translation>
    </message>
    <message>
        <source>The details help whoever looks into it.</source>
        <translation>Les détails aident ceux qui s’en occuperont.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Split the message into {count} pictures, or shorten it.</source>
        <translation>Elle a de la place pour {capacity}. Répartissez le message sur {count} images, ou raccourcissez-le.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Shorten the text, or remove files.</source>
        <translation>Elle a de la place pour {capacity}. Raccourcissez le texte, ou retirez des fichiers.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by {excess}.</source>
        <translation>Le message est trop long de {excess} pour cette image.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by more than {excess}.</source>
        <translation>Le message est trop long de plus de {excess} pour cette image.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>file_manager</name>
    <message>
        <source>No file manager answers. The folder is {folder}.</source>
        <translation>Aucun gestionnaire de fichiers ne répond. Le dossier est {folder}.</translation>
    </message>
    <message>
        <source>No program opens {name} here. It was saved in {folder}.</source>
        <translation>Aucun programme n’ouvre {name} ici. Il a été enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>No e-mail program answers. Attach the file by hand.</source>
        <translation>Aucun programme d’e-mail ne répond. Joignez le fichier à la main.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{value} KB</source>
        <translation>{value}&#xa0;ko</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value}&#xa0;Go</translation>
    </message>
    <message>
        <source>under {percent} %</source>
        <translation>moins de {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value}&#xa0;dB</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>stegapp&apos;s own</source>
        <translation>de stegapp</translation>
    </message>
    <message>
        <source>stegapp&apos;s second, for comparison</source>
        <translation>le second de stegapp, pour comparaison</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Cobblestone</source>
        <translation>Pavés</translation>
    </message>
    <message>
        <source>Dandelions</source>
        <translation>Pissenlits</translation>
    </message>
    <message>
        <source>Earth, Apollo 8</source>
        <translation>La Terre, Apollo 8</translation>
    </message>
    <message>
        <source>Forest stream</source>
        <translation>Ruisseau en forêt</translation>
    </message>
    <message>
        <source>Mountain path</source>
        <translation>Sentier de montagne</translation>
    </message>
    <message>
        <source>Paint brushes</source>
        <translation>Pinceaux</translation>
    </message>
    <message>
        <source>Pebbles and twigs</source>
        <translation>Galets et brindilles</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Voilier</translation>
    </message>
    <message>
        <source>Two dogs</source>
        <translation>Deux chiens</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training was ended from outside.</source>
        <translation>L’entraînement a été interrompu de l’extérieur.</translation>
    </message>
    <message>
        <source>Most often the system does that when memory runs out. Close other programs, or go on with a smaller batch. Nothing older than the last checkpoint is lost.</source>
        <translation>Le plus souvent, le système le fait quand la mémoire manque. Fermez d’autres programmes, ou continuez avec un lot plus petit. Rien d’antérieur au dernier point de reprise n’est perdu.</translation>
    </message>
    <message>
        <source>The training crashed.</source>
        <translation>L’entraînement a planté.</translation>
    </message>
    <message>
        <source>Nothing older than the last checkpoint is lost. If it crashes again, the graphics card or its driver may be at fault.</source>
        <translation>Rien d’antérieur au dernier point de reprise n’est perdu. S’il plante encore, la carte graphique ou son pilote peut être en cause.</translation>
    </message>
    <message>
        <source>The training&apos;s output could not be read, so it was stopped.</source>
        <translation>La sortie de l’entraînement n’a pas pu être lue&#x202f;; il a donc été arrêté.</translation>
    </message>
    <message>
        <source>Something else may have written into its output. Go on from the last checkpoint.</source>
        <translation>Autre chose a peut-être écrit dans sa sortie. Continuez depuis le dernier point de reprise.</translation>
    </message>
    <message>
        <source>The training belongs to another version of the application.</source>
        <translation>L’entraînement appartient à une autre version de l’application.</translation>
    </message>
    <message>
        <source>The application was probably updated meanwhile. Close it and open it again.</source>
        <translation>L’application a sans doute été mise à jour entre-temps. Fermez-la et rouvrez-la.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>L’entraînement n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The application may be damaged or have been moved. Install it again.</source>
        <translation>L’application est peut-être endommagée ou a été déplacée. Réinstallez-la.</translation>
    </message>
    <message>
        <source>The training ended without a word.</source>
        <translation>L’entraînement s’est terminé sans un mot.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint. The details help whoever looks into it.</source>
        <translation>Continuez depuis le dernier point de reprise. Les détails aident ceux qui s’en occuperont.</translation>
    </message>
</context>
</TS>
