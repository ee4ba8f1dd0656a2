import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What is kept here as an encrypted file for another PC: what is in it, what stays with this one.
Section {
    id: part

    required property StoreFileModel model

    help: qsTr("書きかけの内容、提出した届出の控えと受付の証明、役所から受け取ったもの、答えた内容を、暗号化した一つのファイルにします。もう一方のパソコンで、あなたのカードとこのパスフレーズで開けます。このパソコンの内容は、そのまま残ります。")
    title: qsTr("ほかのパソコンへ持っていく")

    Banner {
        text: qsTr("これらは、このパソコンから送ります。取り込んだ先では、二重に届かないように、送らずに止めておきます。")
        title: part.model.waitingText
        tone: "warning"
        visible: part.model.stage === "export" && title !== ""
    }
    PassphraseEntry {
        id: entry

        acceptText: qsTr("書き出す")
        keys: part.model
        visible: part.model.stage === "export"
    }
    Banner {
        text: qsTr("%1 に書き出しました。USBメモリーなどでもう一方のパソコンへ移し、終わったらファイルを消してください。パスフレーズを忘れると、だれにも開けません。").arg(part.model.savedTo)
        title: qsTr("ファイルができました")
        tone: "success"
        visible: part.model.savedTo !== ""
    }
    Button {
        iconName: "document"
        text: qsTr("ファイルに書き出す")
        visible: part.model.stage !== "export"

        onTriggered: {
            part.model.begin("export");
            entry.takeFocus();
        }
    }
}
