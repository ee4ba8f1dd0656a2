import QtQuick
import Madoguchi.ViewModels

// Shows the page the shell names; the page before it is gone, so that a screen reader meets one page only.
Loader {
    id: pages

    required property Shell shell
    readonly property string wanted: shell.page

    function show() {
        setSource("../pages/" + wanted.charAt(0).toUpperCase() + wanted.slice(1) + "Page.qml", {
            shell: shell
        });
    }

    Component.onCompleted: show()
    onWantedChanged: if (status !== Loader.Null)
        show()
}
