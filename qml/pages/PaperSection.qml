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
    Banner {
        text: section.printing.detail
        title: section.printing.headline
        tone: section.printing.outcome === "noPrinter" ? "warning" : "success"
        visible: section.printing.outcome !== ""
    }
    ErrorPanel {
        code: section.printing.error.code
        happened: section.printing.error.happened
        next: section.printing.error.next
        present: section.printing.error.present
        safe: section.printing.error.safe

        onHelpWanted: code => section.shell.openHelpFor(code)
    }
}
