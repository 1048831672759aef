<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About stegapp</source>
        <translation>Acerca de stegapp</translation>
    </message>
    <message>
        <source>Hide a text or files in a photograph with a neural network, and get every byte back.</source>
        <translation>Oculte un texto o archivos en una foto con una red neuronal y recupere cada byte.</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>A&amp;yuda (F1)</translation>
    </message>
    <message>
        <source>What this does not protect against</source>
        <translation>De qué no protege</translation>
    </message>
    <message>
        <source>Statistical detection</source>
        <translation>Detección estadística</translation>
    </message>
    <message>
        <source>The eye sees nothing, but a long message leaves traces that a program trained for it can find. Short messages in detailed photos are the hardest to notice. The text itself stays encrypted.</source>
        <translation>El ojo no ve nada, pero un mensaje largo deja rastros que puede encontrar un programa entrenado para ello. Los mensajes cortos en fotos con mucho detalle son los más difíciles de notar. El texto en sí sigue cifrado.</translation>
    </message>
    <message>
        <source>Recompression</source>
        <translation>Recompresión</translation>
    </message>
    <message>
        <source>Most messengers and social networks compress photos again. That destroys the message, unless it was hidden for messengers that recompress; send the file.</source>
        <translation>La mayoría de las apps de mensajería y redes sociales vuelven a comprimir las fotos. Eso destruye el mensaje, salvo que se haya ocultado para apps de mensajería que recomprimen; envíe el archivo.</translation>
    </message>
    <message>
        <source>A stolen or guessed password</source>
        <translation>Una contraseña robada o adivinada</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Quien tenga la imagen y la contraseña puede leer el mensaje, ahora o dentro de diez años.</translation>
    </message>
    <message>
        <source>A computer that is not yours</source>
        <translation>Un equipo que no es suyo</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Lo que vigile su pantalla o su teclado ve el mensaje antes de que se oculte.</translation>
    </message>
    <message>
        <source>The original picture</source>
        <translation>La imagen original</translation>
    </message>
    <message>
        <source>Comparing it with the one you sent shows every change. Keep it to yourself, or delete it.</source>
        <translation>Al compararla con la que envió se ve cada cambio. No se la dé a nadie o elimínela.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Software libre con la licencia MIT</translation>
    </message>
    <message>
        <source>Built on “Anti-Rounding Image Steganography With Separable Fine-Tuned Network” (IEEE TCSVT, 2023), with 5G error correction, Argon2id and authenticated encryption.</source>
        <translation>Basado en «Anti-Rounding Image Steganography With Separable Fine-Tuned Network» (IEEE TCSVT, 2023), con corrección de errores de 5G, Argon2id y cifrado autenticado.</translation>
    </message>
    <message>
        <source>Sample photographs</source>
        <translation>Fotos de ejemplo</translation>
    </message>
    <message>
        <source>Shrunk, cut to a square and made grey.</source>
        <translation>Reducidas, recortadas en un cuadrado y pasadas a gris.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Words of passphrases: {lists}.</source>
        <translation>Palabras de las frases de contraseña: {lists}.</translation>
    </message>
    <message>
        <source>Open the licence &amp;texts</source>
        <translation>Abrir los &amp;textos de las licencias</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Están en {folder}.</translation>
    </message>
</context>
<context>
    <name>AcceptanceStep</name>
    <message>
        <source>Measured on photos it was not trained on</source>
        <translation>Medido en fotos con las que no se entrenó</translation>
    </message>
    <message>
        <source>Who reads whom</source>
        <translation>Quién lee a quién</translation>
    </message>
    <message>
        <source>Messages hidden and revealed</source>
        <translation>Mensajes ocultados y revelados</translation>
    </message>
    <message>
        <source>Random messages of several sizes are hidden, saved, read again and revealed.</source>
        <translation>Se ocultan mensajes aleatorios de varios tamaños, se guardan, se leen de nuevo y se revelan.</translation>
    </message>
    <message>
        <source>Progress of the acceptance test</source>
        <translation>Progreso de la prueba final</translation>
    </message>
    <message>
        <source>The model is trained. Now it is tested.</source>
        <translation>El modelo está entrenado. Ahora se prueba.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Bits read right after the JT-stage, without rounding</source>
        <translation>Bits bien leídos tras la etapa JT, sin redondeo</translation>
    </message>
    <message>
        <source>… with rounding</source>
        <translation>… con redondeo</translation>
    </message>
    <message>
        <source>Bits read right after the SF-stage, from the saved file</source>
        <translation>Bits bien leídos tras la etapa SF, desde el archivo guardado</translation>
    </message>
    <message>
        <source>… on the worst photo</source>
        <translation>… en la peor foto</translation>
    </message>
    <message>
        <source>Closeness when every pixel carries a bit (PSNR)</source>
        <translation>Fidelidad si cada píxel lleva un bit (PSNR)</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Semejanza (SSIM)</translation>
    </message>
    <message>
        <source>Bits a pixel can carry (GMI)</source>
        <translation>Bits que puede llevar un píxel (GMI)</translation>
    </message>
    <message>
        <source>Bits read wrong on black, white and other hard pictures</source>
        <translation>Bits mal leídos en imágenes negras, blancas y otras difíciles</translation>
    </message>
    <message>
        <source>Bits read right, over all strengths and JPEG qualities</source>
        <translation>Bits bien leídos, con todas las intensidades y calidades JPEG</translation>
    </message>
    <message>
        <source>Bits a place carries (GMI) after JPEG of quality 95</source>
        <translation>Bits que lleva una posición (GMI) tras JPEG de calidad 95</translation>
    </message>
    <message>
        <source>… of quality 75</source>
        <translation>… de calidad 75</translation>
    </message>
    <message>
        <source>… of quality 50</source>
        <translation>… de calidad 50</translation>
    </message>
    <message>
        <source>Closeness when every place carries a bit (PSNR)</source>
        <translation>Fidelidad si cada posición lleva un bit (PSNR)</translation>
    </message>
    <message>
        <source>All {count} messages came back, byte for byte.</source>
        <translation>Se recuperaron los {count} mensajes, byte a byte.</translation>
    </message>
    <message>
        <source>Only {good} of {count} messages came back.</source>
        <translation>Solo se recuperaron {good} de {count} mensajes.</translation>
    </message>
    <message>
        <source>This model cannot be used yet. Train it further, or begin anew with more photos or another preset.</source>
        <translation>Este modelo todavía no se puede usar. Entrénelo más o empiece de nuevo con más fotos u otro preajuste.</translation>
    </message>
    <message>
        <source>The test was stopped. The model is kept, and can be tested again.</source>
        <translation>La prueba se ha detenido. El modelo se conserva y se puede probar de nuevo.</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>El modelo se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>It was tested on %Ln photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>Se probó solo con %Ln foto: añada más fotos para que la prueba diga más.</numerusform>
            <numerusform>Se probó solo con %Ln fotos: añada más fotos para que la prueba diga más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in {photo}: {problem}</source>
        <translation>{size} en {photo}: {problem}</translation>
    </message>
    <message>
        <source>{size} in {photo}: every byte came back, at {psnr}</source>
        <translation>{size} en {photo}: se recuperó cada byte, con {psnr}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>How much of the picture the message fills</source>
        <translation>Cuánto de la imagen llena el mensaje</translation>
    </message>
    <message>
        <source>How easily it may be noticed is told here, once there are a picture and a message.</source>
        <translation>Aquí se indica con qué facilidad puede notarse, en cuanto haya una imagen y un mensaje.</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>más de {size}</translation>
    </message>
    <message>
        <source>Measuring how much fits…</source>
        <translation>Midiendo cuánto cabe…</translation>
    </message>
    <message>
        <source>How much fits could not be measured</source>
        <translation>No se pudo medir cuánto cabe</translation>
    </message>
    <message>
        <source>Choose a picture to see how much fits</source>
        <translation>Elija una imagen para ver cuánto cabe</translation>
    </message>
    <message>
        <source>{size} after compression</source>
        <translation>{size} tras comprimir</translation>
    </message>
    <message>
        <source>This picture cannot carry a message</source>
        <translation>Esta imagen no puede llevar un mensaje</translation>
    </message>
    <message>
        <source>Room for {capacity}</source>
        <translation>Espacio para {capacity}</translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation>{used} de {capacity}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>after compression</source>
        <translation>tras comprimir</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Paso {number}: {title}</translation>
    </message>
</context>
<context>
    <name>CarrierTiles</name>
    <message>
        <source>What the picture becomes</source>
        <translation>En qué se convierte la imagen</translation>
    </message>
    <message>
        <source>Grey square</source>
        <translation>Cuadrado gris</translation>
    </message>
    <message>
        <source>A part of it, 512&#xa0;×&#xa0;512 pixels, without colours.</source>
        <translation>Una parte de ella, 512 × 512 píxeles, sin colores.</translation>
    </message>
    <message>
        <source>PNG photo</source>
        <translation>Foto PNG</translation>
    </message>
    <message>
        <source>All of it, in its colours. Holds the most.</source>
        <translation>Entera y en color. Es donde más cabe.</translation>
    </message>
    <message>
        <source>JPEG photo</source>
        <translation>Foto JPEG</translation>
    </message>
    <message>
        <source>Many messengers pass it on untouched.</source>
        <translation>Muchas apps de mensajería no la tocan.</translation>
    </message>
    <message>
        <source>For messengers that recompress</source>
        <translation>Para apps que recomprimen</translation>
    </message>
    <message>
        <source>Arrives there, but is easier to notice.</source>
        <translation>Llega, pero es más fácil de notar.</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colours of the difference: blue is darker, red is lighter</source>
        <translation>Colores de la diferencia: azul es más oscuro, rojo es más claro</translation>
    </message>
    <message>
        <source>−{levels} darker</source>
        <translation>−{levels} más oscuro</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>+{levels} lighter</source>
        <translation>+{levels} más claro</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two pictures</source>
        <translation>Comparar dos imágenes</translation>
    </message>
    <message>
        <source>See, pixel by pixel, what hiding has changed.</source>
        <translation>Vea, píxel a píxel, qué ha cambiado al ocultar.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Drop two pictures here</source>
        <translation>Suelte aquí dos imágenes</translation>
    </message>
    <message>
        <source>a cover and the picture with the message, or any two of the same size</source>
        <translation>una imagen original y la imagen con el mensaje, o dos cualesquiera del mismo tamaño</translation>
    </message>
    <message>
        <source>Now the second picture</source>
        <translation>Ahora la segunda imagen</translation>
    </message>
    <message>
        <source>The first one is {name}.</source>
        <translation>La primera es {name}.</translation>
    </message>
    <message>
        <source>The pictures differ in size, so their pixels cannot be compared one by one.</source>
        <translation>Las imágenes tienen tamaños distintos, así que sus píxeles no se pueden comparar uno a uno.</translation>
    </message>
    <message>
        <source>A JPEG stores no pixels: what is compared are those that come of decoding it. One change in the file moves many of them a little.</source>
        <translation>Un JPEG no guarda píxeles: se comparan los que resultan de descodificarlo. Un solo cambio en el archivo mueve un poco muchos de ellos.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Fidelidad (PSNR)</translation>
    </message>
    <message>
        <source>Above 40 dB the eye sees no difference.</source>
        <translation>Por encima de 40 dB el ojo no ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Semejanza (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 significa que la estructura de la imagen no ha cambiado.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Píxeles cambiados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ.</source>
        <translation>
            <numerusform>Difiere %Ln píxel.</numerusform>
            <numerusform>Difieren %Ln píxeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Cambio mayor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln nivel</numerusform>
            <numerusform>%Ln niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 255 levels.</source>
        <translation>De 255 niveles.</translation>
    </message>
    <message>
        <source>Choose two pictures</source>
        <translation>Elegir dos imágenes</translation>
    </message>
    <message>
        <source>Only two pictures can be compared.</source>
        <translation>Solo se pueden comparar dos imágenes.</translation>
    </message>
    <message>
        <source>Drop two of them.</source>
        <translation>Suelte dos de ellas.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>Di&amp;visor</translation>
    </message>
    <message>
        <source>B&amp;link</source>
        <translation>&amp;Parpadeo</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Diferencia</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Amplificación de la diferencia</translation>
    </message>
    <message>
        <source>Colours that are compared</source>
        <translation>Colores que se comparan</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Show pixels one to one</source>
        <translation>Mostrar los píxeles uno a uno</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>Ajustar (F)</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>Intercambiar las imágenes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nueva comparación</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Niveles de gris</translation>
    </message>
    <message>
        <source>Colours of the difference</source>
        <translation>Colores de la diferencia</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison of two pictures</source>
        <translation>Comparación de dos imágenes</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrows move, F fits, 1 shows single pixels, Space flips the pictures.</source>
        <translation>Más y menos acercan y alejan, las flechas mueven, F ajusta, 1 muestra los píxeles sueltos, Espacio alterna las imágenes.</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte aquí una imagen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Which photo?</source>
        <translation>¿&amp;Qué foto?</translation>
    </message>
    <message>
        <source>Measure the photos of a folder, and choose the one that hides the message best</source>
        <translation>Medir las fotos de una carpeta y elegir la que mejor oculta el mensaje</translation>
    </message>
    <message>
        <source>Se&amp;veral photos</source>
        <translation>&amp;Varias fotos</translation>
    </message>
    <message>
        <source>Split the message over several photos, or hide in many at once</source>
        <translation>Repartir el mensaje en varias fotos u ocultar en muchas a la vez</translation>
    </message>
    <message>
        <source>&amp;Split the message over several photos…</source>
        <translation>&amp;Repartir el mensaje en varias fotos…</translation>
    </message>
    <message>
        <source>Hide in &amp;many photos…</source>
        <translation>Ocultar en &amp;muchas fotos…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>O pruebe con una de estas:</translation>
    </message>
    <message>
        <source>For trying out only: everyone has these pictures.</source>
        <translation>Solo para probar: todo el mundo tiene estas imágenes.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it stays a photo like those of a camera.</source>
        <translation>o pegue una con Ctrl+V. Sirve cualquier foto; sigue siendo una foto como las de una cámara.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it is made as small as messengers keep it.</source>
        <translation>o pegue una con Ctrl+V. Sirve cualquier foto; se reduce al tamaño que conservan las apps de mensajería.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it keeps its colours.</source>
        <translation>o pegue una con Ctrl+V. Sirve cualquier foto; conserva sus colores.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it becomes {side} × {side} pixels and grey.</source>
        <translation>o pegue una con Ctrl+V. Sirve cualquier foto; pasa a {side} × {side} píxeles y a gris.</translation>
    </message>
    <message>
        <source>The picture that will carry the message</source>
        <translation>La imagen que llevará el mensaje</translation>
    </message>
    <message>
        <source>The grey picture that will carry the message</source>
        <translation>La imagen gris que llevará el mensaje</translation>
    </message>
    <message>
        <source>Larger part of the picture (−)</source>
        <translation>Parte mayor de la imagen (−)</translation>
    </message>
    <message>
        <source>Smaller part of the picture (+)</source>
        <translation>Parte menor de la imagen (+)</translation>
    </message>
    <message>
        <source>As much as possible (0)</source>
        <translation>Lo máximo posible (0)</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Solo para probar: todo el mundo tiene esta imagen.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Elegir otra imagen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Sample picture: {name}</source>
        <translation>Imagen de ejemplo: {name}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Parte de la imagen que se usa</translation>
    </message>
    <message>
        <source>Drag the square to move it; use the wheel, corners or plus and minus to resize it.</source>
        <translation>Arrastre el cuadrado para moverlo; use la rueda, las esquinas o más y menos para cambiar su tamaño.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Curves of the training</source>
        <translation>Curvas del entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Closeness (PSNR), dB</source>
        <translation>Fidelidad (PSNR), dB</translation>
    </message>
    <message>
        <source>Bits read right; dots: unrounded, star: picked</source>
        <translation>Bits bien leídos; puntos: sin redondear, estrella: elegido</translation>
    </message>
    <message>
        <source>Bits per pixel (GMI)</source>
        <translation>Bits por píxel (GMI)</translation>
    </message>
    <message>
        <source>Bits read right after JPEG; star: picked</source>
        <translation>Bits bien leídos tras JPEG; estrella: elegido</translation>
    </message>
    <message>
        <source>Bits per place (GMI)</source>
        <translation>Bits por posición (GMI)</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Passwords and messages are left out of these details.</source>
        <translation>Estos detalles no incluyen contraseñas ni mensajes.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;Use it by default from now on</source>
        <translation>&amp;Usarlo como predeterminado desde ahora</translation>
    </message>
    <message>
        <source>Use it by default from now on</source>
        <translation>Usarlo como predeterminado desde ahora</translation>
    </message>
    <message>
        <source>&amp;Hide something with it</source>
        <translation>&amp;Ocultar algo con él</translation>
    </message>
    <message>
        <source>For your recipient</source>
        <translation>Para el destinatario</translation>
    </message>
    <message>
        <source>Only this model is sure to reveal what it hides. The receiver needs its file once, and the password each time. Export it, and hand it over in a way that you trust.</source>
        <translation>Solo este modelo revela con seguridad lo que oculta. El destinatario necesita su archivo una vez y la contraseña cada vez. Expórtelo y entréguelo por un medio en el que confíe.</translation>
    </message>
    <message>
        <source>E&amp;xport the model…</source>
        <translation>E&amp;xportar el modelo…</translation>
    </message>
    <message>
        <source>Show it under &amp;Models</source>
        <translation>Mostrarlo en &amp;Modelos</translation>
    </message>
    <message>
        <source>Installed among your models. Its id is {id}.</source>
        <translation>Instalado entre sus modelos. Su identificador es {id}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} está listo.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modelo (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportado como {name}.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Bring back a draft</source>
        <translation>Recuperar un borrador</translation>
    </message>
    <message>
        <source>Password of the draft</source>
        <translation>Contraseña del borrador</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Eliminarlo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Type the password of the draft</source>
        <translation>Escriba la contraseña del borrador</translation>
    </message>
    <message>
        <source>It stood on the Hide page when the program ended.</source>
        <translation>Estaba en la página «Ocultar» cuando terminó el programa.</translation>
    </message>
    <message>
        <source>A draft of {when} was kept when the program ended.</source>
        <translation>Se conservó un borrador del {when} cuando terminó el programa.</translation>
    </message>
    <message>
        <source>It is sealed with the password that stood beside it.</source>
        <translation>Está sellado con la contraseña que había junto a él.</translation>
    </message>
    <message>
        <source>Bring it back or delete it…</source>
        <translation>Recuperarlo o eliminarlo…</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>&amp;Quick</source>
        <translation>Rá&amp;pido</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>Me&amp;jor</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>Co&amp;mo se publicó</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>&amp;Take at most</source>
        <translation>&amp;Tardar como máximo</translation>
    </message>
    <message>
        <source>Limit the time</source>
        <translation>Limitar el tiempo</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>Minutos como máximo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
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
        <source>&amp;Device</source>
        <translation>Di&amp;spositivo</translation>
    </message>
    <message>
        <source>A short training, good for most.</source>
        <translation>Un entrenamiento corto, bueno para la mayoría.</translation>
    </message>
    <message>
        <source>Takes several times as long, for a little more quality.</source>
        <translation>Tarda varias veces más, por un poco más de calidad.</translation>
    </message>
    <message>
        <source>Trained as the paper describes, on whole pictures: slow, and for comparison only.</source>
        <translation>Entrenado como describe el artículo, con imágenes enteras: lento y solo para comparar.</translation>
    </message>
    <message>
        <source>Takes longest, for comparison only: the paper has no such networks.</source>
        <translation>Es lo que más tarda, solo para comparar: el artículo no tiene redes así.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Procesador: {name}</translation>
    </message>
    <message>
        <source>About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk.</source>
        <translation>Cerca de {time}, según unos pocos pasos. Necesita cerca de {memory} de memoria y {disk} en el disco.</translation>
    </message>
    <message>
        <source>Measuring how long a few steps take…</source>
        <translation>Midiendo cuánto tardan unos pocos pasos…</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <source>Ways on</source>
        <translation>Cómo seguir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What was learned up to the last checkpoint is kept.</source>
        <translation>Se conserva lo aprendido hasta el último punto de control.</translation>
    </message>
    <message>
        <source>There was no checkpoint yet, so the training begins anew.</source>
        <translation>Aún no había ningún punto de control, así que el entrenamiento empieza de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Go on with a &amp;smaller batch ({count})</source>
        <translation>Continuar con un lote &amp;menor ({count})</translation>
    </message>
    <message>
        <source>Go on on the &amp;processor</source>
        <translation>Continuar en el &amp;procesador</translation>
    </message>
    <message>
        <source>Change the p&amp;lan</source>
        <translation>Cambiar el p&amp;lan</translation>
    </message>
    <message>
        <source>Choose other p&amp;hotos</source>
        <translation>Elegir otras &amp;fotos</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>{name} (link)</source>
        <translation>{name} (enlace)</translation>
    </message>
    <message>
        <source>A link to a file elsewhere. Tick it to hide that file too.</source>
        <translation>Un enlace a un archivo en otro lugar. Márquelo para ocultar también ese archivo.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Throw this training away</source>
        <translation>Descartar este entrenamiento</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Keep a checkpoint and go on later</source>
        <translation>Guardar un punto de control y continuar más tarde</translation>
    </message>
    <message>
        <source>S&amp;top and keep</source>
        <translation>De&amp;tener y conservar</translation>
    </message>
    <message>
        <source>End this stage now and go on with what was learned</source>
        <translation>Terminar ahora esta etapa y continuar con lo aprendido</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>The model is kept, and can be tested again</source>
        <translation>El modelo se conserva y se puede probar de nuevo</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>&amp;Entrenar más</translation>
    </message>
    <message>
        <source>Throw &amp;away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Test it &amp;again</source>
        <translation>Pro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Install the model</source>
        <translation>&amp;Instalar el modelo</translation>
    </message>
    <message>
        <source>Trai&amp;n another</source>
        <translation>E&amp;ntrenar otro</translation>
    </message>
</context>
<context>
    <name>FoundSection</name>
    <message>
        <source>Looking through the photos</source>
        <translation>Examinando las fotos</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at, {usable} photos found</source>
        <translation>{done} de {total} archivos examinados, {usable} fotos encontradas</translation>
    </message>
    <message>
        <source>Usable photos</source>
        <translation>Fotos utilizables</translation>
    </message>
    <message>
        <source>Pictures the training can use.</source>
        <translation>Imágenes que sirven para el entrenamiento.</translation>
    </message>
    <message>
        <source>Different scenes</source>
        <translation>Escenas distintas</translation>
    </message>
    <message>
        <source>Pictures that look alike are counted once. They stay together when some are kept back.</source>
        <translation>Las imágenes parecidas cuentan una sola vez. Permanecen juntas cuando se reservan algunas.</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>Lado menor</translation>
    </message>
    <message>
        <source>{low} to {high} px</source>
        <translation>de {low} a {high} px</translation>
    </message>
    <message>
        <source>Smallest and largest of the photos.</source>
        <translation>La menor y la mayor de las fotos.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Listed below, each with its reason.</source>
        <translation>Aparecen abajo, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>Skipped, with reasons</source>
        <translation>Omitidos, con motivos</translation>
    </message>
    <message>
        <source>Most photos are dark: add bright ones, or the model will be unsure in bright skies.</source>
        <translation>La mayoría de las fotos son oscuras: añada algunas claras o el modelo dudará en los cielos claros.</translation>
    </message>
    <message>
        <source>Most photos are very bright: add darker ones.</source>
        <translation>La mayoría de las fotos son muy claras: añada otras más oscuras.</translation>
    </message>
    <message>
        <source>Most photos are very smooth, as if drawn or blurred: add some with fine detail.</source>
        <translation>La mayoría de las fotos son muy lisas, como dibujadas o borrosas: añada algunas con detalles finos.</translation>
    </message>
    <message>
        <source>Most photos are smaller than {side} pixels and get enlarged: add larger ones if you can.</source>
        <translation>La mayoría de las fotos miden menos de {side} píxeles y se amplían: añada otras más grandes si puede.</translation>
    </message>
    <message>
        <source>Many photos show the same scene: other subjects would teach the model more.</source>
        <translation>Muchas fotos muestran la misma escena: otros motivos enseñarían más al modelo.</translation>
    </message>
    <message>
        <source>The photos are varied enough in brightness, detail and subjects.</source>
        <translation>Las fotos son lo bastante variadas en brillo, detalle y motivos.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choose a picture, write a text or add files, set a password, and press Hide message.</source>
        <translation>Elija una imagen, escriba un texto o añada archivos, ponga una contraseña y pulse «Ocultar mensaje».</translation>
    </message>
    <message>
        <source>The picture looks the same afterwards. The message is encrypted with the password first, so that finding it is not yet reading it.</source>
        <translation>Después la imagen se ve igual. Antes, el mensaje se cifra con la contraseña, de modo que encontrarlo aún no es leerlo.</translation>
    </message>
    <message>
        <source>Take a photo of your own that nobody else has, with much detail, and hide little in it. What was hidden is read back at once: if it says that your message is hidden, it can be revealed.</source>
        <translation>Use una foto suya que nadie más tenga, con mucho detalle, y oculte poco en ella. Lo ocultado se vuelve a leer enseguida: si se indica que su mensaje está oculto, se puede revelar.</translation>
    </message>
    <message>
        <source>Too long for one photo, or too important? Split it over several photos: any 2 of 3, say, reveal it, and one alone says nothing. “Several photos” can also hide one message in each of many photos, or many messages by a table.</source>
        <translation>¿Es demasiado largo para una foto, o demasiado importante? Repártalo en varias fotos: por ejemplo, 2 cualesquiera de 3 lo revelan, y una sola no dice nada. «Varias fotos» también puede ocultar un mensaje en cada una de muchas fotos, o muchos mensajes según una tabla.</translation>
    </message>
    <message>
        <source>Send the picture as a file: attached to an e-mail, or by “File” or “Document” in a messenger. Drag it from the result into the other program.</source>
        <translation>Envíe la imagen como archivo: adjunta a un correo o con «Archivo» o «Documento» en una app de mensajería. Arrástrela desde el resultado al otro programa.</translation>
    </message>
    <message>
        <source>Most messengers compress what is sent as a photo, and that destroys the message. As a JPEG photo, many pass it on untouched: the result says which. For the others there is “For messengers that recompress”.</source>
        <translation>La mayoría de las apps de mensajería comprimen lo que se envía como foto, y eso destruye el mensaje. Muchas no tocan una foto JPEG: el resultado dice cuáles. Para las demás está «Para apps que recomprimen».</translation>
    </message>
    <message>
        <source>Tell the password another way than the picture: by voice, or on paper.</source>
        <translation>Comunique la contraseña por un medio distinto al de la imagen: de viva voz o en papel.</translation>
    </message>
    <message>
        <source>A key file is a second lock. Hand a copy over another way than the picture, too, and keep one: without it, or if a byte of it changes, the message is lost.</source>
        <translation>Un archivo de clave es una segunda cerradura. Entregue también una copia de él por un medio distinto al de la imagen, y conserve otra: sin él, o si cambia uno de sus bytes, el mensaje se pierde.</translation>
    </message>
    <message>
        <source>Drop the picture on the Reveal page, type the password, and press Reveal.</source>
        <translation>Suelte la imagen en la página «Revelar», escriba la contraseña y pulse «Revelar».</translation>
    </message>
    <message>
        <source>If a picture holds a part of a message, add the others, in any order: they are put together by themselves.</source>
        <translation>Si una imagen contiene una parte de un mensaje, añada las demás, en cualquier orden: se reúnen automáticamente.</translation>
    </message>
    <message>
        <source>Nothing revealed? Check the password letter by letter, and the key file, if there is one. Ask for the picture once more, sent as a file. If the sender hid with a model of their own, import its file.</source>
        <translation>¿No se reveló nada? Compruebe la contraseña letra por letra, y el archivo de clave, si lo hay. Pida otra vez la imagen, enviada como archivo. Si el remitente usó un modelo propio, importe su archivo.</translation>
    </message>
    <message>
        <source>A wrong password, an altered picture and a picture without a message are all one: stegapp itself cannot tell them apart.</source>
        <translation>Una contraseña incorrecta, una imagen alterada y una imagen sin mensaje dan lo mismo: el propio stegapp no puede distinguirlas.</translation>
    </message>
    <message>
        <source>A long message leaves traces that a program made for it can find.</source>
        <translation>Un mensaje largo deja rastros que puede encontrar un programa hecho para ello.</translation>
    </message>
    <message>
        <source>Messengers that compress photos destroy the message, unless it was hidden for messengers that recompress.</source>
        <translation>Las apps de mensajería que comprimen fotos destruyen el mensaje, salvo que se haya ocultado para apps de mensajería que recomprimen.</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Quien tenga la imagen y la contraseña puede leer el mensaje, ahora o dentro de diez años.</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Lo que vigile su pantalla o su teclado ve el mensaje antes de que se oculte.</translation>
    </message>
    <message>
        <source>Beside the original picture, every change shows. Keep it to yourself, or delete it.</source>
        <translation>Junto a la imagen original se ve cada cambio. No se la dé a nadie o elimínela.</translation>
    </message>
    <message>
        <source>A photo or a JPEG can carry a second message under another password. Hide something harmless in it: if somebody makes you give a password, you can give that one.</source>
        <translation>Una foto o un JPEG puede llevar un segundo mensaje con otra contraseña. Oculte en él algo inofensivo: si alguien le obliga a dar una contraseña, puede dar esa.</translation>
    </message>
    <message>
        <source>It protects this: nothing that a password opens shows that there is another message, and each is hidden as if it were alone. Whoever has one password finds no proof of the other.</source>
        <translation>Protege esto: nada de lo que abre una contraseña muestra que hay otro mensaje, y cada uno se oculta como si estuviera solo. Quien tiene una contraseña no encuentra prueba de la otra.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the original picture, and sees more changes than one message needs; who thinks that the picture has room for more and does not believe you; or who watches your screen.</source>
        <translation>No protege de quien tenga la imagen original y vea más cambios de los que necesita un mensaje; de quien piense que en la imagen cabe más y no le crea; ni de quien vigile su pantalla.</translation>
    </message>
    <message>
        <source>Two messages are a longer message together, and easier to notice. Short ones in a large photo are safest.</source>
        <translation>Dos mensajes son juntos un mensaje más largo, y más fácil de notar. Lo más seguro son mensajes cortos en una foto grande.</translation>
    </message>
    <message>
        <source>You need not know models: everybody with stegapp has the same one, and it is used.</source>
        <translation>No hace falta saber de modelos: todos los que tienen stegapp tienen el mismo, y es el que se usa.</translation>
    </message>
    <message>
        <source>A model of your own is like a key that two people share: it is trained on your photos, you export its file and give it to the other, and both of you need it besides the password.</source>
        <translation>Un modelo propio es como una clave que comparten dos personas: se entrena con sus fotos, usted exporta su archivo y se lo da a la otra persona, y ambas lo necesitan además de la contraseña.</translation>
    </message>
    <message>
        <source>Compare, Models and Train are for those who want to look closer.</source>
        <translation>«Comparar», «Modelos» y «Entrenar» son para quienes quieran mirar más de cerca.</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>Las páginas, desde arriba</translation>
    </message>
    <message>
        <source>Hide, reveal or compare</source>
        <translation>Ocultar, revelar o comparar</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Detener lo que está en marcha</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Pegar una imagen o archivos</translation>
    </message>
    <message>
        <source>Clear revealed messages and their password from the window</source>
        <translation>Borrar de la ventana los mensajes revelados y su contraseña</translation>
    </message>
    <message>
        <source>Show or mask the password</source>
        <translation>Mostrar u ocultar la contraseña</translation>
    </message>
    <message>
        <source>Take the chosen ones off a list</source>
        <translation>Quitar los elegidos de una lista</translation>
    </message>
    <message>
        <source>Choose all on a list</source>
        <translation>Elegir todos los de una lista</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>Recuperar lo que se quitó</translation>
    </message>
    <message>
        <source>Larger or smaller part of the picture, or all of it</source>
        <translation>Parte mayor o menor de la imagen, o toda ella</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Revealing</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>What it does not protect against</source>
        <translation>De qué no protege</translation>
    </message>
    <message>
        <source>A second message (decoy)</source>
        <translation>Un segundo mensaje (señuelo)</translation>
    </message>
    <message>
        <source>Models, and a closer look</source>
        <translation>Modelos, y una mirada más de cerca</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Fidelidad (PSNR)</translation>
    </message>
    <message>
        <source>How close the picture is to the original. Above 40 dB the eye sees no difference.</source>
        <translation>Cuánto se acerca la imagen a la original. Por encima de 40 dB el ojo no ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Semejanza (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 significa que la estructura de la imagen no ha cambiado.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>{size} of {capacity}</source>
        <translation>{size} de {capacity}</translation>
    </message>
    <message>
        <source>The message after compression, and what this picture could carry.</source>
        <translation>El mensaje tras comprimirlo, y lo que esta imagen podría llevar.</translation>
    </message>
    <message>
        <source>Code rate</source>
        <translation>Tasa de código</translation>
    </message>
    <message>
        <source>The share of the hidden bits that carries the message; the rest corrects errors (code rate).</source>
        <translation>La proporción de los bits ocultos que lleva el mensaje; el resto corrige errores (tasa de código).</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs this model.</source>
        <translation>Quien revele el mensaje necesita este modelo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>{time} on {device}</source>
        <translation>{time} en {device}</translation>
    </message>
    <message>
        <source>How long hiding took, and where it was computed.</source>
        <translation>Cuánto se tardó en ocultar y dónde se calculó.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Píxeles cambiados</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s pixels that differ from the original.</source>
        <translation>La proporción de los píxeles de la imagen que difieren de la original.</translation>
    </message>
    <message>
        <source>Values changed</source>
        <translation>Valores cambiados</translation>
    </message>
    <message>
        <source>The share of the pixels&apos; red, green and blue that differs from the original.</source>
        <translation>La proporción del rojo, el verde y el azul de los píxeles que difiere de la original.</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Cambio mayor</translation>
    </message>
    <message>
        <source>{steps} of 255 levels</source>
        <translation>{steps} de 255 niveles</translation>
    </message>
    <message>
        <source>How far the most changed pixel moved.</source>
        <translation>Cuánto se movió el píxel que más cambió.</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Cambios en el archivo</translation>
    </message>
    <message>
        <source>A JPEG stores frequencies, not pixels. So many of its numbers (coefficients) were changed; each of them moves many pixels a little.</source>
        <translation>Un JPEG guarda frecuencias, no píxeles. Se cambió esta cantidad de sus números (coeficientes); cada uno mueve un poco muchos píxeles.</translation>
    </message>
    <message>
        <source>How far the most changed of these numbers moved.</source>
        <translation>Cuánto se movió el que más cambió de estos números.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>This picture may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>Esta imagen puede contener un mensaje: es gris y tan grande como las que hace stegapp.</translation>
    </message>
    <message>
        <source>Reveal it instead</source>
        <translation>Revelarla</translation>
    </message>
    <message>
        <source>Choose files to hide</source>
        <translation>Elegir archivos para ocultar</translation>
    </message>
    <message>
        <source>Choose a folder to hide</source>
        <translation>Elegir una carpeta para ocultar</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>La imagen todavía se está leyendo.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elija primero una imagen.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message. Choose another one, or another kind.</source>
        <translation>Esta imagen no puede llevar un mensaje. Elija otra, u otro tipo.</translation>
    </message>
    <message>
        <source>Write a text or choose files to hide.</source>
        <translation>Escriba un texto o elija archivos para ocultar.</translation>
    </message>
    <message>
        <source>With a second message, the first one needs a password, too.</source>
        <translation>Con un segundo mensaje, el primero también necesita una contraseña.</translation>
    </message>
    <message>
        <source>Second message (decoy)</source>
        <translation>Segundo mensaje (señuelo)</translation>
    </message>
    <message>
        <source>Remove the second message</source>
        <translation>Quitar el segundo mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Kind of second message</source>
        <translation>Tipo del segundo mensaje</translation>
    </message>
    <message>
        <source>Type what you could show to somebody</source>
        <translation>Escriba algo que podría enseñar a alguien</translation>
    </message>
    <message>
        <source>Text of the second message</source>
        <translation>Texto del segundo mensaje</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose files of the second message</source>
        <translation>Elegir los archivos del segundo mensaje</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Remove all files of the second message</source>
        <translation>Quitar todos los archivos del segundo mensaje</translation>
    </message>
    <message>
        <source>Password of the second message</source>
        <translation>Contraseña del segundo mensaje</translation>
    </message>
    <message>
        <source>Its own password</source>
        <translation>Contraseña propia del mensaje</translation>
    </message>
    <message>
        <source>Password of the second message again</source>
        <translation>Contraseña del segundo mensaje otra vez</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Otra vez, por seguridad</translation>
    </message>
    <message>
        <source>The files are still being looked through.</source>
        <translation>Los archivos todavía se están revisando.</translation>
    </message>
    <message>
        <source>Two messages need a photo or a JPEG. Choose one, or remove the second message.</source>
        <translation>Dos mensajes necesitan una foto o un JPEG. Elija uno de ellos o quite el segundo mensaje.</translation>
    </message>
    <message>
        <source>Write the second message, or remove it.</source>
        <translation>Escriba el segundo mensaje o quítelo.</translation>
    </message>
    <message>
        <source>The second message needs a password of its own.</source>
        <translation>El segundo mensaje necesita una contraseña propia.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice, or show it.</source>
        <translation>Las dos contraseñas son distintas. Escriba la misma dos veces o muéstrela.</translation>
    </message>
    <message>
        <source>Both messages have the same password. Choose another one for the second.</source>
        <translation>Los dos mensajes tienen la misma contraseña. Elija otra para el segundo.</translation>
    </message>
    <message>
        <source>This kind of picture has no room for it.</source>
        <translation>Este tipo de imagen no tiene sitio para él.</translation>
    </message>
    <message>
        <source>It will be hidden, too.</source>
        <translation>También se ocultará.</translation>
    </message>
    <message>
        <source>Second message (decoy), closed</source>
        <translation>Segundo mensaje (señuelo), cerrado</translation>
    </message>
    <message>
        <source>Second message (decoy), open</source>
        <translation>Segundo mensaje (señuelo), abierto</translation>
    </message>
    <message>
        <source>Second message (decoy), closed, filled in</source>
        <translation>Segundo mensaje (señuelo), cerrado, rellenado</translation>
    </message>
    <message>
        <source>The second message and its password would be lost.</source>
        <translation>Se perderían el segundo mensaje y su contraseña.</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>¿Quitarlo de todos modos?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>No files chosen.</source>
        <translation>No se eligió ningún archivo.</translation>
    </message>
    <message>
        <source>For the case that somebody makes you give a password: hide something harmless here, and give this one. Nothing that it opens shows that there is another message. It does not help against somebody who has the original picture, or who does not believe you.</source>
        <translation>Por si alguien le obliga a dar una contraseña: oculte aquí algo inofensivo y dé esta. Nada de lo que abre muestra que hay otro mensaje. No ayuda contra quien tenga la imagen original o no le crea.</translation>
    </message>
    <message>
        <source>Anyone with stegapp can read it.</source>
        <translation>Cualquiera con stegapp puede leerlo.</translation>
    </message>
    <message>
        <source>Hide without a password?</source>
        <translation>¿Ocultar sin contraseña?</translation>
    </message>
    <message>
        <source>&amp;Hide without a password</source>
        <translation>&amp;Ocultar sin contraseña</translation>
    </message>
    <message>
        <source>&amp;Set a password</source>
        <translation>&amp;Poner una contraseña</translation>
    </message>
    <message>
        <source>The eye will see no difference.</source>
        <translation>El ojo no verá ninguna diferencia.</translation>
    </message>
    <message>
        <source>The eye will hardly see a difference.</source>
        <translation>El ojo apenas verá diferencia.</translation>
    </message>
    <message>
        <source>JPEG photo (*.jpg *.jpeg)</source>
        <translation>Foto JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Choose where the picture with the message is saved</source>
        <translation>Elegir dónde se guarda la imagen con el mensaje</translation>
    </message>
    <message>
        <source>&amp;Hide message</source>
        <translation>&amp;Ocultar mensaje</translation>
    </message>
    <message>
        <source>Hide the message (Ctrl+Return)</source>
        <translation>Ocultar el mensaje (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saves to</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Save the picture with the message</source>
        <translation>Guardar la imagen con el mensaje</translation>
    </message>
    <message>
        <source>Hide a message</source>
        <translation>Ocultar un mensaje</translation>
    </message>
    <message>
        <source>Put a text or files into a picture, and send it to whom you like.</source>
        <translation>Ponga un texto o archivos en una imagen y envíela a quien quiera.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Volver al formulario</translation>
    </message>
    <message>
        <source>Change the message, the picture or the password</source>
        <translation>Cambiar el mensaje, la imagen o la contraseña</translation>
    </message>
    <message>
        <source>Hide &amp;another</source>
        <translation>Ocultar &amp;otro</translation>
    </message>
    <message>
        <source>&amp;Same message, another photo</source>
        <translation>Mi&amp;smo mensaje, otra foto</translation>
    </message>
    <message>
        <source>Keep the message and the password, and choose another picture</source>
        <translation>Conservar el mensaje y la contraseña, y elegir otra imagen</translation>
    </message>
    <message>
        <source>Many photos</source>
        <translation>Muchas fotos</translation>
    </message>
    <message>
        <source>The message of the page goes into each photo, or each has its own by a table: a CSV file with the columns photo, text or file, output and, if you like, password file. All else is as the page has it. What fails does not stop the others, and nothing is overwritten.</source>
        <translation>El mensaje de la página se oculta en cada foto, o cada una tiene el suyo según una tabla: un archivo CSV con las columnas photo, text o file, output y, si quiere, password file. Todo lo demás es como en la página. Lo que falla no detiene al resto, y no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>&amp;Hide in all</source>
        <translation>&amp;Ocultar en todas</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>Abrir una &amp;tabla…</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Cerrar la tabla</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Save what became of each photo, as CSV or JSON</source>
        <translation>Guardar qué pasó con cada foto, como CSV o JSON</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>En {name}</translation>
    </message>
    <message>
        <source>Hiding…</source>
        <translation>Ocultando…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No se hizo.</translation>
    </message>
    <message>
        <source>Hidden in {done} of {total} photos, each read back to be sure.</source>
        <translation>Ocultado en {done} de {total} fotos, cada una leída de nuevo por seguridad.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished stays.</source>
        <translation>Cancelado. Lo que ya estaba terminado se conserva.</translation>
    </message>
    <message>
        <source>The list says why the others failed.</source>
        <translation>La lista dice por qué fallaron las demás.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>El formulario está vacío de nuevo.</translation>
    </message>
    <message>
        <source>Bring back what it held</source>
        <translation>Recuperar lo que contenía</translation>
    </message>
    <message>
        <source>The password was made here and never copied. Without it nobody can read the message.</source>
        <translation>La contraseña se generó aquí y nunca se copió. Sin ella nadie puede leer el mensaje.</translation>
    </message>
    <message>
        <source>Empty the form all the same?</source>
        <translation>¿Vaciar el formulario de todos modos?</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>&amp;Vaciar el formulario</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>The message on the Hide page has not been hidden yet.</source>
        <translation>El mensaje de la página «Ocultar» todavía no se ha ocultado.</translation>
    </message>
    <message>
        <source>Only one picture at a time can carry a message.</source>
        <translation>Solo una imagen a la vez puede llevar un mensaje.</translation>
    </message>
    <message>
        <source>Drop just one.</source>
        <translation>Suelte solo una.</translation>
    </message>
    <message>
        <source>Your files are hidden</source>
        <translation>Sus archivos están ocultos</translation>
    </message>
    <message>
        <source>Your text is hidden</source>
        <translation>Su texto está oculto</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} píxeles, {size}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The file was copied. Paste it as an attachment.</source>
        <translation>Se copió el archivo. Péguelo como adjunto.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Se copió la imagen.</translation>
    </message>
    <message>
        <source>Many programs compress what is pasted, and that destroys the message: a file is safer.</source>
        <translation>Muchos programas comprimen lo que se pega, y eso destruye el mensaje: un archivo es más seguro.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modelo (*.stegmodel)</translation>
    </message>
    <message>
        <source>The model was exported as {name}. The recipient imports it in stegapp.</source>
        <translation>El modelo se exportó como {name}. El destinatario lo importa en stegapp.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Se guardó una copia como {name}.</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>¿Qué foto?</translation>
    </message>
    <message>
        <source>Photos measured so far</source>
        <translation>Fotos medidas hasta ahora</translation>
    </message>
    <message>
        <source>Photos, the best first</source>
        <translation>Fotos, la mejor primero</translation>
    </message>
    <message>
        <source>&amp;Take this photo</source>
        <translation>&amp;Usar esta foto</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>Guardar &amp;en…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures with the message</source>
        <translation>Elegir la carpeta para las imágenes con el mensaje</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Of each photo, the middle is taken.</source>
        <translation>De cada foto se toma el centro.</translation>
    </message>
    <message>
        <source>The photos are those of the table.</source>
        <translation>Las fotos son las de la tabla.</translation>
    </message>
    <message>
        <source>Close the table to add others.</source>
        <translation>Cierre la tabla para añadir otras.</translation>
    </message>
    <message>
        <source>Choose photos to hide in</source>
        <translation>Elegir fotos en las que ocultar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Which photo hides the message best?</source>
        <translation>¿Qué foto oculta mejor el mensaje?</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
        <source>For a message of {size} in the photos of {folder}.</source>
        <translation>Para un mensaje de {size} en las fotos de {folder}.</translation>
    </message>
    <message>
        <source>For a message of {size}, as none is written yet, in the photos of {folder}.</source>
        <translation>Para un mensaje de {size}, ya que aún no hay ninguno escrito, en las fotos de {folder}.</translation>
    </message>
    <message>
        <source>The message is too long for this photo.</source>
        <translation>El mensaje es demasiado largo para esta foto.</translation>
    </message>
    <message>
        <source>Split over several photos…</source>
        <translation>Repartir en varias fotos…</translation>
    </message>
    <message>
        <source>A second message lies in one photo alone. Remove it to go on without it.</source>
        <translation>Un segundo mensaje va en una sola foto. Quítelo para seguir sin él.</translation>
    </message>
    <message>
        <source>One message in several photos</source>
        <translation>Un mensaje en varias fotos</translation>
    </message>
    <message>
        <source>Each photo carries a part. As many as you say give the message back, whichever they are; fewer give nothing, not even with the password. Message, password and kind of picture are those of the page.</source>
        <translation>Cada foto lleva una parte. Tantas como usted indique devuelven el mensaje, sean cuales sean; menos no dan nada, ni siquiera con la contraseña. El mensaje, la contraseña y el tipo de imagen son los de la página.</translation>
    </message>
    <message>
        <source>&amp;Split message</source>
        <translation>Re&amp;partir mensaje</translation>
    </message>
    <message>
        <source>Photos needed to reveal</source>
        <translation>Fotos necesarias para revelar</translation>
    </message>
    <message>
        <source>&amp;Needed to reveal</source>
        <translation>&amp;Necesarias para revelar</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Each photo carries {share}; the whole message has {whole}.</source>
        <translation>Cada foto lleva {share}; el mensaje entero tiene {whole}.</translation>
    </message>
    <message>
        <source>Choose two photos at least. Photos that nobody else has are safest.</source>
        <translation>Elija al menos dos fotos. Las más seguras son las que nadie más tiene.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Guardado como {name}. {words}.</translation>
    </message>
    <message>
        <source>Hidden in {count} pictures, any {needed} of which reveal it together.</source>
        <translation>Ocultado en {count} imágenes; {needed} cualesquiera de ellas lo revelan juntas.</translation>
    </message>
    <message>
        <source>Read back from the disk and joined to be sure. Safest is to send them by different ways.</source>
        <translation>Se volvieron a leer del disco y se reunieron, por seguridad. Lo más seguro es enviarlas por medios distintos.</translation>
    </message>
    <message>
        <source>Fits: it takes {room}.</source>
        <translation>Cabe: tiene espacio para {room}.</translation>
    </message>
    <message>
        <source>Too small for its part: it takes {room}.</source>
        <translation>Demasiado pequeña para su parte: tiene espacio para {room}.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey levels of both pictures</source>
        <translation>Niveles de gris de ambas imágenes</translation>
    </message>
    <message>
        <source>0 black</source>
        <translation>0 negro</translation>
    </message>
    <message>
        <source>255 white</source>
        <translation>255 blanco</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Choose key files</source>
        <translation>Elegir archivos de clave</translation>
    </message>
    <message>
        <source>new.key</source>
        <translation>nuevo.key</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Crear un archivo de clave nuevo</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Archivos de clave (*.key)</translation>
    </message>
    <message>
        <source>Made {name}: 32 random bytes, which only you can read.</source>
        <translation>Se creó {name}: 32 bytes aleatorios que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Add a file that is needed beside the password, or instead of it</source>
        <translation>Añadir un archivo que se necesita además de la contraseña, o en vez de ella</translation>
    </message>
    <message>
        <source>Key f&amp;ile…</source>
        <translation>Arch&amp;ivo de clave…</translation>
    </message>
    <message>
        <source>Add key files…</source>
        <translation>Añadir archivos de clave…</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>Crear un archivo de clave nuevo…</translation>
    </message>
    <message>
        <source>Whoever loses or changes a key file loses the message. Keep a copy, and give one to the recipient another way than the picture.</source>
        <translation>Quien pierde o cambia un archivo de clave pierde el mensaje. Conserve una copia y dé otra al destinatario por un medio distinto al de la imagen.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Archivos de clave</translation>
    </message>
    <message>
        <source>Remove the key file {name}</source>
        <translation>Quitar el archivo de clave {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} may hold a message, as any photo of its kind may.</source>
        <translation>{name} puede contener un mensaje, como cualquier foto de su tipo.</translation>
    </message>
    <message>
        <source>{name} may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>{name} puede contener un mensaje: es gris y tan grande como las que hace stegapp.</translation>
    </message>
    <message>
        <source>Reveal it, or hide a message in this picture?</source>
        <translation>¿Revelarlo, u ocultar un mensaje en esta imagen?</translation>
    </message>
    <message>
        <source>&amp;Reveal it</source>
        <translation>&amp;Revelarlo</translation>
    </message>
    <message>
        <source>&amp;Hide in it</source>
        <translation>&amp;Ocultar en ella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only {name} was opened.</source>
        <translation>Solo se abrió {name}.</translation>
    </message>
    <message>
        <source>A message is hidden in one picture at a time.</source>
        <translation>Un mensaje se oculta en una sola imagen a la vez.</translation>
    </message>
    <message>
        <source>Something is still being worked on.</source>
        <translation>Todavía hay un trabajo en marcha.</translation>
    </message>
    <message>
        <source>Open or drop it again afterwards.</source>
        <translation>Ábralo o suéltelo de nuevo después.</translation>
    </message>
    <message>
        <source>Only the model files were taken.</source>
        <translation>Solo se tomaron los archivos de modelo.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Close all the same? Nobody can bring it back then.</source>
        <translation>¿Cerrar de todos modos? Después nadie podrá recuperarlo.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Mantener abierto</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Type or paste what nobody else should see</source>
        <translation>Escriba o pegue lo que nadie más debe ver</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message>
        <source>Documents, archives, small pictures. They are compressed for you.</source>
        <translation>Documentos, archivos comprimidos, imágenes pequeñas. Se comprimen automáticamente.</translation>
    </message>
    <message>
        <source>Choose fi&amp;les…</source>
        <translation>E&amp;legir archivos…</translation>
    </message>
    <message>
        <source>Files to hide</source>
        <translation>Archivos para ocultar</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Añadi&amp;r archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen files off the list (Del)</source>
        <translation>Quitar de la lista los archivos elegidos (Supr)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Looking through the folders: {count} so far…</source>
        <translation>Examinando las carpetas: {count} hasta ahora…</translation>
    </message>
    <message>
        <source>The pasted text had line ends of several kinds. Now all are the same.</source>
        <translation>El texto pegado tenía finales de línea de varios tipos. Ahora todos son iguales.</translation>
    </message>
    <message>
        <source>To hide a text byte by byte, choose it as a file.</source>
        <translation>Para ocultar un texto byte a byte, elíjalo como archivo.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Links to files elsewhere are left out unless you tick them.</source>
        <translation>Los enlaces a archivos en otros lugares se omiten, salvo que los marque.</translation>
    </message>
    <message>
        <source>Not all of it is taken along.</source>
        <translation>No se incluye todo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln archivo, {size}</numerusform>
            <numerusform>%Ln archivos, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The message will appear here.</source>
        <translation>El mensaje aparecerá aquí.</translation>
    </message>
    <message>
        <source>Revealed text</source>
        <translation>Texto revelado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Revealed files</source>
        <translation>Archivos revelados</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
    <message>
        <source>Save c&amp;hosen…</source>
        <translation>Guardar lo &amp;elegido…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the saved file. Only open files from people you trust.</source>
        <translation>Abrir el archivo guardado. Abra solo archivos de personas en las que confíe.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Mostrar los modelos</translation>
    </message>
</context>
<context>
    <name>MessengerChoices</name>
    <message>
        <source>Which messengers should it survive?</source>
        <translation>¿A qué apps de mensajería debe sobrevivir?</translation>
    </message>
    <message>
        <source>On iPhones, it compresses far more than all others: less fits.</source>
        <translation>En los iPhone comprime mucho más que todas las demás: cabe menos.</translation>
    </message>
    <message>
        <source>At least one has to stay chosen.</source>
        <translation>Al menos una debe quedar elegida.</translation>
    </message>
    <message>
        <source>Would make a picture of this size smaller, and the message would be lost: {names}. Choose {side} pixels, or leave them out.</source>
        <translation>Reducirían una imagen de este tamaño, y el mensaje se perdería: {names}. Elija {side} píxeles o no las incluya.</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>such as: Our holidays</source>
        <translation>por ejemplo: Nuestras vacaciones</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Para comparar</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>Pri&amp;vado</translation>
    </message>
    <message>
        <source>&amp;Compatible</source>
        <translation>Compati&amp;ble</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>It reads bits by a secret random table of its own. Other models read only noise from its pictures, and it from theirs. This is measured at the end of the training.</source>
        <translation>Lee los bits con una tabla propia, aleatoria y secreta. Otros modelos solo leen ruido en sus imágenes, y él en las de ellos. Esto se mide al final del entrenamiento.</translation>
    </message>
    <message>
        <source>It is trained further from a model, by default the bundled one, and each reads what the other hides. Only the password keeps a message secret then.</source>
        <translation>Se sigue entrenando a partir de un modelo, si no se elige otro el incluido, y cada uno lee lo que el otro oculta. Entonces solo la contraseña mantiene secreto un mensaje.</translation>
    </message>
    <message>
        <source>Other models of this kind may read some of what it hides. Only the password keeps a message secret.</source>
        <translation>Otros modelos de este tipo pueden leer algo de lo que oculta. Solo la contraseña mantiene secreto un mensaje.</translation>
    </message>
    <message>
        <source>How much other models read of what it hides is measured at the end of the training.</source>
        <translation>Cuánto leen otros modelos de lo que oculta se mide al final del entrenamiento.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Beside the paper</source>
        <translation>Comparado con el artículo</translation>
    </message>
    <message>
        <source>The paper&apos;s covers were JPEGs of one quality, and it counts pictures that the networks were not trained on. This model was measured on photos kept back from its training.</source>
        <translation>Las imágenes originales del artículo eran JPEG de una sola calidad, y cuenta imágenes con las que no se entrenaron las redes. Este modelo se midió en fotos reservadas de su entrenamiento.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>No medido.</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Antes de redondear</translation>
    </message>
    <message>
        <source>Bits read right from the stego as the generator made it, before it is saved.</source>
        <translation>Bits bien leídos de la estegoimagen tal como la hizo el generador, antes de guardarla.</translation>
    </message>
    <message>
        <source>After rounding</source>
        <translation>Después de redondear</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the extractor of the first stage.</source>
        <translation>Bits bien leídos de la estegoimagen guardada por el extractor de la primera etapa.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Con ajuste fino</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the fine-tuned extractor.</source>
        <translation>Bits bien leídos de la estegoimagen guardada por el extractor con ajuste fino.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit. Shorter messages are less visible.</source>
        <translation>PSNR si cada píxel lleva un bit. Los mensajes más cortos son menos visibles.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>SSIM when every pixel carries a bit.</source>
        <translation>SSIM si cada píxel lleva un bit.</translation>
    </message>
    <message>
        <source>SPAM errs</source>
        <translation>Error de SPAM</translation>
    </message>
    <message>
        <source>How often a detector with SPAM&apos;s features is wrong; 0.5 is guessing.</source>
        <translation>Con qué frecuencia se equivoca un detector con las características de SPAM; 0,5 es adivinar.</translation>
    </message>
    <message>
        <source>SRNet errs</source>
        <translation>Error de SRNet</translation>
    </message>
    <message>
        <source>How often the network SRNet is wrong as a detector; 0.5 is guessing.</source>
        <translation>Con qué frecuencia se equivoca la red SRNet como detector; 0,5 es adivinar.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Paper,
quality {quality}</source>
        <translation>Artículo,
calidad {quality}</translation>
    </message>
    <message>
        <source>message, KB</source>
        <translation>mensaje, KB</translation>
    </message>
    <message>
        <source>closeness (PSNR), dB</source>
        <translation>fidelidad (PSNR), dB</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Hacer pre&amp;determinado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Read the file again and check it against its hash</source>
        <translation>Leer el archivo de nuevo y compararlo con su hash</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>No hay ningún modelo instalado</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>entrenado aquí</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>came with the app</source>
        <translation>vino con la aplicación</translation>
    </message>
    <message>
        <source>for messengers that recompress</source>
        <translation>para apps de mensajería que recomprimen</translation>
    </message>
    <message>
        <source>A model of your own: whoever is to reveal what it hides needs its file.</source>
        <translation>Un modelo propio: quien deba revelar lo que oculta necesita su archivo.</translation>
    </message>
    <message>
        <source>Everybody with stegapp has it: the recipient needs no file.</source>
        <translation>Todos los que tienen stegapp lo tienen: el destinatario no necesita ningún archivo.</translation>
    </message>
    <message>
        <source>trained quickly</source>
        <translation>entrenado rápidamente</translation>
    </message>
    <message>
        <source>trained thoroughly</source>
        <translation>entrenado a fondo</translation>
    </message>
    <message>
        <source>trained as published</source>
        <translation>entrenado como se publicó</translation>
    </message>
    <message>
        <source>preset {name}</source>
        <translation>preajuste {name}</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>Cuánto tiempo se entrenó.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Bits bien leídos</translation>
    </message>
    <message>
        <source>Over all strengths and JPEG qualities measured, before error correction.</source>
        <translation>Con todas las intensidades y calidades JPEG medidas, antes de corregir errores.</translation>
    </message>
    <message>
        <source>Bits, quality 75</source>
        <translation>Bits, calidad 75</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 75.</source>
        <translation>Cuánto lleva una posición con intensidad media tras JPEG de calidad 75.</translation>
    </message>
    <message>
        <source>Bits, quality 50</source>
        <translation>Bits, calidad 50</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 50.</source>
        <translation>Cuánto lleva una posición con intensidad media tras JPEG de calidad 50.</translation>
    </message>
    <message>
        <source>Closeness, full</source>
        <translation>Fidelidad a plena carga</translation>
    </message>
    <message>
        <source>PSNR at middle strength when every place carries a bit. Most messages need less.</source>
        <translation>PSNR con intensidad media si cada posición lleva un bit. La mayoría de los mensajes necesitan menos.</translation>
    </message>
    <message>
        <source>Likeness, full</source>
        <translation>Semejanza a plena carga</translation>
    </message>
    <message>
        <source>SSIM at middle strength when every place carries a bit.</source>
        <translation>SSIM con intensidad media si cada posición lleva un bit.</translation>
    </message>
    <message>
        <source>Of a full picture of random bits, read from the saved file, before error correction.</source>
        <translation>De una imagen llena de bits aleatorios, leída del archivo guardado, antes de corregir errores.</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits por píxel</translation>
    </message>
    <message>
        <source>How much one pixel can carry at most.</source>
        <translation>Cuánto puede llevar un píxel como máximo.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>A model is the pair of networks that hides and reveals. Both sides need the same one.</source>
        <translation>Un modelo es el par de redes que oculta y revela. Ambas partes necesitan el mismo.</translation>
    </message>
    <message>
        <source>&amp;Train on my photos…</source>
        <translation>En&amp;trenar con mis fotos…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Drop a model file anywhere to import it.</source>
        <translation>Suelte un archivo de modelo en cualquier lugar para importarlo.</translation>
    </message>
    <message>
        <source>{origin} · default</source>
        <translation>{origin} · predeterminado</translation>
    </message>
    <message>
        <source>{origin} · default for messengers</source>
        <translation>{origin} · predeterminado para apps de mensajería</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modelos ({kinds})</translation>
    </message>
    <message>
        <source>{name} is a model file.</source>
        <translation>{name} es un archivo de modelo.</translation>
    </message>
    <message>
        <source>Import it to reveal what was hidden with it, and to hide with it.</source>
        <translation>Impórtelo para revelar lo que se ocultó con él y para ocultar con él.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>Importado: {names}.</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>Ya estaba aquí: {names}.</translation>
    </message>
    <message>
        <source>Not imported: {names}.</source>
        <translation>No se importó: {names}.</translation>
    </message>
    <message>
        <source>This model is here already, as {name}.</source>
        <translation>Este modelo ya está aquí, como {name}.</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>Se importó {name}.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Modelo (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportado como {name}.</translation>
    </message>
    <message>
        <source>Whoever should reveal your messages imports this file.</source>
        <translation>Quien deba revelar sus mensajes importa este archivo.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>{name} está intacto.</translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation>¿Eliminar el modelo {name}?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Se eliminó {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was exported before: that file can be imported again.</source>
        <translation>Ya se exportó antes: ese archivo se puede importar de nuevo.</translation>
    </message>
    <message>
        <source>It was imported; perhaps the file is still there. It was never exported from here.</source>
        <translation>Se importó; quizá el archivo siga ahí. Nunca se exportó desde aquí.</translation>
    </message>
    <message>
        <source>It was never exported: there is no other copy that stegapp knows of.</source>
        <translation>Nunca se exportó: no hay otra copia que stegapp conozca.</translation>
    </message>
    <message>
        <source>Messages hidden with it cannot be revealed any more.</source>
        <translation>Los mensajes ocultados con él ya no se podrán revelar.</translation>
    </message>
    <message>
        <source>It stays in the trash for {days} days; until then it can be taken back.</source>
        <translation>Permanece {days} días en la papelera; hasta entonces se puede recuperar.</translation>
    </message>
    <message>
        <source>{name} is here again.</source>
        <translation>{name} está aquí de nuevo.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Bits read right; dots: before rounding, star: picked</source>
        <translation>Bits bien leídos; puntos: antes de redondear, estrella: elegido</translation>
    </message>
    <message>
        <source>Deleted models…</source>
        <translation>Modelos eliminados…</translation>
    </message>
    <message>
        <source>Take back models that were deleted in the last 30 days (Ctrl+Z: the last)</source>
        <translation>Recuperar modelos eliminados en los últimos 30 días (Ctrl+Z: el último)</translation>
    </message>
    <message>
        <source>Take back {name}, deleted {date}</source>
        <translation>Recuperar {name}, eliminado el {date}</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Empty the trash for good? In it: {names}.</source>
        <translation>¿Vaciar la papelera definitivamente? Contiene: {names}.</translation>
    </message>
    <message>
        <source>Messages hidden with these models cannot be revealed any more.</source>
        <translation>Los mensajes ocultados con estos modelos ya no se podrán revelar.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>&amp;Vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>NoticingLine</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the numbers, and where they are from</source>
        <translation>Mostrar los números y de dónde proceden</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>O&amp;pciones</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs the same model.</source>
        <translation>Quien revele el mensaje necesita el mismo modelo.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: as little change as is safe</source>
        <translation>A&amp;utomática: el menor cambio que sea seguro</translation>
    </message>
    <message>
        <source>Choose the strength automatically</source>
        <translation>Elegir la intensidad automáticamente</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Left changes the picture less, right is read back more reliably</source>
        <translation>A la izquierda la imagen cambia menos; a la derecha se vuelve a leer con más fiabilidad</translation>
    </message>
    <message>
        <source>less visible</source>
        <translation>menos visible</translation>
    </message>
    <message>
        <source>read more reliably</source>
        <translation>lectura más fiable</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Clean (default)</source>
        <translation>Limpiar (predeterminado)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Me&amp;tadata</source>
        <translation>Meta&amp;datos</translation>
    </message>
    <message>
        <source>Default ({name})</source>
        <translation>Predeterminado ({name})</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Strength {percent} %</source>
        <translation>Intensidad {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Metadata: {choice}</source>
        <translation>Metadatos: {choice}</translation>
    </message>
    <message>
        <source>Camera, settings and time stay. Place, names and comments are removed.</source>
        <translation>Se conservan la cámara, los ajustes y la hora. Se quitan el lugar, los nombres y los comentarios.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too.</source>
        <translation>Se conserva todo lo que anotó la cámara, también el lugar.</translation>
    </message>
    <message>
        <source>All is removed but what the colours need.</source>
        <translation>Se quita todo menos lo que necesitan los colores.</translation>
    </message>
    <message>
        <source>Nothing is noted beside the picture, as in photos that came from a messenger.</source>
        <translation>No se anota nada junto a la imagen, como en las fotos que llegan por una app de mensajería.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too. Some messengers then compress the photo anew.</source>
        <translation>Se conserva todo lo que anotó la cámara, también el lugar. Algunas apps de mensajería vuelven entonces a comprimir la foto.</translation>
    </message>
    <message>
        <source>Options, open</source>
        <translation>Opciones, abiertas</translation>
    </message>
    <message>
        <source>Options, closed</source>
        <translation>Opciones, cerradas</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Stop it and close? Nothing unfinished is kept.</source>
        <translation>¿Detener y cerrar? No se conserva nada sin terminar.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Otra vez, por seguridad</translation>
    </message>
    <message>
        <source>Suggest a passphrase of real words</source>
        <translation>Proponer una frase de contraseña de palabras reales</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Letras, cifras y signos</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Del almacén de contraseñas…</translation>
    </message>
    <message>
        <source>Keep in the password store…</source>
        <translation>Guardar en el almacén de contraseñas…</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>G&amp;enerar</translation>
    </message>
    <message>
        <source>Make a strong password at random</source>
        <translation>Generar una contraseña fuerte al azar</translation>
    </message>
    <message>
        <source>Copy the password to the clipboard</source>
        <translation>Copiar la contraseña al portapapeles</translation>
    </message>
    <message>
        <source>Estimated for someone with ten strong graphics cards, who has the picture and this program.</source>
        <translation>Estimado para alguien con diez tarjetas gráficas potentes que tiene la imagen y este programa.</translation>
    </message>
    <message>
        <source>In characters, to keep it in mind: {words}.</source>
        <translation>En caracteres, para recordarla: {words}.</translation>
    </message>
    <message>
        <source>Without a password, whoever gets the key files can read the message.</source>
        <translation>Sin contraseña, quien consiga los archivos de clave puede leer el mensaje.</translation>
    </message>
    <message>
        <source>Without a password, anyone who has this app and the same model can read the message.</source>
        <translation>Sin contraseña, cualquiera que tenga esta aplicación y el mismo modelo puede leer el mensaje.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>Keep it safe: there is no way back to the message without the password.</source>
        <translation>Guárdela bien: sin la contraseña no hay forma de volver al mensaje.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Only the first line of it was taken.</source>
        <translation>Solo se tomó su primera línea.</translation>
    </message>
    <message>
        <source>Mask the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>From the password store</source>
        <translation>Del almacén de contraseñas</translation>
    </message>
    <message>
        <source>Name of the entry:</source>
        <translation>Nombre de la entrada:</translation>
    </message>
    <message>
        <source>Keep in the password store</source>
        <translation>Guardar en el almacén de contraseñas</translation>
    </message>
    <message>
        <source>Name of the entry; what has this name is replaced:</source>
        <translation>Nombre de la entrada; se sustituye lo que tenga ese nombre:</translation>
    </message>
    <message>
        <source>The password is in the store now, as “{name}”.</source>
        <translation>La contraseña está ahora en el almacén, como «{name}».</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos to hide in</source>
        <translation>Fotos en las que ocultar</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Añadir fotos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the chosen photos off the list (Del)</source>
        <translation>Quitar de la lista las fotos elegidas (Supr)</translation>
    </message>
</context>
<context>
    <name>PhotosStep</name>
    <message>
        <source>Unfinished training runs</source>
        <translation>Entrenamientos sin terminar</translation>
    </message>
    <message>
        <source>Drop folders of photos here</source>
        <translation>Suelte aquí carpetas de fotos</translation>
    </message>
    <message>
        <source>100 or more photographs as you take them: many subjects, dark and bright. They stay on this computer.</source>
        <translation>100 o más fotos tal como usted las hace: muchos motivos, oscuras y claras. No salen de este equipo.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una car&amp;peta…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Leave {folder} out</source>
        <translation>No incluir {folder}</translation>
    </message>
    <message>
        <source>{count} usable photos are too few: at least {least} are needed.</source>
        <translation>{count} fotos utilizables son muy pocas: se necesitan al menos {least}.</translation>
    </message>
    <message>
        <source>Add another folder, best with 100 photos or more.</source>
        <translation>Añada otra carpeta, mejor con 100 fotos o más.</translation>
    </message>
    <message>
        <source>All photos seem to show one scene, so none can be kept back to check the model.</source>
        <translation>Todas las fotos parecen mostrar una misma escena, así que no se puede reservar ninguna para comprobar el modelo.</translation>
    </message>
    <message>
        <source>Add other photos.</source>
        <translation>Añada otras fotos.</translation>
    </message>
    <message>
        <source>{count} photos are enough to begin with; {many} or more make a better model.</source>
        <translation>{count} fotos bastan para empezar; con {many} o más se obtiene un modelo mejor.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>A photo kept back</source>
        <translation>Una foto reservada</translation>
    </message>
    <message>
        <source>The photo as it would be sent now</source>
        <translation>La foto tal como se enviaría ahora</translation>
    </message>
    <message>
        <source>As stego</source>
        <translation>Como estegoimagen</translation>
    </message>
    <message>
        <source>What was changed in it</source>
        <translation>Lo que se cambió en ella</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>{percent} of the pixels changed, by at most {steps}; shown × {factor}.</source>
        <translation>{percent} de los píxeles cambiados, en {steps} como máximo; se muestra × {factor}.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is kept (Esc)</source>
        <translation>Detener; no se conserva nada (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>aprox. {time} más</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>ReadersSection</name>
    <message>
        <source>50 % is guessing, and so private. Above 52 % or below 48 %, some bits can be read; 0 % is all of them, inverted. The message itself still takes the password.</source>
        <translation>El 50&#xa0;% es adivinar y, por tanto, privado. Por encima del 52&#xa0;% o por debajo del 48&#xa0;% se pueden leer algunos bits; el 0&#xa0;% son todos, invertidos. El mensaje en sí sigue necesitando la contraseña.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>readable in part</source>
        <translation>legible en parte</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
    <message>
        <source>reads of this model</source>
        <translation>lee de este modelo</translation>
    </message>
    <message>
        <source>this one reads of it</source>
        <translation>este lee de él</translation>
    </message>
    <message>
        <source>Private: no other model here reads what this one hides, nor the other way round.</source>
        <translation>Privado: ningún otro modelo de aquí lee lo que este oculta, ni al revés.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read some of each other&apos;s bits.</source>
        <translation>No privado: este modelo y otro de aquí leen algunos bits uno del otro.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read each other&apos;s bits. Only the password keeps a message secret.</source>
        <translation>No privado: este modelo y otro de aquí leen los bits uno del otro. Solo la contraseña mantiene secreto un mensaje.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>None of them is there now</source>
        <translation>Ninguna está disponible ahora</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>The picture with the message</source>
        <translation>La imagen con el mensaje</translation>
    </message>
    <message>
        <source>Drag it into a mail, a chat as a file, or a folder</source>
        <translation>Arrástrela a un correo, a un chat como archivo o a una carpeta</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Enviar por corr&amp;eo…</translation>
    </message>
    <message>
        <source>Begin a new e-mail with the picture attached</source>
        <translation>Empezar un correo nuevo con la imagen adjunta</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Gu&amp;ardar una copia…</translation>
    </message>
    <message>
        <source>Reveal to &amp;test</source>
        <translation>&amp;Revelar para probar</translation>
    </message>
    <message>
        <source>Open it on the Reveal page, as the recipient will</source>
        <translation>Abrirla en la página «Revelar», como hará el destinatario</translation>
    </message>
    <message>
        <source>The file, to paste in a mail or a folder</source>
        <translation>El archivo, para pegarlo en un correo o una carpeta</translation>
    </message>
    <message>
        <source>The picture, to paste in a document</source>
        <translation>La imagen, para pegarla en un documento</translation>
    </message>
    <message>
        <source>The path of the file</source>
        <translation>La ruta del archivo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the file, the picture or its path</source>
        <translation>Copiar el archivo, la imagen o su ruta</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>Envíela como archivo</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be compressed again, and the message would be lost. Keep the original picture to yourself.</source>
        <translation>Adjúntela a un correo o elija «Archivo» o «Documento» en una app de mensajería. Enviada como foto se volvería a comprimir y el mensaje se perdería. No dé a nadie la imagen original.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show what was measured on the picture</source>
        <translation>Mostrar lo que se midió en la imagen</translation>
    </message>
    <message>
        <source>Co&amp;mpare closely</source>
        <translation>Co&amp;mparar de cerca</translation>
    </message>
    <message>
        <source>It was read back from disk and revealed, byte for byte the same.</source>
        <translation>Se volvió a leer del disco y se reveló, igual byte a byte.</translation>
    </message>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>Se volvió a leer del disco y se reveló, igual byte a byte; también tras %Ln compresión como la que pueden hacer las apps de mensajería de abajo.</numerusform>
            <numerusform>Se volvió a leer del disco y se reveló, igual byte a byte; también tras cada una de las %Ln compresiones que pueden hacer las apps de mensajería de abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no password: anyone with stegapp can read it.</source>
        <translation>No tiene contraseña: cualquiera con stegapp puede leerlo.</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Solo para probar: todo el mundo tiene esta imagen.</translation>
    </message>
    <message>
        <source>Whoever compares them sees every change. Hide what matters in a photo of your own.</source>
        <translation>Quien las compare ve cada cambio. Oculte lo importante en una foto suya.</translation>
    </message>
    <message>
        <source>The password was made here and is nowhere else.</source>
        <translation>La contraseña se generó aquí y no está en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Without it nobody can read the message.</source>
        <translation>Sin ella nadie puede leer el mensaje.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>The recipient also needs the model “{name}”.</source>
        <translation>El destinatario necesita también el modelo «{name}».</translation>
    </message>
    <message>
        <source>Give them its file once, and they import it. Without it the picture reveals nothing.</source>
        <translation>Dele su archivo una vez para que lo importe. Sin él, la imagen no revela nada.</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>Exportar el modelo…</translation>
    </message>
    <message>
        <source>Give them a copy another way than the picture. Unchanged: without it nobody can read it.</source>
        <translation>Dele una copia por un medio distinto al de la imagen. Sin cambios: sin esa copia nadie puede leer el mensaje.</translation>
    </message>
    <message>
        <source>A key file lies in the folder of the picture: keep them apart.</source>
        <translation>Un archivo de clave está en la carpeta de la imagen: sepárelos.</translation>
    </message>
    <message>
        <source>The recipient also needs the key file {names}.</source>
        <translation>El destinatario necesita también el archivo de clave {names}.</translation>
    </message>
    <message>
        <source>The recipient also needs the key files {names}.</source>
        <translation>El destinatario necesita también los archivos de clave {names}.</translation>
    </message>
    <message>
        <source>Two messages are in this picture, each under its own password.</source>
        <translation>En esta imagen hay dos mensajes, cada uno con su propia contraseña.</translation>
    </message>
    <message>
        <source>Neither password opens the other message, or shows that there is one. Whoever has the original picture sees that more was changed than one of them needs: keep it to yourself.</source>
        <translation>Ninguna de las contraseñas abre el otro mensaje ni muestra que existe. Quien tenga la imagen original ve que se cambió más de lo que necesita uno de ellos: no se la dé a nadie.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password; leave empty if none was used</source>
        <translation>Contraseña; déjela vacía si no se usó ninguna</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Del almacén de contraseñas…</translation>
    </message>
    <message>
        <source>Choose pictures with a message</source>
        <translation>Elegir imágenes con un mensaje</translation>
    </message>
    <message>
        <source>Reveal a message</source>
        <translation>Revelar un mensaje</translation>
    </message>
    <message>
        <source>Take a text or files out of a picture that someone sent you.</source>
        <translation>Saque un texto o archivos de una imagen que le enviaron.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Revelar</translation>
    </message>
    <message>
        <source>Reveal the message (Ctrl+Return)</source>
        <translation>Revelar el mensaje (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save all &amp;messages…</source>
        <translation>Guardar todos los &amp;mensajes…</translation>
    </message>
    <message>
        <source>Save what was revealed from all pictures on the list to a folder</source>
        <translation>Guardar en una carpeta lo revelado de todas las imágenes de la lista</translation>
    </message>
    <message>
        <source>All installed models are tried.</source>
        <translation>Se prueban todos los modelos instalados.</translation>
    </message>
    <message>
        <source>Clear &amp;now</source>
        <translation>Borrar a&amp;hora</translation>
    </message>
    <message>
        <source>Clear all revealed messages and the password from the window (Ctrl+L). The pictures stay.</source>
        <translation>Borrar de la ventana todos los mensajes revelados y la contraseña (Ctrl+L). Las imágenes se quedan.</translation>
    </message>
    <message>
        <source>The message and the password were cleared. To read it, reveal it again.</source>
        <translation>El mensaje y la contraseña se borraron. Para leerlo, revélelo de nuevo.</translation>
    </message>
    <message>
        <source>Cleared from here after {time} without use. Nothing that you saved is touched.</source>
        <translation>Se borra de aquí tras {time} sin uso. Lo que usted guardó no se toca.</translation>
    </message>
    <message>
        <source>Cleared from here in {time}, unless you use the window.</source>
        <translation>Se borra de aquí en {time}, salvo que use la ventana.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>The message and the password were cleared, since the window was not used. Reveal it again.</source>
        <translation>El mensaje y la contraseña se borraron porque no se usó la ventana. Revélelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken off the list.</source>
        <translation>
            <numerusform>Se quitó %Ln imagen de la lista.</numerusform>
            <numerusform>Se quitaron %Ln imágenes de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elija primero una imagen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>Revelando…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Revealed: a text</source>
        <translation>Revelado: un texto</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %Ln file(s)</source>
        <translation>
            <numerusform>Revelado: %Ln archivo</numerusform>
            <numerusform>Revelado: %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a picture with a message</source>
        <translation>No es una imagen con un mensaje</translation>
    </message>
    <message>
        <source>A message, but damaged on the way</source>
        <translation>Un mensaje, pero dañado en el camino</translation>
    </message>
    <message>
        <source>Nothing revealed</source>
        <translation>No se reveló nada</translation>
    </message>
    <message>
        <source>Part {index} of {total}</source>
        <translation>Parte {index} de {total}</translation>
    </message>
    <message>
        <source>{place}: revealed together</source>
        <translation>{place}: reveladas juntas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) needed</source>
        <translation>
            <numerusform>Falta %Ln imagen más</numerusform>
            <numerusform>Faltan %Ln imágenes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>%Ln imagen no reveló nada; elíjala en la lista para ver por qué.</numerusform>
            <numerusform>%Ln imágenes no revelaron nada; elija una en la lista para ver por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved.</source>
        <translation>
            <numerusform>Se guardó %Ln archivo.</numerusform>
            <numerusform>Se guardaron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>{count} got another name: theirs was taken, or is not allowed here.</source>
        <translation>{count} recibieron otro nombre: el suyo ya estaba en uso o no se permite aquí.</translation>
    </message>
    <message>
        <source>{count} could not be saved, such as {name}: {why}</source>
        <translation>{count} no se pudieron guardar, como {name}: {why}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>A folder cannot be revealed: {names}.</source>
        <translation>Una carpeta no se puede revelar: {names}.</translation>
    </message>
    <message>
        <source>Drop the pictures inside it.</source>
        <translation>Suelte las imágenes que contiene.</translation>
    </message>
    <message>
        <source>Complete, and exactly as it was hidden.</source>
        <translation>Completo, y exactamente como se ocultó.</translation>
    </message>
    <message>
        <source>It was hidden with the model “{name}”.</source>
        <translation>Se ocultó con el modelo «{name}».</translation>
    </message>
    <message>
        <source>Every bit was read without an error.</source>
        <translation>Cada bit se leyó sin errores.</translation>
    </message>
    <message>
        <source>{percent} of the bits were wrong and were corrected.</source>
        <translation>{percent} de los bits eran incorrectos y se corrigieron.</translation>
    </message>
    <message>
        <source>Model: {name}.</source>
        <translation>Modelo: {name}.</translation>
    </message>
    <message>
        <source>How it was sent: as a file, since messengers compress photos and that destroys the message</source>
        <translation>Cómo se envió: como archivo, pues las apps de mensajería comprimen las fotos y eso destruye el mensaje</translation>
    </message>
    <message>
        <source>How it was sent: a messenger or website may have compressed this JPEG anew, and that destroys the message. Ask for it to be sent once more, as a file</source>
        <translation>Cómo se envió: una app de mensajería o un sitio web puede haber vuelto a comprimir este JPEG, y eso destruye el mensaje. Pida que se lo envíen otra vez, como archivo</translation>
    </message>
    <message>
        <source>This picture holds no message, or one of these is not right:</source>
        <translation>Esta imagen no contiene ningún mensaje, o algo de esto no es correcto:</translation>
    </message>
    <message>
        <source>This picture holds a part of a message.</source>
        <translation>Esta imagen contiene una parte de un mensaje.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. {here} of these are here.</source>
        <translation>Lo revelan {needed} imágenes cualesquiera de {total}. Aquí hay {here} de ellas.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. One of these is here.</source>
        <translation>Lo revelan {needed} imágenes cualesquiera de {total}. Aquí hay una de ellas.</translation>
    </message>
    <message>
        <source>Add more of them, in any order, and reveal.</source>
        <translation>Añada más de ellas, en cualquier orden, y revele.</translation>
    </message>
    <message>
        <source>Joined from {count} pictures. Complete, and exactly as it was hidden.</source>
        <translation>Reunido de {count} imágenes. Completo, y exactamente como se ocultó.</translation>
    </message>
    <message>
        <source>The password: letter by letter, with capitals and spaces; and the key file, if any</source>
        <translation>La contraseña: letra por letra, con mayúsculas y espacios; y el archivo de clave, si lo hay</translation>
    </message>
    <message>
        <source>The model: the sender&apos;s must be installed here</source>
        <translation>El modelo: el del remitente debe estar instalado aquí</translation>
    </message>
    <message>
        <source>The original file: not a screenshot, not resized, cropped or edited</source>
        <translation>El archivo original: no una captura de pantalla, ni redimensionado, recortado o editado</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>message.txt</source>
        <translation>mensaje.txt</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elegir dónde guardar</translation>
    </message>
    <message>
        <source>Choose where to save all messages</source>
        <translation>Elegir dónde guardar todos los mensajes</translation>
    </message>
    <message>
        <source>Save the file first, then open it.</source>
        <translation>Guarde primero el archivo y ábralo después.</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Guardar y abrir…</translation>
    </message>
</context>
<context>
    <name>RevealedModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The training cannot be taken back: {reason}.</source>
        <translation>El entrenamiento no se puede recuperar: {reason}.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read, nor restored from a checkpoint.</source>
        <translation>El registro del entrenamiento {name} no se pudo leer ni restaurar desde un punto de control.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read; it was restored from a checkpoint.</source>
        <translation>El registro del entrenamiento {name} no se pudo leer; se restauró desde un punto de control.</translation>
    </message>
    <message>
        <source>The curves of the training {name} could not be read, so they begin anew.</source>
        <translation>Las curvas del entrenamiento {name} no se pudieron leer, así que empiezan de nuevo.</translation>
    </message>
    <message>
        <source>The training cannot be thrown away: {reason}.</source>
        <translation>El entrenamiento no se puede descartar: {reason}.</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Where will you send it?</source>
        <translation>¿Por dónde la enviará?</translation>
    </message>
    <message>
        <source>Sent as a file, it arrives as it is everywhere.</source>
        <translation>Enviada como archivo, llega tal cual a todas partes.</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Keep the original picture to yourself.</source>
        <translation>Adjúntela a un correo o elija «Archivo» o «Documento» en una app de mensajería. No dé a nadie la imagen original.</translation>
    </message>
    <message>
        <source>Made smaller, to {pixels} pixels, more of them should pass it on.</source>
        <translation>Reducida a {pixels} píxeles, más de ellas deberían dejarla tal cual.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>Mo&amp;tivos</translation>
    </message>
    <message>
        <source>Show for each messenger what should happen, and why</source>
        <translation>Mostrar para cada app de mensajería qué debería ocurrir y por qué</translation>
    </message>
    <message>
        <source>Sent as a photo, it should arrive as it is:</source>
        <translation>Enviada como foto, debería llegar tal cual:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be compressed anew and lose its message:</source>
        <translation>Enviada como foto, se volvería a comprimir y perdería su mensaje:</translation>
    </message>
    <message>
        <source>Sent as a photo, it is compressed anew, and its message should come through:</source>
        <translation>Enviada como foto, se vuelve a comprimir, y su mensaje debería llegar:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be made smaller and lose its message:</source>
        <translation>Enviada como foto, se reduciría y perdería su mensaje:</translation>
    </message>
    <message>
        <source>As the programs&apos; source code or reports have it; not tried on every phone, and it may change.</source>
        <translation>Según el código fuente de los programas o informes; no se ha probado en todos los teléfonos y puede cambiar.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes are saved at once. Passwords and messages are stored only as you choose here.</source>
        <translation>Los cambios se guardan al instante. Las contraseñas y los mensajes solo se guardan como usted elija aquí.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Animations, such as blinking pictures</source>
        <translation>&amp;Animaciones, como imágenes que parpadean</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Borrar el portapapeles después de</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Clear the &amp;clipboard after</source>
        <translation>Borrar el &amp;portapapeles después de</translation>
    </message>
    <message>
        <source>Clear a revealed message after</source>
        <translation>Borrar un mensaje revelado después de</translation>
    </message>
    <message>
        <source>Clear a revealed &amp;message after</source>
        <translation>Borrar un &amp;mensaje revelado después de</translation>
    </message>
    <message>
        <source>Revealed texts and passwords you copy are taken off the clipboard again. A message, its password and key files are taken out of the window when it was not used for this time.</source>
        <translation>Los textos revelados y las contraseñas que usted copie se quitan después del portapapeles. Un mensaje, su contraseña y sus archivos de clave se quitan de la ventana cuando no se usó durante este tiempo.</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s &amp;password store</source>
        <translation>&amp;Ofrecer el almacén de contraseñas del sistema</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s password store</source>
        <translation>Ofrecer el almacén de contraseñas del sistema</translation>
    </message>
    <message>
        <source>A password can then be taken from KeePassXC or the keyring of the system, and kept there. Only the entry that you name is asked for.</source>
        <translation>Entonces se puede tomar una contraseña de KeePassXC o del llavero del sistema, y guardarla allí. Solo se pide la entrada que usted nombre.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>&amp;Keep what I write until it is hidden</source>
        <translation>Co&amp;nservar lo que escribo hasta que se oculte</translation>
    </message>
    <message>
        <source>Keep what I write until it is hidden</source>
        <translation>Conservar lo que escribo hasta que se oculte</translation>
    </message>
    <message>
        <source>So that a text survives a crash or a power cut. It is sealed with the password on the Hide page; without one, nothing is kept. Files are not.</source>
        <translation>Para que un texto sobreviva a un fallo o a un corte de luz. Se sella con la contraseña de la página «Ocultar»; sin ella no se conserva nada. Los archivos no se conservan.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Almacén de contraseñas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
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
        <source>Looking for devices…</source>
        <translation>Buscando dispositivos…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change the folder for saving</source>
        <translation>Cambiar la carpeta para guardar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the folder for saving</source>
        <translation>Olvidar la carpeta para guardar</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>&amp;Remember recent folders</source>
        <translation>&amp;Recordar las carpetas recientes</translation>
    </message>
    <message>
        <source>Remember recent folders</source>
        <translation>Recordar las carpetas recientes</translation>
    </message>
    <message>
        <source>The last five that pictures came from or went to are offered where you choose one. Whoever uses your account can see them; names of files are never kept. Without this, only the very last is known. Turned off, all are forgotten at once.</source>
        <translation>Las últimas cinco de las que vinieron imágenes o a las que fueron se ofrecen al elegir una. Quien use su cuenta puede verlas; los nombres de archivos nunca se conservan. Sin esto solo se conoce la última. Al desactivarlo se olvidan todas en el acto.</translation>
    </message>
    <message>
        <source>where the picture came from</source>
        <translation>donde estaba la imagen</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudieron guardar los ajustes.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>El idioma cambia cuando la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Reopen it now</source>
        <translation>Reabrir ahora</translation>
    </message>
    <message>
        <source>Choose where pictures are saved</source>
        <translation>Elegir dónde se guardan las imágenes</translation>
    </message>
    <message>
        <source>The devices could not be found out.</source>
        <translation>No se pudieron averiguar los dispositivos.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Procesador: {name}</translation>
    </message>
    <message>
        <source>Now used: {name}</source>
        <translation>En uso ahora: {name}</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{name}: at most {side} pixels</source>
        <translation>{name}: como máximo {side} píxeles</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
</context>
<context>
    <name>SizeChoices</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>File, about</source>
        <translation>Archivo, aprox.</translation>
    </message>
    <message>
        <source>Room, about</source>
        <translation>Espacio, aprox.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>Size: {name}</source>
        <translation>Tamaño: {name}</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>For Instagram</source>
        <translation>Para Instagram</translation>
    </message>
    <message>
        <source>For Threema</source>
        <translation>Para Threema</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>Reducida</translation>
    </message>
    <message>
        <source>{pixels} pixels, file about {file}, room for about {room}</source>
        <translation>{pixels} píxeles, archivo de unos {file}, espacio para unos {room}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>of %Ln photo(s)</source>
        <translation>
            <numerusform>de %Ln foto</numerusform>
            <numerusform>de %Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message>
        <source>Picture with a message</source>
        <translation>Imagen con un mensaje</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>Suelte aquí la imagen</translation>
    </message>
    <message>
        <source>or paste it with Ctrl+V. Several at once are fine, if they have the same password.</source>
        <translation>o péguela con Ctrl+V. Pueden ser varias a la vez, si tienen la misma contraseña.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Pictures to reveal</source>
        <translation>Imágenes para revelar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list (Del)</source>
        <translation>Quitar de la lista las imágenes elegidas (Supr)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Take all pictures off the list</source>
        <translation>Quitar de la lista todas las imágenes</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Not revealed yet</source>
        <translation>Aún no revelada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with a message</source>
        <translation>
            <numerusform>%Ln imagen con un mensaje</numerusform>
            <numerusform>%Ln imágenes con un mensaje</numerusform>
        </translation>
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
        <translation>Etapa JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Etapa SF</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome! Would you like to try it?</source>
        <translation>¡Le damos la bienvenida! ¿Quiere probarlo?</translation>
    </message>
    <message>
        <source>Hide a message in a sample picture, then reveal it yourself. It takes a minute.</source>
        <translation>Oculte un mensaje en una imagen de ejemplo y luego revélelo usted. Se tarda un minuto.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Probar con un ejemplo</translation>
    </message>
    <message>
        <source>Meet me at the old mill on Friday.</source>
        <translation>Nos vemos el viernes en el molino viejo.</translation>
    </message>
    <message>
        <source>A picture, a message and a password are filled in. Now press Hide message.</source>
        <translation>Ya hay una imagen, un mensaje y una contraseña. Ahora pulse «Ocultar mensaje».</translation>
    </message>
    <message>
        <source>Done. The picture looks the same. Now press Reveal to test.</source>
        <translation>Listo. La imagen se ve igual. Ahora pulse «Revelar para probar».</translation>
    </message>
    <message>
        <source>So the recipient sees it. Type the password “{password}” and press Reveal.</source>
        <translation>Así la ve el destinatario. Escriba la contraseña «{password}» y pulse «Revelar».</translation>
    </message>
    <message>
        <source>That is all there is to it.</source>
        <translation>Eso es todo.</translation>
    </message>
    <message>
        <source>Next time take a photo of your own: everybody has the sample. F1 shows help, ? all keys.</source>
        <translation>La próxima vez use una foto suya: todo el mundo tiene el ejemplo. F1 muestra la ayuda; ?, todas las teclas.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Paso {number} de 3</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Entrenar con mis fotos</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Progress of the stage</source>
        <translation>Progreso de la etapa</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The training runs in a process of its own, behind everything else on this computer.</source>
        <translation>El entrenamiento se ejecuta en un proceso propio y deja paso a todo lo demás en este equipo.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together.</source>
        <translation>El generador, que cambia píxeles, y el extractor, que los lee, aprenden juntos.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read rounded pixels.</source>
        <translation>El generador queda como está; el extractor aprende a leer píxeles redondeados.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, saved as files and read again.</source>
        <translation>En fotos con las que no se entrenó, guardadas como archivos y leídas de nuevo.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together; between them is what JPEG compression does.</source>
        <translation>El generador, que cambia píxeles, y el extractor, que los lee, aprenden juntos; entre ambos está lo que hace la compresión JPEG.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read what was really compressed.</source>
        <translation>El generador queda como está; el extractor aprende a leer lo que se comprimió de verdad.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, compressed at several qualities and read again.</source>
        <translation>En fotos con las que no se entrenó, comprimidas con varias calidades y leídas de nuevo.</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Leyendo fotos</translation>
    </message>
    <message>
        <source>Every photo is read once, whole.</source>
        <translation>Cada foto se lee una vez, entera.</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Etapa JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Etapa SF</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Nothing learned is lost. It can go on now, or when the application is opened again.</source>
        <translation>No se pierde nada de lo aprendido. Puede continuar ahora o cuando se abra de nuevo la aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln línea de la salida del entrenamiento.</numerusform>
            <numerusform>No se pudieron leer %Ln líneas de la salida del entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on; what is shown may lag behind.</source>
        <translation>Continúa; lo que se muestra puede ir con retraso.</translation>
    </message>
    <message>
        <source>card {percent}</source>
        <translation>tarjeta {percent}</translation>
    </message>
    <message>
        <source>processor {percent}</source>
        <translation>procesador {percent}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>aprox. {time} más</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Done and planned in this stage.</source>
        <translation>Hechos y previstos en esta etapa.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} por segundo</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>Pasos.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>How busy the training keeps the processor and the graphics card.</source>
        <translation>Cuánto ocupa el entrenamiento el procesador y la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Bits bien leídos</translation>
    </message>
    <message>
        <source>After JPEG compression, on photos kept back, when last measured.</source>
        <translation>Tras la compresión JPEG, en fotos reservadas, en la última medición.</translation>
    </message>
    <message>
        <source>After rounding, on photos kept back, when last measured.</source>
        <translation>Tras redondear, en fotos reservadas, en la última medición.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>PSNR when every place carries a bit, over several strengths; higher is less visible.</source>
        <translation>PSNR si cada posición lleva un bit, con varias intensidades; más alto es menos visible.</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit; higher is less visible.</source>
        <translation>PSNR si cada píxel lleva un bit; más alto es menos visible.</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo usado</translation>
    </message>
    <message>
        <source>In all sittings.</source>
        <translation>En todas las sesiones.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuar con {name}</translation>
    </message>
    <message>
        <source>Throw {name} away</source>
        <translation>Descartar {name}</translation>
    </message>
    <message>
        <source>trained, not tested yet</source>
        <translation>entrenado, aún sin probar</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Etapa JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Etapa SF</translation>
    </message>
    <message>
        <source>{stage}, {percent}, {time} spent</source>
        <translation>{stage}, {percent}, {time} de trabajo</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>en su comienzo</translation>
    </message>
    <message>
        <source>Throw the training {name} away, with all that was learned?</source>
        <translation>¿Descartar el entrenamiento {name}, con todo lo aprendido?</translation>
    </message>
    <message>
        <source>It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z).</source>
        <translation>Permanece 30 días en la papelera; hasta entonces se puede recuperar con «Deshacer» (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>The training {name} was thrown away.</source>
        <translation>Se descartó el entrenamiento {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The training {name} is here again.</source>
        <translation>El entrenamiento {name} está aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Ad&amp;vanced values</source>
        <translation>Valores avan&amp;zados</translation>
    </message>
    <message>
        <source>Advanced values</source>
        <translation>Valores avanzados</translation>
    </message>
    <message>
        <source>An empty field leaves the preset&apos;s value, shown in grey. Point at a field for its bounds.</source>
        <translation>Un campo vacío deja el valor del preajuste, que se muestra en gris. Señale un campo para ver sus límites.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>Partir d&amp;e</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Etapa JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Etapa SF</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>de {low} a {high} {unit}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Crops in a step</source>
        <translation>Recortes por paso</translation>
    </message>
    <message>
        <source>Side of a crop</source>
        <translation>Lado de un recorte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Weight of the message</source>
        <translation>Peso del mensaje</translation>
    </message>
    <message>
        <source>Weight of the quality</source>
        <translation>Peso de la calidad</translation>
    </message>
    <message>
        <source>Weight of the adversary</source>
        <translation>Peso del adversario</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Share kept back</source>
        <translation>Proporción reservada</translation>
    </message>
    <message>
        <source>Photos measured on</source>
        <translation>Fotos por medición</translation>
    </message>
    <message>
        <source>Photos measured at the end</source>
        <translation>Fotos medidas al final</translation>
    </message>
    <message>
        <source>Share recompressed</source>
        <translation>Proporción recomprimida</translation>
    </message>
    <message>
        <source>Share with other tones</source>
        <translation>Proporción con otros tonos</translation>
    </message>
    <message>
        <source>Share drawn</source>
        <translation>Proporción dibujada</translation>
    </message>
    <message>
        <source>Share partly used</source>
        <translation>Proporción usada en parte</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Memoria para fotos</translation>
    </message>
    <message>
        <source>nothing: networks that know nothing yet</source>
        <translation>nada: redes que aún no saben nada</translation>
    </message>
    <message>
        <source>the model just trained</source>
        <translation>el modelo recién entrenado</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Entrenar con mis fotos</translation>
    </message>
    <message>
        <source>A model of your own, learned from your photographs, on this computer alone.</source>
        <translation>Un modelo propio, aprendido de sus fotos, solo en este equipo.</translation>
    </message>
    <message>
        <source>Another window is training this model.</source>
        <translation>Otra ventana está entrenando este modelo.</translation>
    </message>
    <message>
        <source>Keeping a checkpoint…</source>
        <translation>Guardando un punto de control…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop the test and close? It can be run when the application is opened again.</source>
        <translation>¿Detener la prueba y cerrar? Se puede hacer cuando se abra de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>Pause the training and close? It can go on where it is when the application is opened again.</source>
        <translation>¿Pausar el entrenamiento y cerrar? Puede continuar donde está cuando se abra de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Pausar y cerrar</translation>
    </message>
    <message>
        <source>Keeping a checkpoint before closing…</source>
        <translation>Guardando un punto de control antes de cerrar…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {time}.</source>
        <translation>Copiado. El portapapeles se borra en {time}.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Skipped: {reasons}{rest}</source>
        <translation> Omitidos: {reasons}{rest}</translation>
    </message>
    <message>
        <source>&amp;lattice: minutes, even without a graphics card</source>
        <translation>&amp;lattice: minutos, incluso sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>&amp;robust: minutes; it survives JPEG</source>
        <translation>&amp;robust: minutos; sobrevive a JPEG</translation>
    </message>
    <message>
        <source>455 pictures to train on, 51 to measure on</source>
        <translation>455 imágenes para entrenar, 51 para medir</translation>
    </message>
    <message>
        <source>537 pictures to train on, 60 to measure on</source>
        <translation>537 imágenes para entrenar, 60 para medir</translation>
    </message>
    <message>
        <source>A batch of {batch} crops has no equal parts for {count} processes.</source>
        <translation>Un lote de {batch} recortes no se divide en partes iguales entre {count} procesos.</translation>
    </message>
    <message>
        <source>A file is larger than the disk of “{folder}” or your account allows.</source>
        <translation>Un archivo es más grande de lo que permite el disco de «{folder}» o su cuenta.</translation>
    </message>
    <message>
        <source>A grey picture of 512×512 is one tile, and two messages need more.</source>
        <translation>Una imagen gris de 512×512 es una sola casilla, y dos mensajes necesitan más.</translation>
    </message>
    <message>
        <source>A grey square has {side:,} × {side:,} pixels, always.</source>
        <translation>Un cuadrado gris tiene siempre {side:,} × {side:,} píxeles.</translation>
    </message>
    <message>
        <source>A large photo carries some megabytes. Choose fewer or smaller files.</source>
        <translation>Una foto grande lleva algunos megabytes. Elija menos archivos o más pequeños.</translation>
    </message>
    <message>
        <source>A message is here, but too much of it was lost on the way.</source>
        <translation>Aquí hay un mensaje, pero se perdió demasiado de él en el camino.</translation>
    </message>
    <message>
        <source>A message is split over 2 to {most} photos, not {photos}.</source>
        <translation>Un mensaje se reparte en 2 a {most} fotos, no en {photos}.</translation>
    </message>
    <message>
        <source>A model was left out when measuring who reads whom. {reason}</source>
        <translation>Se omitió un modelo al medir quién lee a quién. {reason}</translation>
    </message>
    <message>
        <source>A photo is taken as a whole; only the grey square is cut out of a picture.</source>
        <translation>Una foto se toma entera; solo el cuadrado gris se recorta de una imagen.</translation>
    </message>
    <message>
        <source>A picture was dropped. {reason}</source>
        <translation>Se omitió una imagen. {reason}</translation>
    </message>
    <message>
        <source>A quality of {quality} is not between 1 and 100.</source>
        <translation>Una calidad de {quality} no está entre 1 y 100.</translation>
    </message>
    <message>
        <source>A quality of {quality} is too low here.</source>
        <translation>Una calidad de {quality} es demasiado baja aquí.</translation>
    </message>
    <message>
        <source>A size of {size} pixels does not do here.</source>
        <translation>Un tamaño de {size} píxeles no sirve aquí.</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>Un tamaño de {size} píxeles es demasiado pequeño.</translation>
    </message>
    <message>
        <source>A strength is for the grey square alone; in a photo, levels change by one.</source>
        <translation>La intensidad es solo para el cuadrado gris; en una foto, los niveles cambian en uno.</translation>
    </message>
    <message>
        <source>A training stage has no length.</source>
        <translation>Una etapa del entrenamiento no tiene duración.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Una palabra sola es fácil de adivinar.</translation>
    </message>
    <message>
        <source>ABDH, rebuilt from descriptions: it weights where to write by a mask that it draws of each picture.</source>
        <translation>ABDH, reconstruida a partir de descripciones: pondera dónde escribir con una máscara que dibuja de cada imagen.</translation>
    </message>
    <message>
        <source>Add --set jt.batch={size} --set sf.batch={size}, or start another number of processes.</source>
        <translation>Añada --set jt.batch={size} --set sf.batch={size}, o inicie otro número de procesos.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Añada una o dos palabras más. Las palabras poco comunes son mejores.</translation>
    </message>
    <message>
        <source>Add other photographs.</source>
        <translation>Añada otras fotos.</translation>
    </message>
    <message>
        <source>Add photographs, better 100 or more, or choose another folder.</source>
        <translation>Añada fotos, mejor 100 o más, o elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Add {count:,} more of them, in any order.</source>
        <translation>
            <numerusform>Añada una más de ellas.</numerusform>
            <numerusform>Añada {count:,} más de ellas, en cualquier orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures seem to show one photograph, so none can be kept back to check the model.</source>
        <translation>Todas las imágenes parecen mostrar una misma foto, así que no se puede reservar ninguna para comprobar el modelo.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>Todo en mayúsculas es casi tan fácil de adivinar como todo en minúsculas.</translation>
    </message>
    <message>
        <source>An unexpected error, {kind}.</source>
        <translation>Un error inesperado, {kind}.</translation>
    </message>
    <message>
        <source>Another process of this training ended.</source>
        <translation>Otro proceso de este entrenamiento terminó.</translation>
    </message>
    <message>
        <source>Another process ran out of memory.</source>
        <translation>Otro proceso se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Another program moved or replaced a folder in “{folder}” while files were saved there.</source>
        <translation>Otro programa movió o reemplazó una carpeta de «{folder}» mientras se guardaban archivos en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Any {needed} of {total} pictures together hold this message. {count} of these are here.</source>
        <translation>
            <numerusform>{needed} imágenes cualesquiera de {total} contienen juntas este mensaje. Aquí hay una de ellas.</numerusform>
            <numerusform>{needed} imágenes cualesquiera de {total} contienen juntas este mensaje. Aquí hay {count} de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it once more: with less text, or hidden for all messengers.</source>
        <translation>Pídalo otra vez: con menos texto, u oculto para todas las apps de mensajería.</translation>
    </message>
    <message>
        <source>Ask for the original PNG, sent as a file or document and not as a photo.</source>
        <translation>Pida el PNG original, enviado como archivo o documento y no como foto.</translation>
    </message>
    <message>
        <source>Asking a detector about the result…</source>
        <translation>Consultando a un detector sobre el resultado…</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>Evite fechas y años relacionados con usted.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>Evite los años recientes.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>Evite palabras y caracteres repetidos.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>Evite las secuencias.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>Evite años relacionados con usted.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Choose different photos.</source>
        <translation>Uno al lado del otro, los dos resultados mostrarían cada cambio. Elija fotos distintas.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Take another photo.</source>
        <translation>Uno al lado del otro, los dos resultados mostrarían cada cambio. Use otra foto.</translation>
    </message>
    <message>
        <source>Both messages do not fit in this picture together: each needs places of its own.</source>
        <translation>Los dos mensajes no caben juntos en esta imagen: cada uno necesita posiciones propias.</translation>
    </message>
    <message>
        <source>CHAT-GAN, rebuilt from descriptions: it weights its channels by how they hang together.</source>
        <translation>CHAT-GAN, reconstruida a partir de descripciones: pondera sus canales según cómo se relacionan entre sí.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, but {count:,} files could not be removed again from “{folder}”.</source>
        <translation>
            <numerusform>Cancelado, pero un archivo no se pudo volver a quitar de «{folder}».</numerusform>
            <numerusform>Cancelado, pero {count:,} archivos no se pudieron volver a quitar de «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>Las mayúsculas no ayudan mucho.</translation>
    </message>
    <message>
        <source>Check paths, permissions and the disk.</source>
        <translation>Compruebe las rutas, los permisos y el disco.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Compruebe que exista y que usted tenga permiso de lectura, u omita lo que no se puede ocultar (--skip-odd).</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Compruebe que exista y que usted tenga permiso de lectura.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it, or take it off the list.</source>
        <translation>Compruebe que aún exista y que usted tenga permiso de lectura, o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>Compruebe que aún exista y que usted tenga permiso de lectura.</translation>
    </message>
    <message>
        <source>Check that this is the file or the program that gives the password.</source>
        <translation>Compruebe que este sea el archivo o el programa que da la contraseña.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, or copy it elsewhere.</source>
        <translation>Compruebe los permisos del archivo o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the name and the disk, or copy it elsewhere.</source>
        <translation>Compruebe el nombre y el disco, o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>Check the name. In KeePassXC it is the user name, and the title is stegapp.</source>
        <translation>Compruebe el nombre. En KeePassXC es el nombre de usuario, y el título es stegapp.</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved.</source>
        <translation>Compruebe el nombre; quizá se haya movido el archivo.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, and the key files, if there are any. Check that the model is the one the message was hidden with. Use the original file: a screenshot, or a copy that was edited, resized or sent through a service that recompresses pictures, has lost the message. Perhaps nothing is hidden here.</source>
        <translation>Compruebe la contraseña, letra por letra, y los archivos de clave, si los hay. Compruebe que el modelo sea aquel con el que se ocultó el mensaje. Use el archivo original: una captura de pantalla, o una copia editada, redimensionada o enviada por un servicio que recomprime imágenes, ha perdido el mensaje. Quizá aquí no haya nada oculto.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, the key files, if there are any, and that the model is the one the message was hidden with. Or ask for the picture again, sent as a file or document. Perhaps nothing is hidden here.</source>
        <translation>Compruebe la contraseña, letra por letra, los archivos de clave, si los hay, y que el modelo sea aquel con el que se ocultó el mensaje. O pida la imagen otra vez, enviada como archivo o documento. Quizá aquí no haya nada oculto.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check the path. Is the disk or stick that it lies on connected?</source>
        <translation>Compruebe la ruta. ¿Está conectado el disco o la memoria USB donde está?</translation>
    </message>
    <message>
        <source>Check whose it is and what its mode allows.</source>
        <translation>Compruebe de quién es y qué permiten sus permisos.</translation>
    </message>
    <message>
        <source>Checking all rows…</source>
        <translation>Comprobando todas las filas…</translation>
    </message>
    <message>
        <source>Choose 1 to 100 characters.</source>
        <translation>Elija de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>Choose 1280, or another from {least} to {most}.</source>
        <translation>Elija 1280, u otro de {least} a {most}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG of at most 100 megapixels.</source>
        <translation>Elija un PNG o JPEG de 100 megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>Elija un archivo que esté en un disco.</translation>
    </message>
    <message>
        <source>Choose a file that no program writes to, or have a new key file made.</source>
        <translation>Elija un archivo en el que no escriba ningún programa, o cree un archivo de clave nuevo.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Nothing was kept.</source>
        <translation>Elija una carpeta en otro disco. No se conservó nada.</translation>
    </message>
    <message>
        <source>Choose a folder that no other program changes. Nothing was kept.</source>
        <translation>Elija una carpeta que no cambie ningún otro programa. No se conservó nada.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Elija una carpeta en la que usted pueda escribir, con espacio libre.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que usted pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path. Nothing was kept.</source>
        <translation>Elija una carpeta con una ruta más corta. No se conservó nada.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left. Nothing was kept.</source>
        <translation>Elija una carpeta en la que usted pueda escribir, con espacio libre. No se conservó nada.</translation>
    </message>
    <message>
        <source>Choose a folder. Nothing was kept.</source>
        <translation>Elija una carpeta. No se conservó nada.</translation>
    </message>
    <message>
        <source>Choose a larger photograph, or a square of another size.</source>
        <translation>Elija una foto más grande o un cuadrado de otro tamaño.</translation>
    </message>
    <message>
        <source>Choose a larger picture or a larger size.</source>
        <translation>Elija una imagen más grande o un tamaño mayor.</translation>
    </message>
    <message>
        <source>Choose a larger picture.</source>
        <translation>Elija una imagen más grande.</translation>
    </message>
    <message>
        <source>Choose a larger size, or keep the picture&apos;s own.</source>
        <translation>Elija un tamaño mayor o conserve el de la imagen.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>Choose a model of the kind “robust”, or none.</source>
        <translation>Elija un modelo del tipo «robust», o ninguno.</translation>
    </message>
    <message>
        <source>Choose a model of the same architecture, or start without one.</source>
        <translation>Elija un modelo de la misma arquitectura o empiece sin ninguno.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, or hide in a JPEG photo, which has a name of its kind.</source>
        <translation>Elija un nombre que termine en .png, u oculte en una foto JPEG, que tiene un nombre de su tipo.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Elija un nombre que termine en {suffixes}.</translation>
    </message>
    <message>
        <source>Choose a number of minutes above 0.</source>
        <translation>Elija un número de minutos mayor que 0.</translation>
    </message>
    <message>
        <source>Choose a photograph, such as a PNG or JPEG.</source>
        <translation>Elija una foto, por ejemplo PNG o JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Elija una imagen que esté dentro.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a size of {size} pixels.</source>
        <translation>Elija un tamaño de {size} píxeles.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or have a new key file made.</source>
        <translation>Elija un archivo más pequeño, o cree un archivo de clave nuevo.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Elija un tamaño menor.</translation>
    </message>
    <message>
        <source>Choose a square inside the picture.</source>
        <translation>Elija un cuadrado dentro de la imagen.</translation>
    </message>
    <message>
        <source>Choose among {names}.</source>
        <translation>Elija entre {names}.</translation>
    </message>
    <message>
        <source>Choose another default.</source>
        <translation>Elija otro modelo predeterminado.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Elija otro disco.</translation>
    </message>
    <message>
        <source>Choose another file, or have a new key file made.</source>
        <translation>Elija otro archivo, o cree un archivo de clave nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder for the checkpoints.</source>
        <translation>Elija otra carpeta para los puntos de control.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Elija otra carpeta u otro disco.</translation>
    </message>
    <message>
        <source>Choose another folder to save to.</source>
        <translation>Elija otra carpeta donde guardar.</translation>
    </message>
    <message>
        <source>Choose another folder with --checkpoint.</source>
        <translation>Elija otra carpeta con --checkpoint.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was kept.</source>
        <translation>Elija otra carpeta. No se conservó nada.</translation>
    </message>
    <message>
        <source>Choose another model, or hide for messengers that recompress.</source>
        <translation>Elija otro modelo u oculte para apps de mensajería que recomprimen.</translation>
    </message>
    <message>
        <source>Choose another model, or the grey square.</source>
        <translation>Elija otro modelo o el cuadrado gris.</translation>
    </message>
    <message>
        <source>Choose another model; if you trained it, train it again.</source>
        <translation>Elija otro modelo; si lo entrenó usted, entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another name for the picture with the message.</source>
        <translation>Elija otro nombre para la imagen con el mensaje.</translation>
    </message>
    <message>
        <source>Choose another name, or a folder.</source>
        <translation>Elija otro nombre, o una carpeta.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Elija otro nombre o permita que se reemplace.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name. The cover itself must stay private: comparing the two shows the changes.</source>
        <translation>Elija otro nombre. La imagen original no debe salir de sus manos: al comparar las dos se ven los cambios.</translation>
    </message>
    <message>
        <source>Choose another password for one of them.</source>
        <translation>Elija otra contraseña para uno de ellos.</translation>
    </message>
    <message>
        <source>Choose another photo in its place.</source>
        <translation>Elija otra foto en su lugar.</translation>
    </message>
    <message>
        <source>Choose another picture; this one was not saved or copied fully.</source>
        <translation>Elija otra imagen; esta no se guardó o no se copió completa.</translation>
    </message>
    <message>
        <source>Choose at least one file, or type a text.</source>
        <translation>Elija al menos un archivo o escriba un texto.</translation>
    </message>
    <message>
        <source>Choose fewer, or pack them into an archive.</source>
        <translation>Elija menos, o reúnalos en un archivo comprimido.</translation>
    </message>
    <message>
        <source>Choose files and folders only, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Elija solo archivos y carpetas, u omita lo que no se puede ocultar (--skip-odd).</translation>
    </message>
    <message>
        <source>Choose files, or another folder.</source>
        <translation>Elija archivos, u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose larger photos or more of them, or shorten the message.</source>
        <translation>Elija fotos más grandes o más fotos, o acorte el mensaje.</translation>
    </message>
    <message>
        <source>Choose more photos, or hide the message in one.</source>
        <translation>Elija más fotos u oculte el mensaje en una.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Elija al menos una.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Elija uno de {choices}.</translation>
    </message>
    <message>
        <source>Choose other values of net.</source>
        <translation>Elija otros valores de net.</translation>
    </message>
    <message>
        <source>Choose the carrier photo or jpeg, or hide one message only.</source>
        <translation>Elija el portador photo o jpeg, u oculte un solo mensaje.</translation>
    </message>
    <message>
        <source>Choose the folder of an earlier run, or start a new one.</source>
        <translation>Elija la carpeta de un entrenamiento anterior o empiece uno nuevo.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>Elija la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>Choose the method auto or adaptive.</source>
        <translation>Elija el método auto o adaptive.</translation>
    </message>
    <message>
        <source>Choose the method auto or direct, or another model.</source>
        <translation>Elija el método auto o direct, u otro modelo.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Choose two at least.</source>
        <translation>Elija al menos dos.</translation>
    </message>
    <message>
        <source>Choose {kind} from {low:g} to {high:g}{unit}.</source>
        <translation>Elija {kind} de {low:g} a {high:g}{unit}.</translation>
    </message>
    <message>
        <source>Choose {kind}.</source>
        <translation>Elija {kind}.</translation>
    </message>
    <message>
        <source>Choose {sizes}, or keep the size.</source>
        <translation>Elija {sizes} o conserve el tamaño.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs that use it and try again, or use the device cpu.</source>
        <translation>Cierre otros programas que la usen e inténtelo de nuevo, o use el dispositivo cpu.</translation>
    </message>
    <message>
        <source>Close other programs, choose smaller crops, or train on the device cpu; then resume.</source>
        <translation>Cierre otros programas, elija recortes más pequeños o entrene en el dispositivo cpu; después, reanude.</translation>
    </message>
    <message>
        <source>Close other programs, or shrink the picture first.</source>
        <translation>Cierre otros programas o reduzca primero la imagen.</translation>
    </message>
    <message>
        <source>Close other programs, or take something smaller.</source>
        <translation>Cierre otros programas o use algo más pequeño.</translation>
    </message>
    <message>
        <source>Close this window and write one or choose files, or open a table that has the messages.</source>
        <translation>Cierre esta ventana y escriba uno o elija archivos, o abra una tabla que tenga los mensajes.</translation>
    </message>
    <message>
        <source>Colours became shades of grey.</source>
        <translation>Los colores pasaron a tonos de gris.</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Los nombres y apellidos comunes son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Compressing photos…</source>
        <translation>Comprimiendo fotos…</translation>
    </message>
    <message>
        <source>Compressing the message…</source>
        <translation>Comprimiendo el mensaje…</translation>
    </message>
    <message>
        <source>Copy a picture first, or choose a file.</source>
        <translation>Copie primero una imagen o elija un archivo.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as JPEG.</source>
        <translation>Cópiela o descárguela de nuevo, o ábrala en otro programa y guárdela como JPEG.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as PNG.</source>
        <translation>Cópiela o descárguela de nuevo, o ábrala en otro programa y guárdela como PNG.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Vuelva a copiar o descargar el archivo.</translation>
    </message>
    <message>
        <source>Correcting and decrypting…</source>
        <translation>Corrigiendo y descifrando…</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>Cut a part out in another program first.</source>
        <translation>Recorte primero una parte en otro programa.</translation>
    </message>
    <message>
        <source>Cut to the chosen square.</source>
        <translation>Recortada al cuadrado elegido.</translation>
    </message>
    <message>
        <source>Cut to the square in the middle.</source>
        <translation>Recortada al cuadrado del centro.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Las fechas suelen ser fáciles de adivinar.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Each photo has to take {bytes:,} bytes, and {count} of {total} cannot, such as “{name}”, which takes {room:,}.</source>
        <translation>Cada foto debe poder llevar {bytes:,} bytes, y {count} de {total} no pueden, como «{name}», que lleva {room:,}.</translation>
    </message>
    <message>
        <source>Embedding, saving and reading planes…</source>
        <translation>Insertando, guardando y leyendo planos…</translation>
    </message>
    <message>
        <source>Enlarged from {before:,} × {before:,} to {after:,} × {after:,} pixels; a larger picture hides better.</source>
        <translation>Ampliada de {before:,} × {before:,} a {after:,} × {after:,} píxeles; una imagen más grande oculta mejor.</translation>
    </message>
    <message>
        <source>Enter it without. A tab, an arrow key or a file that is not UTF-8 text can bring one in.</source>
        <translation>Escríbala sin él. Puede venir de un tabulador, de una tecla de flecha o de un archivo que no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Estimated from the length of the message and the size of the photo; this photo was not measured.</source>
        <translation>Estimado según la longitud del mensaje y el tamaño de la foto; esta foto no se midió.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos in colour, of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Estimado: los mensajes de hasta {bytes:,} bytes son difíciles de notar en una foto típica de este tamaño. Esto se traslada desde cuadrados grises según la ley de la raíz cuadrada, no se ha medido en esta foto; más allá no se sabe nada. Trasladado desde fotos enteras, en color y de 2 megapíxeles, con hasta {tried:,} bytes cinco detectores no acertaron más que adivinando.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos, grey and of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Estimado: los mensajes de hasta {bytes:,} bytes son difíciles de notar en una foto típica de este tamaño. Esto se traslada desde cuadrados grises según la ley de la raíz cuadrada, no se ha medido en esta foto; más allá no se sabe nada. Trasladado desde fotos enteras, grises y de 2 megapíxeles, con hasta {tried:,} bytes cinco detectores no acertaron más que adivinando.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo with so much detail. That is carried over from JPEGs of {longer:,} pixels by the square-root law, not measured on this photo; beyond it, nothing is known. Few photos trained the detector; others may see more.</source>
        <translation>Estimado: los mensajes de hasta {bytes:,} bytes son difíciles de notar en una foto típica con tanto detalle. Esto se traslada desde JPEG de {longer:,} píxeles según la ley de la raíz cuadrada, no se ha medido en esta foto; más allá no se sabe nada. El detector se entrenó con pocas fotos; otros pueden ver más.</translation>
    </message>
    <message>
        <source>Export a copy.</source>
        <translation>Exporte una copia.</translation>
    </message>
    <message>
        <source>Export it as PNG in GIMP.</source>
        <translation>Expórtela como PNG en GIMP.</translation>
    </message>
    <message>
        <source>Export it as PNG or JPEG.</source>
        <translation>Expórtela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>Export the photo as JPEG or PNG first.</source>
        <translation>Exporte primero la foto como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Fair: guessed within a hundred years</source>
        <translation>Aceptable: se adivina en menos de cien años</translation>
    </message>
    <message>
        <source>Fill in the column output, or choose a folder for all.</source>
        <translation>Rellene la columna output o elija una carpeta para todas.</translation>
    </message>
    <message>
        <source>Fill in the column photo.</source>
        <translation>Rellene la columna photo.</translation>
    </message>
    <message>
        <source>Fill in the column text or file.</source>
        <translation>Rellene la columna text o file.</translation>
    </message>
    <message>
        <source>Finding the least visible way…</source>
        <translation>Buscando la forma menos visible…</translation>
    </message>
    <message>
        <source>For a message of this length in a photo of this size, nothing was measured.</source>
        <translation>Para un mensaje de esta longitud en una foto de este tamaño no se midió nada.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk. Nothing was kept.</source>
        <translation>Libere espacio o elija una carpeta en otro disco. No se conservó nada.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains, or install it by “pip install torch”.</source>
        <translation>Consiga la edición de stegapp que entrena o instálelo con «pip install torch».</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains.</source>
        <translation>Consiga la edición de stegapp que entrena.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>Consiga de nuevo el archivo de donde vino o elija otro modelo.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>Consiga de nuevo el archivo de donde vino.</translation>
    </message>
    <message>
        <source>Give --device cuda: each takes a card of its own.</source>
        <translation>Indique --device cuda: cada uno usa una tarjeta propia.</translation>
    </message>
    <message>
        <source>Give each row a name of its own.</source>
        <translation>Dé a cada fila un nombre propio.</translation>
    </message>
    <message>
        <source>Give the whole id, or the file.</source>
        <translation>Indique el identificador completo o el archivo.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint: --resume.</source>
        <translation>Continúe desde el último punto de control: --resume.</translation>
    </message>
    <message>
        <source>Go on with --resume {checkpoint_dir}.</source>
        <translation>Continúe con --resume {checkpoint_dir}.</translation>
    </message>
    <message>
        <source>Graphics cards need PyTorch, which is not installed.</source>
        <translation>Las tarjetas gráficas necesitan PyTorch, que no está instalado.</translation>
    </message>
    <message>
        <source>Hard to notice</source>
        <translation>Difícil de notar</translation>
    </message>
    <message>
        <source>Hide in it as a JPEG, or shrink it: choose a size of at most {size} pixels.</source>
        <translation>Oculte en ella como JPEG o redúzcala: elija un tamaño de {size} píxeles como máximo.</translation>
    </message>
    <message>
        <source>Hide less in it.</source>
        <translation>Oculte menos en ella.</translation>
    </message>
    <message>
        <source>Hide less: a large photo carries some megabytes.</source>
        <translation>Oculte menos: una foto grande lleva algunos megabytes.</translation>
    </message>
    <message>
        <source>Hiding in the photos…</source>
        <translation>Ocultando en las fotos…</translation>
    </message>
    <message>
        <source>Hiding the message…</source>
        <translation>Ocultando el mensaje…</translation>
    </message>
    <message>
        <source>How much this picture would stand out with a message. The number says how many of 100 untouched photos look at least as suspicious; the fewer, the more it stands out:</source>
        <translation>Cuánto llamaría la atención esta imagen con un mensaje. El número dice cuántas de 100 fotos sin tocar parecen al menos igual de sospechosas; cuantas menos, más llama la atención:</translation>
    </message>
    <message>
        <source>Import the file first.</source>
        <translation>Importe primero el archivo.</translation>
    </message>
    <message>
        <source>Import the model that hid the message.</source>
        <translation>Importe el modelo que ocultó el mensaje.</translation>
    </message>
    <message>
        <source>In whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>En fotos enteras, en color y de 2 megapíxeles, llama la atención como {equal:,} bytes; mensajes tan largos no se probaron allí.</translation>
    </message>
    <message>
        <source>In whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>En fotos enteras, grises y de 2 megapíxeles, llama la atención como {equal:,} bytes; mensajes tan largos no se probaron allí.</translation>
    </message>
    <message>
        <source>In {photos} whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>En {photos} fotos enteras, en color y de 2 megapíxeles, llama la atención como {equal:,} bytes: con {tried:,}, cinco detectores erraron de {least} a {most} veces de cada 100, y 50 es adivinar. Se entrenaron con pocas fotos; otros pueden ver más.</translation>
    </message>
    <message>
        <source>In {photos} whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>En {photos} fotos enteras, grises y de 2 megapíxeles, llama la atención como {equal:,} bytes: con {tried:,}, cinco detectores erraron de {least} a {most} veces de cada 100, y 50 es adivinar. Se entrenaron con pocas fotos; otros pueden ver más.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;stegapp[keyring]&apos;.</source>
        <translation>Instálela: pip install &apos;stegapp[keyring]&apos;.</translation>
    </message>
    <message>
        <source>Install the application again, or import a model.</source>
        <translation>Instale de nuevo la aplicación o importe un modelo.</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>Instale de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>Install the package “jpeglib”.</source>
        <translation>Instale el paquete «jpeglib».</translation>
    </message>
    <message>
        <source>Installed are: {models}. Or give a model file.</source>
        <translation>Están instalados: {models}. O indique un archivo de modelo.</translation>
    </message>
    <message>
        <source>It compresses every JPEG anew.</source>
        <translation>Vuelve a comprimir todos los JPEG.</translation>
    </message>
    <message>
        <source>It compresses files anew that hold {what}.</source>
        <translation>Vuelve a comprimir los archivos que contienen {what}.</translation>
    </message>
    <message>
        <source>It fits if any {enough} of them are needed. Or choose larger photos.</source>
        <translation>Cabe si se necesitan {enough} cualesquiera de ellas. O elija fotos más grandes.</translation>
    </message>
    <message>
        <source>It has to have a text or a file, and not both.</source>
        <translation>Debe tener un texto o un archivo, y no ambos.</translation>
    </message>
    <message>
        <source>It holds a part of another message.</source>
        <translation>Contiene una parte de otro mensaje.</translation>
    </message>
    <message>
        <source>It holds a whole message by itself, and no part of one.</source>
        <translation>Contiene por sí sola un mensaje entero, y no una parte de uno.</translation>
    </message>
    <message>
        <source>It moves 10 coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them again after JPEG compression. Made to arrive, not to stay unseen. At scale 2, on photographs kept back: 42.79 dB with every place in use, and of each bit that is sent 0.91 at quality 75, 0.60 at quality 50 arrives.</source>
        <translation>Mueve 10 coeficientes de cada bloque de 8×8 a un punto de una retícula que corresponde al bit deseado, y los vuelve a leer tras la compresión JPEG. Está hecho para llegar, no para pasar inadvertido. Con escala 2, en fotos reservadas: 42,79 dB con todas las posiciones en uso, y de cada bit que se envía llega 0,91 con calidad 75 y 0,60 con calidad 50.</translation>
    </message>
    <message>
        <source>It names no output.</source>
        <translation>No indica ninguna salida.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>No indica ninguna foto.</translation>
    </message>
    <message>
        <source>It sees each grey level&apos;s residue and moves a pixel by one to a level of the wanted one: in effect embedding in the least significant bit, learned. Invisible to the eye, but not to statistics. Full plane on photographs kept back: 100.0000% of the bits read right after rounding, 51.14 dB.</source>
        <translation>Ve el residuo de cada nivel de gris y mueve un píxel en uno hasta un nivel con el residuo deseado: en la práctica, una inserción en el bit menos significativo, aprendida. Invisible para el ojo, pero no para la estadística. Plano lleno en fotos reservadas: 100,0000&#xa0;% de los bits bien leídos tras redondear, 51,14 dB.</translation>
    </message>
    <message>
        <source>It should pass on the file as it is.</source>
        <translation>Debería dejar el archivo tal cual.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, and drop or rewrite metadata.</source>
        <translation>Debería dejar los píxeles tal cual, y quitar o reescribir los metadatos.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, stored in another order.</source>
        <translation>Debería dejar los píxeles tal cual, guardados en otro orden.</translation>
    </message>
    <message>
        <source>It was probably made by a newer version of this application: update it, then try again.</source>
        <translation>Probablemente se hizo con una versión más nueva de esta aplicación: actualícela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was resized or cropped, or is a screenshot or another picture: use the PNG itself.</source>
        <translation>Se redimensionó o se recortó, o es una captura de pantalla u otra imagen: use el propio PNG.</translation>
    </message>
    <message>
        <source>Its colour profile and metadata were left out.</source>
        <translation>Se omitieron su perfil de color y sus metadatos.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be used; colours may look a little different.</source>
        <translation>Su perfil de color no se puede usar; los colores pueden verse un poco distintos.</translation>
    </message>
    <message>
        <source>Its finer levels were rounded to 8 bits.</source>
        <translation>Sus niveles más finos se redondearon a 8 bits.</translation>
    </message>
    <message>
        <source>Its metadata is too long for a JPEG and was left out.</source>
        <translation>Sus metadatos son demasiado largos para un JPEG y se omitieron.</translation>
    </message>
    <message>
        <source>Its metadata was left out: messengers drop it.</source>
        <translation>Se omitieron sus metadatos: las apps de mensajería los quitan.</translation>
    </message>
    <message>
        <source>Its name is too long for this disk.</source>
        <translation>Su nombre es demasiado largo para este disco.</translation>
    </message>
    <message>
        <source>Its photo is that of row {row} too.</source>
        <translation>Su foto es también la de la fila {row}.</translation>
    </message>
    <message>
        <source>Its training failed: choose another model, or train again.</source>
        <translation>Su entrenamiento falló: elija otro modelo o entrene de nuevo.</translation>
    </message>
    <message>
        <source>JT-stage…</source>
        <translation>Etapa JT…</translation>
    </message>
    <message>
        <source>Join the pictures of each message by themselves.</source>
        <translation>Reúna por separado las imágenes de cada mensaje.</translation>
    </message>
    <message>
        <source>Keep the original to yourself: beside it, every change shows.</source>
        <translation>No dé a nadie el original: a su lado se ve cada cambio.</translation>
    </message>
    <message>
        <source>Leave both on auto.</source>
        <translation>Deje ambos en auto.</translation>
    </message>
    <message>
        <source>Leave it on auto, or try 0.7.</source>
        <translation>Déjela en auto o pruebe con 0.7.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 100.</source>
        <translation>Omítala o elija una de 75 a 100.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 95.</source>
        <translation>Omítala o elija una de 75 a 95.</translation>
    </message>
    <message>
        <source>Leave it out, or hide in a JPEG photo.</source>
        <translation>Omítala u oculte en una foto JPEG.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>Leave the crop out, or cut the picture in another program first.</source>
        <translation>Omita el recorte, o recorte primero la imagen en otro programa.</translation>
    </message>
    <message>
        <source>Leave the net settings out, or start anew.</source>
        <translation>Omita los ajustes de net o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Leave the size out, or choose the photo.</source>
        <translation>Omita el tamaño o elija la foto.</translation>
    </message>
    <message>
        <source>Leave the strength on auto, or raise it.</source>
        <translation>Deje la intensidad en auto o auméntela.</translation>
    </message>
    <message>
        <source>Leave the strength on auto.</source>
        <translation>Deje la intensidad en auto.</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>Haga que termine en .safetensors.</translation>
    </message>
    <message>
        <source>Let more of the photos be needed, or hide in whole photos, which carry more than grey squares.</source>
        <translation>Haga que se necesiten más de las fotos, u oculte en fotos enteras, que llevan más que los cuadrados grises.</translation>
    </message>
    <message>
        <source>List the models again.</source>
        <translation>Muestre de nuevo la lista de modelos.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Making keys from the password…</source>
        <translation>Creando claves a partir de la contraseña…</translation>
    </message>
    <message>
        <source>Making stegos…</source>
        <translation>Creando estegoimágenes…</translation>
    </message>
    <message>
        <source>May be noticed</source>
        <translation>Puede notarse</translation>
    </message>
    <message>
        <source>Measured with {detector} features and a Fisher discriminant on {photos} photos of quality {quality}, of which half trained it. One that learned from more photos, and other detectors, may see more.</source>
        <translation>Medido con características {detector} y un discriminante de Fisher en {photos} fotos de calidad {quality}, la mitad de las cuales sirvió para entrenarlo. Uno que haya aprendido de más fotos, y otros detectores, pueden ver más.</translation>
    </message>
    <message>
        <source>Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and tested on {test_covers:,} others. Other detectors may see more.</source>
        <translation>Medido con características SPAM y un discriminante de Fisher, entrenado con {training_covers:,} fotos y probado en otras {test_covers:,}. Otros detectores pueden ver más.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size and detail; this message has {bytes:,}.</source>
        <translation>Unos {safe:,} bytes serían difíciles de notar en ella, según una estimación por su tamaño y sus detalles; este mensaje tiene {bytes:,}.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size; this message has {bytes:,}.</source>
        <translation>Unos {safe:,} bytes serían difíciles de notar en ella, según una estimación por su tamaño; este mensaje tiene {bytes:,}.</translation>
    </message>
    <message>
        <source>It has room for {room:,} bytes.</source>
        <translation>Tiene sitio para {room:,} bytes.</translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>Midiendo fotos…</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>Midiendo el modelo…</translation>
    </message>
    <message>
        <source>Measuring what the picture can carry…</source>
        <translation>Midiendo lo que puede llevar la imagen…</translation>
    </message>
    <message>
        <source>Method and strength are chosen by trying here.</source>
        <translation>El método y la intensidad se eligen aquí probando.</translation>
    </message>
    <message>
        <source>Move “{path}” away; it could not be moved from here.</source>
        <translation>Mueva «{path}» a otro lugar; desde aquí no se pudo mover.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>Name each key file once.</source>
        <translation>Indique cada archivo de clave una sola vez.</translation>
    </message>
    <message>
        <source>Name one such as jt.steps, data.jpeg_share or net.width.</source>
        <translation>Indique uno como jt.steps, data.jpeg_share o net.width.</translation>
    </message>
    <message>
        <source>Name one to start from.</source>
        <translation>Indique uno del que partir.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Los nombres y apellidos solos son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Nearly all of this picture is black or white, so that the message lies all over it. Detectors see that. Another photo hides better.</source>
        <translation>Casi toda esta imagen es negra o blanca, de modo que el mensaje se extiende por toda ella. Los detectores lo ven. Otra foto oculta mejor.</translation>
    </message>
    <message>
        <source>Networks of architecture {architecture} take no private labelling.</source>
        <translation>Las redes de arquitectura {architecture} no admiten una asignación privada.</translation>
    </message>
    <message>
        <source>Networks of blocks are trained by one process alone.</source>
        <translation>Las redes de bloques las entrena un solo proceso.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>No se encontró ninguna tarjeta gráfica NVIDIA con un controlador que funcione.</translation>
    </message>
    <message>
        <source>No messenger was chosen.</source>
        <translation>No se eligió ninguna app de mensajería.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <source>No model of architecture {architecture} came with the application.</source>
        <translation>Con la aplicación no vino ningún modelo de arquitectura {architecture}.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>No hacen falta símbolos, cifras ni mayúsculas.</translation>
    </message>
    <message>
        <source>No strength was found at which the message survives in this picture.</source>
        <translation>No se encontró ninguna intensidad con la que el mensaje sobreviva en esta imagen.</translation>
    </message>
    <message>
        <source>None of the pictures to measure on can be read any more.</source>
        <translation>Ya no se puede leer ninguna de las imágenes en las que medir.</translation>
    </message>
    <message>
        <source>None of the training pictures can be read any more.</source>
        <translation>Ya no se puede leer ninguna de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No se hizo.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this quality. Between {least} and {greatest} there is an estimate.</source>
        <translation>No medido para JPEG de esta calidad. Entre {least} y {greatest} hay una estimación.</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this size. From {least:,} to {most:,} pixels on the longer side there is an estimate.</source>
        <translation>No medido para JPEG de este tamaño. De {least:,} a {most:,} píxeles en el lado mayor hay una estimación.</translation>
    </message>
    <message>
        <source>Not measured for a JPEG that stays as it is. A short message in a photo that was made smaller is safest.</source>
        <translation>No medido para un JPEG que queda como está. Lo más seguro es un mensaje corto en una foto que se redujo.</translation>
    </message>
    <message>
        <source>Not measured for pictures like this: it is too unlike the photos of our test.</source>
        <translation>No medido para imágenes como esta: se parece demasiado poco a las fotos de nuestra prueba.</translation>
    </message>
    <message>
        <source>Not measured for this model: it changes pixels in another way than the one that was measured.</source>
        <translation>No medido para este modelo: cambia los píxeles de otra forma que el que se midió.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in its {millions:.1f} million levels stand out as about {equal:,} bytes in a grey square.</source>
        <translation>No medido en esta foto: según la ley de la raíz cuadrada, {message_bytes:,} bytes en sus {millions:.1f} millones de niveles llaman la atención como unos {equal:,} bytes en un cuadrado gris.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in this JPEG, which has room for {room:,}, stand out as about {equal:,} bytes in a typical one of {longer:,} pixels. With {tried:,} there, a detector erred {error} times in 100; 50 is guessing.</source>
        <translation>No medido en esta foto: según la ley de la raíz cuadrada, {message_bytes:,} bytes en este JPEG, que tiene espacio para {room:,}, llaman la atención como unos {equal:,} bytes en uno típico de {longer:,} píxeles. Con {tried:,} allí, un detector erró {error} veces de cada 100; 50 es adivinar.</translation>
    </message>
    <message>
        <source>Not measured: the detector&apos;s file is missing or damaged. Install the application again.</source>
        <translation>No medido: el archivo del detector falta o está dañado. Instale de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture.</source>
        <translation>No se pudo revelar nada de esta imagen.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. It looks as if it was compressed more than once. If a messenger did that after the message was hidden, the message is lost.</source>
        <translation>No se pudo revelar nada de esta imagen. Parece que se comprimió más de una vez. Si lo hizo una app de mensajería después de que se ocultara el mensaje, el mensaje se ha perdido.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. Its JPEG quality is {quality}. If the sender&apos;s file had another, a messenger compressed it anew, and the message is lost.</source>
        <translation>No se pudo revelar nada de esta imagen. Su calidad JPEG es {quality}. Si el archivo del remitente tenía otra, una app de mensajería lo volvió a comprimir y el mensaje se ha perdido.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, the more this picture stands out. Without the message it would be {before}; in a typical photo, messages of about {message_bytes:,} bytes make it {typical}, and 50 is pure chance.</source>
        <translation>De 100 fotos sin tocar de nuestra prueba, {share} le parecen al detector al menos igual de sospechosas; cuantas menos, más llama la atención esta imagen. Sin el mensaje serían {before}; en una foto típica, los mensajes de unos {message_bytes:,} bytes lo dejan en {typical}, y 50 es puro azar.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos, {share} are expected to look at least as suspicious; the fewer, the more it stands out.</source>
        <translation>De 100 fotos sin tocar, se espera que {share} parezcan al menos igual de sospechosas; cuantas menos, más llama la atención.</translation>
    </message>
    <message>
        <source>Of {photos} photos, 2 to {photos} can be needed, not {needed}.</source>
        <translation>De {photos} fotos se pueden necesitar de 2 a {photos}, no {needed}.</translation>
    </message>
    <message>
        <source>Only a JPEG has a quality.</source>
        <translation>Solo un JPEG tiene calidad.</translation>
    </message>
    <message>
        <source>Only the first page of the file was used.</source>
        <translation>Solo se usó la primera página del archivo.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation was used.</source>
        <translation>Solo se usó la primera imagen de la animación.</translation>
    </message>
    <message>
        <source>Only {usable} of {total} files can be trained on; at least {least} pictures are needed.{more}</source>
        <translation>Solo {usable} de {total} archivos sirven para entrenar; se necesitan al menos {least} imágenes.{more}</translation>
    </message>
    <message>
        <source>Open it in another program and save it as JPEG again, or choose another picture.</source>
        <translation>Ábrala en otro programa y guárdela de nuevo como JPEG, o elija otra imagen.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG.</source>
        <translation>Ábrala en otro programa y guárdela como PNG.</translation>
    </message>
    <message>
        <source>Our test program can hardly tell it from untouched photos; others may see more.</source>
        <translation>Nuestro programa de prueba apenas puede distinguirla de fotos sin tocar; otros pueden ver más.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than most untouched photos.</source>
        <translation>A nuestro programa de prueba le parece más sospechosa que la mayoría de las fotos sin tocar.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than nearly all untouched photos.</source>
        <translation>A nuestro programa de prueba le parece más sospechosa que casi todas las fotos sin tocar.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>Las sustituciones previsibles, como «@» en vez de «a», no ayudan mucho.</translation>
    </message>
    <message>
        <source>Print colours (CMYK) were converted without their profile.</source>
        <translation>Los colores de impresión (CMYK) se convirtieron sin su perfil.</translation>
    </message>
    <message>
        <source>Put the folder back and resume, or start again with another one.</source>
        <translation>Devuelva la carpeta a su lugar y reanude, o empiece de nuevo con otra.</translation>
    </message>
    <message>
        <source>Put the folder back, or start again with another one.</source>
        <translation>Devuelva la carpeta a su lugar o empiece de nuevo con otra.</translation>
    </message>
    <message>
        <source>Put the folder back, then resume.</source>
        <translation>Devuelva la carpeta a su lugar y después reanude.</translation>
    </message>
    <message>
        <source>Put the same folders and checkpoints at the same places on all machines.</source>
        <translation>Ponga las mismas carpetas y los mismos puntos de control en los mismos lugares en todos los equipos.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Leyendo fotos…</translation>
    </message>
    <message>
        <source>Reading the key files…</source>
        <translation>Leyendo los archivos de clave…</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Leyendo las fotos…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Reading what is hidden…</source>
        <translation>Leyendo lo que está oculto…</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Los años recientes son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Remove the metadata in another program, or choose another picture.</source>
        <translation>Quite los metadatos en otro programa o elija otra imagen.</translation>
    </message>
    <message>
        <source>Remove them by hand, then choose another folder.</source>
        <translation>Quítelos a mano y elija después otra carpeta.</translation>
    </message>
    <message>
        <source>Rename the file and choose it again, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Cambie el nombre del archivo y elíjalo de nuevo, u omita lo que no se puede ocultar (--skip-odd).</translation>
    </message>
    <message>
        <source>Rename the file and choose it again.</source>
        <translation>Cambie el nombre del archivo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Las repeticiones como «aaa» son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Las repeticiones como «abcabcabc» son apenas más difíciles de adivinar que «abc».</translation>
    </message>
    <message>
        <source>Reveal it alone: stegapp reveal.</source>
        <translation>Revélela sola: stegapp reveal.</translation>
    </message>
    <message>
        <source>Revealing it again to be sure…</source>
        <translation>Revelándolo de nuevo por seguridad…</translation>
    </message>
    <message>
        <source>Revealing them together to be sure…</source>
        <translation>Revelándolas juntas por seguridad…</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>Las palabras invertidas no son mucho más difíciles de adivinar.</translation>
    </message>
    <message>
        <source>SF-stage…</source>
        <translation>Etapa SF…</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns photo, text or file, output and, if you like, password file.</source>
        <translation>Guárdela como CSV en UTF-8, con las columnas photo, text o file, output y, si quiere, password file.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or shrink it in another program first.</source>
        <translation>Guárdela primero como JPEG o PNG, o redúzcala, en otro programa.</translation>
    </message>
    <message>
        <source>Save it as PNG in another program; if it was saved without loss, a message in it stays whole.</source>
        <translation>Guárdela como PNG en otro programa; si se guardó sin pérdida, un mensaje que contenga queda íntegro.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first.</source>
        <translation>Guárdela primero como PNG o JPEG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and use that.</source>
        <translation>Guárdelo como UTF-8 y use eso.</translation>
    </message>
    <message>
        <source>Save it in another program as an RGB JPEG, or choose another picture.</source>
        <translation>Guárdela en otro programa como JPEG RGB o elija otra imagen.</translation>
    </message>
    <message>
        <source>Save one picture of it as PNG or JPEG first.</source>
        <translation>Guarde primero una de sus imágenes como PNG o JPEG.</translation>
    </message>
    <message>
        <source>Save the page or photo as PNG first.</source>
        <translation>Guarde primero la página o la foto como PNG.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Guardado como {name}. {words}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>See whether it waits for something, or is running.</source>
        <translation>Vea si espera algo o si está en marcha.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Las secuencias como «abc» o «6543» son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Set STEGAPP_DEBUG=1 to see where it happened, and please report it.</source>
        <translation>Defina STEGAPP_DEBUG=1 para ver dónde ocurrió y, por favor, informe del error.</translation>
    </message>
    <message>
        <source>Set a password for each.</source>
        <translation>Ponga una contraseña a cada uno.</translation>
    </message>
    <message>
        <source>Set its steps or its epochs.</source>
        <translation>Indique sus pasos o sus épocas.</translation>
    </message>
    <message>
        <source>Several processes cannot share the card {device}.</source>
        <translation>Varios procesos no pueden compartir la tarjeta {device}.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Los patrones cortos de teclado son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or choose a picture with more texture.</source>
        <translation>Acorte el mensaje, oculte menos archivos o elija una imagen con más textura.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or spread them over several pictures.</source>
        <translation>Acorte el mensaje, oculte menos archivos o repártalos entre varias imágenes.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or take a larger picture.</source>
        <translation>Acorte el mensaje, oculte menos archivos o use una imagen más grande.</translation>
    </message>
    <message>
        <source>Shorten the message, or choose the method auto, which hides longer ones more conspicuously.</source>
        <translation>Acorte el mensaje o elija el método auto, que oculta los más largos de forma más llamativa.</translation>
    </message>
    <message>
        <source>Shorten the message, take a larger size, or choose fewer messengers.</source>
        <translation>Acorte el mensaje, use un tamaño mayor o elija menos apps de mensajería.</translation>
    </message>
    <message>
        <source>Shrink it: choose a size of at most {size} pixels.</source>
        <translation>Redúzcala: elija un tamaño de {size} píxeles como máximo.</translation>
    </message>
    <message>
        <source>Shrink the picture in another program first.</source>
        <translation>Reduzca primero la imagen en otro programa.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after} pixels.</source>
        <translation>Reducida de {before} a {after} píxeles.</translation>
    </message>
    <message>
        <source>Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.</source>
        <translation>Reducida de {before:,} × {before:,} a {after:,} × {after:,} píxeles.</translation>
    </message>
    <message>
        <source>Small networks on the blocks of JPEG. What they hide survives messengers that compress pictures anew, but is easier to notice.</source>
        <translation>Redes pequeñas sobre los bloques de JPEG. Lo que ocultan sobrevive a las apps de mensajería que vuelven a comprimir las imágenes, pero es más fácil de notar.</translation>
    </message>
    <message>
        <source>Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit comes back, and a picture carries some 30 KB.</source>
        <translation>Redes pequeñas que aprenden a cambiar píxeles en un solo nivel de gris. Nadie lo ve, se recupera cada bit, y una imagen lleva unos 30 KB.</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Llama la atención</translation>
    </message>
    <message>
        <source>Start a new training run with this version.</source>
        <translation>Empiece un entrenamiento nuevo con esta versión.</translation>
    </message>
    <message>
        <source>Start a new training run.</source>
        <translation>Empiece un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate or another seed.</source>
        <translation>Empiece de nuevo con una tasa de aprendizaje menor o con otra semilla.</translation>
    </message>
    <message>
        <source>Start from a private model, or from none.</source>
        <translation>Parta de un modelo privado o de ninguno.</translation>
    </message>
    <message>
        <source>Start one, such as KeePassXC with its Secret Service integration, or type the password.</source>
        <translation>Inicie uno, como KeePassXC con su integración Secret Service, o escriba la contraseña.</translation>
    </message>
    <message>
        <source>Start the program again, or use the device cpu.</source>
        <translation>Inicie de nuevo el programa o use el dispositivo cpu.</translation>
    </message>
    <message>
        <source>Start without torchrun: it takes minutes.</source>
        <translation>Inicie sin torchrun: tarda minutos.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Las filas rectas de teclas son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Strong: more than a hundred years of guessing</source>
        <translation>Fuerte: más de cien años de intentos</translation>
    </message>
    <message>
        <source>Swap jpeg_low and jpeg_high.</source>
        <translation>Intercambie jpeg_low y jpeg_high.</translation>
    </message>
    <message>
        <source>Take a larger picture, or one in colour.</source>
        <translation>Use una imagen más grande, o una en color.</translation>
    </message>
    <message>
        <source>Take a larger picture, or shorten them: in this one, two messages of up to about {bytes:,} bytes each fit after compression.</source>
        <translation>Use una imagen más grande o acórtelos: en esta caben, tras comprimir, dos mensajes de hasta unos {bytes:,} bytes cada uno.</translation>
    </message>
    <message>
        <source>Take a larger picture.</source>
        <translation>Use una imagen más grande.</translation>
    </message>
    <message>
        <source>Take a picture with more detail, or shorten the message.</source>
        <translation>Use una imagen con más detalle o acorte el mensaje.</translation>
    </message>
    <message>
        <source>Take another photo.</source>
        <translation>Use otra foto.</translation>
    </message>
    <message>
        <source>Take another picture or a message well below {longest:,} bytes.</source>
        <translation>Use otra imagen o un mensaje bastante menor que {longest:,} bytes.</translation>
    </message>
    <message>
        <source>Take another picture, a larger size, less text, or fewer messengers.</source>
        <translation>Use otra imagen, un tamaño mayor, menos texto o menos apps de mensajería.</translation>
    </message>
    <message>
        <source>Take another picture, a shorter message, or the method auto.</source>
        <translation>Use otra imagen, un mensaje más corto o el método auto.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or another model.</source>
        <translation>Use otra imagen, mejor una foto con detalle en todas partes, u otro modelo.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or the method direct.</source>
        <translation>Use otra imagen, mejor una foto con detalle en todas partes, o el método direct.</translation>
    </message>
    <message>
        <source>Take another picture, or another model.</source>
        <translation>Use otra imagen u otro modelo.</translation>
    </message>
    <message>
        <source>Take another picture, or raise the strength.</source>
        <translation>Use otra imagen o aumente la intensidad.</translation>
    </message>
    <message>
        <source>Take another picture.</source>
        <translation>Use otra imagen.</translation>
    </message>
    <message>
        <source>Take other pictures.</source>
        <translation>Use otras imágenes.</translation>
    </message>
    <message>
        <source>The JPEG is too small to hold a message: a photo has at least {least} pixels each way.</source>
        <translation>El JPEG es demasiado pequeño para contener un mensaje: una foto tiene al menos {least} píxeles en cada dirección.</translation>
    </message>
    <message>
        <source>The adaptive method may change too few pixels of this picture: the others are black, white or not read reliably.</source>
        <translation>El método adaptativo puede cambiar muy pocos píxeles de esta imagen: los demás son negros, blancos o no se leen con fiabilidad.</translation>
    </message>
    <message>
        <source>The bundled model “{name}” is not the one that came with the application.</source>
        <translation>El modelo incluido «{name}» no es el que vino con la aplicación.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be used: {reason}.</source>
        <translation>El punto de control no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit these networks.</source>
        <translation>El punto de control no corresponde a estas redes.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} cannot be read: {reason}.</source>
        <translation>El punto de control de {folder} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is of another version.</source>
        <translation>El punto de control de {folder} es de otra versión.</translation>
    </message>
    <message>
        <source>The choice of the default model could not be read, so the bundled one is used.</source>
        <translation>No se pudo leer qué modelo es el predeterminado, así que se usa el incluido.</translation>
    </message>
    <message>
        <source>The chosen square ({side:,} × {side:,} at {x}, {y}) is not inside the picture ({width:,} × {height:,}).</source>
        <translation>El cuadrado elegido ({side:,} × {side:,} en {x}, {y}) no está dentro de la imagen ({width:,} × {height:,}).</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>El portapapeles no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>The coefficients of JPEGs cannot be read here: a part of this program is missing.</source>
        <translation>Los coeficientes de los JPEG no se pueden leer aquí: falta una parte de este programa.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>El equipo se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The default cannot be changed</source>
        <translation>El modelo predeterminado no se puede cambiar</translation>
    </message>
    <message>
        <source>The disk has no room for “{name}”.</source>
        <translation>El disco no tiene espacio para «{name}».</translation>
    </message>
    <message>
        <source>The disk of “{folder}” has no room for the files.</source>
        <translation>El disco de «{folder}» no tiene espacio para los archivos.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” takes none of the files by their names.</source>
        <translation>El disco de «{folder}» no admite ninguno de los archivos con su nombre.</translation>
    </message>
    <message>
        <source>The draft does not open with this password.</source>
        <translation>El borrador no se abre con esta contraseña.</translation>
    </message>
    <message>
        <source>The end of the JPEG file is missing, but all its pixels are there.</source>
        <translation>Falta el final del archivo JPEG, pero están todos sus píxeles.</translation>
    </message>
    <message>
        <source>The file does not begin as it should, with {names}.</source>
        <translation>El archivo no empieza como debería, con {names}.</translation>
    </message>
    <message>
        <source>The file has {bits:.1f} bits for each pixel, more than {most:.1f}.</source>
        <translation>El archivo tiene {bits:.1f} bits por cada píxel, más de {most:.1f}.</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes, more than {most:,}.</source>
        <translation>El archivo tiene {size:,} bytes, más de {most:,}.</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>El nombre del archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The file name {name} {problem}.</source>
        <translation>El nombre de archivo {name} {problem}.</translation>
    </message>
    <message>
        <source>The file of learned costs {name} cannot be used: {reason}.</source>
        <translation>El archivo de costos aprendidos {name} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The file of “{name}” has been changed.</source>
        <translation>El archivo de «{name}» fue modificado.</translation>
    </message>
    <message>
        <source>The files are more than {most} MiB together.</source>
        <translation>Los archivos suman más de {most} MiB.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”, and {kept:,} of them could not be removed again: {reason}.</source>
        <translation>Los archivos no se pueden guardar en «{folder}», y {kept:,} de ellos no se pudieron volver a quitar: {reason}.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”: {reason}.</source>
        <translation>Los archivos no se pueden guardar en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The finished picture did not reveal its message; nothing was written.</source>
        <translation>La imagen terminada no reveló su mensaje; no se escribió nada.</translation>
    </message>
    <message>
        <source>The finished picture gives other keys; nothing was written.</source>
        <translation>La imagen terminada da otras claves; no se escribió nada.</translation>
    </message>
    <message>
        <source>The finished picture is another one; nothing was written.</source>
        <translation>La imagen terminada es otra; no se escribió nada.</translation>
    </message>
    <message>
        <source>The finished picture is no grey square; nothing was written.</source>
        <translation>La imagen terminada no es un cuadrado gris; no se escribió nada.</translation>
    </message>
    <message>
        <source>The finished picture revealed other bytes; nothing was written.</source>
        <translation>La imagen terminada reveló otros bytes; no se escribió nada.</translation>
    </message>
    <message>
        <source>The finished pictures did not reveal the message together; nothing was written.</source>
        <translation>Las imágenes terminadas no revelaron juntas el mensaje; no se escribió nada.</translation>
    </message>
    <message>
        <source>The first line of its password file is empty.</source>
        <translation>La primera línea de su archivo de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The folder for models cannot be made</source>
        <translation>La carpeta para modelos no se puede crear</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>La carpeta {folder} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run&apos;s state.</source>
        <translation>La carpeta {folder} contiene el estado de otro entrenamiento.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files.</source>
        <translation>La carpeta {folder} no contiene archivos.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be looked into: {reason}.</source>
        <translation>No se puede examinar la carpeta «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>La carpeta «{folder}» no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist any more.</source>
        <translation>La carpeta «{folder}» ya no existe.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>La carpeta «{folder}» no existe.</translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to, or its disk is full.</source>
        <translation>No se permite escribir en la carpeta «{folder}», o su disco está lleno.</translation>
    </message>
    <message>
        <source>The graphics card cuda:{index} does not compute: {reason}</source>
        <translation>La tarjeta gráfica cuda:{index} no calcula: {reason}</translation>
    </message>
    <message>
        <source>The graphics card failed: {reason}</source>
        <translation>La tarjeta gráfica falló: {reason}</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory.</source>
        <translation>La tarjeta gráfica se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The key file “{name}” changed while it was read.</source>
        <translation>El archivo de clave «{name}» cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The key file “{name}” is empty.</source>
        <translation>El archivo de clave «{name}» está vacío.</translation>
    </message>
    <message>
        <source>The key file “{name}” is larger than {most} MiB.</source>
        <translation>El archivo de clave «{name}» tiene más de {most} MiB.</translation>
    </message>
    <message>
        <source>The key file “{name}” lies in the folder of the picture. Whoever gets that folder has both: keep them apart.</source>
        <translation>El archivo de clave «{name}» está en la carpeta de la imagen. Quien consiga esa carpeta tiene ambos: sepárelos.</translation>
    </message>
    <message>
        <source>The key file “{name}” was named twice.</source>
        <translation>El archivo de clave «{name}» se indicó dos veces.</translation>
    </message>
    <message>
        <source>The key file “{path}” could not be read: {reason}.</source>
        <translation>El archivo de clave «{path}» no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>The key file “{path}” is a folder.</source>
        <translation>El archivo de clave «{path}» es una carpeta.</translation>
    </message>
    <message>
        <source>The key file “{path}” is no regular file.</source>
        <translation>El archivo de clave «{path}» no es un archivo normal.</translation>
    </message>
    <message>
        <source>The key file “{path}” may not be read.</source>
        <translation>No se permite leer el archivo de clave «{path}».</translation>
    </message>
    <message>
        <source>The key files “{first}” and “{second}” have the same content.</source>
        <translation>Los archivos de clave «{first}» y «{second}» tienen el mismo contenido.</translation>
    </message>
    <message>
        <source>The large networks of the paper. They change pixels by up to ten grey levels and are read with a few errors, which are corrected.</source>
        <translation>Las redes grandes del artículo. Cambian los píxeles hasta en diez niveles de gris y se leen con unos pocos errores, que se corrigen.</translation>
    </message>
    <message>
        <source>The library for password stores is not installed.</source>
        <translation>La biblioteca para almacenes de contraseñas no está instalada.</translation>
    </message>
    <message>
        <source>The longer side has {side:,} pixels, more than {most:,}.</source>
        <translation>El lado mayor tiene {side:,} píxeles, más de {most:,}.</translation>
    </message>
    <message>
        <source>The loss became infinite</source>
        <translation>La pérdida se hizo infinita</translation>
    </message>
    <message>
        <source>The lowest JPEG quality is above the highest.</source>
        <translation>La calidad JPEG más baja es mayor que la más alta.</translation>
    </message>
    <message>
        <source>The message could not be embedded with enough margin to be read back. Nothing was written.</source>
        <translation>El mensaje no se pudo insertar con margen suficiente para volver a leerlo. No se escribió nada.</translation>
    </message>
    <message>
        <source>The message is longer than {most} MiB.</source>
        <translation>El mensaje es más largo que {most} MiB.</translation>
    </message>
    <message>
        <source>The message is too long: it takes more than {limit:,} bytes after compression, and a picture carries {capacity:,} at most.</source>
        <translation>El mensaje es demasiado largo: ocupa más de {limit:,} bytes tras comprimirlo, y una imagen lleva {capacity:,} como máximo.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} at most.</source>
        <translation>El mensaje es demasiado largo: ocupa {needed:,} bytes tras comprimirlo, y una imagen lleva {most:,} como máximo.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and this picture carries about {capacity:,} that survive.</source>
        <translation>El mensaje es demasiado largo: ocupa {needed:,} bytes tras comprimirlo, y esta imagen lleva unos {capacity:,} que sobreviven.</translation>
    </message>
    <message>
        <source>The message is too long: {needed} photos of this kind carry less than that together.</source>
        <translation>El mensaje es demasiado largo: {needed} fotos de este tipo llevan juntas menos que eso.</translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can carry {capacity:,} at this size.</source>
        <translation>
            <numerusform>El mensaje supera en 1 byte lo que cabe en esta imagen: ocupa {needed:,} bytes tras comprimirlo, y la imagen puede llevar {capacity:,} con este tamaño.</numerusform>
            <numerusform>El mensaje supera en {count:,} bytes lo que cabe en esta imagen: ocupa {needed:,} bytes tras comprimirlo, y la imagen puede llevar {capacity:,} con este tamaño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can {way}carry {capacity:,} with this model.</source>
        <translation>
            <numerusform>El mensaje supera en 1 byte lo que cabe en esta imagen: ocupa {needed:,} bytes tras comprimirlo, y la imagen puede {way}llevar {capacity:,} con este modelo.</numerusform>
            <numerusform>El mensaje supera en {count:,} bytes lo que cabe en esta imagen: ocupa {needed:,} bytes tras comprimirlo, y la imagen puede {way}llevar {capacity:,} con este modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is {excess:,} bytes too long for it.</source>
        <translation>El mensaje supera en {excess:,} bytes lo que cabe en ella.</translation>
    </message>
    <message>
        <source>The message needs {needed:,} bytes, and this picture carries {capacity:,}.</source>
        <translation>El mensaje necesita {needed:,} bytes, y esta imagen lleva {capacity:,}.</translation>
    </message>
    <message>
        <source>The message takes {needed:,} bytes after compression, and the picture can carry {capacity:,}.</source>
        <translation>El mensaje ocupa {needed:,} bytes tras comprimirlo, y la imagen puede llevar {capacity:,}.</translation>
    </message>
    <message>
        <source>The method direct is for the grey square alone.</source>
        <translation>El método direct es solo para el cuadrado gris.</translation>
    </message>
    <message>
        <source>The model cannot be kept</source>
        <translation>El modelo no se puede conservar</translation>
    </message>
    <message>
        <source>The model file has format version {version}, unknown here.</source>
        <translation>El archivo de modelo tiene la versión de formato {version}, desconocida aquí.</translation>
    </message>
    <message>
        <source>The model file “{name}” cannot be read: {reason}.</source>
        <translation>El archivo de modelo «{name}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The model reads only {share:.1%} of the bits: train it longer.</source>
        <translation>El modelo solo lee {share:.1%} de los bits: entrénelo más tiempo.</translation>
    </message>
    <message>
        <source>The model {model} cannot hide adaptively: it changes every pixel.</source>
        <translation>El modelo {model} no puede ocultar de forma adaptativa: cambia todos los píxeles.</translation>
    </message>
    <message>
        <source>The model {model} hides in grey squares alone: it changes every pixel.</source>
        <translation>El modelo {model} oculta solo en cuadrados grises: cambia todos los píxeles.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot hide what survives recompression.</source>
        <translation>El modelo «{name}» no puede ocultar lo que sobreviva a la recompresión.</translation>
    </message>
    <message>
        <source>The model “{name}” computes values that are not numbers (NaN or infinite).</source>
        <translation>El modelo «{name}» calcula valores que no son números (NaN o infinitos).</translation>
    </message>
    <message>
        <source>The model “{name}” hides only for messengers that recompress.</source>
        <translation>El modelo «{name}» oculta solo para apps de mensajería que recomprimen.</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be read: {reason}.</source>
        <translation>La ficha del modelo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s card does not say what its networks are.</source>
        <translation>La ficha del modelo no dice qué redes tiene.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid: {reason}.</source>
        <translation>La ficha del modelo no es válida: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s name is empty or too long.</source>
        <translation>El nombre del modelo está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>The model&apos;s networks are unknown here: {reason}.</source>
        <translation>Las redes del modelo son desconocidas aquí: {reason}.</translation>
    </message>
    <message>
        <source>The name of the file {path} {problem}.</source>
        <translation>El nombre del archivo {path} {problem}.</translation>
    </message>
    <message>
        <source>The networks are those of the model to start from.</source>
        <translation>Las redes son las del modelo del que se parte.</translation>
    </message>
    <message>
        <source>The networks forgot how to read</source>
        <translation>Las redes olvidaron cómo leer</translation>
    </message>
    <message>
        <source>The paper&apos;s separable fine-tuned network: changes of up to ten grey levels, read with a few errors. Full plane on photographs kept back: 90.7653% of the bits read right after rounding, 39.70 dB.</source>
        <translation>La red separable con ajuste fino del artículo: cambios de hasta diez niveles de gris, leídos con unos pocos errores. Plano lleno en fotos reservadas: 90,7653&#xa0;% de los bits bien leídos tras redondear, 39,70 dB.</translation>
    </message>
    <message>
        <source>The password file “{path}” could not be read: {reason}.</source>
        <translation>El archivo de contraseña «{path}» no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>The password file “{path}” is a folder.</source>
        <translation>El archivo de contraseña «{path}» es una carpeta.</translation>
    </message>
    <message>
        <source>The password file “{path}” may not be read.</source>
        <translation>No se permite leer el archivo de contraseña «{path}».</translation>
    </message>
    <message>
        <source>The password has a control character (U+{code}).</source>
        <translation>La contraseña tiene un carácter de control (U+{code}).</translation>
    </message>
    <message>
        <source>The password has an invisible character (U+{code}).</source>
        <translation>La contraseña tiene un carácter invisible (U+{code}).</translation>
    </message>
    <message>
        <source>The password holds half a character and is not valid Unicode.</source>
        <translation>La contraseña contiene medio carácter y no es Unicode válido.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>La contraseña no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The password is not valid Unicode.</source>
        <translation>La contraseña no es Unicode válido.</translation>
    </message>
    <message>
        <source>The password is saved as UTF-16.</source>
        <translation>La contraseña está guardada como UTF-16.</translation>
    </message>
    <message>
        <source>The password store did not answer.</source>
        <translation>El almacén de contraseñas no respondió.</translation>
    </message>
    <message>
        <source>The password store has no entry “{name}” of stegapp.</source>
        <translation>El almacén de contraseñas no tiene ninguna entrada «{name}» de stegapp.</translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation>El almacén de contraseñas está bloqueado.</translation>
    </message>
    <message>
        <source>The password&apos;s line is longer than {most:,} bytes.</source>
        <translation>La línea de la contraseña tiene más de {most:,} bytes.</translation>
    </message>
    <message>
        <source>The path of the folder for “{name}” is too long.</source>
        <translation>La ruta de la carpeta para «{name}» es demasiado larga.</translation>
    </message>
    <message>
        <source>The path of the password file is too long.</source>
        <translation>La ruta del archivo de contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>The path “{path}” is too long.</source>
        <translation>La ruta «{path}» es demasiado larga.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The picture has only {levels} grey levels, like a drawing or a scan. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>La imagen tiene solo {levels} niveles de gris, como un dibujo o un escaneo. Un píxel cambiado se ve en los niveles. Una foto oculta mejor.</translation>
    </message>
    <message>
        <source>The picture is as regular as a drawn one. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>La imagen es tan regular como una dibujada. Un píxel cambiado se ve en los niveles. Una foto oculta mejor.</translation>
    </message>
    <message>
        <source>The picture is too small to carry a message that survives.</source>
        <translation>La imagen es demasiado pequeña para llevar un mensaje que sobreviva.</translation>
    </message>
    <message>
        <source>The picture lies on its side, with a note to turn it (EXIF).</source>
        <translation>La imagen está de lado, con una nota para girarla (EXIF).</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be its own key file.</source>
        <translation>La imagen «{name}» no puede ser su propio archivo de clave.</translation>
    </message>
    <message>
        <source>The pictures of this training run are gone.</source>
        <translation>Las imágenes de este entrenamiento ya no están.</translation>
    </message>
    <message>
        <source>The processes of this training see different pictures.</source>
        <translation>Los procesos de este entrenamiento ven imágenes distintas.</translation>
    </message>
    <message>
        <source>The quality stays that of the file: it is not compressed again.</source>
        <translation>La calidad sigue siendo la del archivo: no se vuelve a comprimir.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver needs the {count} key files too, unchanged. Without them the message is lost.</source>
        <translation>
            <numerusform>El destinatario necesita también el archivo de clave, sin cambios. Sin él, el mensaje se pierde.</numerusform>
            <numerusform>El destinatario necesita también los {count} archivos de clave, sin cambios. Sin ellos, el mensaje se pierde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as {other}.</source>
        <translation>La misma imagen que {other}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <translation>No se pudieron leer los ajustes, así que se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings were damaged meanwhile, so those in use are written anew.</source>
        <translation>Los ajustes se dañaron entretanto, así que se escriben de nuevo los que están en uso.</translation>
    </message>
    <message>
        <source>The square would have the very pixels of a compressed file. Changes to these can be proved.</source>
        <translation>El cuadrado tendría exactamente los píxeles de un archivo comprimido. Los cambios en ellos se pueden demostrar.</translation>
    </message>
    <message>
        <source>The state in the folder {folder} does not fit together.</source>
        <translation>El estado en la carpeta {folder} no es coherente.</translation>
    </message>
    <message>
        <source>The stego has to be a PNG, but {name} does not end in .png.</source>
        <translation>La estegoimagen debe ser un PNG, pero {name} no termina en .png.</translation>
    </message>
    <message>
        <source>The stego has to be a {suffix}, but its name is {name}.</source>
        <translation>La estegoimagen debe ser un {suffix}, pero su nombre es {name}.</translation>
    </message>
    <message>
        <source>The stego would overwrite its cover.</source>
        <translation>La estegoimagen sobrescribiría su imagen original.</translation>
    </message>
    <message>
        <source>The strength {strength} is not in (0, 1].</source>
        <translation>La intensidad {strength} no está en (0, 1].</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>El sistema se negó: {reason}.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be used: {why}.</source>
        <translation>La tabla «{name}» no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The text holds half a character and is not valid Unicode.</source>
        <translation>El texto contiene medio carácter y no es Unicode válido.</translation>
    </message>
    <message>
        <source>The trash cannot be emptied</source>
        <translation>La papelera no se puede vaciar</translation>
    </message>
    <message>
        <source>The two messages have the same password, so that only one of them could be found.</source>
        <translation>Los dos mensajes tienen la misma contraseña, así que solo se podría encontrar uno de ellos.</translation>
    </message>
    <message>
        <source>The unreadable file was kept as “{path}”.</source>
        <translation>El archivo ilegible se conservó como «{path}».</translation>
    </message>
    <message>
        <source>There are no files to hide.</source>
        <translation>No hay archivos para ocultar.</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>No hay imágenes en «{folder}».</translation>
    </message>
    <message>
        <source>There are no pictures to join.</source>
        <translation>No hay imágenes que reunir.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: even at quality {least} the file is too large for some messengers.</source>
        <translation>Hay mucho detalle en esta imagen: incluso con calidad {least} el archivo es demasiado grande para algunas apps de mensajería.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: its quality is {quality} of 100, so that messengers pass it on.</source>
        <translation>Hay mucho detalle en esta imagen: su calidad es {quality} de 100, para que las apps de mensajería la dejen tal cual.</translation>
    </message>
    <message>
        <source>There is no carrier {name}.</source>
        <translation>No existe el portador {name}.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder}.</source>
        <translation>No hay ningún punto de control en {folder}.</translation>
    </message>
    <message>
        <source>There is no device “{name}”.</source>
        <translation>No existe el dispositivo «{name}».</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no graphics card cuda:{index}.</source>
        <translation>No hay ninguna tarjeta gráfica cuda:{index}.</translation>
    </message>
    <message>
        <source>There is no key file “{path}”.</source>
        <translation>No existe el archivo de clave «{path}».</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Aún no hay ningún mensaje.</translation>
    </message>
    <message>
        <source>There is no model here whose messages survive recompression.</source>
        <translation>Aquí no hay ningún modelo cuyos mensajes sobrevivan a la recompresión.</translation>
    </message>
    <message>
        <source>There is no model here.</source>
        <translation>Aquí no hay ningún modelo.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>No existe el modelo «{name}».</translation>
    </message>
    <message>
        <source>There is no password file “{path}”.</source>
        <translation>No existe el archivo de contraseña «{path}».</translation>
    </message>
    <message>
        <source>There is no password store that can be used.</source>
        <translation>No hay ningún almacén de contraseñas que se pueda usar.</translation>
    </message>
    <message>
        <source>There is no picture to compare.</source>
        <translation>No hay ninguna imagen que comparar.</translation>
    </message>
    <message>
        <source>There is no training setting {name}.</source>
        <translation>No existe el ajuste de entrenamiento {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {label}.</source>
        <translation>{label} no se puede abrir: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>There is too little detail in this picture for a message of this length.</source>
        <translation>Hay muy poco detalle en esta imagen para un mensaje de esta longitud.</translation>
    </message>
    <message>
        <source>These are more than {most:,} files.</source>
        <translation>Son más de {most:,} archivos.</translation>
    </message>
    <message>
        <source>These files lie in more than {most:,} folders.</source>
        <translation>Estos archivos están en más de {most:,} carpetas.</translation>
    </message>
    <message>
        <source>These network settings do not go together: {reason}.</source>
        <translation>Estos ajustes de red no son compatibles entre sí: {reason}.</translation>
    </message>
    <message>
        <source>These pictures do not fit together: one of them at least was made wrong.</source>
        <translation>Estas imágenes no van juntas: al menos una de ellas se hizo mal.</translation>
    </message>
    <message>
        <source>These pictures hold parts of different messages.</source>
        <translation>Estas imágenes contienen partes de mensajes distintos.</translation>
    </message>
    <message>
        <source>These pictures hold parts of {count} messages: {names}.</source>
        <translation>Estas imágenes contienen partes de {count} mensajes: {names}.</translation>
    </message>
    <message>
        <source>These training settings cannot be read: {reason}.</source>
        <translation>Estos ajustes de entrenamiento no se pueden leer: {reason}.</translation>
    </message>
    <message>
        <source>This JPEG has a quality of 99 or 100. Detectors are strong there. A larger photo that is made smaller hides better.</source>
        <translation>Este JPEG tiene una calidad de 99 o 100. Ahí los detectores son fuertes. Una foto más grande que se reduce oculta mejor.</translation>
    </message>
    <message>
        <source>This disk takes no file of that name.</source>
        <translation>Este disco no admite ningún archivo con ese nombre.</translation>
    </message>
    <message>
        <source>This installation of PyTorch cannot use graphics cards.</source>
        <translation>Esta instalación de PyTorch no puede usar tarjetas gráficas.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>Es una de las 10 contraseñas más comunes.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>Es una de las 100 contraseñas más comunes.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>Es una contraseña muy común.</translation>
    </message>
    <message>
        <source>This is known for the automatic strength only.</source>
        <translation>Esto se sabe solo para la intensidad automática.</translation>
    </message>
    <message>
        <source>This is known from reports alone.</source>
        <translation>Esto se sabe solo por informes.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Esto no es la ruta de un archivo.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Se parece a una contraseña de uso común.</translation>
    </message>
    <message>
        <source>This model works on JPEG blocks, not on single pixels.</source>
        <translation>Este modelo trabaja con bloques JPEG, no con píxeles sueltos.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed.</source>
        <translation>Esto necesita PyTorch, que no está instalado.</translation>
    </message>
    <message>
        <source>This photo is suspicious by itself, without a message too.</source>
        <translation>Esta foto es sospechosa por sí misma, también sin mensaje.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message with the model {model}: of the bits embedded, {share:.0%} were read back wrong.</source>
        <translation>Esta imagen no puede llevar un mensaje con el modelo {model}: de los bits insertados, {share:.0%} se leyeron mal.</translation>
    </message>
    <message>
        <source>This picture holds a message, but a newer version of stegapp hid it.</source>
        <translation>Esta imagen contiene un mensaje, pero lo ocultó una versión más nueva de stegapp.</translation>
    </message>
    <message>
        <source>This way is made to arrive, not to stay unseen. A detector told pictures with {length:,} bytes in them from untouched ones, and was right {right} times in 100; about JPEG photos with {safe:,} bytes it only guesses.</source>
        <translation>Este modo está hecho para llegar, no para pasar inadvertido. Un detector distinguió imágenes con {length:,} bytes dentro de otras intactas y acertó {right} veces de 100; con fotos JPEG de {safe:,} bytes ocultos solo adivina.</translation>
    </message>
    <message>
        <source>This would overwrite the original picture.</source>
        <translation>Esto sobrescribiría la imagen original.</translation>
    </message>
    <message>
        <source>To be safe, hide little, in a photo of your own that nobody else has.</source>
        <translation>Para mayor seguridad, oculte poco, en una foto suya que nadie más tenga.</translation>
    </message>
    <message>
        <source>To have the whole message in each photo, hide it in each of them.</source>
        <translation>Para tener el mensaje entero en cada foto, ocúltelo en cada una de ellas.</translation>
    </message>
    <message>
        <source>Too much of this picture is black, white or transparent for a message of this length.</source>
        <translation>Demasiada parte de esta imagen es negra, blanca o transparente para un mensaje de esta longitud.</translation>
    </message>
    <message>
        <source>Too small: {width:,} × {height:,}, the shorter side needs {least} pixels.</source>
        <translation>Demasiado pequeña: {width:,} × {height:,}, el lado menor necesita {least} píxeles.</translation>
    </message>
    <message>
        <source>Train {architecture}, or leave --private out and see at the end what other models read.</source>
        <translation>Entrene {architecture}, u omita --private y vea al final lo que leen otros modelos.</translation>
    </message>
    <message>
        <source>Training a network…</source>
        <translation>Entrenando una red…</translation>
    </message>
    <message>
        <source>Training detectors…</source>
        <translation>Entrenando detectores…</translation>
    </message>
    <message>
        <source>Training needs PyTorch, which is not installed.</source>
        <translation>El entrenamiento necesita PyTorch, que no está instalado.</translation>
    </message>
    <message>
        <source>Training setting max_minutes cannot be {value}.</source>
        <translation>El ajuste de entrenamiento max_minutes no puede ser {value}.</translation>
    </message>
    <message>
        <source>Training setting {name} cannot be {value}.</source>
        <translation>El ajuste de entrenamiento {name} no puede ser {value}.</translation>
    </message>
    <message>
        <source>Training setting {name} must be a text.</source>
        <translation>El ajuste de entrenamiento {name} debe ser un texto.</translation>
    </message>
    <message>
        <source>Training was stopped; nothing learned is lost.</source>
        <translation>Se detuvo el entrenamiento; no se pierde nada de lo aprendido.</translation>
    </message>
    <message>
        <source>Transparent parts became white.</source>
        <translation>Las partes transparentes pasaron a blanco.</translation>
    </message>
    <message>
        <source>Tried before it was saved: compressed as JPEG of quality {qualities}, the message came back.</source>
        <translation>Probado antes de guardarla: comprimida como JPEG de calidad {qualities}, se recuperó el mensaje.</translation>
    </message>
    <message>
        <source>Try others of the pictures, or ask the sender for them once more.</source>
        <translation>Pruebe con otras de las imágenes o pídaselas otra vez al remitente.</translation>
    </message>
    <message>
        <source>Try this photo by itself.</source>
        <translation>Pruebe con esta foto sola.</translation>
    </message>
    <message>
        <source>Turned upright, as the camera noted.</source>
        <translation>Girada a su posición, como anotó la cámara.</translation>
    </message>
    <message>
        <source>Two messages in one picture need two passwords, and one is empty.</source>
        <translation>Dos mensajes en una imagen necesitan dos contraseñas, y una está vacía.</translation>
    </message>
    <message>
        <source>Two messages need a picture of many tiles: a photo or a JPEG.</source>
        <translation>Dos mensajes necesitan una imagen de muchas casillas: una foto o un JPEG.</translation>
    </message>
    <message>
        <source>Type it again, or keep it in a file of UTF-8 text.</source>
        <translation>Escríbala de nuevo o guárdela en un archivo de texto UTF-8.</translation>
    </message>
    <message>
        <source>Type it instead of pasting it: nobody could type what cannot be seen.</source>
        <translation>Escríbala en vez de pegarla: nadie podría escribir lo que no se ve.</translation>
    </message>
    <message>
        <source>Type or paste the password again.</source>
        <translation>Escriba o pegue la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>Type or paste the text again.</source>
        <translation>Escriba o pegue el texto de nuevo.</translation>
    </message>
    <message>
        <source>Type the password that stood on the Hide page when it was written.</source>
        <translation>Escriba la contraseña que había en la página «Ocultar» cuando se escribió el borrador.</translation>
    </message>
    <message>
        <source>Unknown messenger: {names}.</source>
        <translation>App de mensajería desconocida: {names}.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Update its driver, or use the device cpu.</source>
        <translation>Actualice su controlador o use el dispositivo cpu.</translation>
    </message>
    <message>
        <source>Update stegapp, then reveal it with the same password and key files.</source>
        <translation>Actualice stegapp y revélelo después con la misma contraseña y los mismos archivos de clave.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Use unas pocas palabras, evite las frases comunes.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>Use un patrón de teclado más largo, con más giros.</translation>
    </message>
    <message>
        <source>Use a photograph.</source>
        <translation>Use una foto.</translation>
    </message>
    <message>
        <source>Use auto, cpu or one of: {devices}.</source>
        <translation>Use auto, cpu o uno de estos: {devices}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0, cuda:1, ….</source>
        <translation>Use auto, cpu, cuda o cuda:0, cuda:1, ….</translation>
    </message>
    <message>
        <source>Use the PNG as it was saved when the message was hidden.</source>
        <translation>Use el PNG tal como se guardó cuando se ocultó el mensaje.</translation>
    </message>
    <message>
        <source>Use the device auto or cpu.</source>
        <translation>Use el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>Use the file as it was received.</source>
        <translation>Use el archivo tal como se recibió.</translation>
    </message>
    <message>
        <source>Very strong: more than a million years of guessing</source>
        <translation>Muy fuerte: más de un millón de años de intentos</translation>
    </message>
    <message>
        <source>Very weak: guessed within an hour</source>
        <translation>Muy débil: se adivina en menos de una hora</translation>
    </message>
    <message>
        <source>Weak: guessed within a month</source>
        <translation>Débil: se adivina en menos de un mes</translation>
    </message>
    <message>
        <source>Where a messenger leaves files alone, hide another way.</source>
        <translation>Donde una app de mensajería no toca los archivos, oculte de otro modo.</translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation>Escriba allí la contraseña.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Escribiendo la imagen…</translation>
    </message>
    <message>
        <source>You may not write to “{folder}”.</source>
        <translation>No se le permite escribir en «{folder}».</translation>
    </message>
    <message>
        <source>a HEIC photo, compressed with loss</source>
        <translation>una foto HEIC, comprimida con pérdida</translation>
    </message>
    <message>
        <source>a JPEG</source>
        <translation>un JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture compressed with loss</source>
        <translation>una imagen JPEG 2000 comprimida con pérdida</translation>
    </message>
    <message>
        <source>a JPEG&apos;s own header (JFIF)</source>
        <translation>la cabecera propia de un JPEG (JFIF)</translation>
    </message>
    <message>
        <source>a TIFF compressed with loss</source>
        <translation>un TIFF comprimido con pérdida</translation>
    </message>
    <message>
        <source>a WebP compressed with loss</source>
        <translation>un WebP comprimido con pérdida</translation>
    </message>
    <message>
        <source>a caption or keywords (IPTC)</source>
        <translation>un pie de foto o palabras clave (IPTC)</translation>
    </message>
    <message>
        <source>a colour profile (ICC)</source>
        <translation>un perfil de color (ICC)</translation>
    </message>
    <message>
        <source>a comment (COM)</source>
        <translation>un comentario (COM)</translation>
    </message>
    <message>
        <source>a height that comes last</source>
        <translation>una altura que va al final</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a small copy of the picture (JFXX)</source>
        <translation>una copia pequeña de la imagen (JFXX)</translation>
    </message>
    <message>
        <source>a tensor has the wrong shape</source>
        <translation>un tensor tiene la forma equivocada</translation>
    </message>
    <message>
        <source>a tensor has the wrong size</source>
        <translation>un tensor tiene el tamaño equivocado</translation>
    </message>
    <message>
        <source>a tensor is not described as it should be</source>
        <translation>un tensor no está descrito como debería</translation>
    </message>
    <message>
        <source>a texture compressed with loss</source>
        <translation>una textura comprimida con pérdida</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>una varianza es negativa</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>ab&amp;dh: hours, best with a graphics card</source>
        <translation>ab&amp;dh: horas, mejor con una tarjeta gráfica</translation>
    </message>
    <message>
        <source>adaptively </source>
        <translation>adaptativamente </translation>
    </message>
    <message>
        <source>an AVIF compressed with loss</source>
        <translation>un AVIF comprimido con pérdida</translation>
    </message>
    <message>
        <source>arithmetic coding</source>
        <translation>codificación aritmética</translation>
    </message>
    <message>
        <source>begins like a drive</source>
        <translation>empieza como una unidad de disco</translation>
    </message>
    <message>
        <source>chat&amp;gan: hours, best with a graphics card</source>
        <translation>chat&amp;gan: horas, mejor con una tarjeta gráfica</translation>
    </message>
    <message>
        <source>colours sampled {factors}</source>
        <translation>colores muestreados {factors}</translation>
    </message>
    <message>
        <source>further pictures (MPF)</source>
        <translation>más imágenes (MPF)</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>tiene una barra invertida</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>tiene un carácter de control</translation>
    </message>
    <message>
        <source>has too many folders</source>
        <translation>tiene demasiadas carpetas</translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation>está vacío o es demasiado largo</translation>
    </message>
    <message>
        <source>is not a plain relative path</source>
        <translation>no es una ruta relativa simple</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>no es Unicode válido</translation>
    </message>
    <message>
        <source>it could not be read ({reason})</source>
        <translation>no se pudo leer ({reason})</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>no funcionó</translation>
    </message>
    <message>
        <source>it does not say where the run stands</source>
        <translation>no dice en qué punto está el entrenamiento</translation>
    </message>
    <message>
        <source>it gave a wrong result.</source>
        <translation>dio un resultado incorrecto.</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows</source>
        <translation>tiene más de {most:,} filas</translation>
    </message>
    <message>
        <source>it has no header of a model</source>
        <translation>no tiene la cabecera de un modelo</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>no tiene filas</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está incompleto</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>tiene más de {most} MiB</translation>
    </message>
    <message>
        <source>it is no CSV table ({reason})</source>
        <translation>no es una tabla CSV ({reason})</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>its Huffman tables</source>
        <translation>sus tablas Huffman</translation>
    </message>
    <message>
        <source>its colour components</source>
        <translation>sus componentes de color</translation>
    </message>
    <message>
        <source>its first bytes</source>
        <translation>sus primeros bytes</translation>
    </message>
    <message>
        <source>its first line has to name the columns, each once</source>
        <translation>su primera línea debe nombrar las columnas, cada una solo una vez</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>su cabecera no se puede leer</translation>
    </message>
    <message>
        <source>its pixels</source>
        <translation>sus píxeles</translation>
    </message>
    <message>
        <source>its quantisation tables</source>
        <translation>sus tablas de cuantización</translation>
    </message>
    <message>
        <source>its restart marks</source>
        <translation>sus marcas de reinicio</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>su tamaño es incorrecto</translation>
    </message>
    <message>
        <source>its thousands of parts</source>
        <translation>sus miles de partes</translation>
    </message>
    <message>
        <source>its weights are not those of the networks it names</source>
        <translation>sus pesos no son los de las redes que indica</translation>
    </message>
    <message>
        <source>its weights overlap or leave gaps</source>
        <translation>sus pesos se solapan o dejan huecos</translation>
    </message>
    <message>
        <source>lies inside another file</source>
        <translation>está dentro de otro archivo</translation>
    </message>
    <message>
        <source>lossless coding</source>
        <translation>codificación sin pérdida</translation>
    </message>
    <message>
        <source>notes of a program that edited it (XMP)</source>
        <translation>notas de un programa que la editó (XMP)</translation>
    </message>
    <message>
        <source>notes of other programs (APPn)</source>
        <translation>notas de otros programas (APPn)</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>falló la lectura</translation>
    </message>
    <message>
        <source>red, green and blue instead of brightness and colours</source>
        <translation>rojo, verde y azul en vez de brillo y colores</translation>
    </message>
    <message>
        <source>row {row} has more cells than there are columns</source>
        <translation>la fila {row} tiene más celdas que columnas hay</translation>
    </message>
    <message>
        <source>several layers of sizes</source>
        <translation>varias capas de tamaños</translation>
    </message>
    <message>
        <source>sftn: &amp;hours, best with a graphics card</source>
        <translation>sftn: &amp;horas, mejor con una tarjeta gráfica</translation>
    </message>
    <message>
        <source>sides of more than {most:,} pixels</source>
        <translation>lados de más de {most:,} píxeles</translation>
    </message>
    <message>
        <source>something follows its weights</source>
        <translation>hay algo después de sus pesos</translation>
    </message>
    <message>
        <source>tables that change between its layers</source>
        <translation>tablas que cambian entre sus capas</translation>
    </message>
    <message>
        <source>the headers of its layers</source>
        <translation>las cabeceras de sus capas</translation>
    </message>
    <message>
        <source>the lengths of its parts</source>
        <translation>las longitudes de sus partes</translation>
    </message>
    <message>
        <source>the mark of a program (Adobe)</source>
        <translation>la marca de un programa (Adobe)</translation>
    </message>
    <message>
        <source>the marks of its parts</source>
        <translation>las marcas de sus partes</translation>
    </message>
    <message>
        <source>the numbers that tell its size</source>
        <translation>los números que indican su tamaño</translation>
    </message>
    <message>
        <source>unknown reason.</source>
        <translation>motivo desconocido.</translation>
    </message>
    <message>
        <source>unusable path</source>
        <translation>ruta inutilizable</translation>
    </message>
    <message>
        <source>what it says of the run does not fit together</source>
        <translation>lo que dice del entrenamiento no es coherente</translation>
    </message>
    <message>
        <source>what the camera noted (EXIF)</source>
        <translation>lo que anotó la cámara (EXIF)</translation>
    </message>
    <message>
        <source>worse quality</source>
        <translation>peor calidad</translation>
    </message>
    <message>
        <source>{bits} bits a colour</source>
        <translation>{bits} bits por color</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures changed or vanished and were dropped.</source>
        <translation>
            <numerusform>Una imagen cambió o desapareció y se omitió.</numerusform>
            <numerusform>{count} imágenes cambiaron o desaparecieron y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{device} is not available on this computer.</source>
        <translation>{device} no está disponible en este equipo.</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>{label} no se puede abrir.</translation>
    </message>
    <message>
        <source>{label} does not exist.</source>
        <translation>{label} no existe.</translation>
    </message>
    <message>
        <source>{label} has another size than such stegos.</source>
        <translation>{label} tiene otro tamaño que las estegoimágenes de este tipo.</translation>
    </message>
    <message>
        <source>{label} has levels finer than 8 bits.</source>
        <translation>{label} tiene niveles más finos que 8 bits.</translation>
    </message>
    <message>
        <source>{label} has metadata of {megabytes} MB, too much for a photo.</source>
        <translation>{label} tiene {megabytes} MB de metadatos, demasiado para una foto.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}, too many for a file of its kind.</source>
        <translation>{label} tiene más de {millions} millones de píxeles{size}, demasiados para un archivo de su tipo.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}.</source>
        <translation>{label} tiene más de {millions} millones de píxeles{size}.</translation>
    </message>
    <message>
        <source>{label} has transparent parts.</source>
        <translation>{label} tiene partes transparentes.</translation>
    </message>
    <message>
        <source>{label} has {width:,} × {height:,} pixels; a grey square with a message has exactly {side:,} × {side:,}.</source>
        <translation>{label} tiene {width:,} × {height:,} píxeles; un cuadrado gris con un mensaje tiene exactamente {side:,} × {side:,}.</translation>
    </message>
    <message>
        <source>{label} is a GIMP project, which cannot be read.</source>
        <translation>{label} es un proyecto de GIMP, que no se puede leer.</translation>
    </message>
    <message>
        <source>{label} is a JPEG XL picture, which cannot be read.</source>
        <translation>{label} es una imagen JPEG XL, que no se puede leer.</translation>
    </message>
    <message>
        <source>{label} is a JPEG for printing, in four inks (CMYK).</source>
        <translation>{label} es un JPEG para imprimir, con cuatro tintas (CMYK).</translation>
    </message>
    <message>
        <source>{label} is a JPEG of a rare kind, with {what}.</source>
        <translation>{label} es un JPEG de un tipo poco común, con {what}.</translation>
    </message>
    <message>
        <source>{label} is a JPEG of {count} colour components; a photo has 1 or 3.</source>
        <translation>{label} es un JPEG de {count} componentes de color; una foto tiene 1 o 3.</translation>
    </message>
    <message>
        <source>{label} is a JPEG that was cut off: a part of it is missing.</source>
        <translation>{label} es un JPEG cortado: le falta una parte.</translation>
    </message>
    <message>
        <source>{label} is a PDF, not a picture.</source>
        <translation>{label} es un PDF, no una imagen.</translation>
    </message>
    <message>
        <source>{label} is a camera&apos;s raw file, which cannot be read; only a small preview in it could.</source>
        <translation>{label} es un archivo sin procesar (RAW) de una cámara, que no se puede leer; solo se podría leer una pequeña vista previa que contiene.</translation>
    </message>
    <message>
        <source>{label} is a damaged JPEG: {what} make no sense.</source>
        <translation>{label} es un JPEG dañado: {what} no tienen sentido.</translation>
    </message>
    <message>
        <source>{label} is a drawing (SVG), not a picture of pixels.</source>
        <translation>{label} es un dibujo (SVG), no una imagen de píxeles.</translation>
    </message>
    <message>
        <source>{label} is a folder.</source>
        <translation>{label} es una carpeta.</translation>
    </message>
    <message>
        <source>{label} is a page description, not a picture.</source>
        <translation>{label} es una descripción de página, no una imagen.</translation>
    </message>
    <message>
        <source>{label} is a picture of high dynamic range, which cannot be read.</source>
        <translation>{label} es una imagen de alto rango dinámico, que no se puede leer.</translation>
    </message>
    <message>
        <source>{label} is a video, not a picture.</source>
        <translation>{label} es un video, no una imagen.</translation>
    </message>
    <message>
        <source>{label} is damaged or cut off, or of a kind that cannot be read.</source>
        <translation>{label} tiene daños, le falta una parte o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>{label} is empty.</source>
        <translation>{label} no contiene nada.</translation>
    </message>
    <message>
        <source>{label} is in colour; a picture with a message is grey.</source>
        <translation>{label} está en color; una imagen con un mensaje es gris.</translation>
    </message>
    <message>
        <source>{label} is no JPEG.</source>
        <translation>{label} no es un JPEG.</translation>
    </message>
    <message>
        <source>{label} is not a file.</source>
        <translation>{label} no es un archivo.</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be read, or its start is damaged.</source>
        <translation>{label} no es una imagen que se pueda leer, o tiene dañado el comienzo.</translation>
    </message>
    <message>
        <source>{label} is only a line: {width:,} × {height:,} pixels.</source>
        <translation>{label} es solo una línea: {width:,} × {height:,} píxeles.</translation>
    </message>
    <message>
        <source>{label} is too large to be a photograph.</source>
        <translation>{label} es demasiado grande para ser una foto.</translation>
    </message>
    <message>
        <source>{label} is too large: a JPEG has at most {most:,} pixels each way.</source>
        <translation>{label} es demasiado grande: un JPEG tiene como máximo {most:,} píxeles en cada dirección.</translation>
    </message>
    <message>
        <source>{label} is too large: messengers would shrink it, and the message would be lost.</source>
        <translation>{label} es demasiado grande: las apps de mensajería reducirían la imagen, y el mensaje se perdería.</translation>
    </message>
    <message>
        <source>{label} is too small to hold a message.</source>
        <translation>{label} no tiene tamaño suficiente para contener un mensaje.</translation>
    </message>
    <message>
        <source>{label} is too small: {width:,} × {height:,} pixels. A photo has at least {least} each way.</source>
        <translation>{label} no tiene tamaño suficiente: {width:,} × {height:,} píxeles. Una foto tiene al menos {least} en cada dirección.</translation>
    </message>
    <message>
        <source>{label} is {kind}, which cannot hold a hidden message any more.</source>
        <translation>{label} es {kind}, que ya no puede contener un mensaje oculto.</translation>
    </message>
    <message>
        <source>{label} is {kind}. In a PNG of its own size, every change can be proved by what the compression left.</source>
        <translation>{label} es {kind}. En un PNG de su mismo tamaño, cada cambio se puede demostrar por lo que dejó la compresión.</translation>
    </message>
    <message>
        <source>{label} may not be read.</source>
        <translation>{label} no se puede leer por falta de permiso.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers or strips.</source>
        <translation>{label} tardaría demasiado en leerse: sus píxeles están en demasiadas capas o tiras.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers.</source>
        <translation>{label} tardaría demasiado en leerse: sus píxeles están en demasiadas capas.</translation>
    </message>
    <message>
        <source>{messenger} makes pictures smaller that have more than {side:,} pixels on the longer side. There, this one would lose its message: choose a smaller size.</source>
        <translation>{messenger} reduce las imágenes de más de {side:,} píxeles en el lado mayor. Allí esta perdería su mensaje: elija un tamaño menor.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation>{name} no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} no puede ser {value}</translation>
    </message>
    <message>
        <source>{name} changed since the training began.</source>
        <translation>{name} cambió después de empezar el entrenamiento.</translation>
    </message>
    <message>
        <source>{name} has another architecture than the one to train.</source>
        <translation>{name} tiene otra arquitectura que el modelo que se va a entrenar.</translation>
    </message>
    <message>
        <source>{name} is a model of architecture {architecture}, not {wanted}.</source>
        <translation>{name} es un modelo de arquitectura {architecture}, no {wanted}.</translation>
    </message>
    <message>
        <source>{name} is no model file name.</source>
        <translation>{name} no es un nombre de archivo de modelo.</translation>
    </message>
    <message>
        <source>{name} reads parity, so a private model cannot start from it.</source>
        <translation>{name} lee la paridad, así que un modelo privado no puede partir de él.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the path of a folder.</source>
        <translation>{path} no puede ser la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} is a link to a file outside the folder.</source>
        <translation>{path} es un enlace a un archivo fuera de la carpeta.</translation>
    </message>
    <message>
        <source>{path} is a link to a folder.</source>
        <translation>{path} es un enlace a una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a link to nothing.</source>
        <translation>{path} es un enlace que no lleva a nada.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{reason} Going on with a batch of {batch}.</source>
        <translation>{reason} Se continúa con un lote de {batch}.</translation>
    </message>
    <message>
        <source>{reason} Not even a batch of one crop fits.</source>
        <translation>{reason} No cabe ni siquiera un lote de un recorte.</translation>
    </message>
    <message>
        <source>{share:.0%} of it has detail that can carry something.</source>
        <translation>El {share:.0%} de la foto tiene detalles que pueden llevar algo.</translation>
    </message>
    <message>
        <source>{share:.0%} of the picture is flat: neighbouring pixels are equal there, and a changed one shows in the levels. A photograph with more detail hides better.</source>
        <translation>{share:.0%} de la imagen es plano: allí los píxeles vecinos son iguales, y uno cambiado se ve en los niveles. Una foto con más detalle oculta mejor.</translation>
    </message>
    <message>
        <source>{what} at step {step}: back to step {kept} at {scale:.2g} of the learning rate.</source>
        <translation>{what} en el paso {step}: de vuelta al paso {kept} con {scale:.2g} veces la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>{what} {times} times.</source>
        <translation>{what} {times} veces.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same picture.</source>
        <translation>«{first}» y «{second}» son la misma imagen.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” came with the application and keeps its name.</source>
        <translation>«{name}» vino con la aplicación y conserva su nombre.</translation>
    </message>
    <message>
        <source>“{name}” came with the application and stays.</source>
        <translation>«{name}» vino con la aplicación y se queda.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought back</source>
        <translation>«{name}» no se puede recuperar</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>«{name}» ya no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more: {reason}.</source>
        <translation>«{name}» ya no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed</source>
        <translation>«{name}» no se puede quitar</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed</source>
        <translation>«{name}» no puede cambiar de nombre</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on this disk.</source>
        <translation>«{name}» no puede ser el nombre de un archivo en este disco.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>«{name}» no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>«{name}» no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>«{name}» ya existe.</translation>
    </message>
    <message>
        <source>“{name}” holds a whole message by itself.</source>
        <translation>«{name}» contiene por sí sola un mensaje entero.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers (NaN or infinite).</source>
        <translation>«{name}» contiene pesos que no son números (NaN o infinitos).</translation>
    </message>
    <message>
        <source>“{name}” holds weights, but not those of a model for hiding messages.</source>
        <translation>«{name}» contiene pesos, pero no los de un modelo para ocultar mensajes.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads nowhere.</source>
        <translation>«{name}» es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>“{name}” is a link to itself.</source>
        <translation>«{name}» es un enlace a sí mismo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than this disk or account allows.</source>
        <translation>«{name}» es más grande de lo que permite este disco o esta cuenta.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>«{name}» no es una carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: {reason}.</source>
        <translation>«{name}» no es un archivo de modelo intacto: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not installed.</source>
        <translation>«{name}» no está instalado.</translation>
    </message>
    <message>
        <source>“{name}” is the output of row {row} too.</source>
        <translation>«{name}» es también la salida de la fila {row}.</translation>
    </message>
    <message>
        <source>“{name}” lies among the bundled models, but did not come with this version.</source>
        <translation>«{name}» está entre los modelos incluidos, pero no vino con esta versión.</translation>
    </message>
    <message>
        <source>“{name}” may mean several models: {models}.</source>
        <translation>«{name}» puede referirse a varios modelos: {models}.</translation>
    </message>
    <message>
        <source>“{name}” may not be written to this folder.</source>
        <translation>No se permite escribir «{name}» en esta carpeta.</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at: {reason}.</source>
        <translation>«{path}» no se puede examinar: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nothing could be revealed.</source>
        <translation>No se pudo revelar nada.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Ocurrió un error inesperado.</translation>
    </message>
    <message>
        <source>The details help whoever looks into it.</source>
        <translation>Los detalles ayudan a quien lo investigue.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Split the message into {count} pictures, or shorten it.</source>
        <translation>Capacidad: {capacity}. Reparta el mensaje en {count} imágenes o acórtelo.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Shorten the text, or remove files.</source>
        <translation>Capacidad: {capacity}. Acorte el texto o quite archivos.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by {excess}.</source>
        <translation>El mensaje supera en {excess} lo que cabe en esta imagen.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by more than {excess}.</source>
        <translation>El mensaje supera en más de {excess} lo que cabe en esta imagen.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>file_manager</name>
    <message>
        <source>No file manager answers. The folder is {folder}.</source>
        <translation>Ningún administrador de archivos responde. La carpeta es {folder}.</translation>
    </message>
    <message>
        <source>No program opens {name} here. It was saved in {folder}.</source>
        <translation>Ningún programa abre {name} aquí. Se guardó en {folder}.</translation>
    </message>
    <message>
        <source>No e-mail program answers. Attach the file by hand.</source>
        <translation>Ningún programa de correo responde. Adjunte el archivo a mano.</translation>
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
        <translation>menos de {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idénticas</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} dB</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>stegapp&apos;s own</source>
        <translation>propio de stegapp</translation>
    </message>
    <message>
        <source>stegapp&apos;s second, for comparison</source>
        <translation>segundo de stegapp, para comparar</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Cobblestone</source>
        <translation>Adoquines</translation>
    </message>
    <message>
        <source>Dandelions</source>
        <translation>Dientes de león</translation>
    </message>
    <message>
        <source>Earth, Apollo 8</source>
        <translation>La Tierra, Apolo 8</translation>
    </message>
    <message>
        <source>Forest stream</source>
        <translation>Arroyo en el bosque</translation>
    </message>
    <message>
        <source>Mountain path</source>
        <translation>Sendero de montaña</translation>
    </message>
    <message>
        <source>Paint brushes</source>
        <translation>Pinceles</translation>
    </message>
    <message>
        <source>Pebbles and twigs</source>
        <translation>Guijarros y ramitas</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Velero</translation>
    </message>
    <message>
        <source>Two dogs</source>
        <translation>Dos perros</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training was ended from outside.</source>
        <translation>El entrenamiento se terminó desde fuera.</translation>
    </message>
    <message>
        <source>Most often the system does that when memory runs out. Close other programs, or go on with a smaller batch. Nothing older than the last checkpoint is lost.</source>
        <translation>Casi siempre lo hace el sistema cuando se acaba la memoria. Cierre otros programas o continúe con un lote menor. No se pierde nada anterior al último punto de control.</translation>
    </message>
    <message>
        <source>The training crashed.</source>
        <translation>El entrenamiento falló de forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing older than the last checkpoint is lost. If it crashes again, the graphics card or its driver may be at fault.</source>
        <translation>No se pierde nada anterior al último punto de control. Si vuelve a fallar, la causa puede ser la tarjeta gráfica o su controlador.</translation>
    </message>
    <message>
        <source>The training&apos;s output could not be read, so it was stopped.</source>
        <translation>No se pudo leer la salida del entrenamiento, así que se detuvo.</translation>
    </message>
    <message>
        <source>Something else may have written into its output. Go on from the last checkpoint.</source>
        <translation>Es posible que otra cosa haya escrito en su salida. Continúe desde el último punto de control.</translation>
    </message>
    <message>
        <source>The training belongs to another version of the application.</source>
        <translation>El entrenamiento pertenece a otra versión de la aplicación.</translation>
    </message>
    <message>
        <source>The application was probably updated meanwhile. Close it and open it again.</source>
        <translation>Probablemente la aplicación se actualizó entretanto. Ciérrela y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>No se pudo iniciar el entrenamiento.</translation>
    </message>
    <message>
        <source>The application may be damaged or have been moved. Install it again.</source>
        <translation>Es posible que la aplicación esté dañada o se haya movido. Instálela de nuevo.</translation>
    </message>
    <message>
        <source>The training ended without a word.</source>
        <translation>El entrenamiento terminó sin decir por qué.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint. The details help whoever looks into it.</source>
        <translation>Continúe desde el último punto de control. Los detalles ayudan a quien lo investigue.</translation>
    </message>
</context>
</TS>
