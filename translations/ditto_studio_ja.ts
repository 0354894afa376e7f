<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>The picture&apos;s border cuts the face; choose one that shows the whole head with room around it.</source>
        <translation>画像の端で顔が切れています。頭全体が余白付きで写った画像を選んでください。</translation>
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
        <source>The face is only %1 pixels; choose a picture in which it has 512 or more.</source>
        <translation>顔が %1 ピクセルしかありません。512 ピクセル以上で写った画像を選んでください。</translation>
    </message>
    <message>
        <source>The head is tilted by %1 degrees; turn the picture until the eyes are level.</source>
        <translation>頭が %1 度傾いています。両目が水平になるまで画像を回転してください。</translation>
    </message>
    <message>
        <source>The face has little contrast; choose a picture with more light on it, or raise its contrast.</source>
        <translation>顔のコントラストが低すぎます。もっと明るく写った画像を選ぶか、コントラストを上げてください。</translation>
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
        <translation>演出後</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Gaze yaw</source>
        <translation>視線ヨー</translation>
    </message>
    <message>
        <source>Gaze pitch</source>
        <translation>視線ピッチ</translation>
    </message>
    <message>
        <source>Head yaw</source>
        <translation>頭のヨー</translation>
    </message>
    <message>
        <source>Head pitch</source>
        <translation>頭のピッチ</translation>
    </message>
    <message>
        <source>Head roll</source>
        <translation>頭のロール</translation>
    </message>
    <message>
        <source>Head x</source>
        <translation>頭の X</translation>
    </message>
    <message>
        <source>Head y</source>
        <translation>頭の Y</translation>
    </message>
    <message>
        <source>Head scale</source>
        <translation>頭の拡大縮小</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>目の開き</translation>
    </message>
    <message>
        <source>Mouth amplitude</source>
        <translation>口の振幅</translation>
    </message>
    <message>
        <source>Expression amplitude</source>
        <translation>表情の振幅</translation>
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
        <source>%1 becomes the portrait</source>
        <translation>%1 を肖像にします</translation>
    </message>
    <message>
        <source>%1 becomes the speech; keys stay where they are</source>
        <translation>%1 を音声にします。キーフレームはそのままです</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>プロジェクト %1 を開く</translation>
    </message>
    <message>
        <source>Import the model pack %1</source>
        <translation>モデルパック %1 を読み込む</translation>
    </message>
    <message>
        <source>%1 is no picture, sound, video, project or model pack</source>
        <translation>%1 は画像、音声、動画、プロジェクト、モデルパックのいずれでもありません</translation>
    </message>
    <message>
        <source>The picture becomes the portrait</source>
        <translation>この画像を肖像にします</translation>
    </message>
    <message>
        <source>Only files and pictures from this computer can be used</source>
        <translation>使えるのはこのコンピューターのファイルと画像だけです</translation>
    </message>
    <message>
        <source>Choose portrait</source>
        <translation>肖像を選択</translation>
    </message>
    <message>
        <source>Choose speech</source>
        <translation>音声を選択</translation>
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
        <translation>視線を記録</translation>
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
        <translation>傾きを記録</translation>
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
        <translation>頭を記録</translation>
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
        <translation>プリファレンス…</translation>
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
        <source>Finds every command by a few letters</source>
        <translation>数文字であらゆるコマンドを探します</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>Shows and changes shortcuts</source>
        <translation>ショートカットの表示と変更</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <translation>5 ステップでウィンドウを案内します</translation>
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
        <translation>やり直す</translation>
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
    <name>Recovery</name>
    <message>
        <source>Ditto Studio ended unexpectedly; nothing was lost.</source>
        <translation>Ditto Studio が予期せず終了しましたが、失われたものはありません。</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <comment>interview, edited yesterday at 9:30</comment>
        <translation>%1（編集: %2）</translation>
    </message>
    <message>
        <source>Ditto Studio ended unexpectedly. Your work is kept: %1.</source>
        <translation>Ditto Studio が予期せず終了しました。作業内容は残っています: %1。</translation>
    </message>
    <message>
        <source>There is unsaved work: %1.</source>
        <translation>保存されていない作業があります: %1。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Ditto Studio ended when it began to use the graphics card.</source>
        <translation>Ditto Studio はグラフィックカードを使い始めたときに終了しました。</translation>
    </message>
    <message>
        <source>Use the Processor</source>
        <translation>プロセッサーを使う</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>ditto::ui::AboutDialog</name>
    <message>
        <source>About Ditto Studio</source>
        <translation>Ditto Studio について</translation>
    </message>
    <message>
        <source>Version %1. Makes a portrait speak, directed by hand.</source>
        <translation>バージョン %1。肖像に話をさせ、手で演出します。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>構成要素とそのライセンス</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ActivityLine</name>
    <message>
        <source>looking at the portrait</source>
        <translation>肖像を解析中</translation>
    </message>
    <message>
        <source>listening to the speech</source>
        <translation>音声を解析中</translation>
    </message>
    <message>
        <source>working out the motion</source>
        <translation>動きを計算中</translation>
    </message>
    <message>
        <source>making pictures</source>
        <translation>画像を作成中</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>%2 フレーム中 %1 を作成済み</translation>
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
        <translation>したいことを入力</translation>
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
        <source>Cut speech</source>
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
        <source>How much louder the recording becomes, in the video as well</source>
        <translation>録音をどれだけ大きくするか。動画にも適用されます</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Second of the recording at which to stop</source>
        <translation>録音を終える秒</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>Seconds left out at the beginning of the recording</source>
        <translation>録音の先頭で省く秒数</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Seconds of silence before the recording</source>
        <translation>録音の前の無音の秒数</translation>
    </message>
    <message>
        <source>Trim, offset, gain</source>
        <translation>トリミング、オフセット、ゲイン</translation>
    </message>
    <message>
        <source>Which part of the recording is used, when it begins and how loud it is</source>
        <translation>録音のどの部分を使い、いつ始め、どの音量にするか</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
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
</context>
<context>
    <name>ditto::ui::EmotionSection</name>
    <message>
        <source>Key this emotion at the playhead</source>
        <translation>再生ヘッド位置にこの感情のキーフレームを挿入</translation>
    </message>
    <message>
        <source>Key emotion</source>
        <translation>感情のキーを挿入</translation>
    </message>
</context>
<context>
    <name>ditto::ui::EncoderBox</name>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Software makes the same film everywhere; a graphics chip is much quicker and a little coarser</source>
        <translation>ソフトウェアはどこでも同じ映像を作ります。グラフィックチップはずっと速く、少し粗くなります</translation>
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
        <source>A graphics chip where one works, else software</source>
        <translation>使えるグラフィックチップがあればそれを、なければソフトウェアを使います</translation>
    </message>
    <message>
        <source>Looking whether it works here…</source>
        <translation>ここで使えるか調べています…</translation>
    </message>
    <message>
        <source>Does not work here: %1</source>
        <translation>ここでは使えません: %1</translation>
    </message>
    <message>
        <source>%1 · looking…</source>
        <translation>%1 · 確認中…</translation>
    </message>
    <message>
        <source>%1 · not on this machine</source>
        <translation>%1 · このマシンでは使えません</translation>
    </message>
</context>
<context>
    <name>ditto::ui::Engine</name>
    <message>
        <source>%1 holds no %2 that can be read: %3; check the file or choose another</source>
        <translation>%1 には読み取れる%2がありません: %3。ファイルを確かめるか、別のものを選んでください</translation>
    </message>
    <message>
        <source>%1 shows no face; choose a picture in which one person&apos;s face is seen upright and from the front</source>
        <translation>%1 に顔が見つかりません。一人の顔がまっすぐ正面から写っている画像を選んでください</translation>
    </message>
    <message>
        <source>%1 shows %2 faces, there is no number %3; count from 0, the largest</source>
        <translation>%1 には顔が %2 個あり、%3 番はありません。いちばん大きい顔を 0 として数えます</translation>
    </message>
    <message>
        <source>%1 shows %2 face, there is no number %3; count from 0, the largest</source>
        <translation>%1 には顔が %2 個あり、%3 番はありません。いちばん大きい顔を 0 として数えます</translation>
    </message>
    <message>
        <source>%1 holds no sound; choose a recording with speech</source>
        <translation>%1 に音声がありません。話し声の録音を選んでください</translation>
    </message>
    <message>
        <source>there is no model pack %1; `ditto packs list` shows those there are, or give the folder of one</source>
        <translation>モデルパック %1 はありません。`ditto packs list` であるものを表示するか、パックのフォルダーを指定してください</translation>
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
        <source>the disk of %1 has %2 MB left and %3 MB are needed; free some</source>
        <translation>%1 のディスクの空きは %2 MB ですが、%3 MB 必要です。空きを増やしてください</translation>
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
        <source>%1 is in use: another program edits the project; close it there first</source>
        <translation>%1 は使用中です。別のプログラムがプロジェクトを編集しています。先にそちらで閉じてください</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Ditto Studio; open it with that</source>
        <translation>%1 は新しい Ditto Studio で保存されています。そちらで開いてください</translation>
    </message>
    <message>
        <source>%1 is missing; get the model pack again</source>
        <translation>%1 がありません。モデルパックを入手し直してください</translation>
    </message>
    <message>
        <source>%1 could not be downloaded (%2); try again later, what is here already is kept</source>
        <translation>%1 をダウンロードできませんでした（%2）。後でもう一度お試しください。取得済みの分は残ります</translation>
    </message>
    <message>
        <source>%1: the encoder %2 does not work here (%3); choose the encoder software or auto</source>
        <translation>%1: エンコーダー %2 はここでは使えません（%3）。ソフトウェアか自動を選んでください</translation>
    </message>
    <message>
        <source>%1 does not work here (%2); choose the encoder software or auto</source>
        <translation>%1 はここでは使えません（%2）。ソフトウェアか自動を選んでください</translation>
    </message>
    <message>
        <source>%1: %2 holds nothing transparent; choose another format or a background</source>
        <translation>%1: %2 は透明を扱えません。別の形式か背景を選んでください</translation>
    </message>
    <message>
        <source>the pack %1 draws the person together with what is behind; keep the background, or choose the pack starter</source>
        <translation>パック %1 は人物と背景を一緒に描きます。背景をそのままにするか、パック starter を選んでください</translation>
    </message>
    <message>
        <source>the pack %1 finds landmarks of its own; reset those that were put right by hand, or choose the pack starter</source>
        <translation>パック %1 は独自に特徴点を探します。手で直した特徴点をリセットするか、パック starter を選んでください</translation>
    </message>
    <message>
        <source>the memory is full; close other programs or make the video smaller</source>
        <translation>メモリーがいっぱいです。ほかのプログラムを閉じるか、映像を小さくしてください</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>形式が不明です</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>破損しているか、途中で切れています</translation>
    </message>
    <message>
        <source>it is damaged, cut short or larger than 200 megapixels</source>
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
        <source>for editing software: hardly any loss, large files, can be transparent</source>
        <translation>編集ソフト向け: ほとんど劣化せず、ファイルは大きく、透明も可能</translation>
    </message>
    <message>
        <source>for web pages and streaming software: small, can be transparent</source>
        <translation>ウェブページや配信ソフト向け: 小さく、透明も可能</translation>
    </message>
    <message>
        <source>for compositing: a folder of numbered pictures without loss or sound</source>
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
        <source>the journal of unsaved steps was damaged, not all could be done again; a copy of it is %1</source>
        <translation>保存されていない操作の記録が壊れていたため、一部をやり直せませんでした。記録のコピーは %1 にあります</translation>
    </message>
    <message>
        <source>the file was replaced from outside; steps that were not saved are kept in %1</source>
        <translation>ファイルが外部で置き換えられました。保存されていない操作は %1 に残っています</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportChoices</name>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 ピクセル</translation>
    </message>
    <message>
        <source>Constant rate factor: 18 looks like the original; less is larger, more is smaller and coarser</source>
        <translation>固定品質係数。18 で元と同等。小さいほどファイルが大きく、大きいほど小さく粗くなります</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>どの形でも頭全体が残ります</translation>
    </message>
    <message>
        <source>Of the longer side at most; portraits are not enlarged</source>
        <translation>長辺の上限。肖像は拡大されません</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>人物の背後にあるもの</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
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
        <source>Adds it to the queue; you can go on working</source>
        <translation>キューに追加します。作業は続けられます</translation>
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
        <translation>先に肖像を選択してください</translation>
    </message>
    <message>
        <source>Choose a speech recording first</source>
        <translation>先に音声の録音を選択してください</translation>
    </message>
    <message>
        <source>Choose a folder for the film</source>
        <translation>動画の保存先フォルダーを選択してください</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>同名のファイルがすでにあります</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>名前を付けて書き出し</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>“%1” is being exported already.</source>
        <translation>「%1」はすでに書き出し中です。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」はすでにあります。</translation>
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
        <translation>書き出し中のものはありません。</translation>
    </message>
    <message>
        <source>Remove Finished</source>
        <translation>完了したものを除去</translation>
    </message>
    <message>
        <source>Takes what is done, failed or cancelled off the list; files stay</source>
        <translation>完了、失敗、中止したものを一覧から外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportQueue</name>
    <message>
        <source>The program ended before this was done; Resume goes on from there</source>
        <translation>完了前にプログラムが終了しました。「再開」で続きから書き出します</translation>
    </message>
    <message>
        <source>%1 · at most %2 pixels</source>
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
        <source>The frame is saved as %1</source>
        <translation>フレームを %1 として保存しました</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Makes a film of the project</source>
        <translation>プロジェクトから動画を作成します</translation>
    </message>
    <message>
        <source>Save Frame as Picture</source>
        <translation>フレームを画像として保存</translation>
    </message>
    <message>
        <source>Saves the frame under the playhead as PNG, exactly as it is exported</source>
        <translation>再生ヘッド位置のフレームを、書き出しとまったく同じ PNG で保存します</translation>
    </message>
    <message>
        <source>Reveal in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Exports were left unfinished when the program ended.</source>
        <translation>プログラム終了時に未完了の書き出しがありました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
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
        <translation>中止</translation>
    </message>
    <message>
        <source>Make it earlier</source>
        <translation>順番を早める</translation>
    </message>
    <message>
        <source>Make it later</source>
        <translation>順番を遅らせる</translation>
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
        <source>Remove from the list</source>
        <translation>一覧から除去</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
</context>
<context>
    <name>ditto::ui::ExportWorker</name>
    <message>
        <source>There is not enough memory; export at a smaller size, or close other programs</source>
        <translation>メモリが足りません。小さいサイズで書き出すか、他のプログラムを閉じてください</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmSection</name>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>The head stays whole, whatever the shape</source>
        <translation>どの形でも頭全体が残ります</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is behind the person</source>
        <translation>人物の背後にあるもの</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景色</translation>
    </message>
    <message>
        <source>Another colour behind the person</source>
        <translation>人物の背後を別の色にします</translation>
    </message>
    <message>
        <source>Change shape</source>
        <translation>形を変更</translation>
    </message>
    <message>
        <source>Change background</source>
        <translation>背景を変更</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FilmText</name>
    <message>
        <source>As the portrait</source>
        <translation>肖像と同じ</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>グリーンスクリーン</translation>
    </message>
    <message>
        <source>As in the portrait</source>
        <translation>肖像のまま</translation>
    </message>
</context>
<context>
    <name>ditto::ui::FrameGrab</name>
    <message>
        <source>There is no frame yet; choose a portrait and a speech recording first</source>
        <translation>まだフレームがありません。先に肖像と音声の録音を選択してください</translation>
    </message>
</context>
<context>
    <name>ditto::ui::HistoryModel</name>
    <message>
        <source>Beginning</source>
        <translation>開始時</translation>
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
        <translation>振幅を変更</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>口</translation>
    </message>
    <message>
        <source>How far the mouth opens; 1 is as the model speaks</source>
        <translation>口の開き具合。1 はモデルのまま</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>How strong brows, eyes and cheeks move; 1 is as the model moves them</source>
        <translation>眉、目、頬の動きの強さ。1 はモデルのまま</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Emotion at playhead</source>
        <translation>再生ヘッド位置の感情</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>映像</translation>
    </message>
</context>
<context>
    <name>ditto::ui::KeySection</name>
    <message>
        <source>Influence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Change influence</source>
        <translation>影響を変更</translation>
    </message>
    <message>
        <source>0 % lets the model decide, 100 % pins the curve</source>
        <translation>0% はモデルに任せ、100% はカーブに固定</translation>
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
        <translation>イージング</translation>
    </message>
    <message>
        <source>Change easing</source>
        <translation>イージングを変更</translation>
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
        <source>0 % lets the model decide, 100 % pins the curve.</source>
        <translation>0% はモデルに任せ、100% はカーブに固定します。</translation>
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
</context>
<context>
    <name>ditto::ui::LandmarkView</name>
    <message>
        <source>Landmarks of the face</source>
        <translation>顔の特徴点</translation>
    </message>
    <message>
        <source>Tab chooses a landmark, the arrow keys move it, Delete puts it back</source>
        <translation>Tab で特徴点を選び、矢印キーで動かし、Delete で元に戻します</translation>
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
        <source>Looking…</source>
        <translation>解析中…</translation>
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
        <source>Drag a ring where it belongs: the corners of the mouth, the lids, the chin. The picture follows when you let go.</source>
        <translation>輪を正しい位置へドラッグします: 口角、まぶた、あご。放すと画像が追従します。</translation>
    </message>
    <message>
        <source>Puts all landmarks back where they were found</source>
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
        <translation>口の右端</translation>
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
        <translation>口の左端</translation>
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
        <source>%1, open</source>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>Close to one lane</source>
        <translation>1 つのレーンに閉じる</translation>
    </message>
    <message>
        <source>Open: a lane for each channel</source>
        <translation>展開: チャンネルごとにレーン</translation>
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
        <translation>振幅</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>ヨー</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>ロール</translation>
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
        <translation>拡大縮小</translation>
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
        <translation>レイアウト</translation>
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
        <source>The picture alone</source>
        <translation>画像のみ</translation>
    </message>
    <message>
        <source>Wide Timeline</source>
        <translation>広いタイムライン</translation>
    </message>
    <message>
        <source>Most of the window for keys and curves</source>
        <translation>ウィンドウの大部分をキーフレームとカーブに使います</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Puts all panels where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
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
        <source>downloaded in part</source>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>get it or import a folder</source>
        <translation>入手するかフォルダーを読み込む</translation>
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
        <source>A folder with a model&apos;s files can be dropped on the window, too.</source>
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
        <source>Get, import, verify and remove models, and choose one</source>
        <translation>モデルの入手、読み込み、検証、削除、選択</translation>
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
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
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
        <source>Get or import this model…</source>
        <translation>このモデルを入手または読み込む…</translation>
    </message>
    <message>
        <source>Make the video with this model</source>
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
        <source>downloaded in part</source>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>プログラムに付属</translation>
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
        <translation>残す</translation>
    </message>
    <message>
        <source>Compares the model&apos;s files with their checksums</source>
        <translation>モデルのファイルをチェックサムと照合します</translation>
    </message>
    <message>
        <source>Takes the model from a folder that has its files as published</source>
        <translation>公開時のファイルが入ったフォルダーからモデルを取り込みます</translation>
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
        <source>Discard what has been downloaded of %1?</source>
        <translation>%1 のダウンロード済みの部分を破棄しますか?</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PackShelf</name>
    <message>
        <source>Downloaded; every file is as it was published</source>
        <translation>ダウンロード済み。すべてのファイルは公開時のままです</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>%1 から読み込みました</translation>
    </message>
    <message>
        <source>All %1 files are there; the %2 with a checksum are sound</source>
        <translation>%1 個のファイルがすべてあり、チェックサムのある %2 個は正常です</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PictureView</name>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
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
        <translation>ここに肖像をドロップ</translation>
    </message>
    <message>
        <source>Drop a speech recording here</source>
        <translation>ここに音声の録音をドロップ</translation>
    </message>
    <message>
        <source>Preparing the first picture…</source>
        <translation>最初の画像を準備中…</translation>
    </message>
    <message numerus="yes">
        <source>exact · %n steps</source>
        <translation>
            <numerusform>正確 · %n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>The picture at the playhead; gaze and head are dragged on it</source>
        <translation>再生ヘッド位置の画像。視線と頭を画像上でドラッグできます</translation>
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
        <source>Hold the picture and move while it plays: what you do is recorded</source>
        <translation>再生中に画像を押したまま動かすと、その動きが記録されます</translation>
    </message>
    <message>
        <source>Perform Gaze</source>
        <translation>視線を記録</translation>
    </message>
    <message>
        <source>Perform Head</source>
        <translation>頭を記録</translation>
    </message>
    <message>
        <source>Set Keys</source>
        <translation>キーフレームを挿入</translation>
    </message>
    <message>
        <source>On: a drag on the picture sets a key at the playhead. Off: it moves the whole curve</source>
        <translation>オン: 画像上のドラッグで再生ヘッド位置にキーフレームを挿入。オフ: カーブ全体を移動</translation>
    </message>
    <message>
        <source>Fit the Picture</source>
        <translation>画像を合わせる</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Half Size</source>
        <translation>半分のサイズ</translation>
    </message>
    <message>
        <source>Full Size</source>
        <translation>原寸</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>前後を比較</translation>
    </message>
    <message>
        <source>Shows the portrait as it is in the left part of the picture</source>
        <translation>画像の左側に元の肖像を表示します</translation>
    </message>
    <message>
        <source>Handles on the Picture</source>
        <translation>画像上のハンドル</translation>
    </message>
    <message>
        <source>Only What Is Exported</source>
        <translation>書き出す範囲だけ</translation>
    </message>
    <message>
        <source>Cuts the picture to the shape of the film; off, what is cut away is darkened</source>
        <translation>画像を映像の形に切り抜きます。オフのときは切り落とす部分を暗くします</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PortraitCard</name>
    <message>
        <source>Good portrait</source>
        <translation>良い肖像です</translation>
    </message>
    <message>
        <source>Landmarks…</source>
        <translation>特徴点…</translation>
    </message>
    <message>
        <source>Shows where eyes, mouth and chin were found, to put them right</source>
        <translation>目・口・あごが見つかった位置を表示し、直せるようにします</translation>
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
        <translation>クリックして肖像を選択。顔が複数あるときは、動かす顔をクリック</translation>
    </message>
    <message>
        <source>Choose face</source>
        <translation>顔を選択</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>肖像を選択…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>解析中…</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>プリファレンス</translation>
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
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Moving the playhead is heard</source>
        <translation>再生ヘッドの移動中に音を鳴らす</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>画像用メモリ</translation>
    </message>
    <message>
        <source>How much memory made pictures may take</source>
        <translation>作成済みの画像に使えるメモリの量</translation>
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
        <source>How many processor threads make pictures</source>
        <translation>画像を作成するプロセッサースレッドの数</translation>
    </message>
    <message>
        <source>Memory and threads count from the next start.</source>
        <translation>メモリーとスレッドは次回の起動から有効です。</translation>
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
        <translation>計算に使うもの</translation>
    </message>
    <message>
        <source>What exports with downloaded models are computed with; the bundled model is as quick on the processor</source>
        <translation>ダウンロードしたモデルで書き出すときに使います。付属のモデルはプロセッサーでも同じ速さです</translation>
    </message>
</context>
<context>
    <name>ditto::ui::PreviewPanel</name>
    <message>
        <source>Hold the picture and move: it plays, and the gaze follows and is recorded. With Shift it is the head. Esc ends it.</source>
        <translation>画像を押したまま動かすと再生が始まり、視線が追従して記録されます。Shift を押すと頭になります。Esc で終了します。</translation>
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
        <source>Plays backward, faster each time</source>
        <translation>逆再生。押すたびに速くなります</translation>
    </message>
    <message>
        <source>Play Forward</source>
        <translation>順再生</translation>
    </message>
    <message>
        <source>Plays forward, faster each time</source>
        <translation>順再生。押すたびに速くなります</translation>
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
        <source>Plays between the loop&apos;s start and end over and over</source>
        <translation>ループの始点と終点の間を繰り返し再生します</translation>
    </message>
    <message>
        <source>Loop from Here</source>
        <translation>ここからループ</translation>
    </message>
    <message>
        <source>Loop to Here</source>
        <translation>ここまでループ</translation>
    </message>
    <message>
        <source>Forget the Loop</source>
        <translation>ループを解除</translation>
    </message>
    <message>
        <source>Hold the picture and move: gaze follows. Drag the ring: head turns.</source>
        <translation>画像を押したまま動かすと視線が追従します。リングをドラッグすると頭が回ります。</translation>
    </message>
    <message>
        <source>A key is written at the playhead.</source>
        <translation>再生ヘッド位置にキーフレームが書き込まれます。</translation>
    </message>
    <message>
        <source>The whole curve moves.</source>
        <translation>カーブ全体が動きます。</translation>
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
        <source>Pictures, sound and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</source>
        <translation>画像、音声、動画 (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.webm)</translation>
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
        <translation>肖像と音声を選択…</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>すぐに話し始める肖像です。何でも試せます</translation>
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
        <source>Copies portrait and speech beside the project, so that it can be moved as a whole</source>
        <translation>肖像と音声をプロジェクトの隣にコピーし、まとめて移動できるようにします</translation>
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
        <source>Choose a Portrait and a Recording</source>
        <translation>肖像と録音を選択</translation>
    </message>
    <message>
        <source>Save the Project As</source>
        <translation>プロジェクトに名前を付けて保存</translation>
    </message>
    <message>
        <source>Unsaved Work</source>
        <translation>保存されていない作業</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1</source>
        <translation>画像を %1 に保存できませんでした</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>一覧から除去</translation>
    </message>
    <message>
        <source>Copying portrait and speech beside the project: %1 %</source>
        <translation>ポートレートと音声をプロジェクトの横へコピー中: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ditto::ui::RecentProjects</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 はもうありません</translation>
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
        <source>No microphone is connected; connect one and open this again</source>
        <translation>マイクが接続されていません。接続してから開き直してください</translation>
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
        <source>This recording has not been used.</source>
        <translation>この録音はまだ使われていません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The recording has stopped: it can be %1 minutes long</source>
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
        <source>Denoising steps a window: more is slower and a little steadier; 0 is what the model was made for</source>
        <translation>ウィンドウごとのノイズ除去ステップ数。多いほど遅く、やや安定します。0 はモデル本来の値</translation>
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
        <source>How closely motion follows speech and direction; 1 is none</source>
        <translation>動きが音声と演出にどれだけ従うか。1 はガイダンスなし</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>DDIM as the model was published; DPM-Solver++ needs fewer steps</source>
        <translation>DDIM はモデル公開時の方式。DPM-Solver++ は少ないステップで済みます</translation>
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
        <source>Another seed</source>
        <translation>別のシード</translation>
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
        <source>made, as it will be exported</source>
        <translation>作成済み。書き出しと同じです</translation>
    </message>
    <message>
        <source>from before the last edit, waiting to be made again</source>
        <translation>前回の編集より前のもの。再作成待ちです</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>未作成</translation>
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
        <translation>ハンドル: ドラッグでカーブを曲げます。Alt でこちら側のみ</translation>
    </message>
    <message>
        <source>Drag to stretch the selected keys in time</source>
        <translation>ドラッグで選択したキーフレームを時間方向に伸縮</translation>
    </message>
    <message>
        <source>Drag to move the playhead, with Shift to set what repeats</source>
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
        <source>being made now</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>a draft, waiting to be made as it will be exported</source>
        <translation>下書き。書き出しと同じ品質で作り直すのを待っています</translation>
    </message>
    <message>
        <source>listening…</source>
        <translation>聞き取り中…</translation>
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
        <source>As in…</source>
        <translation>次と同じ…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Shortcuts as in another program</source>
        <translation>他のプログラムと同じショートカット</translation>
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
        <source>The action&apos;s own shortcut</source>
        <translation>アクション本来のショートカット</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No shortcut for this action</source>
        <translation>このアクションにショートカットを付けない</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”; assigning takes it from there.</source>
        <translation>%1 は「%2」のショートカットです。割り当てるとそちらから外れます。</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>こちらに移す</translation>
    </message>
</context>
<context>
    <name>ditto::ui::SourcePanel</name>
    <message>
        <source>Drop a portrait, a recording,
a project or a model folder anywhere.</source>
        <translation>肖像、録音、プロジェクト、
モデルフォルダーをどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Choose a Portrait</source>
        <translation>肖像を選択</translation>
    </message>
    <message>
        <source>Pictures and videos (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</source>
        <translation>画像と動画 (*.png *.jpg *.jpeg *.webp *.bmp *.tiff *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Choose a Speech Recording</source>
        <translation>音声の録音を選択</translation>
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
        <source>Record speech with a microphone</source>
        <translation>マイクで音声を録音</translation>
    </message>
    <message>
        <source>Type text…</source>
        <translation>テキスト…</translation>
    </message>
    <message>
        <source>Have a text spoken by a synthetic voice</source>
        <translation>合成音声にテキストを読ませる</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
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
        <translation>肖像に話をさせる</translation>
    </message>
    <message>
        <source>Drop a portrait and a recording here
or press to choose files</source>
        <translation>ここに肖像と録音をドロップ
または押してファイルを選択</translation>
    </message>
    <message>
        <source>Choose a portrait and a recording</source>
        <translation>肖像と録音を選択</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>A portrait that speaks at once, to try everything on</source>
        <translation>すぐに話し始める肖像です。何でも試せます</translation>
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
        <source>The whole window, with nothing in it yet</source>
        <translation>まだ何もないウィンドウ全体</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>一覧から除去</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 を続ける</translation>
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
        <source>Removes this work for good</source>
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
        <source>The language changes with the next start: something is being exported, loaded or recorded.</source>
        <translation>言語は次回の起動で変わります。いま書き出しか読み込み、または録音をしています。</translation>
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
        <translation>文の間の休止</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type Text</source>
        <translation>テキストを入力</translation>
    </message>
    <message>
        <source>What shall be said?</source>
        <translation>何を話しますか?</translation>
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
        <translation>キーフレームのイージング</translation>
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
        <source>Adds a key of the focused channel at the playhead</source>
        <translation>再生ヘッド位置にフォーカス中のチャンネルのキーフレームを追加</translation>
    </message>
    <message>
        <source>+ key</source>
        <translation>+ キー</translation>
    </message>
    <message>
        <source>Change Emotion…</source>
        <translation>感情を変更…</translation>
    </message>
    <message>
        <source>Lets an emotion begin at the playhead</source>
        <translation>再生ヘッド位置から感情を始めます</translation>
    </message>
    <message>
        <source>Grab Keys</source>
        <translation>キーフレームをつかむ</translation>
    </message>
    <message>
        <source>Selected keys follow the mouse until a click or Enter; a typed number is their value</source>
        <translation>選択したキーフレームがクリックか Enter までマウスに追従します。入力した数値が値になります</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Sets a marker at the playhead, or takes away the one that is there</source>
        <translation>再生ヘッド位置にマーカーを付けるか、あれば外します</translation>
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
        <source>At the playhead; keys of one channel go to the focused one</source>
        <translation>再生ヘッド位置に。単一チャンネルのキーはフォーカス中のチャンネルへ</translation>
    </message>
    <message>
        <source>Duplicate Keys</source>
        <translation>キーフレームを複製</translation>
    </message>
    <message>
        <source>At the playhead, or behind them where it stands on the first</source>
        <translation>再生ヘッド位置に。先頭のキー上にあるときはその後ろに</translation>
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
        <translation>イージングメニュー</translation>
    </message>
    <message>
        <source>How the curve leaves the selected keys</source>
        <translation>選択したキーフレームからカーブがどう出るか</translation>
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
        <source>Open or Close Lane</source>
        <translation>レーンの開閉</translation>
    </message>
    <message>
        <source>A lane for each channel, or one</source>
        <translation>チャンネルごとのレーン、または 1 つのレーン</translation>
    </message>
    <message>
        <source>Keys Earlier</source>
        <translation>キーフレームを早める</translation>
    </message>
    <message>
        <source>Keys Later</source>
        <translation>キーフレームを遅らせる</translation>
    </message>
    <message>
        <source>Keys Higher</source>
        <translation>キーフレームを上げる</translation>
    </message>
    <message>
        <source>Keys Lower</source>
        <translation>キーフレームを下げる</translation>
    </message>
    <message>
        <source>Keys Much Earlier</source>
        <translation>キーフレームを大きく早める</translation>
    </message>
    <message>
        <source>Keys Much Later</source>
        <translation>キーフレームを大きく遅らせる</translation>
    </message>
    <message>
        <source>Keys Much Higher</source>
        <translation>キーフレームを大きく上げる</translation>
    </message>
    <message>
        <source>Keys Much Lower</source>
        <translation>キーフレームを大きく下げる</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Shows the whole length</source>
        <translation>全体の長さを表示します</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Shows less, larger; also Ctrl and the wheel</source>
        <translation>範囲を狭めて大きく表示。Ctrl＋ホイールでも可</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Shows more, smaller</source>
        <translation>範囲を広げて小さく表示</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>イージング</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>表示中の時間</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>表示中のレーン</translation>
    </message>
    <message>
        <source>Nudge Keys</source>
        <translation>キーフレームを微調整</translation>
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
        <translation>肖像と音声</translation>
    </message>
    <message>
        <source>Drop a photo and a recording anywhere on the window. Here you see what was taken, and what would make the picture better.</source>
        <translation>写真と録音をウィンドウのどこにでもドロップできます。ここには取り込んだものと、画像を良くする助言が表示されます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Space plays. The best picture there is is shown at once and gets exact while you watch.</source>
        <translation>スペースキーで再生します。その時点で最良の画像がすぐに表示され、見ている間に正確になります。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Steps, seed and amplitude: every number can be changed while it plays.</source>
        <translation>ステップ数、シード、振幅: どの数値も再生中に変更できます。</translation>
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
        <source>Ctrl+Shift+P finds every command by a few letters. Undo takes back anything; nothing you do is lost, even without saving.</source>
        <translation>Ctrl+Shift+P で、数文字からあらゆるコマンドを探せます。何でも元に戻せて、保存しなくても作業は失われません。</translation>
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
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Ends the tour; the Help menu has it</source>
        <translation>ツアーを終了します。ヘルプメニューからいつでも見られます</translation>
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
        <source>How fast it plays; J and L change it</source>
        <translation>再生の速さ。J と L で変わります</translation>
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
        <translation>音声</translation>
    </message>
    <message>
        <source>Click to choose the speech recording; keys stay where they are</source>
        <translation>クリックして音声の録音を選択。キーフレームはそのままです</translation>
    </message>
    <message>
        <source>Choose a speech recording…</source>
        <translation>音声の録音を選択…</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聞き取り中…</translation>
    </message>
</context>
</TS>
