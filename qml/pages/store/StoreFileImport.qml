import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// A file of another PC comes in: only while nothing of the person's work is here, so that nothing is lost.
Section {
    id: part

    required property StoreFileModel model

    help: part.model.unused ? qsTr("ほかのパソコンの「窓口」で書き出したファイルを、このカードで開けるように取り込みます。届いていなかった届出は、もとのパソコンから送られることがあるため、ここでは送らずに止めておきます。") : qsTr("このパソコンには、もう書きかけの内容や届出、答えた内容があるため、取り込めません。取り込むには、必要ならここの内容を書き出してから、「このパソコンから消す」で消してください。")
    title: qsTr("ほかのパソコンの内容を取り込む")

    FilePicker {
        id: picker

        endings: ["madoguchi"]
        label: qsTr("書き出したファイル")
        required: true
        value: part.model.file
        visible: part.model.stage === "import"

        onChosen: file => {
            part.model.chooseFile(file);
            phrase.takeFocus();
        }
        onRemoved: part.model.chooseFile("")
    }
    SecretField {
        id: phrase

        property bool missing: false

        error: phrase.missing && phrase.empty ? qsTr("パスフレーズを入れてください。") : ""
        label: qsTr("書き出したときに決めたパスフレーズ")
        required: true
        visible: part.model.stage === "import" && !picker.empty

        onAccepted: take.press()
    }
    WorkingMark {
        text: qsTr("取り込んでいます。数秒かかることがあります。")
        visible: part.model.busy && part.model.stage === "import"
    }
    ButtonRow {
        visible: part.model.stage === "import"

        Button {
            id: take

            function press() {
                phrase.missing = phrase.empty;
                if (phrase.empty)
                    phrase.takeFocus();
                else
                    part.model.importFile(phrase.take());
            }

            busy: part.model.busy
            kind: Button.Primary
            text: qsTr("取り込む")
            visible: !picker.empty

            onTriggered: press()
        }
        Button {
            text: qsTr("やめる")
            visible: !part.model.busy

            onTriggered: {
                phrase.clear();
                part.model.cancelPassphrase();
                start.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Button {
        id: start

        iconName: "folder"
        text: qsTr("ファイルから取り込む")
        visible: part.model.unused && part.model.stage !== "import"

        onTriggered: {
            part.model.begin("import");
            picker.takeFocus();
        }
    }
}
