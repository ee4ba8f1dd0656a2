pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Signing a file of one's own with the card, and checking the signatures of a file.
PageBase {
    id: page

    required property Shell shell
    readonly property string part: shell.signatureCheck.open && !signing ? "check" : "sign"
    readonly property bool signing: shell.documentSigning.stage === "signing"

    lead: qsTr("マイナンバーカードで、PDFなどのファイルに電子署名ができます。もらったファイルの署名も確かめられます。サインインはいりません。")
    title: qsTr("書類に署名する・署名を確かめる")

    Tabs {
        choices: [
            {
                value: "sign",
                label: qsTr("署名する")
            },
            {
                value: "check",
                label: qsTr("署名を確かめる")
            }
        ]
        current: page.part
        label: qsTr("することを選ぶ")
        // The password belongs to one document: the way out is its own button.
        visible: !page.signing

        onChosen: value => page.shell.signatureCheck.show(value === "check")
    }
    DocumentSigning {
        id: toSign

        shell: page.shell
        visible: page.part === "sign"
    }
    SignatureChecking {
        id: toCheck

        shell: page.shell
        visible: page.part === "check"
    }
    // A file dropped anywhere on the page is for the part that is open.
    DropArea {
        anchors.fill: parent
        parent: page
        z: -1

        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0 && (page.part === "check" ? toCheck : toSign).offer(event.urls[0]))
                event.accept(Qt.CopyAction);
        }
        onEntered: event => event.accepted = event.hasUrls
    }
}
