<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About stegapp</source>
        <translation>О программе stegapp</translation>
    </message>
    <message>
        <source>Hide a text or files in a photograph with a neural network, and get every byte back.</source>
        <translation>Спрятать текст или файлы в фотографии с помощью нейронной сети и получить обратно каждый байт.</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Справка (F1)</translation>
    </message>
    <message>
        <source>What this does not protect against</source>
        <translation>От чего программа не защищает</translation>
    </message>
    <message>
        <source>Statistical detection</source>
        <translation>Статистическое обнаружение</translation>
    </message>
    <message>
        <source>The eye sees nothing, but a long message leaves traces that a program trained for it can find. Short messages in detailed photos are the hardest to notice. The text itself stays encrypted.</source>
        <translation>Глаз ничего не видит, но длинное сообщение оставляет следы, которые может найти специально обученная программа. Труднее всего заметить короткие сообщения в фото с множеством деталей. Сам текст остаётся зашифрованным.</translation>
    </message>
    <message>
        <source>Recompression</source>
        <translation>Повторное сжатие</translation>
    </message>
    <message>
        <source>Most messengers and social networks compress photos again. That destroys the message, unless it was hidden for messengers that recompress; send the file.</source>
        <translation>Большинство мессенджеров и социальных сетей сжимают фото заново. Это уничтожает сообщение, если только оно не спрятано для мессенджеров со сжатием; отправляйте файл.</translation>
    </message>
    <message>
        <source>A stolen or guessed password</source>
        <translation>Украденный или угаданный пароль</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Тот, у кого есть изображение и пароль, может прочитать сообщение: сейчас или через десять лет.</translation>
    </message>
    <message>
        <source>A computer that is not yours</source>
        <translation>Чужой компьютер</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Всё, что следит за вашим экраном или клавиатурой, видит сообщение ещё до того, как оно спрятано.</translation>
    </message>
    <message>
        <source>The original picture</source>
        <translation>Исходное изображение</translation>
    </message>
    <message>
        <source>Comparing it with the one you sent shows every change. Keep it to yourself, or delete it.</source>
        <translation>Сравнение с отправленным показывает каждое изменение. Никому не отдавайте исходное изображение или удалите его.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Свободная программа под лицензией MIT</translation>
    </message>
    <message>
        <source>Built on “Anti-Rounding Image Steganography With Separable Fine-Tuned Network” (IEEE TCSVT, 2023), with 5G error correction, Argon2id and authenticated encryption.</source>
        <translation>Основана на «Anti-Rounding Image Steganography With Separable Fine-Tuned Network» (IEEE TCSVT, 2023), с исправлением ошибок из 5G, Argon2id и аутентифицированным шифрованием.</translation>
    </message>
    <message>
        <source>Sample photographs</source>
        <translation>Фотографии-образцы</translation>
    </message>
    <message>
        <source>Shrunk, cut to a square and made grey.</source>
        <translation>Уменьшены, обрезаны до квадрата и переведены в оттенки серого.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Words of passphrases: {lists}.</source>
        <translation>Слова парольных фраз: {lists}.</translation>
    </message>
    <message>
        <source>Open the licence &amp;texts</source>
        <translation>Открыть &amp;тексты лицензий</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Они находятся в {folder}.</translation>
    </message>
</context>
<context>
    <name>AcceptanceStep</name>
    <message>
        <source>Measured on photos it was not trained on</source>
        <translation>Измерено на фото, которых не было в обучении</translation>
    </message>
    <message>
        <source>Who reads whom</source>
        <translation>Кто кого читает</translation>
    </message>
    <message>
        <source>Messages hidden and revealed</source>
        <translation>Спрятанные и извлечённые сообщения</translation>
    </message>
    <message>
        <source>Random messages of several sizes are hidden, saved, read again and revealed.</source>
        <translation>Случайные сообщения разного размера прячутся, сохраняются, читаются снова и извлекаются.</translation>
    </message>
    <message>
        <source>Progress of the acceptance test</source>
        <translation>Ход приёмочной проверки</translation>
    </message>
    <message>
        <source>The model is trained. Now it is tested.</source>
        <translation>Модель обучена. Теперь она проверяется.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Эта модель</translation>
    </message>
    <message>
        <source>Bits read right after the JT-stage, without rounding</source>
        <translation>Верно прочитанные биты после этапа JT, без округления</translation>
    </message>
    <message>
        <source>… with rounding</source>
        <translation>… с округлением</translation>
    </message>
    <message>
        <source>Bits read right after the SF-stage, from the saved file</source>
        <translation>Верно прочитанные биты после этапа SF, из сохранённого файла</translation>
    </message>
    <message>
        <source>… on the worst photo</source>
        <translation>… на худшем фото</translation>
    </message>
    <message>
        <source>Closeness when every pixel carries a bit (PSNR)</source>
        <translation>Близость, когда каждый пиксель несёт бит (PSNR)</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Сходство (SSIM)</translation>
    </message>
    <message>
        <source>Bits a pixel can carry (GMI)</source>
        <translation>Сколько бит может нести пиксель (GMI)</translation>
    </message>
    <message>
        <source>Bits read wrong on black, white and other hard pictures</source>
        <translation>Неверно прочитанные биты на чёрных, белых и других трудных изображениях</translation>
    </message>
    <message>
        <source>Bits read right, over all strengths and JPEG qualities</source>
        <translation>Верно прочитанные биты, по всем значениям силы и качества JPEG</translation>
    </message>
    <message>
        <source>Bits a place carries (GMI) after JPEG of quality 95</source>
        <translation>Сколько бит несёт одно место (GMI) после JPEG с качеством 95</translation>
    </message>
    <message>
        <source>… of quality 75</source>
        <translation>… с качеством 75</translation>
    </message>
    <message>
        <source>… of quality 50</source>
        <translation>… с качеством 50</translation>
    </message>
    <message>
        <source>Closeness when every place carries a bit (PSNR)</source>
        <translation>Близость, когда каждое место несёт бит (PSNR)</translation>
    </message>
    <message>
        <source>All {count} messages came back, byte for byte.</source>
        <translation>Все сообщения ({count}) вернулись байт в байт.</translation>
    </message>
    <message>
        <source>Only {good} of {count} messages came back.</source>
        <translation>Вернулись только {good} из {count} сообщений.</translation>
    </message>
    <message>
        <source>This model cannot be used yet. Train it further, or begin anew with more photos or another preset.</source>
        <translation>Этой моделью пока нельзя пользоваться. Обучите её дальше или начните заново: с большим числом фото или с другой предустановкой.</translation>
    </message>
    <message>
        <source>The test was stopped. The model is kept, and can be tested again.</source>
        <translation>Проверка остановлена. Модель сохранена, её можно проверить снова.</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>Моделью можно пользоваться.</translation>
    </message>
    <message numerus="yes">
        <source>It was tested on %Ln photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>Она проверена только на %Ln фото: добавьте фото, чтобы проверка говорила о большем.</numerusform>
            <numerusform>Она проверена только на %Ln фото: добавьте фото, чтобы проверка говорила о большем.</numerusform>
            <numerusform>Она проверена только на %Ln фото: добавьте фото, чтобы проверка говорила о большем.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in {photo}: {problem}</source>
        <translation>{size} в {photo}: {problem}</translation>
    </message>
    <message>
        <source>{size} in {photo}: every byte came back, at {psnr}</source>
        <translation>{size} в {photo}: вернулся каждый байт, {psnr}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>How much of the picture the message fills</source>
        <translation>Какую часть изображения занимает сообщение</translation>
    </message>
    <message>
        <source>How easily it may be noticed is told here, once there are a picture and a message.</source>
        <translation>Здесь будет сказано, насколько легко это заметить, когда появятся изображение и сообщение.</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>больше чем {size}</translation>
    </message>
    <message>
        <source>Measuring how much fits…</source>
        <translation>Измеряется, сколько поместится…</translation>
    </message>
    <message>
        <source>How much fits could not be measured</source>
        <translation>Не удалось измерить, сколько поместится</translation>
    </message>
    <message>
        <source>Choose a picture to see how much fits</source>
        <translation>Выберите изображение, чтобы узнать, сколько поместится</translation>
    </message>
    <message>
        <source>{size} after compression</source>
        <translation>{size} после сжатия</translation>
    </message>
    <message>
        <source>This picture cannot carry a message</source>
        <translation>Это изображение не может вместить сообщение</translation>
    </message>
    <message>
        <source>Room for {capacity}</source>
        <translation>Места: {capacity}</translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation>{used} из {capacity}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком длинно</translation>
    </message>
    <message>
        <source>after compression</source>
        <translation>после сжатия</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Шаг {number}: {title}</translation>
    </message>
</context>
<context>
    <name>CarrierTiles</name>
    <message>
        <source>What the picture becomes</source>
        <translation>Чем станет изображение</translation>
    </message>
    <message>
        <source>Grey square</source>
        <translation>Серый квадрат</translation>
    </message>
    <message>
        <source>A part of it, 512&#xa0;×&#xa0;512 pixels, without colours.</source>
        <translation>Часть изображения, 512&#xa0;×&#xa0;512 пикселей, без цвета.</translation>
    </message>
    <message>
        <source>PNG photo</source>
        <translation>Фото PNG</translation>
    </message>
    <message>
        <source>All of it, in its colours. Holds the most.</source>
        <translation>Целиком и в цвете. Вмещает больше всего.</translation>
    </message>
    <message>
        <source>JPEG photo</source>
        <translation>Фото JPEG</translation>
    </message>
    <message>
        <source>Many messengers pass it on untouched.</source>
        <translation>Многие мессенджеры передают его без изменений.</translation>
    </message>
    <message>
        <source>For messengers that recompress</source>
        <translation>Для мессенджеров со сжатием</translation>
    </message>
    <message>
        <source>Arrives there, but is easier to notice.</source>
        <translation>Там дойдёт, но его легче заметить.</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colours of the difference: blue is darker, red is lighter</source>
        <translation>Цвета разницы: синее темнее, красное светлее</translation>
    </message>
    <message>
        <source>−{levels} darker</source>
        <translation>−{levels} темнее</translation>
    </message>
    <message>
        <source>same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>+{levels} lighter</source>
        <translation>+{levels} светлее</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two pictures</source>
        <translation>Сравнить два изображения</translation>
    </message>
    <message>
        <source>See, pixel by pixel, what hiding has changed.</source>
        <translation>Посмотрите пиксель за пикселем, что изменило сокрытие.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Drop two pictures here</source>
        <translation>Перетащите сюда два изображения</translation>
    </message>
    <message>
        <source>a cover and the picture with the message, or any two of the same size</source>
        <translation>исходное изображение и изображение с сообщением или любые два одного размера</translation>
    </message>
    <message>
        <source>Now the second picture</source>
        <translation>Теперь второе изображение</translation>
    </message>
    <message>
        <source>The first one is {name}.</source>
        <translation>Первое: {name}.</translation>
    </message>
    <message>
        <source>The pictures differ in size, so their pixels cannot be compared one by one.</source>
        <translation>Изображения разного размера, поэтому их пиксели нельзя сравнить по одному.</translation>
    </message>
    <message>
        <source>A JPEG stores no pixels: what is compared are those that come of decoding it. One change in the file moves many of them a little.</source>
        <translation>JPEG не хранит пиксели: сравниваются те, что получаются при декодировании. Одно изменение в файле немного сдвигает многие из них.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Размер в пикселях</translation>
    </message>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Близость (PSNR)</translation>
    </message>
    <message>
        <source>Above 40 dB the eye sees no difference.</source>
        <translation>Выше 40 дБ глаз не видит разницы.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Сходство (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 означает, что структура изображения не изменилась.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Изменено пикселей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ.</source>
        <translation>
            <numerusform>Отличается %Ln пиксель.</numerusform>
            <numerusform>Отличаются %Ln пикселя.</numerusform>
            <numerusform>Отличаются %Ln пикселей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Наибольшее изменение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln уровень</numerusform>
            <numerusform>%Ln уровня</numerusform>
            <numerusform>%Ln уровней</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 255 levels.</source>
        <translation>Из 255 уровней.</translation>
    </message>
    <message>
        <source>Choose two pictures</source>
        <translation>Выберите два изображения</translation>
    </message>
    <message>
        <source>Only two pictures can be compared.</source>
        <translation>Сравнить можно только два изображения.</translation>
    </message>
    <message>
        <source>Drop two of them.</source>
        <translation>Перетащите два из них.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Рядом</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>Ра&amp;зделитель</translation>
    </message>
    <message>
        <source>B&amp;link</source>
        <translation>&amp;Мигание</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Разни&amp;ца</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Способ сравнения</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Усиление разницы</translation>
    </message>
    <message>
        <source>Colours that are compared</source>
        <translation>Какие цвета сравниваются</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Все цвета</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Show pixels one to one</source>
        <translation>Показать пиксели один к одному</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>Вписать (F)</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>Поменять изображения местами</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Новое сравнение</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Уровни серого</translation>
    </message>
    <message>
        <source>Colours of the difference</source>
        <translation>Цвета разницы</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison of two pictures</source>
        <translation>Сравнение двух изображений</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrows move, F fits, 1 shows single pixels, Space flips the pictures.</source>
        <translation>Плюс и минус меняют масштаб, стрелки двигают, F вписывает, 1 показывает отдельные пиксели, пробел переключает изображения.</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Перетащите сюда изображение</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Which photo?</source>
        <translation>&amp;Какое фото?</translation>
    </message>
    <message>
        <source>Measure the photos of a folder, and choose the one that hides the message best</source>
        <translation>Измерить фото в папке и выбрать то, которое лучше всего прячет сообщение</translation>
    </message>
    <message>
        <source>Se&amp;veral photos</source>
        <translation>&amp;Несколько фото</translation>
    </message>
    <message>
        <source>Split the message over several photos, or hide in many at once</source>
        <translation>Разделить сообщение между несколькими фото или спрятать сразу во многих</translation>
    </message>
    <message>
        <source>&amp;Split the message over several photos…</source>
        <translation>&amp;Разделить сообщение между несколькими фото…</translation>
    </message>
    <message>
        <source>Hide in &amp;many photos…</source>
        <translation>Спрятать во &amp;многих фото…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Или попробуйте одно из этих:</translation>
    </message>
    <message>
        <source>For trying out only: everyone has these pictures.</source>
        <translation>Только для пробы: эти изображения есть у всех.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it stays a photo like those of a camera.</source>
        <translation>или вставьте его через Ctrl+V. Подойдёт любое фото; оно останется фото, как из камеры.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it is made as small as messengers keep it.</source>
        <translation>или вставьте его через Ctrl+V. Подойдёт любое фото; оно станет таким маленьким, каким его оставляют мессенджеры.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it keeps its colours.</source>
        <translation>или вставьте его через Ctrl+V. Подойдёт любое фото; его цвета сохранятся.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it becomes {side} × {side} pixels and grey.</source>
        <translation>или вставьте его через Ctrl+V. Подойдёт любое фото; оно станет серым, {side} × {side} пикселей.</translation>
    </message>
    <message>
        <source>The picture that will carry the message</source>
        <translation>Изображение, в котором будет сообщение</translation>
    </message>
    <message>
        <source>The grey picture that will carry the message</source>
        <translation>Серое изображение, в котором будет сообщение</translation>
    </message>
    <message>
        <source>Larger part of the picture (−)</source>
        <translation>Захватить больше изображения (−)</translation>
    </message>
    <message>
        <source>Smaller part of the picture (+)</source>
        <translation>Захватить меньше изображения (+)</translation>
    </message>
    <message>
        <source>As much as possible (0)</source>
        <translation>Как можно больше (0)</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Только для пробы: это изображение есть у всех.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Сменить…</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Выбрать другое изображение</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать изображение</translation>
    </message>
    <message>
        <source>Sample picture: {name}</source>
        <translation>Изображение-образец: {name}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пикселей</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Часть изображения, которая используется</translation>
    </message>
    <message>
        <source>Drag the square to move it; use the wheel, corners or plus and minus to resize it.</source>
        <translation>Перетащите квадрат, чтобы сдвинуть его; размер меняют колесо мыши, углы или плюс и минус.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Curves of the training</source>
        <translation>Кривые обучения</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Closeness (PSNR), dB</source>
        <translation>Близость (PSNR), дБ</translation>
    </message>
    <message>
        <source>Bits read right; dots: unrounded, star: picked</source>
        <translation>Верно прочитанные биты; точки: без округления, звезда: выбрано</translation>
    </message>
    <message>
        <source>Bits per pixel (GMI)</source>
        <translation>Бит на пиксель (GMI)</translation>
    </message>
    <message>
        <source>Bits read right after JPEG; star: picked</source>
        <translation>Верно прочитанные биты после JPEG; звезда: выбрано</translation>
    </message>
    <message>
        <source>Bits per place (GMI)</source>
        <translation>Бит на место (GMI)</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Passwords and messages are left out of these details.</source>
        <translation>Паролей и сообщений в этих подробностях нет.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Подробности ошибки</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;Use it by default from now on</source>
        <translation>Впредь использовать по &amp;умолчанию</translation>
    </message>
    <message>
        <source>Use it by default from now on</source>
        <translation>Впредь использовать по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Hide something with it</source>
        <translation>&amp;Спрятать что-нибудь с ней</translation>
    </message>
    <message>
        <source>For your recipient</source>
        <translation>Для получателя</translation>
    </message>
    <message>
        <source>Only this model is sure to reveal what it hides. The receiver needs its file once, and the password each time. Export it, and hand it over in a way that you trust.</source>
        <translation>Только эта модель наверняка извлечёт то, что она прячет. Получателю один раз нужен её файл и каждый раз нужен пароль. Экспортируйте её и передайте способом, которому доверяете.</translation>
    </message>
    <message>
        <source>E&amp;xport the model…</source>
        <translation>&amp;Экспорт модели…</translation>
    </message>
    <message>
        <source>Show it under &amp;Models</source>
        <translation>Показать в разделе «&amp;Модели»</translation>
    </message>
    <message>
        <source>Installed among your models. Its id is {id}.</source>
        <translation>Установлена среди ваших моделей. Её идентификатор: {id}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>Готово: {name}.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Экспорт модели</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Модель (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Экспортировано как {name}.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Bring back a draft</source>
        <translation>Вернуть черновик</translation>
    </message>
    <message>
        <source>Password of the draft</source>
        <translation>Пароль черновика</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Type the password of the draft</source>
        <translation>Введите пароль черновика</translation>
    </message>
    <message>
        <source>It stood on the Hide page when the program ended.</source>
        <translation>Это было на странице «Спрятать», когда программа завершилась.</translation>
    </message>
    <message>
        <source>A draft of {when} was kept when the program ended.</source>
        <translation>Когда программа завершилась, сохранился черновик от {when}.</translation>
    </message>
    <message>
        <source>It is sealed with the password that stood beside it.</source>
        <translation>Он зашифрован паролем, который стоял рядом с ним.</translation>
    </message>
    <message>
        <source>Bring it back or delete it…</source>
        <translation>Вернуть или удалить…</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>&amp;Quick</source>
        <translation>&amp;Быстро</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>&amp;Тщательно</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>Как &amp;в статье</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Предустановка</translation>
    </message>
    <message>
        <source>&amp;Take at most</source>
        <translation>Не &amp;дольше</translation>
    </message>
    <message>
        <source>Limit the time</source>
        <translation>Ограничить время</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>Не дольше стольких минут</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Устройство</translation>
    </message>
    <message>
        <source>A short training, good for most.</source>
        <translation>Короткое обучение, для большинства достаточно.</translation>
    </message>
    <message>
        <source>Takes several times as long, for a little more quality.</source>
        <translation>Длится в несколько раз дольше ради немного лучшего качества.</translation>
    </message>
    <message>
        <source>Trained as the paper describes, on whole pictures: slow, and for comparison only.</source>
        <translation>Обучение, как описано в статье, на целых изображениях: медленно и только для сравнения.</translation>
    </message>
    <message>
        <source>Takes longest, for comparison only: the paper has no such networks.</source>
        <translation>Дольше всего, только для сравнения: в статье таких сетей нет.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Процессор: {name}</translation>
    </message>
    <message>
        <source>About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk.</source>
        <translation>Примерно {time}, судя по нескольким шагам. Нужно около {memory} памяти и {disk} на диске.</translation>
    </message>
    <message>
        <source>Measuring how long a few steps take…</source>
        <translation>Измеряется, сколько длятся несколько шагов…</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <source>Ways on</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What was learned up to the last checkpoint is kept.</source>
        <translation>Всё, чему модель научилась до последней контрольной точки, сохранено.</translation>
    </message>
    <message>
        <source>There was no checkpoint yet, so the training begins anew.</source>
        <translation>Контрольной точки ещё не было, поэтому обучение начнётся заново.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>Go on with a &amp;smaller batch ({count})</source>
        <translation>Продолжить с &amp;меньшим пакетом ({count})</translation>
    </message>
    <message>
        <source>Go on on the &amp;processor</source>
        <translation>Продолжить на п&amp;роцессоре</translation>
    </message>
    <message>
        <source>Change the p&amp;lan</source>
        <translation>Изменить п&amp;лан</translation>
    </message>
    <message>
        <source>Choose other p&amp;hotos</source>
        <translation>Выбрать другие &amp;фото</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>{name} (link)</source>
        <translation>{name} (ссылка)</translation>
    </message>
    <message>
        <source>A link to a file elsewhere. Tick it to hide that file too.</source>
        <translation>Ссылка на файл в другом месте. Отметьте её, чтобы спрятать и этот файл.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Throw this training away</source>
        <translation>Удалить это обучение</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>Keep a checkpoint and go on later</source>
        <translation>Сохранить контрольную точку и продолжить позже</translation>
    </message>
    <message>
        <source>S&amp;top and keep</source>
        <translation>Остановить и &amp;сохранить</translation>
    </message>
    <message>
        <source>End this stage now and go on with what was learned</source>
        <translation>Завершить этот этап сейчас и продолжить с тем, чему модель научилась</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Остановить проверку</translation>
    </message>
    <message>
        <source>The model is kept, and can be tested again</source>
        <translation>Модель сохранена, её можно проверить снова</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>Обучать &amp;дальше</translation>
    </message>
    <message>
        <source>Throw &amp;away</source>
        <translation>Удал&amp;ить</translation>
    </message>
    <message>
        <source>Test it &amp;again</source>
        <translation>Про&amp;верить снова</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Дал&amp;ее</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Нач&amp;ать обучение</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Install the model</source>
        <translation>&amp;Установить модель</translation>
    </message>
    <message>
        <source>Trai&amp;n another</source>
        <translation>Обучи&amp;ть ещё одну</translation>
    </message>
</context>
<context>
    <name>FoundSection</name>
    <message>
        <source>Looking through the photos</source>
        <translation>Просмотр фото</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Пропущенные файлы</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Поиск изображений…</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at, {usable} photos found</source>
        <translation>Просмотрено файлов: {done} из {total}, найдено фото: {usable}</translation>
    </message>
    <message>
        <source>Usable photos</source>
        <translation>Пригодные фото</translation>
    </message>
    <message>
        <source>Pictures the training can use.</source>
        <translation>Изображения, на которых можно обучать.</translation>
    </message>
    <message>
        <source>Different scenes</source>
        <translation>Разные сюжеты</translation>
    </message>
    <message>
        <source>Pictures that look alike are counted once. They stay together when some are kept back.</source>
        <translation>Похожие изображения считаются за одно. Они остаются вместе, когда часть фото откладывается.</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>Короткая сторона</translation>
    </message>
    <message>
        <source>{low} to {high} px</source>
        <translation>от {low} до {high} пикс.</translation>
    </message>
    <message>
        <source>Smallest and largest of the photos.</source>
        <translation>У самого маленького и самого большого фото.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Listed below, each with its reason.</source>
        <translation>Перечислены ниже, каждый с причиной.</translation>
    </message>
    <message>
        <source>Skipped, with reasons</source>
        <translation>Пропущенные, с причинами</translation>
    </message>
    <message>
        <source>Most photos are dark: add bright ones, or the model will be unsure in bright skies.</source>
        <translation>Большинство фото тёмные: добавьте светлые, иначе на светлом небе модель будет неуверенной.</translation>
    </message>
    <message>
        <source>Most photos are very bright: add darker ones.</source>
        <translation>Большинство фото очень светлые: добавьте более тёмные.</translation>
    </message>
    <message>
        <source>Most photos are very smooth, as if drawn or blurred: add some with fine detail.</source>
        <translation>Большинство фото очень гладкие, словно нарисованные или размытые: добавьте фото с мелкими деталями.</translation>
    </message>
    <message>
        <source>Most photos are smaller than {side} pixels and get enlarged: add larger ones if you can.</source>
        <translation>Большинство фото меньше {side} пикселей и увеличиваются: если можете, добавьте фото крупнее.</translation>
    </message>
    <message>
        <source>Many photos show the same scene: other subjects would teach the model more.</source>
        <translation>На многих фото один и тот же сюжет: другие сюжеты научили бы модель большему.</translation>
    </message>
    <message>
        <source>The photos are varied enough in brightness, detail and subjects.</source>
        <translation>Фото достаточно разнообразны по яркости, деталям и сюжетам.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choose a picture, write a text or add files, set a password, and press Hide message.</source>
        <translation>Выберите изображение, напишите текст или добавьте файлы, задайте пароль и нажмите «Спрятать сообщение».</translation>
    </message>
    <message>
        <source>The picture looks the same afterwards. The message is encrypted with the password first, so that finding it is not yet reading it.</source>
        <translation>После этого изображение выглядит так же. Сообщение сначала шифруется паролем, поэтому найти его ещё не значит прочитать.</translation>
    </message>
    <message>
        <source>Take a photo of your own that nobody else has, with much detail, and hide little in it. What was hidden is read back at once: if it says that your message is hidden, it can be revealed.</source>
        <translation>Возьмите собственное фото, которого нет ни у кого другого, с множеством деталей, и прячьте в нём немного. Спрятанное сразу читается обратно: если написано, что сообщение спрятано, его можно извлечь.</translation>
    </message>
    <message>
        <source>Too long for one photo, or too important? Split it over several photos: any 2 of 3, say, reveal it, and one alone says nothing. “Several photos” can also hide one message in each of many photos, or many messages by a table.</source>
        <translation>Слишком длинно для одного фото или слишком важно? Разделите сообщение между несколькими фото: чтобы его извлечь, хватит, например, любых 2 из 3, а одно не скажет ничего. «Несколько фото» может также спрятать одно сообщение в каждом из многих фото или много сообщений по таблице.</translation>
    </message>
    <message>
        <source>Send the picture as a file: attached to an e-mail, or by “File” or “Document” in a messenger. Drag it from the result into the other program.</source>
        <translation>Отправляйте изображение как файл: вложением в письмо или в мессенджере через «Файл» или «Документ». Его можно перетащить из результата в другую программу.</translation>
    </message>
    <message>
        <source>Most messengers compress what is sent as a photo, and that destroys the message. As a JPEG photo, many pass it on untouched: the result says which. For the others there is “For messengers that recompress”.</source>
        <translation>Большинство мессенджеров сжимают то, что отправлено как фото, и это уничтожает сообщение. Фото JPEG многие передают без изменений: какие, сказано в результате. Для остальных есть «Для мессенджеров со сжатием».</translation>
    </message>
    <message>
        <source>Tell the password another way than the picture: by voice, or on paper.</source>
        <translation>Сообщите пароль другим путём, чем изображение: голосом или на бумаге.</translation>
    </message>
    <message>
        <source>A key file is a second lock. Hand a copy over another way than the picture, too, and keep one: without it, or if a byte of it changes, the message is lost.</source>
        <translation>Ключевой файл служит вторым замком. Передайте его копию тоже другим путём, чем изображение, и одну оставьте себе: без него или если в нём изменится хоть один байт, сообщение потеряно.</translation>
    </message>
    <message>
        <source>Drop the picture on the Reveal page, type the password, and press Reveal.</source>
        <translation>Перетащите изображение на страницу «Извлечь», введите пароль и нажмите «Извлечь».</translation>
    </message>
    <message>
        <source>If a picture holds a part of a message, add the others, in any order: they are put together by themselves.</source>
        <translation>Если в изображении только часть сообщения, добавьте остальные в любом порядке: они соединятся сами.</translation>
    </message>
    <message>
        <source>Nothing revealed? Check the password letter by letter, and the key file, if there is one. Ask for the picture once more, sent as a file. If the sender hid with a model of their own, import its file.</source>
        <translation>Ничего не извлечено? Проверьте пароль буква за буквой и ключевой файл, если он есть. Попросите прислать изображение ещё раз, как файл. Если отправитель прятал собственной моделью, импортируйте её файл.</translation>
    </message>
    <message>
        <source>A wrong password, an altered picture and a picture without a message are all one: stegapp itself cannot tell them apart.</source>
        <translation>Неверный пароль, изменённое изображение и изображение без сообщения выглядят одинаково: сама stegapp не может их различить.</translation>
    </message>
    <message>
        <source>A long message leaves traces that a program made for it can find.</source>
        <translation>Длинное сообщение оставляет следы, которые может найти созданная для этого программа.</translation>
    </message>
    <message>
        <source>Messengers that compress photos destroy the message, unless it was hidden for messengers that recompress.</source>
        <translation>Мессенджеры, сжимающие фото, уничтожают сообщение, если только оно не спрятано для мессенджеров со сжатием.</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>Тот, у кого есть изображение и пароль, может прочитать сообщение: сейчас или через десять лет.</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>Всё, что следит за вашим экраном или клавиатурой, видит сообщение ещё до того, как оно спрятано.</translation>
    </message>
    <message>
        <source>Beside the original picture, every change shows. Keep it to yourself, or delete it.</source>
        <translation>Рядом с исходным изображением видно каждое изменение. Никому не отдавайте его или удалите.</translation>
    </message>
    <message>
        <source>A photo or a JPEG can carry a second message under another password. Hide something harmless in it: if somebody makes you give a password, you can give that one.</source>
        <translation>Фото или JPEG может вместить второе сообщение под другим паролем. Спрячьте в нём что-нибудь безобидное: если кто-то заставит вас назвать пароль, вы сможете назвать этот.</translation>
    </message>
    <message>
        <source>It protects this: nothing that a password opens shows that there is another message, and each is hidden as if it were alone. Whoever has one password finds no proof of the other.</source>
        <translation>Вот что это защищает: ничто из того, что открывает один пароль, не показывает, что есть другое сообщение, и каждое спрятано так, будто оно одно. Тот, у кого есть один пароль, не найдёт доказательства, что есть другой.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the original picture, and sees more changes than one message needs; who thinks that the picture has room for more and does not believe you; or who watches your screen.</source>
        <translation>Это не защищает от того, у кого есть исходное изображение и кто увидит больше изменений, чем нужно одному сообщению; от того, кто думает, что в изображении есть место для большего, и вам не верит; и от того, кто следит за вашим экраном.</translation>
    </message>
    <message>
        <source>Two messages are a longer message together, and easier to notice. Short ones in a large photo are safest.</source>
        <translation>Два сообщения вместе составляют одно более длинное, и его легче заметить. Надёжнее всего короткие в большом фото.</translation>
    </message>
    <message>
        <source>You need not know models: everybody with stegapp has the same one, and it is used.</source>
        <translation>Знать о моделях не нужно: у всех, у кого есть stegapp, она одна и та же, и используется именно она.</translation>
    </message>
    <message>
        <source>A model of your own is like a key that two people share: it is trained on your photos, you export its file and give it to the other, and both of you need it besides the password.</source>
        <translation>Собственная модель подобна ключу, общему для двоих: она обучается на ваших фото, вы экспортируете её файл и передаёте другому, и она нужна вам обоим, помимо пароля.</translation>
    </message>
    <message>
        <source>Compare, Models and Train are for those who want to look closer.</source>
        <translation>Страницы «Сравнить», «Модели» и «Обучить» предназначены для тех, кто хочет присмотреться внимательнее.</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>Страницы, сверху вниз</translation>
    </message>
    <message>
        <source>Hide, reveal or compare</source>
        <translation>Спрятать, извлечь или сравнить</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Остановить то, что выполняется</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Вставить изображение или файлы</translation>
    </message>
    <message>
        <source>Clear revealed messages and their password from the window</source>
        <translation>Убрать из окна извлечённые сообщения и их пароль</translation>
    </message>
    <message>
        <source>Show or mask the password</source>
        <translation>Показать или скрыть пароль</translation>
    </message>
    <message>
        <source>Take the chosen ones off a list</source>
        <translation>Убрать выбранное из списка</translation>
    </message>
    <message>
        <source>Choose all on a list</source>
        <translation>Выбрать всё в списке</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>Вернуть то, что убрано</translation>
    </message>
    <message>
        <source>Larger or smaller part of the picture, or all of it</source>
        <translation>Захватить больше изображения, меньше или всё</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Этот список клавиш</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Сокрытие</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Revealing</source>
        <translation>Извлечение</translation>
    </message>
    <message>
        <source>What it does not protect against</source>
        <translation>От чего программа не защищает</translation>
    </message>
    <message>
        <source>A second message (decoy)</source>
        <translation>Второе сообщение (отвлекающее)</translation>
    </message>
    <message>
        <source>Models, and a closer look</source>
        <translation>Модели и более внимательный взгляд</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>Близость (PSNR)</translation>
    </message>
    <message>
        <source>How close the picture is to the original. Above 40 dB the eye sees no difference.</source>
        <translation>Насколько изображение близко к исходному. Выше 40 дБ глаз не видит разницы.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>Сходство (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 означает, что структура изображения не изменилась.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>{size} of {capacity}</source>
        <translation>{size} из {capacity}</translation>
    </message>
    <message>
        <source>The message after compression, and what this picture could carry.</source>
        <translation>Сообщение после сжатия и сколько могло бы вместить это изображение.</translation>
    </message>
    <message>
        <source>Code rate</source>
        <translation>Скорость кода</translation>
    </message>
    <message>
        <source>The share of the hidden bits that carries the message; the rest corrects errors (code rate).</source>
        <translation>Доля спрятанных бит, которая несёт сообщение; остальные исправляют ошибки (скорость кода).</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs this model.</source>
        <translation>Эта модель нужна тому, кто будет извлекать сообщение.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>{time} on {device}</source>
        <translation>{time}, {device}</translation>
    </message>
    <message>
        <source>How long hiding took, and where it was computed.</source>
        <translation>Сколько длилось сокрытие и на чём шли вычисления.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Изменено пикселей</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s pixels that differ from the original.</source>
        <translation>Доля пикселей изображения, которые отличаются от исходных.</translation>
    </message>
    <message>
        <source>Values changed</source>
        <translation>Изменено значений</translation>
    </message>
    <message>
        <source>The share of the pixels&apos; red, green and blue that differs from the original.</source>
        <translation>Доля значений красного, зелёного и синего, которые отличаются от исходных.</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Наибольшее изменение</translation>
    </message>
    <message>
        <source>{steps} of 255 levels</source>
        <translation>{steps} из 255 уровней</translation>
    </message>
    <message>
        <source>How far the most changed pixel moved.</source>
        <translation>Насколько сдвинулся сильнее всего изменённый пиксель.</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Изменения в файле</translation>
    </message>
    <message>
        <source>A JPEG stores frequencies, not pixels. So many of its numbers (coefficients) were changed; each of them moves many pixels a little.</source>
        <translation>JPEG хранит частоты, а не пиксели. Столько его чисел (коэффициентов) изменено; каждое немного сдвигает много пикселей.</translation>
    </message>
    <message>
        <source>How far the most changed of these numbers moved.</source>
        <translation>Насколько сдвинулось сильнее всего изменённое из этих чисел.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите изображение</translation>
    </message>
    <message>
        <source>This picture may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>В этом изображении, возможно, есть сообщение: оно серое и такого же размера, как у stegapp.</translation>
    </message>
    <message>
        <source>Reveal it instead</source>
        <translation>Извлечь его</translation>
    </message>
    <message>
        <source>Choose files to hide</source>
        <translation>Выберите файлы, которые нужно спрятать</translation>
    </message>
    <message>
        <source>Choose a folder to hide</source>
        <translation>Выберите папку, которую нужно спрятать</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>Изображение ещё читается.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message. Choose another one, or another kind.</source>
        <translation>Это изображение не может вместить сообщение. Выберите другое или другой вид.</translation>
    </message>
    <message>
        <source>Write a text or choose files to hide.</source>
        <translation>Напишите текст или выберите файлы, которые нужно спрятать.</translation>
    </message>
    <message>
        <source>With a second message, the first one needs a password, too.</source>
        <translation>Если есть второе сообщение, первому тоже нужен пароль.</translation>
    </message>
    <message>
        <source>Second message (decoy)</source>
        <translation>Второе сообщение (отвлекающее)</translation>
    </message>
    <message>
        <source>Remove the second message</source>
        <translation>Убрать второе сообщение</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Kind of second message</source>
        <translation>Вид второго сообщения</translation>
    </message>
    <message>
        <source>Type what you could show to somebody</source>
        <translation>Напишите то, что могли бы кому-нибудь показать</translation>
    </message>
    <message>
        <source>Text of the second message</source>
        <translation>Текст второго сообщения</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose files of the second message</source>
        <translation>Выбрать файлы второго сообщения</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Remove all files of the second message</source>
        <translation>Убрать все файлы второго сообщения</translation>
    </message>
    <message>
        <source>Password of the second message</source>
        <translation>Пароль второго сообщения</translation>
    </message>
    <message>
        <source>Its own password</source>
        <translation>Его собственный пароль</translation>
    </message>
    <message>
        <source>Password of the second message again</source>
        <translation>Пароль второго сообщения ещё раз</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Ещё раз, для верности</translation>
    </message>
    <message>
        <source>The files are still being looked through.</source>
        <translation>Файлы ещё просматриваются.</translation>
    </message>
    <message>
        <source>Two messages need a photo or a JPEG. Choose one, or remove the second message.</source>
        <translation>Для двух сообщений нужно фото или JPEG. Выберите одно из них или уберите второе сообщение.</translation>
    </message>
    <message>
        <source>Write the second message, or remove it.</source>
        <translation>Напишите второе сообщение или уберите его.</translation>
    </message>
    <message>
        <source>The second message needs a password of its own.</source>
        <translation>Второму сообщению нужен собственный пароль.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice, or show it.</source>
        <translation>Пароли различаются. Введите один и тот же дважды или покажите его.</translation>
    </message>
    <message>
        <source>Both messages have the same password. Choose another one for the second.</source>
        <translation>У обоих сообщений один и тот же пароль. Выберите для второго другой.</translation>
    </message>
    <message>
        <source>This kind of picture has no room for it.</source>
        <translation>В изображении этого вида для него нет места.</translation>
    </message>
    <message>
        <source>It will be hidden, too.</source>
        <translation>Оно тоже будет спрятано.</translation>
    </message>
    <message>
        <source>Second message (decoy), closed</source>
        <translation>Второе сообщение (отвлекающее), закрыто</translation>
    </message>
    <message>
        <source>Second message (decoy), open</source>
        <translation>Второе сообщение (отвлекающее), открыто</translation>
    </message>
    <message>
        <source>Second message (decoy), closed, filled in</source>
        <translation>Второе сообщение (отвлекающее), закрыто, заполнено</translation>
    </message>
    <message>
        <source>The second message and its password would be lost.</source>
        <translation>Второе сообщение и его пароль пропадут.</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>Всё равно убрать его?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>No files chosen.</source>
        <translation>Файлы не выбраны.</translation>
    </message>
    <message>
        <source>For the case that somebody makes you give a password: hide something harmless here, and give this one. Nothing that it opens shows that there is another message. It does not help against somebody who has the original picture, or who does not believe you.</source>
        <translation>На случай, если кто-то заставит вас назвать пароль: спрячьте здесь что-нибудь безобидное и назовите этот. Ничто из того, что он открывает, не показывает, что есть другое сообщение. Это не поможет против того, у кого есть исходное изображение или кто вам не верит.</translation>
    </message>
    <message>
        <source>Anyone with stegapp can read it.</source>
        <translation>Его сможет прочитать любой, у кого есть stegapp.</translation>
    </message>
    <message>
        <source>Hide without a password?</source>
        <translation>Спрятать без пароля?</translation>
    </message>
    <message>
        <source>&amp;Hide without a password</source>
        <translation>&amp;Спрятать без пароля</translation>
    </message>
    <message>
        <source>&amp;Set a password</source>
        <translation>&amp;Задать пароль</translation>
    </message>
    <message>
        <source>The eye will see no difference.</source>
        <translation>Глаз не увидит разницы.</translation>
    </message>
    <message>
        <source>The eye will hardly see a difference.</source>
        <translation>Глаз почти не увидит разницы.</translation>
    </message>
    <message>
        <source>JPEG photo (*.jpg *.jpeg)</source>
        <translation>Фото JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>Сохран&amp;ить как…</translation>
    </message>
    <message>
        <source>Choose where the picture with the message is saved</source>
        <translation>Выбрать, куда сохранить изображение с сообщением</translation>
    </message>
    <message>
        <source>&amp;Hide message</source>
        <translation>Спр&amp;ятать сообщение</translation>
    </message>
    <message>
        <source>Hide the message (Ctrl+Return)</source>
        <translation>Спрятать сообщение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saves to</source>
        <translation>Сохранится в</translation>
    </message>
    <message>
        <source>Save the picture with the message</source>
        <translation>Сохранить изображение с сообщением</translation>
    </message>
    <message>
        <source>Hide a message</source>
        <translation>Спрятать сообщение</translation>
    </message>
    <message>
        <source>Put a text or files into a picture, and send it to whom you like.</source>
        <translation>Поместите текст или файлы в изображение и отправьте его кому захотите.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Назад к форме</translation>
    </message>
    <message>
        <source>Change the message, the picture or the password</source>
        <translation>Изменить сообщение, изображение или пароль</translation>
    </message>
    <message>
        <source>Hide &amp;another</source>
        <translation>Спрятать &amp;ещё</translation>
    </message>
    <message>
        <source>&amp;Same message, another photo</source>
        <translation>&amp;То же сообщение, другое фото</translation>
    </message>
    <message>
        <source>Keep the message and the password, and choose another picture</source>
        <translation>Оставить сообщение и пароль и выбрать другое изображение</translation>
    </message>
    <message>
        <source>Many photos</source>
        <translation>Много фото</translation>
    </message>
    <message>
        <source>The message of the page goes into each photo, or each has its own by a table: a CSV file with the columns photo, text or file, output and, if you like, password file. All else is as the page has it. What fails does not stop the others, and nothing is overwritten.</source>
        <translation>Сообщение со страницы помещается в каждое фото, или у каждого своё, по таблице: это файл CSV со столбцами photo, text или file, output и, если хотите, password file. Всё остальное как на странице. Неудача с одним фото не останавливает остальные, и ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>&amp;Hide in all</source>
        <translation>&amp;Спрятать во всех</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>Открыть &amp;таблицу…</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Закрыть таблицу</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Сохранить &amp;отчёт…</translation>
    </message>
    <message>
        <source>Save what became of each photo, as CSV or JSON</source>
        <translation>Сохранить в CSV или JSON, что стало с каждым фото</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>В {name}</translation>
    </message>
    <message>
        <source>Hiding…</source>
        <translation>Сокрытие…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не сделано.</translation>
    </message>
    <message>
        <source>Hidden in {done} of {total} photos, each read back to be sure.</source>
        <translation>Спрятано в {done} из {total} фото, каждое для верности прочитано обратно.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished stays.</source>
        <translation>Отменено. То, что было готово, остаётся.</translation>
    </message>
    <message>
        <source>The list says why the others failed.</source>
        <translation>В списке сказано, почему не удалось с остальными.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Форма снова пуста.</translation>
    </message>
    <message>
        <source>Bring back what it held</source>
        <translation>Вернуть то, что в ней было</translation>
    </message>
    <message>
        <source>The password was made here and never copied. Without it nobody can read the message.</source>
        <translation>Пароль создан здесь и ни разу не скопирован. Без него никто не сможет прочитать сообщение.</translation>
    </message>
    <message>
        <source>Empty the form all the same?</source>
        <translation>Всё равно очистить форму?</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>&amp;Очистить форму</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ос&amp;тавить</translation>
    </message>
    <message>
        <source>The message on the Hide page has not been hidden yet.</source>
        <translation>Сообщение на странице «Спрятать» ещё не спрятано.</translation>
    </message>
    <message>
        <source>Only one picture at a time can carry a message.</source>
        <translation>Сообщение можно спрятать только в одном изображении за раз.</translation>
    </message>
    <message>
        <source>Drop just one.</source>
        <translation>Перетащите только одно.</translation>
    </message>
    <message>
        <source>Your files are hidden</source>
        <translation>Ваши файлы спрятаны</translation>
    </message>
    <message>
        <source>Your text is hidden</source>
        <translation>Ваш текст спрятан</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} пикселей, {size}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>The file was copied. Paste it as an attachment.</source>
        <translation>Файл скопирован. Вставьте его как вложение.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Изображение скопировано.</translation>
    </message>
    <message>
        <source>Many programs compress what is pasted, and that destroys the message: a file is safer.</source>
        <translation>Многие программы сжимают то, что вставлено, и это уничтожает сообщение: файл надёжнее.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Экспорт модели</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Модель (*.stegmodel)</translation>
    </message>
    <message>
        <source>The model was exported as {name}. The recipient imports it in stegapp.</source>
        <translation>Модель экспортирована как {name}. Получатель импортирует её в stegapp.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Копия сохранена как {name}.</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Какое фото?</translation>
    </message>
    <message>
        <source>Photos measured so far</source>
        <translation>Уже измеренные фото</translation>
    </message>
    <message>
        <source>Photos, the best first</source>
        <translation>Фото, лучшее первым</translation>
    </message>
    <message>
        <source>&amp;Take this photo</source>
        <translation>В&amp;зять это фото</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>Сохранить &amp;в…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures with the message</source>
        <translation>Выберите папку для изображений с сообщением</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Of each photo, the middle is taken.</source>
        <translation>От каждого фото берётся середина.</translation>
    </message>
    <message>
        <source>The photos are those of the table.</source>
        <translation>Фотографии взяты из таблицы.</translation>
    </message>
    <message>
        <source>Close the table to add others.</source>
        <translation>Закройте таблицу, чтобы добавить другие.</translation>
    </message>
    <message>
        <source>Choose photos to hide in</source>
        <translation>Выберите фото, в которых нужно спрятать</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Which photo hides the message best?</source>
        <translation>Какое фото лучше всего прячет сообщение?</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Выберите папку с фото</translation>
    </message>
    <message>
        <source>For a message of {size} in the photos of {folder}.</source>
        <translation>Для сообщения размером {size} в фото из папки {folder}.</translation>
    </message>
    <message>
        <source>For a message of {size}, as none is written yet, in the photos of {folder}.</source>
        <translation>Для сообщения размером {size}, так как оно ещё не написано, в фото из папки {folder}.</translation>
    </message>
    <message>
        <source>The message is too long for this photo.</source>
        <translation>Сообщение слишком длинное для этого фото.</translation>
    </message>
    <message>
        <source>Split over several photos…</source>
        <translation>Разделить между несколькими фото…</translation>
    </message>
    <message>
        <source>A second message lies in one photo alone. Remove it to go on without it.</source>
        <translation>Второе сообщение помещается только в одно фото. Уберите его, чтобы продолжить без него.</translation>
    </message>
    <message>
        <source>One message in several photos</source>
        <translation>Одно сообщение в нескольких фото</translation>
    </message>
    <message>
        <source>Each photo carries a part. As many as you say give the message back, whichever they are; fewer give nothing, not even with the password. Message, password and kind of picture are those of the page.</source>
        <translation>Каждое фото несёт часть. Столько фото, сколько вы укажете, вернут сообщение, какими бы они ни были; меньшее число не даст ничего, даже с паролем. Сообщение, пароль и вид изображения те же, что на странице.</translation>
    </message>
    <message>
        <source>&amp;Split message</source>
        <translation>&amp;Разделить сообщение</translation>
    </message>
    <message>
        <source>Photos needed to reveal</source>
        <translation>Сколько фото нужно для извлечения</translation>
    </message>
    <message>
        <source>&amp;Needed to reveal</source>
        <translation>&amp;Нужно для извлечения</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Измерение…</translation>
    </message>
    <message>
        <source>Each photo carries {share}; the whole message has {whole}.</source>
        <translation>Каждое фото несёт {share}; во всём сообщении {whole}.</translation>
    </message>
    <message>
        <source>Choose two photos at least. Photos that nobody else has are safest.</source>
        <translation>Выберите хотя бы два фото. Надёжнее всего фото, которых нет ни у кого другого.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Сохранено как {name}. {words}.</translation>
    </message>
    <message>
        <source>Hidden in {count} pictures, any {needed} of which reveal it together.</source>
        <translation>Спрятано в изображениях ({count}); для извлечения хватит любых {needed} из них вместе.</translation>
    </message>
    <message>
        <source>Read back from the disk and joined to be sure. Safest is to send them by different ways.</source>
        <translation>Для верности прочитано с диска и соединено. Надёжнее всего отправить их разными путями.</translation>
    </message>
    <message>
        <source>Fits: it takes {room}.</source>
        <translation>Подходит: вмещает {room}.</translation>
    </message>
    <message>
        <source>Too small for its part: it takes {room}.</source>
        <translation>Слишком мало для своей части: вмещает {room}.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey levels of both pictures</source>
        <translation>Уровни серого обоих изображений</translation>
    </message>
    <message>
        <source>0 black</source>
        <translation>0, чёрный</translation>
    </message>
    <message>
        <source>255 white</source>
        <translation>255, белый</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Choose key files</source>
        <translation>Выберите ключевые файлы</translation>
    </message>
    <message>
        <source>new.key</source>
        <translation>новый.key</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Создать новый ключевой файл</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Ключевые файлы (*.key)</translation>
    </message>
    <message>
        <source>Made {name}: 32 random bytes, which only you can read.</source>
        <translation>Создан {name}: 32 случайных байта, прочитать которые можете только вы.</translation>
    </message>
    <message>
        <source>Add a file that is needed beside the password, or instead of it</source>
        <translation>Добавить файл, который нужен вместе с паролем или вместо него</translation>
    </message>
    <message>
        <source>Key f&amp;ile…</source>
        <translation>К&amp;лючевой файл…</translation>
    </message>
    <message>
        <source>Add key files…</source>
        <translation>Добавить ключевые файлы…</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>Создать новый ключевой файл…</translation>
    </message>
    <message>
        <source>Whoever loses or changes a key file loses the message. Keep a copy, and give one to the recipient another way than the picture.</source>
        <translation>Тот, кто потеряет или изменит ключевой файл, потеряет сообщение. Сохраните копию и передайте одну получателю другим путём, чем изображение.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Ключевые файлы</translation>
    </message>
    <message>
        <source>Remove the key file {name}</source>
        <translation>Убрать ключевой файл {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} may hold a message, as any photo of its kind may.</source>
        <translation>В {name}, возможно, есть сообщение, как и в любом фото такого рода.</translation>
    </message>
    <message>
        <source>{name} may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>В {name}, возможно, есть сообщение: изображение серое и такого же размера, как у stegapp.</translation>
    </message>
    <message>
        <source>Reveal it, or hide a message in this picture?</source>
        <translation>Извлечь его или спрятать сообщение в этом изображении?</translation>
    </message>
    <message>
        <source>&amp;Reveal it</source>
        <translation>&amp;Извлечь</translation>
    </message>
    <message>
        <source>&amp;Hide in it</source>
        <translation>&amp;Спрятать в нём</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Only {name} was opened.</source>
        <translation>Открыт только файл {name}.</translation>
    </message>
    <message>
        <source>A message is hidden in one picture at a time.</source>
        <translation>Сообщение прячется в одном изображении за раз.</translation>
    </message>
    <message>
        <source>Something is still being worked on.</source>
        <translation>Ещё выполняется другая работа.</translation>
    </message>
    <message>
        <source>Open or drop it again afterwards.</source>
        <translation>После этого откройте или перетащите это ещё раз.</translation>
    </message>
    <message>
        <source>Only the model files were taken.</source>
        <translation>Взяты только файлы моделей.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Close all the same? Nobody can bring it back then.</source>
        <translation>Всё равно закрыть? Тогда вернуть это не сможет никто.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Всё равно &amp;закрыть</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Не закрывать</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Спрятать</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Извлечь</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Файлы</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид сообщения</translation>
    </message>
    <message>
        <source>Type or paste what nobody else should see</source>
        <translation>Напишите или вставьте то, чего не должен видеть никто другой</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Перетащите сюда файлы или папки</translation>
    </message>
    <message>
        <source>Documents, archives, small pictures. They are compressed for you.</source>
        <translation>Документы, архивы, небольшие изображения. Они сжимаются автоматически.</translation>
    </message>
    <message>
        <source>Choose fi&amp;les…</source>
        <translation>&amp;Выбрать файлы…</translation>
    </message>
    <message>
        <source>Files to hide</source>
        <translation>Файлы, которые нужно спрятать</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the chosen files off the list (Del)</source>
        <translation>Убрать выбранные файлы из списка (Del)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>Looking through the folders: {count} so far…</source>
        <translation>Просмотр папок, найдено: {count}…</translation>
    </message>
    <message>
        <source>The pasted text had line ends of several kinds. Now all are the same.</source>
        <translation>Во вставленном тексте концы строк были разных видов. Теперь все одинаковые.</translation>
    </message>
    <message>
        <source>To hide a text byte by byte, choose it as a file.</source>
        <translation>Чтобы спрятать текст байт в байт, выберите его как файл.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>И ещё {count}.</translation>
    </message>
    <message>
        <source>Links to files elsewhere are left out unless you tick them.</source>
        <translation>Ссылки на файлы в других местах пропускаются, если их не отметить.</translation>
    </message>
    <message>
        <source>Not all of it is taken along.</source>
        <translation>Будет взято не всё.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln файл, {size}</numerusform>
            <numerusform>%Ln файла, {size}</numerusform>
            <numerusform>%Ln файлов, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>The message will appear here.</source>
        <translation>Здесь появится сообщение.</translation>
    </message>
    <message>
        <source>Revealed text</source>
        <translation>Извлечённый текст</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Revealed files</source>
        <translation>Извлечённые файлы</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>Сохранить &amp;все…</translation>
    </message>
    <message>
        <source>Save c&amp;hosen…</source>
        <translation>Сохранить в&amp;ыбранные…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>Open the saved file. Only open files from people you trust.</source>
        <translation>Открыть сохранённый файл. Открывайте файлы только от тех, кому доверяете.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Показать модели</translation>
    </message>
</context>
<context>
    <name>MessengerChoices</name>
    <message>
        <source>Which messengers should it survive?</source>
        <translation>Какие мессенджеры оно должно пережить?</translation>
    </message>
    <message>
        <source>On iPhones, it compresses far more than all others: less fits.</source>
        <translation>На iPhone он сжимает гораздо сильнее всех остальных: поместится меньше.</translation>
    </message>
    <message>
        <source>At least one has to stay chosen.</source>
        <translation>Хотя бы один должен остаться выбранным.</translation>
    </message>
    <message>
        <source>Would make a picture of this size smaller, and the message would be lost: {names}. Choose {side} pixels, or leave them out.</source>
        <translation>Уменьшат изображение такого размера, и сообщение пропадёт: {names}. Выберите {side} пикселей или снимите с них выбор.</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Name of the model</source>
        <translation>Имя модели</translation>
    </message>
    <message>
        <source>such as: Our holidays</source>
        <translation>например: Наш отпуск</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>Для сравнения</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>&amp;Личная</translation>
    </message>
    <message>
        <source>&amp;Compatible</source>
        <translation>&amp;Совместимая</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Кто сможет прочитать</translation>
    </message>
    <message>
        <source>It reads bits by a secret random table of its own. Other models read only noise from its pictures, and it from theirs. This is measured at the end of the training.</source>
        <translation>Она читает биты по собственной тайной случайной таблице. Другие модели читают из её изображений только шум, а она из их. Это измеряется в конце обучения.</translation>
    </message>
    <message>
        <source>It is trained further from a model, by default the bundled one, and each reads what the other hides. Only the password keeps a message secret then.</source>
        <translation>Её обучают дальше на основе другой модели, по умолчанию встроенной, и каждая из двух читает то, что прячет другая. Тогда сообщение хранит в тайне только пароль.</translation>
    </message>
    <message>
        <source>Other models of this kind may read some of what it hides. Only the password keeps a message secret.</source>
        <translation>Другие модели этого рода, возможно, прочитают часть того, что она прячет. Сообщение хранит в тайне только пароль.</translation>
    </message>
    <message>
        <source>How much other models read of what it hides is measured at the end of the training.</source>
        <translation>Сколько из спрятанного ею читают другие модели, измеряется в конце обучения.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Beside the paper</source>
        <translation>В сравнении со статьёй</translation>
    </message>
    <message>
        <source>The paper&apos;s covers were JPEGs of one quality, and it counts pictures that the networks were not trained on. This model was measured on photos kept back from its training.</source>
        <translation>Исходными изображениями в статье были JPEG одного качества, и её числа получены на изображениях, на которых сети не обучались. Эта модель измерена на фото, отложенных при её обучении.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Не измерено.</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>До округления</translation>
    </message>
    <message>
        <source>Bits read right from the stego as the generator made it, before it is saved.</source>
        <translation>Верно прочитанные биты из стего в том виде, в каком его создал генератор, до сохранения.</translation>
    </message>
    <message>
        <source>After rounding</source>
        <translation>После округления</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the extractor of the first stage.</source>
        <translation>Верно прочитанные биты из сохранённого стего, экстрактором первого этапа.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Дообученный</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the fine-tuned extractor.</source>
        <translation>Верно прочитанные биты из сохранённого стего, дообученным экстрактором.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Близость</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit. Shorter messages are less visible.</source>
        <translation>PSNR, когда каждый пиксель несёт бит. Более короткие сообщения менее заметны.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>SSIM when every pixel carries a bit.</source>
        <translation>SSIM, когда каждый пиксель несёт бит.</translation>
    </message>
    <message>
        <source>SPAM errs</source>
        <translation>Ошибки SPAM</translation>
    </message>
    <message>
        <source>How often a detector with SPAM&apos;s features is wrong; 0.5 is guessing.</source>
        <translation>Как часто ошибается детектор с признаками SPAM; 0,5 значит угадывание.</translation>
    </message>
    <message>
        <source>SRNet errs</source>
        <translation>Ошибки SRNet</translation>
    </message>
    <message>
        <source>How often the network SRNet is wrong as a detector; 0.5 is guessing.</source>
        <translation>Как часто ошибается сеть SRNet в роли детектора; 0,5 значит угадывание.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Эта модель</translation>
    </message>
    <message>
        <source>Paper,
quality {quality}</source>
        <translation>Статья,
качество {quality}</translation>
    </message>
    <message>
        <source>message, KB</source>
        <translation>сообщение, КБ</translation>
    </message>
    <message>
        <source>closeness (PSNR), dB</source>
        <translation>близость (PSNR), дБ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Использовать по &amp;умолчанию</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Read the file again and check it against its hash</source>
        <translation>Прочитать файл заново и сверить с его контрольной суммой</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Переи&amp;меновать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Ни одна модель не установлена</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>встроенная</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>обучена здесь</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортирована</translation>
    </message>
    <message>
        <source>came with the app</source>
        <translation>входит в программу</translation>
    </message>
    <message>
        <source>for messengers that recompress</source>
        <translation>для мессенджеров со сжатием</translation>
    </message>
    <message>
        <source>A model of your own: whoever is to reveal what it hides needs its file.</source>
        <translation>Ваша собственная модель: тому, кто должен извлечь спрятанное ею, нужен её файл.</translation>
    </message>
    <message>
        <source>Everybody with stegapp has it: the recipient needs no file.</source>
        <translation>Она есть у каждого, у кого есть stegapp: получателю не нужен файл.</translation>
    </message>
    <message>
        <source>trained quickly</source>
        <translation>обучена быстро</translation>
    </message>
    <message>
        <source>trained thoroughly</source>
        <translation>обучена тщательно</translation>
    </message>
    <message>
        <source>trained as published</source>
        <translation>обучена как в статье</translation>
    </message>
    <message>
        <source>preset {name}</source>
        <translation>предустановка {name}</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>Как долго она обучалась.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Верно прочитанные биты</translation>
    </message>
    <message>
        <source>Over all strengths and JPEG qualities measured, before error correction.</source>
        <translation>По всем измеренным значениям силы и качества JPEG, до исправления ошибок.</translation>
    </message>
    <message>
        <source>Bits, quality 75</source>
        <translation>Бит при качестве 75</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 75.</source>
        <translation>Сколько несёт одно место при средней силе после JPEG с качеством 75.</translation>
    </message>
    <message>
        <source>Bits, quality 50</source>
        <translation>Бит при качестве 50</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 50.</source>
        <translation>Сколько несёт одно место при средней силе после JPEG с качеством 50.</translation>
    </message>
    <message>
        <source>Closeness, full</source>
        <translation>Близость, заполнено</translation>
    </message>
    <message>
        <source>PSNR at middle strength when every place carries a bit. Most messages need less.</source>
        <translation>PSNR при средней силе, когда каждое место несёт бит. Большинству сообщений нужно меньше.</translation>
    </message>
    <message>
        <source>Likeness, full</source>
        <translation>Сходство, заполнено</translation>
    </message>
    <message>
        <source>SSIM at middle strength when every place carries a bit.</source>
        <translation>SSIM при средней силе, когда каждое место несёт бит.</translation>
    </message>
    <message>
        <source>Of a full picture of random bits, read from the saved file, before error correction.</source>
        <translation>Из изображения, полностью заполненного случайными битами, прочитанного из сохранённого файла, до исправления ошибок.</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Бит на пиксель</translation>
    </message>
    <message>
        <source>How much one pixel can carry at most.</source>
        <translation>Сколько самое большее может нести один пиксель.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>A model is the pair of networks that hides and reveals. Both sides need the same one.</source>
        <translation>Модель — это пара сетей, которая прячет и извлекает. Обеим сторонам нужна одна и та же.</translation>
    </message>
    <message>
        <source>&amp;Train on my photos…</source>
        <translation>&amp;Обучить на моих фото…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Установленные модели</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлены</translation>
    </message>
    <message>
        <source>Drop a model file anywhere to import it.</source>
        <translation>Чтобы импортировать файл модели, перетащите его в любое место.</translation>
    </message>
    <message>
        <source>{origin} · default</source>
        <translation>{origin} · по умолчанию</translation>
    </message>
    <message>
        <source>{origin} · default for messengers</source>
        <translation>{origin} · по умолчанию для мессенджеров</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>непригодна</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Выберите файл модели</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Модели ({kinds})</translation>
    </message>
    <message>
        <source>{name} is a model file.</source>
        <translation>{name}: это файл модели.</translation>
    </message>
    <message>
        <source>Import it to reveal what was hidden with it, and to hide with it.</source>
        <translation>Импортируйте модель, чтобы извлекать спрятанное ею и прятать с её помощью.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>Импортировано: {names}.</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>Уже здесь: {names}.</translation>
    </message>
    <message>
        <source>Not imported: {names}.</source>
        <translation>Не импортировано: {names}.</translation>
    </message>
    <message>
        <source>This model is here already, as {name}.</source>
        <translation>Эта модель здесь уже есть, как {name}.</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>Импортировано: {name}.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Экспорт модели</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>Модель (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Экспортировано как {name}.</translation>
    </message>
    <message>
        <source>Whoever should reveal your messages imports this file.</source>
        <translation>Тот, кто будет извлекать ваши сообщения, импортирует этот файл.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>{name}: файл в порядке.</translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation>Удалить модель {name}?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Удалено: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>It was exported before: that file can be imported again.</source>
        <translation>Её уже экспортировали: тот файл можно снова импортировать.</translation>
    </message>
    <message>
        <source>It was imported; perhaps the file is still there. It was never exported from here.</source>
        <translation>Она была импортирована; возможно, файл ещё есть. Отсюда её ни разу не экспортировали.</translation>
    </message>
    <message>
        <source>It was never exported: there is no other copy that stegapp knows of.</source>
        <translation>Её ни разу не экспортировали: о другой копии stegapp ничего не знает.</translation>
    </message>
    <message>
        <source>Messages hidden with it cannot be revealed any more.</source>
        <translation>Спрятанные ею сообщения больше нельзя будет извлечь.</translation>
    </message>
    <message>
        <source>It stays in the trash for {days} days; until then it can be taken back.</source>
        <translation>Она хранится в корзине {days} дн.; до тех пор её можно вернуть.</translation>
    </message>
    <message>
        <source>{name} is here again.</source>
        <translation>{name} снова здесь.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>Bits read right; dots: before rounding, star: picked</source>
        <translation>Верно прочитанные биты; точки: до округления, звезда: выбрано</translation>
    </message>
    <message>
        <source>Deleted models…</source>
        <translation>Удалённые модели…</translation>
    </message>
    <message>
        <source>Take back models that were deleted in the last 30 days (Ctrl+Z: the last)</source>
        <translation>Вернуть модели, удалённые за последние 30 дней (Ctrl+Z: последнюю)</translation>
    </message>
    <message>
        <source>Take back {name}, deleted {date}</source>
        <translation>Вернуть {name}, удалено {date}</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Empty the trash for good? In it: {names}.</source>
        <translation>Очистить корзину насовсем? В ней: {names}.</translation>
    </message>
    <message>
        <source>Messages hidden with these models cannot be revealed any more.</source>
        <translation>Спрятанные этими моделями сообщения больше нельзя будет извлечь.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>О&amp;чистить корзину</translation>
    </message>
</context>
<context>
    <name>NoticingLine</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show the numbers, and where they are from</source>
        <translation>Показать числа и откуда они</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Параметры</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs the same model.</source>
        <translation>Тому, кто будет извлекать сообщение, нужна та же модель.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: as little change as is safe</source>
        <translation>&amp;Автоматически: наименьшее надёжное изменение</translation>
    </message>
    <message>
        <source>Choose the strength automatically</source>
        <translation>Выбирать силу автоматически</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Left changes the picture less, right is read back more reliably</source>
        <translation>Левее: изображение меняется меньше, правее: надёжнее чтение</translation>
    </message>
    <message>
        <source>less visible</source>
        <translation>менее заметно</translation>
    </message>
    <message>
        <source>read more reliably</source>
        <translation>надёжнее чтение</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Clean (default)</source>
        <translation>Очистить (по умолчанию)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Me&amp;tadata</source>
        <translation>М&amp;етаданные</translation>
    </message>
    <message>
        <source>Default ({name})</source>
        <translation>По умолчанию ({name})</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Strength {percent} %</source>
        <translation>Сила {percent} %</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Metadata: {choice}</source>
        <translation>Метаданные: {choice}</translation>
    </message>
    <message>
        <source>Camera, settings and time stay. Place, names and comments are removed.</source>
        <translation>Камера, её настройки и время остаются. Место, имена и комментарии удаляются.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too.</source>
        <translation>Остаётся всё, что записала камера, в том числе место.</translation>
    </message>
    <message>
        <source>All is removed but what the colours need.</source>
        <translation>Удаляется всё, кроме того, что нужно для цветов.</translation>
    </message>
    <message>
        <source>Nothing is noted beside the picture, as in photos that came from a messenger.</source>
        <translation>Кроме изображения, в файле ничего не записано, как в фото из мессенджера.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too. Some messengers then compress the photo anew.</source>
        <translation>Остаётся всё, что записала камера, в том числе место. Некоторые мессенджеры тогда сжимают фото заново.</translation>
    </message>
    <message>
        <source>Options, open</source>
        <translation>Параметры, открыты</translation>
    </message>
    <message>
        <source>Options, closed</source>
        <translation>Параметры, закрыты</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Stop it and close? Nothing unfinished is kept.</source>
        <translation>Остановить и закрыть? Ничего незаконченного не сохранится.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Остановить и закрыть</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>Ещё раз, для верности</translation>
    </message>
    <message>
        <source>Suggest a passphrase of real words</source>
        <translation>Предложить парольную фразу из настоящих слов</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>Буквы, цифры и знаки</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Из хранилища паролей…</translation>
    </message>
    <message>
        <source>Keep in the password store…</source>
        <translation>Сохранить в хранилище паролей…</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>Со&amp;здать</translation>
    </message>
    <message>
        <source>Make a strong password at random</source>
        <translation>Создать случайный надёжный пароль</translation>
    </message>
    <message>
        <source>Copy the password to the clipboard</source>
        <translation>Скопировать пароль в буфер обмена</translation>
    </message>
    <message>
        <source>Estimated for someone with ten strong graphics cards, who has the picture and this program.</source>
        <translation>Оценка для того, у кого есть десять мощных видеокарт, изображение и эта программа.</translation>
    </message>
    <message>
        <source>In characters, to keep it in mind: {words}.</source>
        <translation>Иероглифами, чтобы запомнить: {words}.</translation>
    </message>
    <message>
        <source>Without a password, whoever gets the key files can read the message.</source>
        <translation>Без пароля сообщение сможет прочитать любой, кто получит ключевые файлы.</translation>
    </message>
    <message>
        <source>Without a password, anyone who has this app and the same model can read the message.</source>
        <translation>Без пароля сообщение сможет прочитать любой, у кого есть эта программа и та же модель.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли различаются.</translation>
    </message>
    <message>
        <source>Keep it safe: there is no way back to the message without the password.</source>
        <translation>Храните его надёжно: без пароля вернуться к сообщению невозможно.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Only the first line of it was taken.</source>
        <translation>Взята только первая строка.</translation>
    </message>
    <message>
        <source>Mask the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>From the password store</source>
        <translation>Из хранилища паролей</translation>
    </message>
    <message>
        <source>Name of the entry:</source>
        <translation>Имя записи:</translation>
    </message>
    <message>
        <source>Keep in the password store</source>
        <translation>Сохранить в хранилище паролей</translation>
    </message>
    <message>
        <source>Name of the entry; what has this name is replaced:</source>
        <translation>Имя записи; то, что имеет это имя, заменяется:</translation>
    </message>
    <message>
        <source>The password is in the store now, as “{name}”.</source>
        <translation>Пароль теперь в хранилище, под именем «{name}».</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos to hide in</source>
        <translation>Фото, в которых нужно спрятать</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Добавить фото…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Take the chosen photos off the list (Del)</source>
        <translation>Убрать выбранные фото из списка (Del)</translation>
    </message>
</context>
<context>
    <name>PhotosStep</name>
    <message>
        <source>Unfinished training runs</source>
        <translation>Незаконченные обучения</translation>
    </message>
    <message>
        <source>Drop folders of photos here</source>
        <translation>Перетащите сюда папки с фото</translation>
    </message>
    <message>
        <source>100 or more photographs as you take them: many subjects, dark and bright. They stay on this computer.</source>
        <translation>100 или больше фотографий, таких, какие вы снимаете: разные сюжеты, тёмные и светлые. Они остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Выбрать &amp;папку…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Выберите папку с фото</translation>
    </message>
    <message>
        <source>Leave {folder} out</source>
        <translation>Убрать папку {folder}</translation>
    </message>
    <message>
        <source>{count} usable photos are too few: at least {least} are needed.</source>
        <translation>Пригодных фото: {count}. Этого мало: нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>Add another folder, best with 100 photos or more.</source>
        <translation>Добавьте ещё одну папку, лучше всего со 100 фото или больше.</translation>
    </message>
    <message>
        <source>All photos seem to show one scene, so none can be kept back to check the model.</source>
        <translation>Похоже, на всех фото один сюжет, поэтому ни одно нельзя отложить для проверки модели.</translation>
    </message>
    <message>
        <source>Add other photos.</source>
        <translation>Добавьте другие фото.</translation>
    </message>
    <message>
        <source>{count} photos are enough to begin with; {many} or more make a better model.</source>
        <translation>Фото: {count}. Для начала достаточно; {many} или больше дадут лучшую модель.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Затраты</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байта</numerusform>
            <numerusform>%Ln байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>A photo kept back</source>
        <translation>Отложенное фото</translation>
    </message>
    <message>
        <source>The photo as it would be sent now</source>
        <translation>Фото в том виде, в каком его отправили бы сейчас</translation>
    </message>
    <message>
        <source>As stego</source>
        <translation>Как стего</translation>
    </message>
    <message>
        <source>What was changed in it</source>
        <translation>Что в нём изменено</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>{percent} of the pixels changed, by at most {steps}; shown × {factor}.</source>
        <translation>Изменено {percent} пикселей, не больше чем на {steps}; показано × {factor}.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Stop; nothing is kept (Esc)</source>
        <translation>Остановить; ничего не сохранится (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>осталось примерно {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Искать в:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>ReadersSection</name>
    <message>
        <source>50 % is guessing, and so private. Above 52 % or below 48 %, some bits can be read; 0 % is all of them, inverted. The message itself still takes the password.</source>
        <translation>50&#xa0;% значит угадывание, то есть модель личная. Выше 52&#xa0;% или ниже 48&#xa0;% некоторые биты можно прочитать; 0&#xa0;% значит все, но наоборот. Для самого сообщения всё равно нужен пароль.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личная</translation>
    </message>
    <message>
        <source>readable in part</source>
        <translation>читается частично</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>reads of this model</source>
        <translation>читает у этой модели</translation>
    </message>
    <message>
        <source>this one reads of it</source>
        <translation>эта читает у неё</translation>
    </message>
    <message>
        <source>Private: no other model here reads what this one hides, nor the other way round.</source>
        <translation>Личная: ни одна другая модель здесь не читает то, что прячет эта, и наоборот.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read some of each other&apos;s bits.</source>
        <translation>Не личная: эта модель и другая модель здесь читают часть бит друг друга.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read each other&apos;s bits. Only the password keeps a message secret.</source>
        <translation>Не личная: эта модель и другая модель здесь читают биты друг друга. Сообщение хранит в тайне только пароль.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>Недавние папки</translation>
    </message>
    <message>
        <source>None of them is there now</source>
        <translation>Сейчас ни одной из них нет</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>The picture with the message</source>
        <translation>Изображение с сообщением</translation>
    </message>
    <message>
        <source>Drag it into a mail, a chat as a file, or a folder</source>
        <translation>Перетащите его в письмо, в чат как файл или в папку</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Показать в папке</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Отправить по э&amp;л. почте…</translation>
    </message>
    <message>
        <source>Begin a new e-mail with the picture attached</source>
        <translation>Начать новое письмо с этим изображением во вложении</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Сохранить коп&amp;ию…</translation>
    </message>
    <message>
        <source>Reveal to &amp;test</source>
        <translation>Из&amp;влечь для проверки</translation>
    </message>
    <message>
        <source>Open it on the Reveal page, as the recipient will</source>
        <translation>Открыть на странице «Извлечь», как это сделает получатель</translation>
    </message>
    <message>
        <source>The file, to paste in a mail or a folder</source>
        <translation>Файл, чтобы вставить в письмо или папку</translation>
    </message>
    <message>
        <source>The picture, to paste in a document</source>
        <translation>Изображение, чтобы вставить в документ</translation>
    </message>
    <message>
        <source>The path of the file</source>
        <translation>Путь к файлу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the file, the picture or its path</source>
        <translation>Скопировать файл, изображение или путь к нему</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Сохранено как</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>Отправьте как файл</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be compressed again, and the message would be lost. Keep the original picture to yourself.</source>
        <translation>Вложите его в письмо или выберите в мессенджере «Файл» или «Документ». При отправке как фото оно было бы сжато заново, и сообщение пропало бы. Исходное изображение никому не отдавайте.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>Show what was measured on the picture</source>
        <translation>Показать, что измерено на изображении</translation>
    </message>
    <message>
        <source>Co&amp;mpare closely</source>
        <translation>&amp;Сравнить внимательно</translation>
    </message>
    <message>
        <source>It was read back from disk and revealed, byte for byte the same.</source>
        <translation>Сообщение прочитано с диска и извлечено, байт в байт то же самое.</translation>
    </message>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>Сообщение прочитано с диска и извлечено, байт в байт то же самое; так же и после %Ln сжатия, которое могут выполнить мессенджеры ниже.</numerusform>
            <numerusform>Сообщение прочитано с диска и извлечено, байт в байт то же самое; так же и после каждого из %Ln сжатий, которые могут выполнить мессенджеры ниже.</numerusform>
            <numerusform>Сообщение прочитано с диска и извлечено, байт в байт то же самое; так же и после каждого из %Ln сжатий, которые могут выполнить мессенджеры ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no password: anyone with stegapp can read it.</source>
        <translation>Оно без пароля: его может прочитать любой, у кого есть stegapp.</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>Только для пробы: это изображение есть у всех.</translation>
    </message>
    <message>
        <source>Whoever compares them sees every change. Hide what matters in a photo of your own.</source>
        <translation>Тот, кто сравнит их, увидит каждое изменение. Важное прячьте в собственном фото.</translation>
    </message>
    <message>
        <source>The password was made here and is nowhere else.</source>
        <translation>Пароль создан здесь, и больше его нигде нет.</translation>
    </message>
    <message>
        <source>Without it nobody can read the message.</source>
        <translation>Без него никто не сможет прочитать сообщение.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Скопировать пароль</translation>
    </message>
    <message>
        <source>The recipient also needs the model “{name}”.</source>
        <translation>Получателю нужна также модель «{name}».</translation>
    </message>
    <message>
        <source>Give them its file once, and they import it. Without it the picture reveals nothing.</source>
        <translation>Передайте её файл один раз, и получатель импортирует его. Без неё из изображения ничего не извлечь.</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>Экспорт модели…</translation>
    </message>
    <message>
        <source>Give them a copy another way than the picture. Unchanged: without it nobody can read it.</source>
        <translation>Передайте копию другим путём, чем изображение. Без изменений: без неё никто не сможет прочитать сообщение.</translation>
    </message>
    <message>
        <source>A key file lies in the folder of the picture: keep them apart.</source>
        <translation>Ключевой файл лежит в папке изображения: храните их отдельно.</translation>
    </message>
    <message>
        <source>The recipient also needs the key file {names}.</source>
        <translation>Получателю нужен также ключевой файл {names}.</translation>
    </message>
    <message>
        <source>The recipient also needs the key files {names}.</source>
        <translation>Получателю нужны также ключевые файлы {names}.</translation>
    </message>
    <message>
        <source>Two messages are in this picture, each under its own password.</source>
        <translation>В этом изображении два сообщения, каждое под собственным паролем.</translation>
    </message>
    <message>
        <source>Neither password opens the other message, or shows that there is one. Whoever has the original picture sees that more was changed than one of them needs: keep it to yourself.</source>
        <translation>Ни один из паролей не открывает другое сообщение и не показывает, что оно есть. Тот, у кого есть исходное изображение, увидит, что изменено больше, чем нужно одному из них: никому его не отдавайте.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password; leave empty if none was used</source>
        <translation>Пароль; оставьте пустым, если его не было</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>Из хранилища паролей…</translation>
    </message>
    <message>
        <source>Choose pictures with a message</source>
        <translation>Выберите изображения с сообщением</translation>
    </message>
    <message>
        <source>Reveal a message</source>
        <translation>Извлечь сообщение</translation>
    </message>
    <message>
        <source>Take a text or files out of a picture that someone sent you.</source>
        <translation>Достаньте текст или файлы из изображения, которое вам прислали.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Извлечь</translation>
    </message>
    <message>
        <source>Reveal the message (Ctrl+Return)</source>
        <translation>Извлечь сообщение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save all &amp;messages…</source>
        <translation>Сохранить все сооб&amp;щения…</translation>
    </message>
    <message>
        <source>Save what was revealed from all pictures on the list to a folder</source>
        <translation>Сохранить в папку всё, что извлечено из изображений в списке</translation>
    </message>
    <message>
        <source>All installed models are tried.</source>
        <translation>Пробуются все установленные модели.</translation>
    </message>
    <message>
        <source>Clear &amp;now</source>
        <translation>&amp;Очистить сейчас</translation>
    </message>
    <message>
        <source>Clear all revealed messages and the password from the window (Ctrl+L). The pictures stay.</source>
        <translation>Убрать из окна все извлечённые сообщения и пароль (Ctrl+L). Снимки останутся.</translation>
    </message>
    <message>
        <source>The message and the password were cleared. To read it, reveal it again.</source>
        <translation>Сообщение и пароль очищены. Чтобы прочитать сообщение, извлеките его снова.</translation>
    </message>
    <message>
        <source>Cleared from here after {time} without use. Nothing that you saved is touched.</source>
        <translation>Время до очистки, если не пользоваться окном: {time}. То, что вы сохранили, не затрагивается.</translation>
    </message>
    <message>
        <source>Cleared from here in {time}, unless you use the window.</source>
        <translation>До очистки: {time}, если не пользоваться окном.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>The message and the password were cleared, since the window was not used. Reveal it again.</source>
        <translation>Сообщение и пароль очищены, так как окном не пользовались. Извлеките сообщение снова.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken off the list.</source>
        <translation>
            <numerusform>Из списка убрано %Ln изображение.</numerusform>
            <numerusform>Из списка убраны %Ln изображения.</numerusform>
            <numerusform>Из списка убрано %Ln изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>Извлечение…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Revealed: a text</source>
        <translation>Извлечено: текст</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %Ln file(s)</source>
        <translation>
            <numerusform>Извлечено: %Ln файл</numerusform>
            <numerusform>Извлечено: %Ln файла</numerusform>
            <numerusform>Извлечено: %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a picture with a message</source>
        <translation>Не изображение с сообщением</translation>
    </message>
    <message>
        <source>A message, but damaged on the way</source>
        <translation>Сообщение есть, но повреждено в пути</translation>
    </message>
    <message>
        <source>Nothing revealed</source>
        <translation>Ничего не извлечено</translation>
    </message>
    <message>
        <source>Part {index} of {total}</source>
        <translation>Часть {index} из {total}</translation>
    </message>
    <message>
        <source>{place}: revealed together</source>
        <translation>{place}: извлечено вместе</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) needed</source>
        <translation>
            <numerusform>Нужно ещё %Ln изображение</numerusform>
            <numerusform>Нужно ещё %Ln изображения</numerusform>
            <numerusform>Нужно ещё %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>Из %Ln изображения ничего не извлечено; выберите его в списке, чтобы узнать почему.</numerusform>
            <numerusform>Из %Ln изображений ничего не извлечено; выберите одно в списке, чтобы узнать почему.</numerusform>
            <numerusform>Из %Ln изображений ничего не извлечено; выберите одно в списке, чтобы узнать почему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved.</source>
        <translation>
            <numerusform>Сохранён %Ln файл.</numerusform>
            <numerusform>Сохранено %Ln файла.</numerusform>
            <numerusform>Сохранено %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>{count} got another name: theirs was taken, or is not allowed here.</source>
        <translation>Файлов с другим именем: {count}. Их имена были заняты или здесь не разрешены.</translation>
    </message>
    <message>
        <source>{count} could not be saved, such as {name}: {why}</source>
        <translation>Не удалось сохранить: {count}, например {name}: {why}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>A folder cannot be revealed: {names}.</source>
        <translation>Из папки ничего извлечь нельзя: {names}.</translation>
    </message>
    <message>
        <source>Drop the pictures inside it.</source>
        <translation>Перетащите изображения из неё.</translation>
    </message>
    <message>
        <source>Complete, and exactly as it was hidden.</source>
        <translation>Полностью и в точности так, как было спрятано.</translation>
    </message>
    <message>
        <source>It was hidden with the model “{name}”.</source>
        <translation>Спрятано моделью «{name}».</translation>
    </message>
    <message>
        <source>Every bit was read without an error.</source>
        <translation>Каждый бит прочитан без ошибки.</translation>
    </message>
    <message>
        <source>{percent} of the bits were wrong and were corrected.</source>
        <translation>Неверных бит было {percent}, они исправлены.</translation>
    </message>
    <message>
        <source>Model: {name}.</source>
        <translation>Модель: {name}.</translation>
    </message>
    <message>
        <source>How it was sent: as a file, since messengers compress photos and that destroys the message</source>
        <translation>Как его отправили: нужно как файл, ведь мессенджеры сжимают фото, и это уничтожает сообщение</translation>
    </message>
    <message>
        <source>How it was sent: a messenger or website may have compressed this JPEG anew, and that destroys the message. Ask for it to be sent once more, as a file</source>
        <translation>Как его отправили: возможно, мессенджер или сайт сжал этот JPEG заново, а это уничтожает сообщение. Попросите прислать его ещё раз, как файл</translation>
    </message>
    <message>
        <source>This picture holds no message, or one of these is not right:</source>
        <translation>В этом изображении нет сообщения, или что-то из этого неверно:</translation>
    </message>
    <message>
        <source>This picture holds a part of a message.</source>
        <translation>В этом изображении часть сообщения.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. {here} of these are here.</source>
        <translation>Для извлечения хватит любых {needed} из {total} изображений. Сколько из них здесь: {here}.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. One of these is here.</source>
        <translation>Для извлечения хватит любых {needed} из {total} изображений. Здесь одно из них.</translation>
    </message>
    <message>
        <source>Add more of them, in any order, and reveal.</source>
        <translation>Добавьте ещё из них в любом порядке и извлеките.</translation>
    </message>
    <message>
        <source>Joined from {count} pictures. Complete, and exactly as it was hidden.</source>
        <translation>Соединено из нескольких изображений ({count}). Полностью и в точности так, как было спрятано.</translation>
    </message>
    <message>
        <source>The password: letter by letter, with capitals and spaces; and the key file, if any</source>
        <translation>Пароль: буква за буквой, с заглавными и пробелами; и ключевой файл, если он есть</translation>
    </message>
    <message>
        <source>The model: the sender&apos;s must be installed here</source>
        <translation>Модель: модель отправителя должна быть установлена здесь</translation>
    </message>
    <message>
        <source>The original file: not a screenshot, not resized, cropped or edited</source>
        <translation>Исходный файл: не снимок экрана, не изменён в размере, не обрезан и не обработан</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>message.txt</source>
        <translation>сообщение.txt</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Выберите, куда сохранить</translation>
    </message>
    <message>
        <source>Choose where to save all messages</source>
        <translation>Выберите, куда сохранить все сообщения</translation>
    </message>
    <message>
        <source>Save the file first, then open it.</source>
        <translation>Сначала сохраните файл, потом откройте его.</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Сохранить и открыть…</translation>
    </message>
</context>
<context>
    <name>RevealedModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The training cannot be taken back: {reason}.</source>
        <translation>Обучение нельзя вернуть: {reason}.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read, nor restored from a checkpoint.</source>
        <translation>Запись об обучении {name} не удалось ни прочитать, ни восстановить из контрольной точки.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read; it was restored from a checkpoint.</source>
        <translation>Запись об обучении {name} не удалось прочитать; она восстановлена из контрольной точки.</translation>
    </message>
    <message>
        <source>The curves of the training {name} could not be read, so they begin anew.</source>
        <translation>Кривые обучения {name} не удалось прочитать, поэтому они начинаются заново.</translation>
    </message>
    <message>
        <source>The training cannot be thrown away: {reason}.</source>
        <translation>Обучение нельзя удалить: {reason}.</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Where will you send it?</source>
        <translation>Куда вы его отправите?</translation>
    </message>
    <message>
        <source>Sent as a file, it arrives as it is everywhere.</source>
        <translation>Отправленное как файл, оно везде приходит без изменений.</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Keep the original picture to yourself.</source>
        <translation>Вложите его в письмо или выберите в мессенджере «Файл» или «Документ». Исходное изображение никому не отдавайте.</translation>
    </message>
    <message>
        <source>Made smaller, to {pixels} pixels, more of them should pass it on.</source>
        <translation>Если уменьшить его до {pixels} пикселей, без изменений его должны передать больше мессенджеров.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>П&amp;ричины</translation>
    </message>
    <message>
        <source>Show for each messenger what should happen, and why</source>
        <translation>Показать для каждого мессенджера, что должно произойти и почему</translation>
    </message>
    <message>
        <source>Sent as a photo, it should arrive as it is:</source>
        <translation>Отправленное как фото, оно должно прийти без изменений:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be compressed anew and lose its message:</source>
        <translation>Отправленное как фото, оно будет сжато заново и потеряет сообщение:</translation>
    </message>
    <message>
        <source>Sent as a photo, it is compressed anew, and its message should come through:</source>
        <translation>Отправленное как фото, оно сжимается заново, но сообщение должно дойти:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be made smaller and lose its message:</source>
        <translation>Отправленное как фото, оно будет уменьшено и потеряет сообщение:</translation>
    </message>
    <message>
        <source>As the programs&apos; source code or reports have it; not tried on every phone, and it may change.</source>
        <translation>По исходному коду программ или по отчётам; проверено не на каждом телефоне и может измениться.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Changes are saved at once. Passwords and messages are stored only as you choose here.</source>
        <translation>Изменения сохраняются сразу. Пароли и сообщения сохраняются, только если вы выберете это здесь.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Animations, such as blinking pictures</source>
        <translation>&amp;Анимация, например мигание изображений</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Время до очистки буфера обмена</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Clear the &amp;clipboard after</source>
        <translation>Время до очистки &amp;буфера обмена</translation>
    </message>
    <message>
        <source>Clear a revealed message after</source>
        <translation>Время до очистки извлечённого сообщения</translation>
    </message>
    <message>
        <source>Clear a revealed &amp;message after</source>
        <translation>Время до очистки извлечённого &amp;сообщения</translation>
    </message>
    <message>
        <source>Revealed texts and passwords you copy are taken off the clipboard again. A message, its password and key files are taken out of the window when it was not used for this time.</source>
        <translation>Извлечённые тексты и пароли, которые вы копируете, потом убираются из буфера обмена. Сообщение, его пароль и ключевые файлы убираются из окна, если им не пользовались столько времени.</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s &amp;password store</source>
        <translation>Предлагать &amp;хранилище паролей системы</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s password store</source>
        <translation>Предлагать хранилище паролей системы</translation>
    </message>
    <message>
        <source>A password can then be taken from KeePassXC or the keyring of the system, and kept there. Only the entry that you name is asked for.</source>
        <translation>Тогда пароль можно взять из KeePassXC или связки ключей системы и сохранить там. Запрашивается только названная вами запись.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>&amp;Keep what I write until it is hidden</source>
        <translation>Сохранять &amp;написанное, пока оно не спрятано</translation>
    </message>
    <message>
        <source>Keep what I write until it is hidden</source>
        <translation>Сохранять написанное, пока оно не спрятано</translation>
    </message>
    <message>
        <source>So that a text survives a crash or a power cut. It is sealed with the password on the Hide page; without one, nothing is kept. Files are not.</source>
        <translation>Чтобы текст пережил сбой или отключение питания. Он шифруется паролем со страницы «Спрятать»; без пароля ничего не сохраняется. Файлы не сохраняются.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Хранилище паролей</translation>
    </message>
    <message>
        <source>never</source>
        <translation>не очищать</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Устройство</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Поиск устройств…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Change the folder for saving</source>
        <translation>Изменить папку для сохранения</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget the folder for saving</source>
        <translation>Забыть папку для сохранения</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Сохранять в</translation>
    </message>
    <message>
        <source>&amp;Remember recent folders</source>
        <translation>Запоминать недавние &amp;папки</translation>
    </message>
    <message>
        <source>Remember recent folders</source>
        <translation>Запоминать недавние папки</translation>
    </message>
    <message>
        <source>The last five that pictures came from or went to are offered where you choose one. Whoever uses your account can see them; names of files are never kept. Without this, only the very last is known. Turned off, all are forgotten at once.</source>
        <translation>Последние пять, откуда брались или куда сохранялись изображения, предлагаются при выборе. Их может увидеть любой, кто пользуется вашей учётной записью; имена файлов не сохраняются никогда. Без этого известна только самая последняя. Если отключить, все сразу забываются.</translation>
    </message>
    <message>
        <source>where the picture came from</source>
        <translation>туда, откуда взято изображение</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Не удалось сохранить настройки.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>Язык изменится, когда окно откроется снова.</translation>
    </message>
    <message>
        <source>Reopen it now</source>
        <translation>Открыть заново сейчас</translation>
    </message>
    <message>
        <source>Choose where pictures are saved</source>
        <translation>Выберите, куда сохранять изображения</translation>
    </message>
    <message>
        <source>The devices could not be found out.</source>
        <translation>Не удалось определить устройства.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>Процессор: {name}</translation>
    </message>
    <message>
        <source>Now used: {name}</source>
        <translation>Сейчас используется: {name}</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>{name}: at most {side} pixels</source>
        <translation>{name}: не больше {side} пикселей</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Раз&amp;мер</translation>
    </message>
</context>
<context>
    <name>SizeChoices</name>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>File, about</source>
        <translation>Файл, около</translation>
    </message>
    <message>
        <source>Room, about</source>
        <translation>Места, около</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>невозможно</translation>
    </message>
    <message>
        <source>Size: {name}</source>
        <translation>Размер: {name}</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Большой</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Маленький</translation>
    </message>
    <message>
        <source>For Instagram</source>
        <translation>Для Instagram</translation>
    </message>
    <message>
        <source>For Threema</source>
        <translation>Для Threema</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>Уменьшенный</translation>
    </message>
    <message>
        <source>{pixels} pixels, file about {file}, room for about {room}</source>
        <translation>{pixels} пикселей, файл около {file}, места около {room}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>of %Ln photo(s)</source>
        <translation>
            <numerusform>из %Ln фото</numerusform>
            <numerusform>из %Ln фото</numerusform>
            <numerusform>из %Ln фото</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message>
        <source>Picture with a message</source>
        <translation>Изображение с сообщением</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>Перетащите сюда изображение</translation>
    </message>
    <message>
        <source>or paste it with Ctrl+V. Several at once are fine, if they have the same password.</source>
        <translation>или вставьте его через Ctrl+V. Можно сразу несколько, если пароль у них один.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Pictures to reveal</source>
        <translation>Изображения для извлечения</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list (Del)</source>
        <translation>Убрать выбранные изображения из списка (Del)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Take all pictures off the list</source>
        <translation>Убрать из списка все изображения</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Выбранное изображение</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>Not revealed yet</source>
        <translation>Ещё не извлечено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with a message</source>
        <translation>
            <numerusform>%Ln изображение с сообщением</numerusform>
            <numerusform>%Ln изображения с сообщением</numerusform>
            <numerusform>%Ln изображений с сообщением</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Этап JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Этап SF</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome! Would you like to try it?</source>
        <translation>Добро пожаловать! Хотите попробовать?</translation>
    </message>
    <message>
        <source>Hide a message in a sample picture, then reveal it yourself. It takes a minute.</source>
        <translation>Спрячьте сообщение в изображении-образце, а потом сами извлеките его. Это займёт минуту.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Попробовать на образце</translation>
    </message>
    <message>
        <source>Meet me at the old mill on Friday.</source>
        <translation>Встретимся в пятницу у старой мельницы.</translation>
    </message>
    <message>
        <source>A picture, a message and a password are filled in. Now press Hide message.</source>
        <translation>Изображение, сообщение и пароль уже подставлены. Теперь нажмите «Спрятать сообщение».</translation>
    </message>
    <message>
        <source>Done. The picture looks the same. Now press Reveal to test.</source>
        <translation>Готово. Изображение выглядит так же. Теперь нажмите «Извлечь для проверки».</translation>
    </message>
    <message>
        <source>So the recipient sees it. Type the password “{password}” and press Reveal.</source>
        <translation>Так его видит получатель. Введите пароль «{password}» и нажмите «Извлечь».</translation>
    </message>
    <message>
        <source>That is all there is to it.</source>
        <translation>Вот и всё.</translation>
    </message>
    <message>
        <source>Next time take a photo of your own: everybody has the sample. F1 shows help, ? all keys.</source>
        <translation>В следующий раз возьмите собственное фото: образец есть у всех. F1 открывает справку, ? показывает все клавиши.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Шаг {number} из 3</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Обучить на моих фото</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Progress of the stage</source>
        <translation>Ход этапа</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>The training runs in a process of its own, behind everything else on this computer.</source>
        <translation>Обучение идёт в отдельном процессе и уступает всему остальному на этом компьютере.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together.</source>
        <translation>Генератор, который меняет пиксели, и экстрактор, который их читает, учатся вместе.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read rounded pixels.</source>
        <translation>Генератор остаётся прежним; экстрактор учится читать округлённые пиксели.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, saved as files and read again.</source>
        <translation>На фото, которых не было в обучении, сохранённых как файлы и прочитанных снова.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together; between them is what JPEG compression does.</source>
        <translation>Генератор, который меняет пиксели, и экстрактор, который их читает, учатся вместе; между ними происходит то, что делает сжатие JPEG.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read what was really compressed.</source>
        <translation>Генератор остаётся прежним; экстрактор учится читать то, что действительно было сжато.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, compressed at several qualities and read again.</source>
        <translation>На фото, которых не было в обучении, сжатых с разным качеством и прочитанных снова.</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Чтение фото</translation>
    </message>
    <message>
        <source>Every photo is read once, whole.</source>
        <translation>Каждое фото читается один раз, целиком.</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Этап JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Этап SF</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Nothing learned is lost. It can go on now, or when the application is opened again.</source>
        <translation>Ничего из выученного не пропало. Обучение можно продолжить сейчас или когда программа будет открыта снова.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln строку вывода обучения.</numerusform>
            <numerusform>Не удалось прочитать %Ln строки вывода обучения.</numerusform>
            <numerusform>Не удалось прочитать %Ln строк вывода обучения.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on; what is shown may lag behind.</source>
        <translation>Обучение продолжается; показанное может отставать.</translation>
    </message>
    <message>
        <source>card {percent}</source>
        <translation>видеокарта {percent}</translation>
    </message>
    <message>
        <source>processor {percent}</source>
        <translation>процессор {percent}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>осталось примерно {time}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Done and planned in this stage.</source>
        <translation>Сделано и запланировано на этом этапе.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} в секунду</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>Шагов.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>How busy the training keeps the processor and the graphics card.</source>
        <translation>Насколько обучение занимает процессор и видеокарту.</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>Верно прочитанные биты</translation>
    </message>
    <message>
        <source>After JPEG compression, on photos kept back, when last measured.</source>
        <translation>После сжатия JPEG, на отложенных фото, при последнем измерении.</translation>
    </message>
    <message>
        <source>After rounding, on photos kept back, when last measured.</source>
        <translation>После округления, на отложенных фото, при последнем измерении.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Близость</translation>
    </message>
    <message>
        <source>PSNR when every place carries a bit, over several strengths; higher is less visible.</source>
        <translation>PSNR, когда каждое место несёт бит, по нескольким значениям силы; чем выше, тем менее заметно.</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit; higher is less visible.</source>
        <translation>PSNR, когда каждый пиксель несёт бит; чем выше, тем менее заметно.</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Прошло времени</translation>
    </message>
    <message>
        <source>In all sittings.</source>
        <translation>За все запуски.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Продолжить {name}</translation>
    </message>
    <message>
        <source>Throw {name} away</source>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <source>trained, not tested yet</source>
        <translation>обучена, ещё не проверена</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Этап JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Этап SF</translation>
    </message>
    <message>
        <source>{stage}, {percent}, {time} spent</source>
        <translation>{stage}, {percent}, прошло {time}</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>в самом начале</translation>
    </message>
    <message>
        <source>Throw the training {name} away, with all that was learned?</source>
        <translation>Удалить обучение {name} вместе со всем, что выучено?</translation>
    </message>
    <message>
        <source>It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z).</source>
        <translation>Оно хранится в корзине 30 дней; до тех пор его можно вернуть командой «Отменить» (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>The training {name} was thrown away.</source>
        <translation>Обучение {name} удалено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The training {name} is here again.</source>
        <translation>Обучение {name} снова здесь.</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Ad&amp;vanced values</source>
        <translation>Дополнительные &amp;значения</translation>
    </message>
    <message>
        <source>Advanced values</source>
        <translation>Дополнительные значения</translation>
    </message>
    <message>
        <source>An empty field leaves the preset&apos;s value, shown in grey. Point at a field for its bounds.</source>
        <translation>Пустое поле оставляет значение предустановки, показанное серым. Наведите указатель на поле, чтобы увидеть его границы.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Исходная модель</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>Ис&amp;ходная модель</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>Этап JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>Этап SF</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>от {low} до {high} {unit}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Crops in a step</source>
        <translation>Фрагментов на шаг</translation>
    </message>
    <message>
        <source>Side of a crop</source>
        <translation>Сторона фрагмента</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Weight of the message</source>
        <translation>Вес сообщения</translation>
    </message>
    <message>
        <source>Weight of the quality</source>
        <translation>Вес качества</translation>
    </message>
    <message>
        <source>Weight of the adversary</source>
        <translation>Вес противника</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Share kept back</source>
        <translation>Доля отложенных</translation>
    </message>
    <message>
        <source>Photos measured on</source>
        <translation>Фото на измерение</translation>
    </message>
    <message>
        <source>Photos measured at the end</source>
        <translation>Фото на последнее измерение</translation>
    </message>
    <message>
        <source>Share recompressed</source>
        <translation>Доля сжатых заново</translation>
    </message>
    <message>
        <source>Share with other tones</source>
        <translation>Доля с другими тонами</translation>
    </message>
    <message>
        <source>Share drawn</source>
        <translation>Доля нарисованных</translation>
    </message>
    <message>
        <source>Share partly used</source>
        <translation>Доля занятых частично</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Память для фото</translation>
    </message>
    <message>
        <source>nothing: networks that know nothing yet</source>
        <translation>нет: сети, которые ещё ничего не умеют</translation>
    </message>
    <message>
        <source>the model just trained</source>
        <translation>только что обученная модель</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>Обучить на моих фото</translation>
    </message>
    <message>
        <source>A model of your own, learned from your photographs, on this computer alone.</source>
        <translation>Собственная модель, обученная на ваших фотографиях только на этом компьютере.</translation>
    </message>
    <message>
        <source>Another window is training this model.</source>
        <translation>Эту модель обучает другое окно.</translation>
    </message>
    <message>
        <source>Keeping a checkpoint…</source>
        <translation>Сохраняется контрольная точка…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Stop the test and close? It can be run when the application is opened again.</source>
        <translation>Остановить проверку и закрыть? Её можно выполнить, когда программа будет открыта снова.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Остановить и закрыть</translation>
    </message>
    <message>
        <source>Pause the training and close? It can go on where it is when the application is opened again.</source>
        <translation>Приостановить обучение и закрыть? Его можно продолжить с этого места, когда программа будет открыта снова.</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Приостановить и закрыть</translation>
    </message>
    <message>
        <source>Keeping a checkpoint before closing…</source>
        <translation>Перед закрытием сохраняется контрольная точка…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {time}.</source>
        <translation>Скопировано. До очистки буфера обмена: {time}.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Skipped: {reasons}{rest}</source>
        <translation> Пропущено: {reasons}{rest}</translation>
    </message>
    <message>
        <source>&amp;lattice: minutes, even without a graphics card</source>
        <translation>lattice: &amp;минуты, даже без видеокарты</translation>
    </message>
    <message>
        <source>&amp;robust: minutes; it survives JPEG</source>
        <translation>robust: минуты; &amp;переживает JPEG</translation>
    </message>
    <message>
        <source>455 pictures to train on, 51 to measure on</source>
        <translation>455 изображений для обучения, 51 для измерений</translation>
    </message>
    <message>
        <source>537 pictures to train on, 60 to measure on</source>
        <translation>537 изображений для обучения, 60 для измерений</translation>
    </message>
    <message>
        <source>A batch of {batch} crops has no equal parts for {count} processes.</source>
        <translation>Пакет фрагментов ({batch}) не делится поровну между процессами ({count}).</translation>
    </message>
    <message>
        <source>A file is larger than the disk of “{folder}” or your account allows.</source>
        <translation>Файл больше, чем позволяет диск папки «{folder}» или ваша учётная запись.</translation>
    </message>
    <message>
        <source>A grey picture of 512×512 is one tile, and two messages need more.</source>
        <translation>Серое изображение 512×512 состоит из одной плитки, а двум сообщениям нужно больше.</translation>
    </message>
    <message>
        <source>A grey square has {side:,} × {side:,} pixels, always.</source>
        <translation>В сером квадрате всегда {side:,} × {side:,} пикселей.</translation>
    </message>
    <message>
        <source>A large photo carries some megabytes. Choose fewer or smaller files.</source>
        <translation>Большое фото вмещает несколько мегабайт. Выберите меньше файлов или файлы меньшего размера.</translation>
    </message>
    <message>
        <source>A message is here, but too much of it was lost on the way.</source>
        <translation>Здесь есть сообщение, но слишком большая его часть потеряна в пути.</translation>
    </message>
    <message>
        <source>A message is split over 2 to {most} photos, not {photos}.</source>
        <translation>Сообщение можно разделить между фото числом от 2 до {most}, но не {photos}.</translation>
    </message>
    <message>
        <source>A model was left out when measuring who reads whom. {reason}</source>
        <translation>Одна модель пропущена при измерении того, кто кого читает. {reason}</translation>
    </message>
    <message>
        <source>A photo is taken as a whole; only the grey square is cut out of a picture.</source>
        <translation>Фото берётся целиком; из изображения вырезается только серый квадрат.</translation>
    </message>
    <message>
        <source>A picture was dropped. {reason}</source>
        <translation>Одно изображение исключено. {reason}</translation>
    </message>
    <message>
        <source>A quality of {quality} is not between 1 and 100.</source>
        <translation>Качество {quality} не лежит между 1 и 100.</translation>
    </message>
    <message>
        <source>A quality of {quality} is too low here.</source>
        <translation>Качество {quality} здесь слишком низкое.</translation>
    </message>
    <message>
        <source>A size of {size} pixels does not do here.</source>
        <translation>Размер {size} пикселей здесь не подходит.</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>Размер {size} пикселей слишком мал.</translation>
    </message>
    <message>
        <source>A strength is for the grey square alone; in a photo, levels change by one.</source>
        <translation>Сила есть только у серого квадрата; в фото уровни меняются на единицу.</translation>
    </message>
    <message>
        <source>A training stage has no length.</source>
        <translation>У этапа обучения нет длины.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Одиночное слово легко угадать.</translation>
    </message>
    <message>
        <source>ABDH, rebuilt from descriptions: it weights where to write by a mask that it draws of each picture.</source>
        <translation>ABDH, воссоздана по описаниям: где писать, она взвешивает маской, которую рисует для каждого изображения.</translation>
    </message>
    <message>
        <source>Add --set jt.batch={size} --set sf.batch={size}, or start another number of processes.</source>
        <translation>Добавьте --set jt.batch={size} --set sf.batch={size} или запустите другое число процессов.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Добавьте ещё одно-два слова. Лучше редкие.</translation>
    </message>
    <message>
        <source>Add other photographs.</source>
        <translation>Добавьте другие фотографии.</translation>
    </message>
    <message>
        <source>Add photographs, better 100 or more, or choose another folder.</source>
        <translation>Добавьте фотографии, лучше 100 или больше, или выберите другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>Add {count:,} more of them, in any order.</source>
        <translation>
            <numerusform>Добавьте ещё {count:,} из них.</numerusform>
            <numerusform>Добавьте ещё {count:,} из них в любом порядке.</numerusform>
            <numerusform>Добавьте ещё {count:,} из них в любом порядке.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures seem to show one photograph, so none can be kept back to check the model.</source>
        <translation>Похоже, на всех изображениях одна фотография, поэтому ни одно нельзя отложить для проверки модели.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>Одни заглавные буквы угадать почти так же легко, как одни строчные.</translation>
    </message>
    <message>
        <source>An unexpected error, {kind}.</source>
        <translation>Непредвиденная ошибка, {kind}.</translation>
    </message>
    <message>
        <source>Another process of this training ended.</source>
        <translation>Другой процесс этого обучения завершился.</translation>
    </message>
    <message>
        <source>Another process ran out of memory.</source>
        <translation>Другому процессу не хватило памяти.</translation>
    </message>
    <message>
        <source>Another program moved or replaced a folder in “{folder}” while files were saved there.</source>
        <translation>Другая программа переместила или заменила папку внутри «{folder}», пока туда сохранялись файлы.</translation>
    </message>
    <message numerus="yes">
        <source>Any {needed} of {total} pictures together hold this message. {count} of these are here.</source>
        <translation>
            <numerusform>Любые {needed} из {total} изображений вместе содержат это сообщение. Сколько из них здесь: {count}.</numerusform>
            <numerusform>Любые {needed} из {total} изображений вместе содержат это сообщение. Сколько из них здесь: {count}.</numerusform>
            <numerusform>Любые {needed} из {total} изображений вместе содержат это сообщение. Сколько из них здесь: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it once more: with less text, or hidden for all messengers.</source>
        <translation>Попросите прислать его ещё раз: с меньшим текстом или спрятанным для всех мессенджеров.</translation>
    </message>
    <message>
        <source>Ask for the original PNG, sent as a file or document and not as a photo.</source>
        <translation>Попросите исходный PNG, отправленный как файл или документ, а не как фото.</translation>
    </message>
    <message>
        <source>Asking a detector about the result…</source>
        <translation>Результат проверяется детектором…</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>Избегайте дат и годов, связанных с вами.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>Избегайте недавних годов.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>Избегайте повторов слов и символов.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>Избегайте последовательностей.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>Избегайте годов, связанных с вами.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Choose different photos.</source>
        <translation>Рядом друг с другом два результата показали бы каждое изменение. Выберите разные фото.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Take another photo.</source>
        <translation>Рядом друг с другом два результата показали бы каждое изменение. Возьмите другое фото.</translation>
    </message>
    <message>
        <source>Both messages do not fit in this picture together: each needs places of its own.</source>
        <translation>Оба сообщения вместе в это изображение не помещаются: каждому нужны собственные места.</translation>
    </message>
    <message>
        <source>CHAT-GAN, rebuilt from descriptions: it weights its channels by how they hang together.</source>
        <translation>CHAT-GAN, воссоздана по описаниям: она взвешивает свои каналы по тому, как они связаны.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, but {count:,} files could not be removed again from “{folder}”.</source>
        <translation>
            <numerusform>Отменено, но {count:,} файл не удалось удалить обратно из «{folder}».</numerusform>
            <numerusform>Отменено, но {count:,} файла не удалось удалить обратно из «{folder}».</numerusform>
            <numerusform>Отменено, но {count:,} файлов не удалось удалить обратно из «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>Заглавные буквы помогают мало.</translation>
    </message>
    <message>
        <source>Check paths, permissions and the disk.</source>
        <translation>Проверьте пути, права доступа и диск.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Проверьте, что он существует и вам разрешено его читать, или пропустите то, что нельзя спрятать (--skip-odd).</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Проверьте, что он существует и вам разрешено его читать.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it, or take it off the list.</source>
        <translation>Проверьте, что он ещё существует и вам разрешено его читать, или уберите его из списка.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>Проверьте, что он ещё существует и вам разрешено его читать.</translation>
    </message>
    <message>
        <source>Check that this is the file or the program that gives the password.</source>
        <translation>Проверьте, тот ли это файл или та ли программа, откуда берётся пароль.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, or copy it elsewhere.</source>
        <translation>Проверьте права доступа к файлу или скопируйте его в другое место.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Проверьте права доступа к папке.</translation>
    </message>
    <message>
        <source>Check the name and the disk, or copy it elsewhere.</source>
        <translation>Проверьте имя и диск или скопируйте файл в другое место.</translation>
    </message>
    <message>
        <source>Check the name. In KeePassXC it is the user name, and the title is stegapp.</source>
        <translation>Проверьте имя. В KeePassXC это имя пользователя, а заголовок — stegapp.</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved.</source>
        <translation>Проверьте имя; возможно, файл перемещён.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, and the key files, if there are any. Check that the model is the one the message was hidden with. Use the original file: a screenshot, or a copy that was edited, resized or sent through a service that recompresses pictures, has lost the message. Perhaps nothing is hidden here.</source>
        <translation>Проверьте пароль буква за буквой и ключевые файлы, если они есть. Проверьте, что модель та же, которой спрятано сообщение. Используйте исходный файл: в снимке экрана или в копии, которую обработали, изменили в размере или отправили через службу, сжимающую изображения заново, сообщения уже нет. Возможно, здесь ничего не спрятано.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, the key files, if there are any, and that the model is the one the message was hidden with. Or ask for the picture again, sent as a file or document. Perhaps nothing is hidden here.</source>
        <translation>Проверьте пароль буква за буквой, ключевые файлы, если они есть, и что модель та же, которой спрятано сообщение. Или попросите прислать изображение ещё раз, как файл или документ. Возможно, здесь ничего не спрятано.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Проверьте путь и права доступа к нему.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <source>Check the path. Is the disk or stick that it lies on connected?</source>
        <translation>Проверьте путь. Подключён ли диск или флеш-накопитель, на котором лежит файл?</translation>
    </message>
    <message>
        <source>Check whose it is and what its mode allows.</source>
        <translation>Проверьте, кому он принадлежит и что разрешают его права.</translation>
    </message>
    <message>
        <source>Checking all rows…</source>
        <translation>Проверка всех строк…</translation>
    </message>
    <message>
        <source>Choose 1 to 100 characters.</source>
        <translation>Выберите от 1 до 100 символов.</translation>
    </message>
    <message>
        <source>Choose 1280, or another from {least} to {most}.</source>
        <translation>Выберите 1280 или другое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG of at most 100 megapixels.</source>
        <translation>Выберите PNG или JPEG не больше 100 мегапикселей.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>Выберите файл на диске.</translation>
    </message>
    <message>
        <source>Choose a file that no program writes to, or have a new key file made.</source>
        <translation>Выберите файл, в который не пишет ни одна программа, или создайте новый ключевой файл.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Nothing was kept.</source>
        <translation>Выберите папку на другом диске. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose a folder that no other program changes. Nothing was kept.</source>
        <translation>Выберите папку, которую не меняет никакая другая программа. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Выберите папку, в которую вам разрешено писать и где есть место.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Выберите папку, в которую вам разрешено писать.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Выберите папку с более коротким путём.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path. Nothing was kept.</source>
        <translation>Выберите папку с более коротким путём. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left. Nothing was kept.</source>
        <translation>Выберите папку, в которую вам разрешено писать и где есть место. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose a folder. Nothing was kept.</source>
        <translation>Выберите папку. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose a larger photograph, or a square of another size.</source>
        <translation>Выберите фотографию крупнее или квадрат другого размера.</translation>
    </message>
    <message>
        <source>Choose a larger picture or a larger size.</source>
        <translation>Выберите изображение крупнее или больший размер.</translation>
    </message>
    <message>
        <source>Choose a larger picture.</source>
        <translation>Выберите изображение крупнее.</translation>
    </message>
    <message>
        <source>Choose a larger size, or keep the picture&apos;s own.</source>
        <translation>Выберите больший размер или оставьте размер изображения.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Выберите файл модели.</translation>
    </message>
    <message>
        <source>Choose a model of the kind “robust”, or none.</source>
        <translation>Выберите модель вида «robust» или никакую.</translation>
    </message>
    <message>
        <source>Choose a model of the same architecture, or start without one.</source>
        <translation>Выберите модель той же архитектуры или начните без неё.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, or hide in a JPEG photo, which has a name of its kind.</source>
        <translation>Выберите имя, которое кончается на .png, или прячьте в фото JPEG, у которого имя своего вида.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Выберите имя, которое кончается на {suffixes}.</translation>
    </message>
    <message>
        <source>Choose a number of minutes above 0.</source>
        <translation>Выберите число минут больше 0.</translation>
    </message>
    <message>
        <source>Choose a photograph, such as a PNG or JPEG.</source>
        <translation>Выберите фотографию, например PNG или JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Выберите файл изображения.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Выберите изображение в ней.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите имя короче.</translation>
    </message>
    <message>
        <source>Choose a size of {size} pixels.</source>
        <translation>Выберите размер {size} пикселей.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or have a new key file made.</source>
        <translation>Выберите файл меньше или создайте новый ключевой файл.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Выберите меньший размер.</translation>
    </message>
    <message>
        <source>Choose a square inside the picture.</source>
        <translation>Выберите квадрат внутри изображения.</translation>
    </message>
    <message>
        <source>Choose among {names}.</source>
        <translation>Выберите из следующего: {names}.</translation>
    </message>
    <message>
        <source>Choose another default.</source>
        <translation>Выберите другое значение по умолчанию.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Выберите другой диск.</translation>
    </message>
    <message>
        <source>Choose another file, or have a new key file made.</source>
        <translation>Выберите другой файл или создайте новый ключевой файл.</translation>
    </message>
    <message>
        <source>Choose another folder for the checkpoints.</source>
        <translation>Выберите другую папку для контрольных точек.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Выберите другую папку или другой диск.</translation>
    </message>
    <message>
        <source>Choose another folder to save to.</source>
        <translation>Выберите другую папку для сохранения.</translation>
    </message>
    <message>
        <source>Choose another folder with --checkpoint.</source>
        <translation>Выберите другую папку с помощью --checkpoint.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was kept.</source>
        <translation>Выберите другую папку. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose another model, or hide for messengers that recompress.</source>
        <translation>Выберите другую модель или прячьте для мессенджеров со сжатием.</translation>
    </message>
    <message>
        <source>Choose another model, or the grey square.</source>
        <translation>Выберите другую модель или серый квадрат.</translation>
    </message>
    <message>
        <source>Choose another model; if you trained it, train it again.</source>
        <translation>Выберите другую модель; если эту обучали вы, обучите её заново.</translation>
    </message>
    <message>
        <source>Choose another name for the picture with the message.</source>
        <translation>Выберите другое имя для изображения с сообщением.</translation>
    </message>
    <message>
        <source>Choose another name, or a folder.</source>
        <translation>Выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Выберите другое имя или разрешите замену.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another name. The cover itself must stay private: comparing the two shows the changes.</source>
        <translation>Выберите другое имя. Само исходное изображение должно остаться у вас: сравнение показывает изменения.</translation>
    </message>
    <message>
        <source>Choose another password for one of them.</source>
        <translation>Выберите для одного из них другой пароль.</translation>
    </message>
    <message>
        <source>Choose another photo in its place.</source>
        <translation>Выберите вместо него другое фото.</translation>
    </message>
    <message>
        <source>Choose another picture; this one was not saved or copied fully.</source>
        <translation>Выберите другое изображение; это сохранено или скопировано не полностью.</translation>
    </message>
    <message>
        <source>Choose at least one file, or type a text.</source>
        <translation>Выберите хотя бы один файл или напишите текст.</translation>
    </message>
    <message>
        <source>Choose fewer, or pack them into an archive.</source>
        <translation>Выберите меньше файлов или упакуйте их в архив.</translation>
    </message>
    <message>
        <source>Choose files and folders only, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Выбирайте только файлы и папки или пропустите то, что нельзя спрятать (--skip-odd).</translation>
    </message>
    <message>
        <source>Choose files, or another folder.</source>
        <translation>Выберите файлы или другую папку.</translation>
    </message>
    <message>
        <source>Choose larger photos or more of them, or shorten the message.</source>
        <translation>Выберите фото крупнее или больше фото либо сократите сообщение.</translation>
    </message>
    <message>
        <source>Choose more photos, or hide the message in one.</source>
        <translation>Выберите больше фото или спрячьте сообщение в одном.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Выберите одно из следующего: {choices}.</translation>
    </message>
    <message>
        <source>Choose other values of net.</source>
        <translation>Выберите другие значения net.</translation>
    </message>
    <message>
        <source>Choose the carrier photo or jpeg, or hide one message only.</source>
        <translation>Выберите носитель photo или jpeg или спрячьте только одно сообщение.</translation>
    </message>
    <message>
        <source>Choose the folder of an earlier run, or start a new one.</source>
        <translation>Выберите папку прежнего обучения или начните новое.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>Выберите папку, в которой лежат изображения.</translation>
    </message>
    <message>
        <source>Choose the method auto or adaptive.</source>
        <translation>Выберите метод auto или adaptive.</translation>
    </message>
    <message>
        <source>Choose the method auto or direct, or another model.</source>
        <translation>Выберите метод auto или direct или другую модель.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Выберите имя файла.</translation>
    </message>
    <message>
        <source>Choose two at least.</source>
        <translation>Выберите хотя бы два.</translation>
    </message>
    <message>
        <source>Choose {kind} from {low:g} to {high:g}{unit}.</source>
        <translation>Выберите {kind} от {low:g} до {high:g}{unit}.</translation>
    </message>
    <message>
        <source>Choose {kind}.</source>
        <translation>Выберите {kind}.</translation>
    </message>
    <message>
        <source>Choose {sizes}, or keep the size.</source>
        <translation>Выберите {sizes} или оставьте размер.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Close other programs that use it and try again, or use the device cpu.</source>
        <translation>Закройте другие программы, которые её используют, и попробуйте ещё раз или возьмите устройство cpu.</translation>
    </message>
    <message>
        <source>Close other programs, choose smaller crops, or train on the device cpu; then resume.</source>
        <translation>Закройте другие программы, выберите фрагменты меньшего размера или обучайте на устройстве cpu; потом продолжите.</translation>
    </message>
    <message>
        <source>Close other programs, or shrink the picture first.</source>
        <translation>Закройте другие программы или сначала уменьшите изображение.</translation>
    </message>
    <message>
        <source>Close other programs, or take something smaller.</source>
        <translation>Закройте другие программы или возьмите что-нибудь меньшего размера.</translation>
    </message>
    <message>
        <source>Close this window and write one or choose files, or open a table that has the messages.</source>
        <translation>Закройте это окно и напишите сообщение или выберите файлы либо откройте таблицу, в которой есть сообщения.</translation>
    </message>
    <message>
        <source>Colours became shades of grey.</source>
        <translation>Цвета стали оттенками серого.</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Распространённые имена и фамилии легко угадать.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Compressing photos…</source>
        <translation>Сжатие фото…</translation>
    </message>
    <message>
        <source>Compressing the message…</source>
        <translation>Сжатие сообщения…</translation>
    </message>
    <message>
        <source>Copy a picture first, or choose a file.</source>
        <translation>Сначала скопируйте изображение или выберите файл.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as JPEG.</source>
        <translation>Скопируйте или скачайте его заново или откройте в другой программе и сохраните как JPEG.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as PNG.</source>
        <translation>Скопируйте или скачайте его заново или откройте в другой программе и сохраните как PNG.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Скопируйте или скачайте его заново.</translation>
    </message>
    <message>
        <source>Correcting and decrypting…</source>
        <translation>Исправление ошибок и расшифровка…</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>Cut a part out in another program first.</source>
        <translation>Сначала вырежьте часть в другой программе.</translation>
    </message>
    <message>
        <source>Cut to the chosen square.</source>
        <translation>Обрезано до выбранного квадрата.</translation>
    </message>
    <message>
        <source>Cut to the square in the middle.</source>
        <translation>Обрезано до квадрата в середине.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Даты часто легко угадать.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Each photo has to take {bytes:,} bytes, and {count} of {total} cannot, such as “{name}”, which takes {room:,}.</source>
        <translation>Каждое фото должно вместить {bytes:,} байт; не могут вместить столько {count} из {total}, например «{name}», которое вмещает {room:,}.</translation>
    </message>
    <message>
        <source>Embedding, saving and reading planes…</source>
        <translation>Встраивание, сохранение и чтение плоскостей…</translation>
    </message>
    <message>
        <source>Enlarged from {before:,} × {before:,} to {after:,} × {after:,} pixels; a larger picture hides better.</source>
        <translation>Увеличено с {before:,} × {before:,} до {after:,} × {after:,} пикселей; изображение крупнее прячет лучше.</translation>
    </message>
    <message>
        <source>Enter it without. A tab, an arrow key or a file that is not UTF-8 text can bring one in.</source>
        <translation>Введите его без этого символа. Такой символ может попасть от табуляции, клавиши со стрелкой или из файла, который не является текстом UTF-8.</translation>
    </message>
    <message>
        <source>Estimated from the length of the message and the size of the photo; this photo was not measured.</source>
        <translation>Оценено по длине сообщения и размеру фото; само это фото не измерено.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos in colour, of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Оценка: сообщения до {bytes:,} байт трудно заметить в типичном фото такого размера. Это перенесено с серых квадратов по закону квадратного корня, а не измерено на этом фото; о большем ничего не известно. По данным, перенесённым с целых фото, цветных и в 2 мегапикселя, до {tried:,} байт пять детекторов справлялись не лучше угадывания.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos, grey and of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>Оценка: сообщения до {bytes:,} байт трудно заметить в типичном фото такого размера. Это перенесено с серых квадратов по закону квадратного корня, а не измерено на этом фото; о большем ничего не известно. По данным, перенесённым с целых фото, серых и в 2 мегапикселя, до {tried:,} байт пять детекторов справлялись не лучше угадывания.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo with so much detail. That is carried over from JPEGs of {longer:,} pixels by the square-root law, not measured on this photo; beyond it, nothing is known. Few photos trained the detector; others may see more.</source>
        <translation>Оценка: сообщения до {bytes:,} байт трудно заметить в типичном фото с таким количеством деталей. Это перенесено с JPEG в {longer:,} пикселей по закону квадратного корня, а не измерено на этом фото; о большем ничего не известно. Детектор обучен на небольшом числе фото; другие, возможно, видят больше.</translation>
    </message>
    <message>
        <source>Export a copy.</source>
        <translation>Экспортируйте копию.</translation>
    </message>
    <message>
        <source>Export it as PNG in GIMP.</source>
        <translation>Экспортируйте его как PNG в GIMP.</translation>
    </message>
    <message>
        <source>Export it as PNG or JPEG.</source>
        <translation>Экспортируйте его как PNG или JPEG.</translation>
    </message>
    <message>
        <source>Export the photo as JPEG or PNG first.</source>
        <translation>Сначала экспортируйте фото как JPEG или PNG.</translation>
    </message>
    <message>
        <source>Fair: guessed within a hundred years</source>
        <translation>Средний: угадают в течение ста лет</translation>
    </message>
    <message>
        <source>Fill in the column output, or choose a folder for all.</source>
        <translation>Заполните столбец output или выберите одну папку для всех.</translation>
    </message>
    <message>
        <source>Fill in the column photo.</source>
        <translation>Заполните столбец photo.</translation>
    </message>
    <message>
        <source>Fill in the column text or file.</source>
        <translation>Заполните столбец text или file.</translation>
    </message>
    <message>
        <source>Finding the least visible way…</source>
        <translation>Поиск наименее заметного способа…</translation>
    </message>
    <message>
        <source>For a message of this length in a photo of this size, nothing was measured.</source>
        <translation>Для сообщения такой длины в фото такого размера ничего не измерено.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk. Nothing was kept.</source>
        <translation>Освободите место или выберите папку на другом диске. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains, or install it by “pip install torch”.</source>
        <translation>Возьмите выпуск stegapp, который умеет обучать, или установите PyTorch командой «pip install torch».</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains.</source>
        <translation>Возьмите выпуск stegapp, который умеет обучать.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>Получите файл ещё раз оттуда, откуда он взят, или выберите другую модель.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>Получите файл ещё раз оттуда, откуда он взят.</translation>
    </message>
    <message>
        <source>Give --device cuda: each takes a card of its own.</source>
        <translation>Укажите --device cuda: каждый возьмёт свою карту.</translation>
    </message>
    <message>
        <source>Give each row a name of its own.</source>
        <translation>Дайте каждой строке собственное имя.</translation>
    </message>
    <message>
        <source>Give the whole id, or the file.</source>
        <translation>Укажите идентификатор полностью или файл.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint: --resume.</source>
        <translation>Продолжите с последней контрольной точки: --resume.</translation>
    </message>
    <message>
        <source>Go on with --resume {checkpoint_dir}.</source>
        <translation>Продолжите с помощью --resume {checkpoint_dir}.</translation>
    </message>
    <message>
        <source>Graphics cards need PyTorch, which is not installed.</source>
        <translation>Для видеокарт нужен PyTorch, а он не установлен.</translation>
    </message>
    <message>
        <source>Hard to notice</source>
        <translation>Трудно заметить</translation>
    </message>
    <message>
        <source>Hide in it as a JPEG, or shrink it: choose a size of at most {size} pixels.</source>
        <translation>Прячьте в нём как в JPEG или уменьшите его: выберите размер не больше {size} пикселей.</translation>
    </message>
    <message>
        <source>Hide less in it.</source>
        <translation>Прячьте в нём меньше.</translation>
    </message>
    <message>
        <source>Hide less: a large photo carries some megabytes.</source>
        <translation>Прячьте меньше: большое фото вмещает несколько мегабайт.</translation>
    </message>
    <message>
        <source>Hiding in the photos…</source>
        <translation>Сокрытие в фото…</translation>
    </message>
    <message>
        <source>Hiding the message…</source>
        <translation>Сообщение прячется…</translation>
    </message>
    <message>
        <source>How much this picture would stand out with a message. The number says how many of 100 untouched photos look at least as suspicious; the fewer, the more it stands out:</source>
        <translation>Насколько это изображение выделялось бы с сообщением. Число говорит, сколько из 100 нетронутых фото выглядят не менее подозрительно; чем их меньше, тем сильнее оно выделяется:</translation>
    </message>
    <message>
        <source>Import the file first.</source>
        <translation>Сначала импортируйте файл.</translation>
    </message>
    <message>
        <source>Import the model that hid the message.</source>
        <translation>Импортируйте модель, которой спрятано сообщение.</translation>
    </message>
    <message>
        <source>In whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>В целых фото, цветных и в 2 мегапикселя, оно выделяется как {equal:,} байт; такие длинные там не проверялись.</translation>
    </message>
    <message>
        <source>In whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>В целых фото, серых и в 2 мегапикселя, оно выделяется как {equal:,} байт; такие длинные там не проверялись.</translation>
    </message>
    <message>
        <source>In {photos} whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>В {photos} целых фото, цветных и в 2 мегапикселя, оно выделяется как {equal:,} байт: при {tried:,} пять детекторов ошибались от {least} до {most} раз из 100, а 50 значит угадывание. Они обучены на небольшом числе фото; другие, возможно, видят больше.</translation>
    </message>
    <message>
        <source>In {photos} whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>В {photos} целых фото, серых и в 2 мегапикселя, оно выделяется как {equal:,} байт: при {tried:,} пять детекторов ошибались от {least} до {most} раз из 100, а 50 значит угадывание. Они обучены на небольшом числе фото; другие, возможно, видят больше.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;stegapp[keyring]&apos;.</source>
        <translation>Установите её: pip install &apos;stegapp[keyring]&apos;.</translation>
    </message>
    <message>
        <source>Install the application again, or import a model.</source>
        <translation>Установите программу заново или импортируйте модель.</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>Установите программу заново.</translation>
    </message>
    <message>
        <source>Install the package “jpeglib”.</source>
        <translation>Установите пакет «jpeglib».</translation>
    </message>
    <message>
        <source>Installed are: {models}. Or give a model file.</source>
        <translation>Установлены: {models}. Или укажите файл модели.</translation>
    </message>
    <message>
        <source>It compresses every JPEG anew.</source>
        <translation>Каждый JPEG там сжимается заново.</translation>
    </message>
    <message>
        <source>It compresses files anew that hold {what}.</source>
        <translation>Файлы там сжимаются заново, если в них есть: {what}.</translation>
    </message>
    <message>
        <source>It fits if any {enough} of them are needed. Or choose larger photos.</source>
        <translation>Поместится, если нужны будут любые {enough} из них. Или выберите фото крупнее.</translation>
    </message>
    <message>
        <source>It has to have a text or a file, and not both.</source>
        <translation>В ней должен быть текст или файл, но не то и другое сразу.</translation>
    </message>
    <message>
        <source>It holds a part of another message.</source>
        <translation>В нём часть другого сообщения.</translation>
    </message>
    <message>
        <source>It holds a whole message by itself, and no part of one.</source>
        <translation>В нём целое сообщение, а не часть сообщения.</translation>
    </message>
    <message>
        <source>It moves 10 coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them again after JPEG compression. Made to arrive, not to stay unseen. At scale 2, on photographs kept back: 42.79 dB with every place in use, and of each bit that is sent 0.91 at quality 75, 0.60 at quality 50 arrives.</source>
        <translation>Она сдвигает 10 коэффициентов каждого блока 8×8 к узлу решётки, соответствующему нужному биту, и читает их снова после сжатия JPEG. Создана, чтобы сообщение дошло, а не чтобы оно оставалось незамеченным. При масштабе 2 на отложенных фотографиях: 42,79 дБ, когда занято каждое место, а от каждого отправленного бита доходит 0,91 при качестве 75 и 0,60 при качестве 50.</translation>
    </message>
    <message>
        <source>It names no output.</source>
        <translation>В ней не указан output.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>В ней не указано фото.</translation>
    </message>
    <message>
        <source>It sees each grey level&apos;s residue and moves a pixel by one to a level of the wanted one: in effect embedding in the least significant bit, learned. Invisible to the eye, but not to statistics. Full plane on photographs kept back: 100.0000% of the bits read right after rounding, 51.14 dB.</source>
        <translation>Она видит остаток каждого уровня серого и сдвигает пиксель на единицу, к уровню с нужным остатком: по сути это выученное встраивание в младший бит. Невидимо для глаза, но не для статистики. Полная плоскость на отложенных фотографиях: 100,0000&#xa0;% бит верно прочитано после округления, 51,14 дБ.</translation>
    </message>
    <message>
        <source>It should pass on the file as it is.</source>
        <translation>Файл должен быть передан без изменений.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, and drop or rewrite metadata.</source>
        <translation>Пиксели должны быть переданы без изменений, а метаданные удаляются или переписываются.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, stored in another order.</source>
        <translation>Пиксели должны быть переданы без изменений, но сохранены в другом порядке.</translation>
    </message>
    <message>
        <source>It was probably made by a newer version of this application: update it, then try again.</source>
        <translation>Вероятно, он создан более новой версией этой программы: обновите её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It was resized or cropped, or is a screenshot or another picture: use the PNG itself.</source>
        <translation>Размер изменён, изображение обрезано, это снимок экрана или другое изображение: используйте сам PNG.</translation>
    </message>
    <message>
        <source>Its colour profile and metadata were left out.</source>
        <translation>Его цветовой профиль и метаданные отброшены.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be used; colours may look a little different.</source>
        <translation>Его цветовой профиль нельзя использовать; цвета могут выглядеть немного иначе.</translation>
    </message>
    <message>
        <source>Its finer levels were rounded to 8 bits.</source>
        <translation>Его более тонкие уровни округлены до 8 бит.</translation>
    </message>
    <message>
        <source>Its metadata is too long for a JPEG and was left out.</source>
        <translation>Его метаданные слишком длинные для JPEG и отброшены.</translation>
    </message>
    <message>
        <source>Its metadata was left out: messengers drop it.</source>
        <translation>Его метаданные отброшены: мессенджеры их удаляют.</translation>
    </message>
    <message>
        <source>Its name is too long for this disk.</source>
        <translation>Его имя слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>Its photo is that of row {row} too.</source>
        <translation>Её фото указано и в строке {row}.</translation>
    </message>
    <message>
        <source>Its training failed: choose another model, or train again.</source>
        <translation>Её обучение не удалось: выберите другую модель или обучите заново.</translation>
    </message>
    <message>
        <source>JT-stage…</source>
        <translation>Этап JT…</translation>
    </message>
    <message>
        <source>Join the pictures of each message by themselves.</source>
        <translation>Соединяйте изображения каждого сообщения отдельно.</translation>
    </message>
    <message>
        <source>Keep the original to yourself: beside it, every change shows.</source>
        <translation>Никому не отдавайте исходное изображение: рядом с ним видно каждое изменение.</translation>
    </message>
    <message>
        <source>Leave both on auto.</source>
        <translation>Оставьте и то и другое на «auto».</translation>
    </message>
    <message>
        <source>Leave it on auto, or try 0.7.</source>
        <translation>Оставьте на «auto» или попробуйте 0.7.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 100.</source>
        <translation>Не указывайте его или выберите значение от 75 до 100.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 95.</source>
        <translation>Не указывайте его или выберите значение от 75 до 95.</translation>
    </message>
    <message>
        <source>Leave it out, or hide in a JPEG photo.</source>
        <translation>Не указывайте его или прячьте в фото JPEG.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Не указывайте его.</translation>
    </message>
    <message>
        <source>Leave the crop out, or cut the picture in another program first.</source>
        <translation>Не указывайте фрагмент или сначала обрежьте изображение в другой программе.</translation>
    </message>
    <message>
        <source>Leave the net settings out, or start anew.</source>
        <translation>Не указывайте параметры net или начните заново.</translation>
    </message>
    <message>
        <source>Leave the size out, or choose the photo.</source>
        <translation>Не указывайте размер или выберите фото.</translation>
    </message>
    <message>
        <source>Leave the strength on auto, or raise it.</source>
        <translation>Оставьте силу на «auto» или увеличьте её.</translation>
    </message>
    <message>
        <source>Leave the strength on auto.</source>
        <translation>Оставьте силу на «auto».</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>Пусть имя кончается на .safetensors.</translation>
    </message>
    <message>
        <source>Let more of the photos be needed, or hide in whole photos, which carry more than grey squares.</source>
        <translation>Пусть для извлечения нужно будет больше фото, или прячьте в целых фото: они вмещают больше, чем серые квадраты.</translation>
    </message>
    <message>
        <source>List the models again.</source>
        <translation>Выведите список моделей ещё раз.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source>Making keys from the password…</source>
        <translation>Создание ключей из пароля…</translation>
    </message>
    <message>
        <source>Making stegos…</source>
        <translation>Создание стего…</translation>
    </message>
    <message>
        <source>May be noticed</source>
        <translation>Могут заметить</translation>
    </message>
    <message>
        <source>Measured with {detector} features and a Fisher discriminant on {photos} photos of quality {quality}, of which half trained it. One that learned from more photos, and other detectors, may see more.</source>
        <translation>Измерено с признаками {detector} и дискриминантом Фишера на {photos} фото с качеством {quality}, половина из которых пошла на обучение. Детектор, обученный на большем числе фото, и другие детекторы, возможно, видят больше.</translation>
    </message>
    <message>
        <source>Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and tested on {test_covers:,} others. Other detectors may see more.</source>
        <translation>Измерено с признаками SPAM и дискриминантом Фишера; фото для обучения: {training_covers:,}, других фото для проверки: {test_covers:,}. Другие детекторы, возможно, видят больше.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size and detail; this message has {bytes:,}.</source>
        <translation>По оценке, исходя из размера и деталей, в нём трудно заметить около {safe:,} байт; в этом сообщении {bytes:,}.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size; this message has {bytes:,}.</source>
        <translation>По оценке, исходя из размера, в нём трудно заметить около {safe:,} байт; в этом сообщении {bytes:,}.</translation>
    </message>
    <message>
        <source>It has room for {room:,} bytes.</source>
        <translation>В нём есть место для {room:,} байт.</translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>Измерение фото…</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>Измерение модели…</translation>
    </message>
    <message>
        <source>Measuring what the picture can carry…</source>
        <translation>Измеряется, сколько может вместить изображение…</translation>
    </message>
    <message>
        <source>Method and strength are chosen by trying here.</source>
        <translation>Метод и сила выбираются здесь пробами.</translation>
    </message>
    <message>
        <source>Move “{path}” away; it could not be moved from here.</source>
        <translation>Уберите «{path}» в другое место; отсюда переместить не удалось.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Укажите файл в ней.</translation>
    </message>
    <message>
        <source>Name each key file once.</source>
        <translation>Укажите каждый ключевой файл один раз.</translation>
    </message>
    <message>
        <source>Name one such as jt.steps, data.jpeg_share or net.width.</source>
        <translation>Назовите существующий параметр, например jt.steps, data.jpeg_share или net.width.</translation>
    </message>
    <message>
        <source>Name one to start from.</source>
        <translation>Укажите исходную модель.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Имена и фамилии сами по себе легко угадать.</translation>
    </message>
    <message>
        <source>Nearly all of this picture is black or white, so that the message lies all over it. Detectors see that. Another photo hides better.</source>
        <translation>Почти всё это изображение чёрное или белое, поэтому сообщение распределено по нему целиком. Детекторы это видят. Другое фото прячет лучше.</translation>
    </message>
    <message>
        <source>Networks of architecture {architecture} take no private labelling.</source>
        <translation>Сети архитектуры {architecture} не допускают личной разметки.</translation>
    </message>
    <message>
        <source>Networks of blocks are trained by one process alone.</source>
        <translation>Сети, работающие с блоками, обучает только один процесс.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>Не найдено видеокарты NVIDIA с работающим драйвером.</translation>
    </message>
    <message>
        <source>No messenger was chosen.</source>
        <translation>Не выбран ни один мессенджер.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Ни одна модель не установлена.</translation>
    </message>
    <message>
        <source>No model of architecture {architecture} came with the application.</source>
        <translation>Вместе с программой не поставляется модель архитектуры {architecture}.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>Знаки, цифры и заглавные буквы не обязательны.</translation>
    </message>
    <message>
        <source>No strength was found at which the message survives in this picture.</source>
        <translation>Не найдена сила, при которой сообщение сохраняется в этом изображении.</translation>
    </message>
    <message>
        <source>None of the pictures to measure on can be read any more.</source>
        <translation>Ни одно из изображений для измерений больше не читается.</translation>
    </message>
    <message>
        <source>None of the training pictures can be read any more.</source>
        <translation>Ни одно из изображений для обучения больше не читается.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не сделано.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this quality. Between {least} and {greatest} there is an estimate.</source>
        <translation>Для JPEG такого качества не измерено. Оценка есть для качества от {least} до {greatest}.</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this size. From {least:,} to {most:,} pixels on the longer side there is an estimate.</source>
        <translation>Для JPEG такого размера не измерено. Оценка есть, если длинная сторона от {least:,} до {most:,} пикселей.</translation>
    </message>
    <message>
        <source>Not measured for a JPEG that stays as it is. A short message in a photo that was made smaller is safest.</source>
        <translation>Для JPEG, который остаётся как есть, не измерено. Надёжнее всего короткое сообщение в уменьшенном фото.</translation>
    </message>
    <message>
        <source>Not measured for pictures like this: it is too unlike the photos of our test.</source>
        <translation>Для таких изображений не измерено: оно слишком не похоже на фото нашей проверки.</translation>
    </message>
    <message>
        <source>Not measured for this model: it changes pixels in another way than the one that was measured.</source>
        <translation>Для этой модели не измерено: она меняет пиксели не так, как та, которая измерена.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in its {millions:.1f} million levels stand out as about {equal:,} bytes in a grey square.</source>
        <translation>На этом фото не измерено: по закону квадратного корня {message_bytes:,} байт в его {millions:.1f} млн уровней выделяются примерно как {equal:,} байт в сером квадрате.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in this JPEG, which has room for {room:,}, stand out as about {equal:,} bytes in a typical one of {longer:,} pixels. With {tried:,} there, a detector erred {error} times in 100; 50 is guessing.</source>
        <translation>На этом фото не измерено: по закону квадратного корня {message_bytes:,} байт в этом JPEG, где есть место для {room:,}, выделяются примерно как {equal:,} байт в типичном JPEG в {longer:,} пикселей. При {tried:,} там детектор ошибался {error} раз из 100; 50 значит угадывание.</translation>
    </message>
    <message>
        <source>Not measured: the detector&apos;s file is missing or damaged. Install the application again.</source>
        <translation>Не измерено: файл детектора отсутствует или повреждён. Установите программу заново.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture.</source>
        <translation>Из этого изображения ничего не удалось извлечь.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. It looks as if it was compressed more than once. If a messenger did that after the message was hidden, the message is lost.</source>
        <translation>Из этого изображения ничего не удалось извлечь. Похоже, его сжимали не один раз. Если мессенджер сделал это после того, как сообщение было спрятано, сообщение потеряно.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. Its JPEG quality is {quality}. If the sender&apos;s file had another, a messenger compressed it anew, and the message is lost.</source>
        <translation>Из этого изображения ничего не удалось извлечь. Его качество JPEG: {quality}. Если у файла отправителя оно было другим, мессенджер сжал его заново, и сообщение потеряно.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, the more this picture stands out. Without the message it would be {before}; in a typical photo, messages of about {message_bytes:,} bytes make it {typical}, and 50 is pure chance.</source>
        <translation>Из 100 нетронутых фото нашей проверки для детектора не менее подозрительно выглядят {share}; чем их меньше, тем сильнее это изображение выделяется. Без сообщения их было бы {before}; в типичном фото сообщения примерно в {message_bytes:,} байт дают {typical}, а 50 значит чистую случайность.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos, {share} are expected to look at least as suspicious; the fewer, the more it stands out.</source>
        <translation>Ожидается, что из 100 нетронутых фото не менее подозрительно выглядят {share}; чем их меньше, тем сильнее оно выделяется.</translation>
    </message>
    <message>
        <source>Of {photos} photos, 2 to {photos} can be needed, not {needed}.</source>
        <translation>Фото всего {photos}: нужными могут быть от 2 до {photos}, но не {needed}.</translation>
    </message>
    <message>
        <source>Only a JPEG has a quality.</source>
        <translation>Качество есть только у JPEG.</translation>
    </message>
    <message>
        <source>Only the first page of the file was used.</source>
        <translation>Использована только первая страница файла.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation was used.</source>
        <translation>Использован только первый кадр анимации.</translation>
    </message>
    <message>
        <source>Only {usable} of {total} files can be trained on; at least {least} pictures are needed.{more}</source>
        <translation>Файлов, пригодных для обучения: {usable} из {total}; нужно не меньше {least} изображений.{more}</translation>
    </message>
    <message>
        <source>Open it in another program and save it as JPEG again, or choose another picture.</source>
        <translation>Откройте его в другой программе и снова сохраните как JPEG или выберите другое изображение.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG.</source>
        <translation>Откройте его в другой программе и сохраните как PNG.</translation>
    </message>
    <message>
        <source>Our test program can hardly tell it from untouched photos; others may see more.</source>
        <translation>Наша проверочная программа с трудом отличает его от нетронутых фото; другие, возможно, видят больше.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than most untouched photos.</source>
        <translation>Наша проверочная программа считает его подозрительнее большинства нетронутых фото.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than nearly all untouched photos.</source>
        <translation>Наша проверочная программа считает его подозрительнее почти всех нетронутых фото.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>Предсказуемые замены вроде «@» вместо «a» помогают мало.</translation>
    </message>
    <message>
        <source>Print colours (CMYK) were converted without their profile.</source>
        <translation>Цвета для печати (CMYK) преобразованы без их профиля.</translation>
    </message>
    <message>
        <source>Put the folder back and resume, or start again with another one.</source>
        <translation>Верните папку на место и продолжите или начните заново с другой.</translation>
    </message>
    <message>
        <source>Put the folder back, or start again with another one.</source>
        <translation>Верните папку на место или начните заново с другой.</translation>
    </message>
    <message>
        <source>Put the folder back, then resume.</source>
        <translation>Верните папку на место, потом продолжите.</translation>
    </message>
    <message>
        <source>Put the same folders and checkpoints at the same places on all machines.</source>
        <translation>Положите одинаковые папки и контрольные точки в одни и те же места на всех машинах.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Чтение фото…</translation>
    </message>
    <message>
        <source>Reading the key files…</source>
        <translation>Чтение ключевых файлов…</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Чтение фото…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Чтение изображения…</translation>
    </message>
    <message>
        <source>Reading what is hidden…</source>
        <translation>Чтение спрятанного…</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Недавние годы легко угадать.</translation>
    </message>
    <message>
        <source>Remove the metadata in another program, or choose another picture.</source>
        <translation>Удалите метаданные в другой программе или выберите другое изображение.</translation>
    </message>
    <message>
        <source>Remove them by hand, then choose another folder.</source>
        <translation>Удалите их вручную, потом выберите другую папку.</translation>
    </message>
    <message>
        <source>Rename the file and choose it again, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>Переименуйте файл и выберите его снова или пропустите то, что нельзя спрятать (--skip-odd).</translation>
    </message>
    <message>
        <source>Rename the file and choose it again.</source>
        <translation>Переименуйте файл и выберите его снова.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Повторы вроде «aaa» легко угадать.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Повторы вроде «abcabcabc» угадать лишь немногим труднее, чем «abc».</translation>
    </message>
    <message>
        <source>Reveal it alone: stegapp reveal.</source>
        <translation>Извлеките его отдельно: stegapp reveal.</translation>
    </message>
    <message>
        <source>Revealing it again to be sure…</source>
        <translation>Для верности сообщение извлекается снова…</translation>
    </message>
    <message>
        <source>Revealing them together to be sure…</source>
        <translation>Для верности сообщение извлекается из них вместе…</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>Перевёрнутые слова угадать не намного труднее.</translation>
    </message>
    <message>
        <source>SF-stage…</source>
        <translation>Этап SF…</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns photo, text or file, output and, if you like, password file.</source>
        <translation>Сохраните её как CSV в UTF-8, со столбцами photo, text или file, output и, если хотите, password file.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or shrink it in another program first.</source>
        <translation>Сначала сохраните его как JPEG или PNG или уменьшите в другой программе.</translation>
    </message>
    <message>
        <source>Save it as PNG in another program; if it was saved without loss, a message in it stays whole.</source>
        <translation>Сохраните его как PNG в другой программе; если оно было сохранено без потерь, сообщение в нём останется целым.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first.</source>
        <translation>Сначала сохраните его как PNG или JPEG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and use that.</source>
        <translation>Сохраните его как UTF-8 и используйте этот файл.</translation>
    </message>
    <message>
        <source>Save it in another program as an RGB JPEG, or choose another picture.</source>
        <translation>Сохраните его в другой программе как JPEG в RGB или выберите другое изображение.</translation>
    </message>
    <message>
        <source>Save one picture of it as PNG or JPEG first.</source>
        <translation>Сначала сохраните одно изображение из него как PNG или JPEG.</translation>
    </message>
    <message>
        <source>Save the page or photo as PNG first.</source>
        <translation>Сначала сохраните страницу или фото как PNG.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>Сохранено как {name}. {words}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>See whether it waits for something, or is running.</source>
        <translation>Посмотрите, не ждёт ли оно чего-нибудь и запущено ли оно.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Последовательности вроде «abc» или «6543» легко угадать.</translation>
    </message>
    <message>
        <source>Set STEGAPP_DEBUG=1 to see where it happened, and please report it.</source>
        <translation>Задайте STEGAPP_DEBUG=1, чтобы увидеть, где это произошло, и, пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>Set a password for each.</source>
        <translation>Задайте пароль для каждого.</translation>
    </message>
    <message>
        <source>Set its steps or its epochs.</source>
        <translation>Задайте его шаги или эпохи.</translation>
    </message>
    <message>
        <source>Several processes cannot share the card {device}.</source>
        <translation>Несколько процессов не могут делить карту {device}.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Короткие узоры на клавиатуре легко угадать.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or choose a picture with more texture.</source>
        <translation>Сократите сообщение, спрячьте меньше файлов или выберите изображение с более богатой фактурой.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or spread them over several pictures.</source>
        <translation>Сократите сообщение, спрячьте меньше файлов или распределите их по нескольким изображениям.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or take a larger picture.</source>
        <translation>Сократите сообщение, спрячьте меньше файлов или возьмите изображение крупнее.</translation>
    </message>
    <message>
        <source>Shorten the message, or choose the method auto, which hides longer ones more conspicuously.</source>
        <translation>Сократите сообщение или выберите метод auto, который прячет более длинные заметнее.</translation>
    </message>
    <message>
        <source>Shorten the message, take a larger size, or choose fewer messengers.</source>
        <translation>Сократите сообщение, возьмите больший размер или выберите меньше мессенджеров.</translation>
    </message>
    <message>
        <source>Shrink it: choose a size of at most {size} pixels.</source>
        <translation>Уменьшите его: выберите размер не больше {size} пикселей.</translation>
    </message>
    <message>
        <source>Shrink the picture in another program first.</source>
        <translation>Сначала уменьшите изображение в другой программе.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after} pixels.</source>
        <translation>Уменьшено с {before} до {after} пикселей.</translation>
    </message>
    <message>
        <source>Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.</source>
        <translation>Уменьшено с {before:,} × {before:,} до {after:,} × {after:,} пикселей.</translation>
    </message>
    <message>
        <source>Small networks on the blocks of JPEG. What they hide survives messengers that compress pictures anew, but is easier to notice.</source>
        <translation>Небольшие сети на блоках JPEG. То, что они прячут, переживает мессенджеры, сжимающие изображения заново, но его легче заметить.</translation>
    </message>
    <message>
        <source>Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit comes back, and a picture carries some 30 KB.</source>
        <translation>Небольшие сети, которые учатся менять пиксели на один уровень серого. Этого никто не видит, каждый бит возвращается, а изображение вмещает около 30 КБ.</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Выделяется</translation>
    </message>
    <message>
        <source>Start a new training run with this version.</source>
        <translation>Начните новое обучение в этой версии.</translation>
    </message>
    <message>
        <source>Start a new training run.</source>
        <translation>Начните новое обучение.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate or another seed.</source>
        <translation>Начните заново с меньшей скоростью обучения или с другим начальным числом.</translation>
    </message>
    <message>
        <source>Start from a private model, or from none.</source>
        <translation>Возьмите в качестве исходной личную модель или никакую.</translation>
    </message>
    <message>
        <source>Start one, such as KeePassXC with its Secret Service integration, or type the password.</source>
        <translation>Запустите его, например KeePassXC с интеграцией Secret Service, или введите пароль.</translation>
    </message>
    <message>
        <source>Start the program again, or use the device cpu.</source>
        <translation>Запустите программу заново или возьмите устройство cpu.</translation>
    </message>
    <message>
        <source>Start without torchrun: it takes minutes.</source>
        <translation>Запустите без torchrun: это занимает минуты.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Прямые ряды клавиш легко угадать.</translation>
    </message>
    <message>
        <source>Strong: more than a hundred years of guessing</source>
        <translation>Сильный: больше ста лет угадывания</translation>
    </message>
    <message>
        <source>Swap jpeg_low and jpeg_high.</source>
        <translation>Поменяйте местами jpeg_low и jpeg_high.</translation>
    </message>
    <message>
        <source>Take a larger picture, or one in colour.</source>
        <translation>Возьмите изображение крупнее или цветное.</translation>
    </message>
    <message>
        <source>Take a larger picture, or shorten them: in this one, two messages of up to about {bytes:,} bytes each fit after compression.</source>
        <translation>Возьмите изображение крупнее или сократите сообщения: в это помещаются два, каждое примерно до {bytes:,} байт после сжатия.</translation>
    </message>
    <message>
        <source>Take a larger picture.</source>
        <translation>Возьмите изображение крупнее.</translation>
    </message>
    <message>
        <source>Take a picture with more detail, or shorten the message.</source>
        <translation>Возьмите изображение с большим количеством деталей или сократите сообщение.</translation>
    </message>
    <message>
        <source>Take another photo.</source>
        <translation>Возьмите другое фото.</translation>
    </message>
    <message>
        <source>Take another picture or a message well below {longest:,} bytes.</source>
        <translation>Возьмите другое изображение или сообщение намного короче {longest:,} байт.</translation>
    </message>
    <message>
        <source>Take another picture, a larger size, less text, or fewer messengers.</source>
        <translation>Возьмите другое изображение, больший размер, меньше текста или меньше мессенджеров.</translation>
    </message>
    <message>
        <source>Take another picture, a shorter message, or the method auto.</source>
        <translation>Возьмите другое изображение, сообщение короче или метод auto.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or another model.</source>
        <translation>Возьмите другое изображение, лучше всего фотографию с деталями повсюду, или другую модель.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or the method direct.</source>
        <translation>Возьмите другое изображение, лучше всего фотографию с деталями повсюду, или метод direct.</translation>
    </message>
    <message>
        <source>Take another picture, or another model.</source>
        <translation>Возьмите другое изображение или другую модель.</translation>
    </message>
    <message>
        <source>Take another picture, or raise the strength.</source>
        <translation>Возьмите другое изображение или увеличьте силу.</translation>
    </message>
    <message>
        <source>Take another picture.</source>
        <translation>Возьмите другое изображение.</translation>
    </message>
    <message>
        <source>Take other pictures.</source>
        <translation>Возьмите другие изображения.</translation>
    </message>
    <message>
        <source>The JPEG is too small to hold a message: a photo has at least {least} pixels each way.</source>
        <translation>JPEG слишком мал для сообщения: в фото не меньше {least} пикселей по каждой стороне.</translation>
    </message>
    <message>
        <source>The adaptive method may change too few pixels of this picture: the others are black, white or not read reliably.</source>
        <translation>Адаптивному методу разрешено менять слишком мало пикселей этого изображения: остальные чёрные, белые или читаются ненадёжно.</translation>
    </message>
    <message>
        <source>The bundled model “{name}” is not the one that came with the application.</source>
        <translation>Встроенная модель «{name}» не та, что поставлялась с программой.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be used: {reason}.</source>
        <translation>Контрольную точку нельзя использовать: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit these networks.</source>
        <translation>Контрольная точка не подходит к этим сетям.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} cannot be read: {reason}.</source>
        <translation>Контрольная точка в {folder} не читается: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is of another version.</source>
        <translation>Контрольная точка в {folder} от другой версии.</translation>
    </message>
    <message>
        <source>The choice of the default model could not be read, so the bundled one is used.</source>
        <translation>Не удалось прочитать, какая модель выбрана по умолчанию, поэтому используется встроенная.</translation>
    </message>
    <message>
        <source>The chosen square ({side:,} × {side:,} at {x}, {y}) is not inside the picture ({width:,} × {height:,}).</source>
        <translation>Выбранный квадрат ({side:,} × {side:,} в точке {x}, {y}) не лежит внутри изображения ({width:,} × {height:,}).</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>В буфере обмена нет изображения.</translation>
    </message>
    <message>
        <source>The coefficients of JPEGs cannot be read here: a part of this program is missing.</source>
        <translation>Коэффициенты JPEG здесь прочитать нельзя: не хватает части этой программы.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Компьютеру не хватило памяти.</translation>
    </message>
    <message>
        <source>The default cannot be changed</source>
        <translation>Не удалось изменить модель по умолчанию</translation>
    </message>
    <message>
        <source>The disk has no room for “{name}”.</source>
        <translation>На диске нет места для «{name}».</translation>
    </message>
    <message>
        <source>The disk of “{folder}” has no room for the files.</source>
        <translation>На диске папки «{folder}» нет места для этих файлов.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” takes none of the files by their names.</source>
        <translation>Диск папки «{folder}» не принимает ни одного из файлов под его именем.</translation>
    </message>
    <message>
        <source>The draft does not open with this password.</source>
        <translation>Этим паролем черновик не открывается.</translation>
    </message>
    <message>
        <source>The end of the JPEG file is missing, but all its pixels are there.</source>
        <translation>Конец файла JPEG отсутствует, но все его пиксели на месте.</translation>
    </message>
    <message>
        <source>The file does not begin as it should, with {names}.</source>
        <translation>Файл начинается не так, как должен: с {names}.</translation>
    </message>
    <message>
        <source>The file has {bits:.1f} bits for each pixel, more than {most:.1f}.</source>
        <translation>В файле {bits:.1f} бит на каждый пиксель, это больше {most:.1f}.</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes, more than {most:,}.</source>
        <translation>В файле {size:,} байт, это больше {most:,}.</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>Имя файла слишком длинное.</translation>
    </message>
    <message>
        <source>The file name {name} {problem}.</source>
        <translation>Имя файла {name} {problem}.</translation>
    </message>
    <message>
        <source>The file of learned costs {name} cannot be used: {reason}.</source>
        <translation>Файл выученных затрат {name} нельзя использовать: {reason}.</translation>
    </message>
    <message>
        <source>The file of “{name}” has been changed.</source>
        <translation>Файл модели «{name}» изменён.</translation>
    </message>
    <message>
        <source>The files are more than {most} MiB together.</source>
        <translation>Файлы вместе больше {most} МиБ.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”, and {kept:,} of them could not be removed again: {reason}.</source>
        <translation>Файлы нельзя сохранить в «{folder}», и не все удалось удалить обратно (осталось: {kept:,}): {reason}.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”: {reason}.</source>
        <translation>Файлы нельзя сохранить в «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The finished picture did not reveal its message; nothing was written.</source>
        <translation>Из готового изображения не удалось извлечь сообщение; ничего не записано.</translation>
    </message>
    <message>
        <source>The finished picture gives other keys; nothing was written.</source>
        <translation>Готовое изображение даёт другие ключи; ничего не записано.</translation>
    </message>
    <message>
        <source>The finished picture is another one; nothing was written.</source>
        <translation>Готовое изображение оказалось другим; ничего не записано.</translation>
    </message>
    <message>
        <source>The finished picture is no grey square; nothing was written.</source>
        <translation>Готовое изображение не является серым квадратом; ничего не записано.</translation>
    </message>
    <message>
        <source>The finished picture revealed other bytes; nothing was written.</source>
        <translation>Из готового изображения извлечены другие байты; ничего не записано.</translation>
    </message>
    <message>
        <source>The finished pictures did not reveal the message together; nothing was written.</source>
        <translation>Из готовых изображений вместе сообщение извлечь не удалось; ничего не записано.</translation>
    </message>
    <message>
        <source>The first line of its password file is empty.</source>
        <translation>Первая строка её файла пароля пуста.</translation>
    </message>
    <message>
        <source>The folder for models cannot be made</source>
        <translation>Не удалось создать папку для моделей</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Не удалось создать папку {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run&apos;s state.</source>
        <translation>В папке {folder} лежит состояние другого обучения.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files.</source>
        <translation>В папке {folder} нет файлов.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be looked into: {reason}.</source>
        <translation>Не удалось заглянуть в папку «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>Не удалось создать папку «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist any more.</source>
        <translation>Папки «{folder}» больше нет.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Папки «{folder}» нет.</translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to, or its disk is full.</source>
        <translation>В папку «{folder}» нельзя писать, или её диск заполнен.</translation>
    </message>
    <message>
        <source>The graphics card cuda:{index} does not compute: {reason}</source>
        <translation>Видеокарта cuda:{index} не вычисляет: {reason}</translation>
    </message>
    <message>
        <source>The graphics card failed: {reason}</source>
        <translation>Сбой видеокарты: {reason}</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory.</source>
        <translation>Видеокарте не хватило памяти.</translation>
    </message>
    <message>
        <source>The key file “{name}” changed while it was read.</source>
        <translation>Ключевой файл «{name}» изменился, пока его читали.</translation>
    </message>
    <message>
        <source>The key file “{name}” is empty.</source>
        <translation>Ключевой файл «{name}» пуст.</translation>
    </message>
    <message>
        <source>The key file “{name}” is larger than {most} MiB.</source>
        <translation>Ключевой файл «{name}» больше {most} МиБ.</translation>
    </message>
    <message>
        <source>The key file “{name}” lies in the folder of the picture. Whoever gets that folder has both: keep them apart.</source>
        <translation>Ключевой файл «{name}» лежит в папке изображения. Тот, кто получит эту папку, получит и то и другое: храните их отдельно.</translation>
    </message>
    <message>
        <source>The key file “{name}” was named twice.</source>
        <translation>Ключевой файл «{name}» указан дважды.</translation>
    </message>
    <message>
        <source>The key file “{path}” could not be read: {reason}.</source>
        <translation>Не удалось прочитать ключевой файл «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The key file “{path}” is a folder.</source>
        <translation>Ключевой файл «{path}» является папкой.</translation>
    </message>
    <message>
        <source>The key file “{path}” is no regular file.</source>
        <translation>Ключевой файл «{path}» не является обычным файлом.</translation>
    </message>
    <message>
        <source>The key file “{path}” may not be read.</source>
        <translation>Ключевой файл «{path}» не разрешено читать.</translation>
    </message>
    <message>
        <source>The key files “{first}” and “{second}” have the same content.</source>
        <translation>У ключевых файлов «{first}» и «{second}» одинаковое содержимое.</translation>
    </message>
    <message>
        <source>The large networks of the paper. They change pixels by up to ten grey levels and are read with a few errors, which are corrected.</source>
        <translation>Большие сети из статьи. Они меняют пиксели на величину до десяти уровней серого и читаются с небольшим числом ошибок, которые исправляются.</translation>
    </message>
    <message>
        <source>The library for password stores is not installed.</source>
        <translation>Библиотека для хранилищ паролей не установлена.</translation>
    </message>
    <message>
        <source>The longer side has {side:,} pixels, more than {most:,}.</source>
        <translation>В длинной стороне {side:,} пикселей, это больше {most:,}.</translation>
    </message>
    <message>
        <source>The loss became infinite</source>
        <translation>Потери стали бесконечными</translation>
    </message>
    <message>
        <source>The lowest JPEG quality is above the highest.</source>
        <translation>Наименьшее качество JPEG выше наибольшего.</translation>
    </message>
    <message>
        <source>The message could not be embedded with enough margin to be read back. Nothing was written.</source>
        <translation>Не удалось встроить сообщение с достаточным запасом, чтобы прочитать его обратно. Ничего не записано.</translation>
    </message>
    <message>
        <source>The message is longer than {most} MiB.</source>
        <translation>Сообщение длиннее {most} МиБ.</translation>
    </message>
    <message>
        <source>The message is too long: it takes more than {limit:,} bytes after compression, and a picture carries {capacity:,} at most.</source>
        <translation>Сообщение слишком длинное: после сжатия оно занимает больше {limit:,} байт, а изображение вмещает самое большее {capacity:,}.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} at most.</source>
        <translation>Сообщение слишком длинное: после сжатия оно занимает {needed:,} байт, а изображение вмещает самое большее {most:,}.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and this picture carries about {capacity:,} that survive.</source>
        <translation>Сообщение слишком длинное: после сжатия оно занимает {needed:,} байт, а это изображение вмещает примерно {capacity:,} таких, которые сохранятся.</translation>
    </message>
    <message>
        <source>The message is too long: {needed} photos of this kind carry less than that together.</source>
        <translation>Сообщение слишком длинное: {needed} фото такого рода вместе вмещают меньше.</translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can carry {capacity:,} at this size.</source>
        <translation>
            <numerusform>Сообщение на {count:,} байт длиннее, чем вмещает это изображение: после сжатия оно занимает {needed:,} байт, а изображение такого размера может вместить {capacity:,}.</numerusform>
            <numerusform>Сообщение на {count:,} байта длиннее, чем вмещает это изображение: после сжатия оно занимает {needed:,} байт, а изображение такого размера может вместить {capacity:,}.</numerusform>
            <numerusform>Сообщение на {count:,} байт длиннее, чем вмещает это изображение: после сжатия оно занимает {needed:,} байт, а изображение такого размера может вместить {capacity:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can {way}carry {capacity:,} with this model.</source>
        <translation>
            <numerusform>Сообщение на {count:,} байт длиннее, чем вмещает это изображение: после сжатия оно занимает {needed:,} байт, а изображение с этой моделью может {way}вместить {capacity:,}.</numerusform>
            <numerusform>Сообщение на {count:,} байта длиннее, чем вмещает это изображение: после сжатия оно занимает {needed:,} байт, а изображение с этой моделью может {way}вместить {capacity:,}.</numerusform>
            <numerusform>Сообщение на {count:,} байт длиннее, чем вмещает это изображение: после сжатия оно занимает {needed:,} байт, а изображение с этой моделью может {way}вместить {capacity:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is {excess:,} bytes too long for it.</source>
        <translation>Сообщение для него слишком длинное, лишних байт: {excess:,}.</translation>
    </message>
    <message>
        <source>The message needs {needed:,} bytes, and this picture carries {capacity:,}.</source>
        <translation>Сообщению нужно {needed:,} байт, а это изображение вмещает {capacity:,}.</translation>
    </message>
    <message>
        <source>The message takes {needed:,} bytes after compression, and the picture can carry {capacity:,}.</source>
        <translation>После сжатия сообщение занимает {needed:,} байт, а изображение может вместить {capacity:,}.</translation>
    </message>
    <message>
        <source>The method direct is for the grey square alone.</source>
        <translation>Метод direct только для серого квадрата.</translation>
    </message>
    <message>
        <source>The model cannot be kept</source>
        <translation>Не удалось сохранить модель</translation>
    </message>
    <message>
        <source>The model file has format version {version}, unknown here.</source>
        <translation>У файла модели неизвестная здесь версия формата {version}.</translation>
    </message>
    <message>
        <source>The model file “{name}” cannot be read: {reason}.</source>
        <translation>Файл модели «{name}» не читается: {reason}.</translation>
    </message>
    <message>
        <source>The model reads only {share:.1%} of the bits: train it longer.</source>
        <translation>Модель верно читает только {share:.1%} бит: обучайте её дольше.</translation>
    </message>
    <message>
        <source>The model {model} cannot hide adaptively: it changes every pixel.</source>
        <translation>Модель {model} не может прятать адаптивно: она меняет каждый пиксель.</translation>
    </message>
    <message>
        <source>The model {model} hides in grey squares alone: it changes every pixel.</source>
        <translation>Модель {model} прячет только в серых квадратах: она меняет каждый пиксель.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot hide what survives recompression.</source>
        <translation>Модель «{name}» не может прятать так, чтобы спрятанное пережило повторное сжатие.</translation>
    </message>
    <message>
        <source>The model “{name}” computes values that are not numbers (NaN or infinite).</source>
        <translation>Модель «{name}» вычисляет значения, которые не являются числами (NaN или бесконечность).</translation>
    </message>
    <message>
        <source>The model “{name}” hides only for messengers that recompress.</source>
        <translation>Модель «{name}» прячет только для мессенджеров со сжатием.</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be read: {reason}.</source>
        <translation>Карточка модели не читается: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s card does not say what its networks are.</source>
        <translation>В карточке модели не сказано, какие у неё сети.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid: {reason}.</source>
        <translation>Карточка модели недопустима: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s name is empty or too long.</source>
        <translation>Имя модели пустое или слишком длинное.</translation>
    </message>
    <message>
        <source>The model&apos;s networks are unknown here: {reason}.</source>
        <translation>Сети модели здесь неизвестны: {reason}.</translation>
    </message>
    <message>
        <source>The name of the file {path} {problem}.</source>
        <translation>Имя файла {path} {problem}.</translation>
    </message>
    <message>
        <source>The networks are those of the model to start from.</source>
        <translation>Сети те же, что у исходной модели.</translation>
    </message>
    <message>
        <source>The networks forgot how to read</source>
        <translation>Сети разучились читать</translation>
    </message>
    <message>
        <source>The paper&apos;s separable fine-tuned network: changes of up to ten grey levels, read with a few errors. Full plane on photographs kept back: 90.7653% of the bits read right after rounding, 39.70 dB.</source>
        <translation>Раздельная дообученная сеть из статьи: изменения до десяти уровней серого, чтение с небольшим числом ошибок. Полная плоскость на отложенных фотографиях: 90,7653&#xa0;% бит верно прочитано после округления, 39,70 дБ.</translation>
    </message>
    <message>
        <source>The password file “{path}” could not be read: {reason}.</source>
        <translation>Не удалось прочитать файл пароля «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The password file “{path}” is a folder.</source>
        <translation>Файл пароля «{path}» является папкой.</translation>
    </message>
    <message>
        <source>The password file “{path}” may not be read.</source>
        <translation>Файл пароля «{path}» не разрешено читать.</translation>
    </message>
    <message>
        <source>The password has a control character (U+{code}).</source>
        <translation>В пароле есть управляющий символ (U+{code}).</translation>
    </message>
    <message>
        <source>The password has an invisible character (U+{code}).</source>
        <translation>В пароле есть невидимый символ (U+{code}).</translation>
    </message>
    <message>
        <source>The password holds half a character and is not valid Unicode.</source>
        <translation>В пароле есть половина символа, это недопустимый Юникод.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>Пароль не является текстом UTF-8.</translation>
    </message>
    <message>
        <source>The password is not valid Unicode.</source>
        <translation>Пароль не является допустимым Юникодом.</translation>
    </message>
    <message>
        <source>The password is saved as UTF-16.</source>
        <translation>Пароль сохранён как UTF-16.</translation>
    </message>
    <message>
        <source>The password store did not answer.</source>
        <translation>Хранилище паролей не ответило.</translation>
    </message>
    <message>
        <source>The password store has no entry “{name}” of stegapp.</source>
        <translation>В хранилище паролей нет записи «{name}» для stegapp.</translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation>Хранилище паролей заблокировано.</translation>
    </message>
    <message>
        <source>The password&apos;s line is longer than {most:,} bytes.</source>
        <translation>Строка пароля длиннее {most:,} байт.</translation>
    </message>
    <message>
        <source>The path of the folder for “{name}” is too long.</source>
        <translation>Путь к папке для «{name}» слишком длинный.</translation>
    </message>
    <message>
        <source>The path of the password file is too long.</source>
        <translation>Путь к файлу пароля слишком длинный.</translation>
    </message>
    <message>
        <source>The path “{path}” is too long.</source>
        <translation>Путь «{path}» слишком длинный.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The picture has only {levels} grey levels, like a drawing or a scan. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>В изображении всего {levels} уровней серого, как в рисунке или скане. Изменённый пиксель виден по уровням. Фотография прячет лучше.</translation>
    </message>
    <message>
        <source>The picture is as regular as a drawn one. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>Изображение такое же регулярное, как нарисованное. Изменённый пиксель виден по уровням. Фотография прячет лучше.</translation>
    </message>
    <message>
        <source>The picture is too small to carry a message that survives.</source>
        <translation>Изображение слишком мало, чтобы вместить сообщение, которое сохранится.</translation>
    </message>
    <message>
        <source>The picture lies on its side, with a note to turn it (EXIF).</source>
        <translation>Изображение лежит на боку, с пометкой, что его надо повернуть (EXIF).</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be its own key file.</source>
        <translation>Изображение «{name}» не может быть собственным ключевым файлом.</translation>
    </message>
    <message>
        <source>The pictures of this training run are gone.</source>
        <translation>Изображений этого обучения больше нет.</translation>
    </message>
    <message>
        <source>The processes of this training see different pictures.</source>
        <translation>Процессы этого обучения видят разные изображения.</translation>
    </message>
    <message>
        <source>The quality stays that of the file: it is not compressed again.</source>
        <translation>Качество остаётся таким, как у файла: он не сжимается ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver needs the {count} key files too, unchanged. Without them the message is lost.</source>
        <translation>
            <numerusform>Получателю нужен также ключевой файл, без изменений. Без него сообщение потеряно.</numerusform>
            <numerusform>Получателю нужны также {count} ключевых файла, без изменений. Без них сообщение потеряно.</numerusform>
            <numerusform>Получателю нужны также {count} ключевых файлов, без изменений. Без них сообщение потеряно.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as {other}.</source>
        <translation>То же изображение, что {other}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <translation>Не удалось прочитать настройки, поэтому используются настройки по умолчанию.</translation>
    </message>
    <message>
        <source>The settings were damaged meanwhile, so those in use are written anew.</source>
        <translation>Настройки за это время повредились, поэтому те, что используются, записываются заново.</translation>
    </message>
    <message>
        <source>The square would have the very pixels of a compressed file. Changes to these can be proved.</source>
        <translation>В квадрате были бы в точности пиксели сжатого файла. Изменения в них можно доказать.</translation>
    </message>
    <message>
        <source>The state in the folder {folder} does not fit together.</source>
        <translation>Состояние в папке {folder} противоречиво.</translation>
    </message>
    <message>
        <source>The stego has to be a PNG, but {name} does not end in .png.</source>
        <translation>Стего должно быть файлом PNG, но {name} не кончается на .png.</translation>
    </message>
    <message>
        <source>The stego has to be a {suffix}, but its name is {name}.</source>
        <translation>Стего должно быть файлом {suffix}, но его имя {name}.</translation>
    </message>
    <message>
        <source>The stego would overwrite its cover.</source>
        <translation>Стего заменило бы своё исходное изображение.</translation>
    </message>
    <message>
        <source>The strength {strength} is not in (0, 1].</source>
        <translation>Сила {strength} не лежит в (0, 1].</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>Система отказала: {reason}.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be used: {why}.</source>
        <translation>Таблицу «{name}» нельзя использовать: {why}.</translation>
    </message>
    <message>
        <source>The text holds half a character and is not valid Unicode.</source>
        <translation>В тексте есть половина символа, это недопустимый Юникод.</translation>
    </message>
    <message>
        <source>The trash cannot be emptied</source>
        <translation>Не удалось очистить корзину</translation>
    </message>
    <message>
        <source>The two messages have the same password, so that only one of them could be found.</source>
        <translation>У двух сообщений один и тот же пароль, поэтому найти можно было бы только одно из них.</translation>
    </message>
    <message>
        <source>The unreadable file was kept as “{path}”.</source>
        <translation>Нечитаемый файл сохранён как «{path}».</translation>
    </message>
    <message>
        <source>There are no files to hide.</source>
        <translation>Нет файлов, которые можно спрятать.</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>В «{folder}» нет изображений.</translation>
    </message>
    <message>
        <source>There are no pictures to join.</source>
        <translation>Нет изображений, которые можно соединить.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: even at quality {least} the file is too large for some messengers.</source>
        <translation>В этом изображении много деталей: даже при качестве {least} файл слишком велик для некоторых мессенджеров.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: its quality is {quality} of 100, so that messengers pass it on.</source>
        <translation>В этом изображении много деталей: его качество {quality} из 100, чтобы мессенджеры передавали его без изменений.</translation>
    </message>
    <message>
        <source>There is no carrier {name}.</source>
        <translation>Носителя {name} нет.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder}.</source>
        <translation>В {folder} нет контрольной точки.</translation>
    </message>
    <message>
        <source>There is no device “{name}”.</source>
        <translation>Устройства «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Папки {folder} нет.</translation>
    </message>
    <message>
        <source>There is no graphics card cuda:{index}.</source>
        <translation>Видеокарты cuda:{index} нет.</translation>
    </message>
    <message>
        <source>There is no key file “{path}”.</source>
        <translation>Ключевого файла «{path}» нет.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Сообщения пока нет.</translation>
    </message>
    <message>
        <source>There is no model here whose messages survive recompression.</source>
        <translation>Здесь нет модели, сообщения которой переживают повторное сжатие.</translation>
    </message>
    <message>
        <source>There is no model here.</source>
        <translation>Здесь нет модели.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>Модели «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no password file “{path}”.</source>
        <translation>Файла пароля «{path}» нет.</translation>
    </message>
    <message>
        <source>There is no password store that can be used.</source>
        <translation>Нет хранилища паролей, которым можно воспользоваться.</translation>
    </message>
    <message>
        <source>There is no picture to compare.</source>
        <translation>Нет изображения для сравнения.</translation>
    </message>
    <message>
        <source>There is no training setting {name}.</source>
        <translation>Параметра обучения {name} нет.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {label}.</source>
        <translation>Не хватает памяти, чтобы открыть: {label}.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Не хватает памяти.</translation>
    </message>
    <message>
        <source>There is too little detail in this picture for a message of this length.</source>
        <translation>В этом изображении слишком мало деталей для сообщения такой длины.</translation>
    </message>
    <message>
        <source>These are more than {most:,} files.</source>
        <translation>Здесь больше {most:,} файлов.</translation>
    </message>
    <message>
        <source>These files lie in more than {most:,} folders.</source>
        <translation>Эти файлы лежат больше чем в {most:,} папках.</translation>
    </message>
    <message>
        <source>These network settings do not go together: {reason}.</source>
        <translation>Эти параметры сети не сочетаются: {reason}.</translation>
    </message>
    <message>
        <source>These pictures do not fit together: one of them at least was made wrong.</source>
        <translation>Эти изображения не подходят друг к другу: хотя бы одно из них сделано неправильно.</translation>
    </message>
    <message>
        <source>These pictures hold parts of different messages.</source>
        <translation>В этих изображениях части разных сообщений.</translation>
    </message>
    <message>
        <source>These pictures hold parts of {count} messages: {names}.</source>
        <translation>В этих изображениях части нескольких сообщений ({count}): {names}.</translation>
    </message>
    <message>
        <source>These training settings cannot be read: {reason}.</source>
        <translation>Эти параметры обучения не читаются: {reason}.</translation>
    </message>
    <message>
        <source>This JPEG has a quality of 99 or 100. Detectors are strong there. A larger photo that is made smaller hides better.</source>
        <translation>Качество этого JPEG 99 или 100. Там детекторы сильны. Фото крупнее, если его уменьшить, прячет лучше.</translation>
    </message>
    <message>
        <source>This disk takes no file of that name.</source>
        <translation>Этот диск не принимает файл с таким именем.</translation>
    </message>
    <message>
        <source>This installation of PyTorch cannot use graphics cards.</source>
        <translation>Эта установка PyTorch не может использовать видеокарты.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>Это один из 10 самых распространённых паролей.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>Это один из 100 самых распространённых паролей.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>Это очень распространённый пароль.</translation>
    </message>
    <message>
        <source>This is known for the automatic strength only.</source>
        <translation>Это известно только для автоматической силы.</translation>
    </message>
    <message>
        <source>This is known from reports alone.</source>
        <translation>Это известно только по отчётам.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Это не путь к файлу.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Это похоже на распространённый пароль.</translation>
    </message>
    <message>
        <source>This model works on JPEG blocks, not on single pixels.</source>
        <translation>Эта модель работает с блоками JPEG, а не с отдельными пикселями.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed.</source>
        <translation>Для этого нужен PyTorch, а он не установлен.</translation>
    </message>
    <message>
        <source>This photo is suspicious by itself, without a message too.</source>
        <translation>Это фото подозрительно само по себе, даже без сообщения.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message with the model {model}: of the bits embedded, {share:.0%} were read back wrong.</source>
        <translation>С моделью {model} это изображение не может вместить сообщение: из встроенных бит {share:.0%} прочитаны неверно.</translation>
    </message>
    <message>
        <source>This picture holds a message, but a newer version of stegapp hid it.</source>
        <translation>В этом изображении есть сообщение, но его спрятала более новая версия stegapp.</translation>
    </message>
    <message>
        <source>This way is made to arrive, not to stay unseen. A detector told pictures with {length:,} bytes in them from untouched ones, and was right {right} times in 100; about JPEG photos with {safe:,} bytes it only guesses.</source>
        <translation>Этот способ создан, чтобы сообщение дошло, а не чтобы оно оставалось незамеченным. Детектор отличал изображения, где скрыто байтов {length:,}, от нетронутых и был прав в {right} случаях из 100; о фото JPEG, где скрыто байтов {safe:,}, он лишь гадает.</translation>
    </message>
    <message>
        <source>This would overwrite the original picture.</source>
        <translation>Это заменило бы исходное изображение.</translation>
    </message>
    <message>
        <source>To be safe, hide little, in a photo of your own that nobody else has.</source>
        <translation>Для надёжности прячьте немного, в собственном фото, которого нет ни у кого другого.</translation>
    </message>
    <message>
        <source>To have the whole message in each photo, hide it in each of them.</source>
        <translation>Чтобы в каждом фото было всё сообщение, спрячьте его в каждом из них.</translation>
    </message>
    <message>
        <source>Too much of this picture is black, white or transparent for a message of this length.</source>
        <translation>Слишком большая часть этого изображения чёрная, белая или прозрачная для сообщения такой длины.</translation>
    </message>
    <message>
        <source>Too small: {width:,} × {height:,}, the shorter side needs {least} pixels.</source>
        <translation>Слишком мало: {width:,} × {height:,}, в короткой стороне должно быть {least} пикселей.</translation>
    </message>
    <message>
        <source>Train {architecture}, or leave --private out and see at the end what other models read.</source>
        <translation>Обучайте {architecture} или не указывайте --private и посмотрите в конце, что читают другие модели.</translation>
    </message>
    <message>
        <source>Training a network…</source>
        <translation>Обучение сети…</translation>
    </message>
    <message>
        <source>Training detectors…</source>
        <translation>Обучение детекторов…</translation>
    </message>
    <message>
        <source>Training needs PyTorch, which is not installed.</source>
        <translation>Для обучения нужен PyTorch, а он не установлен.</translation>
    </message>
    <message>
        <source>Training setting max_minutes cannot be {value}.</source>
        <translation>Параметр обучения max_minutes не может быть равен {value}.</translation>
    </message>
    <message>
        <source>Training setting {name} cannot be {value}.</source>
        <translation>Параметр обучения {name} не может быть равен {value}.</translation>
    </message>
    <message>
        <source>Training setting {name} must be a text.</source>
        <translation>Параметр обучения {name} должен быть текстом.</translation>
    </message>
    <message>
        <source>Training was stopped; nothing learned is lost.</source>
        <translation>Обучение остановлено; ничего из выученного не пропало.</translation>
    </message>
    <message>
        <source>Transparent parts became white.</source>
        <translation>Прозрачные части стали белыми.</translation>
    </message>
    <message>
        <source>Tried before it was saved: compressed as JPEG of quality {qualities}, the message came back.</source>
        <translation>Испытано перед сохранением: после сжатия в JPEG с качеством {qualities} сообщение вернулось.</translation>
    </message>
    <message>
        <source>Try others of the pictures, or ask the sender for them once more.</source>
        <translation>Попробуйте другие из этих изображений или попросите отправителя прислать их ещё раз.</translation>
    </message>
    <message>
        <source>Try this photo by itself.</source>
        <translation>Попробуйте это фото отдельно.</translation>
    </message>
    <message>
        <source>Turned upright, as the camera noted.</source>
        <translation>Повёрнуто, как записала камера.</translation>
    </message>
    <message>
        <source>Two messages in one picture need two passwords, and one is empty.</source>
        <translation>Двум сообщениям в одном изображении нужны два пароля, а один из них пуст.</translation>
    </message>
    <message>
        <source>Two messages need a picture of many tiles: a photo or a JPEG.</source>
        <translation>Двум сообщениям нужно изображение из многих плиток: фото или JPEG.</translation>
    </message>
    <message>
        <source>Type it again, or keep it in a file of UTF-8 text.</source>
        <translation>Введите его ещё раз или держите в файле с текстом UTF-8.</translation>
    </message>
    <message>
        <source>Type it instead of pasting it: nobody could type what cannot be seen.</source>
        <translation>Введите его вручную, а не вставляйте: того, чего не видно, никто не смог бы набрать.</translation>
    </message>
    <message>
        <source>Type or paste the password again.</source>
        <translation>Введите или вставьте пароль ещё раз.</translation>
    </message>
    <message>
        <source>Type or paste the text again.</source>
        <translation>Введите или вставьте текст ещё раз.</translation>
    </message>
    <message>
        <source>Type the password that stood on the Hide page when it was written.</source>
        <translation>Введите пароль, который был на странице «Спрятать», когда черновик записывался.</translation>
    </message>
    <message>
        <source>Unknown messenger: {names}.</source>
        <translation>Неизвестный мессенджер: {names}.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Update its driver, or use the device cpu.</source>
        <translation>Обновите её драйвер или возьмите устройство cpu.</translation>
    </message>
    <message>
        <source>Update stegapp, then reveal it with the same password and key files.</source>
        <translation>Обновите stegapp, потом извлеките сообщение с тем же паролем и теми же ключевыми файлами.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Возьмите несколько слов, избегайте расхожих фраз.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>Возьмите более длинный узор на клавиатуре, с большим числом поворотов.</translation>
    </message>
    <message>
        <source>Use a photograph.</source>
        <translation>Возьмите фотографию.</translation>
    </message>
    <message>
        <source>Use auto, cpu or one of: {devices}.</source>
        <translation>Укажите auto, cpu или одно из следующего: {devices}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0, cuda:1, ….</source>
        <translation>Укажите auto, cpu, cuda или cuda:0, cuda:1, ….</translation>
    </message>
    <message>
        <source>Use the PNG as it was saved when the message was hidden.</source>
        <translation>Используйте PNG в том виде, в каком он был сохранён при сокрытии сообщения.</translation>
    </message>
    <message>
        <source>Use the device auto or cpu.</source>
        <translation>Возьмите устройство auto или cpu.</translation>
    </message>
    <message>
        <source>Use the file as it was received.</source>
        <translation>Используйте файл в том виде, в каком он получен.</translation>
    </message>
    <message>
        <source>Very strong: more than a million years of guessing</source>
        <translation>Очень сильный: больше миллиона лет угадывания</translation>
    </message>
    <message>
        <source>Very weak: guessed within an hour</source>
        <translation>Очень слабый: угадают в течение часа</translation>
    </message>
    <message>
        <source>Weak: guessed within a month</source>
        <translation>Слабый: угадают в течение месяца</translation>
    </message>
    <message>
        <source>Where a messenger leaves files alone, hide another way.</source>
        <translation>Где мессенджер не меняет файлы, прячьте другим способом.</translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation>Запишите туда пароль.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Запись изображения…</translation>
    </message>
    <message>
        <source>You may not write to “{folder}”.</source>
        <translation>Вам не разрешено писать в «{folder}».</translation>
    </message>
    <message>
        <source>a HEIC photo, compressed with loss</source>
        <translation>фото HEIC, сжатое с потерями</translation>
    </message>
    <message>
        <source>a JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture compressed with loss</source>
        <translation>изображение JPEG 2000, сжатое с потерями</translation>
    </message>
    <message>
        <source>a JPEG&apos;s own header (JFIF)</source>
        <translation>собственный заголовок JPEG (JFIF)</translation>
    </message>
    <message>
        <source>a TIFF compressed with loss</source>
        <translation>TIFF, сжатый с потерями</translation>
    </message>
    <message>
        <source>a WebP compressed with loss</source>
        <translation>WebP, сжатый с потерями</translation>
    </message>
    <message>
        <source>a caption or keywords (IPTC)</source>
        <translation>подпись или ключевые слова (IPTC)</translation>
    </message>
    <message>
        <source>a colour profile (ICC)</source>
        <translation>цветовой профиль (ICC)</translation>
    </message>
    <message>
        <source>a comment (COM)</source>
        <translation>комментарий (COM)</translation>
    </message>
    <message>
        <source>a height that comes last</source>
        <translation>высота указана в самом конце</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a small copy of the picture (JFXX)</source>
        <translation>уменьшенная копия изображения (JFXX)</translation>
    </message>
    <message>
        <source>a tensor has the wrong shape</source>
        <translation>у тензора неверная форма</translation>
    </message>
    <message>
        <source>a tensor has the wrong size</source>
        <translation>у тензора неверный размер</translation>
    </message>
    <message>
        <source>a tensor is not described as it should be</source>
        <translation>тензор описан не так, как должен</translation>
    </message>
    <message>
        <source>a texture compressed with loss</source>
        <translation>текстура, сжатая с потерями</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>дисперсия отрицательна</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>ab&amp;dh: hours, best with a graphics card</source>
        <translation>abdh: &amp;часы, лучше с видеокартой</translation>
    </message>
    <message>
        <source>adaptively </source>
        <translation>адаптивно </translation>
    </message>
    <message>
        <source>an AVIF compressed with loss</source>
        <translation>AVIF, сжатый с потерями</translation>
    </message>
    <message>
        <source>arithmetic coding</source>
        <translation>арифметическое кодирование</translation>
    </message>
    <message>
        <source>begins like a drive</source>
        <translation>начинается как имя диска</translation>
    </message>
    <message>
        <source>chat&amp;gan: hours, best with a graphics card</source>
        <translation>chatgan: час&amp;ы, лучше с видеокартой</translation>
    </message>
    <message>
        <source>colours sampled {factors}</source>
        <translation>дискретизация цвета {factors}</translation>
    </message>
    <message>
        <source>further pictures (MPF)</source>
        <translation>дополнительные изображения (MPF)</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>содержит обратную косую черту</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>содержит управляющий символ</translation>
    </message>
    <message>
        <source>has too many folders</source>
        <translation>содержит слишком много папок</translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation>пустое или слишком длинное</translation>
    </message>
    <message>
        <source>is not a plain relative path</source>
        <translation>не является простым относительным путём</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>не является допустимым Юникодом</translation>
    </message>
    <message>
        <source>it could not be read ({reason})</source>
        <translation>её не удалось прочитать ({reason})</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>не получилось</translation>
    </message>
    <message>
        <source>it does not say where the run stands</source>
        <translation>в ней не сказано, на чём остановилось обучение</translation>
    </message>
    <message>
        <source>it gave a wrong result.</source>
        <translation>неверный результат.</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows</source>
        <translation>в ней больше {most:,} строк</translation>
    </message>
    <message>
        <source>it has no header of a model</source>
        <translation>нет заголовка модели</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>в ней нет строк</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>файл обрезан</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>она больше {most} МиБ</translation>
    </message>
    <message>
        <source>it is no CSV table ({reason})</source>
        <translation>это не таблица CSV ({reason})</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>это не текст UTF-8</translation>
    </message>
    <message>
        <source>its Huffman tables</source>
        <translation>его таблицы Хаффмана</translation>
    </message>
    <message>
        <source>its colour components</source>
        <translation>его цветовые компоненты</translation>
    </message>
    <message>
        <source>its first bytes</source>
        <translation>его первые байты</translation>
    </message>
    <message>
        <source>its first line has to name the columns, each once</source>
        <translation>её первая строка должна называть столбцы, каждый один раз</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>заголовок не читается</translation>
    </message>
    <message>
        <source>its pixels</source>
        <translation>его пиксели</translation>
    </message>
    <message>
        <source>its quantisation tables</source>
        <translation>его таблицы квантования</translation>
    </message>
    <message>
        <source>its restart marks</source>
        <translation>его метки перезапуска</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>неверный размер</translation>
    </message>
    <message>
        <source>its thousands of parts</source>
        <translation>тысячи его частей</translation>
    </message>
    <message>
        <source>its weights are not those of the networks it names</source>
        <translation>веса не от тех сетей, которые в нём названы</translation>
    </message>
    <message>
        <source>its weights overlap or leave gaps</source>
        <translation>веса перекрываются или между ними есть промежутки</translation>
    </message>
    <message>
        <source>lies inside another file</source>
        <translation>лежит внутри другого файла</translation>
    </message>
    <message>
        <source>lossless coding</source>
        <translation>кодирование без потерь</translation>
    </message>
    <message>
        <source>notes of a program that edited it (XMP)</source>
        <translation>заметки программы, в которой его обрабатывали (XMP)</translation>
    </message>
    <message>
        <source>notes of other programs (APPn)</source>
        <translation>заметки других программ (APPn)</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>встречается дважды</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>чтение не удалось</translation>
    </message>
    <message>
        <source>red, green and blue instead of brightness and colours</source>
        <translation>красный, зелёный и синий вместо яркости и цветов</translation>
    </message>
    <message>
        <source>row {row} has more cells than there are columns</source>
        <translation>в строке {row} ячеек больше, чем столбцов</translation>
    </message>
    <message>
        <source>several layers of sizes</source>
        <translation>несколько слоёв разного размера</translation>
    </message>
    <message>
        <source>sftn: &amp;hours, best with a graphics card</source>
        <translation>sftn: часы, лучше с видео&amp;картой</translation>
    </message>
    <message>
        <source>sides of more than {most:,} pixels</source>
        <translation>стороны больше {most:,} пикселей</translation>
    </message>
    <message>
        <source>something follows its weights</source>
        <translation>после весов идёт что-то ещё</translation>
    </message>
    <message>
        <source>tables that change between its layers</source>
        <translation>таблицы, которые меняются между слоями</translation>
    </message>
    <message>
        <source>the headers of its layers</source>
        <translation>заголовки его слоёв</translation>
    </message>
    <message>
        <source>the lengths of its parts</source>
        <translation>длины его частей</translation>
    </message>
    <message>
        <source>the mark of a program (Adobe)</source>
        <translation>метка программы (Adobe)</translation>
    </message>
    <message>
        <source>the marks of its parts</source>
        <translation>метки его частей</translation>
    </message>
    <message>
        <source>the numbers that tell its size</source>
        <translation>числа, задающие его размер</translation>
    </message>
    <message>
        <source>unknown reason.</source>
        <translation>неизвестная причина.</translation>
    </message>
    <message>
        <source>unusable path</source>
        <translation>непригодный путь</translation>
    </message>
    <message>
        <source>what it says of the run does not fit together</source>
        <translation>сведения об обучении в ней противоречивы</translation>
    </message>
    <message>
        <source>what the camera noted (EXIF)</source>
        <translation>то, что записала камера (EXIF)</translation>
    </message>
    <message>
        <source>worse quality</source>
        <translation>качество хуже</translation>
    </message>
    <message>
        <source>{bits} bits a colour</source>
        <translation>{bits} бит на цвет</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures changed or vanished and were dropped.</source>
        <translation>
            <numerusform>Исключено: {count} изображение изменилось или исчезло.</numerusform>
            <numerusform>Исключено: {count} изображения изменились или исчезли.</numerusform>
            <numerusform>Исключено: {count} изображений изменились или исчезли.</numerusform>
        </translation>
    </message>
    <message>
        <source>{device} is not available on this computer.</source>
        <translation>{device}: на этом компьютере такого устройства нет.</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>{label}: не удаётся открыть.</translation>
    </message>
    <message>
        <source>{label} does not exist.</source>
        <translation>{label}: такого файла нет.</translation>
    </message>
    <message>
        <source>{label} has another size than such stegos.</source>
        <translation>{label}: размер не такой, как у подобных стего.</translation>
    </message>
    <message>
        <source>{label} has levels finer than 8 bits.</source>
        <translation>{label}: уровни тоньше 8 бит.</translation>
    </message>
    <message>
        <source>{label} has metadata of {megabytes} MB, too much for a photo.</source>
        <translation>{label}: метаданных {megabytes} МБ, слишком много для фото.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}, too many for a file of its kind.</source>
        <translation>{label}: больше {millions} млн пикселей{size}, слишком много для файла такого рода.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}.</source>
        <translation>{label}: больше {millions} млн пикселей{size}.</translation>
    </message>
    <message>
        <source>{label} has transparent parts.</source>
        <translation>{label}: есть прозрачные части.</translation>
    </message>
    <message>
        <source>{label} has {width:,} × {height:,} pixels; a grey square with a message has exactly {side:,} × {side:,}.</source>
        <translation>{label}: {width:,} × {height:,} пикселей; в сером квадрате с сообщением ровно {side:,} × {side:,}.</translation>
    </message>
    <message>
        <source>{label} is a GIMP project, which cannot be read.</source>
        <translation>{label}: проект GIMP, его нельзя прочитать.</translation>
    </message>
    <message>
        <source>{label} is a JPEG XL picture, which cannot be read.</source>
        <translation>{label}: изображение JPEG XL, его нельзя прочитать.</translation>
    </message>
    <message>
        <source>{label} is a JPEG for printing, in four inks (CMYK).</source>
        <translation>{label}: JPEG для печати, в четырёх красках (CMYK).</translation>
    </message>
    <message>
        <source>{label} is a JPEG of a rare kind, with {what}.</source>
        <translation>{label}: JPEG редкого вида ({what}).</translation>
    </message>
    <message>
        <source>{label} is a JPEG of {count} colour components; a photo has 1 or 3.</source>
        <translation>{label}: JPEG, в котором цветовых компонентов {count}; в фото их 1 или 3.</translation>
    </message>
    <message>
        <source>{label} is a JPEG that was cut off: a part of it is missing.</source>
        <translation>{label}: обрезанный JPEG, часть его отсутствует.</translation>
    </message>
    <message>
        <source>{label} is a PDF, not a picture.</source>
        <translation>{label}: PDF, а не изображение.</translation>
    </message>
    <message>
        <source>{label} is a camera&apos;s raw file, which cannot be read; only a small preview in it could.</source>
        <translation>{label}: необработанный файл камеры (RAW), его нельзя прочитать; можно лишь маленький эскиз в нём.</translation>
    </message>
    <message>
        <source>{label} is a damaged JPEG: {what} make no sense.</source>
        <translation>{label}: повреждённый JPEG, {what} не имеют смысла.</translation>
    </message>
    <message>
        <source>{label} is a drawing (SVG), not a picture of pixels.</source>
        <translation>{label}: рисунок (SVG), а не изображение из пикселей.</translation>
    </message>
    <message>
        <source>{label} is a folder.</source>
        <translation>{label}: это папка.</translation>
    </message>
    <message>
        <source>{label} is a page description, not a picture.</source>
        <translation>{label}: описание страницы, а не изображение.</translation>
    </message>
    <message>
        <source>{label} is a picture of high dynamic range, which cannot be read.</source>
        <translation>{label}: изображение с широким динамическим диапазоном (HDR), его нельзя прочитать.</translation>
    </message>
    <message>
        <source>{label} is a video, not a picture.</source>
        <translation>{label}: видео, а не изображение.</translation>
    </message>
    <message>
        <source>{label} is damaged or cut off, or of a kind that cannot be read.</source>
        <translation>{label}: файл повреждён, обрезан или такого вида, который нельзя прочитать.</translation>
    </message>
    <message>
        <source>{label} is empty.</source>
        <translation>{label}: файл пуст.</translation>
    </message>
    <message>
        <source>{label} is in colour; a picture with a message is grey.</source>
        <translation>{label}: цветное; изображение с сообщением серое.</translation>
    </message>
    <message>
        <source>{label} is no JPEG.</source>
        <translation>{label}: не JPEG.</translation>
    </message>
    <message>
        <source>{label} is not a file.</source>
        <translation>{label}: это не файл.</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be read, or its start is damaged.</source>
        <translation>{label}: не изображение, которое можно прочитать, или повреждено его начало.</translation>
    </message>
    <message>
        <source>{label} is only a line: {width:,} × {height:,} pixels.</source>
        <translation>{label}: только линия, {width:,} × {height:,} пикселей.</translation>
    </message>
    <message>
        <source>{label} is too large to be a photograph.</source>
        <translation>{label}: слишком велико для фотографии.</translation>
    </message>
    <message>
        <source>{label} is too large: a JPEG has at most {most:,} pixels each way.</source>
        <translation>{label}: слишком велико; в JPEG самое большее {most:,} пикселей по каждой стороне.</translation>
    </message>
    <message>
        <source>{label} is too large: messengers would shrink it, and the message would be lost.</source>
        <translation>{label}: слишком велико; мессенджеры уменьшили бы его, и сообщение пропало бы.</translation>
    </message>
    <message>
        <source>{label} is too small to hold a message.</source>
        <translation>{label}: слишком мало, чтобы вместить сообщение.</translation>
    </message>
    <message>
        <source>{label} is too small: {width:,} × {height:,} pixels. A photo has at least {least} each way.</source>
        <translation>{label}: слишком мало, {width:,} × {height:,} пикселей. В фото не меньше {least} по каждой стороне.</translation>
    </message>
    <message>
        <source>{label} is {kind}, which cannot hold a hidden message any more.</source>
        <translation>{label}: {kind}. Спрятанного сообщения в таком файле уже быть не может.</translation>
    </message>
    <message>
        <source>{label} is {kind}. In a PNG of its own size, every change can be proved by what the compression left.</source>
        <translation>{label}: {kind}. В PNG того же размера каждое изменение можно доказать по следам сжатия.</translation>
    </message>
    <message>
        <source>{label} may not be read.</source>
        <translation>{label}: читать не разрешено.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers or strips.</source>
        <translation>{label}: чтение заняло бы слишком много времени, пиксели лежат в слишком многих слоях или полосах.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers.</source>
        <translation>{label}: чтение заняло бы слишком много времени, пиксели лежат в слишком многих слоях.</translation>
    </message>
    <message>
        <source>{messenger} makes pictures smaller that have more than {side:,} pixels on the longer side. There, this one would lose its message: choose a smaller size.</source>
        <translation>{messenger} уменьшает изображения, у которых в длинной стороне больше {side:,} пикселей. Там это потеряло бы сообщение: выберите меньший размер.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation>{name} не может быть именем файла.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} не может быть равно {value}</translation>
    </message>
    <message>
        <source>{name} changed since the training began.</source>
        <translation>{name}: изменено с начала обучения.</translation>
    </message>
    <message>
        <source>{name} has another architecture than the one to train.</source>
        <translation>У {name} другая архитектура, чем у обучаемой модели.</translation>
    </message>
    <message>
        <source>{name} is a model of architecture {architecture}, not {wanted}.</source>
        <translation>{name}: модель архитектуры {architecture}, а не {wanted}.</translation>
    </message>
    <message>
        <source>{name} is no model file name.</source>
        <translation>{name} не является именем файла модели.</translation>
    </message>
    <message>
        <source>{name} reads parity, so a private model cannot start from it.</source>
        <translation>{name} читает чётность, поэтому не может быть исходной для личной модели.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the path of a folder.</source>
        <translation>{path} не может быть путём к папке.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} уже существует.</translation>
    </message>
    <message>
        <source>{path} is a link to a file outside the folder.</source>
        <translation>{path}: ссылка на файл вне папки.</translation>
    </message>
    <message>
        <source>{path} is a link to a folder.</source>
        <translation>{path}: ссылка на папку.</translation>
    </message>
    <message>
        <source>{path} is a link to nothing.</source>
        <translation>{path}: ссылка в никуда.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path}: не обычный файл.</translation>
    </message>
    <message>
        <source>{reason} Going on with a batch of {batch}.</source>
        <translation>{reason} Продолжается с пакетом {batch}.</translation>
    </message>
    <message>
        <source>{reason} Not even a batch of one crop fits.</source>
        <translation>{reason} Не помещается даже пакет из одного фрагмента.</translation>
    </message>
    <message>
        <source>{share:.0%} of it has detail that can carry something.</source>
        <translation>В {share:.0%} фото есть детали, которые могут что-то нести.</translation>
    </message>
    <message>
        <source>{share:.0%} of the picture is flat: neighbouring pixels are equal there, and a changed one shows in the levels. A photograph with more detail hides better.</source>
        <translation>{share:.0%} изображения ровные: соседние пиксели там одинаковы, и изменённый виден по уровням. Фотография с большим количеством деталей прячет лучше.</translation>
    </message>
    <message>
        <source>{what} at step {step}: back to step {kept} at {scale:.2g} of the learning rate.</source>
        <translation>{what} на шаге {step}: возврат к шагу {kept}, скорость обучения умножена на {scale:.2g}.</translation>
    </message>
    <message>
        <source>{what} {times} times.</source>
        <translation>{what} (раз: {times}).</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same picture.</source>
        <translation>«{first}» и «{second}»: одно и то же изображение.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” came with the application and keeps its name.</source>
        <translation>«{name}» поставляется с программой и сохраняет своё имя.</translation>
    </message>
    <message>
        <source>“{name}” came with the application and stays.</source>
        <translation>«{name}» поставляется с программой и остаётся.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought back</source>
        <translation>Не удалось вернуть «{name}»</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>«{name}» больше не читается.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more: {reason}.</source>
        <translation>«{name}» больше не читается: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed</source>
        <translation>Не удалось удалить «{name}»</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed</source>
        <translation>Не удалось переименовать «{name}»</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on this disk.</source>
        <translation>«{name}» не может быть именем файла на этом диске.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>«{name}» нельзя использовать: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>Не удалось записать «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>«{name}» уже существует.</translation>
    </message>
    <message>
        <source>“{name}” holds a whole message by itself.</source>
        <translation>В «{name}» целое сообщение.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers (NaN or infinite).</source>
        <translation>«{name}» содержит веса, которые не являются числами (NaN или бесконечность).</translation>
    </message>
    <message>
        <source>“{name}” holds weights, but not those of a model for hiding messages.</source>
        <translation>«{name}» содержит веса, но не веса модели для сокрытия сообщений.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}»: это папка.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads nowhere.</source>
        <translation>«{name}»: ссылка, которая никуда не ведёт.</translation>
    </message>
    <message>
        <source>“{name}” is a link to itself.</source>
        <translation>«{name}»: ссылка на саму себя.</translation>
    </message>
    <message>
        <source>“{name}” is larger than this disk or account allows.</source>
        <translation>«{name}» больше, чем позволяет этот диск или учётная запись.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}»: это не файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>«{name}»: это не папка.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: {reason}.</source>
        <translation>«{name}»: файл модели не в порядке, {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not installed.</source>
        <translation>«{name}» не установлена.</translation>
    </message>
    <message>
        <source>“{name}” is the output of row {row} too.</source>
        <translation>«{name}» указано как output и в строке {row}.</translation>
    </message>
    <message>
        <source>“{name}” lies among the bundled models, but did not come with this version.</source>
        <translation>«{name}» лежит среди встроенных моделей, но поставлялась не с этой версией.</translation>
    </message>
    <message>
        <source>“{name}” may mean several models: {models}.</source>
        <translation>«{name}» может означать несколько моделей: {models}.</translation>
    </message>
    <message>
        <source>“{name}” may not be written to this folder.</source>
        <translation>«{name}» не разрешено записывать в эту папку.</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at: {reason}.</source>
        <translation>«{path}» нельзя посмотреть: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nothing could be revealed.</source>
        <translation>Ничего не удалось извлечь.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Не хватает памяти.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Произошло что-то непредвиденное.</translation>
    </message>
    <message>
        <source>The details help whoever looks into it.</source>
        <translation>Подробности помогут тому, кто будет в этом разбираться.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Split the message into {count} pictures, or shorten it.</source>
        <translation>Оно вмещает {capacity}. Распределите сообщение по нескольким изображениям ({count}) или сократите его.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Shorten the text, or remove files.</source>
        <translation>Оно вмещает {capacity}. Сократите текст или уберите файлы.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by {excess}.</source>
        <translation>Сообщение на {excess} длиннее, чем вмещает это изображение.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by more than {excess}.</source>
        <translation>Сообщение больше чем на {excess} длиннее, чем вмещает это изображение.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать подробности</translation>
    </message>
</context>
<context>
    <name>file_manager</name>
    <message>
        <source>No file manager answers. The folder is {folder}.</source>
        <translation>Файловый менеджер не отвечает. Папка: {folder}.</translation>
    </message>
    <message>
        <source>No program opens {name} here. It was saved in {folder}.</source>
        <translation>Здесь нет программы, которая открывает {name}. Файл сохранён в {folder}.</translation>
    </message>
    <message>
        <source>No e-mail program answers. Attach the file by hand.</source>
        <translation>Почтовая программа не отвечает. Вложите файл вручную.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{value} KB</source>
        <translation>{value}&#xa0;КБ</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value}&#xa0;МБ</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value}&#xa0;ГБ</translation>
    </message>
    <message>
        <source>under {percent} %</source>
        <translation>меньше {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>одинаковы</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} дБ</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 секунда</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>stegapp&apos;s own</source>
        <translation>от stegapp</translation>
    </message>
    <message>
        <source>stegapp&apos;s second, for comparison</source>
        <translation>вторая от stegapp, для сравнения</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Cobblestone</source>
        <translation>Брусчатка</translation>
    </message>
    <message>
        <source>Dandelions</source>
        <translation>Одуванчики</translation>
    </message>
    <message>
        <source>Earth, Apollo 8</source>
        <translation>Земля, «Аполлон-8»</translation>
    </message>
    <message>
        <source>Forest stream</source>
        <translation>Лесной ручей</translation>
    </message>
    <message>
        <source>Mountain path</source>
        <translation>Горная тропа</translation>
    </message>
    <message>
        <source>Paint brushes</source>
        <translation>Кисти</translation>
    </message>
    <message>
        <source>Pebbles and twigs</source>
        <translation>Галька и веточки</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Парусник</translation>
    </message>
    <message>
        <source>Two dogs</source>
        <translation>Две собаки</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training was ended from outside.</source>
        <translation>Обучение завершено извне.</translation>
    </message>
    <message>
        <source>Most often the system does that when memory runs out. Close other programs, or go on with a smaller batch. Nothing older than the last checkpoint is lost.</source>
        <translation>Чаще всего это делает система, когда кончается память. Закройте другие программы или продолжите с меньшим пакетом. Всё, что было до последней контрольной точки, сохранено.</translation>
    </message>
    <message>
        <source>The training crashed.</source>
        <translation>Сбой обучения.</translation>
    </message>
    <message>
        <source>Nothing older than the last checkpoint is lost. If it crashes again, the graphics card or its driver may be at fault.</source>
        <translation>Всё, что было до последней контрольной точки, сохранено. Если сбой повторится, причина может быть в видеокарте или её драйвере.</translation>
    </message>
    <message>
        <source>The training&apos;s output could not be read, so it was stopped.</source>
        <translation>Вывод обучения не удалось прочитать, поэтому оно остановлено.</translation>
    </message>
    <message>
        <source>Something else may have written into its output. Go on from the last checkpoint.</source>
        <translation>Возможно, в его вывод писало что-то ещё. Продолжите с последней контрольной точки.</translation>
    </message>
    <message>
        <source>The training belongs to another version of the application.</source>
        <translation>Обучение относится к другой версии программы.</translation>
    </message>
    <message>
        <source>The application was probably updated meanwhile. Close it and open it again.</source>
        <translation>Вероятно, программу тем временем обновили. Закройте её и откройте снова.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>Не удалось запустить обучение.</translation>
    </message>
    <message>
        <source>The application may be damaged or have been moved. Install it again.</source>
        <translation>Возможно, программа повреждена или перемещена. Установите её заново.</translation>
    </message>
    <message>
        <source>The training ended without a word.</source>
        <translation>Обучение завершилось без объяснений.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint. The details help whoever looks into it.</source>
        <translation>Продолжите с последней контрольной точки. Подробности помогут тому, кто будет в этом разбираться.</translation>
    </message>
</context>
</TS>
