<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The picture&apos;s border cuts the face; choose one that shows the whole head with room around it.</source>
        <translation>图片边缘裁到了脸部；请选择头部完整且四周留有空间的图片。</translation>
    </message>
    <message>
        <source>The head is turned by %1 degrees; choose a picture that looks at the camera.</source>
        <translation>头部转动了 %1 度；请选择正对镜头的图片。</translation>
    </message>
    <message>
        <source>The eyes are closed; choose a picture with open eyes.</source>
        <translation>眼睛是闭着的；请选择睁眼的图片。</translation>
    </message>
    <message>
        <source>The mouth is open; choose a picture with closed lips.</source>
        <translation>嘴是张开的；请选择双唇闭合的图片。</translation>
    </message>
    <message>
        <source>The face is only %1 pixels; choose a picture in which it has 512 or more.</source>
        <translation>脸部只有 %1 像素；请选择脸部达到 512 像素以上的图片。</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; turn the picture until the eyes are level.</source>
        <translation>头部倾斜了 %1 度；请旋转图片直到双眼水平。</translation>
    </message>
    <message>
        <source>The face has little contrast; choose a picture with more light on it, or raise its contrast.</source>
        <translation>脸部对比度太低；请选择光线更充足的图片，或提高对比度。</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Portrait</source>
        <translation>肖像</translation>
    </message>
    <message>
        <source>Directed</source>
        <translation>导演后</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>视线偏航</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>视线俯仰</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>头部偏航</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>头部俯仰</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>头部滚转</translation>
    </message>
    <message>
        <source>Head x</source>
        <translation>头部 X</translation>
    </message>
    <message>
        <source>Head y</source>
        <translation>头部 Y</translation>
    </message>
    <message>
        <source>Head scale</source>
        <translation>头部缩放</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>睁眼</translation>
    </message>
    <message>
        <source>Mouth amplitude</source>
        <translation>嘴部幅度</translation>
    </message>
    <message>
        <source>Expression amplitude</source>
        <translation>表情幅度</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>高兴</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>轻蔑</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 becomes the portrait</source>
        <translation>%1 将作为肖像</translation>
    </message>
    <message>
        <source>%1 becomes the speech; keys stay where they are</source>
        <translation>%1 将作为语音；关键帧保持不动</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>打开项目 %1</translation>
    </message>
    <message>
        <source>Import the model pack %1</source>
        <translation>导入模型包 %1</translation>
    </message>
    <message>
        <source>%1 is no picture, sound, video, project or model pack</source>
        <translation>%1 不是图片、声音、视频、项目或模型包</translation>
    </message>
    <message>
        <source>The picture becomes the portrait</source>
        <translation>图片将作为肖像</translation>
    </message>
    <message>
        <source>Only files and pictures from this computer can be used</source>
        <translation>只能使用本机上的文件和图片</translation>
    </message>
    <message>
        <source>Choose portrait</source>
        <translation>选择肖像</translation>
    </message>
    <message>
        <source>Choose speech</source>
        <translation>选择语音</translation>
    </message>
</context>
<context>
    <name>Easing</name>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>缓入</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>缓出</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>缓入缓出</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>过冲</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>gaze %1°, %2°</source>
        <translation>视线 %1°，%2°</translation>
    </message>
    <message>
        <source>Move gaze</source>
        <translation>移动视线</translation>
    </message>
    <message>
        <source>Perform gaze</source>
        <translation>录制视线</translation>
    </message>
    <message>
        <source>tilt %1°</source>
        <translation>倾斜 %1°</translation>
    </message>
    <message>
        <source>Tilt head</source>
        <translation>倾斜头部</translation>
    </message>
    <message>
        <source>Perform tilt</source>
        <translation>录制倾斜</translation>
    </message>
    <message>
        <source>head %1°, %2°</source>
        <translation>头部 %1°，%2°</translation>
    </message>
    <message>
        <source>Turn head</source>
        <translation>转动头部</translation>
    </message>
    <message>
        <source>Perform head</source>
        <translation>录制头部</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Finds every command by a few letters</source>
        <translation>输入几个字母即可找到任何命令</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Shows and changes shortcuts</source>
        <translation>显示并更改快捷键</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <translation>五步了解窗口</translation>
    </message>
    <message>
        <source>About Ditto Studio…</source>
        <translation>关于 Ditto Studio…</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: %2</source>
        <comment>Undo: Move keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Shows or hides this panel</source>
        <translation>显示或隐藏此面板</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>请按快捷键</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Ditto Studio ended unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio 意外退出；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1，编辑于%2</translation>
    </message>
    <message>
        <source>Ditto Studio ended unexpectedly. Your work is kept: %1.</source>
        <translation>Ditto Studio 意外退出。您的工作已保留：%1。</translation>
    </message>
    <message>
        <source>There is unsaved work: %1.</source>
        <translation>有未保存的工作：%1。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Ditto Studio ended when it began to use the graphics card.</source>
        <translation>Ditto Studio 在开始使用显卡时意外结束。</translation>
    </message>
    <message>
        <source>Use the Processor</source>
        <translation>使用处理器</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ditto::ui::AboutDialog</name>
    <message>
        <source>About Ditto Studio</source>
        <translation>关于 Ditto Studio</translation>
    </message>
    <message>
        <source>Version %1. Makes a portrait speak, directed by hand.</source>
        <translation>版本 %1。让肖像开口说话，由您亲手导演。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ActivityLine</name>
    <message>
        <source>looking at the portrait</source>
        <translation>正在分析肖像</translation>
    </message>
    <message>
        <source>listening to the speech</source>
        <translation>正在聆听语音</translation>
    </message>
    <message>
        <source>working out the motion</source>
        <translation>正在计算运动</translation>
    </message>
    <message>
        <source>making pictures</source>
        <translation>正在生成画面</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>已生成 %1/%2 帧</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>还剩 %1 分钟</translation>
    </message>
    <message>
        <source>saving the project</source>
        <translation>正在保存项目</translation>
    </message>
    <message>
        <source>opening a project</source>
        <translation>正在打开项目</translation>
    </message>
</context>
<context>
    <name>ditto::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>Undo, Edit, Ctrl+Z</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>ditto::ui::CutEditor</name>
    <message>
        <source>Cut speech</source>
        <translation>裁剪语音</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Change gain</source>
        <translation>更改增益</translation>
    </message>
    <message>
        <source>How much louder the recording becomes, in the video as well</source>
        <translation>录音音量的增幅，同样作用于视频</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Second of the recording at which to stop</source>
        <translation>录音停止的秒数</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Seconds left out at the beginning of the recording</source>
        <translation>录音开头略去的秒数</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Seconds of silence before the recording</source>
        <translation>录音之前的静音秒数</translation>
    </message>
    <message>
        <source>Trim, offset, gain</source>
        <translation>裁剪、偏移、增益</translation>
    </message>
    <message>
        <source>Which part of the recording is used, when it begins and how loud it is</source>
        <translation>使用录音的哪一部分、何时开始以及音量多大</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>ditto::ui::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖放到此处</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionBar</name>
    <message>
        <source>Emotion at the playhead</source>
        <translation>播放头处的情绪</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>由模型决定</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key this emotion at the playhead</source>
        <translation>在播放头处为此情绪设置关键帧</translation>
    </message>
    <message>
        <source>Key emotion</source>
        <translation>设置情绪关键帧</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Software makes the same film everywhere; a graphics chip is much quicker and a little coarser</source>
        <translation>软件编码在任何机器上都生成相同的影片；图形芯片快得多，但略粗糙</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>A graphics chip where one works, else software</source>
        <translation>图形芯片可用则用之，否则用软件</translation>
    </message>
    <message>
        <source>Looking whether it works here…</source>
        <translation>正在检查此处能否使用…</translation>
    </message>
    <message>
        <source>Does not work here: %1</source>
        <translation>此处无法使用：%1</translation>
    </message>
    <message>
        <source>%1 · looking…</source>
        <translation>%1 · 正在检测…</translation>
    </message>
    <message>
        <source>%1 · not on this machine</source>
        <translation>%1 · 此电脑不可用</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 holds no %2 that can be read: %3; check the file or choose another</source>
        <translation>%1 中没有可读取的%2：%3；请检查文件或另选一个</translation>
    </message>
    <message>
        <source>%1 shows no face; choose a picture in which one person&apos;s face is seen upright and from the front</source>
        <translation>%1 中没有人脸；请选择一张能看到一个人端正正脸的图片</translation>
    </message>
    <message>
        <source>%1 shows %2 faces, there is no number %3; count from 0, the largest</source>
        <translation>%1 中有 %2 张人脸，没有第 %3 号；从 0（最大的）开始计数</translation>
    </message>
    <message>
        <source>%1 shows %2 face, there is no number %3; count from 0, the largest</source>
        <translation>%1 中有 %2 张人脸，没有第 %3 号；从 0（最大的）开始计数</translation>
    </message>
    <message>
        <source>%1 holds no sound; choose a recording with speech</source>
        <translation>%1 中没有声音；请选择一段语音录音</translation>
    </message>
    <message>
        <source>there is no model pack %1; `ditto packs list` shows those there are, or give the folder of one</source>
        <translation>没有模型包 %1；`ditto packs list` 可列出现有的，或给出模型包的文件夹</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); free some disk space and try again</source>
        <translation>无法写入 %1（%2）；请腾出磁盘空间后重试</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose a folder that exists and can be written</source>
        <translation>无法写入 %1（%2）；请选择一个存在且可写的文件夹</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); check the disk and try again</source>
        <translation>无法写入 %1（%2）；请检查磁盘后重试</translation>
    </message>
    <message>
        <source>the disk of %1 has %2 MB left and %3 MB are needed; free some</source>
        <translation>%1 所在磁盘还剩 %2 MB，需要 %3 MB；请腾出空间</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check its name</source>
        <translation>无法读取 %1：%2；请检查名称</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions</source>
        <translation>无法读取 %1；请检查权限</translation>
    </message>
    <message>
        <source>%1 cannot be read; check the file</source>
        <translation>无法读取 %1；请检查文件</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that the file exists</source>
        <translation>无法打开 %1；请检查文件是否存在</translation>
    </message>
    <message>
        <source>%1 is in use: another program edits the project; close it there first</source>
        <translation>%1 正在使用：另一个程序正在编辑该项目；请先在那里关闭</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Ditto Studio; open it with that</source>
        <translation>%1 由更新版本的 Ditto Studio 保存；请用该版本打开</translation>
    </message>
    <message>
        <source>%1 is missing; get the model pack again</source>
        <translation>缺少 %1；请重新获取模型包</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, what is here already is kept</source>
        <translation>无法下载 %1（%2）；请稍后重试，已下载的部分会保留</translation>
    </message>
    <message>
        <source>%1: the encoder %2 does not work here (%3); choose the encoder software or auto</source>
        <translation>%1：编码器 %2 在此处无法使用（%3）；请选择软件或自动编码器</translation>
    </message>
    <message>
        <source>%1 does not work here (%2); choose the encoder software or auto</source>
        <translation>%1 在此处无法使用（%2）；请选择软件或自动编码器</translation>
    </message>
    <message>
        <source>%1: %2 holds nothing transparent; choose another format or a background</source>
        <translation>%1：%2 不支持透明；请选择其他格式或背景</translation>
    </message>
    <message>
        <source>the pack %1 draws the person together with what is behind; keep the background, or choose the pack starter</source>
        <translation>模型包 %1 将人物与背景一起绘制；请保留背景，或选择模型包 starter</translation>
    </message>
    <message>
        <source>the pack %1 finds landmarks of its own; reset those that were put right by hand, or choose the pack starter</source>
        <translation>模型包 %1 自行寻找特征点；请重置手动修正的特征点，或选择模型包 starter</translation>
    </message>
    <message>
        <source>the memory is full; close other programs or make the video smaller</source>
        <translation>内存已满；请关闭其他程序或缩小视频</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>您没有读取权限</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>格式未知</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>其中没有</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大了</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>它已损坏或不完整</translation>
    </message>
    <message>
        <source>it is damaged, cut short or larger than 200 megapixels</source>
        <translation>它已损坏、不完整或超过 2 亿像素</translation>
    </message>
    <message>
        <source>plays everywhere; for the web, messengers and most editing</source>
        <translation>随处可播放；适合网页、即时通讯和大多数剪辑</translation>
    </message>
    <message>
        <source>smaller files and smoother gradients; newer players and phones</source>
        <translation>文件更小、渐变更平滑；适合较新的播放器和手机</translation>
    </message>
    <message>
        <source>for editing software: hardly any loss, large files, can be transparent</source>
        <translation>用于剪辑软件：几乎无损，文件大，可透明</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small, can be transparent</source>
        <translation>用于网页和直播软件：体积小，可透明</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered pictures without loss or sound</source>
        <translation>用于合成：一个装有编号图片的文件夹，无损、无声</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>H.265, 10 bits</source>
        <translation>H.265，10 位</translation>
    </message>
    <message>
        <source>the journal of unsaved steps was damaged, not all could be done again; a copy of it is %1</source>
        <translation>未保存步骤的日志已损坏，无法全部重做；其副本为 %1</translation>
    </message>
    <message>
        <source>the file was replaced from outside; steps that were not saved are kept in %1</source>
        <translation>文件已被外部替换；未保存的步骤保留在 %1</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportChoices</name>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; less is larger, more is smaller and coarser</source>
        <translation>恒定质量因子：18 与原始画面无异；越小文件越大，越大文件越小也越粗糙</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>无论何种形状，头部都保持完整</translation>
    </message>
    <message>
        <source>Of the longer side at most; portraits are not enlarged</source>
        <translation>长边的上限；肖像不会被放大</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>人物身后的内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>质量 (CRF)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Adds it to the queue; you can go on working</source>
        <translation>加入队列；您可以继续工作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Choose a portrait first</source>
        <translation>请先选择肖像</translation>
    </message>
    <message>
        <source>Choose a speech recording first</source>
        <translation>请先选择语音录音</translation>
    </message>
    <message>
        <source>Choose a folder for the film</source>
        <translation>请选择影片的文件夹</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>“%1” is being exported already.</source>
        <translation>“%1”正在导出。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>Change export settings</source>
        <translation>更改导出设置</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportPanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>当前没有导出任务。</translation>
    </message>
    <message>
        <source>Remove Finished</source>
        <translation>移除已完成</translation>
    </message>
    <message>
        <source>Takes what is done, failed or cancelled off the list; files stay</source>
        <translation>从列表中移除已完成、失败或取消的任务；文件保留</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>The program ended before this was done; Resume goes on from there</source>
        <translation>程序在完成前已退出；选择“继续”将从中断处继续导出</translation>
    </message>
    <message>
        <source>%1 · at most %2 pixels</source>
        <translation>%1 · 最大 %2 像素</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRoom</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The frame is saved as %1</source>
        <translation>该帧已保存为 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Makes a film of the project</source>
        <translation>将项目制作成影片</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>将当前帧存为图片</translation>
    </message>
    <message>
        <source>Saves the frame under the playhead as PNG, exactly as it is exported</source>
        <translation>将播放头处的帧存为 PNG，与导出结果完全一致</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 已导出</translation>
    </message>
    <message>
        <source>Exports were left unfinished when the program ended.</source>
        <translation>程序退出时有未完成的导出任务。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRow</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % · %2 left</source>
        <translation>%1% · 剩余 %2</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>已暂停于 %1%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>There is not enough memory; export at a smaller size, or close other programs</source>
        <translation>内存不足；请以较小尺寸导出或关闭其他程序</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>无论何种形状，头部都保持完整</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>人物身后的内容</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Another colour behind the person</source>
        <translation>人物背后换一种颜色</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>更改画面形状</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>更改背景</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmText</name>
    <message>
        <source>As the portrait</source>
        <translation>与肖像相同</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>绿幕</translation>
    </message>
    <message>
        <source>As in the portrait</source>
        <translation>与肖像中相同</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FrameGrab</name>
    <message>
        <source>There is no frame yet; choose a portrait and a speech recording first</source>
        <translation>还没有画面；请先选择肖像和语音录音</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>ditto::ui::InspectorPanel</name>
    <message>
        <source>Change amplitude</source>
        <translation>更改幅度</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>嘴部</translation>
    </message>
    <message>
        <source>How far the mouth opens; 1 is as the model speaks</source>
        <translation>嘴张开的幅度；1 为模型的说话方式</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>How strong brows, eyes and cheeks move; 1 is as the model moves them</source>
        <translation>眉毛、眼睛和脸颊的运动强度；1 为模型的运动</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Emotion at playhead</source>
        <translation>播放头处的情绪</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
</context>
<context>
    <name>ditto::ui::KeySection</name>
    <message>
        <source>Influence</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>更改影响</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % pins the curve</source>
        <translation>0% 由模型决定，100% 完全按曲线</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>关键帧的值</translation>
    </message>
    <message>
        <source>Time of the key</source>
        <translation>关键帧的时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>缓动</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>更改缓动</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个关键帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Key · %1 · %2</source>
        <translation>关键帧 · %1 · %2</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % pins the curve.</source>
        <translation>0% 由模型决定，100% 完全按曲线。</translation>
    </message>
    <message>
        <source>No keys: the model decides. Drag on the picture, or press S to add a key.</source>
        <translation>没有关键帧：由模型决定。在画面上拖动，或按 S 添加关键帧。</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>更改值</translation>
    </message>
    <message>
        <source>Move keys</source>
        <translation>移动关键帧</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Landmarks of the face</source>
        <translation>面部特征点</translation>
    </message>
    <message>
        <source>Tab chooses a landmark, the arrow keys move it, Delete puts it back</source>
        <translation>Tab 选择特征点，方向键移动，Delete 复位</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <translation>移动特征点</translation>
    </message>
    <message>
        <source>Reset landmarks</source>
        <translation>重置特征点</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在分析…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkWindow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>特征点</translation>
    </message>
    <message>
        <source>Drag a ring where it belongs: the corners of the mouth, the lids, the chin. The picture follows when you let go.</source>
        <translation>把圆环拖到正确的位置：嘴角、眼睑、下巴。松开后画面随之更新。</translation>
    </message>
    <message>
        <source>Puts all landmarks back where they were found</source>
        <translation>将所有特征点放回检测到的位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Landmarks</name>
    <message>
        <source>Top of the forehead</source>
        <translation>额头顶端</translation>
    </message>
    <message>
        <source>Right brow, outer end</source>
        <translation>右眉外端</translation>
    </message>
    <message>
        <source>Right brow, middle</source>
        <translation>右眉中部</translation>
    </message>
    <message>
        <source>Right brow, inner end</source>
        <translation>右眉内端</translation>
    </message>
    <message>
        <source>Left brow, inner end</source>
        <translation>左眉内端</translation>
    </message>
    <message>
        <source>Left brow, middle</source>
        <translation>左眉中部</translation>
    </message>
    <message>
        <source>Left brow, outer end</source>
        <translation>左眉外端</translation>
    </message>
    <message>
        <source>Right eye, outer corner</source>
        <translation>右眼外眼角</translation>
    </message>
    <message>
        <source>Right eye, upper lid</source>
        <translation>右眼上眼睑</translation>
    </message>
    <message>
        <source>Right eye, lower lid</source>
        <translation>右眼下眼睑</translation>
    </message>
    <message>
        <source>Right eye, inner corner</source>
        <translation>右眼内眼角</translation>
    </message>
    <message>
        <source>Right iris</source>
        <translation>右眼虹膜</translation>
    </message>
    <message>
        <source>Left eye, inner corner</source>
        <translation>左眼内眼角</translation>
    </message>
    <message>
        <source>Left eye, upper lid</source>
        <translation>左眼上眼睑</translation>
    </message>
    <message>
        <source>Left eye, lower lid</source>
        <translation>左眼下眼睑</translation>
    </message>
    <message>
        <source>Left eye, outer corner</source>
        <translation>左眼外眼角</translation>
    </message>
    <message>
        <source>Left iris</source>
        <translation>左眼虹膜</translation>
    </message>
    <message>
        <source>Tip of the nose</source>
        <translation>鼻尖</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <translation>右嘴角</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>上唇</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>下唇</translation>
    </message>
    <message>
        <source>Left corner of the mouth</source>
        <translation>左嘴角</translation>
    </message>
    <message>
        <source>Right side of the jaw</source>
        <translation>下颌右侧</translation>
    </message>
    <message>
        <source>Left side of the jaw</source>
        <translation>下颌左侧</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>下巴</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <translation>鼻根</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHead</name>
    <message>
        <source>%1, open</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>Close to one lane</source>
        <translation>折叠为一条轨道</translation>
    </message>
    <message>
        <source>Open: a lane for each channel</source>
        <translation>展开：每个通道一条轨道</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHeads</name>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Lanes</name>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Gaze</source>
        <translation>视线</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>偏航</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>俯仰</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>滚转</translation>
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
        <translation>缩放</translation>
    </message>
    <message>
        <source>open</source>
        <translation>睁开</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>嘴部</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>高兴</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>轻蔑</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Layouts</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>Sources, preview, inspector and timeline</source>
        <translation>素材、预览、检查器和时间线</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>仅画面</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>大时间线</translation>
    </message>
    <message>
        <source>Most of the window for keys and curves</source>
        <translation>窗口大部分用于关键帧和曲线</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Puts all panels where they were at first</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MainWindow</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <comment>Ctrl+Shift+P commands</comment>
        <translation>%1 命令</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MediaCollector</name>
    <message>
        <source>Collect files</source>
        <translation>收集文件</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelList</name>
    <message>
        <source>downloaded in part</source>
        <translation>部分下载</translation>
    </message>
    <message>
        <source>get it or import a folder</source>
        <translation>下载或导入文件夹</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>this CPU</source>
        <translation>此 CPU</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>选择模型</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelManager</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A folder with a model&apos;s files can be dropped on the window, too.</source>
        <translation>也可以将包含模型文件的文件夹拖放到窗口上。</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose the Folder with the Model&apos;s Files</source>
        <translation>选择包含模型文件的文件夹</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelRoom</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Get, import, verify and remove models, and choose one</source>
        <translation>下载、导入、校验、移除并选择模型</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>选择模型</translation>
    </message>
</context>
<context>
    <name>ditto::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackCard</name>
    <message>
        <source>Get or import this model…</source>
        <translation>下载或导入此模型…</translation>
    </message>
    <message>
        <source>Make the video with this model</source>
        <translation>用此模型制作视频</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackRow</name>
    <message>
        <source>licence not stated</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>许可证 %1</translation>
    </message>
    <message>
        <source>downloaded in part</source>
        <translation>部分下载</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>runs on this CPU</source>
        <translation>在此 CPU 上运行</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Compares the model&apos;s files with their checksums</source>
        <translation>将模型文件与校验和比对</translation>
    </message>
    <message>
        <source>Takes the model from a folder that has its files as published</source>
        <translation>从包含其已发布文件的文件夹中导入模型</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Discard Download…</source>
        <translation>放弃下载…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove %1 and its %2 from this computer?</source>
        <translation>从本机移除 %1 及其 %2？</translation>
    </message>
    <message>
        <source>Discard what has been downloaded of %1?</source>
        <translation>放弃 %1 已下载的部分？</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; every file is as it was published</source>
        <translation>已下载；所有文件均与发布时一致</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>已从 %1 导入</translation>
    </message>
    <message>
        <source>All %1 files are there; the %2 with a checksum are sound</source>
        <translation>%1 个文件齐全；其中 %2 个有校验和的均完好</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PictureView</name>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation>编辑前</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Drop a portrait here</source>
        <translation>将肖像拖放到此处</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>将语音录音拖放到此处</translation>
    </message>
    <message>
        <source>Preparing the first picture…</source>
        <translation>正在准备第一帧画面…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>精确 · %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>The picture at the playhead; gaze and head are dragged on it</source>
        <translation>播放头处的画面；可在上面拖动视线和头部</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>表演</translation>
    </message>
    <message>
        <source>Hold the picture and move while it plays: what you do is recorded</source>
        <translation>播放时按住画面并移动：您的动作会被录制</translation>
    </message>
    <message>
        <source>Perform Gaze</source>
        <translation>录制视线</translation>
    </message>
    <message>
        <source>Perform Head</source>
        <translation>录制头部</translation>
    </message>
    <message>
        <source>Set Keys</source>
        <translation>设置关键帧</translation>
    </message>
    <message>
        <source>On: a drag on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>开：在画面上拖动会在播放头处设置关键帧。关：移动整条曲线</translation>
    </message>
    <message>
        <source>Fit the Picture</source>
        <translation>适应画面</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Half Size</source>
        <translation>一半大小</translation>
    </message>
    <message>
        <source>Full Size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Shows the portrait as it is in the left part of the picture</source>
        <translation>在画面左侧显示原始肖像</translation>
    </message>
    <message>
        <source>Handles on the Picture</source>
        <translation>画面上的控制柄</translation>
    </message>
    <message>
        <source>Only What Is Exported</source>
        <translation>仅显示导出画面</translation>
    </message>
    <message>
        <source>Cuts the picture to the shape of the film; off, what is cut away is darkened</source>
        <translation>把画面裁成影片的形状；关闭时，被裁掉的部分变暗</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitCard</name>
    <message>
        <source>Good portrait</source>
        <translation>肖像合适</translation>
    </message>
    <message>
        <source>Landmarks…</source>
        <translation>特征点…</translation>
    </message>
    <message>
        <source>Shows where eyes, mouth and chin were found, to put them right</source>
        <translation>显示检测到的眼睛、嘴和下巴位置，以便修正</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitThumbnail</name>
    <message>
        <source>Portrait</source>
        <translation>肖像</translation>
    </message>
    <message>
        <source>Click to choose the portrait; where there are several faces, click the one to animate</source>
        <translation>单击选择肖像；有多张人脸时，单击要制作动画的那张</translation>
    </message>
    <message>
        <source>Choose face</source>
        <translation>选择人脸</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>选择肖像…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在分析…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Moving the playhead is heard</source>
        <translation>移动播放头时播放声音</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>画面内存</translation>
    </message>
    <message>
        <source>How much memory made pictures may take</source>
        <translation>已生成画面可占用的内存</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>How many processor threads make pictures</source>
        <translation>用于生成画面的处理器线程数</translation>
    </message>
    <message>
        <source>Memory and threads count from the next start.</source>
        <translation>内存和线程设置在下次启动后生效。</translation>
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
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>Compute with</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>What exports with downloaded models are computed with; the bundled model is as quick on the processor</source>
        <translation>使用下载模型导出时的计算设备；自带模型在处理器上同样快</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Hold the picture and move: it plays, and the gaze follows and is recorded. With Shift it is the head. Esc ends it.</source>
        <translation>按住画面并移动：开始播放，视线会跟随并被录制。按住 Shift 则为头部。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play Backward</source>
        <translation>向后播放</translation>
    </message>
    <message>
        <source>Plays backward, faster each time</source>
        <translation>向后播放，每按一次更快</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>向前播放</translation>
    </message>
    <message>
        <source>Plays forward, faster each time</source>
        <translation>向前播放，每按一次更快</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Back One Second</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>Forward One Second</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <source>Go to End</source>
        <translation>转到结尾</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Plays between the loop&apos;s start and end over and over</source>
        <translation>在循环起点和终点之间反复播放</translation>
    </message>
    <message>
        <source>Loop from Here</source>
        <translation>循环从此处开始</translation>
    </message>
    <message>
        <source>Loop to Here</source>
        <translation>循环到此处结束</translation>
    </message>
    <message>
        <source>Forget the Loop</source>
        <translation>取消循环</translation>
    </message>
    <message>
        <source>Hold the picture and move: gaze follows. Drag the ring: head turns.</source>
        <translation>按住画面并移动：视线跟随。拖动圆环：头部转动。</translation>
    </message>
    <message>
        <source>A key is written at the playhead.</source>
        <translation>在播放头处写入关键帧。</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>移动整条曲线。</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Problems</name>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ProjectFiles</name>
    <message>
        <source>Ditto projects (*.ditto)</source>
        <translation>Ditto 项目 (*.ditto)</translation>
    </message>
    <message>
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>图片、声音和视频 (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Choose Portrait and Speech…</source>
        <translation>选择肖像和语音…</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>一个立即开口说话的肖像，可用来尝试一切</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Collect Files</source>
        <translation>收集文件</translation>
    </message>
    <message>
        <source>Copies portrait and speech beside the project, so that it can be moved as a whole</source>
        <translation>将肖像和语音复制到项目旁，便于整体移动</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Choose a Portrait and a Recording</source>
        <translation>选择肖像和录音</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>无法将图片保存到 %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Copying portrait and speech beside the project: %1 %</source>
        <translation>正在将肖像和语音复制到项目旁：%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecentProjects</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecordDialog</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No microphone is connected; connect one and open this again</source>
        <translation>未连接麦克风；请连接后重新打开</translation>
    </message>
    <message>
        <source>The microphone cannot be opened; choose another, or close the program that uses it</source>
        <translation>无法打开麦克风；请选择其他麦克风，或关闭正在使用它的程序</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This recording has not been used.</source>
        <translation>此录音尚未使用。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The recording has stopped: it can be %1 minutes long</source>
        <translation>录制已停止：最长可录 %1 分钟</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SamplingSection</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Change steps</source>
        <translation>更改步数</translation>
    </message>
    <message>
        <source>Denoising steps a window: more is slower and a little steadier; 0 is what the model was made for</source>
        <translation>每个窗口的去噪步数：越多越慢，也稍更平稳；0 为模型的默认值</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Change guidance</source>
        <translation>更改引导</translation>
    </message>
    <message>
        <source>How closely motion follows speech and direction; 1 is none</source>
        <translation>运动遵循语音和导演的程度；1 为不引导</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>DDIM as the model was published; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM 为模型发布时所用；DPM-Solver++ 需要的步数更少</translation>
    </message>
    <message>
        <source>Change sampler</source>
        <translation>更改采样器</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same performance</source>
        <translation>相同的种子得到相同的表演</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Another performance of the same speech</source>
        <translation>同一语音的另一种表演</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SceneText</name>
    <message>
        <source>the model decides</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>no speech yet</source>
        <translation>尚无语音</translation>
    </message>
    <message>
        <source>made, as it will be exported</source>
        <translation>已生成，与导出结果一致</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be made again</source>
        <translation>最近编辑之前的画面，等待重新生成</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 s, %4 frames): %5</source>
        <translation>%1 到 %2（%3 秒，%4 帧）：%5</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1：%2，位于 %3</translation>
    </message>
    <message>
        <source>Marker: drag to move, double-click to rename</source>
        <translation>标记：拖动以移动，双击以重命名</translation>
    </message>
    <message>
        <source>Handle: drag to bend the curve, with Alt on this side only</source>
        <translation>控制柄：拖动以弯曲曲线，按住 Alt 仅作用于此侧</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <translation>拖动以在时间上拉伸所选关键帧</translation>
    </message>
    <message>
        <source>Drag to move the playhead, with Shift to set what repeats</source>
        <translation>拖动以移动播放头，按住 Shift 设置循环范围</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>已选择 %n 个关键帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个关键帧</numerusform>
        </translation>
    </message>
    <message>
        <source>being made now</source>
        <translation>正在制作</translation>
    </message>
    <message>
        <source>a draft, waiting to be made as it will be exported</source>
        <translation>草稿，等待按导出质量制作</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>正在听取…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>As in…</source>
        <translation>同…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Shortcuts as in another program</source>
        <translation>采用其他程序的快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>The action&apos;s own shortcut</source>
        <translation>该操作的默认快捷键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No shortcut for this action</source>
        <translation>此操作不使用快捷键</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”; assigning takes it from there.</source>
        <translation>%1 是“%2”的快捷键；指定后将从那里移除。</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>占用</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>将肖像、录音、项目或
模型文件夹拖放到任意位置。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Choose a Portrait</source>
        <translation>选择肖像</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</source>
        <translation>图片和视频 (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Choose a Speech Recording</source>
        <translation>选择语音录音</translation>
    </message>
    <message>
        <source>Sound and videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>声音和视频 (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>录制…</translation>
    </message>
    <message>
        <source>Record speech with a microphone</source>
        <translation>用麦克风录制语音</translation>
    </message>
    <message>
        <source>Type text…</source>
        <translation>输入文本…</translation>
    </message>
    <message>
        <source>Have a text spoken by a synthetic voice</source>
        <translation>让合成语音朗读文本</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ditto::ui::StartPage</name>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Make a portrait speak</source>
        <translation>让肖像开口说话</translation>
    </message>
    <message>
        <source>Drop a portrait and a recording here
or press to choose files</source>
        <translation>将肖像和录音拖放到此处
或点按选择文件</translation>
    </message>
    <message>
        <source>Choose a portrait and a recording</source>
        <translation>选择肖像和录音</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>一个立即开口说话的肖像，可用来尝试一切</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Empty Project</source>
        <translation>空项目</translation>
    </message>
    <message>
        <source>The whole window, with nothing in it yet</source>
        <translation>完整窗口，尚无内容</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>放弃 %1</translation>
    </message>
    <message>
        <source>Removes this work for good</source>
        <translation>永久删除此工作</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Studio</name>
    <message>
        <source>Ditto Studio cannot start: %1</source>
        <translation>Ditto Studio 无法启动：%1</translation>
    </message>
    <message>
        <source>The language changes with the next start: something is being exported, loaded or recorded.</source>
        <translation>语言将在下次启动时更改：正在导出、加载或录制。</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TextDialog</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <translation>句间停顿</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type Text</source>
        <translation>输入文本</translation>
    </message>
    <message>
        <source>What shall be said?</source>
        <translation>要说什么？</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineCommands</name>
    <message>
        <source>Add key</source>
        <translation>添加关键帧</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>更改情绪</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>删除关键帧</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <translation>粘贴关键帧</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <translation>复制关键帧副本</translation>
    </message>
    <message>
        <source>Nudge keys</source>
        <translation>微移关键帧</translation>
    </message>
    <message>
        <source>Ease keys</source>
        <translation>设置关键帧缓动</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <translation>重命名标记</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>删除标记</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>添加关键帧</translation>
    </message>
    <message>
        <source>Adds a key of the focused channel at the playhead</source>
        <translation>在播放头处为当前通道添加关键帧</translation>
    </message>
    <message>
        <source>+ key</source>
        <translation>+ 关键帧</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>更改情绪…</translation>
    </message>
    <message>
        <source>Lets an emotion begin at the playhead</source>
        <translation>让一种情绪从播放头处开始</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>抓取关键帧</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until a click or Enter; a typed number is their value</source>
        <translation>所选关键帧跟随鼠标，直到单击或按 Enter；输入的数字为其值</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Sets a marker at the playhead, or takes away the one that is there</source>
        <translation>在播放头处设置标记，或移除已有的标记</translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation>重命名标记</translation>
    </message>
    <message>
        <source>Copy Keys</source>
        <translation>复制关键帧</translation>
    </message>
    <message>
        <source>Cut Keys</source>
        <translation>剪切关键帧</translation>
    </message>
    <message>
        <source>Paste Keys</source>
        <translation>粘贴关键帧</translation>
    </message>
    <message>
        <source>At the playhead; keys of one channel go to the focused one</source>
        <translation>位于播放头处；单一通道的关键帧粘贴到当前通道</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>复制关键帧副本</translation>
    </message>
    <message>
        <source>At the playhead, or behind them where it stands on the first</source>
        <translation>在播放头处；若播放头位于首个关键帧，则放在其后</translation>
    </message>
    <message>
        <source>Delete Keys</source>
        <translation>删除关键帧</translation>
    </message>
    <message>
        <source>Select All Keys</source>
        <translation>选择所有关键帧</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Ease In</source>
        <translation>缓入</translation>
    </message>
    <message>
        <source>Ease Out</source>
        <translation>缓出</translation>
    </message>
    <message>
        <source>Ease In and Out</source>
        <translation>缓入缓出</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>过冲</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Easing Menu</source>
        <translation>缓动菜单</translation>
    </message>
    <message>
        <source>How the curve leaves the selected keys</source>
        <translation>曲线离开所选关键帧的方式</translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation>上一个关键帧</translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation>下一个关键帧</translation>
    </message>
    <message>
        <source>Channel Above</source>
        <translation>上一通道</translation>
    </message>
    <message>
        <source>Channel Below</source>
        <translation>下一通道</translation>
    </message>
    <message>
        <source>Open or Close Lane</source>
        <translation>展开或折叠轨道</translation>
    </message>
    <message>
        <source>A lane for each channel, or one</source>
        <translation>每个通道一条轨道，或合为一条</translation>
    </message>
    <message>
        <source>Keys Earlier</source>
        <translation>关键帧提前</translation>
    </message>
    <message>
        <source>Keys Later</source>
        <translation>关键帧延后</translation>
    </message>
    <message>
        <source>Keys Higher</source>
        <translation>关键帧升高</translation>
    </message>
    <message>
        <source>Keys Lower</source>
        <translation>关键帧降低</translation>
    </message>
    <message>
        <source>Keys Much Earlier</source>
        <translation>关键帧大幅提前</translation>
    </message>
    <message>
        <source>Keys Much Later</source>
        <translation>关键帧大幅延后</translation>
    </message>
    <message>
        <source>Keys Much Higher</source>
        <translation>关键帧大幅升高</translation>
    </message>
    <message>
        <source>Keys Much Lower</source>
        <translation>关键帧大幅降低</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Shows the whole length</source>
        <translation>显示全部时长</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows less, larger; also Ctrl and the wheel</source>
        <translation>显示更少但更大；也可按 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Shows more, smaller</source>
        <translation>显示更多但更小</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>缓动</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>显示的轨道</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>微移关键帧</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineView</name>
    <message>
        <source>Rename Marker</source>
        <translation>重命名标记</translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>标记名称</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tool</name>
    <message>
        <source>Move keys</source>
        <translation>移动关键帧</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <translation>拉伸关键帧</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Scale values</source>
        <translation>缩放值</translation>
    </message>
    <message>
        <source>Move handle</source>
        <translation>移动控制柄</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>移动标记</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tour</name>
    <message>
        <source>Portrait and speech</source>
        <translation>肖像和语音</translation>
    </message>
    <message>
        <source>Drop a photo and a recording anywhere on the window. Here you see what was taken, and what would make the picture better.</source>
        <translation>将照片和录音拖放到窗口任意位置。这里显示所用的素材，以及如何让画面更好。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Space plays. The best picture there is is shown at once and gets exact while you watch.</source>
        <translation>按空格键播放。立即显示现有的最佳画面，并在观看时变得精确。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Steps, seed and amplitude: every number can be changed while it plays.</source>
        <translation>步数、种子和幅度：每个数值都可以在播放时更改。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Keys for gaze, head, eyes and emotion. S adds one at the playhead; drag it to change when and how much.</source>
        <translation>视线、头部、眼睛和情绪的关键帧。按 S 在播放头处添加；拖动可更改时间和强度。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他一切</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every command by a few letters. Undo takes back anything; nothing you do is lost, even without saving.</source>
        <translation>Ctrl+Shift+P 输入几个字母即可找到任何命令。一切都可撤销；即使不保存，也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Ends the tour; the Help menu has it</source>
        <translation>结束导览；可在“帮助”菜单中再次打开</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TransportBar</name>
    <message>
        <source>Playhead</source>
        <translation>播放头</translation>
    </message>
    <message>
        <source>Time of the playhead, hours:minutes:seconds:frames; type to go there</source>
        <translation>播放头时间，时:分:秒:帧；输入即可跳转</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length of the video</source>
        <translation>视频时长</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast it plays; J and L change it</source>
        <translation>播放速度；用 J 和 L 更改</translation>
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
        <translation>语音</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay where they are</source>
        <translation>单击选择语音录音；关键帧保持不动</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>选择语音录音…</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在听取…</translation>
    </message>
</context>
</TS>
