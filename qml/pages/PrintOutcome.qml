import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What became of a sheet that was printed or saved as PDF.
Column {
    id: outcome

    required property PrintModel printing
    required property Shell shell

    spacing: Theme.gap
    visible: printing.outcome !== "" || printing.error.present
    width: parent ? parent.width : 0

    Banner {
        text: outcome.printing.detail
        title: outcome.printing.headline
        tone: outcome.printing.outcome === "noPrinter" ? "warning" : "success"
        visible: outcome.printing.outcome !== ""
    }
    ErrorPanel {
        code: outcome.printing.error.code
        happened: outcome.printing.error.happened
        next: outcome.printing.error.next
        present: outcome.printing.error.present
        safe: outcome.printing.error.safe

        onHelpWanted: code => outcome.shell.openHelpFor(code)
    }
}
