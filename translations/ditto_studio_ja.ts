<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>No mouth is seen where the lips should be; choose a picture that shows it, or put its landmarks right.</source>
        <translation>唇があるはずの場所に口が見えません。口が見える画像を選ぶか、特徴点の位置を直してください。</translation>
    </message>
    <message>
        <source>The face is cut off by the edge of the picture; choose one that shows the whole head with some space around it.</source>
        <translation>画像の端で顔が切れています。頭全体が余白付きで写っている画像を選んでください。</translation>
    </message>
    <message>
        <source>The head is turned by %1 degrees; choose a picture that looks at the camera.</source>
        <translation>頭が %1 度横を向いています。カメラを見ている画像を選んでください。</translation>
    </message>
    <message>
        <source>The eyes are closed; choose a picture with open eyes.</source>
        <translation>目が閉じています。目を開けた画像を選んでください。</translation>
    </message>
    <message>
        <source>The mouth is open; choose a picture with closed lips.</source>
        <translation>口が開いています。唇を閉じた画像を選んでください。</translation>
    </message>
    <message>
        <source>The face is only %1 pixels wide; choose a picture in which it is 512 or more.</source>
        <translation>顔の幅が %1 ピクセルしかありません。512 ピクセル以上で写っている画像を選んでください。</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; rotate the picture until the eyes are level.</source>
        <translation>頭が %1 度傾いています。両目が水平になるまで画像を回転してください。</translation>
    </message>
    <message>
        <source>The face has low contrast; choose a picture with more light on it, or increase its contrast.</source>
        <translation>顔のコントラストが低すぎます。もっと明るく写った画像を選ぶか、コントラストを上げてください。</translation>
    </message>
    <message>
        <source>The file ends too early, and a part of the picture is missing; copy or download it again.</source>
        <translation>ファイルが途中で終わっており、画像の一部が欠けています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Portrait</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>視線（左右）</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>視線（上下）</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>頭（左右の向き）</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>頭（上下の向き）</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>頭（傾き）</translation>
    </message>
    <message>
        <source>Head X</source>
        <translation>頭 X</translation>
    </message>
    <message>
        <source>Head Y</source>
        <translation>頭 Y</translation>
    </message>
    <message>
        <source>Head scale</source>
        <translation>頭の大きさ</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>目の開き</translation>
    </message>
    <message>
        <source>Mouth amplitude</source>
        <translation>口の動きの大きさ</translation>
    </message>
    <message>
        <source>Expression amplitude</source>
        <translation>表情の強さ</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>無表情</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>軽蔑</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日 %1</translation>
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
        <translation>%1 をポートレートとして使用</translation>
    </message>
    <message>
        <source>Use %1 as the speech; keys stay in place</source>
        <translation>%1 を音声として使用。キーフレームはそのままです</translation>
    </message>
    <message>
        <source>Open project %1</source>
        <translation>プロジェクト %1 を開く</translation>
    </message>
    <message>
        <source>Import model pack %1</source>
        <translation>モデルパック %1 を読み込む</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture, recording, video, project or model pack</source>
        <translation>%1 は画像、録音、動画、プロジェクト、モデルパックのいずれでもありません</translation>
    </message>
    <message>
        <source>Use this picture as the portrait</source>
        <translation>この画像をポートレートとして使用</translation>
    </message>
    <message>
        <source>Only files and pictures from this computer can be used</source>
        <translation>使えるのはこのコンピューターのファイルと画像だけです</translation>
    </message>
    <message>
        <source>Choose portrait</source>
        <translation>ポートレートを選択</translation>
    </message>
    <message>
        <source>Choose speech</source>
        <translation>音声を選択</translation>
    </message>
    <message>
        <source>Import keys from %1</source>
        <translation>%1 からキーフレームを読み込む</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one portrait</source>
        <translation>%1 は使われません: ポートレートは1つだけです</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used: a project has one recording</source>
        <translation>%1 は使われません: 録音は1つだけです</translation>
    </message>
    <message>
        <source>%1 isn&apos;t opened: only one project can be open</source>
        <translation>%1 は開かれません: 開けるプロジェクトは1つだけです</translation>
    </message>
    <message>
        <source>%1 isn&apos;t imported: import one model pack at a time</source>
        <translation>%1 は読み込まれません: モデルパックは1つずつ読み込んでください</translation>
    </message>
    <message>
        <source>%1 contains motion; only ditto render --motion uses it</source>
        <translation>%1 はモーションです。ditto render --motion だけが使います</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーフレームを読み込む</translation>
    </message>
    <message>
        <source>%1 isn&apos;t on this computer</source>
        <translation>%1 はこのコンピューターにありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were ignored</source>
        <translation>
            <numerusform>ほか %n 個のファイルは無視されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Easing</name>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>リニア</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>イーズイン</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>イーズアウト</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>イーズインアウト</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>オーバーシュート</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>スムーズ</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>gaze %1°, %2°</source>
        <translation>視線 %1°、%2°</translation>
    </message>
    <message>
        <source>Move gaze</source>
        <translation>視線を移動</translation>
    </message>
    <message>
        <source>Perform gaze</source>
        <translation>視線の演技を記録</translation>
    </message>
    <message>
        <source>tilt %1°</source>
        <translation>傾き %1°</translation>
    </message>
    <message>
        <source>Tilt head</source>
        <translation>頭を傾ける</translation>
    </message>
    <message>
        <source>Perform tilt</source>
        <translation>傾きの演技を記録</translation>
    </message>
    <message>
        <source>head %1°, %2°</source>
        <translation>頭 %1°、%2°</translation>
    </message>
    <message>
        <source>Turn head</source>
        <translation>頭を回す</translation>
    </message>
    <message>
        <source>Perform head</source>
        <translation>頭の演技を記録</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <source>Finds any command as you type a few letters</source>
        <translation>数文字入力するだけでどのコマンドも見つかります</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>Shows and customises keyboard shortcuts</source>
        <translation>キーボードショートカットの表示とカスタマイズ</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ガイドツアー</translation>
    </message>
    <message>
        <source>Introduces the window in five steps</source>
        <translation>ウィンドウを 5 つのステップで紹介します</translation>
    </message>
    <message>
        <source>About Ditto Studio…</source>
        <translation>Ditto Studio について…</translation>
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
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Shows or hides this panel</source>
        <translation>このパネルの表示を切り替えます</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>最近使ったプロジェクトを開く</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Ditto Studio closed unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio が予期せず終了しましたが、失われたものはありません。</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1（編集: %2）</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly. Your work has been kept: %1.</source>
        <translation>Ditto Studio が予期せず終了しました。作業内容は保持されています: %1。</translation>
    </message>
    <message>
        <source>You have unsaved work: %1.</source>
        <translation>保存されていない作業があります: %1。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Ditto Studio closed unexpectedly when it started to use the graphics card.</source>
        <translation>Ditto Studio はグラフィックカードの使用開始時に予期せず終了しました。</translation>
    </message>
    <message>
        <source>Use Processor</source>
        <translation>プロセッサーを使用</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ditto::ui::AboutDialog</name>
    <message>
        <source>About Ditto Studio</source>
        <translation>Ditto Studio について</translation>
    </message>
    <message>
        <source>Version %1. Makes a portrait speak under your direction.</source>
        <translation>バージョン %1。あなたの演出でポートレートが話します。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Third-party components and their licences</source>
        <translation>サードパーティのコンポーネントとライセンス</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ActivityLine</name>
    <message>
        <source>analysing the portrait</source>
        <translation>ポートレートを解析中</translation>
    </message>
    <message>
        <source>analysing the speech</source>
        <translation>音声を解析中</translation>
    </message>
    <message>
        <source>computing the motion</source>
        <translation>動きを計算中</translation>
    </message>
    <message>
        <source>rendering frames</source>
        <translation>フレームをレンダリング中</translation>
    </message>
    <message>
        <source>%1 of %2 frames rendered</source>
        <translation>%1/%2 フレームをレンダリング済み</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>saving the project</source>
        <translation>プロジェクトを保存中</translation>
    </message>
    <message>
        <source>opening a project</source>
        <translation>プロジェクトを開いています</translation>
    </message>
</context>
<context>
    <name>ditto::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>実行したいことを入力</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>Undo, Edit, Ctrl+Z</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>ditto::ui::CutEditor</name>
    <message>
        <source>Trim speech</source>
        <translation>音声をトリミング</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Change gain</source>
        <translation>ゲインを変更</translation>
    </message>
    <message>
        <source>How much louder the recording is played, also in the video</source>
        <translation>録音の音量をどれだけ上げるか。動画にも反映されます</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Where in the recording to stop, in seconds</source>
        <translation>録音を終了する位置（秒）</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Where in the recording to start, in seconds</source>
        <translation>録音を開始する位置（秒）</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Seconds of silence before the recording</source>
        <translation>録音の前に入れる無音の秒数</translation>
    </message>
    <message>
        <source>Trim, offset, gain</source>
        <translation>トリミング、オフセット、ゲイン</translation>
    </message>
    <message>
        <source>Which part of the recording is used, when it starts and how loud it is</source>
        <translation>録音のどの部分を使い、いつ始め、どの音量にするか</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Locked in the timeline and not changed: %1</source>
        <translation>タイムラインでロックされているため変更されません: %1</translation>
    </message>
</context>
<context>
    <name>ditto::ui::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionBar</name>
    <message>
        <source>Emotion at the playhead</source>
        <translation>再生ヘッド位置の感情</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>モデルに任せます</translation>
    </message>
    <message>
        <source>Muted: the model decides</source>
        <translation>ミュート中: モデルに任せます</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key emotion</source>
        <translation>感情のキーを挿入</translation>
    </message>
    <message>
        <source>Starts this emotion at the playhead; what comes before does not change</source>
        <translation>再生ヘッドの位置からこの感情を始めます。それより前は変わりません</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Software gives the same video on every computer; hardware is much faster at slightly lower quality</source>
        <translation>ソフトウェアはどのコンピューターでも同じ動画になります。ハードウェアははるかに高速ですが、画質が少し下がります</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Hardware where it is available, otherwise software</source>
        <translation>使用可能ならハードウェア、それ以外はソフトウェアを使います</translation>
    </message>
    <message>
        <source>Checking whether it works on this computer…</source>
        <translation>このコンピューターで使えるか確認しています…</translation>
    </message>
    <message>
        <source>Not available on this computer: %1</source>
        <translation>このコンピューターでは使用できません: %1</translation>
    </message>
    <message>
        <source>%1 · checking…</source>
        <translation>%1 · 確認中…</translation>
    </message>
    <message>
        <source>%1 · not available</source>
        <translation>%1 · 使用できません</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 cannot be read as a %2: %3; check the file or choose another</source>
        <translation>%1 を%2として読み込めません: %3。ファイルを確認するか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>no face found in %1; choose a picture that shows a face upright and from the front</source>
        <translation>%1 に顔が見つかりません。顔がまっすぐ正面から写っている画像を選んでください</translation>
    </message>
    <message>
        <source>%1 has %2 faces and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 には顔が %2 個あり、番号 %3 の顔はありません。番号は最も大きい顔の 0 から始まります</translation>
    </message>
    <message>
        <source>%1 has %2 face and no face number %3; they are numbered from 0, the largest</source>
        <translation>%1 には顔が %2 個あり、番号 %3 の顔はありません。番号は最も大きい顔の 0 から始まります</translation>
    </message>
    <message>
        <source>%1 has no sound; choose a recording with speech</source>
        <translation>%1 には音声がありません。話し声の入った録音を選んでください</translation>
    </message>
    <message>
        <source>model pack %1 not found; `ditto packs list` shows the available ones, or give the folder of one</source>
        <translation>モデルパック %1 が見つかりません。`ditto packs list` で利用できるものを表示するか、パックのフォルダーを指定してください</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); free some disk space and try again</source>
        <translation>%1 を書き込めませんでした（%2）。ディスクの空きを増やしてもう一度お試しください</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose a folder that exists and can be written</source>
        <translation>%1 を書き込めませんでした（%2）。書き込める既存のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); check the disk and try again</source>
        <translation>%1 を書き込めませんでした（%2）。ディスクを確かめてもう一度お試しください</translation>
    </message>
    <message>
        <source>not enough disk space for %1: %2 MB free, %3 MB needed; free some space</source>
        <translation>%1 のディスク容量が足りません: 空き %2 MB、必要 %3 MB。空き容量を増やしてください</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check its name</source>
        <translation>%1 を読み取れません: %2。名前を確かめてください</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions</source>
        <translation>%1 を読み取れません。アクセス権を確かめてください</translation>
    </message>
    <message>
        <source>%1 cannot be read; check the file</source>
        <translation>%1 を読み取れません。ファイルを確かめてください</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that the file exists</source>
        <translation>%1 を開けません。ファイルがあるか確かめてください</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there first</source>
        <translation>%1 は別のプログラムで開かれています。先にそちらで閉じてください</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ditto Studio; update Ditto Studio to open it</source>
        <translation>%1 は新しいバージョンの Ditto Studio で保存されています。Ditto Studio を更新して開いてください</translation>
    </message>
    <message>
        <source>%1 not found; install the model pack again</source>
        <translation>%1 が見つかりません。モデルパックを再インストールしてください</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, the part already downloaded is kept</source>
        <translation>%1 をダウンロードできませんでした（%2）。後でもう一度お試しください。ダウンロード済みの部分は保持されます</translation>
    </message>
    <message>
        <source>%1: the encoder %2 is not available on this computer (%3); choose the encoder software or auto</source>
        <translation>%1: エンコーダー %2 はこのコンピューターでは使用できません（%3）。ソフトウェアか自動を選んでください</translation>
    </message>
    <message>
        <source>%1 is not available on this computer (%2); choose the encoder software or auto</source>
        <translation>%1 はこのコンピューターでは使用できません（%2）。ソフトウェアか自動を選んでください</translation>
    </message>
    <message>
        <source>%1: %2 does not support transparency; choose another format or a background</source>
        <translation>%1: %2 は透明を扱えません。別の形式か背景を選んでください</translation>
    </message>
    <message>
        <source>the model pack %1 cannot replace the background; keep the original one, or choose the starter pack</source>
        <translation>モデルパック %1 は背景を置き換えられません。元の背景のままにするか、パック starter を選んでください</translation>
    </message>
    <message>
        <source>the model pack %1 cannot use corrected landmarks; reset them, or choose the starter pack</source>
        <translation>モデルパック %1 は修正した特徴点を使用できません。特徴点をリセットするか、パック starter を選んでください</translation>
    </message>
    <message>
        <source>not enough memory; close other programs or make the video smaller</source>
        <translation>メモリーが足りません。ほかのプログラムを閉じるか、動画を小さくしてください</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>不明な形式です</translation>
    </message>
    <message>
        <source>it contains none</source>
        <translation>該当する内容がありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>破損しているか、途中で切れています</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or larger than 200 megapixels</source>
        <translation>破損しているか、途中で切れているか、2 億画素を超えています</translation>
    </message>
    <message>
        <source>plays everywhere; for the web, messengers and most editing</source>
        <translation>どこでも再生できます。ウェブ、メッセンジャー、たいていの編集向け</translation>
    </message>
    <message>
        <source>smaller files and smoother gradients; newer players and phones</source>
        <translation>ファイルが小さく、階調がなめらか。新しいプレーヤーやスマートフォン向け</translation>
    </message>
    <message>
        <source>for editing software: nearly lossless, large files, supports transparency</source>
        <translation>編集ソフト向け: ほぼ無劣化、ファイルは大きく、透明に対応</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small files, supports transparency</source>
        <translation>ウェブページや配信ソフト向け: ファイルが小さく、透明に対応</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered lossless pictures, without sound</source>
        <translation>合成向け: 劣化のない番号付き画像のフォルダー、音声なし</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>H.265, 10 bits</source>
        <translation>H.265、10 ビット</translation>
    </message>
    <message>
        <source>some unsaved changes could not be restored, because their journal is damaged; a copy of it is %1</source>
        <translation>記録が破損しているため、保存されていない変更の一部を復元できませんでした。記録のコピーは %1 にあります</translation>
    </message>
    <message>
        <source>the file was changed by another program; unsaved changes are kept in %1</source>
        <translation>ファイルが別のプログラムによって変更されました。保存されていない変更は %1 に残っています</translation>
    </message>
    <message>
        <source>%1 is damaged; silence is put in its place at %2</source>
        <translation>%1 は破損しています。次の箇所は無音になります: %2</translation>
    </message>
    <message>
        <source>%1 is cut short: its sound ends at %2</source>
        <translation>%1 は途中で切れています: 音声は %2 で終わります</translation>
    </message>
    <message>
        <source>it has %1 sound tracks, there is no number %2</source>
        <translation>音声トラックは %1 本で、%2 番はありません</translation>
    </message>
    <message>
        <source>it has %1 sound track, there is no number %2</source>
        <translation>音声トラックは %1 本で、%2 番はありません</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 か所</translation>
    </message>
    <message>
        <source>%1 begins without a face; its picture at %2 is used</source>
        <translation>%1 の冒頭には顔がありません。%2 の画像を使います</translation>
    </message>
    <message>
        <source>%1 is not valid JSON and has no backup; restore the file from a copy</source>
        <translation>%1 は有効な JSON ではなく、バックアップもありません。コピーからファイルを復元してください</translation>
    </message>
    <message>
        <source>%1 is not valid JSON; open its newest backup, %2</source>
        <translation>%1 は有効な JSON ではありません。最新のバックアップ %2 を開いてください</translation>
    </message>
    <message>
        <source>the voice cannot speak %1; choose another, such as %2</source>
        <translation>この音声は「%1」を読み上げられません。%2 など別の音声を選んでください</translation>
    </message>
    <message>
        <source>the voice cannot speak %1, and no other voice here can; install one for its language</source>
        <translation>この音声は「%1」を読み上げられず、ほかにできる音声もありません。その言語の音声をインストールしてください</translation>
    </message>
    <message>
        <source>%1 cannot be read as a %2: %3; save it as PNG or JPEG and choose that file</source>
        <translation>%1 を%2として読み込めません: %3。PNG または JPEG で保存し、そのファイルを選んでください</translation>
    </message>
    <message>
        <source>%1 ends too early, and a part of the picture is missing; copy or download it again</source>
        <translation>%1 は途中で終わっており、画像の一部が欠けています。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>%1 files are not supported</source>
        <translation>%1 ファイルには対応していません</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or an unsupported kind of %1</source>
        <translation>破損しているか、途中で切れているか、対応していない種類の %1 です</translation>
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
        <translation>%1 ピクセル</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; lower values give larger files, higher values smaller files of lower quality</source>
        <translation>固定品質係数。18 で元とほぼ同等。小さい値ほどファイルが大きく、大きい値ほどファイルが小さく画質が下がります</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>どのアスペクト比でも頭全体が画面に収まります</translation>
    </message>
    <message>
        <source>Longest side of the video at most; portraits are not enlarged</source>
        <translation>動画の長辺の上限。ポートレートは拡大されません</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>人物の背後に表示するもの</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Quality (CRF)</source>
        <translation>品質 (CRF)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Adds the video to the export queue; you can keep working</source>
        <translation>動画を書き出しキューに追加します。作業は続けられます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Choose a portrait first</source>
        <translation>先にポートレートを選択してください</translation>
    </message>
    <message>
        <source>Choose a speech recording first</source>
        <translation>先に音声ファイルを選択してください</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>同じ名前のファイルがすでに存在します</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>名前を付けて書き出し</translation>
    </message>
    <message>
        <source>Replace File?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>“%1” is already being exported.</source>
        <translation>「%1」はすでに書き出し中です。</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>Change export settings</source>
        <translation>書き出し設定を変更</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportPanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>書き出し中の項目はありません。</translation>
    </message>
    <message>
        <source>Remove Finished</source>
        <translation>完了した項目を削除</translation>
    </message>
    <message>
        <source>Removes finished, failed and cancelled exports from the list; files are kept</source>
        <translation>完了、失敗、キャンセルした書き出しを一覧から削除します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>Ditto Studio closed before this was finished; Resume continues from there</source>
        <translation>完了前に Ditto Studio が終了しました。「再開」で続きから書き出します</translation>
    </message>
    <message>
        <source>%1 · up to %2 pixels</source>
        <translation>%1 · 最大 %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRoom</name>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Frame saved as %1</source>
        <translation>フレームを %1 として保存しました</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Exports the project as a video</source>
        <translation>プロジェクトを動画として書き出します</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>フレームを画像として保存</translation>
    </message>
    <message>
        <source>Saves the frame at the playhead as PNG, exactly as it will be exported</source>
        <translation>再生ヘッド位置のフレームを、書き出しとまったく同じ PNG で保存します</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Some exports were not finished when Ditto Studio closed.</source>
        <translation>Ditto Studio の終了時に完了していない書き出しがあります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 was not exported: %2</source>
        <translation>%1 を書き出せませんでした: %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Export As…</source>
        <translation>別名で書き出し…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportRow</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % · %2 left</source>
        <translation>%1% · 残り %2</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>%1% で一時停止中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>別名で書き出し…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportTarget</name>
    <message>
        <source>Choose a folder for the video</source>
        <translation>動画のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Type a name for the video</source>
        <translation>動画の名前を入力してください</translation>
    </message>
    <message>
        <source>The name is too long; type a shorter one</source>
        <translation>名前が長すぎます。短い名前を入力してください</translation>
    </message>
    <message>
        <source>%1 is not a folder; choose another one</source>
        <translation>%1 はフォルダーではありません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>You cannot write to the folder %1; choose another one</source>
        <translation>フォルダー %1 に書き込めません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The video may not fit: it takes about %1, and %2 are free in %3</source>
        <translation>容量が足りない可能性があります: 動画は約 %1、%3 の空きは %2 です</translation>
    </message>
    <message>
        <source>The folder %1 will be created</source>
        <translation>フォルダー %1 を作成します</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2</source>
        <translation>フォルダー %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>別名で書き出し</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>Not enough memory; export at a smaller size, or close other programs</source>
        <translation>メモリーが足りません。小さいサイズで書き出すか、ほかのプログラムを閉じてください</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>The whole head stays in frame at any aspect ratio</source>
        <translation>どのアスペクト比でも頭全体が画面に収まります</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is shown behind the person</source>
        <translation>人物の背後に表示するもの</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景色</translation>
    </message>
    <message>
        <source>Choose another background colour</source>
        <translation>別の背景色を選択</translation>
    </message>
    <message>
        <source>Change aspect ratio</source>
        <translation>アスペクト比を変更</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>背景を変更</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmText</name>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>グリーンスクリーン</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FrameGrab</name>
    <message>
        <source>There is no frame yet; choose a portrait and a speech recording first</source>
        <translation>まだフレームがありません。先にポートレートと音声ファイルを選択してください</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HandleLayer</name>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Initial state</source>
        <translation>初期状態</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1（取り消し済み）</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>ditto::ui::InspectorPanel</name>
    <message>
        <source>Change amplitude</source>
        <translation>動きの大きさを変更</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>口</translation>
    </message>
    <message>
        <source>How far the mouth opens; 1 leaves it to the model</source>
        <translation>口の開く大きさ。1 はモデルのままです</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>How strongly brows, eyes and cheeks move; 1 leaves it to the model</source>
        <translation>眉、目、頬の動きの強さ。1 はモデルのままです</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>動きの大きさ</translation>
    </message>
    <message>
        <source>Emotion at playhead</source>
        <translation>再生ヘッド位置の感情</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Intake</name>
    <message>
        <source>%1 is the portrait now. Was its sound meant?</source>
        <translation>%1 がポートレートになりました。音声のつもりでしたか?</translation>
    </message>
    <message>
        <source>%1 is the speech now. Was its picture meant?</source>
        <translation>%1 が音声になりました。映像のつもりでしたか?</translation>
    </message>
    <message>
        <source>Choose a Portrait and a Recording</source>
        <translation>ポートレートと録音を選択</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>画像を %1 に保存できませんでした</translation>
    </message>
    <message>
        <source>As Speech Instead</source>
        <translation>音声として使う</translation>
    </message>
    <message>
        <source>As Portrait Instead</source>
        <translation>ポートレートとして使う</translation>
    </message>
    <message>
        <source>As Both</source>
        <translation>両方に使う</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>画像、音声、動画 (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::KeySection</name>
    <message>
        <source>Influence</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>影響度を変更</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % follows the curve</source>
        <translation>0% はモデルに任せ、100% はカーブに従います</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>キーフレームの値</translation>
    </message>
    <message>
        <source>Time of the key</source>
        <translation>キーフレームの時刻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>補間を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 個のキーフレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Key · %1 · %2</source>
        <translation>キーフレーム · %1 · %2</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % follows the curve.</source>
        <translation>0% はモデルに任せ、100% はカーブに従います。</translation>
    </message>
    <message>
        <source>No keys: the model decides. Drag on the picture, or press S to add a key.</source>
        <translation>キーフレームなし: モデルに任せます。画像上でドラッグするか、S キーでキーフレームを追加します。</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>値を変更</translation>
    </message>
    <message>
        <source>Move keys</source>
        <translation>キーフレームを移動</translation>
    </message>
    <message>
        <source>The value applies to %1 of %2 keys: %3.</source>
        <translation>この値は %2 個中 %1 個のキーフレームに適用されます: %3。</translation>
    </message>
    <message numerus="yes">
        <source>Value of %n keys: %1</source>
        <translation>
            <numerusform>%n 個のキーフレームの値: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2; type a time to move the first key there</source>
        <translation>%1～%2。時刻を入力すると最初のキーフレームがそこへ移動します</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Facial landmarks</source>
        <translation>顔の特徴点</translation>
    </message>
    <message>
        <source>Tab selects a landmark, the arrow keys move it, Delete resets it</source>
        <translation>Tab で特徴点を選択、矢印キーで移動、Delete でリセット</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <translation>特徴点を移動</translation>
    </message>
    <message>
        <source>Reset landmarks</source>
        <translation>特徴点をリセット</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>解析中…</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>顔が見つかりません</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LandmarkWindow</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>特徴点</translation>
    </message>
    <message>
        <source>Drag the rings to where they belong: corners of the mouth, eyelids, chin. The picture updates when you let go.</source>
        <translation>リングを正しい位置へドラッグします: 口角、まぶた、あご。放すと画像が更新されます。</translation>
    </message>
    <message>
        <source>Resets all landmarks to where they were detected</source>
        <translation>すべての特徴点を検出された位置に戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Landmarks</name>
    <message>
        <source>Top of the forehead</source>
        <translation>額の上端</translation>
    </message>
    <message>
        <source>Right brow, outer end</source>
        <translation>右の眉、外端</translation>
    </message>
    <message>
        <source>Right brow, middle</source>
        <translation>右の眉、中央</translation>
    </message>
    <message>
        <source>Right brow, inner end</source>
        <translation>右の眉、内端</translation>
    </message>
    <message>
        <source>Left brow, inner end</source>
        <translation>左の眉、内端</translation>
    </message>
    <message>
        <source>Left brow, middle</source>
        <translation>左の眉、中央</translation>
    </message>
    <message>
        <source>Left brow, outer end</source>
        <translation>左の眉、外端</translation>
    </message>
    <message>
        <source>Right eye, outer corner</source>
        <translation>右目、目尻</translation>
    </message>
    <message>
        <source>Right eye, upper lid</source>
        <translation>右目、上まぶた</translation>
    </message>
    <message>
        <source>Right eye, lower lid</source>
        <translation>右目、下まぶた</translation>
    </message>
    <message>
        <source>Right eye, inner corner</source>
        <translation>右目、目頭</translation>
    </message>
    <message>
        <source>Right iris</source>
        <translation>右目の虹彩</translation>
    </message>
    <message>
        <source>Left eye, inner corner</source>
        <translation>左目、目頭</translation>
    </message>
    <message>
        <source>Left eye, upper lid</source>
        <translation>左目、上まぶた</translation>
    </message>
    <message>
        <source>Left eye, lower lid</source>
        <translation>左目、下まぶた</translation>
    </message>
    <message>
        <source>Left eye, outer corner</source>
        <translation>左目、目尻</translation>
    </message>
    <message>
        <source>Left iris</source>
        <translation>左目の虹彩</translation>
    </message>
    <message>
        <source>Tip of the nose</source>
        <translation>鼻先</translation>
    </message>
    <message>
        <source>Right corner of the mouth</source>
        <translation>右の口角</translation>
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
        <translation>左の口角</translation>
    </message>
    <message>
        <source>Right side of the jaw</source>
        <translation>あごの右側</translation>
    </message>
    <message>
        <source>Left side of the jaw</source>
        <translation>あごの左側</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>あご先</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <translation>鼻のつけ根</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHead</name>
    <message>
        <source>%1, expanded</source>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>Collapse into one lane</source>
        <translation>1 つのレーンに折りたたむ</translation>
    </message>
    <message>
        <source>Expand: one lane per channel</source>
        <translation>展開: チャンネルごとに 1 レーン</translation>
    </message>
    <message>
        <source>Drag to resize the lane; double-click for the default height</source>
        <translation>ドラッグでレーンの高さを変更、ダブルクリックで標準の高さに戻します</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneHeads</name>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
</context>
<context>
    <name>ditto::ui::LaneSwitch</name>
    <message>
        <source>Unmute %1</source>
        <translation>ミュートを解除: %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>ミュート: %1</translation>
    </message>
    <message>
        <source>End solo of %1</source>
        <translation>ソロを解除: %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>ソロ: %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>ロックを解除: %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>ロック: %1</translation>
    </message>
    <message>
        <source>Muted, a lane keeps its keys and the model decides</source>
        <translation>ミュートするとキーフレームを残したままモデルに任せます</translation>
    </message>
    <message>
        <source>While any lane is soloed, only soloed lanes act</source>
        <translation>ソロのレーンがある間は、ソロのレーンだけが有効です</translation>
    </message>
    <message>
        <source>Keys of a locked lane cannot be selected or changed</source>
        <translation>ロックしたレーンのキーフレームは選択も変更もできません</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Lanes</name>
    <message>
        <source>Speech</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Gaze</source>
        <translation>視線</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>動きの大きさ</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>傾き</translation>
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
        <translation>大きさ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開き</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>口</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>無表情</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>軽蔑</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Layouts</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>Sources, preview, inspector and timeline</source>
        <translation>ソース、プレビュー、インスペクター、タイムライン</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The picture only</source>
        <translation>画像のみ</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>広いタイムライン</translation>
    </message>
    <message>
        <source>Gives most of the window to keys and curves</source>
        <translation>ウィンドウの大部分をキーフレームとカーブに使います</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>ワークスペースをリセット</translation>
    </message>
    <message>
        <source>Moves all panels back to their default places</source>
        <translation>すべてのパネルを既定の位置に戻します</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MainWindow</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <comment>Ctrl+Shift+P commands</comment>
        <translation>%1 コマンド</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>ditto::ui::MediaCollector</name>
    <message>
        <source>Collect files</source>
        <translation>ファイルを収集</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelList</name>
    <message>
        <source>partly downloaded</source>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>download or import a folder</source>
        <translation>ダウンロードするかフォルダーを読み込む</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>this CPU</source>
        <translation>この CPU</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>モデルを選択</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelManager</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>You can also drop a folder with a model&apos;s files on the window.</source>
        <translation>モデルのファイルが入ったフォルダーをウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose the Folder with the Model&apos;s Files</source>
        <translation>モデルのファイルが入ったフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ModelRoom</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Download, import, verify, remove and choose models</source>
        <translation>モデルのダウンロード、読み込み、検証、削除、選択</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>モデルを選択</translation>
    </message>
</context>
<context>
    <name>ditto::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackCard</name>
    <message>
        <source>Download or import this model…</source>
        <translation>このモデルをダウンロードまたは読み込む…</translation>
    </message>
    <message>
        <source>Use this model for the video</source>
        <translation>このモデルで動画を作成</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackRow</name>
    <message>
        <source>licence not stated</source>
        <translation>ライセンスの記載なし</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>ライセンス %1</translation>
    </message>
    <message>
        <source>partly downloaded</source>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>included</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>runs on this CPU</source>
        <translation>この CPU で動作</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>フォルダーを読み込む…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Compares the model&apos;s files with their checksums</source>
        <translation>モデルのファイルをチェックサムと照合します</translation>
    </message>
    <message>
        <source>Imports the model from a folder with its published files</source>
        <translation>公開されているファイルの入ったフォルダーからモデルを読み込みます</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <source>Discard Download…</source>
        <translation>ダウンロードを破棄…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove %1 and its %2 from this computer?</source>
        <translation>%1（%2）をこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>Discard the downloaded part of %1?</source>
        <translation>%1 のダウンロード済みの部分を破棄しますか?</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; all files match the published ones</source>
        <translation>ダウンロードしました。すべてのファイルが公開版と一致しています</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>%1 から読み込みました</translation>
    </message>
    <message>
        <source>All %1 files are present; the %2 with a checksum are intact</source>
        <translation>%1 個のファイルがすべて揃っており、チェックサムのある %2 個は正常です</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PictureView</name>
    <message>
        <source>exact</source>
        <translation>最終品質</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation>編集前</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Drop a portrait here</source>
        <translation>ここにポートレートをドロップ</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>ここに音声ファイルをドロップ</translation>
    </message>
    <message>
        <source>Preparing the first frame…</source>
        <translation>最初のフレームを準備中…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>最終品質 · %n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>rendering…</source>
        <translation>レンダリング中…</translation>
    </message>
    <message>
        <source>The picture at the playhead; drag on it to direct gaze and head</source>
        <translation>再生ヘッド位置の画像。ドラッグで視線と頭を動かします</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>演技を記録</translation>
    </message>
    <message>
        <source>Press and hold the picture and move while it plays: your movement is recorded</source>
        <translation>再生中に画像を押したまま動かすと、その動きが記録されます</translation>
    </message>
    <message>
        <source>Perform Gaze</source>
        <translation>視線の演技を記録</translation>
    </message>
    <message>
        <source>Perform Head</source>
        <translation>頭の演技を記録</translation>
    </message>
    <message>
        <source>Set Keys</source>
        <translation>キーフレームを挿入</translation>
    </message>
    <message>
        <source>On: dragging on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>オン: 画像上のドラッグで再生ヘッド位置にキーフレームを挿入。オフ: カーブ全体を移動</translation>
    </message>
    <message>
        <source>Fit Picture</source>
        <translation>画像を全体表示</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Half Size</source>
        <translation>半分のサイズ</translation>
    </message>
    <message>
        <source>Full Size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Shows the original portrait in the left part of the picture</source>
        <translation>画像の左側に元のポートレートを表示します</translation>
    </message>
    <message>
        <source>Show Handles on the Picture</source>
        <translation>画像上のハンドルを表示</translation>
    </message>
    <message>
        <source>Show Exported Area Only</source>
        <translation>書き出し範囲のみ表示</translation>
    </message>
    <message>
        <source>Crops the picture to the aspect ratio of the video; when off, the cropped area is darkened</source>
        <translation>画像を動画のアスペクト比に切り抜きます。オフのときは切り取られる部分を暗くします</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>圧縮</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitCard</name>
    <message>
        <source>Good portrait</source>
        <translation>良いポートレートです</translation>
    </message>
    <message>
        <source>Landmarks…</source>
        <translation>特徴点…</translation>
    </message>
    <message>
        <source>Shows where eyes, mouth and chin were detected, and lets you correct them</source>
        <translation>検出された目・口・あごの位置を表示し、修正できます</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitThumbnail</name>
    <message>
        <source>Portrait</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Click to choose the portrait; if there are several faces, click the one to animate</source>
        <translation>クリックしてポートレートを選択。顔が複数あるときは、動かす顔をクリック</translation>
    </message>
    <message>
        <source>Choose face</source>
        <translation>顔を選択</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>ポートレートを選択…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>解析中…</translation>
    </message>
    <message>
        <source>Choose another portrait…</source>
        <translation>別のポートレートを選択…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定値</translation>
    </message>
    <message>
        <source>Play sound while scrubbing</source>
        <translation>スクラブ中に音声を再生</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Preview cache</source>
        <translation>プレビューキャッシュ</translation>
    </message>
    <message>
        <source>How much memory rendered frames may use</source>
        <translation>レンダリング済みのフレームが使用できるメモリーの量</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて（%1）</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>How many processor threads are used for rendering</source>
        <translation>レンダリングに使用するプロセッサースレッドの数</translation>
    </message>
    <message>
        <source>A change of cache or threads takes effect after restart.</source>
        <translation>キャッシュとスレッド数の変更は再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード（CUDA）</translation>
    </message>
    <message>
        <source>Compute with</source>
        <translation>計算デバイス</translation>
    </message>
    <message>
        <source>Used for exports with downloaded models; the bundled model is just as fast on the processor</source>
        <translation>ダウンロードしたモデルでの書き出しに使用します。同梱モデルはプロセッサーでも同じ速さです</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Press and hold the picture and move: it plays, and the gaze follows and is recorded. Hold Shift for the head. Esc stops.</source>
        <translation>画像を押したまま動かすと再生が始まり、視線が追従して記録されます。Shift を押すと頭を動かせます。Esc で終了します。</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play Backward</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Plays backward; press again for faster</source>
        <translation>逆再生します。もう一度押すと速くなります</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>順再生</translation>
    </message>
    <message>
        <source>Plays forward; press again for faster</source>
        <translation>再生します。もう一度押すと速くなります</translation>
    </message>
    <message>
        <source>Previous Frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next Frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Back One Second</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>Forward One Second</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Go to End</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Repeats the part between loop start and loop end</source>
        <translation>ループの開始点と終了点の間を繰り返し再生します</translation>
    </message>
    <message>
        <source>Set Loop Start</source>
        <translation>ループの開始点を設定</translation>
    </message>
    <message>
        <source>Set Loop End</source>
        <translation>ループの終了点を設定</translation>
    </message>
    <message>
        <source>Clear Loop</source>
        <translation>ループをクリア</translation>
    </message>
    <message>
        <source>Press and hold the picture: the gaze follows. Drag the ring: the head turns.</source>
        <translation>画像を押し続けると視線が追従します。リングをドラッグすると頭が回ります。</translation>
    </message>
    <message>
        <source>A key is set at the playhead.</source>
        <translation>再生ヘッド位置にキーフレームが挿入されます。</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>カーブ全体が動きます。</translation>
    </message>
    <message>
        <source>Drag the line to compare with the portrait. No keys are set meanwhile.</source>
        <translation>線をドラッグしてポートレートと比較します。その間キーフレームは挿入されません。</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Problems</name>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>%1 の場所は?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ProjectFiles</name>
    <message>
        <source>Ditto projects (*.ditto)</source>
        <translation>Ditto プロジェクト (*.ditto)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Choose Portrait and Speech…</source>
        <translation>ポートレートと音声を選択…</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>すぐに話せるサンプルのポートレートで、すべての機能を試せます</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Collect Files</source>
        <translation>ファイルを収集</translation>
    </message>
    <message>
        <source>Copies portrait and speech next to the project, so that it can be moved as a whole</source>
        <translation>ポートレートと音声をプロジェクトと同じ場所にコピーし、まとめて移動できるようにします</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>プロジェクトに名前を付けて保存</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>「%1」に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>%1 not found.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Copying portrait and speech next to the project: %1 %</source>
        <translation>ポートレートと音声をプロジェクトと同じ場所にコピー中: %1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecentProjects</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
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
        <translation>録音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No microphone found; connect one and open this again</source>
        <translation>マイクが見つかりません。接続してから開き直してください</translation>
    </message>
    <message>
        <source>The microphone cannot be opened; choose another, or close the program that uses it</source>
        <translation>マイクを開けません。別のマイクを選ぶか、使用中のプログラムを閉じてください</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This recording has not been used yet.</source>
        <translation>この録音はまだ使われていません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Recording stopped: %1 minutes is the limit</source>
        <translation>録音を停止しました。録音できるのは %1 分までです</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SamplingSection</name>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Change steps</source>
        <translation>ステップ数を変更</translation>
    </message>
    <message>
        <source>Denoising steps per window: more are slower and slightly smoother; 0 is the model&apos;s default</source>
        <translation>ウィンドウごとのノイズ除去ステップ数。多いほど遅く、やや滑らかになります。0 はモデルの既定値です</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Change guidance</source>
        <translation>ガイダンスを変更</translation>
    </message>
    <message>
        <source>How closely the motion follows speech and direction; 1 turns guidance off</source>
        <translation>動きが音声と演出にどれだけ従うか。1 でガイダンスがオフになります</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>DDIM is what the model was published with; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM はモデル公開時の方式です。DPM-Solver++ は少ないステップ数で済みます</translation>
    </message>
    <message>
        <source>Change sampler</source>
        <translation>サンプラーを変更</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>シードを変更</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same performance</source>
        <translation>同じシードなら同じ演技になります</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>ランダムなシード</translation>
    </message>
    <message>
        <source>Another performance of the same speech</source>
        <translation>同じ音声の別の演技</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SceneText</name>
    <message>
        <source>the model decides</source>
        <translation>モデルに任せます</translation>
    </message>
    <message>
        <source>no speech yet</source>
        <translation>音声はまだありません</translation>
    </message>
    <message>
        <source>rendered in final quality</source>
        <translation>最終品質でレンダリング済み</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be rendered again</source>
        <translation>前回の編集より前のもの。再レンダリング待ち</translation>
    </message>
    <message>
        <source>not rendered yet</source>
        <translation>未レンダリング</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 s, %4 frames): %5</source>
        <translation>%1～%2（%3 秒、%4 フレーム）: %5</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %3 で %2</translation>
    </message>
    <message>
        <source>Marker: drag to move, double-click to rename</source>
        <translation>マーカー: ドラッグで移動、ダブルクリックで名前変更</translation>
    </message>
    <message>
        <source>Handle: drag to bend the curve, with Alt on this side only</source>
        <translation>ハンドル: ドラッグでカーブを調整。Alt でこちら側のみ</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <translation>ドラッグで選択したキーフレームを時間方向に伸縮</translation>
    </message>
    <message>
        <source>Drag to move the playhead, with Shift to set the loop</source>
        <translation>ドラッグで再生ヘッドを移動。Shift でループ範囲を設定</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n 個のキーフレームを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 個のキーフレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>being rendered</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>a draft, waiting to be rendered in final quality</source>
        <translation>ドラフト。最終品質でのレンダリング待ち</translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation>解析中…</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 はロックされています</translation>
    </message>
    <message>
        <source>%1 is muted: the model decides</source>
        <translation>%1 はミュート中: モデルに任せます</translation>
    </message>
    <message>
        <source>%1 does not act while other lanes are soloed</source>
        <translation>他のレーンがソロの間、%1 は無効です</translation>
    </message>
    <message>
        <source>rendered, compressed to save memory</source>
        <translation>レンダリング済み。メモリ節約のため圧縮しています</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>アクションとそのショートカット</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>アクションを検索</translation>
    </message>
    <message>
        <source>Preset…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Shortcuts of another program</source>
        <translation>他のプログラムのショートカット</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Restores the default shortcut of this action</source>
        <translation>このアクションの既定のショートカットに戻します</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Removes the shortcut of this action</source>
        <translation>このアクションのショートカットを削除します</translation>
    </message>
    <message>
        <source>%1 is already assigned to “%2”; reassigning removes it there.</source>
        <translation>%1 はすでに「%2」に割り当てられています。再割り当てするとそちらから外れます。</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>再割り当て</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>ポートレート、録音、プロジェクト、
モデルフォルダーをどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Choose a Portrait</source>
        <translation>ポートレートを選択</translation>
    </message>
    <message>
        <source>Choose a Speech Recording</source>
        <translation>音声ファイルを選択</translation>
    </message>
    <message>
        <source>Sound and videos (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>音声と動画 (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>録音…</translation>
    </message>
    <message>
        <source>Records speech with a microphone</source>
        <translation>マイクで音声を録音</translation>
    </message>
    <message>
        <source>Type Text…</source>
        <translation>テキスト…</translation>
    </message>
    <message>
        <source>Lets a synthetic voice speak a text you type</source>
        <translation>入力したテキストを合成音声が読み上げます</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>画像と動画 (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.bmp *.gif *.tif *.tiff *.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SpeechCard</name>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>トラック %1: %2</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>音声トラック</translation>
    </message>
    <message>
        <source>Which sound track of the file is heard, in the video as well</source>
        <translation>ファイルのどの音声トラックを使うか (動画にも使われます)</translation>
    </message>
    <message>
        <source>Choose sound track</source>
        <translation>音声トラックを選択</translation>
    </message>
    <message>
        <source>No speech is heard in it, so the mouth stays shut; choose another recording.</source>
        <translation>話し声が聞こえないため、口は閉じたままになります。別の録音を選んでください。</translation>
    </message>
</context>
<context>
    <name>ditto::ui::StartPage</name>
    <message>
        <source>Unsaved work</source>
        <translation>保存されていない作業</translation>
    </message>
    <message>
        <source>Make a portrait speak</source>
        <translation>ポートレートに話をさせる</translation>
    </message>
    <message>
        <source>Drop a portrait and a recording here
or click to choose files</source>
        <translation>ここにポートレートと録音をドロップ
またはクリックしてファイルを選択</translation>
    </message>
    <message>
        <source>Choose a portrait and a recording</source>
        <translation>ポートレートと録音を選択</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>A ready-made talking portrait for trying everything out</source>
        <translation>すぐに話せるサンプルのポートレートで、すべての機能を試せます</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Empty Project</source>
        <translation>空のプロジェクト</translation>
    </message>
    <message>
        <source>Opens the full window with an empty project</source>
        <translation>空のプロジェクトでウィンドウ全体を開きます</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1 を続行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 を破棄</translation>
    </message>
    <message>
        <source>Deletes this work permanently</source>
        <translation>この作業を完全に削除します</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Studio</name>
    <message>
        <source>Ditto Studio cannot start: %1</source>
        <translation>Ditto Studio を起動できません: %1</translation>
    </message>
    <message>
        <source>The language change takes effect after restart, because an export, download or recording is running.</source>
        <translation>書き出し、ダウンロード、または録音の実行中のため、言語の変更は再起動後に有効になります。</translation>
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
        <translation>文の間のポーズ</translation>
    </message>
    <message>
        <source>Create Speech</source>
        <translation>音声を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type What to Say</source>
        <translation>話す内容を入力</translation>
    </message>
    <message>
        <source>Type what to say</source>
        <translation>話す内容を入力してください</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineCommands</name>
    <message>
        <source>Add key</source>
        <translation>キーフレームを追加</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>感情を変更</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>キーフレームを削除</translation>
    </message>
    <message>
        <source>Paste keys</source>
        <translation>キーフレームを貼り付け</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <translation>キーフレームを複製</translation>
    </message>
    <message>
        <source>Nudge keys</source>
        <translation>キーフレームを微調整</translation>
    </message>
    <message>
        <source>Ease keys</source>
        <translation>キーフレームの補間を変更</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <translation>マーカーの名前を変更</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Return to the model</source>
        <translation>モデルに戻す</translation>
    </message>
    <message>
        <source>Mute lane</source>
        <translation>レーンをミュート</translation>
    </message>
    <message>
        <source>Unmute lane</source>
        <translation>レーンのミュートを解除</translation>
    </message>
    <message>
        <source>Solo lane</source>
        <translation>レーンをソロにする</translation>
    </message>
    <message>
        <source>Unsolo lane</source>
        <translation>レーンのソロを解除</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>キーフレームを追加</translation>
    </message>
    <message>
        <source>Adds a key to the active channel at the playhead</source>
        <translation>アクティブなチャンネルの再生ヘッド位置にキーフレームを追加</translation>
    </message>
    <message>
        <source>+ Key</source>
        <translation>+ キー</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>感情を変更…</translation>
    </message>
    <message>
        <source>Starts an emotion at the playhead</source>
        <translation>再生ヘッド位置から感情を始めます</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>キーフレームをつかむ</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until you click or press Enter; type a number to set their value</source>
        <translation>選択したキーフレームは、クリックするか Enter を押すまでマウスに追従します。数値を入力すると値を設定できます</translation>
    </message>
    <message>
        <source>Add or Remove Marker</source>
        <translation>マーカーを追加または削除</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, or removes the one that is there</source>
        <translation>再生ヘッド位置にマーカーを追加、または既存のものを削除します</translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation>マーカーの名前を変更</translation>
    </message>
    <message>
        <source>Copy Keys</source>
        <translation>キーフレームをコピー</translation>
    </message>
    <message>
        <source>Cut Keys</source>
        <translation>キーフレームを切り取り</translation>
    </message>
    <message>
        <source>Paste Keys</source>
        <translation>キーフレームを貼り付け</translation>
    </message>
    <message>
        <source>At the playhead; keys of a single channel go to the active one</source>
        <translation>再生ヘッド位置に貼り付けます。1 つのチャンネルのキーフレームはアクティブなチャンネルに入ります</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>キーフレームを複製</translation>
    </message>
    <message>
        <source>At the playhead, or after the keys if it is on the first one</source>
        <translation>再生ヘッド位置に複製します。先頭のキーフレーム上にあるときはその後に置きます</translation>
    </message>
    <message>
        <source>Delete Keys</source>
        <translation>キーフレームを削除</translation>
    </message>
    <message>
        <source>Select All Keys</source>
        <translation>すべてのキーフレームを選択</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>スムーズ</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>リニア</translation>
    </message>
    <message>
        <source>Ease In</source>
        <translation>イーズイン</translation>
    </message>
    <message>
        <source>Ease Out</source>
        <translation>イーズアウト</translation>
    </message>
    <message>
        <source>Ease In and Out</source>
        <translation>イーズインアウト</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>オーバーシュート</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Easing Menu</source>
        <translation>補間メニュー</translation>
    </message>
    <message>
        <source>How the curve continues after the selected keys</source>
        <translation>選択したキーフレームの後でカーブがどう続くか</translation>
    </message>
    <message>
        <source>Previous Key</source>
        <translation>前のキーフレーム</translation>
    </message>
    <message>
        <source>Next Key</source>
        <translation>次のキーフレーム</translation>
    </message>
    <message>
        <source>Channel Above</source>
        <translation>上のチャンネル</translation>
    </message>
    <message>
        <source>Channel Below</source>
        <translation>下のチャンネル</translation>
    </message>
    <message>
        <source>Expand or Collapse Lane</source>
        <translation>レーンの展開／折りたたみ</translation>
    </message>
    <message>
        <source>One lane per channel, or one for all</source>
        <translation>チャンネルごとに 1 レーン、またはまとめて 1 レーン</translation>
    </message>
    <message>
        <source>Move Keys Earlier</source>
        <translation>キーフレームを前へ</translation>
    </message>
    <message>
        <source>Move Keys Later</source>
        <translation>キーフレームを後へ</translation>
    </message>
    <message>
        <source>Raise Key Values</source>
        <translation>キーフレームの値を上げる</translation>
    </message>
    <message>
        <source>Lower Key Values</source>
        <translation>キーフレームの値を下げる</translation>
    </message>
    <message>
        <source>Move Keys Much Earlier</source>
        <translation>キーフレームを大きく前へ</translation>
    </message>
    <message>
        <source>Move Keys Much Later</source>
        <translation>キーフレームを大きく後へ</translation>
    </message>
    <message>
        <source>Raise Key Values Much</source>
        <translation>キーフレームの値を大きく上げる</translation>
    </message>
    <message>
        <source>Lower Key Values Much</source>
        <translation>キーフレームの値を大きく下げる</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Shows the whole video</source>
        <translation>動画全体を表示します</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Shows less time in more detail; also Ctrl and mouse wheel</source>
        <translation>短い範囲を詳しく表示します。Ctrl＋マウスホイールでも操作できます</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Shows more time in less detail</source>
        <translation>長い範囲をまとめて表示します</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>Visible time range</source>
        <translation>表示中の時間範囲</translation>
    </message>
    <message>
        <source>Visible lanes</source>
        <translation>表示中のレーン</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>キーフレームを微調整</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Keeps the keys of the active lane, and the model decides; again to unmute</source>
        <translation>アクティブなレーンのキーフレームを残してモデルに任せます。もう一度で解除します</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>Only soloed lanes act; again to end the solo</source>
        <translation>ソロのレーンだけが有効になります。もう一度で解除します</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Keys of the active lane cannot be selected or changed; again to unlock</source>
        <translation>アクティブなレーンのキーフレームは選択も変更もできなくなります。もう一度で解除します</translation>
    </message>
    <message>
        <source>Select Keys in Lane</source>
        <translation>レーンのキーフレームを選択</translation>
    </message>
    <message>
        <source>Taller Lanes</source>
        <translation>レーンを高くする</translation>
    </message>
    <message>
        <source>Also Alt and mouse wheel over a lane, or drag the lower edge of its name</source>
        <translation>レーン上で Alt＋マウスホイール、または名前の下端をドラッグしても変更できます</translation>
    </message>
    <message>
        <source>Shorter Lanes</source>
        <translation>レーンを低くする</translation>
    </message>
    <message>
        <source>Default Lane Heights</source>
        <translation>標準のレーンの高さ</translation>
    </message>
    <message>
        <source>Return to the Model</source>
        <translation>モデルに戻す</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TimelineView</name>
    <message>
        <source>Rename Marker</source>
        <translation>マーカーの名前を変更</translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>マーカーの名前</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tool</name>
    <message>
        <source>Move keys</source>
        <translation>キーフレームを移動</translation>
    </message>
    <message>
        <source>Stretch keys</source>
        <translation>キーフレームを伸縮</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Scale values</source>
        <translation>値を拡大縮小</translation>
    </message>
    <message>
        <source>Move handle</source>
        <translation>ハンドルを移動</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>マーカーを移動</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Tour</name>
    <message>
        <source>Portrait and speech</source>
        <translation>ポートレートと音声</translation>
    </message>
    <message>
        <source>Drop a photo and a recording anywhere on the window. This panel shows what is in use, and what would improve the picture.</source>
        <translation>写真と録音をウィンドウのどこにでもドロップできます。このパネルには、使用中の素材と画像を良くするためのアドバイスが表示されます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Press Space to play. The best available picture is shown at once and reaches final quality while you watch.</source>
        <translation>スペースキーで再生します。その時点で最良の画像がすぐに表示され、見ている間に最終品質になります。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Selected keys, emotion, amplitude and sampling: every value can be changed during playback.</source>
        <translation>選択したキーフレーム、感情、動きの大きさ、サンプリング: どの値も再生中に変更できます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Keys for gaze, head, eyes and emotion. S adds one at the playhead; drag it to change when and how much.</source>
        <translation>視線、頭、目、感情のキーフレームです。S キーで再生ヘッド位置に追加し、ドラッグで時刻と強さを変えます。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command as you type a few letters. Everything can be undone, and nothing is lost, even without saving.</source>
        <translation>Ctrl+Shift+P を押して数文字入力すると、どのコマンドも見つかります。何でも元に戻せて、保存しなくても作業は失われません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ガイドツアー</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Ends the tour; you can start it again from the Help menu</source>
        <translation>ツアーを終了します。ヘルプメニューからもう一度開始できます</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ditto::ui::TransportBar</name>
    <message>
        <source>Playhead</source>
        <translation>再生ヘッド</translation>
    </message>
    <message>
        <source>Time of the playhead, hours:minutes:seconds:frames; type to go there</source>
        <translation>再生ヘッドの時刻（時:分:秒:フレーム）。入力するとそこへ移動します</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Length of the video</source>
        <translation>動画の長さ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Playback speed; J and L change it</source>
        <translation>再生速度。J と L で変更します</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ditto::ui::WaveformView</name>
    <message>
        <source>Speech</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay in place</source>
        <translation>クリックして音声ファイルを選択。キーフレームはそのままです</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>音声ファイルを選択…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>解析中…</translation>
    </message>
</context>
</TS>
