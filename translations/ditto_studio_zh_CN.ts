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
        <source>Collect files</source>
        <translation>收集文件</translation>
    </message>
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
        <source>The program ended before this was done; Resume makes it anew</source>
        <translation>程序在完成前已退出；选择“继续”将重新导出</translation>
    </message>
    <message>
        <source>H.264 · at most %1 pixels</source>
        <translation>H.264 · 最大 %1 像素</translation>
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
        <source>%1 of %2 frames made</source>
        <translation>已生成 %1/%2 帧</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <comment>Ctrl+Shift+P commands</comment>
        <translation>%1 命令</translation>
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
</context>
<context>
    <name>ditto::ui::PortraitCard</name>
    <message>
        <source>Good portrait</source>
        <translation>肖像合适</translation>
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
        <source>Language, memory and threads count from the next start.</source>
        <translation>语言、内存和线程数在下次启动时生效。</translation>
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
</context>
</TS>
