pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The code on paper that opens what is kept here when the card is a new one: made, copied, proved to be copied.
PageBase {
    id: page

    required property Shell shell
    readonly property RecoveryModel recovery: shell.recovery
    readonly property bool copying: recovery.groups.length > 0
    readonly property var groups: recovery.groups

    lead: recovery.done ? qsTr("カードが新しくなったときは、このコードで保存した内容を引き継げます。紙は、カードとは別のところにしまってください。") : copying ? qsTr("9組の文字を、順番どおりに紙に控えてください。控えたことを確かめてから、使えるようになります。") : qsTr("カードの更新や再発行にそなえて、保存した内容を、紙に控えたコードでも開けるようにします。")
    title: recovery.done ? qsTr("復旧コードが使えるようになりました") : copying ? qsTr("コードを紙に控えてください") : qsTr("復旧コード")

    onTitleChanged: takeFocusSoon()

    ErrorPanel {
        code: page.recovery.error.code
        happened: page.recovery.error.happened
        next: page.recovery.error.next
        present: page.recovery.error.present
        safe: page.recovery.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Column {
        spacing: Theme.gapMedium
        visible: !page.copying && !page.recovery.done
        width: parent.width

        StatusChip {
            iconName: page.recovery.kept ? "checkCircle" : "clock"
            maximumWidth: parent.width
            text: page.recovery.kept ? qsTr("復旧コードがあります") : qsTr("復旧コードはまだありません")
            tone: page.recovery.kept ? "success" : "neutral"
        }
        ButtonRow {
            Button {
                kind: page.recovery.kept ? Button.Secondary : Button.Primary
                text: page.recovery.kept ? qsTr("新しいコードに替える") : qsTr("復旧コードを作る")

                onTriggered: page.recovery.make()
            }
            Button {
                kind: Button.Quiet
                text: qsTr("復旧コードをやめる")
                visible: page.recovery.kept

                onTriggered: sure.open()
            }
        }
    }
    Column {
        spacing: Theme.gapMedium
        visible: page.copying
        width: parent.width

        CodeGroups {
            groups: page.recovery.groups
            width: parent.width
        }
        QrMark {
            //: Heard in place of the QR code beside the nine groups of the recovery code.
            Accessible.name: qsTr("復旧コードのQRコード。中身は9組の文字と同じです。")
            Accessible.role: Accessible.Graphic
            height: width
            text: page.groups.join("-")
            width: Math.min(parent.width, 200 * Math.max(1, Theme.textScale * 0.7))
        }
        ButtonRow {
            Button {
                busy: page.recovery.printing.busy
                iconName: "print"
                text: qsTr("印刷する")

                onTriggered: page.recovery.printing.printSheet()
            }
            Button {
                busy: page.recovery.printing.busy
                iconName: "document"
                text: qsTr("PDFで保存する")

                onTriggered: page.recovery.printing.savePdf()
            }
        }
        PrintOutcome {
            printing: page.recovery.printing
            shell: page.shell
        }
        Banner {
            text: qsTr("写真に残さず、紙だけに控えてください。PDFで保存したときは、印刷したらPDFを消してください。このパソコンと、このコードの両方がある人は、保存した内容を開けます。")
            title: qsTr("人に見せないでください")
            tone: "warning"
        }
        TextField {
            id: last

            property string entered: ""

            boxWidth: 200
            error: page.recovery.mistake
            help: qsTr("控えた紙を見て入れてください。小文字でもかまいません。")
            inputHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhLatinOnly
            label: qsTr("控えたコードの最後の1組（4文字）")
            value: ""

            onAccepted: page.recovery.confirm(entered)
            onEdited: text => entered = text
        }
        ButtonRow {
            Button {
                kind: Button.Primary
                text: qsTr("控えました")

                onTriggered: {
                    page.recovery.confirm(last.entered);
                    if (page.recovery.mistake !== "")
                        last.takeFocus();
                }
            }
            Button {
                kind: Button.Quiet
                text: qsTr("やめる")

                onTriggered: page.recovery.open()
            }
        }
    }
    Button {
        kind: page.recovery.done ? Button.Primary : Button.Quiet
        text: qsTr("もとの画面へ戻る")
        visible: !page.copying && page.shell.canGoBack

        onTriggered: page.shell.back()
    }
    Dialog {
        id: sure

        buttons: [
            Button {
                maximumWidth: sure.innerWidth
                text: qsTr("やめる（コードは使えなくなります）")

                onTriggered: {
                    sure.close();
                    page.recovery.remove();
                }
            },
            Button {
                kind: Button.Primary
                maximumWidth: sure.innerWidth
                text: qsTr("このまま使う")

                onTriggered: sure.close()
            }
        ]
        text: page.shell.storeKeys.count > 1 ? qsTr("ほかの開け方は、そのまま使えます。") : qsTr("やめると、カードが新しくなったときに、保存した内容を開けなくなります。")
        title: qsTr("復旧コードをやめますか")
    }
}
