<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About stegapp</source>
        <translation>دربارهٔ stegapp</translation>
    </message>
    <message>
        <source>Hide a text or files in a photograph with a neural network, and get every byte back.</source>
        <translation>متن یا فایل‌ها را با شبکهٔ عصبی در یک عکس پنهان کنید و همهٔ بایت‌ها را پس بگیرید.</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>راهنما (F1) (&amp;H)</translation>
    </message>
    <message>
        <source>What this does not protect against</source>
        <translation>این برنامه در برابر چه چیزی محافظت نمی‌کند</translation>
    </message>
    <message>
        <source>Statistical detection</source>
        <translation>تشخیص آماری</translation>
    </message>
    <message>
        <source>The eye sees nothing, but a long message leaves traces that a program trained for it can find. Short messages in detailed photos are the hardest to notice. The text itself stays encrypted.</source>
        <translation>چشم چیزی نمی‌بیند، اما پیام بلند ردی به جا می‌گذارد که برنامه‌ای آموزش‌دیده برای این کار می‌تواند آن را پیدا کند. متوجه شدن پیام‌های کوتاه در عکس‌های پرجزئیات از همه سخت‌تر است. خود متن رمزنگاری‌شده می‌ماند.</translation>
    </message>
    <message>
        <source>Recompression</source>
        <translation>فشرده‌سازی دوباره</translation>
    </message>
    <message>
        <source>Most messengers and social networks compress photos again. That destroys the message, unless it was hidden for messengers that recompress; send the file.</source>
        <translation>بیشتر پیام‌رسان‌ها و شبکه‌های اجتماعی عکس‌ها را دوباره فشرده می‌کنند. این کار پیام را از بین می‌برد، مگر آنکه برای پیام‌رسان‌های فشرده‌ساز پنهان شده باشد؛ تصویر را به صورت فایل بفرستید.</translation>
    </message>
    <message>
        <source>A stolen or guessed password</source>
        <translation>گذرواژهٔ دزدیده‌شده یا حدس‌زده‌شده</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>هر کس تصویر و گذرواژه را داشته باشد، می‌تواند پیام را بخواند؛ اکنون یا ده سال دیگر.</translation>
    </message>
    <message>
        <source>A computer that is not yours</source>
        <translation>رایانه‌ای که از آنِ شما نیست</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>آنچه صفحه‌نمایش یا صفحه‌کلید شما را زیر نظر دارد، پیام را پیش از پنهان شدن می‌بیند.</translation>
    </message>
    <message>
        <source>The original picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>Comparing it with the one you sent shows every change. Keep it to yourself, or delete it.</source>
        <translation>مقایسهٔ آن با تصویری که فرستاده‌اید همهٔ تغییرها را نشان می‌دهد. آن را نزد خود نگه دارید یا حذف کنید.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>نرم‌افزار آزاد با پروانهٔ MIT</translation>
    </message>
    <message>
        <source>Built on “Anti-Rounding Image Steganography With Separable Fine-Tuned Network” (IEEE TCSVT, 2023), with 5G error correction, Argon2id and authenticated encryption.</source>
        <translation>بر پایهٔ «Anti-Rounding Image Steganography With Separable Fine-Tuned Network» (IEEE TCSVT, 2023)، با تصحیح خطای 5G، الگوریتم Argon2id و رمزنگاری با اصالت‌سنجی.</translation>
    </message>
    <message>
        <source>Sample photographs</source>
        <translation>عکس‌های نمونه</translation>
    </message>
    <message>
        <source>Shrunk, cut to a square and made grey.</source>
        <translation>کوچک‌شده، بریده به شکل مربع و خاکستری‌شده.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>کتابخانه‌ها</translation>
    </message>
    <message>
        <source>Words of passphrases: {lists}.</source>
        <translation>واژه‌های عبارت‌های عبور: {lists}.</translation>
    </message>
    <message>
        <source>Open the licence &amp;texts</source>
        <translation>باز کردن &amp;متن مجوزها</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>در {folder} هستند.</translation>
    </message>
</context>
<context>
    <name>AcceptanceStep</name>
    <message>
        <source>Measured on photos it was not trained on</source>
        <translation>سنجیده روی عکس‌هایی که با آن‌ها آموزش ندیده است</translation>
    </message>
    <message>
        <source>Who reads whom</source>
        <translation>چه کسی پیام چه کسی را می‌خواند</translation>
    </message>
    <message>
        <source>Messages hidden and revealed</source>
        <translation>پیام‌های پنهان و آشکارشده</translation>
    </message>
    <message>
        <source>Random messages of several sizes are hidden, saved, read again and revealed.</source>
        <translation>پیام‌های تصادفی در چند اندازه پنهان، ذخیره، دوباره خوانده و آشکار می‌شوند.</translation>
    </message>
    <message>
        <source>Progress of the acceptance test</source>
        <translation>پیشرفت آزمون پذیرش</translation>
    </message>
    <message>
        <source>The model is trained. Now it is tested.</source>
        <translation>مدل آموزش دیده است. اکنون آزموده می‌شود.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>این مدل</translation>
    </message>
    <message>
        <source>Bits read right after the JT-stage, without rounding</source>
        <translation>بیت‌های درست خوانده‌شده پس از مرحلهٔ JT، بدون گرد کردن</translation>
    </message>
    <message>
        <source>… with rounding</source>
        <translation>… با گرد کردن</translation>
    </message>
    <message>
        <source>Bits read right after the SF-stage, from the saved file</source>
        <translation>بیت‌های درست خوانده‌شده پس از مرحلهٔ SF، از فایل ذخیره‌شده</translation>
    </message>
    <message>
        <source>… on the worst photo</source>
        <translation>… در بدترین عکس</translation>
    </message>
    <message>
        <source>Closeness when every pixel carries a bit (PSNR)</source>
        <translation>نزدیکی وقتی هر پیکسل یک بیت حمل کند (PSNR)</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>شباهت (SSIM)</translation>
    </message>
    <message>
        <source>Bits a pixel can carry (GMI)</source>
        <translation>بیت‌هایی که یک پیکسل می‌تواند حمل کند (GMI)</translation>
    </message>
    <message>
        <source>Bits read wrong on black, white and other hard pictures</source>
        <translation>بیت‌های نادرست خوانده‌شده در تصویرهای سیاه، سفید و دیگر تصویرهای دشوار</translation>
    </message>
    <message>
        <source>Bits read right, over all strengths and JPEG qualities</source>
        <translation>بیت‌های درست خوانده‌شده، در همهٔ شدت‌ها و کیفیت‌های JPEG</translation>
    </message>
    <message>
        <source>Bits a place carries (GMI) after JPEG of quality 95</source>
        <translation>بیت‌هایی که یک جایگاه حمل می‌کند (GMI) پس از JPEG با کیفیت ۹۵</translation>
    </message>
    <message>
        <source>… of quality 75</source>
        <translation>… با کیفیت ۷۵</translation>
    </message>
    <message>
        <source>… of quality 50</source>
        <translation>… با کیفیت ۵۰</translation>
    </message>
    <message>
        <source>Closeness when every place carries a bit (PSNR)</source>
        <translation>نزدیکی وقتی هر جایگاه یک بیت حمل کند (PSNR)</translation>
    </message>
    <message>
        <source>All {count} messages came back, byte for byte.</source>
        <translation>همهٔ {count} پیام برگشتند، بایت به بایت.</translation>
    </message>
    <message>
        <source>Only {good} of {count} messages came back.</source>
        <translation>تنها {good} از {count} پیام برگشتند.</translation>
    </message>
    <message>
        <source>This model cannot be used yet. Train it further, or begin anew with more photos or another preset.</source>
        <translation>این مدل هنوز قابل استفاده نیست. آن را بیشتر آموزش دهید، یا با عکس‌های بیشتر یا پیش‌تنظیم دیگری از نو شروع کنید.</translation>
    </message>
    <message>
        <source>The test was stopped. The model is kept, and can be tested again.</source>
        <translation>آزمون متوقف شد. مدل نگه داشته می‌شود و می‌توان دوباره آن را آزمود.</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>مدل قابل استفاده است.</translation>
    </message>
    <message numerus="yes">
        <source>It was tested on %Ln photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>تنها روی %Ln عکس آزموده شد: برای آزمونی گویاتر عکس‌های بیشتری بیفزایید.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in {photo}: {problem}</source>
        <translation>{size} در {photo}: {problem}</translation>
    </message>
    <message>
        <source>{size} in {photo}: every byte came back, at {psnr}</source>
        <translation>{size} در {photo}: همهٔ بایت‌ها برگشتند، با {psnr}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>How much of the picture the message fills</source>
        <translation>پیام چه اندازه از تصویر را پر می‌کند</translation>
    </message>
    <message>
        <source>How easily it may be noticed is told here, once there are a picture and a message.</source>
        <translation>همین که تصویر و پیام باشند، اینجا گفته می‌شود که چقدر آسان می‌توان متوجه آن شد.</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>بیش از {size}</translation>
    </message>
    <message>
        <source>Measuring how much fits…</source>
        <translation>سنجش اینکه چقدر جا می‌گیرد…</translation>
    </message>
    <message>
        <source>How much fits could not be measured</source>
        <translation>نشد بسنجیم که چقدر جا می‌گیرد</translation>
    </message>
    <message>
        <source>Choose a picture to see how much fits</source>
        <translation>تصویری انتخاب کنید تا ببینید چقدر جا می‌گیرد</translation>
    </message>
    <message>
        <source>{size} after compression</source>
        <translation>{size} پس از فشرده‌سازی</translation>
    </message>
    <message>
        <source>This picture cannot carry a message</source>
        <translation>این تصویر نمی‌تواند پیامی حمل کند</translation>
    </message>
    <message>
        <source>Room for {capacity}</source>
        <translation>جا برای {capacity}</translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation>{used} از {capacity}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>بیش از حد بلند</translation>
    </message>
    <message>
        <source>after compression</source>
        <translation>پس از فشرده‌سازی</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>گام {number}: {title}</translation>
    </message>
</context>
<context>
    <name>CarrierTiles</name>
    <message>
        <source>What the picture becomes</source>
        <translation>تصویر به چه صورتی درمی‌آید</translation>
    </message>
    <message>
        <source>Grey square</source>
        <translation>مربع خاکستری</translation>
    </message>
    <message>
        <source>A part of it, 512&#xa0;×&#xa0;512 pixels, without colours.</source>
        <translation>بخشی از آن، ۵۱۲ × ۵۱۲ پیکسل، بدون رنگ.</translation>
    </message>
    <message>
        <source>PNG photo</source>
        <translation>عکس PNG</translation>
    </message>
    <message>
        <source>All of it, in its colours. Holds the most.</source>
        <translation>همهٔ آن، با رنگ‌هایش. بیشترین گنجایش را دارد.</translation>
    </message>
    <message>
        <source>JPEG photo</source>
        <translation>عکس JPEG</translation>
    </message>
    <message>
        <source>Many messengers pass it on untouched.</source>
        <translation>بسیاری از پیام‌رسان‌ها آن را دست‌نخورده می‌رسانند.</translation>
    </message>
    <message>
        <source>For messengers that recompress</source>
        <translation>برای پیام‌رسان‌های فشرده‌ساز</translation>
    </message>
    <message>
        <source>Arrives there, but is easier to notice.</source>
        <translation>به آنجا می‌رسد، اما آسان‌تر متوجهش می‌شوند.</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colours of the difference: blue is darker, red is lighter</source>
        <translation>رنگ‌های تفاوت: آبی تیره‌تر است، قرمز روشن‌تر</translation>
    </message>
    <message>
        <source>−{levels} darker</source>
        <translation>{levels} سطح تیره‌تر</translation>
    </message>
    <message>
        <source>same</source>
        <translation>یکسان</translation>
    </message>
    <message>
        <source>+{levels} lighter</source>
        <translation>{levels} سطح روشن‌تر</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two pictures</source>
        <translation>مقایسهٔ دو تصویر</translation>
    </message>
    <message>
        <source>See, pixel by pixel, what hiding has changed.</source>
        <translation>پیکسل به پیکسل ببینید پنهان کردن چه چیزی را تغییر داده است.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>مرور (&amp;B)…</translation>
    </message>
    <message>
        <source>Drop two pictures here</source>
        <translation>دو تصویر را اینجا رها کنید</translation>
    </message>
    <message>
        <source>a cover and the picture with the message, or any two of the same size</source>
        <translation>یک تصویر پوششی و تصویر دارای پیام، یا هر دو تصویر هم‌اندازهٔ دیگر</translation>
    </message>
    <message>
        <source>Now the second picture</source>
        <translation>اکنون تصویر دوم</translation>
    </message>
    <message>
        <source>The first one is {name}.</source>
        <translation>تصویر اول {name} است.</translation>
    </message>
    <message>
        <source>The pictures differ in size, so their pixels cannot be compared one by one.</source>
        <translation>اندازهٔ تصویرها فرق دارد، پس نمی‌توان پیکسل‌هایشان را یک‌به‌یک مقایسه کرد.</translation>
    </message>
    <message>
        <source>A JPEG stores no pixels: what is compared are those that come of decoding it. One change in the file moves many of them a little.</source>
        <translation>‏JPEG پیکسلی ذخیره نمی‌کند: آنچه مقایسه می‌شود پیکسل‌هایی است که از رمزگشایی آن به دست می‌آید. یک تغییر در فایل بسیاری از آن‌ها را اندکی جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>اندازه به پیکسل</translation>
    </message>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>نزدیکی (PSNR)</translation>
    </message>
    <message>
        <source>Above 40 dB the eye sees no difference.</source>
        <translation>بالاتر از ۴۰ دسی‌بل چشم تفاوتی نمی‌بیند.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>شباهت (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>۱ یعنی ساختار تصویر تغییری نکرده است.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>پیکسل‌های تغییرکرده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ.</source>
        <translation>
            <numerusform>%Ln پیکسل فرق دارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>بزرگ‌ترین تغییر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln سطح</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 255 levels.</source>
        <translation>از ۲۵۵ سطح.</translation>
    </message>
    <message>
        <source>Choose two pictures</source>
        <translation>دو تصویر انتخاب کنید</translation>
    </message>
    <message>
        <source>Only two pictures can be compared.</source>
        <translation>تنها دو تصویر را می‌توان مقایسه کرد.</translation>
    </message>
    <message>
        <source>Drop two of them.</source>
        <translation>دو تا از آن‌ها را رها کنید.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>تصویر چسبانده‌شده</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>کنار هم (&amp;S)</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>جداکننده (&amp;V)</translation>
    </message>
    <message>
        <source>B&amp;link</source>
        <translation>چشمک‌زن (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>تفاوت (&amp;D)</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>شیوهٔ مقایسه</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>تقویت تفاوت</translation>
    </message>
    <message>
        <source>Colours that are compared</source>
        <translation>رنگ‌هایی که مقایسه می‌شوند</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>همهٔ رنگ‌ها</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Show pixels one to one</source>
        <translation>نمایش پیکسل‌ها یک‌به‌یک</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>کوچک‌نمایی (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>بزرگ‌نمایی (+)</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>هم‌اندازهٔ پنجره (F)</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>جابه‌جا کردن تصویرها</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>مقایسهٔ تازه (&amp;N)</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>سطح‌های خاکستری</translation>
    </message>
    <message>
        <source>Colours of the difference</source>
        <translation>رنگ‌های تفاوت</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>روشنایی</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison of two pictures</source>
        <translation>مقایسهٔ دو تصویر</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrows move, F fits, 1 shows single pixels, Space flips the pictures.</source>
        <translation>به‌علاوه و منها بزرگ و کوچک می‌نمایند، پیکان‌ها جابه‌جا می‌کنند، F هم‌اندازهٔ پنجره می‌کند، 1 تک‌تک پیکسل‌ها را نشان می‌دهد و Space تصویرها را عوض می‌کند.</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>تصویری را اینجا رها کنید</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>مرور (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Which photo?</source>
        <translation>کدام عکس؟ (&amp;W)</translation>
    </message>
    <message>
        <source>Measure the photos of a folder, and choose the one that hides the message best</source>
        <translation>عکس‌های یک پوشه را بسنجید و عکسی را انتخاب کنید که پیام را بهتر پنهان می‌کند</translation>
    </message>
    <message>
        <source>Se&amp;veral photos</source>
        <translation>چند عکس (&amp;V)</translation>
    </message>
    <message>
        <source>Split the message over several photos, or hide in many at once</source>
        <translation>پیام را میان چند عکس بخش کنید، یا یکجا در عکس‌های بسیار پنهان کنید</translation>
    </message>
    <message>
        <source>&amp;Split the message over several photos…</source>
        <translation>بخش کردن پیام میان چند عکس (&amp;S)…</translation>
    </message>
    <message>
        <source>Hide in &amp;many photos…</source>
        <translation>پنهان کردن در عکس‌های بسیار (&amp;M)…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>یا یکی از این‌ها را امتحان کنید:</translation>
    </message>
    <message>
        <source>For trying out only: everyone has these pictures.</source>
        <translation>تنها برای امتحان: این تصویرها را همه دارند.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it stays a photo like those of a camera.</source>
        <translation>یا تصویری را با Ctrl+V بچسبانید. هر عکسی مناسب است؛ مانند عکس‌های دوربین می‌ماند.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it is made as small as messengers keep it.</source>
        <translation>یا تصویری را با Ctrl+V بچسبانید. هر عکسی مناسب است؛ به همان کوچکی می‌شود که پیام‌رسان‌ها نگه می‌دارند.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it keeps its colours.</source>
        <translation>یا تصویری را با Ctrl+V بچسبانید. هر عکسی مناسب است؛ رنگ‌هایش را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it becomes {side} × {side} pixels and grey.</source>
        <translation>یا تصویری را با Ctrl+V بچسبانید. هر عکسی مناسب است؛ {side} × {side} پیکسل و خاکستری می‌شود.</translation>
    </message>
    <message>
        <source>The picture that will carry the message</source>
        <translation>تصویری که پیام را حمل خواهد کرد</translation>
    </message>
    <message>
        <source>The grey picture that will carry the message</source>
        <translation>تصویر خاکستری که پیام را حمل خواهد کرد</translation>
    </message>
    <message>
        <source>Larger part of the picture (−)</source>
        <translation>بخش بزرگ‌تری از تصویر (−)</translation>
    </message>
    <message>
        <source>Smaller part of the picture (+)</source>
        <translation>بخش کوچک‌تری از تصویر (+)</translation>
    </message>
    <message>
        <source>As much as possible (0)</source>
        <translation>هر چه بیشتر (0)</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>تنها برای امتحان: این تصویر را همه دارند.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغییر (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>انتخاب تصویری دیگر</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>برداشتن تصویر</translation>
    </message>
    <message>
        <source>Sample picture: {name}</source>
        <translation>تصویر نمونه: {name}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>تصویر چسبانده‌شده</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} پیکسل</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>بخشی از تصویر که به کار می‌رود</translation>
    </message>
    <message>
        <source>Drag the square to move it; use the wheel, corners or plus and minus to resize it.</source>
        <translation>برای جابه‌جایی مربع را بکشید؛ با چرخ ماوس، گوشه‌ها یا کلیدهای به‌علاوه و منها اندازه‌اش را تغییر دهید.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Curves of the training</source>
        <translation>منحنی‌های آموزش</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>زیان</translation>
    </message>
    <message>
        <source>Closeness (PSNR), dB</source>
        <translation>نزدیکی (PSNR)، دسی‌بل</translation>
    </message>
    <message>
        <source>Bits read right; dots: unrounded, star: picked</source>
        <translation>بیت‌های درست خوانده‌شده؛ نقطه‌ها: گرد نشده، ستاره: برگزیده</translation>
    </message>
    <message>
        <source>Bits per pixel (GMI)</source>
        <translation>بیت در هر پیکسل (GMI)</translation>
    </message>
    <message>
        <source>Bits read right after JPEG; star: picked</source>
        <translation>بیت‌های درست خوانده‌شده پس از JPEG؛ ستاره: برگزیده</translation>
    </message>
    <message>
        <source>Bits per place (GMI)</source>
        <translation>بیت در هر جایگاه (GMI)</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Passwords and messages are left out of these details.</source>
        <translation>گذرواژه‌ها و پیام‌ها در این جزئیات نیامده‌اند.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>جزئیات خطا</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کپی (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>بستن (&amp;L)</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;Use it by default from now on</source>
        <translation>از این پس پیش‌فرض باشد (&amp;U)</translation>
    </message>
    <message>
        <source>Use it by default from now on</source>
        <translation>از این پس پیش‌فرض باشد</translation>
    </message>
    <message>
        <source>&amp;Hide something with it</source>
        <translation>پنهان کردن چیزی با آن (&amp;H)</translation>
    </message>
    <message>
        <source>For your recipient</source>
        <translation>برای گیرندهٔ شما</translation>
    </message>
    <message>
        <source>Only this model is sure to reveal what it hides. The receiver needs its file once, and the password each time. Export it, and hand it over in a way that you trust.</source>
        <translation>تنها همین مدل است که بی‌گمان آنچه را پنهان می‌کند آشکار می‌کند. گیرنده یک بار به فایل آن نیاز دارد و هر بار به گذرواژه. آن را صادر کنید و به شیوه‌ای که به آن اعتماد دارید تحویل دهید.</translation>
    </message>
    <message>
        <source>E&amp;xport the model…</source>
        <translation>صادر کردن مدل (&amp;X)…</translation>
    </message>
    <message>
        <source>Show it under &amp;Models</source>
        <translation>نمایش در «مدل‌ها» (&amp;M)</translation>
    </message>
    <message>
        <source>Installed among your models. Its id is {id}.</source>
        <translation>در میان مدل‌های شما نصب شد. شناسه‌اش {id} است.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>‏{name} آماده است.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>صادر کردن مدل</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>مدل (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>با نام {name} صادر شد.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Bring back a draft</source>
        <translation>بازگرداندن پیش‌نویس</translation>
    </message>
    <message>
        <source>Password of the draft</source>
        <translation>گذرواژهٔ پیش‌نویس</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>بازگرداندن (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>بعداً (&amp;L)</translation>
    </message>
    <message>
        <source>Type the password of the draft</source>
        <translation>گذرواژهٔ پیش‌نویس را بنویسید</translation>
    </message>
    <message>
        <source>It stood on the Hide page when the program ended.</source>
        <translation>هنگام پایان یافتن برنامه در صفحهٔ «پنهان کردن» بود.</translation>
    </message>
    <message>
        <source>A draft of {when} was kept when the program ended.</source>
        <translation>پیش‌نویسی از {when} هنگام پایان یافتن برنامه نگه داشته شد.</translation>
    </message>
    <message>
        <source>It is sealed with the password that stood beside it.</source>
        <translation>با گذرواژه‌ای که کنارش بود مهر و موم شده است.</translation>
    </message>
    <message>
        <source>Bring it back or delete it…</source>
        <translation>بازگرداندن یا حذف آن…</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>&amp;Quick</source>
        <translation>سریع (&amp;Q)</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>بهترین (&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>مطابق مقاله (&amp;P)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>پیش‌تنظیم</translation>
    </message>
    <message>
        <source>&amp;Take at most</source>
        <translation>حداکثر زمان (&amp;T)</translation>
    </message>
    <message>
        <source>Limit the time</source>
        <translation>محدود کردن زمان</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> دقیقه</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>حداکثر چند دقیقه</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>پردازنده</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>دستگاه (&amp;D)</translation>
    </message>
    <message>
        <source>A short training, good for most.</source>
        <translation>آموزشی کوتاه که برای بیشتر کارها خوب است.</translation>
    </message>
    <message>
        <source>Takes several times as long, for a little more quality.</source>
        <translation>چند برابر طول می‌کشد، برای اندکی کیفیت بیشتر.</translation>
    </message>
    <message>
        <source>Trained as the paper describes, on whole pictures: slow, and for comparison only.</source>
        <translation>آموزش به شیوهٔ مقاله، روی تصویرهای کامل: کند است و تنها برای مقایسه.</translation>
    </message>
    <message>
        <source>Takes longest, for comparison only: the paper has no such networks.</source>
        <translation>بیش از همه طول می‌کشد و تنها برای مقایسه است: مقاله چنین شبکه‌هایی ندارد.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>پردازنده: {name}</translation>
    </message>
    <message>
        <source>About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk.</source>
        <translation>حدود {time}، برآوردشده از چند گام. حدود {memory} حافظه و {disk} فضای دیسک لازم دارد.</translation>
    </message>
    <message>
        <source>Measuring how long a few steps take…</source>
        <translation>سنجش اینکه چند گام چقدر طول می‌کشد…</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <source>Ways on</source>
        <translation>راه‌های ادامه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>What was learned up to the last checkpoint is kept.</source>
        <translation>آنچه تا آخرین نقطهٔ ذخیره آموخته شده، نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>There was no checkpoint yet, so the training begins anew.</source>
        <translation>هنوز نقطهٔ ذخیره‌ای نبود، پس آموزش از نو آغاز می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ادامه (&amp;G)</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>شروع از نو (&amp;G)</translation>
    </message>
    <message>
        <source>Go on with a &amp;smaller batch ({count})</source>
        <translation>ادامه با دستهٔ کوچک‌تر ({count}) (&amp;S)</translation>
    </message>
    <message>
        <source>Go on on the &amp;processor</source>
        <translation>ادامه روی پردازنده (&amp;P)</translation>
    </message>
    <message>
        <source>Change the p&amp;lan</source>
        <translation>تغییر برنامه (&amp;L)</translation>
    </message>
    <message>
        <source>Choose other p&amp;hotos</source>
        <translation>انتخاب عکس‌های دیگر (&amp;H)</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>{name} (link)</source>
        <translation>‏{name} (پیوند)</translation>
    </message>
    <message>
        <source>A link to a file elsewhere. Tick it to hide that file too.</source>
        <translation>پیوندی به فایلی در جای دیگر. برای پنهان کردن آن فایل هم تیکش را بزنید.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>بازگشت (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>لغو (&amp;C)</translation>
    </message>
    <message>
        <source>Throw this training away</source>
        <translation>دور انداختن این آموزش</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>مکث (&amp;U)</translation>
    </message>
    <message>
        <source>Keep a checkpoint and go on later</source>
        <translation>نقطهٔ ذخیره را نگه می‌دارد تا بعداً ادامه دهید</translation>
    </message>
    <message>
        <source>S&amp;top and keep</source>
        <translation>توقف و نگه‌داری (&amp;T)</translation>
    </message>
    <message>
        <source>End this stage now and go on with what was learned</source>
        <translation>این مرحله اکنون پایان می‌یابد و کار با آموخته‌ها ادامه پیدا می‌کند</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>توقف آزمون (&amp;S)</translation>
    </message>
    <message>
        <source>The model is kept, and can be tested again</source>
        <translation>مدل نگه داشته می‌شود و می‌توان دوباره آن را آزمود</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>آموزش بیشتر (&amp;F)</translation>
    </message>
    <message>
        <source>Throw &amp;away</source>
        <translation>دور انداختن (&amp;A)</translation>
    </message>
    <message>
        <source>Test it &amp;again</source>
        <translation>آزمون دوباره (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>بعدی (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>آغاز آموزش (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ادامه (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Install the model</source>
        <translation>نصب مدل (&amp;I)</translation>
    </message>
    <message>
        <source>Trai&amp;n another</source>
        <translation>آموزش مدلی دیگر (&amp;N)</translation>
    </message>
</context>
<context>
    <name>FoundSection</name>
    <message>
        <source>Looking through the photos</source>
        <translation>بررسی عکس‌ها</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>فایل‌های کنارگذاشته</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>جستجوی تصویرها…</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at, {usable} photos found</source>
        <translation>{done} از {total} فایل بررسی شد، {usable} عکس پیدا شد</translation>
    </message>
    <message>
        <source>Usable photos</source>
        <translation>عکس‌های قابل استفاده</translation>
    </message>
    <message>
        <source>Pictures the training can use.</source>
        <translation>تصویرهایی که آموزش می‌تواند به کار ببرد.</translation>
    </message>
    <message>
        <source>Different scenes</source>
        <translation>صحنه‌های متفاوت</translation>
    </message>
    <message>
        <source>Pictures that look alike are counted once. They stay together when some are kept back.</source>
        <translation>تصویرهای همانند یک بار شمرده می‌شوند. وقتی شماری کنار گذاشته شود، با هم می‌مانند.</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>ضلع کوتاه‌تر</translation>
    </message>
    <message>
        <source>{low} to {high} px</source>
        <translation>{low} تا {high} پیکسل</translation>
    </message>
    <message>
        <source>Smallest and largest of the photos.</source>
        <translation>کوچک‌ترین و بزرگ‌ترین عکس.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>Listed below, each with its reason.</source>
        <translation>در پایین، هر کدام با دلیلش.</translation>
    </message>
    <message>
        <source>Skipped, with reasons</source>
        <translation>کنارگذاشته‌ها، با دلیل</translation>
    </message>
    <message>
        <source>Most photos are dark: add bright ones, or the model will be unsure in bright skies.</source>
        <translation>بیشتر عکس‌ها تاریک‌اند: عکس‌های روشن بیفزایید، وگرنه مدل در آسمان‌های روشن نامطمئن خواهد بود.</translation>
    </message>
    <message>
        <source>Most photos are very bright: add darker ones.</source>
        <translation>بیشتر عکس‌ها بسیار روشن‌اند: عکس‌های تیره‌تر بیفزایید.</translation>
    </message>
    <message>
        <source>Most photos are very smooth, as if drawn or blurred: add some with fine detail.</source>
        <translation>بیشتر عکس‌ها بسیار صاف‌اند، گویی نقاشی یا تار شده‌اند: چند عکس با جزئیات ریز بیفزایید.</translation>
    </message>
    <message>
        <source>Most photos are smaller than {side} pixels and get enlarged: add larger ones if you can.</source>
        <translation>بیشتر عکس‌ها از {side} پیکسل کوچک‌ترند و بزرگ می‌شوند: اگر می‌توانید عکس‌های بزرگ‌تر بیفزایید.</translation>
    </message>
    <message>
        <source>Many photos show the same scene: other subjects would teach the model more.</source>
        <translation>بسیاری از عکس‌ها یک صحنه را نشان می‌دهند: موضوع‌های دیگر به مدل بیشتر می‌آموزند.</translation>
    </message>
    <message>
        <source>The photos are varied enough in brightness, detail and subjects.</source>
        <translation>عکس‌ها در روشنایی، جزئیات و موضوع به‌اندازهٔ کافی گوناگون‌اند.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choose a picture, write a text or add files, set a password, and press Hide message.</source>
        <translation>تصویری انتخاب کنید، متنی بنویسید یا فایل‌هایی بیفزایید، گذرواژه بگذارید و «پنهان کردن پیام» را بزنید.</translation>
    </message>
    <message>
        <source>The picture looks the same afterwards. The message is encrypted with the password first, so that finding it is not yet reading it.</source>
        <translation>تصویر پس از آن همان‌گونه به نظر می‌رسد. پیام نخست با گذرواژه رمزنگاری می‌شود؛ پس پیدا کردن آن هنوز خواندن آن نیست.</translation>
    </message>
    <message>
        <source>Take a photo of your own that nobody else has, with much detail, and hide little in it. What was hidden is read back at once: if it says that your message is hidden, it can be revealed.</source>
        <translation>عکسی از خودتان بردارید که کس دیگری ندارد و پرجزئیات است، و کم در آن پنهان کنید. آنچه پنهان شد بی‌درنگ دوباره خوانده می‌شود: اگر بگوید پیام شما پنهان شد، آن را می‌توان آشکار کرد.</translation>
    </message>
    <message>
        <source>Too long for one photo, or too important? Split it over several photos: any 2 of 3, say, reveal it, and one alone says nothing. “Several photos” can also hide one message in each of many photos, or many messages by a table.</source>
        <translation>برای یک عکس بیش از حد بلند است، یا بیش از حد مهم؟ آن را میان چند عکس بخش کنید: برای نمونه هر ۲ عکس از ۳ عکس آن را آشکار می‌کنند، و یکی به‌تنهایی چیزی نمی‌گوید. «چند عکس» می‌تواند یک پیام را در تک‌تک عکس‌های بسیار، یا پیام‌های بسیار را از روی جدول هم پنهان کند.</translation>
    </message>
    <message>
        <source>Send the picture as a file: attached to an e-mail, or by “File” or “Document” in a messenger. Drag it from the result into the other program.</source>
        <translation>تصویر را به صورت فایل بفرستید: پیوست ایمیل، یا با گزینهٔ «فایل» یا «سند» در پیام‌رسان. آن را از نتیجه به برنامهٔ دیگر بکشید.</translation>
    </message>
    <message>
        <source>Most messengers compress what is sent as a photo, and that destroys the message. As a JPEG photo, many pass it on untouched: the result says which. For the others there is “For messengers that recompress”.</source>
        <translation>بیشتر پیام‌رسان‌ها آنچه را به صورت عکس فرستاده شود فشرده می‌کنند و این کار پیام را از بین می‌برد. به صورت عکس JPEG، بسیاری آن را دست‌نخورده می‌رسانند: نتیجه می‌گوید کدام‌ها. برای بقیه گزینهٔ «برای پیام‌رسان‌های فشرده‌ساز» هست.</translation>
    </message>
    <message>
        <source>Tell the password another way than the picture: by voice, or on paper.</source>
        <translation>گذرواژه را از راهی جز تصویر بگویید: با صدا، یا روی کاغذ.</translation>
    </message>
    <message>
        <source>A key file is a second lock. Hand a copy over another way than the picture, too, and keep one: without it, or if a byte of it changes, the message is lost.</source>
        <translation>فایل کلید قفل دومی است. رونوشتی از آن را هم از راهی جز تصویر تحویل دهید و یکی را نگه دارید: بدون آن، یا اگر یک بایتش تغییر کند، پیام از دست می‌رود.</translation>
    </message>
    <message>
        <source>Drop the picture on the Reveal page, type the password, and press Reveal.</source>
        <translation>تصویر را در صفحهٔ «آشکار کردن» رها کنید، گذرواژه را بنویسید و «آشکار کردن» را بزنید.</translation>
    </message>
    <message>
        <source>If a picture holds a part of a message, add the others, in any order: they are put together by themselves.</source>
        <translation>اگر تصویری بخشی از یک پیام را در خود دارد، تصویرهای دیگر را به هر ترتیبی بیفزایید: خودبه‌خود به هم پیوسته می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing revealed? Check the password letter by letter, and the key file, if there is one. Ask for the picture once more, sent as a file. If the sender hid with a model of their own, import its file.</source>
        <translation>چیزی آشکار نشد؟ گذرواژه را حرف به حرف بررسی کنید، و فایل کلید را، اگر هست. تصویر را یک بار دیگر، به صورت فایل، بخواهید. اگر فرستنده با مدلی از خودش پنهان کرده است، فایل آن را وارد کنید.</translation>
    </message>
    <message>
        <source>A wrong password, an altered picture and a picture without a message are all one: stegapp itself cannot tell them apart.</source>
        <translation>گذرواژهٔ نادرست، تصویر دست‌خورده و تصویر بدون پیام همه یکی‌اند: خود stegapp نمی‌تواند آن‌ها را از هم بازشناسد.</translation>
    </message>
    <message>
        <source>A long message leaves traces that a program made for it can find.</source>
        <translation>پیام بلند ردی به جا می‌گذارد که برنامه‌ای ویژهٔ این کار می‌تواند آن را پیدا کند.</translation>
    </message>
    <message>
        <source>Messengers that compress photos destroy the message, unless it was hidden for messengers that recompress.</source>
        <translation>پیام‌رسان‌هایی که عکس‌ها را فشرده می‌کنند پیام را از بین می‌برند، مگر آنکه برای پیام‌رسان‌های فشرده‌ساز پنهان شده باشد.</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>هر کس تصویر و گذرواژه را داشته باشد، می‌تواند پیام را بخواند؛ اکنون یا ده سال دیگر.</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>آنچه صفحه‌نمایش یا صفحه‌کلید شما را زیر نظر دارد، پیام را پیش از پنهان شدن می‌بیند.</translation>
    </message>
    <message>
        <source>Beside the original picture, every change shows. Keep it to yourself, or delete it.</source>
        <translation>در کنار تصویر اصلی، هر تغییری پیداست. آن را نزد خود نگه دارید یا حذف کنید.</translation>
    </message>
    <message>
        <source>A photo or a JPEG can carry a second message under another password. Hide something harmless in it: if somebody makes you give a password, you can give that one.</source>
        <translation>عکس یا JPEG می‌تواند پیام دومی با گذرواژهٔ دیگر حمل کند. چیزی بی‌خطر در آن پنهان کنید: اگر کسی شما را وادار کند گذرواژه‌ای بدهید، می‌توانید آن را بدهید.</translation>
    </message>
    <message>
        <source>It protects this: nothing that a password opens shows that there is another message, and each is hidden as if it were alone. Whoever has one password finds no proof of the other.</source>
        <translation>از این محافظت می‌کند: هیچ‌یک از آنچه با یک گذرواژه باز می‌شود نشان نمی‌دهد که پیام دیگری هست، و هر پیام چنان پنهان شده که گویی تنهاست. هر کس یک گذرواژه داشته باشد، مدرکی از دیگری پیدا نمی‌کند.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the original picture, and sees more changes than one message needs; who thinks that the picture has room for more and does not believe you; or who watches your screen.</source>
        <translation>محافظت نمی‌کند در برابر کسی که تصویر اصلی را دارد و تغییرهایی بیش از نیاز یک پیام می‌بیند؛ کسی که فکر می‌کند تصویر برای بیش از این جا دارد و حرف شما را باور نمی‌کند؛ یا کسی که صفحه‌نمایش شما را زیر نظر دارد.</translation>
    </message>
    <message>
        <source>Two messages are a longer message together, and easier to notice. Short ones in a large photo are safest.</source>
        <translation>دو پیام با هم پیامی بلندترند و آسان‌تر متوجهشان می‌شوند. پیام‌های کوتاه در عکسی بزرگ از همه مطمئن‌ترند.</translation>
    </message>
    <message>
        <source>You need not know models: everybody with stegapp has the same one, and it is used.</source>
        <translation>لازم نیست مدل‌ها را بشناسید: هر کس stegapp دارد همان مدل را دارد، و همان به کار می‌رود.</translation>
    </message>
    <message>
        <source>A model of your own is like a key that two people share: it is trained on your photos, you export its file and give it to the other, and both of you need it besides the password.</source>
        <translation>مدلی از خودتان مانند کلیدی است که دو نفر در آن شریک‌اند: با عکس‌های شما آموزش می‌بیند، فایلش را صادر می‌کنید و به دیگری می‌دهید، و هر دوی شما در کنار گذرواژه به آن نیاز دارید.</translation>
    </message>
    <message>
        <source>Compare, Models and Train are for those who want to look closer.</source>
        <translation>«مقایسه»، «مدل‌ها» و «آموزش» برای کسانی است که می‌خواهند دقیق‌تر نگاه کنند.</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>صفحه‌ها، از بالا</translation>
    </message>
    <message>
        <source>Hide, reveal or compare</source>
        <translation>پنهان کردن، آشکار کردن یا مقایسه</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>توقف کار در جریان</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>چسباندن تصویر یا فایل‌ها</translation>
    </message>
    <message>
        <source>Clear revealed messages and their password from the window</source>
        <translation>پاک کردن پیام‌های آشکارشده و گذرواژه‌شان از پنجره</translation>
    </message>
    <message>
        <source>Show or mask the password</source>
        <translation>نمایش یا پوشاندن گذرواژه</translation>
    </message>
    <message>
        <source>Take the chosen ones off a list</source>
        <translation>برداشتن انتخاب‌شده‌ها از فهرست</translation>
    </message>
    <message>
        <source>Choose all on a list</source>
        <translation>انتخاب همهٔ موارد فهرست</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>بازگرداندن آنچه برداشته شد</translation>
    </message>
    <message>
        <source>Larger or smaller part of the picture, or all of it</source>
        <translation>بخش بزرگ‌تر یا کوچک‌تری از تصویر، یا همهٔ آن</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>همین کلیدها</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>بستن پنجره</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Revealing</source>
        <translation>آشکار کردن</translation>
    </message>
    <message>
        <source>What it does not protect against</source>
        <translation>در برابر چه چیزی محافظت نمی‌کند</translation>
    </message>
    <message>
        <source>A second message (decoy)</source>
        <translation>پیام دوم (طعمه)</translation>
    </message>
    <message>
        <source>Models, and a closer look</source>
        <translation>مدل‌ها، و نگاهی دقیق‌تر</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بستن (&amp;C)</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>نزدیکی (PSNR)</translation>
    </message>
    <message>
        <source>How close the picture is to the original. Above 40 dB the eye sees no difference.</source>
        <translation>تصویر چقدر به اصل نزدیک است. بالاتر از ۴۰ دسی‌بل چشم تفاوتی نمی‌بیند.</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>شباهت (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>۱ یعنی ساختار تصویر تغییری نکرده است.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>{size} of {capacity}</source>
        <translation>{size} از {capacity}</translation>
    </message>
    <message>
        <source>The message after compression, and what this picture could carry.</source>
        <translation>پیام پس از فشرده‌سازی، و آنچه این تصویر می‌تواند حمل کند.</translation>
    </message>
    <message>
        <source>Code rate</source>
        <translation>نرخ کد</translation>
    </message>
    <message>
        <source>The share of the hidden bits that carries the message; the rest corrects errors (code rate).</source>
        <translation>سهمی از بیت‌های پنهان که پیام را حمل می‌کند؛ بقیه خطاها را تصحیح می‌کند (نرخ کد).</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs this model.</source>
        <translation>هر کس پیام را آشکار کند به این مدل نیاز دارد.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>{time} on {device}</source>
        <translation>{time} روی {device}</translation>
    </message>
    <message>
        <source>How long hiding took, and where it was computed.</source>
        <translation>پنهان کردن چقدر طول کشید، و کجا محاسبه شد.</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>پیکسل‌های تغییرکرده</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s pixels that differ from the original.</source>
        <translation>سهمی از پیکسل‌های تصویر که با اصل فرق دارد.</translation>
    </message>
    <message>
        <source>Values changed</source>
        <translation>مقدارهای تغییرکرده</translation>
    </message>
    <message>
        <source>The share of the pixels&apos; red, green and blue that differs from the original.</source>
        <translation>سهمی از قرمز، سبز و آبی پیکسل‌ها که با اصل فرق دارد.</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>بزرگ‌ترین تغییر</translation>
    </message>
    <message>
        <source>{steps} of 255 levels</source>
        <translation>{steps} از ۲۵۵ سطح</translation>
    </message>
    <message>
        <source>How far the most changed pixel moved.</source>
        <translation>پیکسلی که بیشترین تغییر را کرده چقدر جابه‌جا شده است.</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>تغییرهای فایل</translation>
    </message>
    <message>
        <source>A JPEG stores frequencies, not pixels. So many of its numbers (coefficients) were changed; each of them moves many pixels a little.</source>
        <translation>‏JPEG بسامدها را ذخیره می‌کند، نه پیکسل‌ها را. این شمار از عددهایش (ضریب‌ها) تغییر کرد؛ هر کدام پیکسل‌های بسیاری را اندکی جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>How far the most changed of these numbers moved.</source>
        <translation>از این عددها، آن که بیشترین تغییر را کرده چقدر جابه‌جا شده است.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>This picture may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>این تصویر شاید پیامی در خود داشته باشد: خاکستری و هم‌اندازهٔ ساخته‌های stegapp است.</translation>
    </message>
    <message>
        <source>Reveal it instead</source>
        <translation>آشکار کردن آن</translation>
    </message>
    <message>
        <source>Choose files to hide</source>
        <translation>انتخاب فایل‌ها برای پنهان کردن</translation>
    </message>
    <message>
        <source>Choose a folder to hide</source>
        <translation>انتخاب پوشه برای پنهان کردن</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>تصویر هنوز خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>نخست تصویری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message. Choose another one, or another kind.</source>
        <translation>این تصویر نمی‌تواند پیامی حمل کند. تصویر یا نوع دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write a text or choose files to hide.</source>
        <translation>متنی بنویسید یا فایل‌هایی برای پنهان کردن انتخاب کنید.</translation>
    </message>
    <message>
        <source>With a second message, the first one needs a password, too.</source>
        <translation>با پیام دوم، پیام نخست هم به گذرواژه نیاز دارد.</translation>
    </message>
    <message>
        <source>Second message (decoy)</source>
        <translation>پیام دوم (طعمه)</translation>
    </message>
    <message>
        <source>Remove the second message</source>
        <translation>برداشتن پیام دوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Kind of second message</source>
        <translation>نوع پیام دوم</translation>
    </message>
    <message>
        <source>Type what you could show to somebody</source>
        <translation>چیزی بنویسید که بتوانید به کسی نشان دهید</translation>
    </message>
    <message>
        <source>Text of the second message</source>
        <translation>متن پیام دوم</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>انتخاب فایل‌ها…</translation>
    </message>
    <message>
        <source>Choose files of the second message</source>
        <translation>انتخاب فایل‌های پیام دوم</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>برداشتن همه</translation>
    </message>
    <message>
        <source>Remove all files of the second message</source>
        <translation>برداشتن همهٔ فایل‌های پیام دوم</translation>
    </message>
    <message>
        <source>Password of the second message</source>
        <translation>گذرواژهٔ پیام دوم</translation>
    </message>
    <message>
        <source>Its own password</source>
        <translation>گذرواژهٔ خودش</translation>
    </message>
    <message>
        <source>Password of the second message again</source>
        <translation>تکرار گذرواژهٔ پیام دوم</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>یک بار دیگر، برای اطمینان</translation>
    </message>
    <message>
        <source>The files are still being looked through.</source>
        <translation>فایل‌ها هنوز بررسی می‌شوند.</translation>
    </message>
    <message>
        <source>Two messages need a photo or a JPEG. Choose one, or remove the second message.</source>
        <translation>دو پیام به عکس یا JPEG نیاز دارند. یکی از این‌ها را انتخاب کنید، یا پیام دوم را بردارید.</translation>
    </message>
    <message>
        <source>Write the second message, or remove it.</source>
        <translation>پیام دوم را بنویسید، یا آن را بردارید.</translation>
    </message>
    <message>
        <source>The second message needs a password of its own.</source>
        <translation>پیام دوم به گذرواژه‌ای از آنِ خود نیاز دارد.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice, or show it.</source>
        <translation>دو گذرواژه با هم فرق دارند. یک گذرواژه را دو بار بنویسید، یا آن را نمایش دهید.</translation>
    </message>
    <message>
        <source>Both messages have the same password. Choose another one for the second.</source>
        <translation>هر دو پیام یک گذرواژه دارند. برای پیام دوم گذرواژهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This kind of picture has no room for it.</source>
        <translation>این نوع تصویر برای آن جا ندارد.</translation>
    </message>
    <message>
        <source>It will be hidden, too.</source>
        <translation>آن هم پنهان خواهد شد.</translation>
    </message>
    <message>
        <source>Second message (decoy), closed</source>
        <translation>پیام دوم (طعمه)، بسته</translation>
    </message>
    <message>
        <source>Second message (decoy), open</source>
        <translation>پیام دوم (طعمه)، باز</translation>
    </message>
    <message>
        <source>Second message (decoy), closed, filled in</source>
        <translation>پیام دوم (طعمه)، بسته، پرشده</translation>
    </message>
    <message>
        <source>The second message and its password would be lost.</source>
        <translation>پیام دوم و گذرواژهٔ آن از دست می‌روند.</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>با این همه برداشته شود؟</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>برداشتن (&amp;R)</translation>
    </message>
    <message>
        <source>No files chosen.</source>
        <translation>فایلی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>For the case that somebody makes you give a password: hide something harmless here, and give this one. Nothing that it opens shows that there is another message. It does not help against somebody who has the original picture, or who does not believe you.</source>
        <translation>برای وقتی که کسی شما را وادار کند گذرواژه‌ای بدهید: اینجا چیزی بی‌خطر پنهان کنید و این گذرواژه را بدهید. هیچ‌یک از آنچه با آن باز می‌شود نشان نمی‌دهد که پیام دیگری هست. در برابر کسی که تصویر اصلی را دارد، یا حرف شما را باور نمی‌کند، کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>Anyone with stegapp can read it.</source>
        <translation>هر کس stegapp دارد می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Hide without a password?</source>
        <translation>بدون گذرواژه پنهان شود؟</translation>
    </message>
    <message>
        <source>&amp;Hide without a password</source>
        <translation>پنهان کردن بدون گذرواژه (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Set a password</source>
        <translation>گذاشتن گذرواژه (&amp;S)</translation>
    </message>
    <message>
        <source>The eye will see no difference.</source>
        <translation>چشم تفاوتی نخواهد دید.</translation>
    </message>
    <message>
        <source>The eye will hardly see a difference.</source>
        <translation>چشم تقریباً تفاوتی نخواهد دید.</translation>
    </message>
    <message>
        <source>JPEG photo (*.jpg *.jpeg)</source>
        <translation>عکس JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>تصویر PNG (*.png)</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>ذخیره با نام (&amp;S)…</translation>
    </message>
    <message>
        <source>Choose where the picture with the message is saved</source>
        <translation>جایی را انتخاب کنید که تصویر دارای پیام ذخیره شود</translation>
    </message>
    <message>
        <source>&amp;Hide message</source>
        <translation>پنهان کردن پیام (&amp;H)</translation>
    </message>
    <message>
        <source>Hide the message (Ctrl+Return)</source>
        <translation>پنهان کردن پیام (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Saves to</source>
        <translation>ذخیره در</translation>
    </message>
    <message>
        <source>Save the picture with the message</source>
        <translation>ذخیرهٔ تصویر دارای پیام</translation>
    </message>
    <message>
        <source>Hide a message</source>
        <translation>پنهان کردن پیام</translation>
    </message>
    <message>
        <source>Put a text or files into a picture, and send it to whom you like.</source>
        <translation>متن یا فایل‌ها را در تصویری بگذارید و برای هر که می‌خواهید بفرستید.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>بازگشت به فرم (&amp;B)</translation>
    </message>
    <message>
        <source>Change the message, the picture or the password</source>
        <translation>تغییر پیام، تصویر یا گذرواژه</translation>
    </message>
    <message>
        <source>Hide &amp;another</source>
        <translation>پنهان کردن پیامی دیگر (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Same message, another photo</source>
        <translation>همین پیام، عکسی دیگر (&amp;S)</translation>
    </message>
    <message>
        <source>Keep the message and the password, and choose another picture</source>
        <translation>پیام و گذرواژه را نگه می‌دارد تا تصویر دیگری انتخاب کنید</translation>
    </message>
    <message>
        <source>Many photos</source>
        <translation>عکس‌های بسیار</translation>
    </message>
    <message>
        <source>The message of the page goes into each photo, or each has its own by a table: a CSV file with the columns photo, text or file, output and, if you like, password file. All else is as the page has it. What fails does not stop the others, and nothing is overwritten.</source>
        <translation>پیام صفحه در هر عکس گذاشته می‌شود، یا هر عکس از روی جدول پیام خودش را دارد: فایلی CSV با ستون‌های photo، text یا file، output و اگر بخواهید password file. بقیه همان است که در صفحه هست. آنچه ناموفق شود مانع بقیه نمی‌شود، و چیزی بازنویسی نمی‌شود.</translation>
    </message>
    <message>
        <source>&amp;Hide in all</source>
        <translation>پنهان کردن در همه (&amp;H)</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>باز کردن جدول (&amp;T)…</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>بستن جدول</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>ذخیرهٔ گزارش (&amp;P)…</translation>
    </message>
    <message>
        <source>Save what became of each photo, as CSV or JSON</source>
        <translation>ذخیرهٔ سرانجام هر عکس، به صورت CSV یا JSON</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>انتخاب جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>در {name}</translation>
    </message>
    <message>
        <source>Hiding…</source>
        <translation>در حال پنهان کردن…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>لغو شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>انجام نشد.</translation>
    </message>
    <message>
        <source>Hidden in {done} of {total} photos, each read back to be sure.</source>
        <translation>در {done} از {total} عکس پنهان شد، و هر کدام برای اطمینان دوباره خوانده شد.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished stays.</source>
        <translation>لغو شد. آنچه تمام شده بود می‌ماند.</translation>
    </message>
    <message>
        <source>The list says why the others failed.</source>
        <translation>فهرست می‌گوید چرا بقیه ناموفق بودند.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>با نام {name} ذخیره شد.</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>فرم دوباره خالی است.</translation>
    </message>
    <message>
        <source>Bring back what it held</source>
        <translation>بازگرداندن محتوای آن</translation>
    </message>
    <message>
        <source>The password was made here and never copied. Without it nobody can read the message.</source>
        <translation>گذرواژه همین‌جا ساخته شد و هرگز کپی نشد. بدون آن هیچ‌کس نمی‌تواند پیام را بخواند.</translation>
    </message>
    <message>
        <source>Empty the form all the same?</source>
        <translation>با این همه فرم خالی شود؟</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>خالی کردن فرم (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>نگه داشتن (&amp;K)</translation>
    </message>
    <message>
        <source>The message on the Hide page has not been hidden yet.</source>
        <translation>پیام صفحهٔ «پنهان کردن» هنوز پنهان نشده است.</translation>
    </message>
    <message>
        <source>Only one picture at a time can carry a message.</source>
        <translation>هر بار تنها یک تصویر می‌تواند پیام حمل کند.</translation>
    </message>
    <message>
        <source>Drop just one.</source>
        <translation>تنها یکی را رها کنید.</translation>
    </message>
    <message>
        <source>Your files are hidden</source>
        <translation>فایل‌های شما پنهان شد</translation>
    </message>
    <message>
        <source>Your text is hidden</source>
        <translation>متن شما پنهان شد</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} پیکسل، {size}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از آن</translation>
    </message>
    <message>
        <source>The file was copied. Paste it as an attachment.</source>
        <translation>فایل کپی شد. آن را به صورت پیوست بچسبانید.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>تصویر کپی شد.</translation>
    </message>
    <message>
        <source>Many programs compress what is pasted, and that destroys the message: a file is safer.</source>
        <translation>بسیاری از برنامه‌ها آنچه را چسبانده شود فشرده می‌کنند و این کار پیام را از بین می‌برد: فایل مطمئن‌تر است.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>صادر کردن مدل</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>مدل (*.stegmodel)</translation>
    </message>
    <message>
        <source>The model was exported as {name}. The recipient imports it in stegapp.</source>
        <translation>مدل با نام {name} صادر شد. گیرنده آن را در stegapp وارد می‌کند.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>رونوشتی با نام {name} ذخیره شد.</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>کدام عکس؟</translation>
    </message>
    <message>
        <source>Photos measured so far</source>
        <translation>عکس‌هایی که تا کنون سنجیده شده‌اند</translation>
    </message>
    <message>
        <source>Photos, the best first</source>
        <translation>عکس‌ها، بهترین در آغاز</translation>
    </message>
    <message>
        <source>&amp;Take this photo</source>
        <translation>انتخاب این عکس (&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>ذخیره در (&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures with the message</source>
        <translation>انتخاب پوشه برای تصویرهای دارای پیام</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بستن (&amp;C)</translation>
    </message>
    <message>
        <source>Of each photo, the middle is taken.</source>
        <translation>از هر عکس، میانهٔ آن گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The photos are those of the table.</source>
        <translation>عکس‌ها همان عکس‌های جدول‌اند.</translation>
    </message>
    <message>
        <source>Close the table to add others.</source>
        <translation>برای افزودن عکس‌های دیگر، جدول را ببندید.</translation>
    </message>
    <message>
        <source>Choose photos to hide in</source>
        <translation>انتخاب عکس‌ها برای پنهان کردن پیام در آن‌ها</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Which photo hides the message best?</source>
        <translation>کدام عکس پیام را بهتر پنهان می‌کند؟</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>انتخاب پوشه‌ای از عکس‌ها</translation>
    </message>
    <message>
        <source>For a message of {size} in the photos of {folder}.</source>
        <translation>برای پیامی به اندازهٔ {size} در عکس‌های {folder}.</translation>
    </message>
    <message>
        <source>For a message of {size}, as none is written yet, in the photos of {folder}.</source>
        <translation>برای پیامی به اندازهٔ {size}، چون هنوز پیامی نوشته نشده است، در عکس‌های {folder}.</translation>
    </message>
    <message>
        <source>The message is too long for this photo.</source>
        <translation>پیام برای این عکس بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>Split over several photos…</source>
        <translation>بخش کردن میان چند عکس…</translation>
    </message>
    <message>
        <source>A second message lies in one photo alone. Remove it to go on without it.</source>
        <translation>پیام دوم تنها در یک عکس جا می‌گیرد. برای ادامه بدون آن، آن را بردارید.</translation>
    </message>
    <message>
        <source>One message in several photos</source>
        <translation>یک پیام در چند عکس</translation>
    </message>
    <message>
        <source>Each photo carries a part. As many as you say give the message back, whichever they are; fewer give nothing, not even with the password. Message, password and kind of picture are those of the page.</source>
        <translation>هر عکس یک بخش حمل می‌کند. به هر تعداد که شما بگویید، هر کدام که باشند، پیام را پس می‌دهند؛ کمتر از آن چیزی نمی‌دهد، حتی با گذرواژه. پیام، گذرواژه و نوع تصویر همان‌های صفحه‌اند.</translation>
    </message>
    <message>
        <source>&amp;Split message</source>
        <translation>بخش کردن پیام (&amp;S)</translation>
    </message>
    <message>
        <source>Photos needed to reveal</source>
        <translation>شمار عکس‌های لازم برای آشکار کردن</translation>
    </message>
    <message>
        <source>&amp;Needed to reveal</source>
        <translation>لازم برای آشکار کردن (&amp;N)</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>در حال سنجش…</translation>
    </message>
    <message>
        <source>Each photo carries {share}; the whole message has {whole}.</source>
        <translation>هر عکس {share} حمل می‌کند؛ کل پیام {whole} است.</translation>
    </message>
    <message>
        <source>Choose two photos at least. Photos that nobody else has are safest.</source>
        <translation>دست‌کم دو عکس انتخاب کنید. عکس‌هایی که کس دیگری ندارد از همه مطمئن‌ترند.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>با نام {name} ذخیره شد. {words}.</translation>
    </message>
    <message>
        <source>Hidden in {count} pictures, any {needed} of which reveal it together.</source>
        <translation>در {count} تصویر پنهان شد که هر {needed} تا از آن‌ها با هم آشکارش می‌کنند.</translation>
    </message>
    <message>
        <source>Read back from the disk and joined to be sure. Safest is to send them by different ways.</source>
        <translation>برای اطمینان دوباره از دیسک خوانده و به هم پیوسته شد. مطمئن‌تر از همه این است که آن‌ها را از راه‌های گوناگون بفرستید.</translation>
    </message>
    <message>
        <source>Fits: it takes {room}.</source>
        <translation>جا می‌شود: {room} جا دارد.</translation>
    </message>
    <message>
        <source>Too small for its part: it takes {room}.</source>
        <translation>برای بخش خودش بسیار کوچک است: {room} جا دارد.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey levels of both pictures</source>
        <translation>سطح‌های خاکستری هر دو تصویر</translation>
    </message>
    <message>
        <source>0 black</source>
        <translation>۰ سیاه</translation>
    </message>
    <message>
        <source>255 white</source>
        <translation>۲۵۵ سفید</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Choose key files</source>
        <translation>انتخاب فایل‌های کلید</translation>
    </message>
    <message>
        <source>new.key</source>
        <translation>new.key</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>ساختن فایل کلید تازه</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>فایل‌های کلید (*.key)</translation>
    </message>
    <message>
        <source>Made {name}: 32 random bytes, which only you can read.</source>
        <translation>‏{name} ساخته شد: ۳۲ بایت تصادفی که تنها شما می‌توانید بخوانید.</translation>
    </message>
    <message>
        <source>Add a file that is needed beside the password, or instead of it</source>
        <translation>افزودن فایلی که در کنار گذرواژه، یا به جای آن، لازم است</translation>
    </message>
    <message>
        <source>Key f&amp;ile…</source>
        <translation>فایل کلید (&amp;I)…</translation>
    </message>
    <message>
        <source>Add key files…</source>
        <translation>افزودن فایل‌های کلید…</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>ساختن فایل کلید تازه…</translation>
    </message>
    <message>
        <source>Whoever loses or changes a key file loses the message. Keep a copy, and give one to the recipient another way than the picture.</source>
        <translation>هر کس فایل کلیدی را گم کند یا تغییر دهد، پیام را از دست می‌دهد. رونوشتی نگه دارید، و یکی را از راهی جز تصویر به گیرنده بدهید.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>فایل‌های کلید</translation>
    </message>
    <message>
        <source>Remove the key file {name}</source>
        <translation>برداشتن فایل کلید {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} may hold a message, as any photo of its kind may.</source>
        <translation>‏{name} شاید پیامی در خود داشته باشد، مانند هر عکسی از این نوع.</translation>
    </message>
    <message>
        <source>{name} may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>‏{name} شاید پیامی در خود داشته باشد: خاکستری و هم‌اندازهٔ ساخته‌های stegapp است.</translation>
    </message>
    <message>
        <source>Reveal it, or hide a message in this picture?</source>
        <translation>آشکارش می‌کنید یا پیامی در این تصویر پنهان می‌کنید؟</translation>
    </message>
    <message>
        <source>&amp;Reveal it</source>
        <translation>آشکار کردن آن (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide in it</source>
        <translation>پنهان کردن در آن (&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Only {name} was opened.</source>
        <translation>تنها {name} باز شد.</translation>
    </message>
    <message>
        <source>A message is hidden in one picture at a time.</source>
        <translation>هر پیام در یک تصویر پنهان می‌شود، نه بیشتر.</translation>
    </message>
    <message>
        <source>Something is still being worked on.</source>
        <translation>هنوز کاری در جریان است.</translation>
    </message>
    <message>
        <source>Open or drop it again afterwards.</source>
        <translation>پس از آن دوباره بازش کنید یا رها کنید.</translation>
    </message>
    <message>
        <source>Only the model files were taken.</source>
        <translation>تنها فایل‌های مدل برداشته شدند.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>ادامه دادن (&amp;K)</translation>
    </message>
    <message>
        <source>Close all the same? Nobody can bring it back then.</source>
        <translation>با این همه بسته شود؟ دیگر هیچ‌کس نمی‌تواند آن را بازگرداند.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>به هر حال بستن (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>باز نگه داشتن (&amp;K)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>آشکار کردن</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>مدل‌ها</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>متن (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>فایل‌ها (&amp;F)</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>نوع پیام</translation>
    </message>
    <message>
        <source>Type or paste what nobody else should see</source>
        <translation>آنچه را کس دیگری نباید ببیند بنویسید یا بچسبانید</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>متن پیام</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>فایل‌ها یا پوشه‌ها را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Documents, archives, small pictures. They are compressed for you.</source>
        <translation>سند، بایگانی، تصویر کوچک. برای شما فشرده می‌شوند.</translation>
    </message>
    <message>
        <source>Choose fi&amp;les…</source>
        <translation>انتخاب فایل‌ها (&amp;L)…</translation>
    </message>
    <message>
        <source>Files to hide</source>
        <translation>فایل‌هایی که پنهان می‌شوند</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>افزودن فایل‌ها (&amp;A)…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take the chosen files off the list (Del)</source>
        <translation>برداشتن فایل‌های انتخاب‌شده از فهرست (Del)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>توقف جستجو</translation>
    </message>
    <message>
        <source>Looking through the folders: {count} so far…</source>
        <translation>بررسی پوشه‌ها: تا کنون {count} فایل…</translation>
    </message>
    <message>
        <source>The pasted text had line ends of several kinds. Now all are the same.</source>
        <translation>متن چسبانده‌شده پایان خط‌های گوناگونی داشت. اکنون همه یکسان‌اند.</translation>
    </message>
    <message>
        <source>To hide a text byte by byte, choose it as a file.</source>
        <translation>برای پنهان کردن متن بایت به بایت، آن را به صورت فایل انتخاب کنید.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>و {count} تای دیگر.</translation>
    </message>
    <message>
        <source>Links to files elsewhere are left out unless you tick them.</source>
        <translation>پیوندهای به فایل‌های جاهای دیگر کنار گذاشته می‌شوند، مگر آنکه تیکشان را بزنید.</translation>
    </message>
    <message>
        <source>Not all of it is taken along.</source>
        <translation>همهٔ آن برداشته نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln فایل، {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>The message will appear here.</source>
        <translation>پیام اینجا نمایان خواهد شد.</translation>
    </message>
    <message>
        <source>Revealed text</source>
        <translation>متن آشکارشده</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کپی (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ذخیره (&amp;S)…</translation>
    </message>
    <message>
        <source>Revealed files</source>
        <translation>فایل‌های آشکارشده</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>ذخیرهٔ همه (&amp;S)…</translation>
    </message>
    <message>
        <source>Save c&amp;hosen…</source>
        <translation>ذخیرهٔ انتخاب‌شده‌ها (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>باز کردن (&amp;O)</translation>
    </message>
    <message>
        <source>Open the saved file. Only open files from people you trust.</source>
        <translation>فایل ذخیره‌شده را باز می‌کند. تنها فایل‌های کسانی را باز کنید که به آن‌ها اعتماد دارید.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>نمایش مدل‌ها</translation>
    </message>
</context>
<context>
    <name>MessengerChoices</name>
    <message>
        <source>Which messengers should it survive?</source>
        <translation>در کدام پیام‌رسان‌ها باید دوام بیاورد؟</translation>
    </message>
    <message>
        <source>On iPhones, it compresses far more than all others: less fits.</source>
        <translation>روی iPhone بسیار بیشتر از همهٔ دیگران فشرده می‌کند: کمتر جا می‌گیرد.</translation>
    </message>
    <message>
        <source>At least one has to stay chosen.</source>
        <translation>دست‌کم یکی باید انتخاب‌شده بماند.</translation>
    </message>
    <message>
        <source>Would make a picture of this size smaller, and the message would be lost: {names}. Choose {side} pixels, or leave them out.</source>
        <translation>تصویری به این اندازه را کوچک‌تر می‌کنند و پیام از دست می‌رود: {names}. {side} پیکسل را انتخاب کنید، یا آن‌ها را کنار بگذارید.</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Name of the model</source>
        <translation>نام مدل</translation>
    </message>
    <message>
        <source>such as: Our holidays</source>
        <translation>مانند: سفرهای ما</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>نام (&amp;N)</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>برای مقایسه</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>خصوصی (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compatible</source>
        <translation>سازگار (&amp;C)</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>چه کسی می‌تواند بخواند</translation>
    </message>
    <message>
        <source>It reads bits by a secret random table of its own. Other models read only noise from its pictures, and it from theirs. This is measured at the end of the training.</source>
        <translation>بیت‌ها را با جدول تصادفی و محرمانهٔ خودش می‌خواند. مدل‌های دیگر از تصویرهای آن تنها نوفه می‌خوانند، و آن از تصویرهای آن‌ها. این در پایان آموزش سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>It is trained further from a model, by default the bundled one, and each reads what the other hides. Only the password keeps a message secret then.</source>
        <translation>آموزشش از مدلی دیگر ادامه می‌یابد، به‌طور پیش‌فرض از مدل همراه برنامه، و هر کدام آنچه را دیگری پنهان کند می‌خواند. آنگاه تنها گذرواژه پیام را محرمانه نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Other models of this kind may read some of what it hides. Only the password keeps a message secret.</source>
        <translation>شاید مدل‌های دیگری از این نوع بخشی از آنچه را پنهان می‌کند بخوانند. تنها گذرواژه پیام را محرمانه نگه می‌دارد.</translation>
    </message>
    <message>
        <source>How much other models read of what it hides is measured at the end of the training.</source>
        <translation>در پایان آموزش سنجیده می‌شود که مدل‌های دیگر چه اندازه از آنچه پنهان می‌کند را می‌خوانند.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Beside the paper</source>
        <translation>در کنار مقاله</translation>
    </message>
    <message>
        <source>The paper&apos;s covers were JPEGs of one quality, and it counts pictures that the networks were not trained on. This model was measured on photos kept back from its training.</source>
        <translation>تصویرهای پوششی مقاله JPEGهایی با یک کیفیت بودند و مقاله تصویرهایی را می‌شمارد که شبکه‌ها با آن‌ها آموزش ندیده بودند. این مدل روی عکس‌هایی سنجیده شد که از آموزشش کنار گذاشته شده بودند.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>سنجیده نشده است.</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>پیش از گرد کردن</translation>
    </message>
    <message>
        <source>Bits read right from the stego as the generator made it, before it is saved.</source>
        <translation>بیت‌های درست خوانده‌شده از تصویر نهان‌نگاشته آن‌گونه که مولد ساخت، پیش از ذخیره شدن.</translation>
    </message>
    <message>
        <source>After rounding</source>
        <translation>پس از گرد کردن</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the extractor of the first stage.</source>
        <translation>بیت‌های درست خوانده‌شده از تصویر نهان‌نگاشتهٔ ذخیره‌شده با استخراج‌کنندهٔ مرحلهٔ نخست.</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>با تنظیم نهایی</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the fine-tuned extractor.</source>
        <translation>بیت‌های درست خوانده‌شده از تصویر نهان‌نگاشتهٔ ذخیره‌شده با استخراج‌کننده پس از تنظیم نهایی.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>نزدیکی</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit. Shorter messages are less visible.</source>
        <translation>‏PSNR وقتی هر پیکسل یک بیت حمل کند. پیام‌های کوتاه‌تر کمتر دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>شباهت</translation>
    </message>
    <message>
        <source>SSIM when every pixel carries a bit.</source>
        <translation>‏SSIM وقتی هر پیکسل یک بیت حمل کند.</translation>
    </message>
    <message>
        <source>SPAM errs</source>
        <translation>خطای SPAM</translation>
    </message>
    <message>
        <source>How often a detector with SPAM&apos;s features is wrong; 0.5 is guessing.</source>
        <translation>شناساگری با ویژگی‌های SPAM چه اندازه اشتباه می‌کند؛ ۰٫۵ یعنی حدس زدن.</translation>
    </message>
    <message>
        <source>SRNet errs</source>
        <translation>خطای SRNet</translation>
    </message>
    <message>
        <source>How often the network SRNet is wrong as a detector; 0.5 is guessing.</source>
        <translation>شبکهٔ SRNet به عنوان شناساگر چه اندازه اشتباه می‌کند؛ ۰٫۵ یعنی حدس زدن.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>این مدل</translation>
    </message>
    <message>
        <source>Paper,
quality {quality}</source>
        <translation>مقاله،
کیفیت {quality}</translation>
    </message>
    <message>
        <source>message, KB</source>
        <translation>پیام، کیلوبایت</translation>
    </message>
    <message>
        <source>closeness (PSNR), dB</source>
        <translation>نزدیکی (PSNR)، دسی‌بل</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>نام تازه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>پیش‌فرض شود (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>صادر کردن (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>بررسی درستی (&amp;V)</translation>
    </message>
    <message>
        <source>Read the file again and check it against its hash</source>
        <translation>فایل را دوباره می‌خواند و با چکیده‌اش (hash) می‌سنجد</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>تغییر نام (&amp;N)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>هیچ مدلی نصب نیست</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>همراه برنامه</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>آموزش‌دیده در اینجا</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>came with the app</source>
        <translation>همراه برنامه آمده</translation>
    </message>
    <message>
        <source>for messengers that recompress</source>
        <translation>برای پیام‌رسان‌های فشرده‌ساز</translation>
    </message>
    <message>
        <source>A model of your own: whoever is to reveal what it hides needs its file.</source>
        <translation>مدلی از آنِ خود شما: هر کس باید آنچه پنهان کرده را آشکار کند، به فایل آن نیاز دارد.</translation>
    </message>
    <message>
        <source>Everybody with stegapp has it: the recipient needs no file.</source>
        <translation>همهٔ کسانی که stegapp دارند آن را دارند: گیرنده به فایلی نیاز ندارد.</translation>
    </message>
    <message>
        <source>trained quickly</source>
        <translation>آموزش سریع</translation>
    </message>
    <message>
        <source>trained thoroughly</source>
        <translation>آموزش کامل</translation>
    </message>
    <message>
        <source>trained as published</source>
        <translation>آموزش مطابق مقاله</translation>
    </message>
    <message>
        <source>preset {name}</source>
        <translation>پیش‌تنظیم {name}</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>چه مدت آموزش دیده است.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>بیت‌های درست خوانده‌شده</translation>
    </message>
    <message>
        <source>Over all strengths and JPEG qualities measured, before error correction.</source>
        <translation>در همهٔ شدت‌ها و کیفیت‌های JPEG سنجیده‌شده، پیش از تصحیح خطا.</translation>
    </message>
    <message>
        <source>Bits, quality 75</source>
        <translation>بیت، کیفیت ۷۵</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 75.</source>
        <translation>یک جایگاه با شدت متوسط پس از JPEG با کیفیت ۷۵ چه اندازه حمل می‌کند.</translation>
    </message>
    <message>
        <source>Bits, quality 50</source>
        <translation>بیت، کیفیت ۵۰</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 50.</source>
        <translation>یک جایگاه با شدت متوسط پس از JPEG با کیفیت ۵۰ چه اندازه حمل می‌کند.</translation>
    </message>
    <message>
        <source>Closeness, full</source>
        <translation>نزدیکی، پُر</translation>
    </message>
    <message>
        <source>PSNR at middle strength when every place carries a bit. Most messages need less.</source>
        <translation>‏PSNR با شدت متوسط وقتی هر جایگاه یک بیت حمل کند. بیشتر پیام‌ها کمتر لازم دارند.</translation>
    </message>
    <message>
        <source>Likeness, full</source>
        <translation>شباهت، پُر</translation>
    </message>
    <message>
        <source>SSIM at middle strength when every place carries a bit.</source>
        <translation>‏SSIM با شدت متوسط وقتی هر جایگاه یک بیت حمل کند.</translation>
    </message>
    <message>
        <source>Of a full picture of random bits, read from the saved file, before error correction.</source>
        <translation>از تصویری پُر از بیت‌های تصادفی، خوانده‌شده از فایل ذخیره‌شده، پیش از تصحیح خطا.</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>بیت در هر پیکسل</translation>
    </message>
    <message>
        <source>How much one pixel can carry at most.</source>
        <translation>یک پیکسل حداکثر چه اندازه می‌تواند حمل کند.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>مدل‌ها</translation>
    </message>
    <message>
        <source>A model is the pair of networks that hides and reveals. Both sides need the same one.</source>
        <translation>مدل یک جفت شبکه است که پنهان و آشکار می‌کند. هر دو طرف به همان مدل نیاز دارند.</translation>
    </message>
    <message>
        <source>&amp;Train on my photos…</source>
        <translation>آموزش با عکس‌های من (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>وارد کردن (&amp;I)…</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>مدل‌های نصب‌شده</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>نصب‌شده</translation>
    </message>
    <message>
        <source>Drop a model file anywhere to import it.</source>
        <translation>برای وارد کردن مدل، فایلش را هر جا که خواستید رها کنید.</translation>
    </message>
    <message>
        <source>{origin} · default</source>
        <translation>{origin} · پیش‌فرض</translation>
    </message>
    <message>
        <source>{origin} · default for messengers</source>
        <translation>{origin} · پیش‌فرض برای پیام‌رسان‌ها</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>قابل استفاده نیست</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>انتخاب فایل مدل</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>مدل‌ها ({kinds})</translation>
    </message>
    <message>
        <source>{name} is a model file.</source>
        <translation>‏{name} فایل مدل است.</translation>
    </message>
    <message>
        <source>Import it to reveal what was hidden with it, and to hide with it.</source>
        <translation>آن را وارد کنید تا آنچه با آن پنهان شده آشکار شود، و با آن پنهان کنید.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>وارد شد: {names}.</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>از پیش اینجاست: {names}.</translation>
    </message>
    <message>
        <source>Not imported: {names}.</source>
        <translation>وارد نشد: {names}.</translation>
    </message>
    <message>
        <source>This model is here already, as {name}.</source>
        <translation>این مدل از پیش اینجاست، با نام {name}.</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>‏{name} وارد شد.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>صادر کردن مدل</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>مدل (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>با نام {name} صادر شد.</translation>
    </message>
    <message>
        <source>Whoever should reveal your messages imports this file.</source>
        <translation>هر کس باید پیام‌های شما را آشکار کند این فایل را وارد می‌کند.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>‏{name} سالم است.</translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation>مدل {name} حذف شود؟</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>نگه داشتن (&amp;K)</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>‏{name} حذف شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>It was exported before: that file can be imported again.</source>
        <translation>پیش‌تر صادر شده است: آن فایل را می‌توان دوباره وارد کرد.</translation>
    </message>
    <message>
        <source>It was imported; perhaps the file is still there. It was never exported from here.</source>
        <translation>وارد شده بود؛ شاید آن فایل هنوز باشد. هرگز از اینجا صادر نشده است.</translation>
    </message>
    <message>
        <source>It was never exported: there is no other copy that stegapp knows of.</source>
        <translation>هرگز صادر نشده است: stegapp رونوشت دیگری از آن نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Messages hidden with it cannot be revealed any more.</source>
        <translation>پیام‌هایی که با آن پنهان شده‌اند دیگر آشکارشدنی نیستند.</translation>
    </message>
    <message>
        <source>It stays in the trash for {days} days; until then it can be taken back.</source>
        <translation>{days} روز در سطل زباله می‌ماند؛ تا آن زمان می‌توان آن را بازگرداند.</translation>
    </message>
    <message>
        <source>{name} is here again.</source>
        <translation>‏{name} دوباره اینجاست.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Bits read right; dots: before rounding, star: picked</source>
        <translation>بیت‌های درست خوانده‌شده؛ نقطه‌ها: پیش از گرد کردن، ستاره: برگزیده</translation>
    </message>
    <message>
        <source>Deleted models…</source>
        <translation>مدل‌های حذف‌شده…</translation>
    </message>
    <message>
        <source>Take back models that were deleted in the last 30 days (Ctrl+Z: the last)</source>
        <translation>بازگرداندن مدل‌هایی که در ۳۰ روز گذشته حذف شده‌اند (Ctrl+Z: آخرین مدل)</translation>
    </message>
    <message>
        <source>Take back {name}, deleted {date}</source>
        <translation>بازگرداندن {name}، حذف‌شده در {date}</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>خالی کردن سطل زباله…</translation>
    </message>
    <message>
        <source>Empty the trash for good? In it: {names}.</source>
        <translation>سطل زباله برای همیشه خالی شود؟ در آن: {names}.</translation>
    </message>
    <message>
        <source>Messages hidden with these models cannot be revealed any more.</source>
        <translation>پیام‌هایی که با این مدل‌ها پنهان شده‌اند دیگر آشکارشدنی نیستند.</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>خالی کردن سطل زباله (&amp;E)</translation>
    </message>
</context>
<context>
    <name>NoticingLine</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Show the numbers, and where they are from</source>
        <translation>نمایش عددها و اینکه از کجا آمده‌اند</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>گزینه‌ها (&amp;O)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>مدل (&amp;M)</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs the same model.</source>
        <translation>هر کس پیام را آشکار کند به همین مدل نیاز دارد.</translation>
    </message>
    <message>
        <source>A&amp;utomatic: as little change as is safe</source>
        <translation>خودکار: کمترین تغییری که مطمئن باشد (&amp;U)</translation>
    </message>
    <message>
        <source>Choose the strength automatically</source>
        <translation>شدت خودکار انتخاب شود</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Left changes the picture less, right is read back more reliably</source>
        <translation>شدت کمتر تصویر را کمتر تغییر می‌دهد، شدت بیشتر مطمئن‌تر خوانده می‌شود</translation>
    </message>
    <message>
        <source>less visible</source>
        <translation>کمتر دیده می‌شود</translation>
    </message>
    <message>
        <source>read more reliably</source>
        <translation>خواندن مطمئن‌تر</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>فراداده</translation>
    </message>
    <message>
        <source>Clean (default)</source>
        <translation>پاک‌سازی (پیش‌فرض)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Me&amp;tadata</source>
        <translation>فراداده (&amp;T)</translation>
    </message>
    <message>
        <source>Default ({name})</source>
        <translation>پیش‌فرض ({name})</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Strength {percent} %</source>
        <translation>شدت {percent}٪</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>پاک‌سازی</translation>
    </message>
    <message>
        <source>Metadata: {choice}</source>
        <translation>فراداده: {choice}</translation>
    </message>
    <message>
        <source>Camera, settings and time stay. Place, names and comments are removed.</source>
        <translation>دوربین، تنظیمات و زمان می‌مانند. مکان، نام‌ها و توضیح‌ها برداشته می‌شوند.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too.</source>
        <translation>هر چه دوربین یادداشت کرده می‌ماند، مکان هم.</translation>
    </message>
    <message>
        <source>All is removed but what the colours need.</source>
        <translation>همه چیز برداشته می‌شود جز آنچه رنگ‌ها لازم دارند.</translation>
    </message>
    <message>
        <source>Nothing is noted beside the picture, as in photos that came from a messenger.</source>
        <translation>جز تصویر چیزی یادداشت نمی‌شود، مانند عکس‌هایی که از پیام‌رسان آمده‌اند.</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too. Some messengers then compress the photo anew.</source>
        <translation>هر چه دوربین یادداشت کرده می‌ماند، مکان هم. آنگاه برخی پیام‌رسان‌ها عکس را از نو فشرده می‌کنند.</translation>
    </message>
    <message>
        <source>Options, open</source>
        <translation>گزینه‌ها، باز</translation>
    </message>
    <message>
        <source>Options, closed</source>
        <translation>گزینه‌ها، بسته</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Stop it and close? Nothing unfinished is kept.</source>
        <translation>متوقف و بسته شود؟ هیچ کار ناتمامی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>توقف و بستن (&amp;S)</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>یک بار دیگر، برای اطمینان</translation>
    </message>
    <message>
        <source>Suggest a passphrase of real words</source>
        <translation>پیشنهاد عبارت عبور از واژه‌های واقعی</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>حرف، رقم و نشانه</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>از مخزن گذرواژه…</translation>
    </message>
    <message>
        <source>Keep in the password store…</source>
        <translation>نگه‌داری در مخزن گذرواژه…</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>ساختن (&amp;M)</translation>
    </message>
    <message>
        <source>Make a strong password at random</source>
        <translation>ساختن گذرواژه‌ای قوی به‌طور تصادفی</translation>
    </message>
    <message>
        <source>Copy the password to the clipboard</source>
        <translation>کپی گذرواژه در کلیپ‌بورد</translation>
    </message>
    <message>
        <source>Estimated for someone with ten strong graphics cards, who has the picture and this program.</source>
        <translation>برآوردشده برای کسی با ده کارت گرافیک قوی، که تصویر و این برنامه را دارد.</translation>
    </message>
    <message>
        <source>In characters, to keep it in mind: {words}.</source>
        <translation>به نویسه‌های چینی، برای به یاد سپردن: {words}.</translation>
    </message>
    <message>
        <source>Without a password, whoever gets the key files can read the message.</source>
        <translation>بدون گذرواژه، هر کس فایل‌های کلید را به دست آورد می‌تواند پیام را بخواند.</translation>
    </message>
    <message>
        <source>Without a password, anyone who has this app and the same model can read the message.</source>
        <translation>بدون گذرواژه، هر کس این برنامه و همین مدل را داشته باشد می‌تواند پیام را بخواند.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>دو گذرواژه با هم فرق دارند.</translation>
    </message>
    <message>
        <source>Keep it safe: there is no way back to the message without the password.</source>
        <translation>خوب نگهش دارید: بدون گذرواژه راهی برای بازگشت به پیام نیست.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>نمایش گذرواژه</translation>
    </message>
    <message>
        <source>Only the first line of it was taken.</source>
        <translation>تنها خط نخست آن برداشته شد.</translation>
    </message>
    <message>
        <source>Mask the password</source>
        <translation>پوشاندن گذرواژه</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>From the password store</source>
        <translation>از مخزن گذرواژه</translation>
    </message>
    <message>
        <source>Name of the entry:</source>
        <translation>نام مدخل:</translation>
    </message>
    <message>
        <source>Keep in the password store</source>
        <translation>نگه‌داری در مخزن گذرواژه</translation>
    </message>
    <message>
        <source>Name of the entry; what has this name is replaced:</source>
        <translation>نام مدخل؛ آنچه این نام را دارد جایگزین می‌شود:</translation>
    </message>
    <message>
        <source>The password is in the store now, as “{name}”.</source>
        <translation>گذرواژه اکنون با نام «{name}» در مخزن است.</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos to hide in</source>
        <translation>عکس‌ها برای پنهان کردن پیام در آن‌ها</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>افزودن عکس‌ها (&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>افزودن پوشه (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>برداشتن (&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen photos off the list (Del)</source>
        <translation>برداشتن عکس‌های انتخاب‌شده از فهرست (Del)</translation>
    </message>
</context>
<context>
    <name>PhotosStep</name>
    <message>
        <source>Unfinished training runs</source>
        <translation>آموزش‌های ناتمام</translation>
    </message>
    <message>
        <source>Drop folders of photos here</source>
        <translation>پوشه‌های عکس را اینجا رها کنید</translation>
    </message>
    <message>
        <source>100 or more photographs as you take them: many subjects, dark and bright. They stay on this computer.</source>
        <translation>۱۰۰ عکس یا بیشتر، همان‌گونه که می‌گیرید: موضوع‌های گوناگون، تاریک و روشن. روی همین رایانه می‌مانند.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>انتخاب پوشه (&amp;F)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>آنچه پیدا شد</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>انتخاب پوشه‌ای از عکس‌ها</translation>
    </message>
    <message>
        <source>Leave {folder} out</source>
        <translation>کنار گذاشتن {folder}</translation>
    </message>
    <message>
        <source>{count} usable photos are too few: at least {least} are needed.</source>
        <translation>{count} عکس قابل استفاده کم است: دست‌کم {least} عکس لازم است.</translation>
    </message>
    <message>
        <source>Add another folder, best with 100 photos or more.</source>
        <translation>پوشهٔ دیگری بیفزایید، بهتر است ۱۰۰ عکس یا بیشتر داشته باشد.</translation>
    </message>
    <message>
        <source>All photos seem to show one scene, so none can be kept back to check the model.</source>
        <translation>گویا همهٔ عکس‌ها یک صحنه را نشان می‌دهند، پس نمی‌توان عکسی را برای بررسی مدل کنار گذاشت.</translation>
    </message>
    <message>
        <source>Add other photos.</source>
        <translation>عکس‌های دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>{count} photos are enough to begin with; {many} or more make a better model.</source>
        <translation>{count} عکس برای آغاز کافی است؛ {many} عکس یا بیشتر مدل بهتری می‌سازد.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>میزان کار</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بایت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>A photo kept back</source>
        <translation>عکسی کنارگذاشته</translation>
    </message>
    <message>
        <source>The photo as it would be sent now</source>
        <translation>عکس آن‌گونه که اکنون فرستاده می‌شد</translation>
    </message>
    <message>
        <source>As stego</source>
        <translation>نهان‌نگاشته</translation>
    </message>
    <message>
        <source>What was changed in it</source>
        <translation>آنچه در آن تغییر کرد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاوت</translation>
    </message>
    <message>
        <source>{percent} of the pixels changed, by at most {steps}; shown × {factor}.</source>
        <translation>{percent} از پیکسل‌ها تغییر کرد، حداکثر {steps}؛ نمایش × {factor}.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>لغو (&amp;C)</translation>
    </message>
    <message>
        <source>Stop; nothing is kept (Esc)</source>
        <translation>توقف؛ چیزی نگه داشته نمی‌شود (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>آغاز…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} از {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>حدود {time} مانده</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>در حال لغو…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>درایو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>فایل %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;جست‌وجو در:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع فایل‌ها:</translation>
    </message>
</context>
<context>
    <name>ReadersSection</name>
    <message>
        <source>50 % is guessing, and so private. Above 52 % or below 48 %, some bits can be read; 0 % is all of them, inverted. The message itself still takes the password.</source>
        <translation>۵۰٪ یعنی حدس زدن، پس خصوصی است. بالاتر از ۵۲٪ یا پایین‌تر از ۴۸٪ برخی بیت‌ها خواندنی‌اند؛ ۰٪ یعنی همهٔ آن‌ها، وارونه. خود پیام باز هم گذرواژه می‌خواهد.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>readable in part</source>
        <translation>تا اندازه‌ای خواندنی</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>خواندنی</translation>
    </message>
    <message>
        <source>reads of this model</source>
        <translation>از این مدل می‌خواند</translation>
    </message>
    <message>
        <source>this one reads of it</source>
        <translation>این مدل از آن می‌خواند</translation>
    </message>
    <message>
        <source>Private: no other model here reads what this one hides, nor the other way round.</source>
        <translation>خصوصی: هیچ مدل دیگری در اینجا آنچه را این مدل پنهان می‌کند نمی‌خواند، و برعکس هم نه.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read some of each other&apos;s bits.</source>
        <translation>غیرخصوصی: این مدل و مدل دیگری در اینجا برخی بیت‌های یکدیگر را می‌خوانند.</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read each other&apos;s bits. Only the password keeps a message secret.</source>
        <translation>غیرخصوصی: این مدل و مدل دیگری در اینجا بیت‌های یکدیگر را می‌خوانند. تنها گذرواژه پیام را محرمانه نگه می‌دارد.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>پوشه‌های اخیر</translation>
    </message>
    <message>
        <source>None of them is there now</source>
        <translation>هیچ‌یک اکنون در دسترس نیست</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>The picture with the message</source>
        <translation>تصویر دارای پیام</translation>
    </message>
    <message>
        <source>Drag it into a mail, a chat as a file, or a folder</source>
        <translation>آن را به ایمیل، به گفتگو (به صورت فایل) یا به پوشه‌ای بکشید</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>نمایش در پوشه (&amp;F)</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>فرستادن با ایمیل (&amp;E)…</translation>
    </message>
    <message>
        <source>Begin a new e-mail with the picture attached</source>
        <translation>ایمیل تازه‌ای با پیوست تصویر آغاز می‌کند</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>ذخیرهٔ رونوشت (&amp;P)…</translation>
    </message>
    <message>
        <source>Reveal to &amp;test</source>
        <translation>آشکار کردن برای آزمایش (&amp;T)</translation>
    </message>
    <message>
        <source>Open it on the Reveal page, as the recipient will</source>
        <translation>آن را در صفحهٔ «آشکار کردن» باز می‌کند، همان کاری که گیرنده خواهد کرد</translation>
    </message>
    <message>
        <source>The file, to paste in a mail or a folder</source>
        <translation>فایل، برای چسباندن در ایمیل یا پوشه</translation>
    </message>
    <message>
        <source>The picture, to paste in a document</source>
        <translation>تصویر، برای چسباندن در سند</translation>
    </message>
    <message>
        <source>The path of the file</source>
        <translation>مسیر فایل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کپی (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the file, the picture or its path</source>
        <translation>کپی فایل، تصویر یا مسیر آن</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>ذخیره‌شده با نام</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>آن را به صورت فایل بفرستید</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be compressed again, and the message would be lost. Keep the original picture to yourself.</source>
        <translation>آن را به ایمیل پیوست کنید، یا در پیام‌رسان «فایل» یا «سند» را انتخاب کنید. اگر به صورت عکس فرستاده شود دوباره فشرده می‌شود و پیام از دست می‌رود. تصویر اصلی را نزد خود نگه دارید.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>جزئیات (&amp;D)</translation>
    </message>
    <message>
        <source>Show what was measured on the picture</source>
        <translation>نمایش آنچه روی تصویر سنجیده شد</translation>
    </message>
    <message>
        <source>Co&amp;mpare closely</source>
        <translation>مقایسهٔ دقیق (&amp;M)</translation>
    </message>
    <message>
        <source>It was read back from disk and revealed, byte for byte the same.</source>
        <translation>دوباره از دیسک خوانده و آشکار شد، بایت به بایت همان.</translation>
    </message>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>دوباره از دیسک خوانده و آشکار شد، بایت به بایت همان؛ پس از هر یک از %Ln فشرده‌سازی که شاید پیام‌رسان‌های زیر انجام دهند نیز چنین بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no password: anyone with stegapp can read it.</source>
        <translation>گذرواژه ندارد: هر کس stegapp دارد می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>تنها برای امتحان: این تصویر را همه دارند.</translation>
    </message>
    <message>
        <source>Whoever compares them sees every change. Hide what matters in a photo of your own.</source>
        <translation>هر کس آن‌ها را مقایسه کند همهٔ تغییرها را می‌بیند. چیزهای مهم را در عکسی از خودتان پنهان کنید.</translation>
    </message>
    <message>
        <source>The password was made here and is nowhere else.</source>
        <translation>گذرواژه همین‌جا ساخته شد و جای دیگری نیست.</translation>
    </message>
    <message>
        <source>Without it nobody can read the message.</source>
        <translation>بدون آن هیچ‌کس نمی‌تواند پیام را بخواند.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>کپی گذرواژه</translation>
    </message>
    <message>
        <source>The recipient also needs the model “{name}”.</source>
        <translation>گیرنده به مدل «{name}» هم نیاز دارد.</translation>
    </message>
    <message>
        <source>Give them its file once, and they import it. Without it the picture reveals nothing.</source>
        <translation>فایل آن را یک بار به او بدهید تا وارد کند. بدون آن تصویر چیزی آشکار نمی‌کند.</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>صادر کردن مدل…</translation>
    </message>
    <message>
        <source>Give them a copy another way than the picture. Unchanged: without it nobody can read it.</source>
        <translation>رونوشتی از راهی جز تصویر به گیرنده بدهید. بدون تغییر: بدون آن هیچ‌کس نمی‌تواند پیام را بخواند.</translation>
    </message>
    <message>
        <source>A key file lies in the folder of the picture: keep them apart.</source>
        <translation>فایل کلیدی در پوشهٔ تصویر است: آن‌ها را از هم جدا نگه دارید.</translation>
    </message>
    <message>
        <source>The recipient also needs the key file {names}.</source>
        <translation>گیرنده به فایل کلید {names} هم نیاز دارد.</translation>
    </message>
    <message>
        <source>The recipient also needs the key files {names}.</source>
        <translation>گیرنده به فایل‌های کلید {names} هم نیاز دارد.</translation>
    </message>
    <message>
        <source>Two messages are in this picture, each under its own password.</source>
        <translation>دو پیام در این تصویر است، هر کدام با گذرواژهٔ خودش.</translation>
    </message>
    <message>
        <source>Neither password opens the other message, or shows that there is one. Whoever has the original picture sees that more was changed than one of them needs: keep it to yourself.</source>
        <translation>هیچ‌یک از دو گذرواژه پیام دیگر را باز نمی‌کند یا نشان نمی‌دهد که پیام دیگری هست. هر کس تصویر اصلی را داشته باشد می‌بیند که بیش از نیاز یکی از آن‌ها تغییر کرده است: آن را نزد خود نگه دارید.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Password; leave empty if none was used</source>
        <translation>گذرواژه؛ اگر به کار نرفته، خالی بگذارید</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>از مخزن گذرواژه…</translation>
    </message>
    <message>
        <source>Choose pictures with a message</source>
        <translation>انتخاب تصویرهای دارای پیام</translation>
    </message>
    <message>
        <source>Reveal a message</source>
        <translation>آشکار کردن پیام</translation>
    </message>
    <message>
        <source>Take a text or files out of a picture that someone sent you.</source>
        <translation>متن یا فایل‌ها را از تصویری که کسی برایتان فرستاده بیرون بیاورید.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>آشکار کردن (&amp;R)</translation>
    </message>
    <message>
        <source>Reveal the message (Ctrl+Return)</source>
        <translation>آشکار کردن پیام (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save all &amp;messages…</source>
        <translation>ذخیرهٔ همهٔ پیام‌ها (&amp;M)…</translation>
    </message>
    <message>
        <source>Save what was revealed from all pictures on the list to a folder</source>
        <translation>آنچه را از همهٔ تصویرهای فهرست آشکار شده در پوشه‌ای ذخیره می‌کند</translation>
    </message>
    <message>
        <source>All installed models are tried.</source>
        <translation>همهٔ مدل‌های نصب‌شده امتحان می‌شوند.</translation>
    </message>
    <message>
        <source>Clear &amp;now</source>
        <translation>همین حالا پاک شود (&amp;N)</translation>
    </message>
    <message>
        <source>Clear all revealed messages and the password from the window (Ctrl+L). The pictures stay.</source>
        <translation>همهٔ پیام‌های آشکارشده و گذرواژه از پنجره پاک شوند (Ctrl+L). تصویرها می‌مانند.</translation>
    </message>
    <message>
        <source>The message and the password were cleared. To read it, reveal it again.</source>
        <translation>پیام و گذرواژه پاک شدند. برای خواندن، پیام را دوباره آشکار کنید.</translation>
    </message>
    <message>
        <source>Cleared from here after {time} without use. Nothing that you saved is touched.</source>
        <translation>پس از {time} بدون استفاده از اینجا پاک می‌شود. به آنچه ذخیره کرده‌اید دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>Cleared from here in {time}, unless you use the window.</source>
        <translation>تا {time} دیگر از اینجا پاک می‌شود، مگر آنکه از پنجره استفاده کنید.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>پاک شد</translation>
    </message>
    <message>
        <source>The message and the password were cleared, since the window was not used. Reveal it again.</source>
        <translation>پیام و گذرواژه پاک شدند، چون از پنجره استفاده نشد. پیام را دوباره آشکار کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken off the list.</source>
        <translation>
            <numerusform>%Ln تصویر از فهرست برداشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>نخست تصویری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>در حال آشکار کردن…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Revealed: a text</source>
        <translation>آشکار شد: یک متن</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %Ln file(s)</source>
        <translation>
            <numerusform>آشکار شد: %Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a picture with a message</source>
        <translation>تصویر دارای پیام نیست</translation>
    </message>
    <message>
        <source>A message, but damaged on the way</source>
        <translation>پیامی هست، اما در راه آسیب دیده</translation>
    </message>
    <message>
        <source>Nothing revealed</source>
        <translation>چیزی آشکار نشد</translation>
    </message>
    <message>
        <source>Part {index} of {total}</source>
        <translation>بخش {index} از {total}</translation>
    </message>
    <message>
        <source>{place}: revealed together</source>
        <translation>{place}: با هم آشکار شدند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) needed</source>
        <translation>
            <numerusform>%Ln تصویر دیگر لازم است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>%Ln تصویر چیزی آشکار نکرد؛ برای دیدن دلیل آن را در فهرست انتخاب کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved.</source>
        <translation>
            <numerusform>%Ln فایل ذخیره شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>با نام {name} ذخیره شد.</translation>
    </message>
    <message>
        <source>{count} got another name: theirs was taken, or is not allowed here.</source>
        <translation>{count} فایل نام دیگری گرفتند: نامشان گرفته شده بود، یا اینجا مجاز نیست.</translation>
    </message>
    <message>
        <source>{count} could not be saved, such as {name}: {why}</source>
        <translation>{count} فایل را نشد ذخیره کرد، مانند {name}: {why}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>A folder cannot be revealed: {names}.</source>
        <translation>پوشه را نمی‌توان آشکار کرد: {names}.</translation>
    </message>
    <message>
        <source>Drop the pictures inside it.</source>
        <translation>تصویرهای درون آن را رها کنید.</translation>
    </message>
    <message>
        <source>Complete, and exactly as it was hidden.</source>
        <translation>کامل، و دقیقاً همان‌گونه که پنهان شده بود.</translation>
    </message>
    <message>
        <source>It was hidden with the model “{name}”.</source>
        <translation>با مدل «{name}» پنهان شده بود.</translation>
    </message>
    <message>
        <source>Every bit was read without an error.</source>
        <translation>همهٔ بیت‌ها بدون خطا خوانده شدند.</translation>
    </message>
    <message>
        <source>{percent} of the bits were wrong and were corrected.</source>
        <translation>{percent} از بیت‌ها نادرست بود و تصحیح شد.</translation>
    </message>
    <message>
        <source>Model: {name}.</source>
        <translation>مدل: {name}.</translation>
    </message>
    <message>
        <source>How it was sent: as a file, since messengers compress photos and that destroys the message</source>
        <translation>شیوهٔ فرستادن: به صورت فایل، زیرا پیام‌رسان‌ها عکس‌ها را فشرده می‌کنند و این کار پیام را از بین می‌برد</translation>
    </message>
    <message>
        <source>How it was sent: a messenger or website may have compressed this JPEG anew, and that destroys the message. Ask for it to be sent once more, as a file</source>
        <translation>شیوهٔ فرستادن: شاید پیام‌رسان یا وب‌گاهی این JPEG را از نو فشرده کرده باشد، و این کار پیام را از بین می‌برد. بخواهید یک بار دیگر، به صورت فایل، فرستاده شود</translation>
    </message>
    <message>
        <source>This picture holds no message, or one of these is not right:</source>
        <translation>این تصویر پیامی ندارد، یا یکی از این‌ها درست نیست:</translation>
    </message>
    <message>
        <source>This picture holds a part of a message.</source>
        <translation>این تصویر بخشی از یک پیام را در خود دارد.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. {here} of these are here.</source>
        <translation>هر {needed} تصویر از {total} تصویر آن را آشکار می‌کنند. {here} تا از این‌ها اینجاست.</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. One of these is here.</source>
        <translation>هر {needed} تصویر از {total} تصویر آن را آشکار می‌کنند. یکی از این‌ها اینجاست.</translation>
    </message>
    <message>
        <source>Add more of them, in any order, and reveal.</source>
        <translation>تصویرهای بیشتری از آن‌ها را، به هر ترتیبی، بیفزایید و آشکار کنید.</translation>
    </message>
    <message>
        <source>Joined from {count} pictures. Complete, and exactly as it was hidden.</source>
        <translation>از {count} تصویر به هم پیوسته شد. کامل، و دقیقاً همان‌گونه که پنهان شده بود.</translation>
    </message>
    <message>
        <source>The password: letter by letter, with capitals and spaces; and the key file, if any</source>
        <translation>گذرواژه: حرف به حرف، با حرف‌های بزرگ و فاصله‌ها؛ و فایل کلید، اگر هست</translation>
    </message>
    <message>
        <source>The model: the sender&apos;s must be installed here</source>
        <translation>مدل: مدل فرستنده باید اینجا نصب باشد</translation>
    </message>
    <message>
        <source>The original file: not a screenshot, not resized, cropped or edited</source>
        <translation>فایل اصلی: نه عکس صفحه‌نمایش، نه تغییر اندازه داده، بریده یا ویرایش‌شده</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>ذخیرهٔ متن</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن (*.txt)</translation>
    </message>
    <message>
        <source>message.txt</source>
        <translation>message.txt</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
    <message>
        <source>Choose where to save all messages</source>
        <translation>انتخاب جای ذخیرهٔ همهٔ پیام‌ها</translation>
    </message>
    <message>
        <source>Save the file first, then open it.</source>
        <translation>نخست فایل را ذخیره کنید، سپس باز کنید.</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>ذخیره و باز کردن…</translation>
    </message>
</context>
<context>
    <name>RevealedModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The training cannot be taken back: {reason}.</source>
        <translation>آموزش را نمی‌توان بازگرداند: {reason}.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read, nor restored from a checkpoint.</source>
        <translation>سابقهٔ آموزش {name} را نه می‌شد خواند و نه از نقطهٔ ذخیره بازسازی کرد.</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read; it was restored from a checkpoint.</source>
        <translation>سابقهٔ آموزش {name} را نمی‌شد خواند؛ از نقطهٔ ذخیره بازسازی شد.</translation>
    </message>
    <message>
        <source>The curves of the training {name} could not be read, so they begin anew.</source>
        <translation>منحنی‌های آموزش {name} را نمی‌شد خواند، پس از نو آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>The training cannot be thrown away: {reason}.</source>
        <translation>آموزش را نمی‌توان دور انداخت: {reason}.</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Where will you send it?</source>
        <translation>آن را به کجا می‌فرستید؟</translation>
    </message>
    <message>
        <source>Sent as a file, it arrives as it is everywhere.</source>
        <translation>به صورت فایل که فرستاده شود، همه‌جا همان‌گونه که هست می‌رسد.</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Keep the original picture to yourself.</source>
        <translation>آن را به ایمیل پیوست کنید، یا در پیام‌رسان «فایل» یا «سند» را انتخاب کنید. تصویر اصلی را نزد خود نگه دارید.</translation>
    </message>
    <message>
        <source>Made smaller, to {pixels} pixels, more of them should pass it on.</source>
        <translation>اگر تا {pixels} پیکسل کوچک شود، شمار بیشتری از آن‌ها باید آن را برسانند.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>دلیل‌ها (&amp;R)</translation>
    </message>
    <message>
        <source>Show for each messenger what should happen, and why</source>
        <translation>نشان می‌دهد برای هر پیام‌رسان چه باید رخ دهد و چرا</translation>
    </message>
    <message>
        <source>Sent as a photo, it should arrive as it is:</source>
        <translation>به صورت عکس که فرستاده شود، باید همان‌گونه که هست برسد:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be compressed anew and lose its message:</source>
        <translation>به صورت عکس که فرستاده شود، از نو فشرده می‌شود و پیامش را از دست می‌دهد:</translation>
    </message>
    <message>
        <source>Sent as a photo, it is compressed anew, and its message should come through:</source>
        <translation>به صورت عکس که فرستاده شود، از نو فشرده می‌شود، و پیامش باید برسد:</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be made smaller and lose its message:</source>
        <translation>به صورت عکس که فرستاده شود، کوچک‌تر می‌شود و پیامش را از دست می‌دهد:</translation>
    </message>
    <message>
        <source>As the programs&apos; source code or reports have it; not tried on every phone, and it may change.</source>
        <translation>بر پایهٔ کد منبع برنامه‌ها یا گزارش‌ها؛ روی همهٔ گوشی‌ها آزموده نشده، و شاید تغییر کند.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Changes are saved at once. Passwords and messages are stored only as you choose here.</source>
        <translation>تغییرها بی‌درنگ ذخیره می‌شوند. گذرواژه‌ها و پیام‌ها تنها آن‌گونه که اینجا انتخاب کنید ذخیره می‌شوند.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>پوسته (&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>&amp;Animations, such as blinking pictures</source>
        <translation>پویانمایی‌ها، مانند تصویرهای چشمک‌زن (&amp;A)</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>پویانمایی‌ها</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>خالی کردن کلیپ‌بورد پس از</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Clear the &amp;clipboard after</source>
        <translation>خالی کردن کلیپ‌بورد پس از (&amp;C)</translation>
    </message>
    <message>
        <source>Clear a revealed message after</source>
        <translation>پاک کردن پیام آشکارشده پس از</translation>
    </message>
    <message>
        <source>Clear a revealed &amp;message after</source>
        <translation>پاک کردن پیام آشکارشده پس از (&amp;M)</translation>
    </message>
    <message>
        <source>Revealed texts and passwords you copy are taken off the clipboard again. A message, its password and key files are taken out of the window when it was not used for this time.</source>
        <translation>متن‌های آشکارشده و گذرواژه‌هایی که کپی می‌کنید دوباره از کلیپ‌بورد برداشته می‌شوند. پیام، گذرواژهٔ آن و فایل‌های کلیدش از پنجره برداشته می‌شوند، اگر در این مدت از پنجره استفاده نشود.</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s &amp;password store</source>
        <translation>پیشنهاد مخزن گذرواژهٔ سیستم (&amp;P)</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s password store</source>
        <translation>پیشنهاد مخزن گذرواژهٔ سیستم</translation>
    </message>
    <message>
        <source>A password can then be taken from KeePassXC or the keyring of the system, and kept there. Only the entry that you name is asked for.</source>
        <translation>آنگاه می‌توان گذرواژه را از KeePassXC یا دسته‌کلید سیستم گرفت و در آن نگه داشت. تنها مدخلی خواسته می‌شود که شما نام می‌برید.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>&amp;Keep what I write until it is hidden</source>
        <translation>نگه داشتن نوشته‌ام تا پنهان شود (&amp;K)</translation>
    </message>
    <message>
        <source>Keep what I write until it is hidden</source>
        <translation>نگه داشتن نوشته‌ام تا پنهان شود</translation>
    </message>
    <message>
        <source>So that a text survives a crash or a power cut. It is sealed with the password on the Hide page; without one, nothing is kept. Files are not.</source>
        <translation>تا متن از کار افتادن برنامه یا قطع برق را دوام بیاورد. با گذرواژهٔ صفحهٔ «پنهان کردن» مهر و موم می‌شود؛ بدون گذرواژه چیزی نگه داشته نمی‌شود. فایل‌ها هم نگه داشته نمی‌شوند.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>مخزن گذرواژه</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>دستگاه (&amp;D)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>پردازنده</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>جستجوی دستگاه‌ها…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>تغییر (&amp;G)…</translation>
    </message>
    <message>
        <source>Change the folder for saving</source>
        <translation>تغییر پوشهٔ ذخیره</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>Forget the folder for saving</source>
        <translation>فراموش کردن پوشهٔ ذخیره</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>ذخیره در</translation>
    </message>
    <message>
        <source>&amp;Remember recent folders</source>
        <translation>به یاد سپردن پوشه‌های اخیر (&amp;R)</translation>
    </message>
    <message>
        <source>Remember recent folders</source>
        <translation>به یاد سپردن پوشه‌های اخیر</translation>
    </message>
    <message>
        <source>The last five that pictures came from or went to are offered where you choose one. Whoever uses your account can see them; names of files are never kept. Without this, only the very last is known. Turned off, all are forgotten at once.</source>
        <translation>پنج پوشهٔ آخری که تصویرها از آنها آمده یا در آنها ذخیره شده‌اند، هنگام انتخاب تصویر پیشنهاد می‌شوند. هر کس از حساب کاربری شما استفاده کند می‌تواند آنها را ببیند؛ نام فایل‌ها هرگز نگه داشته نمی‌شود. بدون این گزینه تنها آخرین پوشه به یاد می‌ماند. با خاموش کردن آن، همه بی‌درنگ فراموش می‌شوند.</translation>
    </message>
    <message>
        <source>where the picture came from</source>
        <translation>جایی که تصویر از آن آمد</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>تنظیمات را نشد ذخیره کرد.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>زبان با باز شدن دوبارهٔ پنجره عوض می‌شود.</translation>
    </message>
    <message>
        <source>Reopen it now</source>
        <translation>اکنون دوباره باز شود</translation>
    </message>
    <message>
        <source>Choose where pictures are saved</source>
        <translation>انتخاب جای ذخیرهٔ تصویرها</translation>
    </message>
    <message>
        <source>The devices could not be found out.</source>
        <translation>دستگاه‌ها را نشد شناسایی کرد.</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>پردازنده: {name}</translation>
    </message>
    <message>
        <source>Now used: {name}</source>
        <translation>اکنون در حال استفاده: {name}</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>{name}: at most {side} pixels</source>
        <translation>{name}: حداکثر {side} پیکسل</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>اندازه (&amp;Z)</translation>
    </message>
</context>
<context>
    <name>SizeChoices</name>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>پیکسل</translation>
    </message>
    <message>
        <source>File, about</source>
        <translation>فایل، حدود</translation>
    </message>
    <message>
        <source>Room, about</source>
        <translation>جا، حدود</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ممکن نیست</translation>
    </message>
    <message>
        <source>Size: {name}</source>
        <translation>اندازه: {name}</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>اندازهٔ خود تصویر</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>همان‌گونه که هست</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>کوچک</translation>
    </message>
    <message>
        <source>For Instagram</source>
        <translation>برای Instagram</translation>
    </message>
    <message>
        <source>For Threema</source>
        <translation>برای Threema</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>کوچک‌شده</translation>
    </message>
    <message>
        <source>{pixels} pixels, file about {file}, room for about {room}</source>
        <translation>{pixels} پیکسل، فایل حدود {file}، جا برای حدود {room}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>of %Ln photo(s)</source>
        <translation>
            <numerusform>از %Ln عکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message>
        <source>Picture with a message</source>
        <translation>تصویر دارای پیام</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>تصویر را اینجا رها کنید</translation>
    </message>
    <message>
        <source>or paste it with Ctrl+V. Several at once are fine, if they have the same password.</source>
        <translation>یا با Ctrl+V بچسبانید. چند تصویر با هم هم می‌شود، اگر گذرواژهٔ یکسانی داشته باشند.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>مرور (&amp;B)…</translation>
    </message>
    <message>
        <source>Pictures to reveal</source>
        <translation>تصویرهایی که آشکار می‌شوند</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>افزودن (&amp;A)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list (Del)</source>
        <translation>برداشتن تصویرهای انتخاب‌شده از فهرست (Del)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>خالی کردن فهرست</translation>
    </message>
    <message>
        <source>Take all pictures off the list</source>
        <translation>برداشتن همهٔ تصویرها از فهرست</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>تصویر انتخاب‌شده</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>تصویر چسبانده‌شده</translation>
    </message>
    <message>
        <source>Not revealed yet</source>
        <translation>هنوز آشکار نشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with a message</source>
        <translation>
            <numerusform>%Ln تصویر دارای پیام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه‌ریزی</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>مرحلهٔ JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>مرحلهٔ SF</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome! Would you like to try it?</source>
        <translation>خوش آمدید! می‌خواهید امتحانش کنید؟</translation>
    </message>
    <message>
        <source>Hide a message in a sample picture, then reveal it yourself. It takes a minute.</source>
        <translation>پیامی را در تصویری نمونه پنهان کنید، سپس خودتان آن را آشکار کنید. یک دقیقه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>امتحان با یک نمونه</translation>
    </message>
    <message>
        <source>Meet me at the old mill on Friday.</source>
        <translation>جمعه کنار آسیاب قدیمی می‌بینمت.</translation>
    </message>
    <message>
        <source>A picture, a message and a password are filled in. Now press Hide message.</source>
        <translation>تصویر، پیام و گذرواژه پر شده‌اند. اکنون «پنهان کردن پیام» را بزنید.</translation>
    </message>
    <message>
        <source>Done. The picture looks the same. Now press Reveal to test.</source>
        <translation>انجام شد. تصویر همان‌گونه به نظر می‌رسد. اکنون «آشکار کردن برای آزمایش» را بزنید.</translation>
    </message>
    <message>
        <source>So the recipient sees it. Type the password “{password}” and press Reveal.</source>
        <translation>گیرنده آن را این‌گونه می‌بیند. گذرواژهٔ «{password}» را بنویسید و «آشکار کردن» را بزنید.</translation>
    </message>
    <message>
        <source>That is all there is to it.</source>
        <translation>همهٔ کار همین است.</translation>
    </message>
    <message>
        <source>Next time take a photo of your own: everybody has the sample. F1 shows help, ? all keys.</source>
        <translation>بار دیگر عکسی از خودتان بردارید: نمونه را همه دارند. F1 راهنما را نشان می‌دهد و ? همهٔ کلیدها را.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>گام {number} از ۳</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>آموزش با عکس‌های من</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Progress of the stage</source>
        <translation>پیشرفت مرحله</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>آغاز…</translation>
    </message>
    <message>
        <source>The training runs in a process of its own, behind everything else on this computer.</source>
        <translation>آموزش در فرایند جداگانهٔ خودش، پشت همهٔ کارهای دیگر این رایانه، اجرا می‌شود.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together.</source>
        <translation>مولد که پیکسل‌ها را تغییر می‌دهد و استخراج‌کننده که آن‌ها را می‌خواند، با هم می‌آموزند.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read rounded pixels.</source>
        <translation>مولد همان‌گونه می‌ماند؛ استخراج‌کننده خواندن پیکسل‌های گردشده را می‌آموزد.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, saved as files and read again.</source>
        <translation>روی عکس‌هایی که با آن‌ها آموزش ندیده، که به صورت فایل ذخیره و دوباره خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together; between them is what JPEG compression does.</source>
        <translation>مولد که پیکسل‌ها را تغییر می‌دهد و استخراج‌کننده که آن‌ها را می‌خواند، با هم می‌آموزند؛ میان آن‌ها کاری است که فشرده‌سازی JPEG می‌کند.</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read what was really compressed.</source>
        <translation>مولد همان‌گونه می‌ماند؛ استخراج‌کننده خواندن آنچه را واقعاً فشرده شده می‌آموزد.</translation>
    </message>
    <message>
        <source>On photos it was not trained on, compressed at several qualities and read again.</source>
        <translation>روی عکس‌هایی که با آن‌ها آموزش ندیده، که با چند کیفیت فشرده و دوباره خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>خواندن عکس‌ها</translation>
    </message>
    <message>
        <source>Every photo is read once, whole.</source>
        <translation>هر عکس یک بار، به‌طور کامل، خوانده می‌شود.</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>مرحلهٔ JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>مرحلهٔ SF</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>سنجش</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>در مکث</translation>
    </message>
    <message>
        <source>Nothing learned is lost. It can go on now, or when the application is opened again.</source>
        <translation>هیچ آموخته‌ای از دست نرفته است. می‌تواند اکنون ادامه یابد، یا وقتی برنامه دوباره باز شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>%Ln خط از خروجی آموزش را نشد خواند.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on; what is shown may lag behind.</source>
        <translation>ادامه دارد؛ شاید آنچه نمایش داده می‌شود عقب بماند.</translation>
    </message>
    <message>
        <source>card {percent}</source>
        <translation>کارت {percent}</translation>
    </message>
    <message>
        <source>processor {percent}</source>
        <translation>پردازنده {percent}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>حدود {time} مانده</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Done and planned in this stage.</source>
        <translation>انجام‌شده و برنامه‌ریزی‌شده در این مرحله.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} در ثانیه</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>گام‌ها.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>How busy the training keeps the processor and the graphics card.</source>
        <translation>آموزش چه اندازه پردازنده و کارت گرافیک را مشغول می‌کند.</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>بیت‌های درست خوانده‌شده</translation>
    </message>
    <message>
        <source>After JPEG compression, on photos kept back, when last measured.</source>
        <translation>پس از فشرده‌سازی JPEG، روی عکس‌های کنارگذاشته، در آخرین سنجش.</translation>
    </message>
    <message>
        <source>After rounding, on photos kept back, when last measured.</source>
        <translation>پس از گرد کردن، روی عکس‌های کنارگذاشته، در آخرین سنجش.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>نزدیکی</translation>
    </message>
    <message>
        <source>PSNR when every place carries a bit, over several strengths; higher is less visible.</source>
        <translation>‏PSNR وقتی هر جایگاه یک بیت حمل کند، در چند شدت؛ بیشتر یعنی کمتر دیده می‌شود.</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit; higher is less visible.</source>
        <translation>‏PSNR وقتی هر پیکسل یک بیت حمل کند؛ بیشتر یعنی کمتر دیده می‌شود.</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>زمان صرف‌شده</translation>
    </message>
    <message>
        <source>In all sittings.</source>
        <translation>در همهٔ نوبت‌ها.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>ادامهٔ {name}</translation>
    </message>
    <message>
        <source>Throw {name} away</source>
        <translation>دور انداختن {name}</translation>
    </message>
    <message>
        <source>trained, not tested yet</source>
        <translation>آموزش‌دیده، هنوز نیازموده</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>مرحلهٔ JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>مرحلهٔ SF</translation>
    </message>
    <message>
        <source>{stage}, {percent}, {time} spent</source>
        <translation>{stage}، {percent}، {time} صرف شده</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>در آغاز کار</translation>
    </message>
    <message>
        <source>Throw the training {name} away, with all that was learned?</source>
        <translation>آموزش {name} با همهٔ آموخته‌ها دور انداخته شود؟</translation>
    </message>
    <message>
        <source>It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z).</source>
        <translation>۳۰ روز در سطل زباله می‌ماند؛ تا آن زمان می‌توان آن را با «واگرد» (Ctrl+Z) بازگرداند.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>دور انداختن (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>نگه داشتن (&amp;K)</translation>
    </message>
    <message>
        <source>The training {name} was thrown away.</source>
        <translation>آموزش {name} دور انداخته شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>The training {name} is here again.</source>
        <translation>آموزش {name} دوباره اینجاست.</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Ad&amp;vanced values</source>
        <translation>مقدارهای پیشرفته (&amp;V)</translation>
    </message>
    <message>
        <source>Advanced values</source>
        <translation>مقدارهای پیشرفته</translation>
    </message>
    <message>
        <source>An empty field leaves the preset&apos;s value, shown in grey. Point at a field for its bounds.</source>
        <translation>خانهٔ خالی مقدار پیش‌تنظیم را نگه می‌دارد که به رنگ خاکستری نشان داده می‌شود. برای دیدن کران‌های هر خانه، به آن اشاره کنید.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>آغاز از</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>آغاز از (&amp;R)</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>مرحلهٔ JT</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>مرحلهٔ SF</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} تا {high} {unit}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Crops in a step</source>
        <translation>برش‌های هر گام</translation>
    </message>
    <message>
        <source>Side of a crop</source>
        <translation>ضلع هر برش</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>نرخ یادگیری</translation>
    </message>
    <message>
        <source>Weight of the message</source>
        <translation>وزن پیام</translation>
    </message>
    <message>
        <source>Weight of the quality</source>
        <translation>وزن کیفیت</translation>
    </message>
    <message>
        <source>Weight of the adversary</source>
        <translation>وزن رقیب</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>سنجش‌ها</translation>
    </message>
    <message>
        <source>Share kept back</source>
        <translation>سهم کنارگذاشته</translation>
    </message>
    <message>
        <source>Photos measured on</source>
        <translation>عکس‌های هر سنجش</translation>
    </message>
    <message>
        <source>Photos measured at the end</source>
        <translation>عکس‌های سنجش پایانی</translation>
    </message>
    <message>
        <source>Share recompressed</source>
        <translation>سهم دوباره فشرده‌شده</translation>
    </message>
    <message>
        <source>Share with other tones</source>
        <translation>سهم با رنگ‌مایه‌های دیگر</translation>
    </message>
    <message>
        <source>Share drawn</source>
        <translation>سهم ترسیم‌شده</translation>
    </message>
    <message>
        <source>Share partly used</source>
        <translation>سهم با استفادهٔ جزئی</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>حافظه برای عکس‌ها</translation>
    </message>
    <message>
        <source>nothing: networks that know nothing yet</source>
        <translation>هیچ: شبکه‌هایی که هنوز چیزی نمی‌دانند</translation>
    </message>
    <message>
        <source>the model just trained</source>
        <translation>مدلی که همین حالا آموزش دید</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>آموزش با عکس‌های من</translation>
    </message>
    <message>
        <source>A model of your own, learned from your photographs, on this computer alone.</source>
        <translation>مدلی از خودتان، آموخته از عکس‌های شما، تنها روی همین رایانه.</translation>
    </message>
    <message>
        <source>Another window is training this model.</source>
        <translation>پنجرهٔ دیگری در حال آموزش این مدل است.</translation>
    </message>
    <message>
        <source>Keeping a checkpoint…</source>
        <translation>نگه‌داری نقطهٔ ذخیره…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Stop the test and close? It can be run when the application is opened again.</source>
        <translation>آزمون متوقف و پنجره بسته شود؟ وقتی برنامه دوباره باز شود می‌توان آن را اجرا کرد.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>توقف و بستن (&amp;S)</translation>
    </message>
    <message>
        <source>Pause the training and close? It can go on where it is when the application is opened again.</source>
        <translation>آموزش مکث کند و پنجره بسته شود؟ وقتی برنامه دوباره باز شود می‌تواند از همان‌جا ادامه یابد.</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>مکث و بستن (&amp;P)</translation>
    </message>
    <message>
        <source>Keeping a checkpoint before closing…</source>
        <translation>نگه‌داری نقطهٔ ذخیره پیش از بسته شدن…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کپی (&amp;C)</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {time}.</source>
        <translation>کپی شد. کلیپ‌بورد تا {time} دیگر خالی می‌شود.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Skipped: {reasons}{rest}</source>
        <translation> کنار گذاشته شد: {reasons}{rest}</translation>
    </message>
    <message>
        <source>&amp;lattice: minutes, even without a graphics card</source>
        <translation>‏&amp;lattice: چند دقیقه، حتی بدون کارت گرافیک</translation>
    </message>
    <message>
        <source>&amp;robust: minutes; it survives JPEG</source>
        <translation>‏&amp;robust: چند دقیقه؛ در برابر JPEG دوام می‌آورد</translation>
    </message>
    <message>
        <source>455 pictures to train on, 51 to measure on</source>
        <translation>۴۵۵ تصویر برای آموزش، ۵۱ تصویر برای سنجش</translation>
    </message>
    <message>
        <source>537 pictures to train on, 60 to measure on</source>
        <translation>۵۳۷ تصویر برای آموزش، ۶۰ تصویر برای سنجش</translation>
    </message>
    <message>
        <source>A batch of {batch} crops has no equal parts for {count} processes.</source>
        <translation>دسته‌ای از {batch} برش را نمی‌توان میان {count} فرایند برابر بخش کرد.</translation>
    </message>
    <message>
        <source>A file is larger than the disk of “{folder}” or your account allows.</source>
        <translation>فایلی بزرگ‌تر از آن است که دیسک «{folder}» یا حساب شما اجازه می‌دهد.</translation>
    </message>
    <message>
        <source>A grey picture of 512×512 is one tile, and two messages need more.</source>
        <translation>تصویر خاکستری ۵۱۲×۵۱۲ یک کاشی است، و دو پیام بیش از این لازم دارند.</translation>
    </message>
    <message>
        <source>A grey square has {side:,} × {side:,} pixels, always.</source>
        <translation>مربع خاکستری همیشه {side:,} × {side:,} پیکسل دارد.</translation>
    </message>
    <message>
        <source>A large photo carries some megabytes. Choose fewer or smaller files.</source>
        <translation>عکس بزرگ چند مگابایت حمل می‌کند. فایل‌های کمتر یا کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A message is here, but too much of it was lost on the way.</source>
        <translation>پیامی اینجا هست، اما در راه بخش زیادی از آن از دست رفته است.</translation>
    </message>
    <message>
        <source>A message is split over 2 to {most} photos, not {photos}.</source>
        <translation>پیام میان ۲ تا {most} عکس بخش می‌شود، نه {photos} عکس.</translation>
    </message>
    <message>
        <source>A model was left out when measuring who reads whom. {reason}</source>
        <translation>هنگام سنجش اینکه کدام مدل پیام کدام را می‌خواند، مدلی کنار گذاشته شد. {reason}</translation>
    </message>
    <message>
        <source>A photo is taken as a whole; only the grey square is cut out of a picture.</source>
        <translation>عکس به‌طور کامل به کار می‌رود؛ تنها مربع خاکستری از تصویر بریده می‌شود.</translation>
    </message>
    <message>
        <source>A picture was dropped. {reason}</source>
        <translation>تصویری کنار گذاشته شد. {reason}</translation>
    </message>
    <message>
        <source>A quality of {quality} is not between 1 and 100.</source>
        <translation>کیفیت {quality} میان ۱ و ۱۰۰ نیست.</translation>
    </message>
    <message>
        <source>A quality of {quality} is too low here.</source>
        <translation>کیفیت {quality} برای اینجا بسیار پایین است.</translation>
    </message>
    <message>
        <source>A size of {size} pixels does not do here.</source>
        <translation>اندازهٔ {size} پیکسل در اینجا به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>اندازهٔ {size} پیکسل بسیار کوچک است.</translation>
    </message>
    <message>
        <source>A strength is for the grey square alone; in a photo, levels change by one.</source>
        <translation>شدت تنها برای مربع خاکستری است؛ در عکس، سطح‌ها یک واحد تغییر می‌کنند.</translation>
    </message>
    <message>
        <source>A training stage has no length.</source>
        <translation>یکی از مرحله‌های آموزش طولی ندارد.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>حدس زدن یک واژهٔ تنها آسان است.</translation>
    </message>
    <message>
        <source>ABDH, rebuilt from descriptions: it weights where to write by a mask that it draws of each picture.</source>
        <translation>‏ABDH، بازساخته از روی توصیف‌ها: با ماسکی که از هر تصویر می‌کشد، به جاهای نوشتن وزن می‌دهد.</translation>
    </message>
    <message>
        <source>Add --set jt.batch={size} --set sf.batch={size}, or start another number of processes.</source>
        <translation>گزینه‌های ‎--set jt.batch={size} --set sf.batch={size}‎ را بیفزایید، یا شمار دیگری از فرایندها را راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>یکی دو واژهٔ دیگر بیفزایید. واژه‌های کم‌کاربرد بهترند.</translation>
    </message>
    <message>
        <source>Add other photographs.</source>
        <translation>عکس‌های دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>Add photographs, better 100 or more, or choose another folder.</source>
        <translation>عکس‌هایی بیفزایید، بهتر است ۱۰۰ یا بیشتر، یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Add {count:,} more of them, in any order.</source>
        <translation>
            <numerusform>{count:,} تصویر دیگر از آن‌ها را، به هر ترتیبی، بیفزایید.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures seem to show one photograph, so none can be kept back to check the model.</source>
        <translation>گویا همهٔ تصویرها یک عکس را نشان می‌دهند، پس نمی‌توان تصویری را برای بررسی مدل کنار گذاشت.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>حدس زدن گذرواژه با حرف‌های بزرگ تقریباً به همان آسانی حرف‌های کوچک است.</translation>
    </message>
    <message>
        <source>An unexpected error, {kind}.</source>
        <translation>خطایی پیش‌بینی‌نشده، {kind}.</translation>
    </message>
    <message>
        <source>Another process of this training ended.</source>
        <translation>فرایند دیگری از این آموزش پایان یافت.</translation>
    </message>
    <message>
        <source>Another process ran out of memory.</source>
        <translation>حافظهٔ فرایند دیگری تمام شد.</translation>
    </message>
    <message>
        <source>Another program moved or replaced a folder in “{folder}” while files were saved there.</source>
        <translation>هنگامی که فایل‌ها در «{folder}» ذخیره می‌شدند، برنامهٔ دیگری پوشه‌ای را در آن جابه‌جا یا جایگزین کرد.</translation>
    </message>
    <message numerus="yes">
        <source>Any {needed} of {total} pictures together hold this message. {count} of these are here.</source>
        <translation>
            <numerusform>هر {needed} تصویر از {total} تصویر با هم این پیام را در خود دارند. {count} تا از این‌ها اینجاست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it once more: with less text, or hidden for all messengers.</source>
        <translation>یک بار دیگر آن را بخواهید: با متن کمتر، یا پنهان‌شده برای همهٔ پیام‌رسان‌ها.</translation>
    </message>
    <message>
        <source>Ask for the original PNG, sent as a file or document and not as a photo.</source>
        <translation>فایل PNG اصلی را بخواهید، که به صورت فایل یا سند فرستاده شود و نه به صورت عکس.</translation>
    </message>
    <message>
        <source>Asking a detector about the result…</source>
        <translation>پرسش از شناساگر دربارهٔ نتیجه…</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>از تاریخ‌ها و سال‌هایی که به شما مربوط‌اند بپرهیزید.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>از سال‌های اخیر بپرهیزید.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>از واژه‌ها و نویسه‌های تکراری بپرهیزید.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>از دنباله‌ها بپرهیزید.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>از سال‌هایی که به شما مربوط‌اند بپرهیزید.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Choose different photos.</source>
        <translation>دو نتیجه در کنار هم همهٔ تغییرها را نشان می‌دهند. عکس‌های متفاوتی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Take another photo.</source>
        <translation>دو نتیجه در کنار هم همهٔ تغییرها را نشان می‌دهند. عکس دیگری بردارید.</translation>
    </message>
    <message>
        <source>Both messages do not fit in this picture together: each needs places of its own.</source>
        <translation>هر دو پیام با هم در این تصویر جا نمی‌شوند: هر کدام به جایگاه‌هایی از آنِ خود نیاز دارد.</translation>
    </message>
    <message>
        <source>CHAT-GAN, rebuilt from descriptions: it weights its channels by how they hang together.</source>
        <translation>‏CHAT-GAN، بازساخته از روی توصیف‌ها: به کانال‌هایش بر پایهٔ پیوندشان با هم وزن می‌دهد.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, but {count:,} files could not be removed again from “{folder}”.</source>
        <translation>
            <numerusform>لغو شد، اما {count:,} فایل را نشد دوباره از «{folder}» برداشت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>لغو شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>بزرگ نوشتن حرف‌ها کمک زیادی نمی‌کند.</translation>
    </message>
    <message>
        <source>Check paths, permissions and the disk.</source>
        <translation>مسیرها، مجوزها و دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>بررسی کنید که وجود دارد و اجازهٔ خواندنش را دارید، یا آنچه را نمی‌توان پنهان کرد کنار بگذارید (‎--skip-odd‎).</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>بررسی کنید که وجود دارد و اجازهٔ خواندنش را دارید.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it, or take it off the list.</source>
        <translation>بررسی کنید که هنوز وجود دارد و اجازهٔ خواندنش را دارید، یا آن را از فهرست بردارید.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>بررسی کنید که هنوز وجود دارد و اجازهٔ خواندنش را دارید.</translation>
    </message>
    <message>
        <source>Check that this is the file or the program that gives the password.</source>
        <translation>بررسی کنید که این همان فایل یا برنامه‌ای است که گذرواژه را می‌دهد.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, or copy it elsewhere.</source>
        <translation>مجوزهای فایل را بررسی کنید، یا آن را در جای دیگری کپی کنید.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>مجوزهای پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check the name and the disk, or copy it elsewhere.</source>
        <translation>نام و دیسک را بررسی کنید، یا آن را در جای دیگری کپی کنید.</translation>
    </message>
    <message>
        <source>Check the name. In KeePassXC it is the user name, and the title is stegapp.</source>
        <translation>نام را بررسی کنید. در KeePassXC نام کاربری است و عنوان stegapp است.</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved.</source>
        <translation>نام را بررسی کنید؛ شاید فایل جابه‌جا شده باشد.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, and the key files, if there are any. Check that the model is the one the message was hidden with. Use the original file: a screenshot, or a copy that was edited, resized or sent through a service that recompresses pictures, has lost the message. Perhaps nothing is hidden here.</source>
        <translation>گذرواژه را حرف به حرف بررسی کنید، و فایل‌های کلید را، اگر هستند. ببینید مدل همانی است که پیام با آن پنهان شد. فایل اصلی را به کار ببرید: عکس صفحه‌نمایش، یا رونوشتی که ویرایش شده، تغییر اندازه داده یا از سرویسی گذشته که تصویرها را دوباره فشرده می‌کند، پیام را از دست داده است. شاید چیزی در اینجا پنهان نباشد.</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, the key files, if there are any, and that the model is the one the message was hidden with. Or ask for the picture again, sent as a file or document. Perhaps nothing is hidden here.</source>
        <translation>گذرواژه را حرف به حرف بررسی کنید، و فایل‌های کلید را، اگر هستند، و ببینید مدل همانی است که پیام با آن پنهان شد. یا تصویر را دوباره، به صورت فایل یا سند، بخواهید. شاید چیزی در اینجا پنهان نباشد.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>مسیر و مجوزهایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>مسیر را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check the path. Is the disk or stick that it lies on connected?</source>
        <translation>مسیر را بررسی کنید. آیا دیسک یا فلشی که فایل روی آن است وصل است؟</translation>
    </message>
    <message>
        <source>Check whose it is and what its mode allows.</source>
        <translation>بررسی کنید که از آنِ کیست و مجوزهایش چه اجازه می‌دهند.</translation>
    </message>
    <message>
        <source>Checking all rows…</source>
        <translation>بررسی همهٔ ردیف‌ها…</translation>
    </message>
    <message>
        <source>Choose 1 to 100 characters.</source>
        <translation>۱ تا ۱۰۰ نویسه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose 1280, or another from {least} to {most}.</source>
        <translation>۱۲۸۰ یا اندازهٔ دیگری از {least} تا {most} انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG of at most 100 megapixels.</source>
        <translation>فایل PNG یا JPEG با حداکثر ۱۰۰ مگاپیکسل انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>فایلی روی دیسک انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a file that no program writes to, or have a new key file made.</source>
        <translation>فایلی انتخاب کنید که هیچ برنامه‌ای در آن نمی‌نویسد، یا بگذارید فایل کلید تازه‌ای ساخته شود.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Nothing was kept.</source>
        <translation>پوشه‌ای روی دیسک دیگری انتخاب کنید. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Choose a folder that no other program changes. Nothing was kept.</source>
        <translation>پوشه‌ای انتخاب کنید که برنامهٔ دیگری آن را تغییر ندهد. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید و جا دارد.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>پوشه‌ای با مسیر کوتاه‌تر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path. Nothing was kept.</source>
        <translation>پوشه‌ای با مسیر کوتاه‌تر انتخاب کنید. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left. Nothing was kept.</source>
        <translation>پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید و جا دارد. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Choose a folder. Nothing was kept.</source>
        <translation>پوشه‌ای انتخاب کنید. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Choose a larger photograph, or a square of another size.</source>
        <translation>عکسی بزرگ‌تر، یا مربعی با اندازهٔ دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a larger picture or a larger size.</source>
        <translation>تصویری بزرگ‌تر یا اندازه‌ای بزرگ‌تر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a larger picture.</source>
        <translation>تصویری بزرگ‌تر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a larger size, or keep the picture&apos;s own.</source>
        <translation>اندازه‌ای بزرگ‌تر انتخاب کنید، یا اندازهٔ خود تصویر را نگه دارید.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>فایل مدلی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a model of the kind “robust”, or none.</source>
        <translation>مدلی از نوع «robust» انتخاب کنید، یا هیچ مدلی.</translation>
    </message>
    <message>
        <source>Choose a model of the same architecture, or start without one.</source>
        <translation>مدلی با همان معماری انتخاب کنید، یا بدون مدل آغاز کنید.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, or hide in a JPEG photo, which has a name of its kind.</source>
        <translation>نامی انتخاب کنید که به ‎.png‎ ختم شود، یا در عکس JPEG پنهان کنید که نامی از نوع خودش دارد.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>نامی انتخاب کنید که به {suffixes} ختم شود.</translation>
    </message>
    <message>
        <source>Choose a number of minutes above 0.</source>
        <translation>شمار دقیقه‌ها را بالاتر از ۰ انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a photograph, such as a PNG or JPEG.</source>
        <translation>عکسی انتخاب کنید، مانند PNG یا JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>فایل تصویری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>تصویری درون آن انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>نامی کوتاه‌تر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a size of {size} pixels.</source>
        <translation>اندازهٔ {size} پیکسل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or have a new key file made.</source>
        <translation>فایل کوچک‌تری انتخاب کنید، یا بگذارید فایل کلید تازه‌ای ساخته شود.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>اندازه‌ای کوچک‌تر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a square inside the picture.</source>
        <translation>مربعی درون تصویر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose among {names}.</source>
        <translation>از میان این‌ها انتخاب کنید: {names}.</translation>
    </message>
    <message>
        <source>Choose another default.</source>
        <translation>پیش‌فرض دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>دیسک دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another file, or have a new key file made.</source>
        <translation>فایل دیگری انتخاب کنید، یا بگذارید فایل کلید تازه‌ای ساخته شود.</translation>
    </message>
    <message>
        <source>Choose another folder for the checkpoints.</source>
        <translation>پوشهٔ دیگری برای نقطه‌های ذخیره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>پوشه یا دیسک دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another folder to save to.</source>
        <translation>پوشهٔ دیگری برای ذخیره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another folder with --checkpoint.</source>
        <translation>پوشهٔ دیگری با ‎--checkpoint‎ انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was kept.</source>
        <translation>پوشهٔ دیگری انتخاب کنید. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Choose another model, or hide for messengers that recompress.</source>
        <translation>مدل دیگری انتخاب کنید، یا برای پیام‌رسان‌های فشرده‌ساز پنهان کنید.</translation>
    </message>
    <message>
        <source>Choose another model, or the grey square.</source>
        <translation>مدل دیگری، یا مربع خاکستری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another model; if you trained it, train it again.</source>
        <translation>مدل دیگری انتخاب کنید؛ اگر خودتان آن را آموزش داده‌اید، دوباره آموزش دهید.</translation>
    </message>
    <message>
        <source>Choose another name for the picture with the message.</source>
        <translation>نام دیگری برای تصویر دارای پیام انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another name, or a folder.</source>
        <translation>نام دیگری، یا پوشه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>نام دیگری انتخاب کنید، یا اجازه دهید جایگزین شود.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another name. The cover itself must stay private: comparing the two shows the changes.</source>
        <translation>نام دیگری انتخاب کنید. خود تصویر پوششی باید نزد شما بماند: مقایسهٔ آن دو تغییرها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Choose another password for one of them.</source>
        <translation>برای یکی از آن‌ها گذرواژهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another photo in its place.</source>
        <translation>به جای آن عکس دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another picture; this one was not saved or copied fully.</source>
        <translation>تصویر دیگری انتخاب کنید؛ این یکی کامل ذخیره یا کپی نشده است.</translation>
    </message>
    <message>
        <source>Choose at least one file, or type a text.</source>
        <translation>دست‌کم یک فایل انتخاب کنید، یا متنی بنویسید.</translation>
    </message>
    <message>
        <source>Choose fewer, or pack them into an archive.</source>
        <translation>فایل‌های کمتری انتخاب کنید، یا آن‌ها را در یک بایگانی بگذارید.</translation>
    </message>
    <message>
        <source>Choose files and folders only, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>تنها فایل و پوشه انتخاب کنید، یا آنچه را نمی‌توان پنهان کرد کنار بگذارید (‎--skip-odd‎).</translation>
    </message>
    <message>
        <source>Choose files, or another folder.</source>
        <translation>فایل‌هایی، یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose larger photos or more of them, or shorten the message.</source>
        <translation>عکس‌های بزرگ‌تر یا بیشتری انتخاب کنید، یا پیام را کوتاه کنید.</translation>
    </message>
    <message>
        <source>Choose more photos, or hide the message in one.</source>
        <translation>عکس‌های بیشتری انتخاب کنید، یا پیام را در یک عکس پنهان کنید.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>دست‌کم یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>یکی از {choices} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose other values of net.</source>
        <translation>مقدارهای دیگری برای net انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the carrier photo or jpeg, or hide one message only.</source>
        <translation>حامل photo یا jpeg را انتخاب کنید، یا تنها یک پیام پنهان کنید.</translation>
    </message>
    <message>
        <source>Choose the folder of an earlier run, or start a new one.</source>
        <translation>پوشهٔ دورهٔ پیشین را انتخاب کنید، یا دورهٔ تازه‌ای آغاز کنید.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>پوشه‌ای را انتخاب کنید که تصویرها در آن‌اند.</translation>
    </message>
    <message>
        <source>Choose the method auto or adaptive.</source>
        <translation>روش auto یا adaptive را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the method auto or direct, or another model.</source>
        <translation>روش auto یا direct، یا مدل دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>نام فایلی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose two at least.</source>
        <translation>دست‌کم دو تا را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose {kind} from {low:g} to {high:g}{unit}.</source>
        <translation>{kind} از {low:g} تا {high:g}{unit} انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose {kind}.</source>
        <translation>{kind} انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose {sizes}, or keep the size.</source>
        <translation>{sizes} را انتخاب کنید، یا اندازه را نگه دارید.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>برنامه‌های دیگر را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Close other programs that use it and try again, or use the device cpu.</source>
        <translation>برنامه‌های دیگری را که از آن استفاده می‌کنند ببندید و دوباره امتحان کنید، یا دستگاه cpu را به کار ببرید.</translation>
    </message>
    <message>
        <source>Close other programs, choose smaller crops, or train on the device cpu; then resume.</source>
        <translation>برنامه‌های دیگر را ببندید، برش‌های کوچک‌تری انتخاب کنید، یا روی دستگاه cpu آموزش دهید؛ سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>Close other programs, or shrink the picture first.</source>
        <translation>برنامه‌های دیگر را ببندید، یا نخست تصویر را کوچک کنید.</translation>
    </message>
    <message>
        <source>Close other programs, or take something smaller.</source>
        <translation>برنامه‌های دیگر را ببندید، یا چیز کوچک‌تری بردارید.</translation>
    </message>
    <message>
        <source>Close this window and write one or choose files, or open a table that has the messages.</source>
        <translation>این پنجره را ببندید و پیامی بنویسید یا فایل‌هایی انتخاب کنید، یا جدولی باز کنید که پیام‌ها را دارد.</translation>
    </message>
    <message>
        <source>Colours became shades of grey.</source>
        <translation>رنگ‌ها به سایه‌های خاکستری تبدیل شدند.</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>حدس زدن نام‌ها و نام‌های خانوادگی رایج آسان است.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>در حال مقایسه…</translation>
    </message>
    <message>
        <source>Compressing photos…</source>
        <translation>فشرده‌سازی عکس‌ها…</translation>
    </message>
    <message>
        <source>Compressing the message…</source>
        <translation>فشرده‌سازی پیام…</translation>
    </message>
    <message>
        <source>Copy a picture first, or choose a file.</source>
        <translation>نخست تصویری کپی کنید، یا فایلی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as JPEG.</source>
        <translation>دوباره آن را کپی یا دریافت کنید، یا در برنامهٔ دیگری باز کنید و به صورت JPEG ذخیره کنید.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as PNG.</source>
        <translation>دوباره آن را کپی یا دریافت کنید، یا در برنامهٔ دیگری باز کنید و به صورت PNG ذخیره کنید.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>دوباره آن را کپی یا دریافت کنید.</translation>
    </message>
    <message>
        <source>Correcting and decrypting…</source>
        <translation>تصحیح و رمزگشایی…</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>آن را بسازید، یا یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Cut a part out in another program first.</source>
        <translation>نخست در برنامهٔ دیگری بخشی از آن را ببرید.</translation>
    </message>
    <message>
        <source>Cut to the chosen square.</source>
        <translation>به شکل مربع انتخاب‌شده بریده شد.</translation>
    </message>
    <message>
        <source>Cut to the square in the middle.</source>
        <translation>به شکل مربع میانی بریده شد.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>حدس زدن تاریخ‌ها بیشتر وقت‌ها آسان است.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Each photo has to take {bytes:,} bytes, and {count} of {total} cannot, such as “{name}”, which takes {room:,}.</source>
        <translation>هر عکس باید {bytes:,} بایت جا دهد، و {count} از {total} عکس نمی‌توانند، مانند «{name}» که {room:,} بایت جا می‌دهد.</translation>
    </message>
    <message>
        <source>Embedding, saving and reading planes…</source>
        <translation>جاسازی، ذخیره و خواندن صفحه‌ها…</translation>
    </message>
    <message>
        <source>Enlarged from {before:,} × {before:,} to {after:,} × {after:,} pixels; a larger picture hides better.</source>
        <translation>از {before:,} × {before:,} به {after:,} × {after:,} پیکسل بزرگ شد؛ تصویر بزرگ‌تر بهتر پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Enter it without. A tab, an arrow key or a file that is not UTF-8 text can bring one in.</source>
        <translation>آن را بدون این نویسه وارد کنید. کلید Tab، کلید پیکان یا فایلی که متن UTF-8 نیست می‌تواند چنین نویسه‌ای وارد کند.</translation>
    </message>
    <message>
        <source>Estimated from the length of the message and the size of the photo; this photo was not measured.</source>
        <translation>برآوردشده از طول پیام و اندازهٔ عکس؛ این عکس سنجیده نشد.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos in colour, of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>برآورد: متوجه شدن پیام‌هایی تا {bytes:,} بایت در عکسی معمولی با این اندازه دشوار است. این با قانون ریشهٔ دوم از مربع‌های خاکستری تعمیم داده شده و روی این عکس سنجیده نشده است؛ فراتر از آن چیزی دانسته نیست. با تعمیم از عکس‌های کامل، رنگی و ۲ مگاپیکسلی، تا {tried:,} بایت پنج شناساگر بهتر از حدس زدن نبودند.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos, grey and of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>برآورد: متوجه شدن پیام‌هایی تا {bytes:,} بایت در عکسی معمولی با این اندازه دشوار است. این با قانون ریشهٔ دوم از مربع‌های خاکستری تعمیم داده شده و روی این عکس سنجیده نشده است؛ فراتر از آن چیزی دانسته نیست. با تعمیم از عکس‌های کامل، خاکستری و ۲ مگاپیکسلی، تا {tried:,} بایت پنج شناساگر بهتر از حدس زدن نبودند.</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo with so much detail. That is carried over from JPEGs of {longer:,} pixels by the square-root law, not measured on this photo; beyond it, nothing is known. Few photos trained the detector; others may see more.</source>
        <translation>برآورد: متوجه شدن پیام‌هایی تا {bytes:,} بایت در عکسی معمولی با این اندازه جزئیات دشوار است. این با قانون ریشهٔ دوم از JPEGهای {longer:,} پیکسلی تعمیم داده شده و روی این عکس سنجیده نشده است؛ فراتر از آن چیزی دانسته نیست. شناساگر با عکس‌های کمی آموزش دید؛ شاید دیگران بیشتر ببینند.</translation>
    </message>
    <message>
        <source>Export a copy.</source>
        <translation>رونوشتی صادر کنید.</translation>
    </message>
    <message>
        <source>Export it as PNG in GIMP.</source>
        <translation>در GIMP آن را به صورت PNG صادر کنید.</translation>
    </message>
    <message>
        <source>Export it as PNG or JPEG.</source>
        <translation>آن را به صورت PNG یا JPEG صادر کنید.</translation>
    </message>
    <message>
        <source>Export the photo as JPEG or PNG first.</source>
        <translation>نخست عکس را به صورت JPEG یا PNG صادر کنید.</translation>
    </message>
    <message>
        <source>Fair: guessed within a hundred years</source>
        <translation>متوسط: در کمتر از صد سال حدس زده می‌شود</translation>
    </message>
    <message>
        <source>Fill in the column output, or choose a folder for all.</source>
        <translation>ستون output را پر کنید، یا پوشه‌ای برای همه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Fill in the column photo.</source>
        <translation>ستون photo را پر کنید.</translation>
    </message>
    <message>
        <source>Fill in the column text or file.</source>
        <translation>ستون text یا file را پر کنید.</translation>
    </message>
    <message>
        <source>Finding the least visible way…</source>
        <translation>یافتن راهی که کمتر از همه دیده شود…</translation>
    </message>
    <message>
        <source>For a message of this length in a photo of this size, nothing was measured.</source>
        <translation>برای پیامی به این طول در عکسی به این اندازه چیزی سنجیده نشده است.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk. Nothing was kept.</source>
        <translation>کمی جا باز کنید، یا پوشه‌ای روی دیسک دیگری انتخاب کنید. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>کمی جا باز کنید، یا دیسک دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains, or install it by “pip install torch”.</source>
        <translation>نسخه‌ای از stegapp را بگیرید که آموزش می‌دهد، یا آن را با «pip install torch» نصب کنید.</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains.</source>
        <translation>نسخه‌ای از stegapp را بگیرید که آموزش می‌دهد.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>فایل را دوباره از همان جا که آمده بگیرید، یا مدل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>فایل را دوباره از همان جا که آمده بگیرید.</translation>
    </message>
    <message>
        <source>Give --device cuda: each takes a card of its own.</source>
        <translation>گزینهٔ ‎--device cuda‎ را بدهید: هر کدام کارت خودش را می‌گیرد.</translation>
    </message>
    <message>
        <source>Give each row a name of its own.</source>
        <translation>به هر ردیف نامی از آنِ خودش بدهید.</translation>
    </message>
    <message>
        <source>Give the whole id, or the file.</source>
        <translation>شناسهٔ کامل، یا فایل را بدهید.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint: --resume.</source>
        <translation>از آخرین نقطهٔ ذخیره ادامه دهید: ‎--resume‎.</translation>
    </message>
    <message>
        <source>Go on with --resume {checkpoint_dir}.</source>
        <translation>با ‎--resume {checkpoint_dir}‎ ادامه دهید.</translation>
    </message>
    <message>
        <source>Graphics cards need PyTorch, which is not installed.</source>
        <translation>کارت‌های گرافیک به PyTorch نیاز دارند که نصب نیست.</translation>
    </message>
    <message>
        <source>Hard to notice</source>
        <translation>به‌سختی متوجهش می‌شوند</translation>
    </message>
    <message>
        <source>Hide in it as a JPEG, or shrink it: choose a size of at most {size} pixels.</source>
        <translation>به صورت JPEG در آن پنهان کنید، یا کوچکش کنید: اندازه‌ای حداکثر {size} پیکسل انتخاب کنید.</translation>
    </message>
    <message>
        <source>Hide less in it.</source>
        <translation>کمتر در آن پنهان کنید.</translation>
    </message>
    <message>
        <source>Hide less: a large photo carries some megabytes.</source>
        <translation>کمتر پنهان کنید: عکس بزرگ چند مگابایت حمل می‌کند.</translation>
    </message>
    <message>
        <source>Hiding in the photos…</source>
        <translation>پنهان کردن در عکس‌ها…</translation>
    </message>
    <message>
        <source>Hiding the message…</source>
        <translation>پنهان کردن پیام…</translation>
    </message>
    <message>
        <source>How much this picture would stand out with a message. The number says how many of 100 untouched photos look at least as suspicious; the fewer, the more it stands out:</source>
        <translation>این تصویر با پیام چه اندازه جلب توجه می‌کند. عدد می‌گوید از ۱۰۰ عکس دست‌نخورده چند تا دست‌کم به همین اندازه مشکوک به نظر می‌رسند؛ هر چه کمتر باشد، بیشتر جلب توجه می‌کند:</translation>
    </message>
    <message>
        <source>Import the file first.</source>
        <translation>نخست فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>Import the model that hid the message.</source>
        <translation>مدلی را وارد کنید که پیام را پنهان کرده است.</translation>
    </message>
    <message>
        <source>In whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>در عکس‌های کامل، رنگی و ۲ مگاپیکسلی، مانند {equal:,} بایت جلب توجه می‌کند؛ پیام‌های به این بلندی آنجا آزموده نشدند.</translation>
    </message>
    <message>
        <source>In whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>در عکس‌های کامل، خاکستری و ۲ مگاپیکسلی، مانند {equal:,} بایت جلب توجه می‌کند؛ پیام‌های به این بلندی آنجا آزموده نشدند.</translation>
    </message>
    <message>
        <source>In {photos} whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>در {photos} عکس کامل، رنگی و ۲ مگاپیکسلی، مانند {equal:,} بایت جلب توجه می‌کند: با {tried:,} بایت، پنج شناساگر {least} تا {most} بار از ۱۰۰ اشتباه کردند، و ۵۰ یعنی حدس زدن. با عکس‌های کمی آموزش دیدند؛ شاید دیگران بیشتر ببینند.</translation>
    </message>
    <message>
        <source>In {photos} whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>در {photos} عکس کامل، خاکستری و ۲ مگاپیکسلی، مانند {equal:,} بایت جلب توجه می‌کند: با {tried:,} بایت، پنج شناساگر {least} تا {most} بار از ۱۰۰ اشتباه کردند، و ۵۰ یعنی حدس زدن. با عکس‌های کمی آموزش دیدند؛ شاید دیگران بیشتر ببینند.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;stegapp[keyring]&apos;.</source>
        <translation>آن را نصب کنید: pip install &apos;stegapp[keyring]&apos;.</translation>
    </message>
    <message>
        <source>Install the application again, or import a model.</source>
        <translation>برنامه را دوباره نصب کنید، یا مدلی وارد کنید.</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>Install the package “jpeglib”.</source>
        <translation>بستهٔ «jpeglib» را نصب کنید.</translation>
    </message>
    <message>
        <source>Installed are: {models}. Or give a model file.</source>
        <translation>این‌ها نصب‌اند: {models}. یا فایل مدلی بدهید.</translation>
    </message>
    <message>
        <source>It compresses every JPEG anew.</source>
        <translation>هر JPEG را از نو فشرده می‌کند.</translation>
    </message>
    <message>
        <source>It compresses files anew that hold {what}.</source>
        <translation>فایل‌هایی را از نو فشرده می‌کند که {what} دارند.</translation>
    </message>
    <message>
        <source>It fits if any {enough} of them are needed. Or choose larger photos.</source>
        <translation>اگر هر {enough} تا از آن‌ها کافی باشد، جا می‌شود. یا عکس‌های بزرگ‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>It has to have a text or a file, and not both.</source>
        <translation>باید متن یا فایل داشته باشد، و نه هر دو.</translation>
    </message>
    <message>
        <source>It holds a part of another message.</source>
        <translation>بخشی از پیام دیگری را در خود دارد.</translation>
    </message>
    <message>
        <source>It holds a whole message by itself, and no part of one.</source>
        <translation>خودش به‌تنهایی پیامی کامل در خود دارد، نه بخشی از یک پیام.</translation>
    </message>
    <message>
        <source>It moves 10 coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them again after JPEG compression. Made to arrive, not to stay unseen. At scale 2, on photographs kept back: 42.79 dB with every place in use, and of each bit that is sent 0.91 at quality 75, 0.60 at quality 50 arrives.</source>
        <translation>در هر بلوک ۸×۸ ده ضریب را به نقطه‌ای از مشبکه برای بیت دلخواه می‌برد و پس از فشرده‌سازی JPEG دوباره آن‌ها را می‌خواند. ساخته شده تا برسد، نه تا نادیده بماند. در مقیاس ۲، روی عکس‌های کنارگذاشته: ۴۲٫۷۹ دسی‌بل با به کار گرفتن همهٔ جایگاه‌ها، و از هر بیتی که فرستاده شود با کیفیت ۷۵ به اندازهٔ ۰٫۹۱ و با کیفیت ۵۰ به اندازهٔ ۰٫۶۰ می‌رسد.</translation>
    </message>
    <message>
        <source>It names no output.</source>
        <translation>خروجی (output) در آن نیامده است.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>عکسی (photo) در آن نیامده است.</translation>
    </message>
    <message>
        <source>It sees each grey level&apos;s residue and moves a pixel by one to a level of the wanted one: in effect embedding in the least significant bit, learned. Invisible to the eye, but not to statistics. Full plane on photographs kept back: 100.0000% of the bits read right after rounding, 51.14 dB.</source>
        <translation>باقی‌ماندهٔ هر سطح خاکستری را می‌بیند و پیکسل را یک واحد به سطحی با باقی‌ماندهٔ دلخواه می‌برد: در عمل، جاسازی آموخته در کم‌ارزش‌ترین بیت. برای چشم نادیدنی است، اما برای آمار نه. صفحهٔ پُر روی عکس‌های کنارگذاشته: ۱۰۰٫۰۰۰۰٪ از بیت‌ها پس از گرد کردن درست خوانده شد، ۵۱٫۱۴ دسی‌بل.</translation>
    </message>
    <message>
        <source>It should pass on the file as it is.</source>
        <translation>باید فایل را همان‌گونه که هست برساند.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, and drop or rewrite metadata.</source>
        <translation>باید پیکسل‌ها را همان‌گونه که هستند برساند، و فراداده را بردارد یا بازنویسی کند.</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, stored in another order.</source>
        <translation>باید پیکسل‌ها را همان‌گونه که هستند برساند، ذخیره‌شده به ترتیبی دیگر.</translation>
    </message>
    <message>
        <source>It was probably made by a newer version of this application: update it, then try again.</source>
        <translation>احتمالاً نسخهٔ تازه‌تری از این برنامه آن را ساخته است: برنامه را به‌روز کنید، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>It was resized or cropped, or is a screenshot or another picture: use the PNG itself.</source>
        <translation>تغییر اندازه داده، بریده شده، عکس صفحه‌نمایش است یا تصویر دیگری: خود PNG را به کار ببرید.</translation>
    </message>
    <message>
        <source>Its colour profile and metadata were left out.</source>
        <translation>نمایهٔ رنگ و فراداده‌اش کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be used; colours may look a little different.</source>
        <translation>نمایهٔ رنگش را نمی‌توان به کار برد؛ شاید رنگ‌ها اندکی متفاوت به نظر برسند.</translation>
    </message>
    <message>
        <source>Its finer levels were rounded to 8 bits.</source>
        <translation>سطح‌های ریزترش به ۸ بیت گرد شدند.</translation>
    </message>
    <message>
        <source>Its metadata is too long for a JPEG and was left out.</source>
        <translation>فراداده‌اش برای JPEG بیش از حد بلند است و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its metadata was left out: messengers drop it.</source>
        <translation>فراداده‌اش کنار گذاشته شد: پیام‌رسان‌ها آن را برمی‌دارند.</translation>
    </message>
    <message>
        <source>Its name is too long for this disk.</source>
        <translation>نامش برای این دیسک بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>Its photo is that of row {row} too.</source>
        <translation>عکس آن، عکس ردیف {row} هم هست.</translation>
    </message>
    <message>
        <source>Its training failed: choose another model, or train again.</source>
        <translation>آموزشش شکست خورد: مدل دیگری انتخاب کنید، یا دوباره آموزش دهید.</translation>
    </message>
    <message>
        <source>JT-stage…</source>
        <translation>مرحلهٔ JT…</translation>
    </message>
    <message>
        <source>Join the pictures of each message by themselves.</source>
        <translation>تصویرهای هر پیام را جداگانه به هم بپیوندید.</translation>
    </message>
    <message>
        <source>Keep the original to yourself: beside it, every change shows.</source>
        <translation>تصویر اصلی را نزد خود نگه دارید: در کنار آن، هر تغییری پیداست.</translation>
    </message>
    <message>
        <source>Leave both on auto.</source>
        <translation>هر دو را روی auto بگذارید.</translation>
    </message>
    <message>
        <source>Leave it on auto, or try 0.7.</source>
        <translation>آن را روی auto بگذارید، یا 0.7 را امتحان کنید.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 100.</source>
        <translation>آن را کنار بگذارید، یا مقداری از ۷۵ تا ۱۰۰ انتخاب کنید.</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 95.</source>
        <translation>آن را کنار بگذارید، یا مقداری از ۷۵ تا ۹۵ انتخاب کنید.</translation>
    </message>
    <message>
        <source>Leave it out, or hide in a JPEG photo.</source>
        <translation>آن را کنار بگذارید، یا در عکس JPEG پنهان کنید.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Leave the crop out, or cut the picture in another program first.</source>
        <translation>برش را کنار بگذارید، یا نخست تصویر را در برنامهٔ دیگری ببرید.</translation>
    </message>
    <message>
        <source>Leave the net settings out, or start anew.</source>
        <translation>تنظیمات net را کنار بگذارید، یا از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>Leave the size out, or choose the photo.</source>
        <translation>اندازه را کنار بگذارید، یا عکس را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Leave the strength on auto, or raise it.</source>
        <translation>شدت را روی auto بگذارید، یا آن را بالا ببرید.</translation>
    </message>
    <message>
        <source>Leave the strength on auto.</source>
        <translation>شدت را روی auto بگذارید.</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>باید به ‎.safetensors‎ ختم شود.</translation>
    </message>
    <message>
        <source>Let more of the photos be needed, or hide in whole photos, which carry more than grey squares.</source>
        <translation>بگذارید شمار بیشتری از عکس‌ها لازم باشد، یا در عکس‌های کامل پنهان کنید که بیش از مربع‌های خاکستری حمل می‌کنند.</translation>
    </message>
    <message>
        <source>List the models again.</source>
        <translation>دوباره فهرست مدل‌ها را بگیرید.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>بارگذاری مدل…</translation>
    </message>
    <message>
        <source>Making keys from the password…</source>
        <translation>ساختن کلیدها از گذرواژه…</translation>
    </message>
    <message>
        <source>Making stegos…</source>
        <translation>ساختن تصویرهای نهان‌نگاشته…</translation>
    </message>
    <message>
        <source>May be noticed</source>
        <translation>شاید متوجهش شوند</translation>
    </message>
    <message>
        <source>Measured with {detector} features and a Fisher discriminant on {photos} photos of quality {quality}, of which half trained it. One that learned from more photos, and other detectors, may see more.</source>
        <translation>سنجیده با ویژگی‌های {detector} و متمایزگر فیشر روی {photos} عکس با کیفیت {quality}، که نیمی از آن‌ها آن را آموزش دادند. شناساگری که از عکس‌های بیشتری آموخته باشد، و شناساگرهای دیگر، شاید بیشتر ببینند.</translation>
    </message>
    <message>
        <source>Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and tested on {test_covers:,} others. Other detectors may see more.</source>
        <translation>سنجیده با ویژگی‌های SPAM و متمایزگر فیشر، آموزش‌دیده با {training_covers:,} عکس و آزموده روی {test_covers:,} عکس دیگر. شاید شناساگرهای دیگر بیشتر ببینند.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size and detail; this message has {bytes:,}.</source>
        <translation>بر پایهٔ برآوردی از اندازه و جزئیاتش، حدود {safe:,} بایت در آن به‌سختی جلب توجه می‌کند؛ این پیام {bytes:,} بایت دارد.</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size; this message has {bytes:,}.</source>
        <translation>بر پایهٔ برآوردی از اندازه‌اش، حدود {safe:,} بایت در آن به‌سختی جلب توجه می‌کند؛ این پیام {bytes:,} بایت دارد.</translation>
    </message>
    <message>
        <source>It has room for {room:,} bytes.</source>
        <translation>برای {room:,} بایت جا دارد.</translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>سنجش عکس‌ها…</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>سنجش مدل…</translation>
    </message>
    <message>
        <source>Measuring what the picture can carry…</source>
        <translation>سنجش آنچه تصویر می‌تواند حمل کند…</translation>
    </message>
    <message>
        <source>Method and strength are chosen by trying here.</source>
        <translation>روش و شدت در اینجا با آزمودن انتخاب می‌شوند.</translation>
    </message>
    <message>
        <source>Move “{path}” away; it could not be moved from here.</source>
        <translation>‏«{path}» را جابه‌جا کنید؛ از اینجا نشد آن را جابه‌جا کرد.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>فایلی را در آن نام ببرید.</translation>
    </message>
    <message>
        <source>Name each key file once.</source>
        <translation>هر فایل کلید را یک بار نام ببرید.</translation>
    </message>
    <message>
        <source>Name one such as jt.steps, data.jpeg_share or net.width.</source>
        <translation>یکی را نام ببرید، مانند jt.steps، data.jpeg_share یا net.width.</translation>
    </message>
    <message>
        <source>Name one to start from.</source>
        <translation>مدلی را برای آغاز نام ببرید.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>حدس زدن نام‌ها و نام‌های خانوادگی به‌تنهایی آسان است.</translation>
    </message>
    <message>
        <source>Nearly all of this picture is black or white, so that the message lies all over it. Detectors see that. Another photo hides better.</source>
        <translation>تقریباً همهٔ این تصویر سیاه یا سفید است، پس پیام سراسر آن را می‌گیرد. شناساگرها این را می‌بینند. عکس دیگری بهتر پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Networks of architecture {architecture} take no private labelling.</source>
        <translation>شبکه‌های معماری {architecture} برچسب‌گذاری خصوصی نمی‌پذیرند.</translation>
    </message>
    <message>
        <source>Networks of blocks are trained by one process alone.</source>
        <translation>شبکه‌های بلوک‌ها را تنها یک فرایند آموزش می‌دهد.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>کارت گرافیک NVIDIA با راه‌انداز درست پیدا نشد.</translation>
    </message>
    <message>
        <source>No messenger was chosen.</source>
        <translation>هیچ پیام‌رسانی انتخاب نشد.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>هیچ مدلی نصب نیست.</translation>
    </message>
    <message>
        <source>No model of architecture {architecture} came with the application.</source>
        <translation>هیچ مدلی با معماری {architecture} همراه برنامه نیامده است.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>نیازی به نماد، رقم یا حرف بزرگ نیست.</translation>
    </message>
    <message>
        <source>No strength was found at which the message survives in this picture.</source>
        <translation>شدتی پیدا نشد که پیام با آن در این تصویر دوام بیاورد.</translation>
    </message>
    <message>
        <source>None of the pictures to measure on can be read any more.</source>
        <translation>دیگر هیچ‌یک از تصویرهای سنجش را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>None of the training pictures can be read any more.</source>
        <translation>دیگر هیچ‌یک از تصویرهای آموزش را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>انجام نشد.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نیست</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this quality. Between {least} and {greatest} there is an estimate.</source>
        <translation>برای JPEGهایی با این کیفیت سنجیده نشده است. میان {least} و {greatest} برآوردی هست.</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this size. From {least:,} to {most:,} pixels on the longer side there is an estimate.</source>
        <translation>برای JPEGهایی با این اندازه سنجیده نشده است. از {least:,} تا {most:,} پیکسل در ضلع بلندتر برآوردی هست.</translation>
    </message>
    <message>
        <source>Not measured for a JPEG that stays as it is. A short message in a photo that was made smaller is safest.</source>
        <translation>برای JPEG که همان‌گونه که هست می‌ماند سنجیده نشده است. پیام کوتاه در عکسی که کوچک شده باشد از همه مطمئن‌تر است.</translation>
    </message>
    <message>
        <source>Not measured for pictures like this: it is too unlike the photos of our test.</source>
        <translation>برای چنین تصویرهایی سنجیده نشده است: با عکس‌های آزمون ما بسیار متفاوت است.</translation>
    </message>
    <message>
        <source>Not measured for this model: it changes pixels in another way than the one that was measured.</source>
        <translation>برای این مدل سنجیده نشده است: پیکسل‌ها را به شیوه‌ای جز مدلی که سنجیده شد تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in its {millions:.1f} million levels stand out as about {equal:,} bytes in a grey square.</source>
        <translation>روی این عکس سنجیده نشده است: طبق قانون ریشهٔ دوم، {message_bytes:,} بایت در {millions:.1f} میلیون سطح آن به اندازهٔ حدود {equal:,} بایت در مربع خاکستری جلب توجه می‌کند.</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in this JPEG, which has room for {room:,}, stand out as about {equal:,} bytes in a typical one of {longer:,} pixels. With {tried:,} there, a detector erred {error} times in 100; 50 is guessing.</source>
        <translation>روی این عکس سنجیده نشده است: طبق قانون ریشهٔ دوم، {message_bytes:,} بایت در این JPEG، که برای {room:,} بایت جا دارد، به اندازهٔ حدود {equal:,} بایت در JPEG معمولی {longer:,} پیکسلی جلب توجه می‌کند. آنجا با {tried:,} بایت، شناساگر {error} بار از ۱۰۰ اشتباه کرد؛ ۵۰ یعنی حدس زدن.</translation>
    </message>
    <message>
        <source>Not measured: the detector&apos;s file is missing or damaged. Install the application again.</source>
        <translation>سنجیده نشده است: فایل شناساگر نیست یا آسیب دیده است. برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture.</source>
        <translation>از این تصویر چیزی را نشد آشکار کرد.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. It looks as if it was compressed more than once. If a messenger did that after the message was hidden, the message is lost.</source>
        <translation>از این تصویر چیزی را نشد آشکار کرد. به نظر می‌رسد بیش از یک بار فشرده شده است. اگر پیام‌رسانی پس از پنهان شدن پیام این کار را کرده باشد، پیام از دست رفته است.</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. Its JPEG quality is {quality}. If the sender&apos;s file had another, a messenger compressed it anew, and the message is lost.</source>
        <translation>از این تصویر چیزی را نشد آشکار کرد. کیفیت JPEG آن {quality} است. اگر فایل فرستنده کیفیت دیگری داشت، پیام‌رسانی آن را از نو فشرده کرده و پیام از دست رفته است.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, the more this picture stands out. Without the message it would be {before}; in a typical photo, messages of about {message_bytes:,} bytes make it {typical}, and 50 is pure chance.</source>
        <translation>از ۱۰۰ عکس دست‌نخوردهٔ آزمون ما، {share} عکس در نظر شناساگر دست‌کم به همین اندازه مشکوک‌اند؛ هر چه کمتر باشد، این تصویر بیشتر جلب توجه می‌کند. بدون پیام این عدد {before} می‌شد؛ در عکسی معمولی، پیام‌هایی حدود {message_bytes:,} بایت آن را به {typical} می‌رسانند، و ۵۰ یعنی شانس محض.</translation>
    </message>
    <message>
        <source>Of 100 untouched photos, {share} are expected to look at least as suspicious; the fewer, the more it stands out.</source>
        <translation>از ۱۰۰ عکس دست‌نخورده، انتظار می‌رود {share} عکس دست‌کم به همین اندازه مشکوک به نظر برسند؛ هر چه کمتر باشد، بیشتر جلب توجه می‌کند.</translation>
    </message>
    <message>
        <source>Of {photos} photos, 2 to {photos} can be needed, not {needed}.</source>
        <translation>از {photos} عکس، ۲ تا {photos} عکس می‌تواند لازم باشد، نه {needed} عکس.</translation>
    </message>
    <message>
        <source>Only a JPEG has a quality.</source>
        <translation>تنها JPEG کیفیت دارد.</translation>
    </message>
    <message>
        <source>Only the first page of the file was used.</source>
        <translation>تنها صفحهٔ نخست فایل به کار رفت.</translation>
    </message>
    <message>
        <source>Only the first picture of the animation was used.</source>
        <translation>تنها تصویر نخست پویانمایی به کار رفت.</translation>
    </message>
    <message>
        <source>Only {usable} of {total} files can be trained on; at least {least} pictures are needed.{more}</source>
        <translation>تنها با {usable} فایل از {total} می‌توان آموزش داد؛ دست‌کم {least} تصویر لازم است.{more}</translation>
    </message>
    <message>
        <source>Open it in another program and save it as JPEG again, or choose another picture.</source>
        <translation>آن را در برنامهٔ دیگری باز کنید و دوباره به صورت JPEG ذخیره کنید، یا تصویر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG.</source>
        <translation>آن را در برنامهٔ دیگری باز کنید و به صورت PNG ذخیره کنید.</translation>
    </message>
    <message>
        <source>Our test program can hardly tell it from untouched photos; others may see more.</source>
        <translation>برنامهٔ آزمون ما به‌سختی می‌تواند آن را از عکس‌های دست‌نخورده بازشناسد؛ شاید دیگران بیشتر ببینند.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than most untouched photos.</source>
        <translation>برنامهٔ آزمون ما آن را از بیشتر عکس‌های دست‌نخورده مشکوک‌تر می‌داند.</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than nearly all untouched photos.</source>
        <translation>برنامهٔ آزمون ما آن را از تقریباً همهٔ عکس‌های دست‌نخورده مشکوک‌تر می‌داند.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>جایگزینی‌های قابل پیش‌بینی مانند «@» به جای «a» کمک زیادی نمی‌کنند.</translation>
    </message>
    <message>
        <source>Print colours (CMYK) were converted without their profile.</source>
        <translation>رنگ‌های چاپ (CMYK) بدون نمایهٔ خود تبدیل شدند.</translation>
    </message>
    <message>
        <source>Put the folder back and resume, or start again with another one.</source>
        <translation>پوشه را سر جایش بگذارید و ادامه دهید، یا با پوشهٔ دیگری از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>Put the folder back, or start again with another one.</source>
        <translation>پوشه را سر جایش بگذارید، یا با پوشهٔ دیگری از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>Put the folder back, then resume.</source>
        <translation>پوشه را سر جایش بگذارید، سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>Put the same folders and checkpoints at the same places on all machines.</source>
        <translation>در همهٔ رایانه‌ها همان پوشه‌ها و نقطه‌های ذخیره را در همان جاها بگذارید.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>خواندن عکس‌ها…</translation>
    </message>
    <message>
        <source>Reading the key files…</source>
        <translation>خواندن فایل‌های کلید…</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>خواندن عکس‌ها…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>خواندن تصویر…</translation>
    </message>
    <message>
        <source>Reading what is hidden…</source>
        <translation>خواندن آنچه پنهان است…</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>حدس زدن سال‌های اخیر آسان است.</translation>
    </message>
    <message>
        <source>Remove the metadata in another program, or choose another picture.</source>
        <translation>فراداده را در برنامهٔ دیگری بردارید، یا تصویر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Remove them by hand, then choose another folder.</source>
        <translation>آن‌ها را دستی بردارید، سپس پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Rename the file and choose it again, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>نام فایل را عوض کنید و دوباره انتخابش کنید، یا آنچه را نمی‌توان پنهان کرد کنار بگذارید (‎--skip-odd‎).</translation>
    </message>
    <message>
        <source>Rename the file and choose it again.</source>
        <translation>نام فایل را عوض کنید و دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>حدس زدن تکرارهایی مانند «aaa» آسان است.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>حدس زدن تکرارهایی مانند «abcabcabc» تنها اندکی سخت‌تر از «abc» است.</translation>
    </message>
    <message>
        <source>Reveal it alone: stegapp reveal.</source>
        <translation>آن را به‌تنهایی آشکار کنید: stegapp reveal.</translation>
    </message>
    <message>
        <source>Revealing it again to be sure…</source>
        <translation>آشکار کردن دوباره برای اطمینان…</translation>
    </message>
    <message>
        <source>Revealing them together to be sure…</source>
        <translation>آشکار کردن همه با هم برای اطمینان…</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>حدس زدن واژه‌های وارونه چندان سخت‌تر نیست.</translation>
    </message>
    <message>
        <source>SF-stage…</source>
        <translation>مرحلهٔ SF…</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns photo, text or file, output and, if you like, password file.</source>
        <translation>آن را به صورت CSV با UTF-8 ذخیره کنید، با ستون‌های photo، text یا file، output و اگر بخواهید password file.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or shrink it in another program first.</source>
        <translation>آن را به صورت JPEG یا PNG ذخیره کنید، یا نخست در برنامهٔ دیگری کوچکش کنید.</translation>
    </message>
    <message>
        <source>Save it as PNG in another program; if it was saved without loss, a message in it stays whole.</source>
        <translation>آن را در برنامهٔ دیگری به صورت PNG ذخیره کنید؛ اگر بدون اتلاف ذخیره شده باشد، پیام درون آن کامل می‌ماند.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first.</source>
        <translation>نخست آن را به صورت PNG یا JPEG ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and use that.</source>
        <translation>آن را به صورت UTF-8 ذخیره کنید و همان را به کار ببرید.</translation>
    </message>
    <message>
        <source>Save it in another program as an RGB JPEG, or choose another picture.</source>
        <translation>آن را در برنامهٔ دیگری به صورت JPEG با رنگ RGB ذخیره کنید، یا تصویر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Save one picture of it as PNG or JPEG first.</source>
        <translation>نخست یک تصویر از آن را به صورت PNG یا JPEG ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save the page or photo as PNG first.</source>
        <translation>نخست صفحه یا عکس را به صورت PNG ذخیره کنید.</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>با نام {name} ذخیره شد. {words}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>See whether it waits for something, or is running.</source>
        <translation>ببینید منتظر چیزی است یا اصلاً در حال اجراست.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>حدس زدن دنباله‌هایی مانند «abc» یا «6543» آسان است.</translation>
    </message>
    <message>
        <source>Set STEGAPP_DEBUG=1 to see where it happened, and please report it.</source>
        <translation>برای دیدن محل خطا STEGAPP_DEBUG=1 را تنظیم کنید، و لطفاً آن را گزارش دهید.</translation>
    </message>
    <message>
        <source>Set a password for each.</source>
        <translation>برای هر کدام گذرواژه‌ای بگذارید.</translation>
    </message>
    <message>
        <source>Set its steps or its epochs.</source>
        <translation>گام‌ها یا دوره‌هایش (epochs) را تعیین کنید.</translation>
    </message>
    <message>
        <source>Several processes cannot share the card {device}.</source>
        <translation>چند فرایند نمی‌توانند کارت {device} را با هم به کار ببرند.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>حدس زدن الگوهای کوتاه صفحه‌کلید آسان است.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or choose a picture with more texture.</source>
        <translation>پیام را کوتاه کنید، فایل‌های کمتری پنهان کنید، یا تصویری با بافت بیشتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or spread them over several pictures.</source>
        <translation>پیام را کوتاه کنید، فایل‌های کمتری پنهان کنید، یا آن‌ها را در چند تصویر پخش کنید.</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or take a larger picture.</source>
        <translation>پیام را کوتاه کنید، فایل‌های کمتری پنهان کنید، یا تصویر بزرگ‌تری بردارید.</translation>
    </message>
    <message>
        <source>Shorten the message, or choose the method auto, which hides longer ones more conspicuously.</source>
        <translation>پیام را کوتاه کنید، یا روش auto را انتخاب کنید که پیام‌های بلندتر را پنهان می‌کند، ولی بیشتر جلب توجه می‌کند.</translation>
    </message>
    <message>
        <source>Shorten the message, take a larger size, or choose fewer messengers.</source>
        <translation>پیام را کوتاه کنید، اندازهٔ بزرگ‌تری بردارید، یا پیام‌رسان‌های کمتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Shrink it: choose a size of at most {size} pixels.</source>
        <translation>کوچکش کنید: اندازه‌ای حداکثر {size} پیکسل انتخاب کنید.</translation>
    </message>
    <message>
        <source>Shrink the picture in another program first.</source>
        <translation>نخست تصویر را در برنامهٔ دیگری کوچک کنید.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after} pixels.</source>
        <translation>از {before} به {after} پیکسل کوچک شد.</translation>
    </message>
    <message>
        <source>Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.</source>
        <translation>از {before:,} × {before:,} به {after:,} × {after:,} پیکسل کوچک شد.</translation>
    </message>
    <message>
        <source>Small networks on the blocks of JPEG. What they hide survives messengers that compress pictures anew, but is easier to notice.</source>
        <translation>شبکه‌های کوچک روی بلوک‌های JPEG. آنچه پنهان می‌کنند در پیام‌رسان‌هایی که تصویرها را از نو فشرده می‌کنند دوام می‌آورد، اما آسان‌تر متوجهش می‌شوند.</translation>
    </message>
    <message>
        <source>Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit comes back, and a picture carries some 30 KB.</source>
        <translation>شبکه‌های کوچکی که می‌آموزند پیکسل‌ها را تنها یک سطح خاکستری تغییر دهند. هیچ‌کس آن را نمی‌بیند، همهٔ بیت‌ها برمی‌گردند، و هر تصویر حدود ۳۰ کیلوبایت حمل می‌کند.</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>جلب توجه می‌کند</translation>
    </message>
    <message>
        <source>Start a new training run with this version.</source>
        <translation>دورهٔ آموزش تازه‌ای با این نسخه آغاز کنید.</translation>
    </message>
    <message>
        <source>Start a new training run.</source>
        <translation>دورهٔ آموزش تازه‌ای آغاز کنید.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate or another seed.</source>
        <translation>با نرخ یادگیری پایین‌تر یا بذر تصادفی دیگری از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>Start from a private model, or from none.</source>
        <translation>از مدلی خصوصی آغاز کنید، یا از هیچ مدلی.</translation>
    </message>
    <message>
        <source>Start one, such as KeePassXC with its Secret Service integration, or type the password.</source>
        <translation>یکی را اجرا کنید، مانند KeePassXC با یکپارچگی Secret Service، یا گذرواژه را بنویسید.</translation>
    </message>
    <message>
        <source>Start the program again, or use the device cpu.</source>
        <translation>برنامه را دوباره اجرا کنید، یا دستگاه cpu را به کار ببرید.</translation>
    </message>
    <message>
        <source>Start without torchrun: it takes minutes.</source>
        <translation>بدون torchrun اجرا کنید: چند دقیقه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>آغاز…</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>حدس زدن ردیف‌های راست کلیدها آسان است.</translation>
    </message>
    <message>
        <source>Strong: more than a hundred years of guessing</source>
        <translation>قوی: بیش از صد سال حدس زدن</translation>
    </message>
    <message>
        <source>Swap jpeg_low and jpeg_high.</source>
        <translation>‏jpeg_low و jpeg_high را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Take a larger picture, or one in colour.</source>
        <translation>تصویر بزرگ‌تری یا تصویری رنگی بردارید.</translation>
    </message>
    <message>
        <source>Take a larger picture, or shorten them: in this one, two messages of up to about {bytes:,} bytes each fit after compression.</source>
        <translation>تصویر بزرگ‌تری بردارید، یا پیام‌ها را کوتاه کنید: در این تصویر دو پیام، هر کدام تا حدود {bytes:,} بایت پس از فشرده‌سازی، جا می‌شوند.</translation>
    </message>
    <message>
        <source>Take a larger picture.</source>
        <translation>تصویر بزرگ‌تری بردارید.</translation>
    </message>
    <message>
        <source>Take a picture with more detail, or shorten the message.</source>
        <translation>تصویری با جزئیات بیشتر بردارید، یا پیام را کوتاه کنید.</translation>
    </message>
    <message>
        <source>Take another photo.</source>
        <translation>عکس دیگری بردارید.</translation>
    </message>
    <message>
        <source>Take another picture or a message well below {longest:,} bytes.</source>
        <translation>تصویر دیگری یا پیامی بسیار کوتاه‌تر از {longest:,} بایت بردارید.</translation>
    </message>
    <message>
        <source>Take another picture, a larger size, less text, or fewer messengers.</source>
        <translation>تصویر دیگری، اندازهٔ بزرگ‌تری، متن کمتری یا پیام‌رسان‌های کمتری بردارید.</translation>
    </message>
    <message>
        <source>Take another picture, a shorter message, or the method auto.</source>
        <translation>تصویر دیگری، پیام کوتاه‌تری یا روش auto را بردارید.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or another model.</source>
        <translation>تصویر دیگری، بهتر است عکسی که همه جایش جزئیات دارد، یا مدل دیگری بردارید.</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or the method direct.</source>
        <translation>تصویر دیگری، بهتر است عکسی که همه جایش جزئیات دارد، یا روش direct را بردارید.</translation>
    </message>
    <message>
        <source>Take another picture, or another model.</source>
        <translation>تصویر دیگری، یا مدل دیگری بردارید.</translation>
    </message>
    <message>
        <source>Take another picture, or raise the strength.</source>
        <translation>تصویر دیگری بردارید، یا شدت را بالا ببرید.</translation>
    </message>
    <message>
        <source>Take another picture.</source>
        <translation>تصویر دیگری بردارید.</translation>
    </message>
    <message>
        <source>Take other pictures.</source>
        <translation>تصویرهای دیگری بردارید.</translation>
    </message>
    <message>
        <source>The JPEG is too small to hold a message: a photo has at least {least} pixels each way.</source>
        <translation>این JPEG کوچک‌تر از آن است که پیامی در خود جا دهد: عکس در هر جهت دست‌کم {least} پیکسل دارد.</translation>
    </message>
    <message>
        <source>The adaptive method may change too few pixels of this picture: the others are black, white or not read reliably.</source>
        <translation>روش تطبیقی در این تصویر پیکسل‌های بسیار کمی را می‌تواند تغییر دهد: بقیه سیاه یا سفیدند یا مطمئن خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>The bundled model “{name}” is not the one that came with the application.</source>
        <translation>مدل همراه برنامه «{name}» همانی نیست که با برنامه آمده بود.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be used: {reason}.</source>
        <translation>نقطهٔ ذخیره را نمی‌توان به کار برد: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit these networks.</source>
        <translation>نقطهٔ ذخیره با این شبکه‌ها جور نیست.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} cannot be read: {reason}.</source>
        <translation>نقطهٔ ذخیره در {folder} را نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is of another version.</source>
        <translation>نقطهٔ ذخیره در {folder} از نسخهٔ دیگری است.</translation>
    </message>
    <message>
        <source>The choice of the default model could not be read, so the bundled one is used.</source>
        <translation>انتخاب مدل پیش‌فرض را نشد خواند، پس مدل همراه برنامه به کار می‌رود.</translation>
    </message>
    <message>
        <source>The chosen square ({side:,} × {side:,} at {x}, {y}) is not inside the picture ({width:,} × {height:,}).</source>
        <translation>مربع انتخاب‌شده ({side:,} × {side:,} در {x}، {y}) درون تصویر ({width:,} × {height:,}) نیست.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>در کلیپ‌بورد تصویری نیست.</translation>
    </message>
    <message>
        <source>The coefficients of JPEGs cannot be read here: a part of this program is missing.</source>
        <translation>ضریب‌های JPEG را اینجا نمی‌توان خواند: بخشی از این برنامه نیست.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>حافظهٔ رایانه تمام شد.</translation>
    </message>
    <message>
        <source>The default cannot be changed</source>
        <translation>پیش‌فرض را نمی‌توان تغییر داد</translation>
    </message>
    <message>
        <source>The disk has no room for “{name}”.</source>
        <translation>دیسک برای «{name}» جا ندارد.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” has no room for the files.</source>
        <translation>دیسک «{folder}» برای فایل‌ها جا ندارد.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” takes none of the files by their names.</source>
        <translation>دیسک «{folder}» هیچ‌یک از فایل‌ها را با نامشان نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The draft does not open with this password.</source>
        <translation>پیش‌نویس با این گذرواژه باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The end of the JPEG file is missing, but all its pixels are there.</source>
        <translation>پایان فایل JPEG نیست، اما همهٔ پیکسل‌هایش هست.</translation>
    </message>
    <message>
        <source>The file does not begin as it should, with {names}.</source>
        <translation>فایل آن‌گونه که باید، با {names}، آغاز نمی‌شود.</translation>
    </message>
    <message>
        <source>The file has {bits:.1f} bits for each pixel, more than {most:.1f}.</source>
        <translation>فایل برای هر پیکسل {bits:.1f} بیت دارد، بیش از {most:.1f}.</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes, more than {most:,}.</source>
        <translation>فایل {size:,} بایت دارد، بیش از {most:,}.</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>نام فایل بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>The file name {name} {problem}.</source>
        <translation>نام فایل {name} {problem}.</translation>
    </message>
    <message>
        <source>The file of learned costs {name} cannot be used: {reason}.</source>
        <translation>فایل هزینه‌های آموختهٔ {name} را نمی‌توان به کار برد: {reason}.</translation>
    </message>
    <message>
        <source>The file of “{name}” has been changed.</source>
        <translation>فایل «{name}» تغییر کرده است.</translation>
    </message>
    <message>
        <source>The files are more than {most} MiB together.</source>
        <translation>فایل‌ها با هم بیش از {most} MiB هستند.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”, and {kept:,} of them could not be removed again: {reason}.</source>
        <translation>فایل‌ها را نمی‌توان در «{folder}» ذخیره کرد، و {kept:,} تای آن‌ها را نشد دوباره برداشت: {reason}.</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”: {reason}.</source>
        <translation>فایل‌ها را نمی‌توان در «{folder}» ذخیره کرد: {reason}.</translation>
    </message>
    <message>
        <source>The finished picture did not reveal its message; nothing was written.</source>
        <translation>تصویر نهایی پیامش را آشکار نکرد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The finished picture gives other keys; nothing was written.</source>
        <translation>تصویر نهایی کلیدهای دیگری می‌دهد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The finished picture is another one; nothing was written.</source>
        <translation>تصویر نهایی تصویر دیگری است؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The finished picture is no grey square; nothing was written.</source>
        <translation>تصویر نهایی مربع خاکستری نیست؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The finished picture revealed other bytes; nothing was written.</source>
        <translation>تصویر نهایی بایت‌های دیگری آشکار کرد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The finished pictures did not reveal the message together; nothing was written.</source>
        <translation>تصویرهای نهایی با هم پیام را آشکار نکردند؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The first line of its password file is empty.</source>
        <translation>خط نخست فایل گذرواژهٔ آن خالی است.</translation>
    </message>
    <message>
        <source>The folder for models cannot be made</source>
        <translation>پوشهٔ مدل‌ها را نمی‌توان ساخت</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>پوشهٔ {folder} را نمی‌توان ساخت: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run&apos;s state.</source>
        <translation>در پوشهٔ {folder} وضعیت دورهٔ دیگری هست.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files.</source>
        <translation>در پوشهٔ {folder} فایلی نیست.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be looked into: {reason}.</source>
        <translation>درون پوشهٔ «{folder}» را نمی‌توان دید: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>پوشهٔ «{folder}» را نمی‌توان ساخت: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist any more.</source>
        <translation>پوشهٔ «{folder}» دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>پوشهٔ «{folder}» وجود ندارد.</translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to, or its disk is full.</source>
        <translation>در پوشهٔ «{folder}» اجازهٔ نوشتن ندارید، یا دیسک آن پر است.</translation>
    </message>
    <message>
        <source>The graphics card cuda:{index} does not compute: {reason}</source>
        <translation>کارت گرافیک cuda:{index} محاسبه نمی‌کند: {reason}</translation>
    </message>
    <message>
        <source>The graphics card failed: {reason}</source>
        <translation>کارت گرافیک از کار افتاد: {reason}</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory.</source>
        <translation>حافظهٔ کارت گرافیک تمام شد.</translation>
    </message>
    <message>
        <source>The key file “{name}” changed while it was read.</source>
        <translation>فایل کلید «{name}» هنگام خواندن تغییر کرد.</translation>
    </message>
    <message>
        <source>The key file “{name}” is empty.</source>
        <translation>فایل کلید «{name}» خالی است.</translation>
    </message>
    <message>
        <source>The key file “{name}” is larger than {most} MiB.</source>
        <translation>فایل کلید «{name}» بزرگ‌تر از {most} MiB است.</translation>
    </message>
    <message>
        <source>The key file “{name}” lies in the folder of the picture. Whoever gets that folder has both: keep them apart.</source>
        <translation>فایل کلید «{name}» در پوشهٔ تصویر است. هر کس آن پوشه را به دست آورد، هر دو را دارد: آن‌ها را از هم جدا نگه دارید.</translation>
    </message>
    <message>
        <source>The key file “{name}” was named twice.</source>
        <translation>فایل کلید «{name}» دو بار نام برده شده است.</translation>
    </message>
    <message>
        <source>The key file “{path}” could not be read: {reason}.</source>
        <translation>فایل کلید «{path}» را نشد خواند: {reason}.</translation>
    </message>
    <message>
        <source>The key file “{path}” is a folder.</source>
        <translation>فایل کلید «{path}» پوشه است.</translation>
    </message>
    <message>
        <source>The key file “{path}” is no regular file.</source>
        <translation>فایل کلید «{path}» فایلی معمولی نیست.</translation>
    </message>
    <message>
        <source>The key file “{path}” may not be read.</source>
        <translation>اجازهٔ خواندن فایل کلید «{path}» نیست.</translation>
    </message>
    <message>
        <source>The key files “{first}” and “{second}” have the same content.</source>
        <translation>فایل‌های کلید «{first}» و «{second}» محتوای یکسانی دارند.</translation>
    </message>
    <message>
        <source>The large networks of the paper. They change pixels by up to ten grey levels and are read with a few errors, which are corrected.</source>
        <translation>شبکه‌های بزرگ مقاله. پیکسل‌ها را تا ده سطح خاکستری تغییر می‌دهند و با چند خطا خوانده می‌شوند که تصحیح می‌شوند.</translation>
    </message>
    <message>
        <source>The library for password stores is not installed.</source>
        <translation>کتابخانهٔ مخزن‌های گذرواژه نصب نیست.</translation>
    </message>
    <message>
        <source>The longer side has {side:,} pixels, more than {most:,}.</source>
        <translation>ضلع بلندتر {side:,} پیکسل دارد، بیش از {most:,}.</translation>
    </message>
    <message>
        <source>The loss became infinite</source>
        <translation>زیان بی‌نهایت شد</translation>
    </message>
    <message>
        <source>The lowest JPEG quality is above the highest.</source>
        <translation>پایین‌ترین کیفیت JPEG بالاتر از بالاترین است.</translation>
    </message>
    <message>
        <source>The message could not be embedded with enough margin to be read back. Nothing was written.</source>
        <translation>پیام را نشد با حاشیهٔ کافی برای خوانده شدن دوباره جاسازی کرد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The message is longer than {most} MiB.</source>
        <translation>پیام بلندتر از {most} MiB است.</translation>
    </message>
    <message>
        <source>The message is too long: it takes more than {limit:,} bytes after compression, and a picture carries {capacity:,} at most.</source>
        <translation>پیام بیش از حد بلند است: پس از فشرده‌سازی بیش از {limit:,} بایت می‌گیرد، و تصویر حداکثر {capacity:,} بایت حمل می‌کند.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} at most.</source>
        <translation>پیام بیش از حد بلند است: پس از فشرده‌سازی {needed:,} بایت می‌گیرد، و تصویر حداکثر {most:,} بایت حمل می‌کند.</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and this picture carries about {capacity:,} that survive.</source>
        <translation>پیام بیش از حد بلند است: پس از فشرده‌سازی {needed:,} بایت می‌گیرد، و این تصویر حدود {capacity:,} بایت حمل می‌کند که دوام می‌آورند.</translation>
    </message>
    <message>
        <source>The message is too long: {needed} photos of this kind carry less than that together.</source>
        <translation>پیام بیش از حد بلند است: {needed} عکس از این نوع با هم کمتر از آن حمل می‌کنند.</translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can carry {capacity:,} at this size.</source>
        <translation>
            <numerusform>پیام برای این تصویر {count:,} بایت بلندتر از اندازه است: پس از فشرده‌سازی {needed:,} بایت می‌گیرد، و تصویر با این اندازه می‌تواند {capacity:,} بایت حمل کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can {way}carry {capacity:,} with this model.</source>
        <translation>
            <numerusform>پیام برای این تصویر {count:,} بایت بلندتر از اندازه است: پس از فشرده‌سازی {needed:,} بایت می‌گیرد، و تصویر با این مدل {way}می‌تواند {capacity:,} بایت حمل کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is {excess:,} bytes too long for it.</source>
        <translation>پیام برای آن {excess:,} بایت بلندتر از اندازه است.</translation>
    </message>
    <message>
        <source>The message needs {needed:,} bytes, and this picture carries {capacity:,}.</source>
        <translation>پیام {needed:,} بایت لازم دارد، و این تصویر {capacity:,} بایت حمل می‌کند.</translation>
    </message>
    <message>
        <source>The message takes {needed:,} bytes after compression, and the picture can carry {capacity:,}.</source>
        <translation>پیام پس از فشرده‌سازی {needed:,} بایت می‌گیرد، و تصویر می‌تواند {capacity:,} بایت حمل کند.</translation>
    </message>
    <message>
        <source>The method direct is for the grey square alone.</source>
        <translation>روش direct تنها برای مربع خاکستری است.</translation>
    </message>
    <message>
        <source>The model cannot be kept</source>
        <translation>مدل را نمی‌توان نگه داشت</translation>
    </message>
    <message>
        <source>The model file has format version {version}, unknown here.</source>
        <translation>فایل مدل نسخهٔ قالب {version} را دارد که اینجا ناشناخته است.</translation>
    </message>
    <message>
        <source>The model file “{name}” cannot be read: {reason}.</source>
        <translation>فایل مدل «{name}» را نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>The model reads only {share:.1%} of the bits: train it longer.</source>
        <translation>مدل تنها {share:.1%} از بیت‌ها را می‌خواند: بیشتر آموزشش دهید.</translation>
    </message>
    <message>
        <source>The model {model} cannot hide adaptively: it changes every pixel.</source>
        <translation>مدل {model} نمی‌تواند تطبیقی پنهان کند: همهٔ پیکسل‌ها را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>The model {model} hides in grey squares alone: it changes every pixel.</source>
        <translation>مدل {model} تنها در مربع‌های خاکستری پنهان می‌کند: همهٔ پیکسل‌ها را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot hide what survives recompression.</source>
        <translation>مدل «{name}» نمی‌تواند چیزی پنهان کند که در فشرده‌سازی دوباره دوام بیاورد.</translation>
    </message>
    <message>
        <source>The model “{name}” computes values that are not numbers (NaN or infinite).</source>
        <translation>مدل «{name}» مقدارهایی محاسبه می‌کند که عدد نیستند (NaN یا بی‌نهایت).</translation>
    </message>
    <message>
        <source>The model “{name}” hides only for messengers that recompress.</source>
        <translation>مدل «{name}» تنها برای پیام‌رسان‌های فشرده‌ساز پنهان می‌کند.</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be read: {reason}.</source>
        <translation>شناسنامهٔ مدل را نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s card does not say what its networks are.</source>
        <translation>شناسنامهٔ مدل نمی‌گوید شبکه‌هایش کدام‌اند.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid: {reason}.</source>
        <translation>شناسنامهٔ مدل معتبر نیست: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s name is empty or too long.</source>
        <translation>نام مدل خالی یا بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>The model&apos;s networks are unknown here: {reason}.</source>
        <translation>شبکه‌های مدل اینجا ناشناخته‌اند: {reason}.</translation>
    </message>
    <message>
        <source>The name of the file {path} {problem}.</source>
        <translation>نام فایل {path} {problem}.</translation>
    </message>
    <message>
        <source>The networks are those of the model to start from.</source>
        <translation>شبکه‌ها همان شبکه‌های مدلی‌اند که آموزش از آن آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The networks forgot how to read</source>
        <translation>شبکه‌ها خواندن را از یاد بردند</translation>
    </message>
    <message>
        <source>The paper&apos;s separable fine-tuned network: changes of up to ten grey levels, read with a few errors. Full plane on photographs kept back: 90.7653% of the bits read right after rounding, 39.70 dB.</source>
        <translation>شبکهٔ تفکیک‌پذیر با تنظیم نهایی از مقاله: تغییرهایی تا ده سطح خاکستری، که با چند خطا خوانده می‌شوند. صفحهٔ پُر روی عکس‌های کنارگذاشته: ۹۰٫۷۶۵۳٪ از بیت‌ها پس از گرد کردن درست خوانده شد، ۳۹٫۷۰ دسی‌بل.</translation>
    </message>
    <message>
        <source>The password file “{path}” could not be read: {reason}.</source>
        <translation>فایل گذرواژهٔ «{path}» را نشد خواند: {reason}.</translation>
    </message>
    <message>
        <source>The password file “{path}” is a folder.</source>
        <translation>فایل گذرواژهٔ «{path}» پوشه است.</translation>
    </message>
    <message>
        <source>The password file “{path}” may not be read.</source>
        <translation>اجازهٔ خواندن فایل گذرواژهٔ «{path}» نیست.</translation>
    </message>
    <message>
        <source>The password has a control character (U+{code}).</source>
        <translation>گذرواژه نویسه‌ای کنترلی دارد (U+{code}).</translation>
    </message>
    <message>
        <source>The password has an invisible character (U+{code}).</source>
        <translation>گذرواژه نویسه‌ای نادیدنی دارد (U+{code}).</translation>
    </message>
    <message>
        <source>The password holds half a character and is not valid Unicode.</source>
        <translation>گذرواژه نیمی از یک نویسه را دارد و یونیکد معتبر نیست.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>گذرواژه متن UTF-8 نیست.</translation>
    </message>
    <message>
        <source>The password is not valid Unicode.</source>
        <translation>گذرواژه یونیکد معتبر نیست.</translation>
    </message>
    <message>
        <source>The password is saved as UTF-16.</source>
        <translation>گذرواژه به صورت UTF-16 ذخیره شده است.</translation>
    </message>
    <message>
        <source>The password store did not answer.</source>
        <translation>مخزن گذرواژه پاسخ نداد.</translation>
    </message>
    <message>
        <source>The password store has no entry “{name}” of stegapp.</source>
        <translation>مخزن گذرواژه مدخلی به نام «{name}» برای stegapp ندارد.</translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation>مخزن گذرواژه قفل است.</translation>
    </message>
    <message>
        <source>The password&apos;s line is longer than {most:,} bytes.</source>
        <translation>خط گذرواژه بلندتر از {most:,} بایت است.</translation>
    </message>
    <message>
        <source>The path of the folder for “{name}” is too long.</source>
        <translation>مسیر پوشهٔ «{name}» بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>The path of the password file is too long.</source>
        <translation>مسیر فایل گذرواژه بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>The path “{path}” is too long.</source>
        <translation>مسیر «{path}» بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>این تصویر</translation>
    </message>
    <message>
        <source>The picture has only {levels} grey levels, like a drawing or a scan. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>تصویر تنها {levels} سطح خاکستری دارد، مانند نقاشی یا اسکن. پیکسل تغییرکرده در سطح‌ها پیداست. عکس بهتر پنهان می‌کند.</translation>
    </message>
    <message>
        <source>The picture is as regular as a drawn one. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>تصویر به منظمی تصویری ترسیم‌شده است. پیکسل تغییرکرده در سطح‌ها پیداست. عکس بهتر پنهان می‌کند.</translation>
    </message>
    <message>
        <source>The picture is too small to carry a message that survives.</source>
        <translation>تصویر کوچک‌تر از آن است که پیامی حمل کند که دوام بیاورد.</translation>
    </message>
    <message>
        <source>The picture lies on its side, with a note to turn it (EXIF).</source>
        <translation>تصویر به پهلو خوابیده است، با یادداشتی برای چرخاندنش (EXIF).</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be its own key file.</source>
        <translation>تصویر «{name}» نمی‌تواند فایل کلید خودش باشد.</translation>
    </message>
    <message>
        <source>The pictures of this training run are gone.</source>
        <translation>تصویرهای این دورهٔ آموزش دیگر نیستند.</translation>
    </message>
    <message>
        <source>The processes of this training see different pictures.</source>
        <translation>فرایندهای این آموزش تصویرهای متفاوتی می‌بینند.</translation>
    </message>
    <message>
        <source>The quality stays that of the file: it is not compressed again.</source>
        <translation>کیفیت همان کیفیت فایل می‌ماند: دوباره فشرده نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver needs the {count} key files too, unchanged. Without them the message is lost.</source>
        <translation>
            <numerusform>گیرنده به {count} فایل کلید هم، بدون تغییر، نیاز دارد. بدون فایل کلید پیام از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as {other}.</source>
        <translation>همان تصویر {other}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <translation>تنظیمات را نشد خواند، پس پیش‌فرض‌ها به کار می‌روند.</translation>
    </message>
    <message>
        <source>The settings were damaged meanwhile, so those in use are written anew.</source>
        <translation>تنظیمات در این میان آسیب دید، پس تنظیمات در حال استفاده از نو نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The square would have the very pixels of a compressed file. Changes to these can be proved.</source>
        <translation>مربع دقیقاً پیکسل‌های فایلی فشرده را می‌داشت. تغییر در آن‌ها را می‌توان اثبات کرد.</translation>
    </message>
    <message>
        <source>The state in the folder {folder} does not fit together.</source>
        <translation>وضعیت درون پوشهٔ {folder} با خود جور نیست.</translation>
    </message>
    <message>
        <source>The stego has to be a PNG, but {name} does not end in .png.</source>
        <translation>تصویر نهان‌نگاشته باید PNG باشد، اما {name} به ‎.png‎ ختم نمی‌شود.</translation>
    </message>
    <message>
        <source>The stego has to be a {suffix}, but its name is {name}.</source>
        <translation>تصویر نهان‌نگاشته باید {suffix} باشد، اما نامش {name} است.</translation>
    </message>
    <message>
        <source>The stego would overwrite its cover.</source>
        <translation>تصویر نهان‌نگاشته روی تصویر پوششی‌اش نوشته می‌شد.</translation>
    </message>
    <message>
        <source>The strength {strength} is not in (0, 1].</source>
        <translation>شدت {strength} در بازهٔ ‎(0, 1]‎ نیست.</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>سیستم نپذیرفت: {reason}.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be used: {why}.</source>
        <translation>جدول «{name}» را نمی‌توان به کار برد: {why}.</translation>
    </message>
    <message>
        <source>The text holds half a character and is not valid Unicode.</source>
        <translation>متن نیمی از یک نویسه را دارد و یونیکد معتبر نیست.</translation>
    </message>
    <message>
        <source>The trash cannot be emptied</source>
        <translation>سطل زباله را نمی‌توان خالی کرد</translation>
    </message>
    <message>
        <source>The two messages have the same password, so that only one of them could be found.</source>
        <translation>دو پیام یک گذرواژه دارند، پس تنها یکی از آن‌ها را می‌شد پیدا کرد.</translation>
    </message>
    <message>
        <source>The unreadable file was kept as “{path}”.</source>
        <translation>فایل ناخوانا با نام «{path}» نگه داشته شد.</translation>
    </message>
    <message>
        <source>There are no files to hide.</source>
        <translation>فایلی برای پنهان کردن نیست.</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>در «{folder}» تصویری نیست.</translation>
    </message>
    <message>
        <source>There are no pictures to join.</source>
        <translation>تصویری برای به هم پیوستن نیست.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: even at quality {least} the file is too large for some messengers.</source>
        <translation>این تصویر جزئیات زیادی دارد: حتی با کیفیت {least} فایل برای برخی پیام‌رسان‌ها بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>There is much detail in this picture: its quality is {quality} of 100, so that messengers pass it on.</source>
        <translation>این تصویر جزئیات زیادی دارد: کیفیت آن {quality} از ۱۰۰ است تا پیام‌رسان‌ها آن را برسانند.</translation>
    </message>
    <message>
        <source>There is no carrier {name}.</source>
        <translation>حاملی با نام {name} نیست.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder}.</source>
        <translation>در {folder} نقطهٔ ذخیره‌ای نیست.</translation>
    </message>
    <message>
        <source>There is no device “{name}”.</source>
        <translation>دستگاهی با نام «{name}» نیست.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>پوشهٔ {folder} نیست.</translation>
    </message>
    <message>
        <source>There is no graphics card cuda:{index}.</source>
        <translation>کارت گرافیک cuda:{index} نیست.</translation>
    </message>
    <message>
        <source>There is no key file “{path}”.</source>
        <translation>فایل کلید «{path}» نیست.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>هنوز پیامی نیست.</translation>
    </message>
    <message>
        <source>There is no model here whose messages survive recompression.</source>
        <translation>اینجا مدلی نیست که پیام‌هایش در فشرده‌سازی دوباره دوام بیاورند.</translation>
    </message>
    <message>
        <source>There is no model here.</source>
        <translation>اینجا مدلی نیست.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>مدلی با نام «{name}» نیست.</translation>
    </message>
    <message>
        <source>There is no password file “{path}”.</source>
        <translation>فایل گذرواژهٔ «{path}» نیست.</translation>
    </message>
    <message>
        <source>There is no password store that can be used.</source>
        <translation>هیچ مخزن گذرواژه‌ای که بتوان به کار برد وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no picture to compare.</source>
        <translation>تصویری برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>There is no training setting {name}.</source>
        <translation>تنظیم آموزشی با نام {name} نیست.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {label}.</source>
        <translation>حافظه برای باز کردن {label} کافی نیست.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>حافظه کافی نیست.</translation>
    </message>
    <message>
        <source>There is too little detail in this picture for a message of this length.</source>
        <translation>جزئیات این تصویر برای پیامی به این طول بسیار کم است.</translation>
    </message>
    <message>
        <source>These are more than {most:,} files.</source>
        <translation>این‌ها بیش از {most:,} فایل‌اند.</translation>
    </message>
    <message>
        <source>These files lie in more than {most:,} folders.</source>
        <translation>این فایل‌ها در بیش از {most:,} پوشه‌اند.</translation>
    </message>
    <message>
        <source>These network settings do not go together: {reason}.</source>
        <translation>این تنظیمات شبکه با هم جور نیستند: {reason}.</translation>
    </message>
    <message>
        <source>These pictures do not fit together: one of them at least was made wrong.</source>
        <translation>این تصویرها با هم جور نیستند: دست‌کم یکی از آن‌ها نادرست ساخته شده است.</translation>
    </message>
    <message>
        <source>These pictures hold parts of different messages.</source>
        <translation>این تصویرها بخش‌هایی از پیام‌های متفاوت را در خود دارند.</translation>
    </message>
    <message>
        <source>These pictures hold parts of {count} messages: {names}.</source>
        <translation>این تصویرها بخش‌هایی از {count} پیام را در خود دارند: {names}.</translation>
    </message>
    <message>
        <source>These training settings cannot be read: {reason}.</source>
        <translation>این تنظیمات آموزش را نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>This JPEG has a quality of 99 or 100. Detectors are strong there. A larger photo that is made smaller hides better.</source>
        <translation>این JPEG کیفیت ۹۹ یا ۱۰۰ دارد. شناساگرها در آنجا قوی‌اند. عکس بزرگ‌تری که کوچک شود بهتر پنهان می‌کند.</translation>
    </message>
    <message>
        <source>This disk takes no file of that name.</source>
        <translation>این دیسک فایلی با آن نام نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>This installation of PyTorch cannot use graphics cards.</source>
        <translation>این نصب PyTorch نمی‌تواند کارت گرافیک را به کار ببرد.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>این یکی از ۱۰ گذرواژهٔ رایج برتر است.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>این یکی از ۱۰۰ گذرواژهٔ رایج برتر است.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>این گذرواژه بسیار رایج است.</translation>
    </message>
    <message>
        <source>This is known for the automatic strength only.</source>
        <translation>این تنها برای شدت خودکار دانسته است.</translation>
    </message>
    <message>
        <source>This is known from reports alone.</source>
        <translation>این تنها از گزارش‌ها دانسته است.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>این مسیر یک فایل نیست.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>این شبیه گذرواژه‌ای پرکاربرد است.</translation>
    </message>
    <message>
        <source>This model works on JPEG blocks, not on single pixels.</source>
        <translation>این مدل روی بلوک‌های JPEG کار می‌کند، نه روی تک‌تک پیکسل‌ها.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed.</source>
        <translation>این به PyTorch نیاز دارد که نصب نیست.</translation>
    </message>
    <message>
        <source>This photo is suspicious by itself, without a message too.</source>
        <translation>این عکس خودش، بدون پیام هم، مشکوک است.</translation>
    </message>
    <message>
        <source>This picture cannot carry a message with the model {model}: of the bits embedded, {share:.0%} were read back wrong.</source>
        <translation>این تصویر با مدل {model} نمی‌تواند پیامی حمل کند: از بیت‌های جاسازی‌شده، {share:.0%} نادرست خوانده شد.</translation>
    </message>
    <message>
        <source>This picture holds a message, but a newer version of stegapp hid it.</source>
        <translation>در این تصویر پیامی هست، اما نسخهٔ تازه‌تری از stegapp آن را پنهان کرده است.</translation>
    </message>
    <message>
        <source>This way is made to arrive, not to stay unseen. A detector told pictures with {length:,} bytes in them from untouched ones, and was right {right} times in 100; about JPEG photos with {safe:,} bytes it only guesses.</source>
        <translation>این راه ساخته شده تا پیام برسد، نه تا نادیده بماند. یک شناساگر تصویرهای دارای {length:,} بایت پنهان را از تصویرهای دست‌نخورده جدا کرد و از هر ۱۰۰ بار {right} بار درست گفت؛ دربارهٔ عکس‌های JPEG با {safe:,} بایت پنهان تنها حدس می‌زند.</translation>
    </message>
    <message>
        <source>This would overwrite the original picture.</source>
        <translation>این کار روی تصویر اصلی می‌نویسد.</translation>
    </message>
    <message>
        <source>To be safe, hide little, in a photo of your own that nobody else has.</source>
        <translation>برای اطمینان، کم پنهان کنید، در عکسی از خودتان که کس دیگری ندارد.</translation>
    </message>
    <message>
        <source>To have the whole message in each photo, hide it in each of them.</source>
        <translation>برای اینکه هر عکس کل پیام را داشته باشد، آن را در تک‌تک عکس‌ها پنهان کنید.</translation>
    </message>
    <message>
        <source>Too much of this picture is black, white or transparent for a message of this length.</source>
        <translation>بخش زیادی از این تصویر سیاه، سفید یا شفاف است و برای پیامی به این طول جا نمی‌ماند.</translation>
    </message>
    <message>
        <source>Too small: {width:,} × {height:,}, the shorter side needs {least} pixels.</source>
        <translation>بسیار کوچک: {width:,} × {height:,}، ضلع کوتاه‌تر {least} پیکسل لازم دارد.</translation>
    </message>
    <message>
        <source>Train {architecture}, or leave --private out and see at the end what other models read.</source>
        <translation>معماری {architecture} را آموزش دهید، یا ‎--private‎ را کنار بگذارید و در پایان ببینید مدل‌های دیگر چه می‌خوانند.</translation>
    </message>
    <message>
        <source>Training a network…</source>
        <translation>آموزش شبکه…</translation>
    </message>
    <message>
        <source>Training detectors…</source>
        <translation>آموزش شناساگرها…</translation>
    </message>
    <message>
        <source>Training needs PyTorch, which is not installed.</source>
        <translation>آموزش به PyTorch نیاز دارد که نصب نیست.</translation>
    </message>
    <message>
        <source>Training setting max_minutes cannot be {value}.</source>
        <translation>تنظیم آموزشی max_minutes نمی‌تواند {value} باشد.</translation>
    </message>
    <message>
        <source>Training setting {name} cannot be {value}.</source>
        <translation>تنظیم آموزشی {name} نمی‌تواند {value} باشد.</translation>
    </message>
    <message>
        <source>Training setting {name} must be a text.</source>
        <translation>تنظیم آموزشی {name} باید متن باشد.</translation>
    </message>
    <message>
        <source>Training was stopped; nothing learned is lost.</source>
        <translation>آموزش متوقف شد؛ هیچ آموخته‌ای از دست نرفته است.</translation>
    </message>
    <message>
        <source>Transparent parts became white.</source>
        <translation>بخش‌های شفاف سفید شدند.</translation>
    </message>
    <message>
        <source>Tried before it was saved: compressed as JPEG of quality {qualities}, the message came back.</source>
        <translation>پیش از ذخیره آزموده شد: با فشرده‌سازی به صورت JPEG با کیفیت {qualities}، پیام برگشت.</translation>
    </message>
    <message>
        <source>Try others of the pictures, or ask the sender for them once more.</source>
        <translation>تصویرهای دیگری از آن‌ها را امتحان کنید، یا یک بار دیگر آن‌ها را از فرستنده بخواهید.</translation>
    </message>
    <message>
        <source>Try this photo by itself.</source>
        <translation>این عکس را به‌تنهایی امتحان کنید.</translation>
    </message>
    <message>
        <source>Turned upright, as the camera noted.</source>
        <translation>آن‌گونه که دوربین یادداشت کرده، راست گردانده شد.</translation>
    </message>
    <message>
        <source>Two messages in one picture need two passwords, and one is empty.</source>
        <translation>دو پیام در یک تصویر به دو گذرواژه نیاز دارند، و یکی خالی است.</translation>
    </message>
    <message>
        <source>Two messages need a picture of many tiles: a photo or a JPEG.</source>
        <translation>دو پیام به تصویری با کاشی‌های بسیار نیاز دارند: عکس یا JPEG.</translation>
    </message>
    <message>
        <source>Type it again, or keep it in a file of UTF-8 text.</source>
        <translation>دوباره آن را بنویسید، یا در فایلی با متن UTF-8 نگه دارید.</translation>
    </message>
    <message>
        <source>Type it instead of pasting it: nobody could type what cannot be seen.</source>
        <translation>به جای چسباندن آن را بنویسید: هیچ‌کس نمی‌تواند آنچه را دیده نمی‌شود بنویسد.</translation>
    </message>
    <message>
        <source>Type or paste the password again.</source>
        <translation>گذرواژه را دوباره بنویسید یا بچسبانید.</translation>
    </message>
    <message>
        <source>Type or paste the text again.</source>
        <translation>متن را دوباره بنویسید یا بچسبانید.</translation>
    </message>
    <message>
        <source>Type the password that stood on the Hide page when it was written.</source>
        <translation>گذرواژه‌ای را بنویسید که هنگام نوشتن آن در صفحهٔ «پنهان کردن» بود.</translation>
    </message>
    <message>
        <source>Unknown messenger: {names}.</source>
        <translation>پیام‌رسان ناشناخته: {names}.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>قفل آن را باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Update its driver, or use the device cpu.</source>
        <translation>راه‌اندازش را به‌روز کنید، یا دستگاه cpu را به کار ببرید.</translation>
    </message>
    <message>
        <source>Update stegapp, then reveal it with the same password and key files.</source>
        <translation>برنامهٔ stegapp را به‌روز کنید، سپس با همان گذرواژه و فایل‌های کلید آشکارش کنید.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>چند واژه به کار ببرید و از عبارت‌های رایج بپرهیزید.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>الگوی صفحه‌کلید بلندتری با پیچ‌های بیشتر به کار ببرید.</translation>
    </message>
    <message>
        <source>Use a photograph.</source>
        <translation>یک عکس به کار ببرید.</translation>
    </message>
    <message>
        <source>Use auto, cpu or one of: {devices}.</source>
        <translation>مقدار auto، cpu یا یکی از این‌ها را به کار ببرید: {devices}.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0, cuda:1, ….</source>
        <translation>مقدار auto، cpu، cuda یا cuda:0، cuda:1، … را به کار ببرید.</translation>
    </message>
    <message>
        <source>Use the PNG as it was saved when the message was hidden.</source>
        <translation>فایل PNG را همان‌گونه که هنگام پنهان شدن پیام ذخیره شد به کار ببرید.</translation>
    </message>
    <message>
        <source>Use the device auto or cpu.</source>
        <translation>دستگاه auto یا cpu را به کار ببرید.</translation>
    </message>
    <message>
        <source>Use the file as it was received.</source>
        <translation>فایل را همان‌گونه که دریافت شد به کار ببرید.</translation>
    </message>
    <message>
        <source>Very strong: more than a million years of guessing</source>
        <translation>بسیار قوی: بیش از یک میلیون سال حدس زدن</translation>
    </message>
    <message>
        <source>Very weak: guessed within an hour</source>
        <translation>بسیار ضعیف: در کمتر از یک ساعت حدس زده می‌شود</translation>
    </message>
    <message>
        <source>Weak: guessed within a month</source>
        <translation>ضعیف: در کمتر از یک ماه حدس زده می‌شود</translation>
    </message>
    <message>
        <source>Where a messenger leaves files alone, hide another way.</source>
        <translation>جایی که پیام‌رسان به فایل‌ها دست نمی‌زند، از راه دیگری پنهان کنید.</translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation>گذرواژه را آنجا بنویسید.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>نوشتن تصویر…</translation>
    </message>
    <message>
        <source>You may not write to “{folder}”.</source>
        <translation>اجازهٔ نوشتن در «{folder}» را ندارید.</translation>
    </message>
    <message>
        <source>a HEIC photo, compressed with loss</source>
        <translation>یک عکس HEIC با فشرده‌سازی بااتلاف</translation>
    </message>
    <message>
        <source>a JPEG</source>
        <translation>یک JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture compressed with loss</source>
        <translation>یک تصویر JPEG 2000 با فشرده‌سازی بااتلاف</translation>
    </message>
    <message>
        <source>a JPEG&apos;s own header (JFIF)</source>
        <translation>سرآیند خود JPEG (JFIF)</translation>
    </message>
    <message>
        <source>a TIFF compressed with loss</source>
        <translation>یک TIFF با فشرده‌سازی بااتلاف</translation>
    </message>
    <message>
        <source>a WebP compressed with loss</source>
        <translation>یک WebP با فشرده‌سازی بااتلاف</translation>
    </message>
    <message>
        <source>a caption or keywords (IPTC)</source>
        <translation>شرح تصویر یا کلیدواژه‌ها (IPTC)</translation>
    </message>
    <message>
        <source>a colour profile (ICC)</source>
        <translation>نمایهٔ رنگ (ICC)</translation>
    </message>
    <message>
        <source>a comment (COM)</source>
        <translation>توضیح (COM)</translation>
    </message>
    <message>
        <source>a height that comes last</source>
        <translation>ارتفاعی که در پایان می‌آید</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>یک عدد</translation>
    </message>
    <message>
        <source>a small copy of the picture (JFXX)</source>
        <translation>رونوشت کوچکی از تصویر (JFXX)</translation>
    </message>
    <message>
        <source>a tensor has the wrong shape</source>
        <translation>یک تنسور شکل نادرستی دارد</translation>
    </message>
    <message>
        <source>a tensor has the wrong size</source>
        <translation>یک تنسور اندازهٔ نادرستی دارد</translation>
    </message>
    <message>
        <source>a tensor is not described as it should be</source>
        <translation>یک تنسور آن‌گونه که باید توصیف نشده است</translation>
    </message>
    <message>
        <source>a texture compressed with loss</source>
        <translation>یک بافت (texture) با فشرده‌سازی بااتلاف</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>یک واریانس منفی است</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>یک عدد صحیح</translation>
    </message>
    <message>
        <source>ab&amp;dh: hours, best with a graphics card</source>
        <translation>‏ab&amp;dh: چند ساعت، بهتر است با کارت گرافیک</translation>
    </message>
    <message>
        <source>adaptively </source>
        <translation>به‌طور تطبیقی </translation>
    </message>
    <message>
        <source>an AVIF compressed with loss</source>
        <translation>یک AVIF با فشرده‌سازی بااتلاف</translation>
    </message>
    <message>
        <source>arithmetic coding</source>
        <translation>کدگذاری حسابی</translation>
    </message>
    <message>
        <source>begins like a drive</source>
        <translation>مانند نام درایو آغاز می‌شود</translation>
    </message>
    <message>
        <source>chat&amp;gan: hours, best with a graphics card</source>
        <translation>‏chat&amp;gan: چند ساعت، بهتر است با کارت گرافیک</translation>
    </message>
    <message>
        <source>colours sampled {factors}</source>
        <translation>رنگ‌هایی با نمونه‌برداری {factors}</translation>
    </message>
    <message>
        <source>further pictures (MPF)</source>
        <translation>تصویرهای بیشتر (MPF)</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>بک‌اسلش دارد</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>نویسهٔ کنترلی دارد</translation>
    </message>
    <message>
        <source>has too many folders</source>
        <translation>پوشه‌های بیش از حد دارد</translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation>خالی یا بیش از حد بلند است</translation>
    </message>
    <message>
        <source>is not a plain relative path</source>
        <translation>مسیر نسبی ساده نیست</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>یونیکد معتبر نیست</translation>
    </message>
    <message>
        <source>it could not be read ({reason})</source>
        <translation>آن را نشد خواند ({reason})</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>کار نکرد</translation>
    </message>
    <message>
        <source>it does not say where the run stands</source>
        <translation>نمی‌گوید دوره در کجای کار است</translation>
    </message>
    <message>
        <source>it gave a wrong result.</source>
        <translation>نتیجهٔ نادرستی داد.</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows</source>
        <translation>بیش از {most:,} ردیف دارد</translation>
    </message>
    <message>
        <source>it has no header of a model</source>
        <translation>سرآیند مدل ندارد</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>ردیفی ندارد</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>بریده شده است</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>بزرگ‌تر از {most} MiB است</translation>
    </message>
    <message>
        <source>it is no CSV table ({reason})</source>
        <translation>جدول CSV نیست ({reason})</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>متن UTF-8 نیست</translation>
    </message>
    <message>
        <source>its Huffman tables</source>
        <translation>جدول‌های هافمن آن</translation>
    </message>
    <message>
        <source>its colour components</source>
        <translation>مؤلفه‌های رنگ آن</translation>
    </message>
    <message>
        <source>its first bytes</source>
        <translation>بایت‌های نخست آن</translation>
    </message>
    <message>
        <source>its first line has to name the columns, each once</source>
        <translation>خط نخست آن باید ستون‌ها را نام ببرد، هر کدام را یک بار</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>سرآیندش را نمی‌توان خواند</translation>
    </message>
    <message>
        <source>its pixels</source>
        <translation>پیکسل‌های آن</translation>
    </message>
    <message>
        <source>its quantisation tables</source>
        <translation>جدول‌های چندی‌سازی آن</translation>
    </message>
    <message>
        <source>its restart marks</source>
        <translation>نشان‌های بازآغاز آن</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>اندازه‌اش نادرست است</translation>
    </message>
    <message>
        <source>its thousands of parts</source>
        <translation>هزاران بخش آن</translation>
    </message>
    <message>
        <source>its weights are not those of the networks it names</source>
        <translation>وزن‌هایش از آنِ شبکه‌هایی که نام می‌برد نیست</translation>
    </message>
    <message>
        <source>its weights overlap or leave gaps</source>
        <translation>وزن‌هایش هم‌پوشانی دارند یا جای خالی می‌گذارند</translation>
    </message>
    <message>
        <source>lies inside another file</source>
        <translation>درون فایل دیگری است</translation>
    </message>
    <message>
        <source>lossless coding</source>
        <translation>کدگذاری بدون اتلاف</translation>
    </message>
    <message>
        <source>notes of a program that edited it (XMP)</source>
        <translation>یادداشت‌های برنامه‌ای که آن را ویرایش کرده (XMP)</translation>
    </message>
    <message>
        <source>notes of other programs (APPn)</source>
        <translation>یادداشت‌های برنامه‌های دیگر (APPn)</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>دو بار آمده است</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>خواندن شکست خورد</translation>
    </message>
    <message>
        <source>red, green and blue instead of brightness and colours</source>
        <translation>قرمز، سبز و آبی به جای روشنایی و رنگ‌ها</translation>
    </message>
    <message>
        <source>row {row} has more cells than there are columns</source>
        <translation>ردیف {row} بیش از شمار ستون‌ها خانه دارد</translation>
    </message>
    <message>
        <source>several layers of sizes</source>
        <translation>چند لایه با اندازه‌های متفاوت</translation>
    </message>
    <message>
        <source>sftn: &amp;hours, best with a graphics card</source>
        <translation>‏sftn: چند ساعت، بهتر است با کارت گرافیک (&amp;H)</translation>
    </message>
    <message>
        <source>sides of more than {most:,} pixels</source>
        <translation>ضلع‌هایی بیش از {most:,} پیکسل</translation>
    </message>
    <message>
        <source>something follows its weights</source>
        <translation>پس از وزن‌هایش چیزی هست</translation>
    </message>
    <message>
        <source>tables that change between its layers</source>
        <translation>جدول‌هایی که میان لایه‌هایش عوض می‌شوند</translation>
    </message>
    <message>
        <source>the headers of its layers</source>
        <translation>سرآیندهای لایه‌های آن</translation>
    </message>
    <message>
        <source>the lengths of its parts</source>
        <translation>طول‌های بخش‌های آن</translation>
    </message>
    <message>
        <source>the mark of a program (Adobe)</source>
        <translation>نشان یک برنامه (Adobe)</translation>
    </message>
    <message>
        <source>the marks of its parts</source>
        <translation>نشان‌های بخش‌های آن</translation>
    </message>
    <message>
        <source>the numbers that tell its size</source>
        <translation>عددهای اندازهٔ آن</translation>
    </message>
    <message>
        <source>unknown reason.</source>
        <translation>دلیل نامعلوم.</translation>
    </message>
    <message>
        <source>unusable path</source>
        <translation>مسیر غیرقابل استفاده</translation>
    </message>
    <message>
        <source>what it says of the run does not fit together</source>
        <translation>آنچه دربارهٔ دوره می‌گوید با خود جور نیست</translation>
    </message>
    <message>
        <source>what the camera noted (EXIF)</source>
        <translation>یادداشت‌های دوربین (EXIF)</translation>
    </message>
    <message>
        <source>worse quality</source>
        <translation>کیفیت پایین‌تر</translation>
    </message>
    <message>
        <source>{bits} bits a colour</source>
        <translation>{bits} بیت برای هر رنگ</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures changed or vanished and were dropped.</source>
        <translation>
            <numerusform>{count} تصویر تغییر کردند یا ناپدید شدند و کنار گذاشته شدند.</numerusform>
        </translation>
    </message>
    <message>
        <source>{device} is not available on this computer.</source>
        <translation>‏{device} در این رایانه در دسترس نیست.</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>‏{label} را نمی‌توان باز کرد.</translation>
    </message>
    <message>
        <source>{label} does not exist.</source>
        <translation>‏{label} وجود ندارد.</translation>
    </message>
    <message>
        <source>{label} has another size than such stegos.</source>
        <translation>‏{label} اندازه‌ای جز اندازهٔ چنین تصویرهای نهان‌نگاشته‌ای دارد.</translation>
    </message>
    <message>
        <source>{label} has levels finer than 8 bits.</source>
        <translation>‏{label} سطح‌هایی ریزتر از ۸ بیت دارد.</translation>
    </message>
    <message>
        <source>{label} has metadata of {megabytes} MB, too much for a photo.</source>
        <translation>‏{label} {megabytes} مگابایت فراداده دارد که برای عکس بیش از حد است.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}, too many for a file of its kind.</source>
        <translation>‏{label} بیش از {millions} میلیون پیکسل{size} دارد که برای فایلی از نوع خودش بیش از حد است.</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}.</source>
        <translation>‏{label} بیش از {millions} میلیون پیکسل{size} دارد.</translation>
    </message>
    <message>
        <source>{label} has transparent parts.</source>
        <translation>‏{label} بخش‌های شفاف دارد.</translation>
    </message>
    <message>
        <source>{label} has {width:,} × {height:,} pixels; a grey square with a message has exactly {side:,} × {side:,}.</source>
        <translation>‏{label} {width:,} × {height:,} پیکسل دارد؛ مربع خاکستری دارای پیام دقیقاً {side:,} × {side:,} دارد.</translation>
    </message>
    <message>
        <source>{label} is a GIMP project, which cannot be read.</source>
        <translation>‏{label} پروژهٔ GIMP است که نمی‌توان آن را خواند.</translation>
    </message>
    <message>
        <source>{label} is a JPEG XL picture, which cannot be read.</source>
        <translation>‏{label} تصویر JPEG XL است که نمی‌توان آن را خواند.</translation>
    </message>
    <message>
        <source>{label} is a JPEG for printing, in four inks (CMYK).</source>
        <translation>‏{label} یک JPEG برای چاپ، با چهار رنگ مرکب (CMYK)، است.</translation>
    </message>
    <message>
        <source>{label} is a JPEG of a rare kind, with {what}.</source>
        <translation>‏{label} یک JPEG از نوعی کمیاب است، با {what}.</translation>
    </message>
    <message>
        <source>{label} is a JPEG of {count} colour components; a photo has 1 or 3.</source>
        <translation>‏{label} یک JPEG با {count} مؤلفهٔ رنگ است؛ عکس ۱ یا ۳ مؤلفه دارد.</translation>
    </message>
    <message>
        <source>{label} is a JPEG that was cut off: a part of it is missing.</source>
        <translation>‏{label} یک JPEG بریده است: بخشی از آن نیست.</translation>
    </message>
    <message>
        <source>{label} is a PDF, not a picture.</source>
        <translation>‏{label} یک PDF است، نه تصویر.</translation>
    </message>
    <message>
        <source>{label} is a camera&apos;s raw file, which cannot be read; only a small preview in it could.</source>
        <translation>‏{label} فایل خام دوربین است که نمی‌توان آن را خواند؛ تنها پیش‌نمایش کوچکی در آن خواندنی است.</translation>
    </message>
    <message>
        <source>{label} is a damaged JPEG: {what} make no sense.</source>
        <translation>‏{label} یک JPEG آسیب‌دیده است: {what} معنایی ندارد.</translation>
    </message>
    <message>
        <source>{label} is a drawing (SVG), not a picture of pixels.</source>
        <translation>‏{label} ترسیم (SVG) است، نه تصویری از پیکسل‌ها.</translation>
    </message>
    <message>
        <source>{label} is a folder.</source>
        <translation>‏{label} پوشه است.</translation>
    </message>
    <message>
        <source>{label} is a page description, not a picture.</source>
        <translation>‏{label} توصیف صفحه است، نه تصویر.</translation>
    </message>
    <message>
        <source>{label} is a picture of high dynamic range, which cannot be read.</source>
        <translation>‏{label} تصویری با گسترهٔ دینامیکی بالا (HDR) است که نمی‌توان آن را خواند.</translation>
    </message>
    <message>
        <source>{label} is a video, not a picture.</source>
        <translation>‏{label} ویدیو است، نه تصویر.</translation>
    </message>
    <message>
        <source>{label} is damaged or cut off, or of a kind that cannot be read.</source>
        <translation>‏{label} آسیب دیده یا بریده است، یا از نوعی است که نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>{label} is empty.</source>
        <translation>‏{label} خالی است.</translation>
    </message>
    <message>
        <source>{label} is in colour; a picture with a message is grey.</source>
        <translation>‏{label} رنگی است؛ تصویر دارای پیام خاکستری است.</translation>
    </message>
    <message>
        <source>{label} is no JPEG.</source>
        <translation>‏{label} یک JPEG نیست.</translation>
    </message>
    <message>
        <source>{label} is not a file.</source>
        <translation>‏{label} فایل نیست.</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be read, or its start is damaged.</source>
        <translation>‏{label} تصویری خواندنی نیست، یا آغازش آسیب دیده است.</translation>
    </message>
    <message>
        <source>{label} is only a line: {width:,} × {height:,} pixels.</source>
        <translation>‏{label} تنها یک خط است: {width:,} × {height:,} پیکسل.</translation>
    </message>
    <message>
        <source>{label} is too large to be a photograph.</source>
        <translation>‏{label} بزرگ‌تر از آن است که عکس باشد.</translation>
    </message>
    <message>
        <source>{label} is too large: a JPEG has at most {most:,} pixels each way.</source>
        <translation>‏{label} بیش از حد بزرگ است: JPEG در هر جهت حداکثر {most:,} پیکسل دارد.</translation>
    </message>
    <message>
        <source>{label} is too large: messengers would shrink it, and the message would be lost.</source>
        <translation>‏{label} بیش از حد بزرگ است: پیام‌رسان‌ها آن را کوچک می‌کنند و پیام از دست می‌رود.</translation>
    </message>
    <message>
        <source>{label} is too small to hold a message.</source>
        <translation>‏{label} کوچک‌تر از آن است که پیامی در خود داشته باشد.</translation>
    </message>
    <message>
        <source>{label} is too small: {width:,} × {height:,} pixels. A photo has at least {least} each way.</source>
        <translation>‏{label} بسیار کوچک است: {width:,} × {height:,} پیکسل. عکس در هر جهت دست‌کم {least} پیکسل دارد.</translation>
    </message>
    <message>
        <source>{label} is {kind}, which cannot hold a hidden message any more.</source>
        <translation>‏{label} {kind} است که دیگر نمی‌تواند پیامی پنهان در خود داشته باشد.</translation>
    </message>
    <message>
        <source>{label} is {kind}. In a PNG of its own size, every change can be proved by what the compression left.</source>
        <translation>‏{label} {kind} است. در یک PNG به اندازهٔ خودش، هر تغییری را از آنچه فشرده‌سازی به جا گذاشته می‌توان اثبات کرد.</translation>
    </message>
    <message>
        <source>{label} may not be read.</source>
        <translation>اجازهٔ خواندن {label} نیست.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers or strips.</source>
        <translation>خواندن {label} بسیار طول می‌کشد: پیکسل‌هایش در لایه‌ها یا نوارهای بیش از حد است.</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers.</source>
        <translation>خواندن {label} بسیار طول می‌کشد: پیکسل‌هایش در لایه‌های بیش از حد است.</translation>
    </message>
    <message>
        <source>{messenger} makes pictures smaller that have more than {side:,} pixels on the longer side. There, this one would lose its message: choose a smaller size.</source>
        <translation>‏{messenger} تصویرهایی را که در ضلع بلندتر بیش از {side:,} پیکسل دارند کوچک می‌کند. این تصویر آنجا پیامش را از دست می‌دهد: اندازهٔ کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation>‏{name} نمی‌تواند نام فایل باشد.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>‏{name} نمی‌تواند {value} باشد</translation>
    </message>
    <message>
        <source>{name} changed since the training began.</source>
        <translation>‏{name} از آغاز آموزش تغییر کرده است.</translation>
    </message>
    <message>
        <source>{name} has another architecture than the one to train.</source>
        <translation>‏{name} معماری دیگری جز آنچه باید آموزش ببیند دارد.</translation>
    </message>
    <message>
        <source>{name} is a model of architecture {architecture}, not {wanted}.</source>
        <translation>‏{name} مدلی با معماری {architecture} است، نه {wanted}.</translation>
    </message>
    <message>
        <source>{name} is no model file name.</source>
        <translation>‏{name} نام فایل مدل نیست.</translation>
    </message>
    <message>
        <source>{name} reads parity, so a private model cannot start from it.</source>
        <translation>‏{name} زوج و فرد بودن را می‌خواند، پس مدل خصوصی نمی‌تواند از آن آغاز شود.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>‏{path} را نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be the path of a folder.</source>
        <translation>‏{path} نمی‌تواند مسیر پوشه باشد.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>‏{path} از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>{path} is a link to a file outside the folder.</source>
        <translation>‏{path} پیوندی به فایلی بیرون از پوشه است.</translation>
    </message>
    <message>
        <source>{path} is a link to a folder.</source>
        <translation>‏{path} پیوندی به پوشه است.</translation>
    </message>
    <message>
        <source>{path} is a link to nothing.</source>
        <translation>‏{path} پیوندی به هیچ است.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>‏{path} فایلی معمولی نیست.</translation>
    </message>
    <message>
        <source>{reason} Going on with a batch of {batch}.</source>
        <translation>{reason} با دستهٔ {batch} ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>{reason} Not even a batch of one crop fits.</source>
        <translation>{reason} حتی دسته‌ای از یک برش هم جا نمی‌گیرد.</translation>
    </message>
    <message>
        <source>{share:.0%} of it has detail that can carry something.</source>
        <translation>{share:.0%} از آن جزئیاتی دارد که می‌تواند چیزی حمل کند.</translation>
    </message>
    <message>
        <source>{share:.0%} of the picture is flat: neighbouring pixels are equal there, and a changed one shows in the levels. A photograph with more detail hides better.</source>
        <translation>{share:.0%} از تصویر یکنواخت است: پیکسل‌های همسایه در آنجا برابرند، و پیکسل تغییرکرده در سطح‌ها پیداست. عکسی با جزئیات بیشتر بهتر پنهان می‌کند.</translation>
    </message>
    <message>
        <source>{what} at step {step}: back to step {kept} at {scale:.2g} of the learning rate.</source>
        <translation>{what} (گام {step}): بازگشت به گام {kept} با {scale:.2g} برابر نرخ یادگیری.</translation>
    </message>
    <message>
        <source>{what} {times} times.</source>
        <translation>{what} ({times} بار).</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same picture.</source>
        <translation>‏«{first}» و «{second}» یک تصویرند.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” came with the application and keeps its name.</source>
        <translation>‏«{name}» همراه برنامه آمده و نامش را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>“{name}” came with the application and stays.</source>
        <translation>‏«{name}» همراه برنامه آمده و می‌ماند.</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought back</source>
        <translation>‏«{name}» را نمی‌توان بازگرداند</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>‏«{name}» را دیگر نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more: {reason}.</source>
        <translation>‏«{name}» را دیگر نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed</source>
        <translation>‏«{name}» را نمی‌توان برداشت</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed</source>
        <translation>نام «{name}» را نمی‌توان تغییر داد</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on this disk.</source>
        <translation>‏«{name}» روی این دیسک نمی‌تواند نام فایل باشد.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>‏«{name}» را نمی‌توان به کار برد: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>‏«{name}» را نشد نوشت: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>‏«{name}» از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>“{name}” holds a whole message by itself.</source>
        <translation>‏«{name}» به‌تنهایی پیامی کامل در خود دارد.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers (NaN or infinite).</source>
        <translation>‏«{name}» وزن‌هایی دارد که عدد نیستند (NaN یا بی‌نهایت).</translation>
    </message>
    <message>
        <source>“{name}” holds weights, but not those of a model for hiding messages.</source>
        <translation>‏«{name}» وزن‌هایی دارد، اما نه وزن‌های مدلی برای پنهان کردن پیام.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>‏«{name}» پوشه است.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads nowhere.</source>
        <translation>‏«{name}» پیوندی است که به جایی نمی‌رسد.</translation>
    </message>
    <message>
        <source>“{name}” is a link to itself.</source>
        <translation>‏«{name}» پیوندی به خودش است.</translation>
    </message>
    <message>
        <source>“{name}” is larger than this disk or account allows.</source>
        <translation>‏«{name}» بزرگ‌تر از آن است که این دیسک یا حساب اجازه می‌دهد.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>‏«{name}» فایل نیست.</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>‏«{name}» پوشه نیست.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: {reason}.</source>
        <translation>‏«{name}» فایل مدل سالمی نیست: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not installed.</source>
        <translation>‏«{name}» نصب نیست.</translation>
    </message>
    <message>
        <source>“{name}” is the output of row {row} too.</source>
        <translation>‏«{name}» خروجی ردیف {row} هم هست.</translation>
    </message>
    <message>
        <source>“{name}” lies among the bundled models, but did not come with this version.</source>
        <translation>‏«{name}» در میان مدل‌های همراه برنامه است، اما با این نسخه نیامده است.</translation>
    </message>
    <message>
        <source>“{name}” may mean several models: {models}.</source>
        <translation>‏«{name}» شاید به چند مدل اشاره کند: {models}.</translation>
    </message>
    <message>
        <source>“{name}” may not be written to this folder.</source>
        <translation>اجازهٔ نوشتن «{name}» در این پوشه نیست.</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at: {reason}.</source>
        <translation>‏«{path}» را نمی‌توان دید: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nothing could be revealed.</source>
        <translation>چیزی را نشد آشکار کرد.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>حافظه کافی نیست.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>برنامه‌های دیگر را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد.</translation>
    </message>
    <message>
        <source>The details help whoever looks into it.</source>
        <translation>جزئیات به کسی که آن را بررسی می‌کند کمک می‌کند.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Split the message into {count} pictures, or shorten it.</source>
        <translation>گنجایش آن {capacity} است. پیام را در {count} تصویر بخش کنید، یا کوتاهش کنید.</translation>
    </message>
    <message>
        <source>It holds {capacity}. Shorten the text, or remove files.</source>
        <translation>گنجایش آن {capacity} است. متن را کوتاه کنید، یا فایل‌هایی را بردارید.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by {excess}.</source>
        <translation>پیام برای این تصویر {excess} بلندتر از اندازه است.</translation>
    </message>
    <message>
        <source>The message is too long for this picture by more than {excess}.</source>
        <translation>پیام برای این تصویر بیش از {excess} بلندتر از اندازه است.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>نمایش جزئیات</translation>
    </message>
</context>
<context>
    <name>file_manager</name>
    <message>
        <source>No file manager answers. The folder is {folder}.</source>
        <translation>هیچ برنامهٔ مدیریت فایلی پاسخ نمی‌دهد. پوشه {folder} است.</translation>
    </message>
    <message>
        <source>No program opens {name} here. It was saved in {folder}.</source>
        <translation>هیچ برنامه‌ای اینجا {name} را باز نمی‌کند. در {folder} ذخیره شد.</translation>
    </message>
    <message>
        <source>No e-mail program answers. Attach the file by hand.</source>
        <translation>هیچ برنامهٔ ایمیلی پاسخ نمی‌دهد. فایل را دستی پیوست کنید.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{value} KB</source>
        <translation>{value} کیلوبایت</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} مگابایت</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} گیگابایت</translation>
    </message>
    <message>
        <source>under {percent} %</source>
        <translation>کمتر از {percent}٪</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>یکسان</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} دسی‌بل</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>یک ثانیه</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>stegapp&apos;s own</source>
        <translation>مدل خود stegapp</translation>
    </message>
    <message>
        <source>stegapp&apos;s second, for comparison</source>
        <translation>مدل دوم stegapp، برای مقایسه</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Cobblestone</source>
        <translation>سنگ‌فرش</translation>
    </message>
    <message>
        <source>Dandelions</source>
        <translation>گل‌های قاصدک</translation>
    </message>
    <message>
        <source>Earth, Apollo 8</source>
        <translation>زمین، آپولو ۸</translation>
    </message>
    <message>
        <source>Forest stream</source>
        <translation>جویبار جنگلی</translation>
    </message>
    <message>
        <source>Mountain path</source>
        <translation>راه کوهستانی</translation>
    </message>
    <message>
        <source>Paint brushes</source>
        <translation>قلم‌موها</translation>
    </message>
    <message>
        <source>Pebbles and twigs</source>
        <translation>ریگ و شاخه</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>قایق بادبانی</translation>
    </message>
    <message>
        <source>Two dogs</source>
        <translation>دو سگ</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training was ended from outside.</source>
        <translation>آموزش از بیرون پایان داده شد.</translation>
    </message>
    <message>
        <source>Most often the system does that when memory runs out. Close other programs, or go on with a smaller batch. Nothing older than the last checkpoint is lost.</source>
        <translation>بیشتر وقت‌ها سیستم هنگامی این کار را می‌کند که حافظه تمام شود. برنامه‌های دیگر را ببندید، یا با دستهٔ کوچک‌تری ادامه دهید. هیچ‌یک از آموخته‌های پیش از آخرین نقطهٔ ذخیره از دست نرفته است.</translation>
    </message>
    <message>
        <source>The training crashed.</source>
        <translation>آموزش از کار افتاد.</translation>
    </message>
    <message>
        <source>Nothing older than the last checkpoint is lost. If it crashes again, the graphics card or its driver may be at fault.</source>
        <translation>هیچ‌یک از آموخته‌های پیش از آخرین نقطهٔ ذخیره از دست نرفته است. اگر دوباره از کار بیفتد، شاید ایراد از کارت گرافیک یا راه‌انداز آن باشد.</translation>
    </message>
    <message>
        <source>The training&apos;s output could not be read, so it was stopped.</source>
        <translation>خروجی آموزش را نشد خواند، پس متوقف شد.</translation>
    </message>
    <message>
        <source>Something else may have written into its output. Go on from the last checkpoint.</source>
        <translation>شاید چیز دیگری در خروجی آن نوشته باشد. از آخرین نقطهٔ ذخیره ادامه دهید.</translation>
    </message>
    <message>
        <source>The training belongs to another version of the application.</source>
        <translation>آموزش از آنِ نسخهٔ دیگری از برنامه است.</translation>
    </message>
    <message>
        <source>The application was probably updated meanwhile. Close it and open it again.</source>
        <translation>برنامه احتمالاً در این میان به‌روز شده است. آن را ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>آموزش را نشد آغاز کرد.</translation>
    </message>
    <message>
        <source>The application may be damaged or have been moved. Install it again.</source>
        <translation>شاید برنامه آسیب دیده یا جابه‌جا شده باشد. دوباره نصبش کنید.</translation>
    </message>
    <message>
        <source>The training ended without a word.</source>
        <translation>آموزش بی‌هیچ توضیحی پایان یافت.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint. The details help whoever looks into it.</source>
        <translation>از آخرین نقطهٔ ذخیره ادامه دهید. جزئیات به کسی که آن را بررسی می‌کند کمک می‌کند.</translation>
    </message>
</context>
</TS>
