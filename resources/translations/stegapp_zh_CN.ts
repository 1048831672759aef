<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About stegapp</source>
        <translation>关于 stegapp</translation>
    </message>
    <message>
        <source>Hide a text or files in a photograph with a neural network, and get every byte back.</source>
        <translation>用神经网络把文本或文件隐藏在照片里，并一字节不差地取回。</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>帮助(&amp;H) (F1)</translation>
    </message>
    <message>
        <source>What this does not protect against</source>
        <translation>它不能防范什么</translation>
    </message>
    <message>
        <source>Statistical detection</source>
        <translation>统计检测</translation>
    </message>
    <message>
        <source>The eye sees nothing, but a long message leaves traces that a program trained for it can find. Short messages in detailed photos are the hardest to notice. The text itself stays encrypted.</source>
        <translation>肉眼看不出什么，但较长的消息会留下痕迹，专门为此训练的程序可以发现。细节丰富的照片里的短消息最不易察觉。文本本身始终是加密的。</translation>
    </message>
    <message>
        <source>Recompression</source>
        <translation>重新压缩</translation>
    </message>
    <message>
        <source>Most messengers and social networks compress photos again. That destroys the message, unless it was hidden for messengers that recompress; send the file.</source>
        <translation>大多数聊天软件和社交网络会再次压缩照片。这会破坏消息，除非消息是针对会重新压缩的聊天软件隐藏的；请以文件形式发送。</translation>
    </message>
    <message>
        <source>A stolen or guessed password</source>
        <translation>密码被盗或被猜中</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>任何人只要有这张图片和密码，就能读到消息，无论现在还是十年后。</translation>
    </message>
    <message>
        <source>A computer that is not yours</source>
        <translation>不属于您的电脑</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>监视您屏幕或键盘的程序，在消息被隐藏之前就能看到它。</translation>
    </message>
    <message>
        <source>The original picture</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Comparing it with the one you sent shows every change. Keep it to yourself, or delete it.</source>
        <translation>把它与您发出的图片对比，每处改动都会显现。请自己保管好，或者删除。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>采用 MIT 许可证的自由软件</translation>
    </message>
    <message>
        <source>Built on “Anti-Rounding Image Steganography With Separable Fine-Tuned Network” (IEEE TCSVT, 2023), with 5G error correction, Argon2id and authenticated encryption.</source>
        <translation>基于“Anti-Rounding Image Steganography With Separable Fine-Tuned Network”（IEEE TCSVT，2023），并使用 5G 纠错、Argon2id 和认证加密。</translation>
    </message>
    <message>
        <source>Sample photographs</source>
        <translation>示例照片</translation>
    </message>
    <message>
        <source>Shrunk, cut to a square and made grey.</source>
        <translation>已缩小、裁成正方形并转为灰度。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Words of passphrases: {lists}.</source>
        <translation>密码短语词表：{lists}。</translation>
    </message>
    <message>
        <source>Open the licence &amp;texts</source>
        <translation>打开许可证文本(&amp;T)</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>它们位于 {folder}。</translation>
    </message>
</context>
<context>
    <name>AcceptanceStep</name>
    <message>
        <source>Measured on photos it was not trained on</source>
        <translation>在未参与训练的照片上测得</translation>
    </message>
    <message>
        <source>Who reads whom</source>
        <translation>谁能读取谁</translation>
    </message>
    <message>
        <source>Messages hidden and revealed</source>
        <translation>隐藏并提取的消息</translation>
    </message>
    <message>
        <source>Random messages of several sizes are hidden, saved, read again and revealed.</source>
        <translation>将多种大小的随机消息隐藏、保存，再读取并提取。</translation>
    </message>
    <message>
        <source>Progress of the acceptance test</source>
        <translation>验收测试的进度</translation>
    </message>
    <message>
        <source>The model is trained. Now it is tested.</source>
        <translation>模型已训练完成，现在进行测试。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>Bits read right after the JT-stage, without rounding</source>
        <translation>JT 阶段后正确读取的比特，不取整</translation>
    </message>
    <message>
        <source>… with rounding</source>
        <translation>… 取整</translation>
    </message>
    <message>
        <source>Bits read right after the SF-stage, from the saved file</source>
        <translation>SF 阶段后从保存的文件中正确读取的比特</translation>
    </message>
    <message>
        <source>… on the worst photo</source>
        <translation>… 最差的照片</translation>
    </message>
    <message>
        <source>Closeness when every pixel carries a bit (PSNR)</source>
        <translation>每个像素都承载一个比特时的保真度 (PSNR)</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>相似度 (SSIM)</translation>
    </message>
    <message>
        <source>Bits a pixel can carry (GMI)</source>
        <translation>一个像素可承载的比特 (GMI)</translation>
    </message>
    <message>
        <source>Bits read wrong on black, white and other hard pictures</source>
        <translation>在纯黑、纯白等困难图片上读错的比特</translation>
    </message>
    <message>
        <source>Bits read right, over all strengths and JPEG qualities</source>
        <translation>正确读取的比特，涵盖所有强度和 JPEG 质量</translation>
    </message>
    <message>
        <source>Bits a place carries (GMI) after JPEG of quality 95</source>
        <translation>JPEG 质量 95 后每个位置承载的比特 (GMI)</translation>
    </message>
    <message>
        <source>… of quality 75</source>
        <translation>… 质量 75</translation>
    </message>
    <message>
        <source>… of quality 50</source>
        <translation>… 质量 50</translation>
    </message>
    <message>
        <source>Closeness when every place carries a bit (PSNR)</source>
        <translation>每个位置都承载一个比特时的保真度 (PSNR)</translation>
    </message>
    <message>
        <source>All {count} messages came back, byte for byte.</source>
        <translation>全部 {count} 条消息都一字节不差地取回。</translation>
    </message>
    <message>
        <source>Only {good} of {count} messages came back.</source>
        <translation>{count} 条消息中只取回了 {good} 条。</translation>
    </message>
    <message>
        <source>This model cannot be used yet. Train it further, or begin anew with more photos or another preset.</source>
        <translation>此模型还不能使用。请继续训练，或者用更多照片或另一预设重新开始。</translation>
    </message>
    <message>
        <source>The test was stopped. The model is kept, and can be tested again.</source>
        <translation>测试已停止。模型会保留，可以再次测试。</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>此模型可以使用。</translation>
    </message>
    <message numerus="yes">
        <source>It was tested on %Ln photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>只在 %Ln 张照片上测试过：添加更多照片，测试才更有说服力。</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in {photo}: {problem}</source>
        <translation>{photo} 中的 {size}：{problem}</translation>
    </message>
    <message>
        <source>{size} in {photo}: every byte came back, at {psnr}</source>
        <translation>{photo} 中的 {size}：每个字节都已取回，{psnr}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>How much of the picture the message fills</source>
        <translation>消息占用了图片多少容量</translation>
    </message>
    <message>
        <source>How easily it may be noticed is told here, once there are a picture and a message.</source>
        <translation>有了图片和消息后，这里会显示它有多容易被察觉。</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>超过 {size}</translation>
    </message>
    <message>
        <source>Measuring how much fits…</source>
        <translation>正在测量可容纳多少…</translation>
    </message>
    <message>
        <source>How much fits could not be measured</source>
        <translation>无法测量可容纳多少</translation>
    </message>
    <message>
        <source>Choose a picture to see how much fits</source>
        <translation>选择一张图片，查看可容纳多少</translation>
    </message>
    <message>
        <source>{size} after compression</source>
        <translation>压缩后 {size}</translation>
    </message>
    <message>
        <source>This picture cannot carry a message</source>
        <translation>这张图片无法承载消息</translation>
    </message>
    <message>
        <source>Room for {capacity}</source>
        <translation>可容纳 {capacity}</translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation>{used} / {capacity}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>after compression</source>
        <translation>压缩后</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>第 {number} 步：{title}</translation>
    </message>
</context>
<context>
    <name>CarrierTiles</name>
    <message>
        <source>What the picture becomes</source>
        <translation>图片将变成</translation>
    </message>
    <message>
        <source>Grey square</source>
        <translation>灰度方图</translation>
    </message>
    <message>
        <source>A part of it, 512&#xa0;×&#xa0;512 pixels, without colours.</source>
        <translation>图片的一部分，512 × 512 像素，没有颜色。</translation>
    </message>
    <message>
        <source>PNG photo</source>
        <translation>PNG 照片</translation>
    </message>
    <message>
        <source>All of it, in its colours. Holds the most.</source>
        <translation>整张图片，保留颜色。容量最大。</translation>
    </message>
    <message>
        <source>JPEG photo</source>
        <translation>JPEG 照片</translation>
    </message>
    <message>
        <source>Many messengers pass it on untouched.</source>
        <translation>许多聊天软件会原样传送。</translation>
    </message>
    <message>
        <source>For messengers that recompress</source>
        <translation>用于会重新压缩的聊天软件</translation>
    </message>
    <message>
        <source>Arrives there, but is easier to notice.</source>
        <translation>能送达，但更容易被察觉。</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colours of the difference: blue is darker, red is lighter</source>
        <translation>差异的颜色：蓝色表示更暗，红色表示更亮</translation>
    </message>
    <message>
        <source>−{levels} darker</source>
        <translation>暗 −{levels}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>+{levels} lighter</source>
        <translation>亮 +{levels}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two pictures</source>
        <translation>对比两张图片</translation>
    </message>
    <message>
        <source>See, pixel by pixel, what hiding has changed.</source>
        <translation>逐像素查看隐藏改变了什么。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Drop two pictures here</source>
        <translation>将两张图片拖到这里</translation>
    </message>
    <message>
        <source>a cover and the picture with the message, or any two of the same size</source>
        <translation>载体图片和含有消息的图片，或任意两张大小相同的图片</translation>
    </message>
    <message>
        <source>Now the second picture</source>
        <translation>现在选择第二张图片</translation>
    </message>
    <message>
        <source>The first one is {name}.</source>
        <translation>第一张是 {name}。</translation>
    </message>
    <message>
        <source>The pictures differ in size, so their pixels cannot be compared one by one.</source>
        <translation>两张图片大小不同，无法逐像素对比。</translation>
    </message>
    <message>
        <source>A JPEG stores no pixels: what is compared are those that come of decoding it. One change in the file moves many of them a little.</source>
        <translation>JPEG 不存储像素：对比的是解码得到的像素。文件中的一处改动会使许多像素略有变化。</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大小（像素）</translation>
    </message>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>保真度 (PSNR)</translation>
    </message>
    <message>
        <source>Above 40 dB the eye sees no difference.</source>
        <translation>高于 40 dB 时，肉眼看不出差别。</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>相似度 (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 表示图片的结构没有变化。</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>改变的像素</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ.</source>
        <translation>
            <numerusform>有 %Ln 个像素不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>最大改动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln 级</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 255 levels.</source>
        <translation>共 255 级。</translation>
    </message>
    <message>
        <source>Choose two pictures</source>
        <translation>选择两张图片</translation>
    </message>
    <message>
        <source>Only two pictures can be compared.</source>
        <translation>只能对比两张图片。</translation>
    </message>
    <message>
        <source>Drop two of them.</source>
        <translation>请拖入其中两张。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Di&amp;vider</source>
        <translation>分隔线(&amp;V)</translation>
    </message>
    <message>
        <source>B&amp;link</source>
        <translation>闪烁(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>对比方式</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>差异的放大倍数</translation>
    </message>
    <message>
        <source>Colours that are compared</source>
        <translation>要对比的颜色</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>所有颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Show pixels one to one</source>
        <translation>按一比一显示像素</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation>适合窗口 (F)</translation>
    </message>
    <message>
        <source>Exchange the pictures</source>
        <translation>交换两张图片</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>新的对比(&amp;N)</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>灰度级</translation>
    </message>
    <message>
        <source>Colours of the difference</source>
        <translation>差异的颜色</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison of two pictures</source>
        <translation>两张图片的对比</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrows move, F fits, 1 shows single pixels, Space flips the pictures.</source>
        <translation>加号和减号缩放，方向键移动，F 适合窗口，1 显示单个像素，空格键切换两张图片。</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>将图片拖到这里</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Which photo?</source>
        <translation>选哪张照片(&amp;W)？</translation>
    </message>
    <message>
        <source>Measure the photos of a folder, and choose the one that hides the message best</source>
        <translation>测量文件夹中的照片，选出最能藏住消息的一张</translation>
    </message>
    <message>
        <source>Se&amp;veral photos</source>
        <translation>多张照片(&amp;V)</translation>
    </message>
    <message>
        <source>Split the message over several photos, or hide in many at once</source>
        <translation>将消息分到多张照片中，或一次隐藏到许多照片中</translation>
    </message>
    <message>
        <source>&amp;Split the message over several photos…</source>
        <translation>将消息分到多张照片中(&amp;S)…</translation>
    </message>
    <message>
        <source>Hide in &amp;many photos…</source>
        <translation>隐藏到许多照片中(&amp;M)…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>或试试其中一张：</translation>
    </message>
    <message>
        <source>For trying out only: everyone has these pictures.</source>
        <translation>仅供试用：这些图片人人都有。</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it stays a photo like those of a camera.</source>
        <translation>或用 Ctrl+V 粘贴一张。任何照片都可以；它仍像相机拍出的照片。</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it is made as small as messengers keep it.</source>
        <translation>或用 Ctrl+V 粘贴一张。任何照片都可以；它会缩小到聊天软件保留的大小。</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it keeps its colours.</source>
        <translation>或用 Ctrl+V 粘贴一张。任何照片都可以；它会保留颜色。</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. Any photo will do; it becomes {side} × {side} pixels and grey.</source>
        <translation>或用 Ctrl+V 粘贴一张。任何照片都可以；它会变成 {side} × {side} 像素的灰度图。</translation>
    </message>
    <message>
        <source>The picture that will carry the message</source>
        <translation>将承载消息的图片</translation>
    </message>
    <message>
        <source>The grey picture that will carry the message</source>
        <translation>将承载消息的灰度图片</translation>
    </message>
    <message>
        <source>Larger part of the picture (−)</source>
        <translation>取图片的更大部分 (−)</translation>
    </message>
    <message>
        <source>Smaller part of the picture (+)</source>
        <translation>取图片的更小部分 (+)</translation>
    </message>
    <message>
        <source>As much as possible (0)</source>
        <translation>尽可能大 (0)</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>仅供试用：这张图片人人都有。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更换(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>选择另一张图片</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Sample picture: {name}</source>
        <translation>示例图片：{name}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>图片中使用的部分</translation>
    </message>
    <message>
        <source>Drag the square to move it; use the wheel, corners or plus and minus to resize it.</source>
        <translation>拖动正方形可移动它；用滚轮、边角或加减号调整大小。</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Curves of the training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Closeness (PSNR), dB</source>
        <translation>保真度 (PSNR)，dB</translation>
    </message>
    <message>
        <source>Bits read right; dots: unrounded, star: picked</source>
        <translation>正确读取的比特；圆点：未取整，星号：选用</translation>
    </message>
    <message>
        <source>Bits per pixel (GMI)</source>
        <translation>每像素比特 (GMI)</translation>
    </message>
    <message>
        <source>Bits read right after JPEG; star: picked</source>
        <translation>JPEG 后正确读取的比特；星号：选用</translation>
    </message>
    <message>
        <source>Bits per place (GMI)</source>
        <translation>每位置比特 (GMI)</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Passwords and messages are left out of these details.</source>
        <translation>这些详细信息不包含密码和消息。</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误的详细信息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;Use it by default from now on</source>
        <translation>从现在起默认使用它(&amp;U)</translation>
    </message>
    <message>
        <source>Use it by default from now on</source>
        <translation>从现在起默认使用它</translation>
    </message>
    <message>
        <source>&amp;Hide something with it</source>
        <translation>用它隐藏内容(&amp;H)</translation>
    </message>
    <message>
        <source>For your recipient</source>
        <translation>给您的接收者</translation>
    </message>
    <message>
        <source>Only this model is sure to reveal what it hides. The receiver needs its file once, and the password each time. Export it, and hand it over in a way that you trust.</source>
        <translation>只有此模型一定能提取它所隐藏的内容。接收者需要一次模型文件，每次还需要密码。请导出模型，并用您信任的方式交给对方。</translation>
    </message>
    <message>
        <source>E&amp;xport the model…</source>
        <translation>导出模型(&amp;X)…</translation>
    </message>
    <message>
        <source>Show it under &amp;Models</source>
        <translation>在“模型”页显示(&amp;M)</translation>
    </message>
    <message>
        <source>Installed among your models. Its id is {id}.</source>
        <translation>已安装到您的模型中。其标识为 {id}。</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} 已就绪。</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>模型 (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>已导出为 {name}。</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Bring back a draft</source>
        <translation>恢复草稿</translation>
    </message>
    <message>
        <source>Password of the draft</source>
        <translation>草稿的密码</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Type the password of the draft</source>
        <translation>输入草稿的密码</translation>
    </message>
    <message>
        <source>It stood on the Hide page when the program ended.</source>
        <translation>程序结束时，它在“隐藏”页上。</translation>
    </message>
    <message>
        <source>A draft of {when} was kept when the program ended.</source>
        <translation>程序结束时，保留了一份 {when} 的草稿。</translation>
    </message>
    <message>
        <source>It is sealed with the password that stood beside it.</source>
        <translation>它已用当时旁边的密码加密封存。</translation>
    </message>
    <message>
        <source>Bring it back or delete it…</source>
        <translation>恢复或删除草稿…</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>&amp;Quick</source>
        <translation>快速(&amp;Q)</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>最佳(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;published</source>
        <translation>按论文(&amp;P)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Take at most</source>
        <translation>最多用时(&amp;T)</translation>
    </message>
    <message>
        <source>Limit the time</source>
        <translation>限制时间</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>最多分钟数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>A short training, good for most.</source>
        <translation>训练时间短，适合大多数情况。</translation>
    </message>
    <message>
        <source>Takes several times as long, for a little more quality.</source>
        <translation>耗时为数倍，质量略有提高。</translation>
    </message>
    <message>
        <source>Trained as the paper describes, on whole pictures: slow, and for comparison only.</source>
        <translation>按论文所述用整张图片训练：很慢，仅供比较。</translation>
    </message>
    <message>
        <source>Takes longest, for comparison only: the paper has no such networks.</source>
        <translation>耗时最长，仅供比较：论文中没有这样的网络。</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>处理器：{name}</translation>
    </message>
    <message>
        <source>About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk.</source>
        <translation>约 {time}，由几步估算。约需 {memory} 内存和 {disk} 磁盘空间。</translation>
    </message>
    <message>
        <source>Measuring how long a few steps take…</source>
        <translation>正在测量几步需要多久…</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <source>Ways on</source>
        <translation>继续的办法</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What was learned up to the last checkpoint is kept.</source>
        <translation>到上一个检查点为止学到的内容都已保留。</translation>
    </message>
    <message>
        <source>There was no checkpoint yet, so the training begins anew.</source>
        <translation>还没有检查点，因此训练将重新开始。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>重新开始(&amp;I)</translation>
    </message>
    <message>
        <source>Go on with a &amp;smaller batch ({count})</source>
        <translation>用较小批次继续 ({count})(&amp;S)</translation>
    </message>
    <message>
        <source>Go on on the &amp;processor</source>
        <translation>改用处理器继续(&amp;P)</translation>
    </message>
    <message>
        <source>Change the p&amp;lan</source>
        <translation>更改计划(&amp;L)</translation>
    </message>
    <message>
        <source>Choose other p&amp;hotos</source>
        <translation>选择其他照片(&amp;H)</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>{name} (link)</source>
        <translation>{name}（链接）</translation>
    </message>
    <message>
        <source>A link to a file elsewhere. Tick it to hide that file too.</source>
        <translation>指向别处文件的链接。勾选后也会隐藏该文件。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Throw this training away</source>
        <translation>丢弃这次训练</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Keep a checkpoint and go on later</source>
        <translation>保存检查点，以后继续</translation>
    </message>
    <message>
        <source>S&amp;top and keep</source>
        <translation>停止并保留(&amp;T)</translation>
    </message>
    <message>
        <source>End this stage now and go on with what was learned</source>
        <translation>现在结束此阶段，用已学到的内容继续</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>停止测试(&amp;S)</translation>
    </message>
    <message>
        <source>The model is kept, and can be tested again</source>
        <translation>模型会保留，可以再次测试</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>继续训练(&amp;F)</translation>
    </message>
    <message>
        <source>Throw &amp;away</source>
        <translation>丢弃(&amp;A)</translation>
    </message>
    <message>
        <source>Test it &amp;again</source>
        <translation>再次测试(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Install the model</source>
        <translation>安装模型(&amp;I)</translation>
    </message>
    <message>
        <source>Trai&amp;n another</source>
        <translation>再训练一个(&amp;N)</translation>
    </message>
</context>
<context>
    <name>FoundSection</name>
    <message>
        <source>Looking through the photos</source>
        <translation>正在查看照片</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>{done} of {total} files looked at, {usable} photos found</source>
        <translation>已查看 {done} / {total} 个文件，找到 {usable} 张照片</translation>
    </message>
    <message>
        <source>Usable photos</source>
        <translation>可用照片</translation>
    </message>
    <message>
        <source>Pictures the training can use.</source>
        <translation>可用于训练的图片。</translation>
    </message>
    <message>
        <source>Different scenes</source>
        <translation>不同场景</translation>
    </message>
    <message>
        <source>Pictures that look alike are counted once. They stay together when some are kept back.</source>
        <translation>看起来相似的图片只计一次。留出照片时，它们会放在一起。</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>{low} to {high} px</source>
        <translation>{low} 到 {high} px</translation>
    </message>
    <message>
        <source>Smallest and largest of the photos.</source>
        <translation>照片中最小的和最大的。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Listed below, each with its reason.</source>
        <translation>列在下方，各附原因。</translation>
    </message>
    <message>
        <source>Skipped, with reasons</source>
        <translation>已跳过，附原因</translation>
    </message>
    <message>
        <source>Most photos are dark: add bright ones, or the model will be unsure in bright skies.</source>
        <translation>大多数照片偏暗：请添加明亮的照片，否则模型对明亮的天空会没有把握。</translation>
    </message>
    <message>
        <source>Most photos are very bright: add darker ones.</source>
        <translation>大多数照片很亮：请添加较暗的照片。</translation>
    </message>
    <message>
        <source>Most photos are very smooth, as if drawn or blurred: add some with fine detail.</source>
        <translation>大多数照片很平滑，像画出来的或模糊的：请添加一些细节丰富的照片。</translation>
    </message>
    <message>
        <source>Most photos are smaller than {side} pixels and get enlarged: add larger ones if you can.</source>
        <translation>大多数照片小于 {side} 像素，会被放大：如有可能，请添加更大的照片。</translation>
    </message>
    <message>
        <source>Many photos show the same scene: other subjects would teach the model more.</source>
        <translation>许多照片显示同一场景：其他题材能让模型学到更多。</translation>
    </message>
    <message>
        <source>The photos are varied enough in brightness, detail and subjects.</source>
        <translation>这些照片在亮度、细节和题材上足够多样。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choose a picture, write a text or add files, set a password, and press Hide message.</source>
        <translation>选择一张图片，写下文本或添加文件，设置密码，然后按“隐藏消息”。</translation>
    </message>
    <message>
        <source>The picture looks the same afterwards. The message is encrypted with the password first, so that finding it is not yet reading it.</source>
        <translation>图片看起来和之前一样。消息会先用密码加密，因此发现了它还不等于读到了它。</translation>
    </message>
    <message>
        <source>Take a photo of your own that nobody else has, with much detail, and hide little in it. What was hidden is read back at once: if it says that your message is hidden, it can be revealed.</source>
        <translation>请用自己拍摄、别人没有且细节丰富的照片，并且少藏一些内容。隐藏的内容会立即读回检验：如果显示您的消息已隐藏，就可以提取出来。</translation>
    </message>
    <message>
        <source>Too long for one photo, or too important? Split it over several photos: any 2 of 3, say, reveal it, and one alone says nothing. “Several photos” can also hide one message in each of many photos, or many messages by a table.</source>
        <translation>对一张照片来说太长，或者太重要？请将消息分到多张照片中：例如 3 张中的任意 2 张即可提取消息，而单独一张什么也透露不了。“多张照片”还可以将一条消息隐藏到许多照片的每一张中，或按表格隐藏许多消息。</translation>
    </message>
    <message>
        <source>Send the picture as a file: attached to an e-mail, or by “File” or “Document” in a messenger. Drag it from the result into the other program.</source>
        <translation>请以文件形式发送图片：作为电子邮件附件，或在聊天软件中用“文件”或“文档”发送。可以把它从结果处拖到其他程序中。</translation>
    </message>
    <message>
        <source>Most messengers compress what is sent as a photo, and that destroys the message. As a JPEG photo, many pass it on untouched: the result says which. For the others there is “For messengers that recompress”.</source>
        <translation>大多数聊天软件会压缩以照片形式发送的内容，这会破坏消息。作为 JPEG 照片，许多软件会原样传送：结果中会说明是哪些。其他软件可用“用于会重新压缩的聊天软件”。</translation>
    </message>
    <message>
        <source>Tell the password another way than the picture: by voice, or on paper.</source>
        <translation>请用与图片不同的途径告知密码：口头或写在纸上。</translation>
    </message>
    <message>
        <source>A key file is a second lock. Hand a copy over another way than the picture, too, and keep one: without it, or if a byte of it changes, the message is lost.</source>
        <translation>密钥文件是第二把锁。也请用与图片不同的途径交给对方一份副本，并自己保留一份：没有它，或者它有一个字节改变，消息就会丢失。</translation>
    </message>
    <message>
        <source>Drop the picture on the Reveal page, type the password, and press Reveal.</source>
        <translation>将图片拖到“提取”页，输入密码，然后按“提取”。</translation>
    </message>
    <message>
        <source>If a picture holds a part of a message, add the others, in any order: they are put together by themselves.</source>
        <translation>如果一张图片含有消息的一部分，请添加其他图片，顺序不限：它们会自动合并。</translation>
    </message>
    <message>
        <source>Nothing revealed? Check the password letter by letter, and the key file, if there is one. Ask for the picture once more, sent as a file. If the sender hid with a model of their own, import its file.</source>
        <translation>没有提取出内容？请逐字检查密码，如果有密钥文件，也请检查。请对方以文件形式再发一次图片。如果发送者用自己的模型隐藏，请导入其模型文件。</translation>
    </message>
    <message>
        <source>A wrong password, an altered picture and a picture without a message are all one: stegapp itself cannot tell them apart.</source>
        <translation>密码错误、图片被改动和图片中没有消息，表现都一样：stegapp 自身无法区分。</translation>
    </message>
    <message>
        <source>A long message leaves traces that a program made for it can find.</source>
        <translation>较长的消息会留下痕迹，专门为此编写的程序可以发现。</translation>
    </message>
    <message>
        <source>Messengers that compress photos destroy the message, unless it was hidden for messengers that recompress.</source>
        <translation>会压缩照片的聊天软件会破坏消息，除非消息是针对会重新压缩的聊天软件隐藏的。</translation>
    </message>
    <message>
        <source>Whoever has the picture and the password can read the message, now or in ten years.</source>
        <translation>任何人只要有这张图片和密码，就能读到消息，无论现在还是十年后。</translation>
    </message>
    <message>
        <source>What watches your screen or keyboard sees the message before it is hidden.</source>
        <translation>监视您屏幕或键盘的程序，在消息被隐藏之前就能看到它。</translation>
    </message>
    <message>
        <source>Beside the original picture, every change shows. Keep it to yourself, or delete it.</source>
        <translation>与原图放在一起，每处改动都会显现。请自己保管好原图，或者删除。</translation>
    </message>
    <message>
        <source>A photo or a JPEG can carry a second message under another password. Hide something harmless in it: if somebody makes you give a password, you can give that one.</source>
        <translation>照片或 JPEG 可以用另一个密码承载第二条消息。请在其中隐藏一些无害的内容：如果有人迫使您交出密码，您可以交出这一个。</translation>
    </message>
    <message>
        <source>It protects this: nothing that a password opens shows that there is another message, and each is hidden as if it were alone. Whoever has one password finds no proof of the other.</source>
        <translation>它能保护的是：任何一个密码打开的内容都不会显示还有另一条消息，每条消息都像单独存在那样隐藏。有其中一个密码的人找不到另一条消息存在的证据。</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the original picture, and sees more changes than one message needs; who thinks that the picture has room for more and does not believe you; or who watches your screen.</source>
        <translation>它不能防范以下的人：有原图，并看出改动比一条消息所需更多的人；认为图片还能容纳更多内容而不相信您的人；或监视您屏幕的人。</translation>
    </message>
    <message>
        <source>Two messages are a longer message together, and easier to notice. Short ones in a large photo are safest.</source>
        <translation>两条消息合起来就是一条更长的消息，也更容易被察觉。在大照片中隐藏短消息最稳妥。</translation>
    </message>
    <message>
        <source>You need not know models: everybody with stegapp has the same one, and it is used.</source>
        <translation>您不必了解模型：每个有 stegapp 的人都有同一个模型，默认使用的就是它。</translation>
    </message>
    <message>
        <source>A model of your own is like a key that two people share: it is trained on your photos, you export its file and give it to the other, and both of you need it besides the password.</source>
        <translation>自己的模型就像两个人共有的钥匙：它用您的照片训练，您导出模型文件并交给对方，除了密码之外，双方都需要它。</translation>
    </message>
    <message>
        <source>Compare, Models and Train are for those who want to look closer.</source>
        <translation>“对比”“模型”和“训练”供想深入了解的人使用。</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>各页面，从上到下</translation>
    </message>
    <message>
        <source>Hide, reveal or compare</source>
        <translation>隐藏、提取或对比</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>停止正在进行的操作</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>粘贴图片或文件</translation>
    </message>
    <message>
        <source>Clear revealed messages and their password from the window</source>
        <translation>从窗口清除提取的消息及其密码</translation>
    </message>
    <message>
        <source>Show or mask the password</source>
        <translation>显示或遮盖密码</translation>
    </message>
    <message>
        <source>Take the chosen ones off a list</source>
        <translation>从列表中移除所选项</translation>
    </message>
    <message>
        <source>Choose all on a list</source>
        <translation>选中列表中的全部</translation>
    </message>
    <message>
        <source>Bring back what was taken off</source>
        <translation>恢复移除的内容</translation>
    </message>
    <message>
        <source>Larger or smaller part of the picture, or all of it</source>
        <translation>取图片的更大部分、更小部分或全部</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些快捷键</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Revealing</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>What it does not protect against</source>
        <translation>它不能防范什么</translation>
    </message>
    <message>
        <source>A second message (decoy)</source>
        <translation>第二条消息（诱饵）</translation>
    </message>
    <message>
        <source>Models, and a closer look</source>
        <translation>模型与深入了解</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Closeness (PSNR)</source>
        <translation>保真度 (PSNR)</translation>
    </message>
    <message>
        <source>How close the picture is to the original. Above 40 dB the eye sees no difference.</source>
        <translation>图片与原图的接近程度。高于 40 dB 时，肉眼看不出差别。</translation>
    </message>
    <message>
        <source>Likeness (SSIM)</source>
        <translation>相似度 (SSIM)</translation>
    </message>
    <message>
        <source>1 means that the structure of the picture is unchanged.</source>
        <translation>1 表示图片的结构没有变化。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>{size} of {capacity}</source>
        <translation>{size} / {capacity}</translation>
    </message>
    <message>
        <source>The message after compression, and what this picture could carry.</source>
        <translation>压缩后的消息，以及这张图片可承载的大小。</translation>
    </message>
    <message>
        <source>Code rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>The share of the hidden bits that carries the message; the rest corrects errors (code rate).</source>
        <translation>隐藏的比特中用于承载消息的比例；其余用于纠错（码率）。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs this model.</source>
        <translation>提取消息的人需要此模型。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{time} on {device}</source>
        <translation>{time}，使用 {device}</translation>
    </message>
    <message>
        <source>How long hiding took, and where it was computed.</source>
        <translation>隐藏用了多久，以及在哪里计算。</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>改变的像素</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s pixels that differ from the original.</source>
        <translation>图片中与原图不同的像素所占的比例。</translation>
    </message>
    <message>
        <source>Values changed</source>
        <translation>改变的数值</translation>
    </message>
    <message>
        <source>The share of the pixels&apos; red, green and blue that differs from the original.</source>
        <translation>像素的红、绿、蓝数值中与原图不同的比例。</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>最大改动</translation>
    </message>
    <message>
        <source>{steps} of 255 levels</source>
        <translation>{steps} 级，共 255 级</translation>
    </message>
    <message>
        <source>How far the most changed pixel moved.</source>
        <translation>改动最大的像素变化了多少。</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>文件中的改动</translation>
    </message>
    <message>
        <source>A JPEG stores frequencies, not pixels. So many of its numbers (coefficients) were changed; each of them moves many pixels a little.</source>
        <translation>JPEG 存储的是频率，而不是像素。这里是其中改变了多少个数值（系数）；每个系数会使许多像素略有变化。</translation>
    </message>
    <message>
        <source>How far the most changed of these numbers moved.</source>
        <translation>这些数值中改动最大的变化了多少。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择一张图片</translation>
    </message>
    <message>
        <source>This picture may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>这张图片可能含有消息：它是灰度的，大小与 stegapp 生成的相同。</translation>
    </message>
    <message>
        <source>Reveal it instead</source>
        <translation>改为提取</translation>
    </message>
    <message>
        <source>Choose files to hide</source>
        <translation>选择要隐藏的文件</translation>
    </message>
    <message>
        <source>Choose a folder to hide</source>
        <translation>选择要隐藏的文件夹</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>图片仍在读取中。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>This picture cannot carry a message. Choose another one, or another kind.</source>
        <translation>这张图片无法承载消息。请另选一张，或选择另一种类型。</translation>
    </message>
    <message>
        <source>Write a text or choose files to hide.</source>
        <translation>请写下文本或选择要隐藏的文件。</translation>
    </message>
    <message>
        <source>With a second message, the first one needs a password, too.</source>
        <translation>有第二条消息时，第一条消息也需要密码。</translation>
    </message>
    <message>
        <source>Second message (decoy)</source>
        <translation>第二条消息（诱饵）</translation>
    </message>
    <message>
        <source>Remove the second message</source>
        <translation>移除第二条消息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of second message</source>
        <translation>第二条消息的类型</translation>
    </message>
    <message>
        <source>Type what you could show to somebody</source>
        <translation>写下您可以给别人看的内容</translation>
    </message>
    <message>
        <source>Text of the second message</source>
        <translation>第二条消息的文本</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose files of the second message</source>
        <translation>选择第二条消息的文件</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove all files of the second message</source>
        <translation>移除第二条消息的所有文件</translation>
    </message>
    <message>
        <source>Password of the second message</source>
        <translation>第二条消息的密码</translation>
    </message>
    <message>
        <source>Its own password</source>
        <translation>它自己的密码</translation>
    </message>
    <message>
        <source>Password of the second message again</source>
        <translation>再次输入第二条消息的密码</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>再输一次以确认</translation>
    </message>
    <message>
        <source>The files are still being looked through.</source>
        <translation>仍在查看文件。</translation>
    </message>
    <message>
        <source>Two messages need a photo or a JPEG. Choose one, or remove the second message.</source>
        <translation>两条消息需要照片或 JPEG。请选择其中一种，或移除第二条消息。</translation>
    </message>
    <message>
        <source>Write the second message, or remove it.</source>
        <translation>请写下第二条消息，或将其移除。</translation>
    </message>
    <message>
        <source>The second message needs a password of its own.</source>
        <translation>第二条消息需要自己的密码。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice, or show it.</source>
        <translation>两次输入的密码不同。请输入两次相同的密码，或将其显示出来。</translation>
    </message>
    <message>
        <source>Both messages have the same password. Choose another one for the second.</source>
        <translation>两条消息的密码相同。请为第二条选择另一个密码。</translation>
    </message>
    <message>
        <source>This kind of picture has no room for it.</source>
        <translation>这类图片容不下它。</translation>
    </message>
    <message>
        <source>It will be hidden, too.</source>
        <translation>它也会被隐藏。</translation>
    </message>
    <message>
        <source>Second message (decoy), closed</source>
        <translation>第二条消息（诱饵），已关闭</translation>
    </message>
    <message>
        <source>Second message (decoy), open</source>
        <translation>第二条消息（诱饵），已打开</translation>
    </message>
    <message>
        <source>Second message (decoy), closed, filled in</source>
        <translation>第二条消息（诱饵），已关闭，已填写</translation>
    </message>
    <message>
        <source>The second message and its password would be lost.</source>
        <translation>第二条消息及其密码将会丢失。</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>仍要移除吗？</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>No files chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>For the case that somebody makes you give a password: hide something harmless here, and give this one. Nothing that it opens shows that there is another message. It does not help against somebody who has the original picture, or who does not believe you.</source>
        <translation>以备有人迫使您交出密码：请在这里隐藏一些无害的内容，并交出这个密码。它打开的内容不会显示还有另一条消息。如果对方有原图，或不相信您，这就没有帮助。</translation>
    </message>
    <message>
        <source>Anyone with stegapp can read it.</source>
        <translation>任何有 stegapp 的人都能读取它。</translation>
    </message>
    <message>
        <source>Hide without a password?</source>
        <translation>不设密码就隐藏？</translation>
    </message>
    <message>
        <source>&amp;Hide without a password</source>
        <translation>不设密码隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Set a password</source>
        <translation>设置密码(&amp;S)</translation>
    </message>
    <message>
        <source>The eye will see no difference.</source>
        <translation>肉眼将看不出差别。</translation>
    </message>
    <message>
        <source>The eye will hardly see a difference.</source>
        <translation>肉眼几乎看不出差别。</translation>
    </message>
    <message>
        <source>JPEG photo (*.jpg *.jpeg)</source>
        <translation>JPEG 照片 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose where the picture with the message is saved</source>
        <translation>选择含有消息的图片的保存位置</translation>
    </message>
    <message>
        <source>&amp;Hide message</source>
        <translation>隐藏消息(&amp;H)</translation>
    </message>
    <message>
        <source>Hide the message (Ctrl+Return)</source>
        <translation>隐藏消息 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saves to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Save the picture with the message</source>
        <translation>保存含有消息的图片</translation>
    </message>
    <message>
        <source>Hide a message</source>
        <translation>隐藏消息</translation>
    </message>
    <message>
        <source>Put a text or files into a picture, and send it to whom you like.</source>
        <translation>把文本或文件放进图片，发给您想发的人。</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>返回表单(&amp;B)</translation>
    </message>
    <message>
        <source>Change the message, the picture or the password</source>
        <translation>更改消息、图片或密码</translation>
    </message>
    <message>
        <source>Hide &amp;another</source>
        <translation>再隐藏一条(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Same message, another photo</source>
        <translation>同一消息，换张照片(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the message and the password, and choose another picture</source>
        <translation>保留消息和密码，选择另一张图片</translation>
    </message>
    <message>
        <source>Many photos</source>
        <translation>许多照片</translation>
    </message>
    <message>
        <source>The message of the page goes into each photo, or each has its own by a table: a CSV file with the columns photo, text or file, output and, if you like, password file. All else is as the page has it. What fails does not stop the others, and nothing is overwritten.</source>
        <translation>页面上的消息会隐藏到每张照片中；也可以按表格让每张照片有自己的消息：表格为 CSV 文件，含有 photo、text 或 file、output 列，需要时还有 password file 列。其他一切按页面上的设置。某一张失败不会中断其余照片，也不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>&amp;Hide in all</source>
        <translation>全部隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Open a &amp;table…</source>
        <translation>打开表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>关闭表格</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Save what became of each photo, as CSV or JSON</source>
        <translation>将每张照片的结果保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>保存到 {name}</translation>
    </message>
    <message>
        <source>Hiding…</source>
        <translation>正在隐藏…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>未完成。</translation>
    </message>
    <message>
        <source>Hidden in {done} of {total} photos, each read back to be sure.</source>
        <translation>已隐藏到 {total} 张照片中的 {done} 张，每张都已读回以确认。</translation>
    </message>
    <message>
        <source>Cancelled. What was finished stays.</source>
        <translation>已取消。已完成的会保留。</translation>
    </message>
    <message>
        <source>The list says why the others failed.</source>
        <translation>列表中说明了其余照片失败的原因。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>表单已清空。</translation>
    </message>
    <message>
        <source>Bring back what it held</source>
        <translation>恢复原来的内容</translation>
    </message>
    <message>
        <source>The password was made here and never copied. Without it nobody can read the message.</source>
        <translation>密码是在这里生成的，从未复制过。没有它，谁也读不到消息。</translation>
    </message>
    <message>
        <source>Empty the form all the same?</source>
        <translation>仍要清空表单吗？</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>清空表单(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The message on the Hide page has not been hidden yet.</source>
        <translation>“隐藏”页上的消息尚未隐藏。</translation>
    </message>
    <message>
        <source>Only one picture at a time can carry a message.</source>
        <translation>一次只能有一张图片承载消息。</translation>
    </message>
    <message>
        <source>Drop just one.</source>
        <translation>请只拖入一张。</translation>
    </message>
    <message>
        <source>Your files are hidden</source>
        <translation>您的文件已隐藏</translation>
    </message>
    <message>
        <source>Your text is hidden</source>
        <translation>您的文本已隐藏</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} 像素，{size}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>The file was copied. Paste it as an attachment.</source>
        <translation>文件已复制。请作为附件粘贴。</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>Many programs compress what is pasted, and that destroys the message: a file is safer.</source>
        <translation>许多程序会压缩粘贴的内容，这会破坏消息：用文件更稳妥。</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>模型 (*.stegmodel)</translation>
    </message>
    <message>
        <source>The model was exported as {name}. The recipient imports it in stegapp.</source>
        <translation>模型已导出为 {name}。接收者在 stegapp 中导入它。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>副本已保存为 {name}。</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>选哪张照片？</translation>
    </message>
    <message>
        <source>Photos measured so far</source>
        <translation>目前已测量的照片</translation>
    </message>
    <message>
        <source>Photos, the best first</source>
        <translation>照片，最佳的在前</translation>
    </message>
    <message>
        <source>&amp;Take this photo</source>
        <translation>用这张照片(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;to…</source>
        <translation>保存到(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures with the message</source>
        <translation>为含有消息的图片选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Of each photo, the middle is taken.</source>
        <translation>每张照片取其中间部分。</translation>
    </message>
    <message>
        <source>The photos are those of the table.</source>
        <translation>照片由表格决定。</translation>
    </message>
    <message>
        <source>Close the table to add others.</source>
        <translation>要添加其他照片，请先关闭表格。</translation>
    </message>
    <message>
        <source>Choose photos to hide in</source>
        <translation>选择用于隐藏的照片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Which photo hides the message best?</source>
        <translation>哪张照片最能藏住消息？</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>For a message of {size} in the photos of {folder}.</source>
        <translation>针对 {size} 的消息，在 {folder} 的照片中。</translation>
    </message>
    <message>
        <source>For a message of {size}, as none is written yet, in the photos of {folder}.</source>
        <translation>针对 {size} 的消息（尚未写消息，以此为准），在 {folder} 的照片中。</translation>
    </message>
    <message>
        <source>The message is too long for this photo.</source>
        <translation>消息对这张照片来说太长。</translation>
    </message>
    <message>
        <source>Split over several photos…</source>
        <translation>分到多张照片中…</translation>
    </message>
    <message>
        <source>A second message lies in one photo alone. Remove it to go on without it.</source>
        <translation>第二条消息只能放在一张照片里。移除它即可不带它继续。</translation>
    </message>
    <message>
        <source>One message in several photos</source>
        <translation>一条消息，多张照片</translation>
    </message>
    <message>
        <source>Each photo carries a part. As many as you say give the message back, whichever they are; fewer give nothing, not even with the password. Message, password and kind of picture are those of the page.</source>
        <translation>每张照片承载一部分。达到您指定的张数就能还原消息，无论是哪几张；少于此数则什么也得不到，有密码也不行。消息、密码和图片类型均为页面上的设置。</translation>
    </message>
    <message>
        <source>&amp;Split message</source>
        <translation>拆分消息(&amp;S)</translation>
    </message>
    <message>
        <source>Photos needed to reveal</source>
        <translation>提取所需的照片数</translation>
    </message>
    <message>
        <source>&amp;Needed to reveal</source>
        <translation>提取所需(&amp;N)</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Each photo carries {share}; the whole message has {whole}.</source>
        <translation>每张照片承载 {share}；整条消息为 {whole}。</translation>
    </message>
    <message>
        <source>Choose two photos at least. Photos that nobody else has are safest.</source>
        <translation>请至少选择两张照片。别人没有的照片最稳妥。</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>已保存为 {name}。{words}。</translation>
    </message>
    <message>
        <source>Hidden in {count} pictures, any {needed} of which reveal it together.</source>
        <translation>已隐藏到 {count} 张图片中，其中任意 {needed} 张合在一起即可提取消息。</translation>
    </message>
    <message>
        <source>Read back from the disk and joined to be sure. Safest is to send them by different ways.</source>
        <translation>已从磁盘读回并合并以确认。用不同途径发送它们最稳妥。</translation>
    </message>
    <message>
        <source>Fits: it takes {room}.</source>
        <translation>放得下：它可容纳 {room}。</translation>
    </message>
    <message>
        <source>Too small for its part: it takes {room}.</source>
        <translation>放不下它的那一部分：它可容纳 {room}。</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey levels of both pictures</source>
        <translation>两张图片的灰度级</translation>
    </message>
    <message>
        <source>0 black</source>
        <translation>0 黑</translation>
    </message>
    <message>
        <source>255 white</source>
        <translation>255 白</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Choose key files</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>new.key</source>
        <translation>新建.key</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>新建密钥文件</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>密钥文件 (*.key)</translation>
    </message>
    <message>
        <source>Made {name}: 32 random bytes, which only you can read.</source>
        <translation>已创建 {name}：32 个随机字节，只有您可以读取。</translation>
    </message>
    <message>
        <source>Add a file that is needed beside the password, or instead of it</source>
        <translation>添加一个文件，除密码之外还需要它，或用它代替密码</translation>
    </message>
    <message>
        <source>Key f&amp;ile…</source>
        <translation>密钥文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Add key files…</source>
        <translation>添加密钥文件…</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>新建密钥文件…</translation>
    </message>
    <message>
        <source>Whoever loses or changes a key file loses the message. Keep a copy, and give one to the recipient another way than the picture.</source>
        <translation>丢失或更改密钥文件，就会丢失消息。请保留一份副本，并用与图片不同的途径交给接收者一份。</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Remove the key file {name}</source>
        <translation>移除密钥文件 {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} may hold a message, as any photo of its kind may.</source>
        <translation>{name} 可能含有消息，正如任何这类照片都可能含有。</translation>
    </message>
    <message>
        <source>{name} may hold a message: it is grey and as large as what stegapp makes.</source>
        <translation>{name} 可能含有消息：它是灰度的，大小与 stegapp 生成的相同。</translation>
    </message>
    <message>
        <source>Reveal it, or hide a message in this picture?</source>
        <translation>要提取其中的消息，还是在这张图片中隐藏消息？</translation>
    </message>
    <message>
        <source>&amp;Reveal it</source>
        <translation>提取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide in it</source>
        <translation>在其中隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only {name} was opened.</source>
        <translation>只打开了 {name}。</translation>
    </message>
    <message>
        <source>A message is hidden in one picture at a time.</source>
        <translation>一次只能在一张图片中隐藏消息。</translation>
    </message>
    <message>
        <source>Something is still being worked on.</source>
        <translation>还有操作正在进行。</translation>
    </message>
    <message>
        <source>Open or drop it again afterwards.</source>
        <translation>请在结束后重新打开或拖放。</translation>
    </message>
    <message>
        <source>Only the model files were taken.</source>
        <translation>只采用了模型文件。</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>继续进行(&amp;K)</translation>
    </message>
    <message>
        <source>Close all the same? Nobody can bring it back then.</source>
        <translation>仍要关闭吗？之后谁也无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>仍然关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>{name} (Ctrl+{number})</source>
        <translation>{name} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息的种类</translation>
    </message>
    <message>
        <source>Type or paste what nobody else should see</source>
        <translation>输入或粘贴不想让别人看到的内容</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>消息文本</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>将文件或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Documents, archives, small pictures. They are compressed for you.</source>
        <translation>文档、压缩包、小图片。它们会自动压缩。</translation>
    </message>
    <message>
        <source>Choose fi&amp;les…</source>
        <translation>选择文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Files to hide</source>
        <translation>要隐藏的文件</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen files off the list (Del)</source>
        <translation>从列表中移除所选文件 (Del)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Looking through the folders: {count} so far…</source>
        <translation>正在查看文件夹：目前 {count} 个…</translation>
    </message>
    <message>
        <source>The pasted text had line ends of several kinds. Now all are the same.</source>
        <translation>粘贴的文本含有多种换行符，现已统一。</translation>
    </message>
    <message>
        <source>To hide a text byte by byte, choose it as a file.</source>
        <translation>要逐字节隐藏文本，请将其作为文件选择。</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>还有 {count} 个。</translation>
    </message>
    <message>
        <source>Links to files elsewhere are left out unless you tick them.</source>
        <translation>指向别处文件的链接不会包含在内，除非您勾选它们。</translation>
    </message>
    <message>
        <source>Not all of it is taken along.</source>
        <translation>并非全部都会包含在内。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln 个文件，{size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The message will appear here.</source>
        <translation>消息将显示在这里。</translation>
    </message>
    <message>
        <source>Revealed text</source>
        <translation>提取的文本</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Revealed files</source>
        <translation>提取的文件</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>全部保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save c&amp;hosen…</source>
        <translation>保存所选(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the saved file. Only open files from people you trust.</source>
        <translation>打开已保存的文件。只打开您信任的人发来的文件。</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
</context>
<context>
    <name>MessengerChoices</name>
    <message>
        <source>Which messengers should it survive?</source>
        <translation>消息要经得起哪些聊天软件？</translation>
    </message>
    <message>
        <source>On iPhones, it compresses far more than all others: less fits.</source>
        <translation>在 iPhone 上，它的压缩远比其他软件厉害：可容纳的更少。</translation>
    </message>
    <message>
        <source>At least one has to stay chosen.</source>
        <translation>至少要保留一个。</translation>
    </message>
    <message>
        <source>Would make a picture of this size smaller, and the message would be lost: {names}. Choose {side} pixels, or leave them out.</source>
        <translation>会缩小这种大小的图片，消息将会丢失：{names}。请选择 {side} 像素，或不选这些软件。</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>such as: Our holidays</source>
        <translation>例如：我们的假期</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For comparison</source>
        <translation>用于比较</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>私有(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compatible</source>
        <translation>兼容(&amp;C)</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>谁能读取</translation>
    </message>
    <message>
        <source>It reads bits by a secret random table of its own. Other models read only noise from its pictures, and it from theirs. This is measured at the end of the training.</source>
        <translation>它按自己的秘密随机表读取比特。其他模型从它的图片中只读到噪声，它从其他模型的图片中也一样。训练结束时会对此进行测量。</translation>
    </message>
    <message>
        <source>It is trained further from a model, by default the bundled one, and each reads what the other hides. Only the password keeps a message secret then.</source>
        <translation>它从一个模型（默认是自带模型）继续训练而来，双方都能读取对方隐藏的内容。此时只有密码能为消息保密。</translation>
    </message>
    <message>
        <source>Other models of this kind may read some of what it hides. Only the password keeps a message secret.</source>
        <translation>其他同类模型可能读到它所隐藏内容的一部分。只有密码能为消息保密。</translation>
    </message>
    <message>
        <source>How much other models read of what it hides is measured at the end of the training.</source>
        <translation>其他模型能读到它所隐藏内容的多少，会在训练结束时测量。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Beside the paper</source>
        <translation>与论文对照</translation>
    </message>
    <message>
        <source>The paper&apos;s covers were JPEGs of one quality, and it counts pictures that the networks were not trained on. This model was measured on photos kept back from its training.</source>
        <translation>论文的载体图片是同一质量的 JPEG，统计的是网络未训练过的图片。此模型是在训练时留出的照片上测量的。</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>取整前</translation>
    </message>
    <message>
        <source>Bits read right from the stego as the generator made it, before it is saved.</source>
        <translation>从生成器刚生成、尚未保存的载密图片中正确读取的比特。</translation>
    </message>
    <message>
        <source>After rounding</source>
        <translation>取整后</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the extractor of the first stage.</source>
        <translation>由第一阶段的提取器从已保存的载密图片中正确读取的比特。</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>微调后</translation>
    </message>
    <message>
        <source>Bits read right from the saved stego by the fine-tuned extractor.</source>
        <translation>由微调后的提取器从已保存的载密图片中正确读取的比特。</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>保真度</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit. Shorter messages are less visible.</source>
        <translation>每个像素都承载一个比特时的 PSNR。消息越短越不明显。</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>SSIM when every pixel carries a bit.</source>
        <translation>每个像素都承载一个比特时的 SSIM。</translation>
    </message>
    <message>
        <source>SPAM errs</source>
        <translation>SPAM 误判</translation>
    </message>
    <message>
        <source>How often a detector with SPAM&apos;s features is wrong; 0.5 is guessing.</source>
        <translation>使用 SPAM 特征的检测器判断错误的比例；0.5 相当于猜测。</translation>
    </message>
    <message>
        <source>SRNet errs</source>
        <translation>SRNet 误判</translation>
    </message>
    <message>
        <source>How often the network SRNet is wrong as a detector; 0.5 is guessing.</source>
        <translation>用网络 SRNet 作检测器时判断错误的比例；0.5 相当于猜测。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>Paper,
quality {quality}</source>
        <translation>论文，
质量 {quality}</translation>
    </message>
    <message>
        <source>message, KB</source>
        <translation>消息，KB</translation>
    </message>
    <message>
        <source>closeness (PSNR), dB</source>
        <translation>保真度 (PSNR)，dB</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Read the file again and check it against its hash</source>
        <translation>重新读取文件，并与其哈希值核对</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>未安装任何模型</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>在此训练</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>came with the app</source>
        <translation>随应用程序提供</translation>
    </message>
    <message>
        <source>for messengers that recompress</source>
        <translation>用于会重新压缩的聊天软件</translation>
    </message>
    <message>
        <source>A model of your own: whoever is to reveal what it hides needs its file.</source>
        <translation>您自己的模型：要提取它所隐藏的内容，对方需要它的文件。</translation>
    </message>
    <message>
        <source>Everybody with stegapp has it: the recipient needs no file.</source>
        <translation>每个有 stegapp 的人都有它：接收者不需要文件。</translation>
    </message>
    <message>
        <source>trained quickly</source>
        <translation>快速训练</translation>
    </message>
    <message>
        <source>trained thoroughly</source>
        <translation>充分训练</translation>
    </message>
    <message>
        <source>trained as published</source>
        <translation>按论文训练</translation>
    </message>
    <message>
        <source>preset {name}</source>
        <translation>预设 {name}</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>训练了多长时间。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>正确读取的比特</translation>
    </message>
    <message>
        <source>Over all strengths and JPEG qualities measured, before error correction.</source>
        <translation>涵盖所有测量的强度和 JPEG 质量，纠错之前。</translation>
    </message>
    <message>
        <source>Bits, quality 75</source>
        <translation>比特，质量 75</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 75.</source>
        <translation>JPEG 质量 75 后，中等强度下一个位置能承载多少。</translation>
    </message>
    <message>
        <source>Bits, quality 50</source>
        <translation>比特，质量 50</translation>
    </message>
    <message>
        <source>How much one place carries at middle strength after JPEG of quality 50.</source>
        <translation>JPEG 质量 50 后，中等强度下一个位置能承载多少。</translation>
    </message>
    <message>
        <source>Closeness, full</source>
        <translation>保真度，满载</translation>
    </message>
    <message>
        <source>PSNR at middle strength when every place carries a bit. Most messages need less.</source>
        <translation>中等强度下每个位置都承载一个比特时的 PSNR。大多数消息用不了这么多。</translation>
    </message>
    <message>
        <source>Likeness, full</source>
        <translation>相似度，满载</translation>
    </message>
    <message>
        <source>SSIM at middle strength when every place carries a bit.</source>
        <translation>中等强度下每个位置都承载一个比特时的 SSIM。</translation>
    </message>
    <message>
        <source>Of a full picture of random bits, read from the saved file, before error correction.</source>
        <translation>图片装满随机比特，从保存的文件中读取，纠错之前。</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>每像素比特</translation>
    </message>
    <message>
        <source>How much one pixel can carry at most.</source>
        <translation>一个像素最多能承载多少。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A model is the pair of networks that hides and reveals. Both sides need the same one.</source>
        <translation>模型是一对网络，负责隐藏和提取。双方需要同一个模型。</translation>
    </message>
    <message>
        <source>&amp;Train on my photos…</source>
        <translation>用我的照片训练(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Drop a model file anywhere to import it.</source>
        <translation>将模型文件拖到任意位置即可导入。</translation>
    </message>
    <message>
        <source>{origin} · default</source>
        <translation>{origin} · 默认</translation>
    </message>
    <message>
        <source>{origin} · default for messengers</source>
        <translation>{origin} · 聊天软件默认</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>模型 ({kinds})</translation>
    </message>
    <message>
        <source>{name} is a model file.</source>
        <translation>{name} 是模型文件。</translation>
    </message>
    <message>
        <source>Import it to reveal what was hidden with it, and to hide with it.</source>
        <translation>导入后可提取用它隐藏的内容，也可用它来隐藏。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>已导入：{names}。</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>已在此处：{names}。</translation>
    </message>
    <message>
        <source>Not imported: {names}.</source>
        <translation>未导入：{names}。</translation>
    </message>
    <message>
        <source>This model is here already, as {name}.</source>
        <translation>此模型已经存在，名为 {name}。</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} 已导入。</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Model (*.stegmodel)</source>
        <translation>模型 (*.stegmodel)</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>已导出为 {name}。</translation>
    </message>
    <message>
        <source>Whoever should reveal your messages imports this file.</source>
        <translation>要提取您消息的人需导入此文件。</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>{name} 完好无损。</translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation>删除模型 {name}？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It was exported before: that file can be imported again.</source>
        <translation>它以前导出过：可以重新导入那个文件。</translation>
    </message>
    <message>
        <source>It was imported; perhaps the file is still there. It was never exported from here.</source>
        <translation>它是导入的；那个文件也许还在。它从未在此导出过。</translation>
    </message>
    <message>
        <source>It was never exported: there is no other copy that stegapp knows of.</source>
        <translation>它从未导出过：stegapp 不知道有其他副本。</translation>
    </message>
    <message>
        <source>Messages hidden with it cannot be revealed any more.</source>
        <translation>用它隐藏的消息将再也无法提取。</translation>
    </message>
    <message>
        <source>It stays in the trash for {days} days; until then it can be taken back.</source>
        <translation>它会在回收站中保留 {days} 天；在此之前可以恢复。</translation>
    </message>
    <message>
        <source>{name} is here again.</source>
        <translation>{name} 已恢复。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Bits read right; dots: before rounding, star: picked</source>
        <translation>正确读取的比特；圆点：取整前，星号：选用</translation>
    </message>
    <message>
        <source>Deleted models…</source>
        <translation>已删除的模型…</translation>
    </message>
    <message>
        <source>Take back models that were deleted in the last 30 days (Ctrl+Z: the last)</source>
        <translation>恢复最近 30 天内删除的模型（Ctrl+Z：最近一个）</translation>
    </message>
    <message>
        <source>Take back {name}, deleted {date}</source>
        <translation>恢复 {name}，删除于 {date}</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Empty the trash for good? In it: {names}.</source>
        <translation>永久清空回收站？其中有：{names}。</translation>
    </message>
    <message>
        <source>Messages hidden with these models cannot be revealed any more.</source>
        <translation>用这些模型隐藏的消息将再也无法提取。</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>清空回收站(&amp;E)</translation>
    </message>
</context>
<context>
    <name>NoticingLine</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show the numbers, and where they are from</source>
        <translation>显示数字及其来源</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Whoever reveals the message needs the same model.</source>
        <translation>提取消息的人需要同一个模型。</translation>
    </message>
    <message>
        <source>A&amp;utomatic: as little change as is safe</source>
        <translation>自动：在稳妥的前提下尽量少改动(&amp;U)</translation>
    </message>
    <message>
        <source>Choose the strength automatically</source>
        <translation>自动选择强度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Left changes the picture less, right is read back more reliably</source>
        <translation>向左对图片改动更少，向右读回更可靠</translation>
    </message>
    <message>
        <source>less visible</source>
        <translation>更不明显</translation>
    </message>
    <message>
        <source>read more reliably</source>
        <translation>读取更可靠</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Clean (default)</source>
        <translation>清理（默认）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Me&amp;tadata</source>
        <translation>元数据(&amp;T)</translation>
    </message>
    <message>
        <source>Default ({name})</source>
        <translation>默认（{name}）</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Strength {percent} %</source>
        <translation>强度 {percent}%</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Metadata: {choice}</source>
        <translation>元数据：{choice}</translation>
    </message>
    <message>
        <source>Camera, settings and time stay. Place, names and comments are removed.</source>
        <translation>保留相机、参数和时间。移除地点、姓名和注释。</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too.</source>
        <translation>相机记录的全部信息都保留，包括地点。</translation>
    </message>
    <message>
        <source>All is removed but what the colours need.</source>
        <translation>除颜色所需的以外，全部移除。</translation>
    </message>
    <message>
        <source>Nothing is noted beside the picture, as in photos that came from a messenger.</source>
        <translation>除图片外不记录任何信息，就像来自聊天软件的照片。</translation>
    </message>
    <message>
        <source>All that the camera noted stays, the place too. Some messengers then compress the photo anew.</source>
        <translation>相机记录的全部信息都保留，包括地点。有些聊天软件会因此重新压缩照片。</translation>
    </message>
    <message>
        <source>Options, open</source>
        <translation>选项，已展开</translation>
    </message>
    <message>
        <source>Options, closed</source>
        <translation>选项，已折叠</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Stop it and close? Nothing unfinished is kept.</source>
        <translation>停止并关闭？未完成的内容不会保留。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Again, to be sure</source>
        <translation>再输一次以确认</translation>
    </message>
    <message>
        <source>Suggest a passphrase of real words</source>
        <translation>推荐由真实词语组成的密码短语</translation>
    </message>
    <message>
        <source>Letters, digits and signs</source>
        <translation>字母、数字和符号</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>从密码库中取…</translation>
    </message>
    <message>
        <source>Keep in the password store…</source>
        <translation>保存到密码库…</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>生成一个(&amp;M)</translation>
    </message>
    <message>
        <source>Make a strong password at random</source>
        <translation>随机生成强密码</translation>
    </message>
    <message>
        <source>Copy the password to the clipboard</source>
        <translation>将密码复制到剪贴板</translation>
    </message>
    <message>
        <source>Estimated for someone with ten strong graphics cards, who has the picture and this program.</source>
        <translation>估算时假定对方有十块强大的显卡，并持有这张图片和本程序。</translation>
    </message>
    <message>
        <source>In characters, to keep it in mind: {words}.</source>
        <translation>对应的汉字，便于记忆：{words}。</translation>
    </message>
    <message>
        <source>Without a password, whoever gets the key files can read the message.</source>
        <translation>没有密码时，任何得到密钥文件的人都能读到消息。</translation>
    </message>
    <message>
        <source>Without a password, anyone who has this app and the same model can read the message.</source>
        <translation>没有密码时，任何有本应用和同一模型的人都能读取消息。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>Keep it safe: there is no way back to the message without the password.</source>
        <translation>请妥善保管：没有密码就无法取回消息。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Only the first line of it was taken.</source>
        <translation>只采用了其中的第一行。</translation>
    </message>
    <message>
        <source>Mask the password</source>
        <translation>遮盖密码</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>From the password store</source>
        <translation>从密码库中取</translation>
    </message>
    <message>
        <source>Name of the entry:</source>
        <translation>条目名称：</translation>
    </message>
    <message>
        <source>Keep in the password store</source>
        <translation>保存到密码库</translation>
    </message>
    <message>
        <source>Name of the entry; what has this name is replaced:</source>
        <translation>条目名称；同名条目会被替换：</translation>
    </message>
    <message>
        <source>The password is in the store now, as “{name}”.</source>
        <translation>密码现已存入密码库，名称为“{name}”。</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos to hide in</source>
        <translation>用于隐藏的照片</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen photos off the list (Del)</source>
        <translation>从列表中移除所选照片 (Del)</translation>
    </message>
</context>
<context>
    <name>PhotosStep</name>
    <message>
        <source>Unfinished training runs</source>
        <translation>未完成的训练</translation>
    </message>
    <message>
        <source>Drop folders of photos here</source>
        <translation>将照片文件夹拖到这里</translation>
    </message>
    <message>
        <source>100 or more photographs as you take them: many subjects, dark and bright. They stay on this computer.</source>
        <translation>100 张或更多您平时拍的照片：题材多样，明暗都有。它们不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Leave {folder} out</source>
        <translation>不使用 {folder}</translation>
    </message>
    <message>
        <source>{count} usable photos are too few: at least {least} are needed.</source>
        <translation>{count} 张可用照片太少：至少需要 {least} 张。</translation>
    </message>
    <message>
        <source>Add another folder, best with 100 photos or more.</source>
        <translation>请再添加一个文件夹，最好有 100 张以上照片。</translation>
    </message>
    <message>
        <source>All photos seem to show one scene, so none can be kept back to check the model.</source>
        <translation>所有照片似乎都是同一场景，因此无法留出照片来检验模型。</translation>
    </message>
    <message>
        <source>Add other photos.</source>
        <translation>请添加其他照片。</translation>
    </message>
    <message>
        <source>{count} photos are enough to begin with; {many} or more make a better model.</source>
        <translation>{count} 张照片足够开始；{many} 张或更多能得到更好的模型。</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>训练投入</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>A photo kept back</source>
        <translation>一张留出的照片</translation>
    </message>
    <message>
        <source>The photo as it would be sent now</source>
        <translation>现在发送时照片的样子</translation>
    </message>
    <message>
        <source>As stego</source>
        <translation>载密图片</translation>
    </message>
    <message>
        <source>What was changed in it</source>
        <translation>其中改变了什么</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>{percent} of the pixels changed, by at most {steps}; shown × {factor}.</source>
        <translation>改变了 {percent} 的像素，最多 {steps} 级；显示时 × {factor}。</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop; nothing is kept (Esc)</source>
        <translation>停止；不保留任何内容 (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>还剩约 {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>ReadersSection</name>
    <message>
        <source>50 % is guessing, and so private. Above 52 % or below 48 %, some bits can be read; 0 % is all of them, inverted. The message itself still takes the password.</source>
        <translation>50% 相当于猜测，即私有。高于 52% 或低于 48% 时，可以读到部分比特；0% 则是全部，只是取反。读取消息本身仍需要密码。</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>readable in part</source>
        <translation>部分可读</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>reads of this model</source>
        <translation>读此模型</translation>
    </message>
    <message>
        <source>this one reads of it</source>
        <translation>此模型读它</translation>
    </message>
    <message>
        <source>Private: no other model here reads what this one hides, nor the other way round.</source>
        <translation>私有：这里没有其他模型能读取此模型隐藏的内容，反之亦然。</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read some of each other&apos;s bits.</source>
        <translation>非私有：此模型与这里的另一个模型能读到彼此的部分比特。</translation>
    </message>
    <message>
        <source>Not private: this model and another one here read each other&apos;s bits. Only the password keeps a message secret.</source>
        <translation>非私有：此模型与这里的另一个模型能读到彼此的比特。只有密码能为消息保密。</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>None of them is there now</source>
        <translation>目前这些文件夹都不在</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>The picture with the message</source>
        <translation>含有消息的图片</translation>
    </message>
    <message>
        <source>Drag it into a mail, a chat as a file, or a folder</source>
        <translation>可拖到邮件、聊天（作为文件）或文件夹中</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>通过电子邮件发送(&amp;E)…</translation>
    </message>
    <message>
        <source>Begin a new e-mail with the picture attached</source>
        <translation>新建一封以该图片为附件的电子邮件</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>保存副本(&amp;P)…</translation>
    </message>
    <message>
        <source>Reveal to &amp;test</source>
        <translation>提取测试(&amp;T)</translation>
    </message>
    <message>
        <source>Open it on the Reveal page, as the recipient will</source>
        <translation>像接收者那样，在“提取”页中打开</translation>
    </message>
    <message>
        <source>The file, to paste in a mail or a folder</source>
        <translation>文件，可粘贴到邮件或文件夹</translation>
    </message>
    <message>
        <source>The picture, to paste in a document</source>
        <translation>图片，可粘贴到文档</translation>
    </message>
    <message>
        <source>The path of the file</source>
        <translation>文件的路径</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the file, the picture or its path</source>
        <translation>复制文件、图片或其路径</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Send it as a file</source>
        <translation>以文件形式发送</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be compressed again, and the message would be lost. Keep the original picture to yourself.</source>
        <translation>请作为电子邮件附件发送，或在聊天软件中选择“文件”或“文档”。以照片形式发送会再次压缩，消息将丢失。原图请自己保管好。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Show what was measured on the picture</source>
        <translation>显示在图片上测得的数据</translation>
    </message>
    <message>
        <source>Co&amp;mpare closely</source>
        <translation>仔细对比(&amp;M)</translation>
    </message>
    <message>
        <source>It was read back from disk and revealed, byte for byte the same.</source>
        <translation>已从磁盘读回并提取，一字节不差。</translation>
    </message>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>已从磁盘读回并提取，一字节不差；经过下列聊天软件可能进行的 %Ln 种压缩，每种之后也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no password: anyone with stegapp can read it.</source>
        <translation>它没有密码：任何有 stegapp 的人都能读取。</translation>
    </message>
    <message>
        <source>For trying out only: everyone has this picture.</source>
        <translation>仅供试用：这张图片人人都有。</translation>
    </message>
    <message>
        <source>Whoever compares them sees every change. Hide what matters in a photo of your own.</source>
        <translation>对比两者就能看到每处改动。重要的内容请藏在您自己的照片中。</translation>
    </message>
    <message>
        <source>The password was made here and is nowhere else.</source>
        <translation>密码是在这里生成的，别处没有。</translation>
    </message>
    <message>
        <source>Without it nobody can read the message.</source>
        <translation>没有它，谁也读不到消息。</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>The recipient also needs the model “{name}”.</source>
        <translation>接收者还需要模型“{name}”。</translation>
    </message>
    <message>
        <source>Give them its file once, and they import it. Without it the picture reveals nothing.</source>
        <translation>把模型文件给对方一次，由对方导入。没有它，从图片中提取不出任何内容。</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>导出模型…</translation>
    </message>
    <message>
        <source>Give them a copy another way than the picture. Unchanged: without it nobody can read it.</source>
        <translation>请用与图片不同的途径交给对方一份副本。不要改动：没有它，谁也无法读取消息。</translation>
    </message>
    <message>
        <source>A key file lies in the folder of the picture: keep them apart.</source>
        <translation>有密钥文件位于图片所在的文件夹中：请将它们分开存放。</translation>
    </message>
    <message>
        <source>The recipient also needs the key file {names}.</source>
        <translation>接收者还需要密钥文件 {names}。</translation>
    </message>
    <message>
        <source>The recipient also needs the key files {names}.</source>
        <translation>接收者还需要这些密钥文件：{names}。</translation>
    </message>
    <message>
        <source>Two messages are in this picture, each under its own password.</source>
        <translation>这张图片中有两条消息，各有自己的密码。</translation>
    </message>
    <message>
        <source>Neither password opens the other message, or shows that there is one. Whoever has the original picture sees that more was changed than one of them needs: keep it to yourself.</source>
        <translation>任何一个密码都不能打开另一条消息，也不会显示另一条消息存在。有原图的人能看出改动比其中一条消息所需更多：请自己保管好原图。</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password; leave empty if none was used</source>
        <translation>密码；如果未设密码请留空</translation>
    </message>
    <message>
        <source>From the password store…</source>
        <translation>从密码库中取…</translation>
    </message>
    <message>
        <source>Choose pictures with a message</source>
        <translation>选择含有消息的图片</translation>
    </message>
    <message>
        <source>Reveal a message</source>
        <translation>提取消息</translation>
    </message>
    <message>
        <source>Take a text or files out of a picture that someone sent you.</source>
        <translation>从别人发给您的图片中取出文本或文件。</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>提取(&amp;R)</translation>
    </message>
    <message>
        <source>Reveal the message (Ctrl+Return)</source>
        <translation>提取消息 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save all &amp;messages…</source>
        <translation>保存所有消息(&amp;M)…</translation>
    </message>
    <message>
        <source>Save what was revealed from all pictures on the list to a folder</source>
        <translation>将列表中所有图片提取出的内容保存到文件夹</translation>
    </message>
    <message>
        <source>All installed models are tried.</source>
        <translation>会尝试所有已安装的模型。</translation>
    </message>
    <message>
        <source>Clear &amp;now</source>
        <translation>立即清除(&amp;N)</translation>
    </message>
    <message>
        <source>Clear all revealed messages and the password from the window (Ctrl+L). The pictures stay.</source>
        <translation>从窗口清除所有提取的消息和密码 (Ctrl+L)。图片保留。</translation>
    </message>
    <message>
        <source>The message and the password were cleared. To read it, reveal it again.</source>
        <translation>消息和密码已清除。要阅读消息，请再次提取。</translation>
    </message>
    <message>
        <source>Cleared from here after {time} without use. Nothing that you saved is touched.</source>
        <translation>未使用窗口达 {time}后，内容会从这里清除。您保存的内容不受影响。</translation>
    </message>
    <message>
        <source>Cleared from here in {time}, unless you use the window.</source>
        <translation>如果不使用窗口，内容将在 {time}后从这里清除。</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>The message and the password were cleared, since the window was not used. Reveal it again.</source>
        <translation>由于窗口未被使用，消息和密码已清除。请再次提取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) taken off the list.</source>
        <translation>
            <numerusform>已从列表中移除 %Ln 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>正在提取…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Revealed: a text</source>
        <translation>已提取：文本</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %Ln file(s)</source>
        <translation>
            <numerusform>已提取：%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a picture with a message</source>
        <translation>不是含有消息的图片</translation>
    </message>
    <message>
        <source>A message, but damaged on the way</source>
        <translation>有消息，但在途中损坏</translation>
    </message>
    <message>
        <source>Nothing revealed</source>
        <translation>未提取出内容</translation>
    </message>
    <message>
        <source>Part {index} of {total}</source>
        <translation>第 {index} 部分，共 {total} 部分</translation>
    </message>
    <message>
        <source>{place}: revealed together</source>
        <translation>{place}：已合并提取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more picture(s) needed</source>
        <translation>
            <numerusform>还需 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>有 %Ln 张图片未提取出内容；在列表中选择它可查看原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved.</source>
        <translation>
            <numerusform>已保存 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>{count} got another name: theirs was taken, or is not allowed here.</source>
        <translation>有 {count} 个已改名：原名已被占用，或在这里不允许。</translation>
    </message>
    <message>
        <source>{count} could not be saved, such as {name}: {why}</source>
        <translation>有 {count} 个无法保存，例如 {name}：{why}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>A folder cannot be revealed: {names}.</source>
        <translation>无法提取文件夹：{names}。</translation>
    </message>
    <message>
        <source>Drop the pictures inside it.</source>
        <translation>请拖入其中的图片。</translation>
    </message>
    <message>
        <source>Complete, and exactly as it was hidden.</source>
        <translation>完整，与隐藏时完全一致。</translation>
    </message>
    <message>
        <source>It was hidden with the model “{name}”.</source>
        <translation>它是用模型“{name}”隐藏的。</translation>
    </message>
    <message>
        <source>Every bit was read without an error.</source>
        <translation>每个比特都正确读取。</translation>
    </message>
    <message>
        <source>{percent} of the bits were wrong and were corrected.</source>
        <translation>{percent} 的比特有误，已纠正。</translation>
    </message>
    <message>
        <source>Model: {name}.</source>
        <translation>模型：{name}。</translation>
    </message>
    <message>
        <source>How it was sent: as a file, since messengers compress photos and that destroys the message</source>
        <translation>发送方式：应以文件形式发送，因为聊天软件会压缩照片，从而破坏消息</translation>
    </message>
    <message>
        <source>How it was sent: a messenger or website may have compressed this JPEG anew, and that destroys the message. Ask for it to be sent once more, as a file</source>
        <translation>发送方式：聊天软件或网站可能重新压缩了这个 JPEG，这会破坏消息。请对方以文件形式再发一次</translation>
    </message>
    <message>
        <source>This picture holds no message, or one of these is not right:</source>
        <translation>这张图片不含消息，或者下列某项不对：</translation>
    </message>
    <message>
        <source>This picture holds a part of a message.</source>
        <translation>这张图片含有消息的一部分。</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. {here} of these are here.</source>
        <translation>{total} 张图片中的任意 {needed} 张即可提取消息。这里有其中 {here} 张。</translation>
    </message>
    <message>
        <source>Any {needed} of {total} pictures reveal it. One of these is here.</source>
        <translation>{total} 张图片中的任意 {needed} 张即可提取消息。这里有其中一张。</translation>
    </message>
    <message>
        <source>Add more of them, in any order, and reveal.</source>
        <translation>请再添加其中几张，顺序不限，然后提取。</translation>
    </message>
    <message>
        <source>Joined from {count} pictures. Complete, and exactly as it was hidden.</source>
        <translation>由 {count} 张图片合并而成。完整，与隐藏时完全一致。</translation>
    </message>
    <message>
        <source>The password: letter by letter, with capitals and spaces; and the key file, if any</source>
        <translation>密码：逐字检查，包括大小写和空格；如果有密钥文件，也请检查</translation>
    </message>
    <message>
        <source>The model: the sender&apos;s must be installed here</source>
        <translation>模型：这里必须装有发送者的模型</translation>
    </message>
    <message>
        <source>The original file: not a screenshot, not resized, cropped or edited</source>
        <translation>原始文件：不能是截图，也不能缩放、裁剪或编辑过</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>message.txt</source>
        <translation>消息.txt</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>Choose where to save all messages</source>
        <translation>选择所有消息的保存位置</translation>
    </message>
    <message>
        <source>Save the file first, then open it.</source>
        <translation>请先保存文件，再打开。</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>保存并打开…</translation>
    </message>
</context>
<context>
    <name>RevealedModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The training cannot be taken back: {reason}.</source>
        <translation>无法恢复训练：{reason}。</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read, nor restored from a checkpoint.</source>
        <translation>无法读取训练 {name} 的记录，也无法从检查点恢复。</translation>
    </message>
    <message>
        <source>The record of the training {name} could not be read; it was restored from a checkpoint.</source>
        <translation>无法读取训练 {name} 的记录；已从检查点恢复。</translation>
    </message>
    <message>
        <source>The curves of the training {name} could not be read, so they begin anew.</source>
        <translation>无法读取训练 {name} 的曲线，因此曲线重新开始。</translation>
    </message>
    <message>
        <source>The training cannot be thrown away: {reason}.</source>
        <translation>无法丢弃训练：{reason}。</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Where will you send it?</source>
        <translation>要发送到哪里？</translation>
    </message>
    <message>
        <source>Sent as a file, it arrives as it is everywhere.</source>
        <translation>以文件形式发送，在哪里都能原样送达。</translation>
    </message>
    <message>
        <source>Attach it to an e-mail, or choose “File” or “Document” in a messenger. Keep the original picture to yourself.</source>
        <translation>请作为电子邮件附件发送，或在聊天软件中选择“文件”或“文档”。原图请自己保管好。</translation>
    </message>
    <message>
        <source>Made smaller, to {pixels} pixels, more of them should pass it on.</source>
        <translation>缩小到 {pixels} 像素后，应该会有更多软件原样传送。</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Show for each messenger what should happen, and why</source>
        <translation>显示每个聊天软件预计会怎样处理及其原因</translation>
    </message>
    <message>
        <source>Sent as a photo, it should arrive as it is:</source>
        <translation>以照片形式发送，应能原样送达：</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be compressed anew and lose its message:</source>
        <translation>以照片形式发送，会被重新压缩并丢失消息：</translation>
    </message>
    <message>
        <source>Sent as a photo, it is compressed anew, and its message should come through:</source>
        <translation>以照片形式发送，会被重新压缩，但消息应能保住：</translation>
    </message>
    <message>
        <source>Sent as a photo, it would be made smaller and lose its message:</source>
        <translation>以照片形式发送，会被缩小并丢失消息：</translation>
    </message>
    <message>
        <source>As the programs&apos; source code or reports have it; not tried on every phone, and it may change.</source>
        <translation>依据这些程序的源代码或相关报告；并未在每种手机上试过，而且可能变化。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes are saved at once. Passwords and messages are stored only as you choose here.</source>
        <translation>更改会立即保存。密码和消息只按您在此的选择保存。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Animations, such as blinking pictures</source>
        <translation>动画，例如闪烁的图片(&amp;A)</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>清除剪贴板的时间</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Clear the &amp;clipboard after</source>
        <translation>清除剪贴板的时间(&amp;C)</translation>
    </message>
    <message>
        <source>Clear a revealed message after</source>
        <translation>清除所提取消息的时间</translation>
    </message>
    <message>
        <source>Clear a revealed &amp;message after</source>
        <translation>清除所提取消息的时间(&amp;M)</translation>
    </message>
    <message>
        <source>Revealed texts and passwords you copy are taken off the clipboard again. A message, its password and key files are taken out of the window when it was not used for this time.</source>
        <translation>您复制的提取文本和密码会从剪贴板中清除。窗口未使用达到此时间后，消息及其密码和密钥文件会从窗口中清除。</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s &amp;password store</source>
        <translation>提供系统的密码库(&amp;P)</translation>
    </message>
    <message>
        <source>Offer the desktop&apos;s password store</source>
        <translation>提供系统的密码库</translation>
    </message>
    <message>
        <source>A password can then be taken from KeePassXC or the keyring of the system, and kept there. Only the entry that you name is asked for.</source>
        <translation>之后可从 KeePassXC 或系统的密钥环中取用密码，也可存入其中。只会请求您指定的条目。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>&amp;Keep what I write until it is hidden</source>
        <translation>隐藏之前保留我写的内容(&amp;K)</translation>
    </message>
    <message>
        <source>Keep what I write until it is hidden</source>
        <translation>隐藏之前保留我写的内容</translation>
    </message>
    <message>
        <source>So that a text survives a crash or a power cut. It is sealed with the password on the Hide page; without one, nothing is kept. Files are not.</source>
        <translation>这样，程序崩溃或断电后文本仍在。文本用“隐藏”页上的密码加密封存；没有密码则什么都不保留。文件不会保留。</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>密码库</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Change the folder for saving</source>
        <translation>更改保存文件夹</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the folder for saving</source>
        <translation>忘记保存文件夹</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>&amp;Remember recent folders</source>
        <translation>记住最近的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Remember recent folders</source>
        <translation>记住最近的文件夹</translation>
    </message>
    <message>
        <source>The last five that pictures came from or went to are offered where you choose one. Whoever uses your account can see them; names of files are never kept. Without this, only the very last is known. Turned off, all are forgotten at once.</source>
        <translation>选择图片时，会提供最近打开或保存图片的五个文件夹。使用您账户的人都能看到它们；文件名从不保留。不启用时只记得最后一个。关闭后会立即全部忘记。</translation>
    </message>
    <message>
        <source>where the picture came from</source>
        <translation>图片原来的位置</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>重新打开窗口后，语言才会更改。</translation>
    </message>
    <message>
        <source>Reopen it now</source>
        <translation>立即重新打开</translation>
    </message>
    <message>
        <source>Choose where pictures are saved</source>
        <translation>选择图片的保存位置</translation>
    </message>
    <message>
        <source>The devices could not be found out.</source>
        <translation>无法查明有哪些设备。</translation>
    </message>
    <message>
        <source>Processor: {name}</source>
        <translation>处理器：{name}</translation>
    </message>
    <message>
        <source>Now used: {name}</source>
        <translation>当前使用：{name}</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{name}: at most {side} pixels</source>
        <translation>{name}：最多 {side} 像素</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>SizeChoices</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>File, about</source>
        <translation>文件，约</translation>
    </message>
    <message>
        <source>Room, about</source>
        <translation>容量，约</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Size: {name}</source>
        <translation>大小：{name}</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>原尺寸</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>For Instagram</source>
        <translation>用于 Instagram</translation>
    </message>
    <message>
        <source>For Threema</source>
        <translation>用于 Threema</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>{pixels} pixels, file about {file}, room for about {room}</source>
        <translation>{pixels} 像素，文件约 {file}，可容纳约 {room}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>of %Ln photo(s)</source>
        <translation>
            <numerusform>（共 %Ln 张照片）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message>
        <source>Picture with a message</source>
        <translation>含有消息的图片</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>将图片拖到这里</translation>
    </message>
    <message>
        <source>or paste it with Ctrl+V. Several at once are fine, if they have the same password.</source>
        <translation>或用 Ctrl+V 粘贴。密码相同的话，可以一次多张。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Pictures to reveal</source>
        <translation>要提取的图片</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the list (Del)</source>
        <translation>从列表中移除所选图片 (Del)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Take all pictures off the list</source>
        <translation>从列表中移除所有图片</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Not revealed yet</source>
        <translation>尚未提取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) with a message</source>
        <translation>
            <numerusform>%Ln 张含有消息的图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT 阶段</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF 阶段</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome! Would you like to try it?</source>
        <translation>欢迎！想试一试吗？</translation>
    </message>
    <message>
        <source>Hide a message in a sample picture, then reveal it yourself. It takes a minute.</source>
        <translation>在示例图片中隐藏一条消息，然后自己提取出来。只需一分钟。</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>Meet me at the old mill on Friday.</source>
        <translation>周五在老磨坊见。</translation>
    </message>
    <message>
        <source>A picture, a message and a password are filled in. Now press Hide message.</source>
        <translation>图片、消息和密码都已填好。现在请按“隐藏消息”。</translation>
    </message>
    <message>
        <source>Done. The picture looks the same. Now press Reveal to test.</source>
        <translation>完成。图片看起来和之前一样。现在请按“提取测试”。</translation>
    </message>
    <message>
        <source>So the recipient sees it. Type the password “{password}” and press Reveal.</source>
        <translation>接收者看到的就是这样。请输入密码“{password}”，然后按“提取”。</translation>
    </message>
    <message>
        <source>That is all there is to it.</source>
        <translation>就是这么简单。</translation>
    </message>
    <message>
        <source>Next time take a photo of your own: everybody has the sample. F1 shows help, ? all keys.</source>
        <translation>下次请用自己的照片：示例人人都有。按 F1 显示帮助，按 ? 显示所有快捷键。</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>第 {number} 步，共 3 步</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>用我的照片训练</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Progress of the stage</source>
        <translation>阶段的进度</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The training runs in a process of its own, behind everything else on this computer.</source>
        <translation>训练在单独的进程中运行，优先级低于这台电脑上的其他一切。</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together.</source>
        <translation>改动像素的生成器和读取像素的提取器一起学习。</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read rounded pixels.</source>
        <translation>生成器保持不变；提取器学习读取取整后的像素。</translation>
    </message>
    <message>
        <source>On photos it was not trained on, saved as files and read again.</source>
        <translation>在未参与训练的照片上，保存为文件后再读取。</translation>
    </message>
    <message>
        <source>The generator, which changes pixels, and the extractor, which reads them, learn together; between them is what JPEG compression does.</source>
        <translation>改动像素的生成器和读取像素的提取器一起学习；两者之间是 JPEG 压缩的效果。</translation>
    </message>
    <message>
        <source>The generator stays as it is; the extractor learns to read what was really compressed.</source>
        <translation>生成器保持不变；提取器学习读取真正压缩过的图片。</translation>
    </message>
    <message>
        <source>On photos it was not trained on, compressed at several qualities and read again.</source>
        <translation>在未参与训练的照片上，以多种质量压缩后再读取。</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>读取照片</translation>
    </message>
    <message>
        <source>Every photo is read once, whole.</source>
        <translation>每张照片完整读取一次。</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT 阶段</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF 阶段</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Nothing learned is lost. It can go on now, or when the application is opened again.</source>
        <translation>学到的内容没有丢失。可以现在继续，也可以在下次打开应用程序时继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>训练输出中有 %Ln 行无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on; what is shown may lag behind.</source>
        <translation>训练仍在继续；显示的内容可能滞后。</translation>
    </message>
    <message>
        <source>card {percent}</source>
        <translation>显卡 {percent}</translation>
    </message>
    <message>
        <source>processor {percent}</source>
        <translation>处理器 {percent}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>还剩约 {time}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Done and planned in this stage.</source>
        <translation>此阶段已完成的和计划的。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>每秒 {number}</translation>
    </message>
    <message>
        <source>Steps.</source>
        <translation>步数。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>How busy the training keeps the processor and the graphics card.</source>
        <translation>训练占用处理器和显卡的程度。</translation>
    </message>
    <message>
        <source>Bits read right</source>
        <translation>正确读取的比特</translation>
    </message>
    <message>
        <source>After JPEG compression, on photos kept back, when last measured.</source>
        <translation>JPEG 压缩后，在留出的照片上，最近一次测量的结果。</translation>
    </message>
    <message>
        <source>After rounding, on photos kept back, when last measured.</source>
        <translation>取整后，在留出的照片上，最近一次测量的结果。</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>保真度</translation>
    </message>
    <message>
        <source>PSNR when every place carries a bit, over several strengths; higher is less visible.</source>
        <translation>每个位置都承载一个比特时的 PSNR，涵盖多种强度；越高越不明显。</translation>
    </message>
    <message>
        <source>PSNR when every pixel carries a bit; higher is less visible.</source>
        <translation>每个像素都承载一个比特时的 PSNR；越高越不明显。</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>In all sittings.</source>
        <translation>各次训练合计。</translation>
    </message>
</context>
<context>
    <name>UnfinishedSection</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>继续训练 {name}</translation>
    </message>
    <message>
        <source>Throw {name} away</source>
        <translation>丢弃 {name}</translation>
    </message>
    <message>
        <source>trained, not tested yet</source>
        <translation>已训练，尚未测试</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT 阶段</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF 阶段</translation>
    </message>
    <message>
        <source>{stage}, {percent}, {time} spent</source>
        <translation>{stage}，{percent}，已用 {time}</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>刚开始</translation>
    </message>
    <message>
        <source>Throw the training {name} away, with all that was learned?</source>
        <translation>丢弃训练 {name} 及其学到的全部内容？</translation>
    </message>
    <message>
        <source>It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z).</source>
        <translation>它会在回收站中保留 30 天；在此之前可用“撤销”(Ctrl+Z) 恢复。</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The training {name} was thrown away.</source>
        <translation>训练 {name} 已丢弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The training {name} is here again.</source>
        <translation>训练 {name} 已恢复。</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Ad&amp;vanced values</source>
        <translation>高级数值(&amp;V)</translation>
    </message>
    <message>
        <source>Advanced values</source>
        <translation>高级数值</translation>
    </message>
    <message>
        <source>An empty field leaves the preset&apos;s value, shown in grey. Point at a field for its bounds.</source>
        <translation>留空则使用预设的值，以灰色显示。指向字段可查看其范围。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>起点(&amp;R)</translation>
    </message>
    <message>
        <source>JT-stage</source>
        <translation>JT 阶段</translation>
    </message>
    <message>
        <source>SF-stage</source>
        <translation>SF 阶段</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 到 {high} {unit}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Crops in a step</source>
        <translation>每步裁块数</translation>
    </message>
    <message>
        <source>Side of a crop</source>
        <translation>裁块边长</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Weight of the message</source>
        <translation>消息权重</translation>
    </message>
    <message>
        <source>Weight of the quality</source>
        <translation>质量权重</translation>
    </message>
    <message>
        <source>Weight of the adversary</source>
        <translation>对抗权重</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量次数</translation>
    </message>
    <message>
        <source>Share kept back</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Photos measured on</source>
        <translation>每次测量的照片</translation>
    </message>
    <message>
        <source>Photos measured at the end</source>
        <translation>最后测量的照片</translation>
    </message>
    <message>
        <source>Share recompressed</source>
        <translation>重新压缩比例</translation>
    </message>
    <message>
        <source>Share with other tones</source>
        <translation>变换色调比例</translation>
    </message>
    <message>
        <source>Share drawn</source>
        <translation>绘制图比例</translation>
    </message>
    <message>
        <source>Share partly used</source>
        <translation>部分使用比例</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>照片内存</translation>
    </message>
    <message>
        <source>nothing: networks that know nothing yet</source>
        <translation>无：还什么都不会的网络</translation>
    </message>
    <message>
        <source>the model just trained</source>
        <translation>刚训练好的模型</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Train on my photos</source>
        <translation>用我的照片训练</translation>
    </message>
    <message>
        <source>A model of your own, learned from your photographs, on this computer alone.</source>
        <translation>属于您自己的模型，只在这台电脑上从您的照片中学习。</translation>
    </message>
    <message>
        <source>Another window is training this model.</source>
        <translation>另一个窗口正在训练此模型。</translation>
    </message>
    <message>
        <source>Keeping a checkpoint…</source>
        <translation>正在保存检查点…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop the test and close? It can be run when the application is opened again.</source>
        <translation>停止测试并关闭？下次打开应用程序时可以再运行。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Pause the training and close? It can go on where it is when the application is opened again.</source>
        <translation>暂停训练并关闭？下次打开应用程序时可以从当前位置继续。</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>暂停并关闭(&amp;P)</translation>
    </message>
    <message>
        <source>Keeping a checkpoint before closing…</source>
        <translation>关闭前正在保存检查点…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {time}.</source>
        <translation>已复制。剪贴板将在 {time}后清除。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Skipped: {reasons}{rest}</source>
        <translation> 已跳过：{reasons}{rest}</translation>
    </message>
    <message>
        <source>&amp;lattice: minutes, even without a graphics card</source>
        <translation>lattice(&amp;L)：几分钟，没有显卡也行</translation>
    </message>
    <message>
        <source>&amp;robust: minutes; it survives JPEG</source>
        <translation>robust(&amp;R)：几分钟；能经受 JPEG</translation>
    </message>
    <message>
        <source>455 pictures to train on, 51 to measure on</source>
        <translation>455 张图片用于训练，51 张用于测量</translation>
    </message>
    <message>
        <source>537 pictures to train on, 60 to measure on</source>
        <translation>537 张图片用于训练，60 张用于测量</translation>
    </message>
    <message>
        <source>A batch of {batch} crops has no equal parts for {count} processes.</source>
        <translation>每批 {batch} 个裁块无法平均分给 {count} 个进程。</translation>
    </message>
    <message>
        <source>A file is larger than the disk of “{folder}” or your account allows.</source>
        <translation>文件大小超出了“{folder}”所在磁盘或您的账户所允许的限度。</translation>
    </message>
    <message>
        <source>A grey picture of 512×512 is one tile, and two messages need more.</source>
        <translation>512×512 的灰度图片只是一个图块，而两条消息需要更多图块。</translation>
    </message>
    <message>
        <source>A grey square has {side:,} × {side:,} pixels, always.</source>
        <translation>灰度方图始终是 {side:,} × {side:,} 像素。</translation>
    </message>
    <message>
        <source>A large photo carries some megabytes. Choose fewer or smaller files.</source>
        <translation>大照片可承载几兆字节。请选择更少或更小的文件。</translation>
    </message>
    <message>
        <source>A message is here, but too much of it was lost on the way.</source>
        <translation>这里有一条消息，但途中丢失得太多。</translation>
    </message>
    <message>
        <source>A message is split over 2 to {most} photos, not {photos}.</source>
        <translation>一条消息可分到 2 到 {most} 张照片中，不能是 {photos} 张。</translation>
    </message>
    <message>
        <source>A model was left out when measuring who reads whom. {reason}</source>
        <translation>测量谁能读取谁时，略过了一个模型。{reason}</translation>
    </message>
    <message>
        <source>A photo is taken as a whole; only the grey square is cut out of a picture.</source>
        <translation>照片会整张使用；只有灰度方图才从图片中裁出。</translation>
    </message>
    <message>
        <source>A picture was dropped. {reason}</source>
        <translation>弃用了一张图片。{reason}</translation>
    </message>
    <message>
        <source>A quality of {quality} is not between 1 and 100.</source>
        <translation>质量 {quality} 不在 1 到 100 之间。</translation>
    </message>
    <message>
        <source>A quality of {quality} is too low here.</source>
        <translation>质量 {quality} 在这里太低。</translation>
    </message>
    <message>
        <source>A size of {size} pixels does not do here.</source>
        <translation>{size} 像素的大小在这里不适用。</translation>
    </message>
    <message>
        <source>A size of {size} pixels is too small.</source>
        <translation>{size} 像素的大小太小。</translation>
    </message>
    <message>
        <source>A strength is for the grey square alone; in a photo, levels change by one.</source>
        <translation>强度只用于灰度方图；在照片中，灰度级只改变一级。</translation>
    </message>
    <message>
        <source>A training stage has no length.</source>
        <translation>某个训练阶段没有设定长度。</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>单独一个词很容易猜到。</translation>
    </message>
    <message>
        <source>ABDH, rebuilt from descriptions: it weights where to write by a mask that it draws of each picture.</source>
        <translation>ABDH，根据描述重建：它为每张图片绘制一张掩码，据此给写入位置加权。</translation>
    </message>
    <message>
        <source>Add --set jt.batch={size} --set sf.batch={size}, or start another number of processes.</source>
        <translation>请加上 --set jt.batch={size} --set sf.batch={size}，或启动其他数量的进程。</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>再加一两个词。不常用的词更好。</translation>
    </message>
    <message>
        <source>Add other photographs.</source>
        <translation>请添加其他照片。</translation>
    </message>
    <message>
        <source>Add photographs, better 100 or more, or choose another folder.</source>
        <translation>请添加照片（最好 100 张或更多），或选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Add {count:,} more of them, in any order.</source>
        <translation>
            <numerusform>请再添加其中 {count:,} 张，顺序不限。</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures seem to show one photograph, so none can be kept back to check the model.</source>
        <translation>所有图片似乎都是同一张照片，因此无法留出照片来检验模型。</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>全部大写几乎和全部小写一样容易猜到。</translation>
    </message>
    <message>
        <source>An unexpected error, {kind}.</source>
        <translation>意外错误，{kind}。</translation>
    </message>
    <message>
        <source>Another process of this training ended.</source>
        <translation>这次训练的另一个进程已结束。</translation>
    </message>
    <message>
        <source>Another process ran out of memory.</source>
        <translation>另一个进程内存不足。</translation>
    </message>
    <message>
        <source>Another program moved or replaced a folder in “{folder}” while files were saved there.</source>
        <translation>保存文件时，另一个程序移动或替换了“{folder}”中的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Any {needed} of {total} pictures together hold this message. {count} of these are here.</source>
        <translation>
            <numerusform>{total} 张图片中的任意 {needed} 张合在一起含有此消息。这里有其中 {count} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it once more: with less text, or hidden for all messengers.</source>
        <translation>请对方再发一次：减少文本，或者针对所有聊天软件隐藏。</translation>
    </message>
    <message>
        <source>Ask for the original PNG, sent as a file or document and not as a photo.</source>
        <translation>请对方发来原始 PNG，以文件或文档形式而不是照片形式发送。</translation>
    </message>
    <message>
        <source>Asking a detector about the result…</source>
        <translation>正在用检测器检查结果…</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>避免使用与您有关的日期和年份。</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>避免使用近年的年份。</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>避免重复的词和字符。</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>避免使用连续序列。</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>避免使用与您有关的年份。</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Choose different photos.</source>
        <translation>将两个结果放在一起，每处改动都会显现。请选择不同的照片。</translation>
    </message>
    <message>
        <source>Beside each other, the two results would show every change. Take another photo.</source>
        <translation>将两个结果放在一起，每处改动都会显现。请选用其他照片。</translation>
    </message>
    <message>
        <source>Both messages do not fit in this picture together: each needs places of its own.</source>
        <translation>这张图片容不下两条消息：每条都需要自己的位置。</translation>
    </message>
    <message>
        <source>CHAT-GAN, rebuilt from descriptions: it weights its channels by how they hang together.</source>
        <translation>CHAT-GAN，根据描述重建：它按通道之间的关联给通道加权。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, but {count:,} files could not be removed again from “{folder}”.</source>
        <translation>
            <numerusform>已取消，但有 {count:,} 个文件无法再从“{folder}”中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>改变大小写作用不大。</translation>
    </message>
    <message>
        <source>Check paths, permissions and the disk.</source>
        <translation>请检查路径、权限和磁盘。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>请检查它是否存在、您是否有权读取，或略过无法隐藏的内容 (--skip-odd)。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>请检查它是否存在、您是否有权读取。</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it, or take it off the list.</source>
        <translation>请检查它是否仍然存在、您是否有权读取，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>请检查它是否仍然存在、您是否有权读取。</translation>
    </message>
    <message>
        <source>Check that this is the file or the program that gives the password.</source>
        <translation>请检查这是否就是提供密码的文件或程序。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, or copy it elsewhere.</source>
        <translation>请检查文件的权限，或将其复制到别处。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the name and the disk, or copy it elsewhere.</source>
        <translation>请检查名称和磁盘，或将其复制到别处。</translation>
    </message>
    <message>
        <source>Check the name. In KeePassXC it is the user name, and the title is stegapp.</source>
        <translation>请检查名称。在 KeePassXC 中它是用户名，标题为 stegapp。</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved.</source>
        <translation>请检查名称；文件可能已被移动。</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, and the key files, if there are any. Check that the model is the one the message was hidden with. Use the original file: a screenshot, or a copy that was edited, resized or sent through a service that recompresses pictures, has lost the message. Perhaps nothing is hidden here.</source>
        <translation>请逐字检查密码，如果有密钥文件，也请检查。请确认模型就是隐藏消息时所用的模型。请使用原始文件：截图，或者经过编辑、缩放、通过会重新压缩图片的服务发送的副本，都已丢失消息。也许这里什么都没有隐藏。</translation>
    </message>
    <message>
        <source>Check the password, letter by letter, the key files, if there are any, and that the model is the one the message was hidden with. Or ask for the picture again, sent as a file or document. Perhaps nothing is hidden here.</source>
        <translation>请逐字检查密码，如果有密钥文件，也请检查，并确认模型就是隐藏消息时所用的模型。或请对方以文件或文档形式再发一次图片。也许这里什么都没有隐藏。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the path. Is the disk or stick that it lies on connected?</source>
        <translation>请检查路径。文件所在的磁盘或 U 盘连接了吗？</translation>
    </message>
    <message>
        <source>Check whose it is and what its mode allows.</source>
        <translation>请检查其所有者和权限模式。</translation>
    </message>
    <message>
        <source>Checking all rows…</source>
        <translation>正在检查所有行…</translation>
    </message>
    <message>
        <source>Choose 1 to 100 characters.</source>
        <translation>请填写 1 到 100 个字符。</translation>
    </message>
    <message>
        <source>Choose 1280, or another from {least} to {most}.</source>
        <translation>请选择 1280，或 {least} 到 {most} 之间的其他值。</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG of at most 100 megapixels.</source>
        <translation>请选择不超过 1 亿像素的 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>请选择磁盘上的文件。</translation>
    </message>
    <message>
        <source>Choose a file that no program writes to, or have a new key file made.</source>
        <translation>请选择没有程序在写入的文件，或新建一个密钥文件。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Nothing was kept.</source>
        <translation>请选择另一磁盘上的文件夹。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder that no other program changes. Nothing was kept.</source>
        <translation>请选择没有其他程序在更改的文件夹。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>请选择您有权写入且有剩余空间的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择您有权写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>请选择路径较短的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path. Nothing was kept.</source>
        <translation>请选择路径较短的文件夹。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left. Nothing was kept.</source>
        <translation>请选择您有权写入且有剩余空间的文件夹。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder. Nothing was kept.</source>
        <translation>请选择文件夹。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Choose a larger photograph, or a square of another size.</source>
        <translation>请选择更大的照片，或其他大小的正方形。</translation>
    </message>
    <message>
        <source>Choose a larger picture or a larger size.</source>
        <translation>请选择更大的图片或更大的尺寸。</translation>
    </message>
    <message>
        <source>Choose a larger picture.</source>
        <translation>请选择更大的图片。</translation>
    </message>
    <message>
        <source>Choose a larger size, or keep the picture&apos;s own.</source>
        <translation>请选择更大的尺寸，或保持图片原尺寸。</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>请选择模型文件。</translation>
    </message>
    <message>
        <source>Choose a model of the kind “robust”, or none.</source>
        <translation>请选择“robust”类模型，或不选模型。</translation>
    </message>
    <message>
        <source>Choose a model of the same architecture, or start without one.</source>
        <translation>请选择相同架构的模型，或不从模型开始。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, or hide in a JPEG photo, which has a name of its kind.</source>
        <translation>请选择以 .png 结尾的名称，或隐藏到 JPEG 照片中，并使用相应的名称。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>请选择以 {suffixes} 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose a number of minutes above 0.</source>
        <translation>请填写大于 0 的分钟数。</translation>
    </message>
    <message>
        <source>Choose a photograph, such as a PNG or JPEG.</source>
        <translation>请选择照片，例如 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请选择图片文件。</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>请选择其中的图片。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>Choose a size of {size} pixels.</source>
        <translation>请选择 {size} 像素的大小。</translation>
    </message>
    <message>
        <source>Choose a smaller file, or have a new key file made.</source>
        <translation>请选择较小的文件，或新建一个密钥文件。</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>请选择较小的大小。</translation>
    </message>
    <message>
        <source>Choose a square inside the picture.</source>
        <translation>请选择图片范围内的正方形。</translation>
    </message>
    <message>
        <source>Choose among {names}.</source>
        <translation>请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>Choose another default.</source>
        <translation>请选择其他默认模型。</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>请选择其他磁盘。</translation>
    </message>
    <message>
        <source>Choose another file, or have a new key file made.</source>
        <translation>请选择其他文件，或新建一个密钥文件。</translation>
    </message>
    <message>
        <source>Choose another folder for the checkpoints.</source>
        <translation>请为检查点选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>请选择其他文件夹或磁盘。</translation>
    </message>
    <message>
        <source>Choose another folder to save to.</source>
        <translation>请选择其他文件夹来保存。</translation>
    </message>
    <message>
        <source>Choose another folder with --checkpoint.</source>
        <translation>请用 --checkpoint 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was kept.</source>
        <translation>请选择其他文件夹。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Choose another model, or hide for messengers that recompress.</source>
        <translation>请选择其他模型，或针对会重新压缩的聊天软件隐藏。</translation>
    </message>
    <message>
        <source>Choose another model, or the grey square.</source>
        <translation>请选择其他模型，或灰度方图。</translation>
    </message>
    <message>
        <source>Choose another model; if you trained it, train it again.</source>
        <translation>请选择其他模型；如果是您自己训练的，请重新训练。</translation>
    </message>
    <message>
        <source>Choose another name for the picture with the message.</source>
        <translation>请为含有消息的图片选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name, or a folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>请选择其他名称，或允许替换。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name. The cover itself must stay private: comparing the two shows the changes.</source>
        <translation>请选择其他名称。载体图片本身必须保密：对比两者就会显现改动。</translation>
    </message>
    <message>
        <source>Choose another password for one of them.</source>
        <translation>请为其中一条选择另一个密码。</translation>
    </message>
    <message>
        <source>Choose another photo in its place.</source>
        <translation>请选择其他照片代替它。</translation>
    </message>
    <message>
        <source>Choose another picture; this one was not saved or copied fully.</source>
        <translation>请选择其他图片；这张没有保存或复制完整。</translation>
    </message>
    <message>
        <source>Choose at least one file, or type a text.</source>
        <translation>请至少选择一个文件，或输入文本。</translation>
    </message>
    <message>
        <source>Choose fewer, or pack them into an archive.</source>
        <translation>请减少数量，或打包成压缩包。</translation>
    </message>
    <message>
        <source>Choose files and folders only, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>请只选择文件和文件夹，或略过无法隐藏的内容 (--skip-odd)。</translation>
    </message>
    <message>
        <source>Choose files, or another folder.</source>
        <translation>请选择文件，或其他文件夹。</translation>
    </message>
    <message>
        <source>Choose larger photos or more of them, or shorten the message.</source>
        <translation>请选择更大或更多的照片，或缩短消息。</translation>
    </message>
    <message>
        <source>Choose more photos, or hide the message in one.</source>
        <translation>请选择更多照片，或将消息隐藏到一张照片中。</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>请选择 {choices} 之一。</translation>
    </message>
    <message>
        <source>Choose other values of net.</source>
        <translation>请为 net 选择其他值。</translation>
    </message>
    <message>
        <source>Choose the carrier photo or jpeg, or hide one message only.</source>
        <translation>请选择载体类型 photo 或 jpeg，或只隐藏一条消息。</translation>
    </message>
    <message>
        <source>Choose the folder of an earlier run, or start a new one.</source>
        <translation>请选择先前训练的文件夹，或开始新的训练。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the pictures.</source>
        <translation>请选择存放图片的文件夹。</translation>
    </message>
    <message>
        <source>Choose the method auto or adaptive.</source>
        <translation>请选择方法 auto 或 adaptive。</translation>
    </message>
    <message>
        <source>Choose the method auto or direct, or another model.</source>
        <translation>请选择方法 auto 或 direct，或者其他模型。</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>请选择文件的名称。</translation>
    </message>
    <message>
        <source>Choose two at least.</source>
        <translation>请至少选择两张。</translation>
    </message>
    <message>
        <source>Choose {kind} from {low:g} to {high:g}{unit}.</source>
        <translation>请填写 {low:g} 到 {high:g}{unit} 之间的{kind}。</translation>
    </message>
    <message>
        <source>Choose {kind}.</source>
        <translation>请填写{kind}。</translation>
    </message>
    <message>
        <source>Choose {sizes}, or keep the size.</source>
        <translation>请选择 {sizes}，或保持原大小。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Close other programs that use it and try again, or use the device cpu.</source>
        <translation>请关闭占用它的其他程序后重试，或使用设备 cpu。</translation>
    </message>
    <message>
        <source>Close other programs, choose smaller crops, or train on the device cpu; then resume.</source>
        <translation>请关闭其他程序、选择更小的裁块，或在设备 cpu 上训练；然后继续。</translation>
    </message>
    <message>
        <source>Close other programs, or shrink the picture first.</source>
        <translation>请关闭其他程序，或先缩小图片。</translation>
    </message>
    <message>
        <source>Close other programs, or take something smaller.</source>
        <translation>请关闭其他程序，或选用较小的内容。</translation>
    </message>
    <message>
        <source>Close this window and write one or choose files, or open a table that has the messages.</source>
        <translation>请关闭此窗口并写下消息或选择文件，或打开含有消息的表格。</translation>
    </message>
    <message>
        <source>Colours became shades of grey.</source>
        <translation>颜色已转为灰度。</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>常见的名字和姓氏很容易猜到。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Compressing photos…</source>
        <translation>正在压缩照片…</translation>
    </message>
    <message>
        <source>Compressing the message…</source>
        <translation>正在压缩消息…</translation>
    </message>
    <message>
        <source>Copy a picture first, or choose a file.</source>
        <translation>请先复制一张图片，或选择文件。</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as JPEG.</source>
        <translation>请重新复制或下载，或在其他程序中打开并保存为 JPEG。</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it as PNG.</source>
        <translation>请重新复制或下载，或在其他程序中打开并保存为 PNG。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Correcting and decrypting…</source>
        <translation>正在纠错和解密…</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Cut a part out in another program first.</source>
        <translation>请先在其他程序中裁出一部分。</translation>
    </message>
    <message>
        <source>Cut to the chosen square.</source>
        <translation>已裁成所选的正方形。</translation>
    </message>
    <message>
        <source>Cut to the square in the middle.</source>
        <translation>已裁成中间的正方形。</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>日期通常很容易猜到。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Each photo has to take {bytes:,} bytes, and {count} of {total} cannot, such as “{name}”, which takes {room:,}.</source>
        <translation>每张照片须能容纳 {bytes:,} 字节，而 {total} 张中有 {count} 张做不到，例如“{name}”，它可容纳 {room:,} 字节。</translation>
    </message>
    <message>
        <source>Embedding, saving and reading planes…</source>
        <translation>正在嵌入、保存并读取比特平面…</translation>
    </message>
    <message>
        <source>Enlarged from {before:,} × {before:,} to {after:,} × {after:,} pixels; a larger picture hides better.</source>
        <translation>已从 {before:,} × {before:,} 放大到 {after:,} × {after:,} 像素；更大的图片隐藏效果更好。</translation>
    </message>
    <message>
        <source>Enter it without. A tab, an arrow key or a file that is not UTF-8 text can bring one in.</source>
        <translation>请输入不含该字符的密码。制表符、方向键或非 UTF-8 文本文件都可能带入这种字符。</translation>
    </message>
    <message>
        <source>Estimated from the length of the message and the size of the photo; this photo was not measured.</source>
        <translation>根据消息长度和照片大小估算；未对这张照片进行测量。</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos in colour, of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>估算：在这种大小的典型照片中，不超过 {bytes:,} 字节的消息不易察觉。这是按平方根定律由灰度方图推算的，并非在这张照片上测得；超出此值则情况未知。由 200 万像素的完整彩色照片推算，不超过 {tried:,} 字节时，五个检测器的表现不比猜测好。</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried over from whole photos, grey and of 2 megapixels, up to {tried:,} bytes five detectors did no better than guessing.</source>
        <translation>估算：在这种大小的典型照片中，不超过 {bytes:,} 字节的消息不易察觉。这是按平方根定律由灰度方图推算的，并非在这张照片上测得；超出此值则情况未知。由 200 万像素的完整灰度照片推算，不超过 {tried:,} 字节时，五个检测器的表现不比猜测好。</translation>
    </message>
    <message>
        <source>Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo with so much detail. That is carried over from JPEGs of {longer:,} pixels by the square-root law, not measured on this photo; beyond it, nothing is known. Few photos trained the detector; others may see more.</source>
        <translation>估算：在细节如此丰富的典型照片中，不超过 {bytes:,} 字节的消息不易察觉。这是按平方根定律由 {longer:,} 像素的 JPEG 推算的，并非在这张照片上测得；超出此值则情况未知。训练检测器所用的照片很少；其他检测器可能看出更多。</translation>
    </message>
    <message>
        <source>Export a copy.</source>
        <translation>请导出一份副本。</translation>
    </message>
    <message>
        <source>Export it as PNG in GIMP.</source>
        <translation>请在 GIMP 中将其导出为 PNG。</translation>
    </message>
    <message>
        <source>Export it as PNG or JPEG.</source>
        <translation>请将其导出为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Export the photo as JPEG or PNG first.</source>
        <translation>请先将照片导出为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Fair: guessed within a hundred years</source>
        <translation>一般：一百年内可猜出</translation>
    </message>
    <message>
        <source>Fill in the column output, or choose a folder for all.</source>
        <translation>请填写 output 列，或为全部照片选择一个文件夹。</translation>
    </message>
    <message>
        <source>Fill in the column photo.</source>
        <translation>请填写 photo 列。</translation>
    </message>
    <message>
        <source>Fill in the column text or file.</source>
        <translation>请填写 text 或 file 列。</translation>
    </message>
    <message>
        <source>Finding the least visible way…</source>
        <translation>正在寻找最不明显的方式…</translation>
    </message>
    <message>
        <source>For a message of this length in a photo of this size, nothing was measured.</source>
        <translation>对于这种大小的照片中这种长度的消息，没有测量数据。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk. Nothing was kept.</source>
        <translation>请释放一些空间，或选择另一磁盘上的文件夹。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>请释放一些空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains, or install it by “pip install torch”.</source>
        <translation>请获取可训练的 stegapp 版本，或用“pip install torch”安装 PyTorch。</translation>
    </message>
    <message>
        <source>Get the edition of stegapp that trains.</source>
        <translation>请获取可训练的 stegapp 版本。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>请从原来的来源重新获取该文件，或选择其他模型。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>请从原来的来源重新获取该文件。</translation>
    </message>
    <message>
        <source>Give --device cuda: each takes a card of its own.</source>
        <translation>请指定 --device cuda：每个进程各用一块显卡。</translation>
    </message>
    <message>
        <source>Give each row a name of its own.</source>
        <translation>请为每一行指定各自的名称。</translation>
    </message>
    <message>
        <source>Give the whole id, or the file.</source>
        <translation>请给出完整的标识，或文件。</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint: --resume.</source>
        <translation>请从上一个检查点继续：--resume。</translation>
    </message>
    <message>
        <source>Go on with --resume {checkpoint_dir}.</source>
        <translation>请用 --resume {checkpoint_dir} 继续。</translation>
    </message>
    <message>
        <source>Graphics cards need PyTorch, which is not installed.</source>
        <translation>使用显卡需要 PyTorch，但它未安装。</translation>
    </message>
    <message>
        <source>Hard to notice</source>
        <translation>不易察觉</translation>
    </message>
    <message>
        <source>Hide in it as a JPEG, or shrink it: choose a size of at most {size} pixels.</source>
        <translation>请以 JPEG 形式隐藏，或缩小图片：选择不超过 {size} 像素的大小。</translation>
    </message>
    <message>
        <source>Hide less in it.</source>
        <translation>请在其中少藏一些内容。</translation>
    </message>
    <message>
        <source>Hide less: a large photo carries some megabytes.</source>
        <translation>请少藏一些内容：大照片可承载几兆字节。</translation>
    </message>
    <message>
        <source>Hiding in the photos…</source>
        <translation>正在隐藏到照片中…</translation>
    </message>
    <message>
        <source>Hiding the message…</source>
        <translation>正在隐藏消息…</translation>
    </message>
    <message>
        <source>How much this picture would stand out with a message. The number says how many of 100 untouched photos look at least as suspicious; the fewer, the more it stands out:</source>
        <translation>这张图片含有消息后会有多显眼。数字表示 100 张未改动的照片中有多少张看起来至少同样可疑；越少则越显眼：</translation>
    </message>
    <message>
        <source>Import the file first.</source>
        <translation>请先导入该文件。</translation>
    </message>
    <message>
        <source>Import the model that hid the message.</source>
        <translation>请导入隐藏该消息的模型。</translation>
    </message>
    <message>
        <source>In whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>在 200 万像素的完整彩色照片中，其显眼程度相当于 {equal:,} 字节；那里没有试过这么长的消息。</translation>
    </message>
    <message>
        <source>In whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried there.</source>
        <translation>在 200 万像素的完整灰度照片中，其显眼程度相当于 {equal:,} 字节；那里没有试过这么长的消息。</translation>
    </message>
    <message>
        <source>In {photos} whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>在 {photos} 张 200 万像素的完整彩色照片中，其显眼程度相当于 {equal:,} 字节：{tried:,} 字节时，五个检测器每 100 次出错 {least} 到 {most} 次，50 次相当于猜测。训练它们所用的照片很少；其他检测器可能看出更多。</translation>
    </message>
    <message>
        <source>In {photos} whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see more.</source>
        <translation>在 {photos} 张 200 万像素的完整灰度照片中，其显眼程度相当于 {equal:,} 字节：{tried:,} 字节时，五个检测器每 100 次出错 {least} 到 {most} 次，50 次相当于猜测。训练它们所用的照片很少；其他检测器可能看出更多。</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;stegapp[keyring]&apos;.</source>
        <translation>请安装：pip install &apos;stegapp[keyring]&apos;。</translation>
    </message>
    <message>
        <source>Install the application again, or import a model.</source>
        <translation>请重新安装应用程序，或导入模型。</translation>
    </message>
    <message>
        <source>Install the application again.</source>
        <translation>请重新安装应用程序。</translation>
    </message>
    <message>
        <source>Install the package “jpeglib”.</source>
        <translation>请安装软件包“jpeglib”。</translation>
    </message>
    <message>
        <source>Installed are: {models}. Or give a model file.</source>
        <translation>已安装：{models}。也可以给出模型文件。</translation>
    </message>
    <message>
        <source>It compresses every JPEG anew.</source>
        <translation>它会重新压缩每个 JPEG。</translation>
    </message>
    <message>
        <source>It compresses files anew that hold {what}.</source>
        <translation>它会重新压缩含有{what}的文件。</translation>
    </message>
    <message>
        <source>It fits if any {enough} of them are needed. Or choose larger photos.</source>
        <translation>如果所需张数为其中任意 {enough} 张，就放得下。或选择更大的照片。</translation>
    </message>
    <message>
        <source>It has to have a text or a file, and not both.</source>
        <translation>它必须有文本或文件，且不能两者都有。</translation>
    </message>
    <message>
        <source>It holds a part of another message.</source>
        <translation>它包含另一条消息的一部分。</translation>
    </message>
    <message>
        <source>It holds a whole message by itself, and no part of one.</source>
        <translation>它本身含有一条完整的消息，而不是消息的一部分。</translation>
    </message>
    <message>
        <source>It moves 10 coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them again after JPEG compression. Made to arrive, not to stay unseen. At scale 2, on photographs kept back: 42.79 dB with every place in use, and of each bit that is sent 0.91 at quality 75, 0.60 at quality 50 arrives.</source>
        <translation>它将每个 8×8 块的 10 个系数移到与所需比特对应的格点上，并在 JPEG 压缩后再读取。它的目的是能送达，而不是不被发现。尺度为 2 时，在留出的照片上：所有位置都用上时为 42.79 dB；发送的每个比特，在质量 75 下送达 0.91，在质量 50 下送达 0.60。</translation>
    </message>
    <message>
        <source>It names no output.</source>
        <translation>它没有指定输出。</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>它没有指定照片。</translation>
    </message>
    <message>
        <source>It sees each grey level&apos;s residue and moves a pixel by one to a level of the wanted one: in effect embedding in the least significant bit, learned. Invisible to the eye, but not to statistics. Full plane on photographs kept back: 100.0000% of the bits read right after rounding, 51.14 dB.</source>
        <translation>它查看每个灰度级的余数，把像素改变一级，使其余数成为所需的值：实际上是学习得来的最低有效位嵌入。肉眼看不见，但统计方法看得见。在留出的照片上，整个比特平面：取整后 100.0000% 的比特正确读取，51.14 dB。</translation>
    </message>
    <message>
        <source>It should pass on the file as it is.</source>
        <translation>它应该会原样传送文件。</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, and drop or rewrite metadata.</source>
        <translation>它应该会原样传送像素，但移除或改写元数据。</translation>
    </message>
    <message>
        <source>It should pass on the pixels as they are, stored in another order.</source>
        <translation>它应该会原样传送像素，但以另一种顺序存储。</translation>
    </message>
    <message>
        <source>It was probably made by a newer version of this application: update it, then try again.</source>
        <translation>它很可能由本应用程序的较新版本生成：请更新后重试。</translation>
    </message>
    <message>
        <source>It was resized or cropped, or is a screenshot or another picture: use the PNG itself.</source>
        <translation>它被缩放或裁剪过，或是截图，或是另一张图片：请使用 PNG 文件本身。</translation>
    </message>
    <message>
        <source>Its colour profile and metadata were left out.</source>
        <translation>其颜色配置文件和元数据已略去。</translation>
    </message>
    <message>
        <source>Its colour profile cannot be used; colours may look a little different.</source>
        <translation>其颜色配置文件无法使用；颜色可能略有不同。</translation>
    </message>
    <message>
        <source>Its finer levels were rounded to 8 bits.</source>
        <translation>其更精细的级已取整为 8 位。</translation>
    </message>
    <message>
        <source>Its metadata is too long for a JPEG and was left out.</source>
        <translation>其元数据对 JPEG 来说过长，已略去。</translation>
    </message>
    <message>
        <source>Its metadata was left out: messengers drop it.</source>
        <translation>其元数据已略去：聊天软件会移除元数据。</translation>
    </message>
    <message>
        <source>Its name is too long for this disk.</source>
        <translation>其名称对此磁盘来说过长。</translation>
    </message>
    <message>
        <source>Its photo is that of row {row} too.</source>
        <translation>它的照片也是第 {row} 行的照片。</translation>
    </message>
    <message>
        <source>Its training failed: choose another model, or train again.</source>
        <translation>其训练失败：请选择其他模型，或重新训练。</translation>
    </message>
    <message>
        <source>JT-stage…</source>
        <translation>JT 阶段…</translation>
    </message>
    <message>
        <source>Join the pictures of each message by themselves.</source>
        <translation>请将每条消息的图片分别合并。</translation>
    </message>
    <message>
        <source>Keep the original to yourself: beside it, every change shows.</source>
        <translation>原图请自己保管好：与它放在一起，每处改动都会显现。</translation>
    </message>
    <message>
        <source>Leave both on auto.</source>
        <translation>请让两者都保持 auto。</translation>
    </message>
    <message>
        <source>Leave it on auto, or try 0.7.</source>
        <translation>请保持 auto，或试试 0.7。</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 100.</source>
        <translation>请略去它，或选择 75 到 100 之间的值。</translation>
    </message>
    <message>
        <source>Leave it out, or choose one from 75 to 95.</source>
        <translation>请略去它，或选择 75 到 95 之间的值。</translation>
    </message>
    <message>
        <source>Leave it out, or hide in a JPEG photo.</source>
        <translation>请略去它，或隐藏到 JPEG 照片中。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请略去它。</translation>
    </message>
    <message>
        <source>Leave the crop out, or cut the picture in another program first.</source>
        <translation>请略去裁剪，或先在其他程序中裁剪图片。</translation>
    </message>
    <message>
        <source>Leave the net settings out, or start anew.</source>
        <translation>请略去 net 设置，或重新开始。</translation>
    </message>
    <message>
        <source>Leave the size out, or choose the photo.</source>
        <translation>请略去大小，或选择照片。</translation>
    </message>
    <message>
        <source>Leave the strength on auto, or raise it.</source>
        <translation>请让强度保持 auto，或提高强度。</translation>
    </message>
    <message>
        <source>Leave the strength on auto.</source>
        <translation>请让强度保持 auto。</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>请让名称以 .safetensors 结尾。</translation>
    </message>
    <message>
        <source>Let more of the photos be needed, or hide in whole photos, which carry more than grey squares.</source>
        <translation>请让所需的照片更多一些，或隐藏到整张照片中，整张照片比灰度方图承载更多。</translation>
    </message>
    <message>
        <source>List the models again.</source>
        <translation>请重新列出模型。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Making keys from the password…</source>
        <translation>正在由密码生成密钥…</translation>
    </message>
    <message>
        <source>Making stegos…</source>
        <translation>正在生成载密图片…</translation>
    </message>
    <message>
        <source>May be noticed</source>
        <translation>可能被察觉</translation>
    </message>
    <message>
        <source>Measured with {detector} features and a Fisher discriminant on {photos} photos of quality {quality}, of which half trained it. One that learned from more photos, and other detectors, may see more.</source>
        <translation>使用 {detector} 特征和 Fisher 判别器，在 {photos} 张质量为 {quality} 的照片上测量，其中一半用于训练。用更多照片训练的检测器以及其他检测器可能看出更多。</translation>
    </message>
    <message>
        <source>Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and tested on {test_covers:,} others. Other detectors may see more.</source>
        <translation>使用 SPAM 特征和 Fisher 判别器测量，在 {training_covers:,} 张照片上训练，在另外 {test_covers:,} 张上测试。其他检测器可能看出更多。</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size and detail; this message has {bytes:,}.</source>
        <translation>按尺寸和细节估计，约 {safe:,} 字节藏在其中不易察觉；此消息有 {bytes:,} 字节。</translation>
    </message>
    <message>
        <source>About {safe:,} bytes would be hard to notice in it, by an estimate from its size; this message has {bytes:,}.</source>
        <translation>按尺寸估计，约 {safe:,} 字节藏在其中不易察觉；此消息有 {bytes:,} 字节。</translation>
    </message>
    <message>
        <source>It has room for {room:,} bytes.</source>
        <translation>可容纳 {room:,} 字节。</translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>正在测量照片…</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>正在测量模型…</translation>
    </message>
    <message>
        <source>Measuring what the picture can carry…</source>
        <translation>正在测量图片可承载多少…</translation>
    </message>
    <message>
        <source>Method and strength are chosen by trying here.</source>
        <translation>方法和强度在此通过尝试来选定。</translation>
    </message>
    <message>
        <source>Move “{path}” away; it could not be moved from here.</source>
        <translation>请将“{path}”移走；从这里无法移动它。</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>Name each key file once.</source>
        <translation>每个密钥文件请只指定一次。</translation>
    </message>
    <message>
        <source>Name one such as jt.steps, data.jpeg_share or net.width.</source>
        <translation>请指定一个，例如 jt.steps、data.jpeg_share 或 net.width。</translation>
    </message>
    <message>
        <source>Name one to start from.</source>
        <translation>请指定一个作为起点。</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>单独的名字和姓氏很容易猜到。</translation>
    </message>
    <message>
        <source>Nearly all of this picture is black or white, so that the message lies all over it. Detectors see that. Another photo hides better.</source>
        <translation>这张图片几乎全是黑色或白色，因此消息遍布整张图片。检测器能看出来。换一张照片隐藏效果更好。</translation>
    </message>
    <message>
        <source>Networks of architecture {architecture} take no private labelling.</source>
        <translation>{architecture} 架构的网络不支持私有标记。</translation>
    </message>
    <message>
        <source>Networks of blocks are trained by one process alone.</source>
        <translation>处理块的网络只能由单个进程训练。</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>未找到驱动正常的 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>No messenger was chosen.</source>
        <translation>未选择聊天软件。</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>未安装任何模型。</translation>
    </message>
    <message>
        <source>No model of architecture {architecture} came with the application.</source>
        <translation>应用程序未附带 {architecture} 架构的模型。</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>不需要符号、数字或大写字母。</translation>
    </message>
    <message>
        <source>No strength was found at which the message survives in this picture.</source>
        <translation>没有找到能让消息在这张图片中保存下来的强度。</translation>
    </message>
    <message>
        <source>None of the pictures to measure on can be read any more.</source>
        <translation>用于测量的图片都已无法读取。</translation>
    </message>
    <message>
        <source>None of the training pictures can be read any more.</source>
        <translation>训练图片都已无法读取。</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>未完成。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this quality. Between {least} and {greatest} there is an estimate.</source>
        <translation>未对这种质量的 JPEG 进行测量。{least} 到 {greatest} 之间有估算值。</translation>
    </message>
    <message>
        <source>Not measured for JPEGs of this size. From {least:,} to {most:,} pixels on the longer side there is an estimate.</source>
        <translation>未对这种大小的 JPEG 进行测量。长边为 {least:,} 到 {most:,} 像素时有估算值。</translation>
    </message>
    <message>
        <source>Not measured for a JPEG that stays as it is. A short message in a photo that was made smaller is safest.</source>
        <translation>未对保持原样的 JPEG 进行测量。在缩小过的照片中隐藏短消息最稳妥。</translation>
    </message>
    <message>
        <source>Not measured for pictures like this: it is too unlike the photos of our test.</source>
        <translation>未对这样的图片进行测量：它与我们测试用的照片差别太大。</translation>
    </message>
    <message>
        <source>Not measured for this model: it changes pixels in another way than the one that was measured.</source>
        <translation>未对此模型进行测量：它改变像素的方式与测量过的模型不同。</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in its {millions:.1f} million levels stand out as about {equal:,} bytes in a grey square.</source>
        <translation>未对这张照片进行测量：按平方根定律，在其 {millions:.1f} 百万个像素数值中隐藏 {message_bytes:,} 字节，显眼程度约相当于在灰度方图中隐藏 {equal:,} 字节。</translation>
    </message>
    <message>
        <source>Not measured on this photo: by the square-root law, {message_bytes:,} bytes in this JPEG, which has room for {room:,}, stand out as about {equal:,} bytes in a typical one of {longer:,} pixels. With {tried:,} there, a detector erred {error} times in 100; 50 is guessing.</source>
        <translation>未对这张照片进行测量：按平方根定律，在这个可容纳 {room:,} 字节的 JPEG 中隐藏 {message_bytes:,} 字节，显眼程度约相当于在 {longer:,} 像素的典型 JPEG 中隐藏 {equal:,} 字节。在那里隐藏 {tried:,} 字节时，检测器每 100 次出错 {error} 次；50 次相当于猜测。</translation>
    </message>
    <message>
        <source>Not measured: the detector&apos;s file is missing or damaged. Install the application again.</source>
        <translation>未测量：检测器的文件缺失或损坏。请重新安装应用程序。</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture.</source>
        <translation>从这张图片中未能提取出任何内容。</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. It looks as if it was compressed more than once. If a messenger did that after the message was hidden, the message is lost.</source>
        <translation>从这张图片中未能提取出任何内容。它看起来压缩过不止一次。如果是聊天软件在消息隐藏之后压缩的，消息就已丢失。</translation>
    </message>
    <message>
        <source>Nothing could be revealed from this picture. Its JPEG quality is {quality}. If the sender&apos;s file had another, a messenger compressed it anew, and the message is lost.</source>
        <translation>从这张图片中未能提取出任何内容。它的 JPEG 质量为 {quality}。如果发送者的文件质量与此不同，则是聊天软件重新压缩了它，消息已丢失。</translation>
    </message>
    <message>
        <source>Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, the more this picture stands out. Without the message it would be {before}; in a typical photo, messages of about {message_bytes:,} bytes make it {typical}, and 50 is pure chance.</source>
        <translation>在我们测试用的 100 张未改动的照片中，检测器认为有 {share} 张看起来至少同样可疑；越少，这张图片就越显眼。没有消息时为 {before} 张；在典型照片中，约 {message_bytes:,} 字节的消息会使其变为 {typical} 张，50 张则纯属偶然。</translation>
    </message>
    <message>
        <source>Of 100 untouched photos, {share} are expected to look at least as suspicious; the fewer, the more it stands out.</source>
        <translation>在 100 张未改动的照片中，预计有 {share} 张看起来至少同样可疑；越少则越显眼。</translation>
    </message>
    <message>
        <source>Of {photos} photos, 2 to {photos} can be needed, not {needed}.</source>
        <translation>{photos} 张照片时，所需张数可为 2 到 {photos}，不能是 {needed}。</translation>
    </message>
    <message>
        <source>Only a JPEG has a quality.</source>
        <translation>只有 JPEG 才有质量。</translation>
    </message>
    <message>
        <source>Only the first page of the file was used.</source>
        <translation>只使用了文件的第一页。</translation>
    </message>
    <message>
        <source>Only the first picture of the animation was used.</source>
        <translation>只使用了动画的第一张图片。</translation>
    </message>
    <message>
        <source>Only {usable} of {total} files can be trained on; at least {least} pictures are needed.{more}</source>
        <translation>{total} 个文件中只有 {usable} 个可用于训练；至少需要 {least} 张图片。{more}</translation>
    </message>
    <message>
        <source>Open it in another program and save it as JPEG again, or choose another picture.</source>
        <translation>请在其他程序中打开并重新保存为 JPEG，或选择其他图片。</translation>
    </message>
    <message>
        <source>Open it in another program and save it as PNG.</source>
        <translation>请在其他程序中打开并保存为 PNG。</translation>
    </message>
    <message>
        <source>Our test program can hardly tell it from untouched photos; others may see more.</source>
        <translation>我们的测试程序几乎无法将它与未改动的照片区分开；其他程序可能看出更多。</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than most untouched photos.</source>
        <translation>我们的测试程序认为它比大多数未改动的照片更可疑。</translation>
    </message>
    <message>
        <source>Our test program finds it more suspicious than nearly all untouched photos.</source>
        <translation>我们的测试程序认为它比几乎所有未改动的照片都更可疑。</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>可预料的替换（如用“@”代替“a”）作用不大。</translation>
    </message>
    <message>
        <source>Print colours (CMYK) were converted without their profile.</source>
        <translation>印刷颜色 (CMYK) 已在没有配置文件的情况下转换。</translation>
    </message>
    <message>
        <source>Put the folder back and resume, or start again with another one.</source>
        <translation>请放回文件夹并继续，或用其他文件夹重新开始。</translation>
    </message>
    <message>
        <source>Put the folder back, or start again with another one.</source>
        <translation>请放回文件夹，或用其他文件夹重新开始。</translation>
    </message>
    <message>
        <source>Put the folder back, then resume.</source>
        <translation>请放回文件夹，然后继续。</translation>
    </message>
    <message>
        <source>Put the same folders and checkpoints at the same places on all machines.</source>
        <translation>请在所有机器的相同位置放置相同的文件夹和检查点。</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Reading the key files…</source>
        <translation>正在读取密钥文件…</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Reading what is hidden…</source>
        <translation>正在读取隐藏的内容…</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>近年的年份很容易猜到。</translation>
    </message>
    <message>
        <source>Remove the metadata in another program, or choose another picture.</source>
        <translation>请在其他程序中移除元数据，或选择其他图片。</translation>
    </message>
    <message>
        <source>Remove them by hand, then choose another folder.</source>
        <translation>请手动移除它们，然后选择其他文件夹。</translation>
    </message>
    <message>
        <source>Rename the file and choose it again, or leave out what cannot be hidden (--skip-odd).</source>
        <translation>请重命名文件并重新选择，或略过无法隐藏的内容 (--skip-odd)。</translation>
    </message>
    <message>
        <source>Rename the file and choose it again.</source>
        <translation>请重命名文件并重新选择。</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>像“aaa”这样的重复很容易猜到。</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>像“abcabcabc”这样的重复只比“abc”略难猜到。</translation>
    </message>
    <message>
        <source>Reveal it alone: stegapp reveal.</source>
        <translation>请单独提取：stegapp reveal。</translation>
    </message>
    <message>
        <source>Revealing it again to be sure…</source>
        <translation>正在再次提取以确认…</translation>
    </message>
    <message>
        <source>Revealing them together to be sure…</source>
        <translation>正在将它们合并提取以确认…</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>倒写的词并不会难猜多少。</translation>
    </message>
    <message>
        <source>SF-stage…</source>
        <translation>SF 阶段…</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns photo, text or file, output and, if you like, password file.</source>
        <translation>请将它保存为 UTF-8 编码的 CSV，含有 photo、text 或 file、output 列，需要时还有 password file 列。</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or shrink it in another program first.</source>
        <translation>请将它保存为 JPEG 或 PNG，或先在其他程序中缩小。</translation>
    </message>
    <message>
        <source>Save it as PNG in another program; if it was saved without loss, a message in it stays whole.</source>
        <translation>请在其他程序中将它保存为 PNG；如果它是无损保存的，其中的消息会保持完整。</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first.</source>
        <translation>请先将它保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, and use that.</source>
        <translation>请将它保存为 UTF-8，然后使用该文件。</translation>
    </message>
    <message>
        <source>Save it in another program as an RGB JPEG, or choose another picture.</source>
        <translation>请在其他程序中将它保存为 RGB JPEG，或选择其他图片。</translation>
    </message>
    <message>
        <source>Save one picture of it as PNG or JPEG first.</source>
        <translation>请先将其中一张图片保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Save the page or photo as PNG first.</source>
        <translation>请先将页面或照片保存为 PNG。</translation>
    </message>
    <message>
        <source>Saved as {name}. {words}.</source>
        <translation>已保存为 {name}。{words}。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>See whether it waits for something, or is running.</source>
        <translation>请查看它是否在等待操作，或是否正在运行。</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>像“abc”或“6543”这样的序列很容易猜到。</translation>
    </message>
    <message>
        <source>Set STEGAPP_DEBUG=1 to see where it happened, and please report it.</source>
        <translation>请设置 STEGAPP_DEBUG=1 以查看出错的位置，并请报告此问题。</translation>
    </message>
    <message>
        <source>Set a password for each.</source>
        <translation>请为每条消息设置密码。</translation>
    </message>
    <message>
        <source>Set its steps or its epochs.</source>
        <translation>请设置其 steps 或 epochs。</translation>
    </message>
    <message>
        <source>Several processes cannot share the card {device}.</source>
        <translation>多个进程不能共用显卡 {device}。</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>短的键盘图案很容易猜到。</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or choose a picture with more texture.</source>
        <translation>请缩短消息、少藏一些文件，或选择纹理更多的图片。</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or spread them over several pictures.</source>
        <translation>请缩短消息、少藏一些文件，或将它们分散到多张图片中。</translation>
    </message>
    <message>
        <source>Shorten the message, hide fewer files, or take a larger picture.</source>
        <translation>请缩短消息、少藏一些文件，或选用更大的图片。</translation>
    </message>
    <message>
        <source>Shorten the message, or choose the method auto, which hides longer ones more conspicuously.</source>
        <translation>请缩短消息，或选择方法 auto，它能隐藏更长的消息，但更显眼。</translation>
    </message>
    <message>
        <source>Shorten the message, take a larger size, or choose fewer messengers.</source>
        <translation>请缩短消息、选用更大的尺寸，或减少聊天软件。</translation>
    </message>
    <message>
        <source>Shrink it: choose a size of at most {size} pixels.</source>
        <translation>请缩小它：选择不超过 {size} 像素的大小。</translation>
    </message>
    <message>
        <source>Shrink the picture in another program first.</source>
        <translation>请先在其他程序中缩小图片。</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after} pixels.</source>
        <translation>已从 {before} 缩小到 {after} 像素。</translation>
    </message>
    <message>
        <source>Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.</source>
        <translation>已从 {before:,} × {before:,} 缩小到 {after:,} × {after:,} 像素。</translation>
    </message>
    <message>
        <source>Small networks on the blocks of JPEG. What they hide survives messengers that compress pictures anew, but is easier to notice.</source>
        <translation>作用于 JPEG 块的小型网络。它们隐藏的内容能经受会重新压缩图片的聊天软件，但更容易被察觉。</translation>
    </message>
    <message>
        <source>Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit comes back, and a picture carries some 30 KB.</source>
        <translation>小型网络，学习只把像素改变一个灰度级。没有人看得出来，每个比特都能取回，一张图片可承载约 30 KB。</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>显眼</translation>
    </message>
    <message>
        <source>Start a new training run with this version.</source>
        <translation>请用此版本开始新的训练。</translation>
    </message>
    <message>
        <source>Start a new training run.</source>
        <translation>请开始新的训练。</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate or another seed.</source>
        <translation>请用更低的学习率或其他随机种子重新开始。</translation>
    </message>
    <message>
        <source>Start from a private model, or from none.</source>
        <translation>请从私有模型开始，或不从模型开始。</translation>
    </message>
    <message>
        <source>Start one, such as KeePassXC with its Secret Service integration, or type the password.</source>
        <translation>请启动一个，例如启用了 Secret Service 集成的 KeePassXC，或直接输入密码。</translation>
    </message>
    <message>
        <source>Start the program again, or use the device cpu.</source>
        <translation>请重新启动程序，或使用设备 cpu。</translation>
    </message>
    <message>
        <source>Start without torchrun: it takes minutes.</source>
        <translation>请不用 torchrun 启动：它只需几分钟。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>键盘上连续的一排按键很容易猜到。</translation>
    </message>
    <message>
        <source>Strong: more than a hundred years of guessing</source>
        <translation>强：需要猜一百年以上</translation>
    </message>
    <message>
        <source>Swap jpeg_low and jpeg_high.</source>
        <translation>请交换 jpeg_low 和 jpeg_high。</translation>
    </message>
    <message>
        <source>Take a larger picture, or one in colour.</source>
        <translation>请选用更大的图片，或彩色图片。</translation>
    </message>
    <message>
        <source>Take a larger picture, or shorten them: in this one, two messages of up to about {bytes:,} bytes each fit after compression.</source>
        <translation>请选用更大的图片，或缩短消息：这张图片可容纳两条消息，压缩后每条最多约 {bytes:,} 字节。</translation>
    </message>
    <message>
        <source>Take a larger picture.</source>
        <translation>请选用更大的图片。</translation>
    </message>
    <message>
        <source>Take a picture with more detail, or shorten the message.</source>
        <translation>请选用细节更多的图片，或缩短消息。</translation>
    </message>
    <message>
        <source>Take another photo.</source>
        <translation>请选用其他照片。</translation>
    </message>
    <message>
        <source>Take another picture or a message well below {longest:,} bytes.</source>
        <translation>请选用其他图片，或远小于 {longest:,} 字节的消息。</translation>
    </message>
    <message>
        <source>Take another picture, a larger size, less text, or fewer messengers.</source>
        <translation>请选用其他图片、更大的尺寸、更少的文本或更少的聊天软件。</translation>
    </message>
    <message>
        <source>Take another picture, a shorter message, or the method auto.</source>
        <translation>请选用其他图片、更短的消息或方法 auto。</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or another model.</source>
        <translation>请选用其他图片（最好是处处有细节的照片），或其他模型。</translation>
    </message>
    <message>
        <source>Take another picture, best a photograph with detail everywhere, or the method direct.</source>
        <translation>请选用其他图片（最好是处处有细节的照片），或方法 direct。</translation>
    </message>
    <message>
        <source>Take another picture, or another model.</source>
        <translation>请选用其他图片，或其他模型。</translation>
    </message>
    <message>
        <source>Take another picture, or raise the strength.</source>
        <translation>请选用其他图片，或提高强度。</translation>
    </message>
    <message>
        <source>Take another picture.</source>
        <translation>请选用其他图片。</translation>
    </message>
    <message>
        <source>Take other pictures.</source>
        <translation>请选用其他图片。</translation>
    </message>
    <message>
        <source>The JPEG is too small to hold a message: a photo has at least {least} pixels each way.</source>
        <translation>JPEG 太小，无法容纳消息：照片每边至少要有 {least} 像素。</translation>
    </message>
    <message>
        <source>The adaptive method may change too few pixels of this picture: the others are black, white or not read reliably.</source>
        <translation>自适应方法在这张图片中可改变的像素太少：其余像素是黑色、白色或无法可靠读取。</translation>
    </message>
    <message>
        <source>The bundled model “{name}” is not the one that came with the application.</source>
        <translation>自带模型“{name}”不是应用程序附带的那一个。</translation>
    </message>
    <message>
        <source>The checkpoint cannot be used: {reason}.</source>
        <translation>检查点无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The checkpoint does not fit these networks.</source>
        <translation>检查点与这些网络不匹配。</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} cannot be read: {reason}.</source>
        <translation>无法读取 {folder} 中的检查点：{reason}。</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is of another version.</source>
        <translation>{folder} 中的检查点属于另一版本。</translation>
    </message>
    <message>
        <source>The choice of the default model could not be read, so the bundled one is used.</source>
        <translation>无法读取默认模型的选择，因此使用自带模型。</translation>
    </message>
    <message>
        <source>The chosen square ({side:,} × {side:,} at {x}, {y}) is not inside the picture ({width:,} × {height:,}).</source>
        <translation>所选的正方形（{side:,} × {side:,}，位于 {x}, {y}）不在图片范围内（{width:,} × {height:,}）。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>The coefficients of JPEGs cannot be read here: a part of this program is missing.</source>
        <translation>此处无法读取 JPEG 的系数：本程序缺少一部分。</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>计算机内存不足。</translation>
    </message>
    <message>
        <source>The default cannot be changed</source>
        <translation>无法更改默认模型</translation>
    </message>
    <message>
        <source>The disk has no room for “{name}”.</source>
        <translation>磁盘上没有容纳“{name}”的空间。</translation>
    </message>
    <message>
        <source>The disk of “{folder}” has no room for the files.</source>
        <translation>“{folder}”所在的磁盘没有容纳这些文件的空间。</translation>
    </message>
    <message>
        <source>The disk of “{folder}” takes none of the files by their names.</source>
        <translation>“{folder}”所在的磁盘不接受这些文件的任何一个名称。</translation>
    </message>
    <message>
        <source>The draft does not open with this password.</source>
        <translation>用此密码无法打开草稿。</translation>
    </message>
    <message>
        <source>The end of the JPEG file is missing, but all its pixels are there.</source>
        <translation>JPEG 文件的结尾缺失，但像素都在。</translation>
    </message>
    <message>
        <source>The file does not begin as it should, with {names}.</source>
        <translation>文件没有按要求以 {names} 开头。</translation>
    </message>
    <message>
        <source>The file has {bits:.1f} bits for each pixel, more than {most:.1f}.</source>
        <translation>文件每像素有 {bits:.1f} 比特，超过 {most:.1f}。</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes, more than {most:,}.</source>
        <translation>文件有 {size:,} 字节，超过 {most:,}。</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>文件名过长。</translation>
    </message>
    <message>
        <source>The file name {name} {problem}.</source>
        <translation>文件名 {name} {problem}。</translation>
    </message>
    <message>
        <source>The file of learned costs {name} cannot be used: {reason}.</source>
        <translation>学习所得的代价文件 {name} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The file of “{name}” has been changed.</source>
        <translation>“{name}”的文件已被更改。</translation>
    </message>
    <message>
        <source>The files are more than {most} MiB together.</source>
        <translation>这些文件合计超过 {most} MiB。</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”, and {kept:,} of them could not be removed again: {reason}.</source>
        <translation>无法将文件保存到“{folder}”，且其中 {kept:,} 个文件无法再移除：{reason}。</translation>
    </message>
    <message>
        <source>The files cannot be saved to “{folder}”: {reason}.</source>
        <translation>无法将文件保存到“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>The finished picture did not reveal its message; nothing was written.</source>
        <translation>从完成的图片中没有提取出消息；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The finished picture gives other keys; nothing was written.</source>
        <translation>完成的图片得出了不同的密钥；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The finished picture is another one; nothing was written.</source>
        <translation>完成的图片是另一张；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The finished picture is no grey square; nothing was written.</source>
        <translation>完成的图片不是灰度方图；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The finished picture revealed other bytes; nothing was written.</source>
        <translation>从完成的图片中提取出了不同的字节；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The finished pictures did not reveal the message together; nothing was written.</source>
        <translation>完成的图片合在一起未能提取出消息；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The first line of its password file is empty.</source>
        <translation>其密码文件的第一行是空的。</translation>
    </message>
    <message>
        <source>The folder for models cannot be made</source>
        <translation>无法创建模型文件夹</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run&apos;s state.</source>
        <translation>文件夹 {folder} 中是另一次训练的状态。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no files.</source>
        <translation>文件夹 {folder} 中没有文件。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be looked into: {reason}.</source>
        <translation>无法查看文件夹“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>无法创建文件夹“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist any more.</source>
        <translation>文件夹“{folder}”已不存在。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>文件夹“{folder}”不存在。</translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to, or its disk is full.</source>
        <translation>文件夹“{folder}”不允许写入，或其磁盘已满。</translation>
    </message>
    <message>
        <source>The graphics card cuda:{index} does not compute: {reason}</source>
        <translation>显卡 cuda:{index} 无法计算：{reason}</translation>
    </message>
    <message>
        <source>The graphics card failed: {reason}</source>
        <translation>显卡出错：{reason}</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory.</source>
        <translation>显卡内存不足。</translation>
    </message>
    <message>
        <source>The key file “{name}” changed while it was read.</source>
        <translation>密钥文件“{name}”在读取时有变化。</translation>
    </message>
    <message>
        <source>The key file “{name}” is empty.</source>
        <translation>密钥文件“{name}”是空的。</translation>
    </message>
    <message>
        <source>The key file “{name}” is larger than {most} MiB.</source>
        <translation>密钥文件“{name}”大于 {most} MiB。</translation>
    </message>
    <message>
        <source>The key file “{name}” lies in the folder of the picture. Whoever gets that folder has both: keep them apart.</source>
        <translation>密钥文件“{name}”位于图片所在的文件夹中。得到该文件夹的人就得到了两者：请将它们分开存放。</translation>
    </message>
    <message>
        <source>The key file “{name}” was named twice.</source>
        <translation>密钥文件“{name}”指定了两次。</translation>
    </message>
    <message>
        <source>The key file “{path}” could not be read: {reason}.</source>
        <translation>无法读取密钥文件“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The key file “{path}” is a folder.</source>
        <translation>密钥文件“{path}”是文件夹。</translation>
    </message>
    <message>
        <source>The key file “{path}” is no regular file.</source>
        <translation>密钥文件“{path}”不是普通文件。</translation>
    </message>
    <message>
        <source>The key file “{path}” may not be read.</source>
        <translation>密钥文件“{path}”不允许读取。</translation>
    </message>
    <message>
        <source>The key files “{first}” and “{second}” have the same content.</source>
        <translation>密钥文件“{first}”和“{second}”的内容相同。</translation>
    </message>
    <message>
        <source>The large networks of the paper. They change pixels by up to ten grey levels and are read with a few errors, which are corrected.</source>
        <translation>论文中的大型网络。它们最多将像素改变十个灰度级，读取时有少量错误，这些错误会得到纠正。</translation>
    </message>
    <message>
        <source>The library for password stores is not installed.</source>
        <translation>未安装密码库所需的库。</translation>
    </message>
    <message>
        <source>The longer side has {side:,} pixels, more than {most:,}.</source>
        <translation>长边有 {side:,} 像素，超过 {most:,}。</translation>
    </message>
    <message>
        <source>The loss became infinite</source>
        <translation>损失变为无穷大</translation>
    </message>
    <message>
        <source>The lowest JPEG quality is above the highest.</source>
        <translation>最低 JPEG 质量高于最高质量。</translation>
    </message>
    <message>
        <source>The message could not be embedded with enough margin to be read back. Nothing was written.</source>
        <translation>无法以足以读回的余量嵌入消息。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The message is longer than {most} MiB.</source>
        <translation>消息超过 {most} MiB。</translation>
    </message>
    <message>
        <source>The message is too long: it takes more than {limit:,} bytes after compression, and a picture carries {capacity:,} at most.</source>
        <translation>消息过长：压缩后超过 {limit:,} 字节，而一张图片最多可承载 {capacity:,} 字节。</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} at most.</source>
        <translation>消息过长：压缩后需要 {needed:,} 字节，而一张图片最多承载 {most:,} 字节。</translation>
    </message>
    <message>
        <source>The message is too long: it takes {needed:,} bytes after compression, and this picture carries about {capacity:,} that survive.</source>
        <translation>消息过长：压缩后需要 {needed:,} 字节，而这张图片中能保存下来的约为 {capacity:,} 字节。</translation>
    </message>
    <message>
        <source>The message is too long: {needed} photos of this kind carry less than that together.</source>
        <translation>消息过长：{needed} 张此类照片合起来也承载不了这么多。</translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can carry {capacity:,} at this size.</source>
        <translation>
            <numerusform>消息对这张图片来说长了 {count:,} 字节：压缩后需要 {needed:,} 字节，而图片在这种大小下可承载 {capacity:,} 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after compression, and the picture can {way}carry {capacity:,} with this model.</source>
        <translation>
            <numerusform>消息对这张图片来说长了 {count:,} 字节：压缩后需要 {needed:,} 字节，而使用此模型时，图片{way}可承载 {capacity:,} 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is {excess:,} bytes too long for it.</source>
        <translation>消息对它来说长了 {excess:,} 字节。</translation>
    </message>
    <message>
        <source>The message needs {needed:,} bytes, and this picture carries {capacity:,}.</source>
        <translation>消息需要 {needed:,} 字节，而这张图片可承载 {capacity:,} 字节。</translation>
    </message>
    <message>
        <source>The message takes {needed:,} bytes after compression, and the picture can carry {capacity:,}.</source>
        <translation>消息压缩后需要 {needed:,} 字节，而图片可承载 {capacity:,} 字节。</translation>
    </message>
    <message>
        <source>The method direct is for the grey square alone.</source>
        <translation>方法 direct 只用于灰度方图。</translation>
    </message>
    <message>
        <source>The model cannot be kept</source>
        <translation>无法保留模型</translation>
    </message>
    <message>
        <source>The model file has format version {version}, unknown here.</source>
        <translation>模型文件的格式版本为 {version}，此处无法识别。</translation>
    </message>
    <message>
        <source>The model file “{name}” cannot be read: {reason}.</source>
        <translation>无法读取模型文件“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>The model reads only {share:.1%} of the bits: train it longer.</source>
        <translation>模型只能正确读取 {share:.1%} 的比特：请训练更长时间。</translation>
    </message>
    <message>
        <source>The model {model} cannot hide adaptively: it changes every pixel.</source>
        <translation>模型 {model} 无法自适应地隐藏：它会改变每个像素。</translation>
    </message>
    <message>
        <source>The model {model} hides in grey squares alone: it changes every pixel.</source>
        <translation>模型 {model} 只能在灰度方图中隐藏：它会改变每个像素。</translation>
    </message>
    <message>
        <source>The model “{name}” cannot hide what survives recompression.</source>
        <translation>模型“{name}”无法隐藏能经受重新压缩的内容。</translation>
    </message>
    <message>
        <source>The model “{name}” computes values that are not numbers (NaN or infinite).</source>
        <translation>模型“{name}”计算出的值不是数（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>The model “{name}” hides only for messengers that recompress.</source>
        <translation>模型“{name}”只针对会重新压缩的聊天软件隐藏。</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be read: {reason}.</source>
        <translation>无法读取模型卡片：{reason}。</translation>
    </message>
    <message>
        <source>The model&apos;s card does not say what its networks are.</source>
        <translation>模型卡片没有说明其网络是什么。</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid: {reason}.</source>
        <translation>模型卡片无效：{reason}。</translation>
    </message>
    <message>
        <source>The model&apos;s name is empty or too long.</source>
        <translation>模型名称为空或过长。</translation>
    </message>
    <message>
        <source>The model&apos;s networks are unknown here: {reason}.</source>
        <translation>此处无法识别模型的网络：{reason}。</translation>
    </message>
    <message>
        <source>The name of the file {path} {problem}.</source>
        <translation>文件 {path} 的名称{problem}。</translation>
    </message>
    <message>
        <source>The networks are those of the model to start from.</source>
        <translation>网络沿用作为起点的模型的网络。</translation>
    </message>
    <message>
        <source>The networks forgot how to read</source>
        <translation>网络丧失了读取能力</translation>
    </message>
    <message>
        <source>The paper&apos;s separable fine-tuned network: changes of up to ten grey levels, read with a few errors. Full plane on photographs kept back: 90.7653% of the bits read right after rounding, 39.70 dB.</source>
        <translation>论文中的可分离微调网络：最多改变十个灰度级，读取时有少量错误。在留出的照片上，整个比特平面：取整后 90.7653% 的比特正确读取，39.70 dB。</translation>
    </message>
    <message>
        <source>The password file “{path}” could not be read: {reason}.</source>
        <translation>无法读取密码文件“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The password file “{path}” is a folder.</source>
        <translation>密码文件“{path}”是文件夹。</translation>
    </message>
    <message>
        <source>The password file “{path}” may not be read.</source>
        <translation>密码文件“{path}”不允许读取。</translation>
    </message>
    <message>
        <source>The password has a control character (U+{code}).</source>
        <translation>密码含有控制字符 (U+{code})。</translation>
    </message>
    <message>
        <source>The password has an invisible character (U+{code}).</source>
        <translation>密码含有不可见字符 (U+{code})。</translation>
    </message>
    <message>
        <source>The password holds half a character and is not valid Unicode.</source>
        <translation>密码含有半个字符，不是有效的 Unicode。</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>密码不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The password is not valid Unicode.</source>
        <translation>密码不是有效的 Unicode。</translation>
    </message>
    <message>
        <source>The password is saved as UTF-16.</source>
        <translation>密码保存成了 UTF-16。</translation>
    </message>
    <message>
        <source>The password store did not answer.</source>
        <translation>密码库没有响应。</translation>
    </message>
    <message>
        <source>The password store has no entry “{name}” of stegapp.</source>
        <translation>密码库中没有 stegapp 的条目“{name}”。</translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation>密码库已锁定。</translation>
    </message>
    <message>
        <source>The password&apos;s line is longer than {most:,} bytes.</source>
        <translation>密码所在行超过 {most:,} 字节。</translation>
    </message>
    <message>
        <source>The path of the folder for “{name}” is too long.</source>
        <translation>“{name}”所在文件夹的路径过长。</translation>
    </message>
    <message>
        <source>The path of the password file is too long.</source>
        <translation>密码文件的路径过长。</translation>
    </message>
    <message>
        <source>The path “{path}” is too long.</source>
        <translation>路径“{path}”过长。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>这张图片</translation>
    </message>
    <message>
        <source>The picture has only {levels} grey levels, like a drawing or a scan. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>这张图片只有 {levels} 个灰度级，像绘图或扫描件。改变的像素会在灰度级中显现。照片隐藏效果更好。</translation>
    </message>
    <message>
        <source>The picture is as regular as a drawn one. A changed pixel shows in the levels. A photograph hides better.</source>
        <translation>这张图片像绘图一样规则。改变的像素会在灰度级中显现。照片隐藏效果更好。</translation>
    </message>
    <message>
        <source>The picture is too small to carry a message that survives.</source>
        <translation>这张图片太小，无法承载能保存下来的消息。</translation>
    </message>
    <message>
        <source>The picture lies on its side, with a note to turn it (EXIF).</source>
        <translation>图片是横放的，并带有旋转标记 (EXIF)。</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be its own key file.</source>
        <translation>图片“{name}”不能作为它自己的密钥文件。</translation>
    </message>
    <message>
        <source>The pictures of this training run are gone.</source>
        <translation>这次训练的图片已不存在。</translation>
    </message>
    <message>
        <source>The processes of this training see different pictures.</source>
        <translation>这次训练的各个进程看到的图片不同。</translation>
    </message>
    <message>
        <source>The quality stays that of the file: it is not compressed again.</source>
        <translation>质量保持与文件相同：不会再次压缩。</translation>
    </message>
    <message numerus="yes">
        <source>The receiver needs the {count} key files too, unchanged. Without them the message is lost.</source>
        <translation>
            <numerusform>接收者还需要 {count} 个密钥文件，且不得改动。没有它们，消息就会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same picture as {other}.</source>
        <translation>与 {other} 是同一张图片。</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <translation>无法读取设置，因此使用默认设置。</translation>
    </message>
    <message>
        <source>The settings were damaged meanwhile, so those in use are written anew.</source>
        <translation>设置在此期间损坏，因此重新写入了正在使用的设置。</translation>
    </message>
    <message>
        <source>The square would have the very pixels of a compressed file. Changes to these can be proved.</source>
        <translation>该正方形的像素会与压缩文件的像素完全相同。对它们的改动可以被证实。</translation>
    </message>
    <message>
        <source>The state in the folder {folder} does not fit together.</source>
        <translation>文件夹 {folder} 中的状态前后不一致。</translation>
    </message>
    <message>
        <source>The stego has to be a PNG, but {name} does not end in .png.</source>
        <translation>载密图片必须是 PNG，但 {name} 不以 .png 结尾。</translation>
    </message>
    <message>
        <source>The stego has to be a {suffix}, but its name is {name}.</source>
        <translation>载密图片必须是 {suffix}，但其名称为 {name}。</translation>
    </message>
    <message>
        <source>The stego would overwrite its cover.</source>
        <translation>载密图片会覆盖其载体图片。</translation>
    </message>
    <message>
        <source>The strength {strength} is not in (0, 1].</source>
        <translation>强度 {strength} 不在 (0, 1] 范围内。</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>系统拒绝：{reason}。</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be used: {why}.</source>
        <translation>表格“{name}”无法使用：{why}。</translation>
    </message>
    <message>
        <source>The text holds half a character and is not valid Unicode.</source>
        <translation>文本含有半个字符，不是有效的 Unicode。</translation>
    </message>
    <message>
        <source>The trash cannot be emptied</source>
        <translation>无法清空回收站</translation>
    </message>
    <message>
        <source>The two messages have the same password, so that only one of them could be found.</source>
        <translation>两条消息的密码相同，因此只能找到其中一条。</translation>
    </message>
    <message>
        <source>The unreadable file was kept as “{path}”.</source>
        <translation>无法读取的文件已保留为“{path}”。</translation>
    </message>
    <message>
        <source>There are no files to hide.</source>
        <translation>没有可隐藏的文件。</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>“{folder}”中没有图片。</translation>
    </message>
    <message>
        <source>There are no pictures to join.</source>
        <translation>没有可合并的图片。</translation>
    </message>
    <message>
        <source>There is much detail in this picture: even at quality {least} the file is too large for some messengers.</source>
        <translation>这张图片细节很多：即使质量为 {least}，文件对某些聊天软件来说仍然太大。</translation>
    </message>
    <message>
        <source>There is much detail in this picture: its quality is {quality} of 100, so that messengers pass it on.</source>
        <translation>这张图片细节很多：其质量为 {quality}（满分 100），以便聊天软件传送。</translation>
    </message>
    <message>
        <source>There is no carrier {name}.</source>
        <translation>没有载体类型 {name}。</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder}.</source>
        <translation>{folder} 中没有检查点。</translation>
    </message>
    <message>
        <source>There is no device “{name}”.</source>
        <translation>没有设备“{name}”。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no graphics card cuda:{index}.</source>
        <translation>没有显卡 cuda:{index}。</translation>
    </message>
    <message>
        <source>There is no key file “{path}”.</source>
        <translation>没有密钥文件“{path}”。</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>There is no model here whose messages survive recompression.</source>
        <translation>这里没有能让消息经受重新压缩的模型。</translation>
    </message>
    <message>
        <source>There is no model here.</source>
        <translation>这里没有模型。</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>没有模型“{name}”。</translation>
    </message>
    <message>
        <source>There is no password file “{path}”.</source>
        <translation>没有密码文件“{path}”。</translation>
    </message>
    <message>
        <source>There is no password store that can be used.</source>
        <translation>没有可用的密码库。</translation>
    </message>
    <message>
        <source>There is no picture to compare.</source>
        <translation>没有可对比的图片。</translation>
    </message>
    <message>
        <source>There is no training setting {name}.</source>
        <translation>没有训练设置 {name}。</translation>
    </message>
    <message>
        <source>There is not enough memory to open {label}.</source>
        <translation>内存不足，无法打开{label}。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>There is too little detail in this picture for a message of this length.</source>
        <translation>这张图片细节太少，容不下这么长的消息。</translation>
    </message>
    <message>
        <source>These are more than {most:,} files.</source>
        <translation>文件超过 {most:,} 个。</translation>
    </message>
    <message>
        <source>These files lie in more than {most:,} folders.</source>
        <translation>这些文件所在的文件夹超过 {most:,} 个。</translation>
    </message>
    <message>
        <source>These network settings do not go together: {reason}.</source>
        <translation>这些网络设置互不相容：{reason}。</translation>
    </message>
    <message>
        <source>These pictures do not fit together: one of them at least was made wrong.</source>
        <translation>这些图片不能合在一起：其中至少有一张制作有误。</translation>
    </message>
    <message>
        <source>These pictures hold parts of different messages.</source>
        <translation>这些图片含有不同消息的部分。</translation>
    </message>
    <message>
        <source>These pictures hold parts of {count} messages: {names}.</source>
        <translation>这些图片含有 {count} 条消息的部分：{names}。</translation>
    </message>
    <message>
        <source>These training settings cannot be read: {reason}.</source>
        <translation>无法读取这些训练设置：{reason}。</translation>
    </message>
    <message>
        <source>This JPEG has a quality of 99 or 100. Detectors are strong there. A larger photo that is made smaller hides better.</source>
        <translation>这个 JPEG 的质量为 99 或 100。检测器在这种情况下很强。把更大的照片缩小后，隐藏效果更好。</translation>
    </message>
    <message>
        <source>This disk takes no file of that name.</source>
        <translation>此磁盘不接受这种名称的文件。</translation>
    </message>
    <message>
        <source>This installation of PyTorch cannot use graphics cards.</source>
        <translation>此 PyTorch 安装无法使用显卡。</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>这是最常用的 10 个密码之一。</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>这是最常用的 100 个密码之一。</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>这是非常常用的密码。</translation>
    </message>
    <message>
        <source>This is known for the automatic strength only.</source>
        <translation>这只在强度为自动时才知道。</translation>
    </message>
    <message>
        <source>This is known from reports alone.</source>
        <translation>这只是从报告中得知的。</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>这不是文件的路径。</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>这与常用密码相似。</translation>
    </message>
    <message>
        <source>This model works on JPEG blocks, not on single pixels.</source>
        <translation>此模型作用于 JPEG 块，而不是单个像素。</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed.</source>
        <translation>此操作需要 PyTorch，但它未安装。</translation>
    </message>
    <message>
        <source>This photo is suspicious by itself, without a message too.</source>
        <translation>这张照片本身就可疑，没有消息也一样。</translation>
    </message>
    <message>
        <source>This picture cannot carry a message with the model {model}: of the bits embedded, {share:.0%} were read back wrong.</source>
        <translation>这张图片无法用模型 {model} 承载消息：嵌入的比特中有 {share:.0%} 读回时有误。</translation>
    </message>
    <message>
        <source>This picture holds a message, but a newer version of stegapp hid it.</source>
        <translation>这张图片含有消息，但它是由较新版本的 stegapp 隐藏的。</translation>
    </message>
    <message>
        <source>This way is made to arrive, not to stay unseen. A detector told pictures with {length:,} bytes in them from untouched ones, and was right {right} times in 100; about JPEG photos with {safe:,} bytes it only guesses.</source>
        <translation>这种方式的目的是能送达，而不是不被发现。检测器区分藏有 {length:,} 字节的图片和未改动的图片，100 次中判断对了 {right} 次；对于藏有 {safe:,} 字节的 JPEG 照片，它只能靠猜。</translation>
    </message>
    <message>
        <source>This would overwrite the original picture.</source>
        <translation>这会覆盖原图。</translation>
    </message>
    <message>
        <source>To be safe, hide little, in a photo of your own that nobody else has.</source>
        <translation>为稳妥起见，请少藏一些内容，并使用别人没有的自己的照片。</translation>
    </message>
    <message>
        <source>To have the whole message in each photo, hide it in each of them.</source>
        <translation>如果要让每张照片都含有完整的消息，请分别隐藏到每张照片中。</translation>
    </message>
    <message>
        <source>Too much of this picture is black, white or transparent for a message of this length.</source>
        <translation>对这么长的消息来说，这张图片中黑色、白色或透明的部分太多。</translation>
    </message>
    <message>
        <source>Too small: {width:,} × {height:,}, the shorter side needs {least} pixels.</source>
        <translation>太小：{width:,} × {height:,}，短边需要 {least} 像素。</translation>
    </message>
    <message>
        <source>Train {architecture}, or leave --private out and see at the end what other models read.</source>
        <translation>请训练 {architecture}，或略去 --private，最后再看其他模型能读到什么。</translation>
    </message>
    <message>
        <source>Training a network…</source>
        <translation>正在训练网络…</translation>
    </message>
    <message>
        <source>Training detectors…</source>
        <translation>正在训练检测器…</translation>
    </message>
    <message>
        <source>Training needs PyTorch, which is not installed.</source>
        <translation>训练需要 PyTorch，但它未安装。</translation>
    </message>
    <message>
        <source>Training setting max_minutes cannot be {value}.</source>
        <translation>训练设置 max_minutes 不能为 {value}。</translation>
    </message>
    <message>
        <source>Training setting {name} cannot be {value}.</source>
        <translation>训练设置 {name} 不能为 {value}。</translation>
    </message>
    <message>
        <source>Training setting {name} must be a text.</source>
        <translation>训练设置 {name} 必须是文本。</translation>
    </message>
    <message>
        <source>Training was stopped; nothing learned is lost.</source>
        <translation>训练已停止；学到的内容没有丢失。</translation>
    </message>
    <message>
        <source>Transparent parts became white.</source>
        <translation>透明部分已变为白色。</translation>
    </message>
    <message>
        <source>Tried before it was saved: compressed as JPEG of quality {qualities}, the message came back.</source>
        <translation>保存前已试过：以质量 {qualities} 压缩为 JPEG 后，消息仍能取回。</translation>
    </message>
    <message>
        <source>Try others of the pictures, or ask the sender for them once more.</source>
        <translation>请尝试其他图片，或请发送者再发一次。</translation>
    </message>
    <message>
        <source>Try this photo by itself.</source>
        <translation>请单独尝试这张照片。</translation>
    </message>
    <message>
        <source>Turned upright, as the camera noted.</source>
        <translation>已按相机的记录转正。</translation>
    </message>
    <message>
        <source>Two messages in one picture need two passwords, and one is empty.</source>
        <translation>一张图片中的两条消息需要两个密码，而其中一个是空的。</translation>
    </message>
    <message>
        <source>Two messages need a picture of many tiles: a photo or a JPEG.</source>
        <translation>两条消息需要由许多图块组成的图片：照片或 JPEG。</translation>
    </message>
    <message>
        <source>Type it again, or keep it in a file of UTF-8 text.</source>
        <translation>请重新输入，或将它保存在 UTF-8 文本文件中。</translation>
    </message>
    <message>
        <source>Type it instead of pasting it: nobody could type what cannot be seen.</source>
        <translation>请手动输入而不要粘贴：看不见的字符谁也无法输入。</translation>
    </message>
    <message>
        <source>Type or paste the password again.</source>
        <translation>请重新输入或粘贴密码。</translation>
    </message>
    <message>
        <source>Type or paste the text again.</source>
        <translation>请重新输入或粘贴文本。</translation>
    </message>
    <message>
        <source>Type the password that stood on the Hide page when it was written.</source>
        <translation>请输入写草稿时“隐藏”页上的密码。</translation>
    </message>
    <message>
        <source>Unknown messenger: {names}.</source>
        <translation>未知的聊天软件：{names}。</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>Update its driver, or use the device cpu.</source>
        <translation>请更新其驱动，或使用设备 cpu。</translation>
    </message>
    <message>
        <source>Update stegapp, then reveal it with the same password and key files.</source>
        <translation>请更新 stegapp，然后用同样的密码和密钥文件提取。</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>使用几个词，避免常见短语。</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>使用更长、转折更多的键盘图案。</translation>
    </message>
    <message>
        <source>Use a photograph.</source>
        <translation>请使用照片。</translation>
    </message>
    <message>
        <source>Use auto, cpu or one of: {devices}.</source>
        <translation>请使用 auto、cpu 或以下之一：{devices}。</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0, cuda:1, ….</source>
        <translation>请使用 auto、cpu、cuda 或 cuda:0、cuda:1、…。</translation>
    </message>
    <message>
        <source>Use the PNG as it was saved when the message was hidden.</source>
        <translation>请使用隐藏消息时保存的 PNG。</translation>
    </message>
    <message>
        <source>Use the device auto or cpu.</source>
        <translation>请使用设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>Use the file as it was received.</source>
        <translation>请使用收到时的原文件。</translation>
    </message>
    <message>
        <source>Very strong: more than a million years of guessing</source>
        <translation>很强：需要猜一百万年以上</translation>
    </message>
    <message>
        <source>Very weak: guessed within an hour</source>
        <translation>很弱：一小时内可猜出</translation>
    </message>
    <message>
        <source>Weak: guessed within a month</source>
        <translation>弱：一个月内可猜出</translation>
    </message>
    <message>
        <source>Where a messenger leaves files alone, hide another way.</source>
        <translation>如果聊天软件不改动文件，请用其他方式隐藏。</translation>
    </message>
    <message>
        <source>Write the password there.</source>
        <translation>请将密码写在那里。</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>正在写入图片…</translation>
    </message>
    <message>
        <source>You may not write to “{folder}”.</source>
        <translation>您无权写入“{folder}”。</translation>
    </message>
    <message>
        <source>a HEIC photo, compressed with loss</source>
        <translation>有损压缩的 HEIC 照片</translation>
    </message>
    <message>
        <source>a JPEG</source>
        <translation>一张 JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture compressed with loss</source>
        <translation>有损压缩的 JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a JPEG&apos;s own header (JFIF)</source>
        <translation>JPEG 自身的文件头 (JFIF)</translation>
    </message>
    <message>
        <source>a TIFF compressed with loss</source>
        <translation>有损压缩的 TIFF</translation>
    </message>
    <message>
        <source>a WebP compressed with loss</source>
        <translation>有损压缩的 WebP</translation>
    </message>
    <message>
        <source>a caption or keywords (IPTC)</source>
        <translation>说明或关键词 (IPTC)</translation>
    </message>
    <message>
        <source>a colour profile (ICC)</source>
        <translation>颜色配置文件 (ICC)</translation>
    </message>
    <message>
        <source>a comment (COM)</source>
        <translation>注释 (COM)</translation>
    </message>
    <message>
        <source>a height that comes last</source>
        <translation>高度放在最后</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a small copy of the picture (JFXX)</source>
        <translation>图片的小型副本 (JFXX)</translation>
    </message>
    <message>
        <source>a tensor has the wrong shape</source>
        <translation>某个张量的形状不对</translation>
    </message>
    <message>
        <source>a tensor has the wrong size</source>
        <translation>某个张量的大小不对</translation>
    </message>
    <message>
        <source>a tensor is not described as it should be</source>
        <translation>某个张量的描述不符合要求</translation>
    </message>
    <message>
        <source>a texture compressed with loss</source>
        <translation>有损压缩的纹理</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>某个方差为负</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>ab&amp;dh: hours, best with a graphics card</source>
        <translation>abdh(&amp;D)：数小时，最好有显卡</translation>
    </message>
    <message>
        <source>adaptively </source>
        <translation>以自适应方式</translation>
    </message>
    <message>
        <source>an AVIF compressed with loss</source>
        <translation>有损压缩的 AVIF</translation>
    </message>
    <message>
        <source>arithmetic coding</source>
        <translation>算术编码</translation>
    </message>
    <message>
        <source>begins like a drive</source>
        <translation>开头像驱动器盘符</translation>
    </message>
    <message>
        <source>chat&amp;gan: hours, best with a graphics card</source>
        <translation>chatgan(&amp;G)：数小时，最好有显卡</translation>
    </message>
    <message>
        <source>colours sampled {factors}</source>
        <translation>颜色采样为 {factors}</translation>
    </message>
    <message>
        <source>further pictures (MPF)</source>
        <translation>更多图片 (MPF)</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>含有反斜杠</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>has too many folders</source>
        <translation>含有过多文件夹</translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation>为空或过长</translation>
    </message>
    <message>
        <source>is not a plain relative path</source>
        <translation>不是普通的相对路径</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>不是有效的 Unicode</translation>
    </message>
    <message>
        <source>it could not be read ({reason})</source>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>it does not say where the run stands</source>
        <translation>它没有说明训练进行到了哪里</translation>
    </message>
    <message>
        <source>it gave a wrong result.</source>
        <translation>它给出了错误的结果。</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows</source>
        <translation>超过 {most:,} 行</translation>
    </message>
    <message>
        <source>it has no header of a model</source>
        <translation>它没有模型的文件头</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>没有任何行</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>它不完整，被截断了</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>大于 {most} MiB</translation>
    </message>
    <message>
        <source>it is no CSV table ({reason})</source>
        <translation>不是 CSV 表格（{reason}）</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>its Huffman tables</source>
        <translation>其哈夫曼表</translation>
    </message>
    <message>
        <source>its colour components</source>
        <translation>其颜色分量</translation>
    </message>
    <message>
        <source>its first bytes</source>
        <translation>其开头的字节</translation>
    </message>
    <message>
        <source>its first line has to name the columns, each once</source>
        <translation>第一行必须写出各列的名称，每列一次</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>无法读取其文件头</translation>
    </message>
    <message>
        <source>its pixels</source>
        <translation>其像素</translation>
    </message>
    <message>
        <source>its quantisation tables</source>
        <translation>其量化表</translation>
    </message>
    <message>
        <source>its restart marks</source>
        <translation>其重启标记</translation>
    </message>
    <message>
        <source>its size is wrong</source>
        <translation>其大小不对</translation>
    </message>
    <message>
        <source>its thousands of parts</source>
        <translation>其数以千计的段</translation>
    </message>
    <message>
        <source>its weights are not those of the networks it names</source>
        <translation>其权重不属于它所指明的网络</translation>
    </message>
    <message>
        <source>its weights overlap or leave gaps</source>
        <translation>其权重有重叠或空缺</translation>
    </message>
    <message>
        <source>lies inside another file</source>
        <translation>位于另一个文件之中</translation>
    </message>
    <message>
        <source>lossless coding</source>
        <translation>无损编码</translation>
    </message>
    <message>
        <source>notes of a program that edited it (XMP)</source>
        <translation>编辑过它的程序的记录 (XMP)</translation>
    </message>
    <message>
        <source>notes of other programs (APPn)</source>
        <translation>其他程序的记录 (APPn)</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>red, green and blue instead of brightness and colours</source>
        <translation>以红、绿、蓝代替亮度和色度</translation>
    </message>
    <message>
        <source>row {row} has more cells than there are columns</source>
        <translation>第 {row} 行的单元格多于列数</translation>
    </message>
    <message>
        <source>several layers of sizes</source>
        <translation>分层的多种尺寸</translation>
    </message>
    <message>
        <source>sftn: &amp;hours, best with a graphics card</source>
        <translation>sftn(&amp;H)：数小时，最好有显卡</translation>
    </message>
    <message>
        <source>sides of more than {most:,} pixels</source>
        <translation>边长超过 {most:,} 像素</translation>
    </message>
    <message>
        <source>something follows its weights</source>
        <translation>其权重之后还有其他内容</translation>
    </message>
    <message>
        <source>tables that change between its layers</source>
        <translation>表在各层之间变化</translation>
    </message>
    <message>
        <source>the headers of its layers</source>
        <translation>其各层的头</translation>
    </message>
    <message>
        <source>the lengths of its parts</source>
        <translation>其各段的长度</translation>
    </message>
    <message>
        <source>the mark of a program (Adobe)</source>
        <translation>程序的标记 (Adobe)</translation>
    </message>
    <message>
        <source>the marks of its parts</source>
        <translation>其各段的标记</translation>
    </message>
    <message>
        <source>the numbers that tell its size</source>
        <translation>表示其大小的数值</translation>
    </message>
    <message>
        <source>unknown reason.</source>
        <translation>原因未知。</translation>
    </message>
    <message>
        <source>unusable path</source>
        <translation>路径无法使用</translation>
    </message>
    <message>
        <source>what it says of the run does not fit together</source>
        <translation>它关于训练的内容前后不一致</translation>
    </message>
    <message>
        <source>what the camera noted (EXIF)</source>
        <translation>相机的记录 (EXIF)</translation>
    </message>
    <message>
        <source>worse quality</source>
        <translation>较差质量</translation>
    </message>
    <message>
        <source>{bits} bits a colour</source>
        <translation>每种颜色 {bits} 位</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures changed or vanished and were dropped.</source>
        <translation>
            <numerusform>有 {count} 张图片已更改或消失，已弃用。</numerusform>
        </translation>
    </message>
    <message>
        <source>{device} is not available on this computer.</source>
        <translation>这台电脑上没有 {device}。</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>无法打开{label}。</translation>
    </message>
    <message>
        <source>{label} does not exist.</source>
        <translation>{label}不存在。</translation>
    </message>
    <message>
        <source>{label} has another size than such stegos.</source>
        <translation>{label}的大小与这类载密图片不同。</translation>
    </message>
    <message>
        <source>{label} has levels finer than 8 bits.</source>
        <translation>{label}的级比 8 位更精细。</translation>
    </message>
    <message>
        <source>{label} has metadata of {megabytes} MB, too much for a photo.</source>
        <translation>{label}有 {megabytes} MB 元数据，对照片来说过多。</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}, too many for a file of its kind.</source>
        <translation>{label}超过 {millions} 百万像素{size}，对这类文件来说过多。</translation>
    </message>
    <message>
        <source>{label} has more than {millions} million pixels{size}.</source>
        <translation>{label}超过 {millions} 百万像素{size}。</translation>
    </message>
    <message>
        <source>{label} has transparent parts.</source>
        <translation>{label}有透明部分。</translation>
    </message>
    <message>
        <source>{label} has {width:,} × {height:,} pixels; a grey square with a message has exactly {side:,} × {side:,}.</source>
        <translation>{label}有 {width:,} × {height:,} 像素；含有消息的灰度方图正好是 {side:,} × {side:,}。</translation>
    </message>
    <message>
        <source>{label} is a GIMP project, which cannot be read.</source>
        <translation>{label}是 GIMP 项目，无法读取。</translation>
    </message>
    <message>
        <source>{label} is a JPEG XL picture, which cannot be read.</source>
        <translation>{label}是 JPEG XL 图片，无法读取。</translation>
    </message>
    <message>
        <source>{label} is a JPEG for printing, in four inks (CMYK).</source>
        <translation>{label}是印刷用的四色 JPEG (CMYK)。</translation>
    </message>
    <message>
        <source>{label} is a JPEG of a rare kind, with {what}.</source>
        <translation>{label}是一种少见的 JPEG：{what}。</translation>
    </message>
    <message>
        <source>{label} is a JPEG of {count} colour components; a photo has 1 or 3.</source>
        <translation>{label}是有 {count} 个颜色分量的 JPEG；照片应有 1 个或 3 个。</translation>
    </message>
    <message>
        <source>{label} is a JPEG that was cut off: a part of it is missing.</source>
        <translation>{label}是被截断的 JPEG：缺少一部分。</translation>
    </message>
    <message>
        <source>{label} is a PDF, not a picture.</source>
        <translation>{label}是 PDF，不是图片。</translation>
    </message>
    <message>
        <source>{label} is a camera&apos;s raw file, which cannot be read; only a small preview in it could.</source>
        <translation>{label}是相机的 RAW 文件，无法读取；只能读取其中的小预览图。</translation>
    </message>
    <message>
        <source>{label} is a damaged JPEG: {what} make no sense.</source>
        <translation>{label}是损坏的 JPEG：{what}不合理。</translation>
    </message>
    <message>
        <source>{label} is a drawing (SVG), not a picture of pixels.</source>
        <translation>{label}是矢量图 (SVG)，不是由像素组成的图片。</translation>
    </message>
    <message>
        <source>{label} is a folder.</source>
        <translation>{label}是文件夹。</translation>
    </message>
    <message>
        <source>{label} is a page description, not a picture.</source>
        <translation>{label}是页面描述文件，不是图片。</translation>
    </message>
    <message>
        <source>{label} is a picture of high dynamic range, which cannot be read.</source>
        <translation>{label}是高动态范围图片，无法读取。</translation>
    </message>
    <message>
        <source>{label} is a video, not a picture.</source>
        <translation>{label}是视频，不是图片。</translation>
    </message>
    <message>
        <source>{label} is damaged or cut off, or of a kind that cannot be read.</source>
        <translation>{label}已损坏、被截断，或属于无法读取的种类。</translation>
    </message>
    <message>
        <source>{label} is empty.</source>
        <translation>{label}是空的。</translation>
    </message>
    <message>
        <source>{label} is in colour; a picture with a message is grey.</source>
        <translation>{label}是彩色的；含有消息的图片是灰度的。</translation>
    </message>
    <message>
        <source>{label} is no JPEG.</source>
        <translation>{label}不是 JPEG。</translation>
    </message>
    <message>
        <source>{label} is not a file.</source>
        <translation>{label}不是文件。</translation>
    </message>
    <message>
        <source>{label} is not a picture that can be read, or its start is damaged.</source>
        <translation>{label}不是可读取的图片，或其开头已损坏。</translation>
    </message>
    <message>
        <source>{label} is only a line: {width:,} × {height:,} pixels.</source>
        <translation>{label}只是一条线：{width:,} × {height:,} 像素。</translation>
    </message>
    <message>
        <source>{label} is too large to be a photograph.</source>
        <translation>{label}太大，不可能是照片。</translation>
    </message>
    <message>
        <source>{label} is too large: a JPEG has at most {most:,} pixels each way.</source>
        <translation>{label}太大：JPEG 每边最多 {most:,} 像素。</translation>
    </message>
    <message>
        <source>{label} is too large: messengers would shrink it, and the message would be lost.</source>
        <translation>{label}太大：聊天软件会缩小它，消息就会丢失。</translation>
    </message>
    <message>
        <source>{label} is too small to hold a message.</source>
        <translation>{label}太小，无法容纳消息。</translation>
    </message>
    <message>
        <source>{label} is too small: {width:,} × {height:,} pixels. A photo has at least {least} each way.</source>
        <translation>{label}太小：{width:,} × {height:,} 像素。照片每边至少要有 {least} 像素。</translation>
    </message>
    <message>
        <source>{label} is {kind}, which cannot hold a hidden message any more.</source>
        <translation>{label}是{kind}，其中已不可能再含有隐藏的消息。</translation>
    </message>
    <message>
        <source>{label} is {kind}. In a PNG of its own size, every change can be proved by what the compression left.</source>
        <translation>{label}是{kind}。在其原尺寸的 PNG 中，每处改动都可凭压缩留下的痕迹证实。</translation>
    </message>
    <message>
        <source>{label} may not be read.</source>
        <translation>{label}不允许读取。</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers or strips.</source>
        <translation>读取{label}耗时太长：其像素分布在过多的层或条带中。</translation>
    </message>
    <message>
        <source>{label} would take too long to read: its pixels lie in too many layers.</source>
        <translation>读取{label}耗时太长：其像素分布在过多的层中。</translation>
    </message>
    <message>
        <source>{messenger} makes pictures smaller that have more than {side:,} pixels on the longer side. There, this one would lose its message: choose a smaller size.</source>
        <translation>{messenger} 会缩小长边超过 {side:,} 像素的图片。这张图片在那里会丢失消息：请选择较小的大小。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation>{name} 不能用作文件名。</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} 不能为 {value}</translation>
    </message>
    <message>
        <source>{name} changed since the training began.</source>
        <translation>{name} 在训练开始后有变化。</translation>
    </message>
    <message>
        <source>{name} has another architecture than the one to train.</source>
        <translation>{name} 的架构与要训练的不同。</translation>
    </message>
    <message>
        <source>{name} is a model of architecture {architecture}, not {wanted}.</source>
        <translation>{name} 是 {architecture} 架构的模型，而不是 {wanted}。</translation>
    </message>
    <message>
        <source>{name} is no model file name.</source>
        <translation>{name} 不是模型文件名。</translation>
    </message>
    <message>
        <source>{name} reads parity, so a private model cannot start from it.</source>
        <translation>{name} 读取奇偶性，因此私有模型不能从它开始。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be the path of a folder.</source>
        <translation>{path} 不能用作文件夹的路径。</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <source>{path} is a link to a file outside the folder.</source>
        <translation>{path} 是指向该文件夹以外的文件的链接。</translation>
    </message>
    <message>
        <source>{path} is a link to a folder.</source>
        <translation>{path} 是指向文件夹的链接。</translation>
    </message>
    <message>
        <source>{path} is a link to nothing.</source>
        <translation>{path} 是没有目标的链接。</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
        <source>{reason} Going on with a batch of {batch}.</source>
        <translation>{reason} 改用 {batch} 的批次继续。</translation>
    </message>
    <message>
        <source>{reason} Not even a batch of one crop fits.</source>
        <translation>{reason} 连一个裁块的批次也容不下。</translation>
    </message>
    <message>
        <source>{share:.0%} of it has detail that can carry something.</source>
        <translation>其中 {share:.0%} 有可承载内容的细节。</translation>
    </message>
    <message>
        <source>{share:.0%} of the picture is flat: neighbouring pixels are equal there, and a changed one shows in the levels. A photograph with more detail hides better.</source>
        <translation>图片的 {share:.0%} 是平坦的：那里相邻像素相等，改变的像素会在灰度级中显现。细节更多的照片隐藏效果更好。</translation>
    </message>
    <message>
        <source>{what} at step {step}: back to step {kept} at {scale:.2g} of the learning rate.</source>
        <translation>{what}（第 {step} 步）：退回第 {kept} 步，学习率为原来的 {scale:.2g} 倍。</translation>
    </message>
    <message>
        <source>{what} {times} times.</source>
        <translation>{what}，共 {times} 次。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same picture.</source>
        <translation>“{first}”和“{second}”是同一张图片。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” came with the application and keeps its name.</source>
        <translation>“{name}”随应用程序提供，名称保持不变。</translation>
    </message>
    <message>
        <source>“{name}” came with the application and stays.</source>
        <translation>“{name}”随应用程序提供，不能删除。</translation>
    </message>
    <message>
        <source>“{name}” cannot be brought back</source>
        <translation>无法恢复“{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more.</source>
        <translation>“{name}”已无法读取。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more: {reason}.</source>
        <translation>“{name}”已无法读取：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed</source>
        <translation>无法移除“{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be renamed</source>
        <translation>无法重命名“{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on this disk.</source>
        <translation>“{name}”不能用作此磁盘上的文件名。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>“{name}”无法使用：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>无法写入“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>“{name}”已存在。</translation>
    </message>
    <message>
        <source>“{name}” holds a whole message by itself.</source>
        <translation>“{name}”本身含有一条完整的消息。</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not numbers (NaN or infinite).</source>
        <translation>“{name}”含有不是数的权重（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>“{name}” holds weights, but not those of a model for hiding messages.</source>
        <translation>“{name}”含有权重，但不是用于隐藏消息的模型的权重。</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}”是文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads nowhere.</source>
        <translation>“{name}”是没有目标的链接。</translation>
    </message>
    <message>
        <source>“{name}” is a link to itself.</source>
        <translation>“{name}”是指向自身的链接。</translation>
    </message>
    <message>
        <source>“{name}” is larger than this disk or account allows.</source>
        <translation>“{name}”超出了此磁盘或账户所允许的大小。</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}”不是文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>“{name}”不是文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound model file: {reason}.</source>
        <translation>“{name}”不是完好的模型文件：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is not installed.</source>
        <translation>“{name}”未安装。</translation>
    </message>
    <message>
        <source>“{name}” is the output of row {row} too.</source>
        <translation>“{name}”也是第 {row} 行的输出。</translation>
    </message>
    <message>
        <source>“{name}” lies among the bundled models, but did not come with this version.</source>
        <translation>“{name}”位于自带模型之中，但并非随此版本提供。</translation>
    </message>
    <message>
        <source>“{name}” may mean several models: {models}.</source>
        <translation>“{name}”可能指多个模型：{models}。</translation>
    </message>
    <message>
        <source>“{name}” may not be written to this folder.</source>
        <translation>“{name}”不允许写入此文件夹。</translation>
    </message>
    <message>
        <source>“{path}” cannot be looked at: {reason}.</source>
        <translation>无法查看“{path}”：{reason}。</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nothing could be revealed.</source>
        <translation>未能提取出任何内容。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>发生了意外错误。</translation>
    </message>
    <message>
        <source>The details help whoever looks into it.</source>
        <translation>详细信息有助于查找原因。</translation>
    </message>
    <message>
        <source>It holds {capacity}. Split the message into {count} pictures, or shorten it.</source>
        <translation>它可容纳 {capacity}。请将消息分到 {count} 张图片中，或缩短消息。</translation>
    </message>
    <message>
        <source>It holds {capacity}. Shorten the text, or remove files.</source>
        <translation>它可容纳 {capacity}。请缩短文本，或移除文件。</translation>
    </message>
    <message>
        <source>The message is too long for this picture by {excess}.</source>
        <translation>消息对这张图片来说长了 {excess}。</translation>
    </message>
    <message>
        <source>The message is too long for this picture by more than {excess}.</source>
        <translation>消息对这张图片来说长了 {excess} 以上。</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
</context>
<context>
    <name>file_manager</name>
    <message>
        <source>No file manager answers. The folder is {folder}.</source>
        <translation>没有文件管理器响应。文件夹为 {folder}。</translation>
    </message>
    <message>
        <source>No program opens {name} here. It was saved in {folder}.</source>
        <translation>这里没有程序能打开 {name}。它已保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>No e-mail program answers. Attach the file by hand.</source>
        <translation>没有电子邮件程序响应。请手动添加附件。</translation>
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
        <translation>低于 {percent}%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} dB</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>stegapp&apos;s own</source>
        <translation>stegapp 自带</translation>
    </message>
    <message>
        <source>stegapp&apos;s second, for comparison</source>
        <translation>stegapp 的第二个模型，用于比较</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Cobblestone</source>
        <translation>鹅卵石路面</translation>
    </message>
    <message>
        <source>Dandelions</source>
        <translation>蒲公英</translation>
    </message>
    <message>
        <source>Earth, Apollo 8</source>
        <translation>地球，阿波罗 8 号</translation>
    </message>
    <message>
        <source>Forest stream</source>
        <translation>林间小溪</translation>
    </message>
    <message>
        <source>Mountain path</source>
        <translation>山间小路</translation>
    </message>
    <message>
        <source>Paint brushes</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Pebbles and twigs</source>
        <translation>卵石与细枝</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>Two dogs</source>
        <translation>两只狗</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training was ended from outside.</source>
        <translation>训练被外部终止。</translation>
    </message>
    <message>
        <source>Most often the system does that when memory runs out. Close other programs, or go on with a smaller batch. Nothing older than the last checkpoint is lost.</source>
        <translation>通常是内存耗尽时系统这样做的。请关闭其他程序，或用较小的批次继续。上一个检查点之前的内容没有丢失。</translation>
    </message>
    <message>
        <source>The training crashed.</source>
        <translation>训练崩溃了。</translation>
    </message>
    <message>
        <source>Nothing older than the last checkpoint is lost. If it crashes again, the graphics card or its driver may be at fault.</source>
        <translation>上一个检查点之前的内容没有丢失。如果再次崩溃，可能是显卡或其驱动有问题。</translation>
    </message>
    <message>
        <source>The training&apos;s output could not be read, so it was stopped.</source>
        <translation>无法读取训练的输出，因此已将其停止。</translation>
    </message>
    <message>
        <source>Something else may have written into its output. Go on from the last checkpoint.</source>
        <translation>可能有其他程序写入了它的输出。请从上一个检查点继续。</translation>
    </message>
    <message>
        <source>The training belongs to another version of the application.</source>
        <translation>训练属于应用程序的另一版本。</translation>
    </message>
    <message>
        <source>The application was probably updated meanwhile. Close it and open it again.</source>
        <translation>应用程序可能在此期间更新过。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>无法启动训练。</translation>
    </message>
    <message>
        <source>The application may be damaged or have been moved. Install it again.</source>
        <translation>应用程序可能已损坏或被移动。请重新安装。</translation>
    </message>
    <message>
        <source>The training ended without a word.</source>
        <translation>训练没有任何提示就结束了。</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint. The details help whoever looks into it.</source>
        <translation>请从上一个检查点继续。详细信息有助于查找原因。</translation>
    </message>
</context>
</TS>
