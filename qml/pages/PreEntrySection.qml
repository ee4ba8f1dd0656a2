pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What was filled in as 2D codes that the counter reads: nobody writes it there again.
Section {
    id: section

    required property PreEntryModel model
    required property Shell shell

    help: qsTr("窓口で書き直さなくてすむように、書いた内容を2次元コードにして持って行けます。持って行くだけでは、届け出たことになりません。")
    title: qsTr("窓口で出す")
    visible: model.offered

    BodyText {
        text: section.model.sealedTo
    }
    BodyText {
        text: section.model.filesNote
    }
    Button {
        iconName: "document"
        text: qsTr("2次元コードを作る")
        visible: section.model.sealable && section.model.codes.count === 0

        onTriggered: section.model.make()
    }
    ErrorPanel {
        code: section.model.error.code
        happened: section.model.error.happened
        next: section.model.error.next
        present: section.model.error.present
        safe: section.model.error.safe

        onHelpWanted: code => section.shell.openHelpFor(code)
    }
    Column {
        spacing: Theme.gap
        visible: section.model.codes.count > 0
        width: parent.width

        BodyText {
            strong: true
            text: section.model.lastDay
        }
        Flow {
            spacing: Theme.gapMedium
            width: parent.width

            Repeater {
                model: section.model.codes

                Column {
                    id: code

                    required property string text
                    required property string label

                    spacing: Theme.gapTiny

                    // The codes say what stands on the page in words; a reader of screens hears how many there are.
                    QrMark {
                        //: Heard in place of a 2D code for the counter; %1 which one of how many.
                        Accessible.name: qsTr("2次元コード、%1").arg(code.label)
                        Accessible.role: Accessible.Graphic
                        height: width
                        text: code.text
                        width: Math.min(360, section.width)
                    }
                    BodyText {
                        silent: true
                        sub: true
                        text: code.label
                        width: Math.min(naturalWidth, section.width)
                    }
                }
            }
        }
        PaperSection {
            printing: section.model.printing
            shell: section.shell
            title: qsTr("紙に出す")
        }
    }
}
