import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What is kept here ends: what has not arrived is named first, a word is typed, and then it is asked once more.
Section {
    id: part

    required property StoreFileModel model

    function ask() {
        if (part.model.checkWord(word.entered))
            sure.open();
        else
            word.takeFocus();
    }

    help: qsTr("書きかけの内容、届出の控え、受け取ったもの、答えた内容が、このパソコンから消えます。もとには戻せません。役所に出した手続は、そのまま受け付けられています。")
    title: qsTr("このパソコンから消す")

    Banner {
        text: qsTr("消すと、これらは役所に届きません。先に届くのを待つか、ほかの方法で出してください。")
        title: part.model.waitingText
        tone: "warning"
        visible: part.model.stage === "erase" && title !== ""
    }
    TextField {
        id: word

        property string entered: ""

        boxWidth: 280
        error: part.model.wordRefusal
        //: %1: the word to be typed.
        help: qsTr("まちがいを防ぐために、「%1」と入れてください。").arg(part.model.erasureWord)
        label: qsTr("確かめの言葉")
        required: true
        visible: part.model.stage === "erase"

        onAccepted: part.ask()
        onEdited: text => entered = text
    }
    ButtonRow {
        visible: part.model.stage === "erase"

        Button {
            busy: part.model.busy
            text: qsTr("すべて消す")

            onTriggered: part.ask()
        }
        Button {
            kind: Button.Primary
            text: qsTr("消さない")
            visible: !part.model.busy

            onTriggered: {
                part.model.cancelPassphrase();
                start.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Button {
        id: start

        text: qsTr("保存した内容を消す")
        visible: part.model.stage !== "erase"

        onTriggered: {
            part.model.begin("erase");
            word.takeFocus();
        }
    }
    Dialog {
        id: sure

        buttons: [
            Button {
                maximumWidth: sure.innerWidth
                text: qsTr("すべて消す")

                onTriggered: {
                    sure.close();
                    part.model.erase();
                }
            },
            Button {
                kind: Button.Primary
                maximumWidth: sure.innerWidth
                text: qsTr("消さない")

                onTriggered: sure.close()
            }
        ]
        text: Theme.sentences([part.model.waitingText, qsTr("このパソコンに保存した内容が、すべて消えます。もとには戻せません。")])
        title: qsTr("本当に消しますか")
    }
}
