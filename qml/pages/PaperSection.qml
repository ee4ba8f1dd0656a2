import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What can be kept on paper of a page: print, or save as PDF; then what became of it.
Section {
    id: section

    required property PrintModel printing
    required property Shell shell

    title: qsTr("紙で残す")

    ButtonRow {
        Button {
            busy: section.printing.busy
            iconName: "print"
            text: qsTr("印刷する")

            onTriggered: section.printing.printSheet()
        }
        Button {
            busy: section.printing.busy
            iconName: "document"
            text: qsTr("PDFで保存する")

            onTriggered: section.printing.savePdf()
        }
    }
    PrintOutcome {
        printing: section.printing
        shell: section.shell
    }
}
