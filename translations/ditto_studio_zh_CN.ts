<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>No mouth is seen where the lips should be; choose a picture that shows it, or put its landmarks right.</source>
        <translation>在嘴唇应在的位置看不到嘴；请选择能看到嘴的图片，或修正其特征点。</translation>
    </message>
    <message>
        <source>The face is cut off by the edge of the picture; choose one that shows the whole head with some space around it.</source>
        <translation>脸部被图片边缘裁切；请选择头部完整且四周留有空间的图片。</translation>
    </message>
    <message>
        <source>The head is turned by %1 degrees; choose a picture that looks at the camera.</source>
        <translation>头部转动了 %1 度；请选择人物正对镜头的图片。</translation>
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
        <source>The face is only %1 pixels wide; choose a picture in which it is 512 or more.</source>
        <translation>脸部宽度仅 %1 像素；请选择脸部达到 512 像素以上的图片。</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; rotate the picture until the eyes are level.</source>
        <translation>头部倾斜了 %1 度；请旋转图片直到双眼水平。</translation>
    </message>
    <message>
        <source>The face has low contrast; choose a picture with more light on it, or increase its contrast.</source>
        <translation>脸部对比度太低；请选择光线更充足的图片，或提高对比度。</translation>
    </message>
    <message>
        <source>The file ends too early, and a part of the picture is missing; copy or download it again.</source>
        <translation>文件提前结束，图片缺少一部分；请重新复制或下载。</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>效果</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>视线水平</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>视线垂直</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>头部左右转动</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>头部俯仰</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>头部侧倾</translation>
    </message>
    <message>
        <source>Head X</source>
        <translation>头部 X</translation>
    </message>
    <message>
        <source>Head Y</source>
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
        <translation>表情强度</translation>
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
        <source>Use %1 as the portrait</source>
        <translation>将 %1 用作人像</translation>
    </message>
    <message>
        <source>Use %1 as the speech; keys stay in place</source>
        <translation>将 %1 用作语音；关键帧保持不变</translation>
    </message>
    <message>
        <source>Open project %1</source>
        <translation>打开项目 %1</translation>
    </message>
    <message>
        <source>Import model pack %1</source>
        <translation>导入模型包 %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture, recording, video, project or model pack</source>
        <translation>%1 不是图片、录音、视频、项目或模型包</translation>
    </message>
    <message>
        <source>Use this picture as the portrait</source>
        <translation>将此图片用作人像</translation>
    </message>
    <message>
        <source>Only files and pictures from this computer can be used</source>
        <translation>只能使用本机上的文件和图片</translation>
    </message>
    <message>
        <source>Choose portrait</source>
        <translation>选择人像</translation>
    </message>
    <message>
        <source>Choose speech</source>
        <translation>选择语音</translation>
    </message>
    <message>
        <source>Import keys from %1</source>
        <translation>从 %1 导入关键帧</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one portrait</source>
        <translation>未使用 %1：一个项目只有一张人像</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one recording</source>
        <translation>未使用 %1：一个项目只有一段录音</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: only one project can be open</source>
        <translation>未打开 %1：一次只能打开一个项目</translation>
    </message>
    <message>
        <source>%1 isn&apos;t imported: import one model pack at a time</source>
        <translation>未导入 %1：一次只能导入一个模型包</translation>
    </message>
    <message>
        <source>%1 contains motion; only ditto render --motion uses it</source>
        <translation>%1 包含动作，只有 ditto render --motion 会使用</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>导入关键帧</translation>
    </message>
    <message>
        <source>%1 isn&apos;t on this computer</source>
        <translation>%1 不在这台电脑上</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were ignored</source>
        <translation>
            <numerusform>另外 %n 个文件已忽略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
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
        <translation>超调</translation>
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
        <translation>首选项…</translation>
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
        <source>Finds any command as you type a few letters</source>
        <translation>输入几个字母即可找到任何命令</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Shows and customises keyboard shortcuts</source>
        <translation>查看并自定义键盘快捷键</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>新手引导</translation>
    </message>
    <message>
        <source>Introduces the window in five steps</source>
        <translation>通过五个步骤介绍窗口</translation>
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
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>打开最近的项目</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Ditto Studio closed unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio 意外退出；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1，编辑于%2</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly. Your work has been kept: %1.</source>
        <translation>Ditto Studio 意外退出。您的工作已保留：%1。</translation>
    </message>
    <message>
        <source>You have unsaved work: %1.</source>
        <translation>您有未保存的工作：%1。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly when it started to use the graphics card.</source>
        <translation>Ditto Studio 在开始使用显卡时意外退出。</translation>
    </message>
    <message>
        <source>Use Processor</source>
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
        <source>Version %1. Makes a portrait speak under your direction.</source>
        <translation>版本 %1。让人像开口说话，由您亲手导演。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Third-party components and their licences</source>
        <translation>第三方组件及其许可证</translation>
    </message>
    <message>
        <source>Components</source>
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
        <source>analysing the portrait</source>
        <translation>正在分析人像</translation>
    </message>
    <message>
        <source>analysing the speech</source>
        <translation>正在分析语音</translation>
    </message>
    <message>
        <source>computing the motion</source>
        <translation>正在计算运动</translation>
    </message>
    <message>
        <source>rendering frames</source>
        <translation>正在渲染帧</translation>
    </message>
    <message>
        <source>%1 of %2 frames rendered</source>
        <translation>已渲染 %1/%2 帧</translation>
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
        <source>Trim speech</source>
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
        <source>How much louder the recording is played, also in the video</source>
        <translation>录音音量提高多少，对视频同样有效</translation>
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
        <source>Where in the recording to stop, in seconds</source>
        <translation>在录音的第几秒停止</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Where in the recording to start, in seconds</source>
        <translation>从录音的第几秒开始</translation>
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
        <source>Which part of the recording is used, when it starts and how loud it is</source>
        <translation>使用录音的哪一部分、何时开始以及音量多大</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Locked in the timeline and not changed: %1</source>
        <translation>已在时间线中锁定，未作更改：%1</translation>
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
    <message>
        <source>Muted: the model decides</source>
        <translation>已静音：由模型决定</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key emotion</source>
        <translation>设置情绪关键帧</translation>
    </message>
    <message>
        <source>Starts this emotion at the playhead; what comes before does not change</source>
        <translation>从播放头处开始此情绪；之前的内容不变</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Software gives the same video on every computer; hardware is much faster at slightly lower quality</source>
        <translation>软件编码在任何电脑上结果都相同；硬件编码快得多，但质量略低</translation>
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
        <source>Hardware where it is available, otherwise software</source>
        <translation>硬件编码可用时使用硬件，否则使用软件</translation>
    </message>
    <message>
        <source>Checking whether it works on this computer…</source>
        <translation>正在检查能否在此电脑上使用…</translation>
    </message>
    <message>
        <source>Not available on this computer: %1</source>
        <translation>在此电脑上不可用：%1</translation>
    </message>
    <message>
        <source>%1 · checking…</source>
        <translation>%1 · 正在检测…</translation>
    </message>
    <message>
        <source>%1 · not available</source>
        <translation>%1 · 不可用</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 cannot be read as a %2: %3; check the file or choose another</source>
        <translation>无法将 %1 作为%2读取：%3；请检查文件或选择其他文件</translation>
    </message>
    <message>
        <source>no face found in %1; choose a picture that shows a face upright and from the front</source>
        <translation>在 %1 中未找到人脸；请选择人脸端正且正对镜头的图片</translation>
    </message>
    <message>
        <source>%1 has %2 faces and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 中有 %2 张人脸，没有编号 %3；编号从 0（最大的）开始</translation>
    </message>
    <message>
        <source>%1 has %2 face and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 中有 %2 张人脸，没有编号 %3；编号从 0（最大的）开始</translation>
    </message>
    <message>
        <source>%1 has no sound; choose a recording with speech</source>
        <translation>%1 没有声音；请选择一段语音录音</translation>
    </message>
    <message>
        <source>model pack %1 not found; `ditto packs list` shows the available ones, or give the folder of one</source>
        <translation>找不到模型包 %1；`ditto packs list` 可列出可用的模型包，或指定模型包的文件夹</translation>
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
        <source>not enough disk space for %1: %2 MB free, %3 MB needed; free some space</source>
        <translation>%1 的磁盘空间不足：可用 %2 MB，需要 %3 MB；请释放空间</translation>
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
        <source>%1 is open in another program; close it there first</source>
        <translation>%1 已在其他程序中打开；请先在那里关闭</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ditto Studio; update Ditto Studio to open it</source>
        <translation>%1 由更新版本的 Ditto Studio 保存；请更新 Ditto Studio 后打开</translation>
    </message>
    <message>
        <source>%1 not found; install the model pack again</source>
        <translation>找不到 %1；请重新安装模型包</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, the part already downloaded is kept</source>
        <translation>无法下载 %1（%2）；请稍后重试，已下载的部分会保留</translation>
    </message>
    <message>
        <source>%1: the encoder %2 is not available on this computer (%3); choose the encoder software or auto</source>
        <translation>%1：编码器 %2 在此电脑上不可用（%3）；请选择软件或自动编码器</translation>
    </message>
    <message>
        <source>%1 is not available on this computer (%2); choose the encoder software or auto</source>
        <translation>%1 在此电脑上不可用（%2）；请选择软件或自动编码器</translation>
    </message>
    <message>
        <source>%1: %2 does not support transparency; choose another format or a background</source>
        <translation>%1：%2 不支持透明；请选择其他格式或背景</translation>
    </message>
    <message>
        <source>the model pack %1 cannot replace the background; keep the original one, or choose the starter pack</source>
        <translation>模型包 %1 无法替换背景；请保留原始背景，或选择模型包 starter</translation>
    </message>
    <message>
        <source>the model pack %1 cannot use corrected landmarks; reset them, or choose the starter pack</source>
        <translation>模型包 %1 无法使用修正过的特征点；请重置特征点，或选择模型包 starter</translation>
    </message>
    <message>
        <source>not enough memory; close other programs or make the video smaller</source>
        <translation>内存不足；请关闭其他程序或缩小视频</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有访问权限</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>it contains none</source>
        <translation>其中没有这种内容</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大了</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>它已损坏或不完整</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or larger than 200 megapixels</source>
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
        <source>for editing software: nearly lossless, large files, supports transparency</source>
        <translation>用于剪辑软件：几乎无损，文件大，支持透明</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small files, supports transparency</source>
        <translation>用于网页和直播软件：文件小，支持透明</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered lossless pictures, without sound</source>
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
        <source>some unsaved changes could not be restored, because their journal is damaged; a copy of it is %1</source>
        <translation>部分未保存的更改无法恢复，因为其日志已损坏；日志副本为 %1</translation>
    </message>
    <message>
        <source>the file was changed by another program; unsaved changes are kept in %1</source>
        <translation>文件已被其他程序更改；未保存的更改保留在 %1</translation>
    </message>
    <message>
        <source>%1 is damaged; silence is put in its place at %2</source>
        <translation>%1 已损坏；以下位置以静音代替：%2</translation>
    </message>
    <message>
        <source>%1 is cut short: its sound ends at %2</source>
        <translation>%1 不完整：声音在 %2 处结束</translation>
    </message>
    <message>
        <source>it has %1 sound tracks, there is no number %2</source>
        <translation>它有 %1 条音轨，没有第 %2 条</translation>
    </message>
    <message>
        <source>it has %1 sound track, there is no number %2</source>
        <translation>它有 %1 条音轨，没有第 %2 条</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 处</translation>
    </message>
    <message>
        <source>%1 begins without a face; its picture at %2 is used</source>
        <translation>%1 的开头没有人脸；使用 %2 处的画面</translation>
    </message>
    <message>
        <source>%1 is not valid JSON and has no backup; restore the file from a copy</source>
        <translation>%1 不是有效的 JSON，也没有备份；请用副本恢复该文件</translation>
    </message>
    <message>
        <source>%1 is not valid JSON; open its newest backup, %2</source>
        <translation>%1 不是有效的 JSON；请打开其最新备份 %2</translation>
    </message>
    <message>
        <source>the voice cannot speak %1; choose another, such as %2</source>
        <translation>该语音无法朗读“%1”；请选择其他语音，例如 %2</translation>
    </message>
    <message>
        <source>the voice cannot speak %1, and no other voice here can; install one for its language</source>
        <translation>该语音无法朗读“%1”，此处的其他语音也不能；请安装该语言的语音</translation>
    </message>
    <message>
        <source>%1 cannot be read as a %2: %3; save it as PNG or JPEG and choose that file</source>
        <translation>无法将 %1 作为%2读取：%3；请将其另存为 PNG 或 JPEG，然后选择该文件</translation>
    </message>
    <message>
        <source>%1 ends too early, and a part of the picture is missing; copy or download it again</source>
        <translation>%1 提前结束，图片缺少一部分；请重新复制或下载</translation>
    </message>
    <message>
        <source>%1 files are not supported</source>
        <translation>不支持 %1 文件</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or an unsupported kind of %1</source>
        <translation>它已损坏、不完整，或是不受支持的 %1 类型</translation>
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
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; lower values give larger files, higher values smaller files of lower quality</source>
        <translation>恒定质量因子：18 与原始画面几乎无异；数值越小文件越大，数值越大文件越小、画质越低</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>无论何种宽高比，头部始终完整保留在画面中</translation>
    </message>
    <message>
        <source>Longest side of the video at most; portraits are not enlarged</source>
        <translation>视频长边的上限；人像不会被放大</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>人物身后显示的内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧速率</translation>
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
        <source>Adds the video to the export queue; you can keep working</source>
        <translation>将视频加入导出队列；您可以继续工作</translation>
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
        <translation>请先选择人像</translation>
    </message>
    <message>
        <source>Choose a speech recording first</source>
        <translation>请先选择语音录音</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>同名文件已存在</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Replace File?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>“%1” is already being exported.</source>
        <translation>“%1”已在导出中。</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
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
        <source>Removes finished, failed and cancelled exports from the list; files are kept</source>
        <translation>从列表中移除已完成、失败或已取消的导出；文件会保留</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出任务</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>Ditto Studio closed before this was finished; Resume continues from there</source>
        <translation>Ditto Studio 在完成前已关闭；“继续”将从中断处接着导出</translation>
    </message>
    <message>
        <source>%1 · up to %2 pixels</source>
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
        <source>Frame saved as %1</source>
        <translation>已将该帧保存为 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Exports the project as a video</source>
        <translation>将项目导出为视频</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>将当前帧存为图片</translation>
    </message>
    <message>
        <source>Saves the frame at the playhead as PNG, exactly as it will be exported</source>
        <translation>将播放头处的帧存为 PNG，与导出结果完全一致</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 已导出</translation>
    </message>
    <message>
        <source>Some exports were not finished when Ditto Studio closed.</source>
        <translation>Ditto Studio 关闭时有导出尚未完成。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 was not exported: %2</source>
        <translation>未能导出 %1：%2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Export As…</source>
        <translation>导出为…</translation>
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
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
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
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>导出为…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportTarget</name>
    <message>
        <source>Choose a folder for the video</source>
        <translation>请选择视频的文件夹</translation>
    </message>
    <message>
        <source>Type a name for the video</source>
        <translation>请输入视频的名称</translation>
    </message>
    <message>
        <source>The name is too long; type a shorter one</source>
        <translation>名称太长；请输入较短的名称</translation>
    </message>
    <message>
        <source>%1 is not a folder; choose another one</source>
        <translation>%1 不是文件夹；请选择其他文件夹</translation>
    </message>
    <message>
        <source>You cannot write to the folder %1; choose another one</source>
        <translation>无法写入文件夹 %1；请选择其他文件夹</translation>
    </message>
    <message>
        <source>The video may not fit: it takes about %1, and %2 are free in %3</source>
        <translation>空间可能不足：视频约需 %1，%3 中可用 %2</translation>
    </message>
    <message>
        <source>The folder %1 will be created</source>
        <translation>将创建文件夹 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>导出为</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>Not enough memory; export at a smaller size, or close other programs</source>
        <translation>内存不足；请以较小尺寸导出或关闭其他程序</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>无论何种宽高比，头部始终完整保留在画面中</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>人物身后显示的内容</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Choose another background colour</source>
        <translation>选择其他背景颜色</translation>
    </message>
    <message>
        <source>Change aspect ratio</source>
        <translation>更改宽高比</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>更改背景</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmText</name>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>绿幕</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FrameGrab</name>
    <message>
        <source>There is no frame yet; choose a portrait and a speech recording first</source>
        <translation>还没有画面；请先选择人像和语音录音</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HandleLayer</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Initial state</source>
        <translation>初始状态</translation>
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
        <translation>更改动作幅度</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>嘴部</translation>
    </message>
    <message>
        <source>How far the mouth opens; 1 leaves it to the model</source>
        <translation>嘴张开的幅度；1 为模型原有幅度</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>How strongly brows, eyes and cheeks move; 1 leaves it to the model</source>
        <translation>眉毛、眼睛和脸颊的运动强度；1 为模型原有强度</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>动作幅度</translation>
    </message>
    <message>
        <source>Emotion at playhead</source>
        <translation>播放头处的情绪</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Intake</name>
    <message>
        <source>%1 is the portrait now. Was its sound meant?</source>
        <translation>%1 现在是人像。您要的是它的声音吗？</translation>
    </message>
    <message>
        <source>%1 is the speech now. Was its picture meant?</source>
        <translation>%1 现在是语音。您要的是它的画面吗？</translation>
    </message>
    <message>
        <source>Choose a Portrait and a Recording</source>
        <translation>选择人像和录音</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>无法将图片保存到 %1</translation>
    </message>
    <message>
        <source>As Speech Instead</source>
        <translation>改作语音</translation>
    </message>
    <message>
        <source>As Portrait Instead</source>
        <translation>改作人像</translation>
    </message>
    <message>
        <source>As Both</source>
        <translation>两者都用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>图片、音频和视频 (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::KeySection</name>
    <message>
        <source>Influence</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>更改影响度</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % follows the curve</source>
        <translation>0% 由模型决定，100% 完全跟随曲线</translation>
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
        <translation>插值</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>更改插值</translation>
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
        <source>0 % lets the model decide, 100 % follows the curve.</source>
        <translation>0% 由模型决定，100% 完全跟随曲线。</translation>
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
    <message>
        <source>The value applies to %1 of %2 keys: %3.</source>
        <translation>该值应用于 %2 个关键帧中的 %1 个：%3。</translation>
    </message>
    <message numerus="yes">
        <source>Value of %n keys: %1</source>
        <translation>
            <numerusform>%n 个关键帧的值：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2; type a time to move the first key there</source>
        <translation>%1 至 %2；输入时间可将第一个关键帧移到该处</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Facial landmarks</source>
        <translation>面部特征点</translation>
    </message>
    <message>
        <source>Tab selects a landmark, the arrow keys move it, Delete resets it</source>
        <translation>Tab 选择特征点，方向键移动，Delete 重置</translation>
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
        <source>Analysing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未找到人脸</translation>
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
        <source>Drag the rings to where they belong: corners of the mouth, eyelids, chin. The picture updates when you let go.</source>
        <translation>将圆环拖到正确的位置：嘴角、眼睑、下巴。松开后画面随之更新。</translation>
    </message>
    <message>
        <source>Resets all landmarks to where they were detected</source>
        <translation>将所有特征点重置到检测到的位置</translation>
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
        <source>%1, expanded</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>Collapse into one lane</source>
        <translation>折叠为一条轨道</translation>
    </message>
    <message>
        <source>Expand: one lane per channel</source>
        <translation>展开：每个通道一条轨道</translation>
    </message>
    <message>
        <source>Drag to resize the lane; double-click for the default height</source>
        <translation>拖动以调整轨道高度；双击恢复默认高度</translation>
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
    <name>ditto::ui::LaneSwitch</name>
    <message>
        <source>Unmute %1</source>
        <translation>取消静音：%1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音：%1</translation>
    </message>
    <message>
        <source>End solo of %1</source>
        <translation>取消独奏：%1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏：%1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁：%1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定：%1</translation>
    </message>
    <message>
        <source>Muted, a lane keeps its keys and the model decides</source>
        <translation>静音时轨道保留关键帧，由模型决定</translation>
    </message>
    <message>
        <source>While any lane is soloed, only soloed lanes act</source>
        <translation>只要有独奏轨道，就只有独奏轨道起作用</translation>
    </message>
    <message>
        <source>Keys of a locked lane cannot be selected or changed</source>
        <translation>锁定轨道的关键帧无法选择或更改</translation>
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
        <translation>动作幅度</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>俯仰</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>侧倾</translation>
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
        <translation>工作区</translation>
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
        <source>The picture only</source>
        <translation>仅画面</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>宽时间线</translation>
    </message>
    <message>
        <source>Gives most of the window to keys and curves</source>
        <translation>窗口大部分用于关键帧和曲线</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>重置工作区</translation>
    </message>
    <message>
        <source>Moves all panels back to their default places</source>
        <translation>将所有面板恢复到默认位置</translation>
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
        <source>partly downloaded</source>
        <translation>部分下载</translation>
    </message>
    <message>
        <source>download or import a folder</source>
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
        <source>You can also drop a folder with a model&apos;s files on the window.</source>
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
        <source>Download, import, verify, remove and choose models</source>
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
        <source>Download or import this model…</source>
        <translation>下载或导入此模型…</translation>
    </message>
    <message>
        <source>Use this model for the video</source>
        <translation>使用此模型制作视频</translation>
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
        <source>partly downloaded</source>
        <translation>部分下载</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>included</source>
        <translation>内置</translation>
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
        <source>Imports the model from a folder with its published files</source>
        <translation>从包含已发布文件的文件夹导入模型</translation>
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
        <source>Discard the downloaded part of %1?</source>
        <translation>放弃 %1 已下载的部分？</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; all files match the published ones</source>
        <translation>已下载；所有文件均与发布的一致</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>已从 %1 导入</translation>
    </message>
    <message>
        <source>All %1 files are present; the %2 with a checksum are intact</source>
        <translation>%1 个文件齐全；其中 %2 个有校验和的均完好</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PictureView</name>
    <message>
        <source>exact</source>
        <translation>最终质量</translation>
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
        <translation>将人像拖放到此处</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>将语音录音拖放到此处</translation>
    </message>
    <message>
        <source>Preparing the first frame…</source>
        <translation>正在准备第一帧…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>最终质量 · %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>The picture at the playhead; drag on it to direct gaze and head</source>
        <translation>播放头处的画面；在上面拖动可控制视线和头部</translation>
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
        <translation>录制表演</translation>
    </message>
    <message>
        <source>Press and hold the picture and move while it plays: your movement is recorded</source>
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
        <source>On: dragging on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>开：在画面上拖动会在播放头处设置关键帧。关：移动整条曲线</translation>
    </message>
    <message>
        <source>Fit Picture</source>
        <translation>画面适合窗口</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Half Size</source>
        <translation>半尺寸</translation>
    </message>
    <message>
        <source>Full Size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Shows the original portrait in the left part of the picture</source>
        <translation>在画面左侧显示原始人像</translation>
    </message>
    <message>
        <source>Show Handles on the Picture</source>
        <translation>在画面上显示控制柄</translation>
    </message>
    <message>
        <source>Show Exported Area Only</source>
        <translation>仅显示导出区域</translation>
    </message>
    <message>
        <source>Crops the picture to the aspect ratio of the video; when off, the cropped area is darkened</source>
        <translation>将画面裁剪为视频的宽高比；关闭时，被裁掉的区域会变暗</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>已压缩</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitCard</name>
    <message>
        <source>Good portrait</source>
        <translation>人像合适</translation>
    </message>
    <message>
        <source>Landmarks…</source>
        <translation>特征点…</translation>
    </message>
    <message>
        <source>Shows where eyes, mouth and chin were detected, and lets you correct them</source>
        <translation>显示检测到的眼睛、嘴和下巴的位置，并可修正</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitThumbnail</name>
    <message>
        <source>Portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>Click to choose the portrait; if there are several faces, click the one to animate</source>
        <translation>单击选择人像；有多张人脸时，单击要制作动画的那张</translation>
    </message>
    <message>
        <source>Choose face</source>
        <translation>选择人脸</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>选择人像…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Choose another portrait…</source>
        <translation>选择其他人像…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
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
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Play sound while scrubbing</source>
        <translation>拖动播放头时播放声音</translation>
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
        <source>Preview cache</source>
        <translation>预览缓存</translation>
    </message>
    <message>
        <source>How much memory rendered frames may use</source>
        <translation>已渲染的帧可使用的内存</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>How many processor threads are used for rendering</source>
        <translation>用于渲染的处理器线程数</translation>
    </message>
    <message>
        <source>A change of cache or threads takes effect after restart.</source>
        <translation>缓存和线程数的更改将在重新启动后生效。</translation>
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
        <source>Used for exports with downloaded models; the bundled model is just as fast on the processor</source>
        <translation>用于使用下载模型的导出；内置模型在处理器上同样快</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Press and hold the picture and move: it plays, and the gaze follows and is recorded. Hold Shift for the head. Esc stops.</source>
        <translation>按住画面并移动：开始播放，视线跟随并被录制。按住 Shift 控制头部。按 Esc 结束。</translation>
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
        <translation>倒放</translation>
    </message>
    <message>
        <source>Plays backward; press again for faster</source>
        <translation>倒放；再按一次加速</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>正向播放</translation>
    </message>
    <message>
        <source>Plays forward; press again for faster</source>
        <translation>正向播放；再按一次加速</translation>
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
        <source>Repeats the part between loop start and loop end</source>
        <translation>重复播放循环起点与终点之间的部分</translation>
    </message>
    <message>
        <source>Set Loop Start</source>
        <translation>设置循环起点</translation>
    </message>
    <message>
        <source>Set Loop End</source>
        <translation>设置循环终点</translation>
    </message>
    <message>
        <source>Clear Loop</source>
        <translation>清除循环</translation>
    </message>
    <message>
        <source>Press and hold the picture: the gaze follows. Drag the ring: the head turns.</source>
        <translation>按住画面：视线跟随。拖动圆环：头部转动。</translation>
    </message>
    <message>
        <source>A key is set at the playhead.</source>
        <translation>会在播放头处设置关键帧。</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>移动整条曲线。</translation>
    </message>
    <message>
        <source>Drag the line to compare with the portrait. No keys are set meanwhile.</source>
        <translation>拖动分界线以与人像比较。此时不会设置关键帧。</translation>
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
        <translation>选择人像和语音…</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>一个现成的会说话的人像，可用来尝试各项功能</translation>
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
        <source>Copies portrait and speech next to the project, so that it can be moved as a whole</source>
        <translation>将人像和语音复制到项目旁，便于整体移动</translation>
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
        <source>Save the Project As</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Copying portrait and speech next to the project: %1 %</source>
        <translation>正在将人像和语音复制到项目旁：%1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecentProjects</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
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
        <source>No microphone found; connect one and open this again</source>
        <translation>未找到麦克风；请连接后重新打开</translation>
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
        <source>This recording has not been used yet.</source>
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
        <source>Recording stopped: %1 minutes is the limit</source>
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
        <source>Denoising steps per window: more are slower and slightly smoother; 0 is the model&apos;s default</source>
        <translation>每个窗口的去噪步数：越多越慢，动作略平滑；0 为模型默认值</translation>
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
        <source>How closely the motion follows speech and direction; 1 turns guidance off</source>
        <translation>动作遵循语音和导演指令的程度；1 为关闭引导</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>DDIM is what the model was published with; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM 为模型发布时所用；DPM-Solver++ 所需步数更少</translation>
    </message>
    <message>
        <source>Change sampler</source>
        <translation>更改采样器</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>更改随机种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same performance</source>
        <translation>相同的随机种子得到相同的表演</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机更换种子</translation>
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
        <source>rendered in final quality</source>
        <translation>已按最终质量渲染</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be rendered again</source>
        <translation>上次编辑之前的画面，等待重新渲染</translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation>尚未渲染</translation>
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
        <source>Drag to move the playhead, with Shift to set the loop</source>
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
        <source>being rendered</source>
        <translation>正在渲染</translation>
    </message>
    <message>
        <source>a draft, waiting to be rendered in final quality</source>
        <translation>草稿，等待按最终质量渲染</translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>%1 is muted: the model decides</source>
        <translation>%1 已静音：由模型决定</translation>
    </message>
    <message>
        <source>%1 does not act while other lanes are soloed</source>
        <translation>其他轨道独奏时，%1 不起作用</translation>
    </message>
    <message>
        <source>rendered, compressed to save memory</source>
        <translation>已渲染，为节省内存而压缩</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
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
        <source>Preset…</source>
        <translation>预设…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Shortcuts of another program</source>
        <translation>其他程序的快捷键</translation>
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
        <source>Restores the default shortcut of this action</source>
        <translation>恢复此操作的默认快捷键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Removes the shortcut of this action</source>
        <translation>移除此操作的快捷键</translation>
    </message>
    <message>
        <source>%1 is already assigned to “%2”; reassigning removes it there.</source>
        <translation>%1 已分配给“%2”；重新分配将从那里移除。</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>重新分配</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>将人像、录音、项目或
模型文件夹拖放到任意位置。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Choose a Portrait</source>
        <translation>选择人像</translation>
    </message>
    <message>
        <source>Choose a Speech Recording</source>
        <translation>选择语音录音</translation>
    </message>
    <message>
        <source>Sound and videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>音频和视频 (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>录制…</translation>
    </message>
    <message>
        <source>Records speech with a microphone</source>
        <translation>用麦克风录制语音</translation>
    </message>
    <message>
        <source>Type Text…</source>
        <translation>输入文本…</translation>
    </message>
    <message>
        <source>Lets a synthetic voice speak a text you type</source>
        <translation>用合成语音朗读您输入的文本</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>图片和视频 (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SpeechCard</name>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n 声道</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>音轨 %1：%2</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Which sound track of the file is heard, in the video as well</source>
        <translation>使用文件中的哪条音轨，视频中也是如此</translation>
    </message>
    <message>
        <source>Choose sound track</source>
        <translation>选择音轨</translation>
    </message>
    <message>
        <source>No speech is heard in it, so the mouth stays shut; choose another recording.</source>
        <translation>其中听不到说话声，嘴会一直闭着；请选择另一段录音。</translation>
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
        <translation>让人像开口说话</translation>
    </message>
    <message>
        <source>Drop a portrait and a recording here
or click to choose files</source>
        <translation>将人像和录音拖放到此处
或点击选择文件</translation>
    </message>
    <message>
        <source>Choose a portrait and a recording</source>
        <translation>选择人像和录音</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>一个现成的会说话的人像，可用来尝试各项功能</translation>
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
        <source>Opens the full window with an empty project</source>
        <translation>打开完整窗口和一个空项目</translation>
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
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue %1</source>
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
        <source>Deletes this work permanently</source>
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
        <source>The language change takes effect after restart, because an export, download or recording is running.</source>
        <translation>语言更改将在重新启动后生效，因为正在导出、下载或录音。</translation>
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
        <source>Create Speech</source>
        <translation>生成语音</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type What to Say</source>
        <translation>输入要说的内容</translation>
    </message>
    <message>
        <source>Type what to say</source>
        <translation>输入要说的内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>嗓音</translation>
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
        <translation>创建关键帧副本</translation>
    </message>
    <message>
        <source>Nudge keys</source>
        <translation>微移关键帧</translation>
    </message>
    <message>
        <source>Ease keys</source>
        <translation>更改关键帧插值</translation>
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
    <message>
        <source>Return to the model</source>
        <translation>交还模型</translation>
    </message>
    <message>
        <source>Mute lane</source>
        <translation>轨道静音</translation>
    </message>
    <message>
        <source>Unmute lane</source>
        <translation>取消轨道静音</translation>
    </message>
    <message>
        <source>Solo lane</source>
        <translation>轨道独奏</translation>
    </message>
    <message>
        <source>Unsolo lane</source>
        <translation>取消轨道独奏</translation>
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
        <source>Adds a key to the active channel at the playhead</source>
        <translation>在播放头处为当前通道添加关键帧</translation>
    </message>
    <message>
        <source>+ Key</source>
        <translation>+ 关键帧</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>更改情绪…</translation>
    </message>
    <message>
        <source>Starts an emotion at the playhead</source>
        <translation>从播放头处开始一种情绪</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>抓取关键帧</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until you click or press Enter; type a number to set their value</source>
        <translation>所选关键帧跟随鼠标，直到单击或按 Enter；输入数字可设置其值</translation>
    </message>
    <message>
        <source>Add or Remove Marker</source>
        <translation>添加或移除标记</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, or removes the one that is there</source>
        <translation>在播放头处添加标记，或移除该处已有的标记</translation>
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
        <source>At the playhead; keys of a single channel go to the active one</source>
        <translation>粘贴到播放头处；单个通道的关键帧粘贴到当前通道</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>创建关键帧副本</translation>
    </message>
    <message>
        <source>At the playhead, or after the keys if it is on the first one</source>
        <translation>放在播放头处；若播放头位于首个关键帧，则放在所选关键帧之后</translation>
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
        <translation>超调</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Easing Menu</source>
        <translation>插值菜单</translation>
    </message>
    <message>
        <source>How the curve continues after the selected keys</source>
        <translation>曲线在所选关键帧之后如何延续</translation>
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
        <source>Expand or Collapse Lane</source>
        <translation>展开或折叠轨道</translation>
    </message>
    <message>
        <source>One lane per channel, or one for all</source>
        <translation>每个通道一条轨道，或合为一条</translation>
    </message>
    <message>
        <source>Move Keys Earlier</source>
        <translation>关键帧前移</translation>
    </message>
    <message>
        <source>Move Keys Later</source>
        <translation>关键帧后移</translation>
    </message>
    <message>
        <source>Raise Key Values</source>
        <translation>增大关键帧的值</translation>
    </message>
    <message>
        <source>Lower Key Values</source>
        <translation>减小关键帧的值</translation>
    </message>
    <message>
        <source>Move Keys Much Earlier</source>
        <translation>关键帧大幅前移</translation>
    </message>
    <message>
        <source>Move Keys Much Later</source>
        <translation>关键帧大幅后移</translation>
    </message>
    <message>
        <source>Raise Key Values Much</source>
        <translation>大幅增大关键帧的值</translation>
    </message>
    <message>
        <source>Lower Key Values Much</source>
        <translation>大幅减小关键帧的值</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Shows the whole video</source>
        <translation>显示整段视频</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows less time in more detail; also Ctrl and mouse wheel</source>
        <translation>显示更短的时间、更多细节；也可按住 Ctrl 滚动鼠标滚轮</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Shows more time in less detail</source>
        <translation>显示更长的时间、更少细节</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Visible time range</source>
        <translation>可见时间范围</translation>
    </message>
    <message>
        <source>Visible lanes</source>
        <translation>可见轨道</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>微移关键帧</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Keeps the keys of the active lane, and the model decides; again to unmute</source>
        <translation>保留当前轨道的关键帧，由模型决定；再次执行可取消静音</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>Only soloed lanes act; again to end the solo</source>
        <translation>只有独奏轨道起作用；再次执行可取消独奏</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Keys of the active lane cannot be selected or changed; again to unlock</source>
        <translation>当前轨道的关键帧无法选择或更改；再次执行可解锁</translation>
    </message>
    <message>
        <source>Select Keys in Lane</source>
        <translation>选择轨道中的关键帧</translation>
    </message>
    <message>
        <source>Taller Lanes</source>
        <translation>增高轨道</translation>
    </message>
    <message>
        <source>Also Alt and mouse wheel over a lane, or drag the lower edge of its name</source>
        <translation>也可在轨道上按住 Alt 滚动滚轮，或拖动轨道名称的下边缘</translation>
    </message>
    <message>
        <source>Shorter Lanes</source>
        <translation>降低轨道</translation>
    </message>
    <message>
        <source>Default Lane Heights</source>
        <translation>默认轨道高度</translation>
    </message>
    <message>
        <source>Return to the Model</source>
        <translation>交还模型</translation>
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
        <translation>人像和语音</translation>
    </message>
    <message>
        <source>Drop a photo and a recording anywhere on the window. This panel shows what is in use, and what would improve the picture.</source>
        <translation>将照片和录音拖放到窗口的任意位置。此面板显示正在使用的素材，以及如何改进画面。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Press Space to play. The best available picture is shown at once and reaches final quality while you watch.</source>
        <translation>按空格键播放。立即显示现有的最佳画面，并在观看过程中达到最终质量。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Selected keys, emotion, amplitude and sampling: every value can be changed during playback.</source>
        <translation>所选关键帧、情绪、动作幅度和采样：每个数值都可以在播放时更改。</translation>
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
        <source>Ctrl+Shift+P finds any command as you type a few letters. Everything can be undone, and nothing is lost, even without saving.</source>
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
        <translation>新手引导</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Ends the tour; you can start it again from the Help menu</source>
        <translation>结束引导；可从“帮助”菜单再次开始</translation>
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
        <source>Playback speed; J and L change it</source>
        <translation>播放速度；用 J 和 L 更改</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ditto::ui::WaveformView</name>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay in place</source>
        <translation>单击选择语音录音；关键帧保持不变</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>选择语音录音…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>正在分析…</translation>
    </message>
</context>
</TS>
