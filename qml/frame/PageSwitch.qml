import QtQuick
import Madoguchi.ViewModels

// Shows the page the shell names. The page before it is out of sight at once, so that a screen reader meets one
// page only, but stays for a moment: Orca asks what had the focus for its parents before it says what has it
// now, and says nothing when they are gone.
FocusScope {
    id: pages

    required property Shell shell
    readonly property string wanted: shell.page
    property Loader shown: null
    readonly property Item page: shown ? shown.item as Item : null

    signal loaded

    function show() {
        shown = shown === one ? other : one;
        shown.setSource("../pages/" + wanted.charAt(0).toUpperCase() + wanted.slice(1) + "Page.qml", {
            shell: shell
        });
        farewell.restart();
    }

    height: shown ? shown.height : 0

    Component.onCompleted: show()
    onWantedChanged: if (shown)
        show()

    Loader {
        id: one

        focus: pages.shown === this
        visible: pages.shown === this
        width: pages.width

        onLoaded: pages.loaded()
    }
    Loader {
        id: other

        focus: pages.shown === this
        visible: pages.shown === this
        width: pages.width

        onLoaded: pages.loaded()
    }
    Timer {
        id: farewell

        interval: 1500

        onTriggered: (pages.shown === one ? other : one).source = ""
    }
}
