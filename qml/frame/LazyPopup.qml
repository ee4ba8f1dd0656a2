import QtQuick
import QtQuick.Templates as T

// A popup that is made when it is first opened, and kept: what nobody opens costs the start neither time nor memory.
Loader {
    id: lazy

    required property url popup
    // What the popup is made with
    property var given: ({})
    readonly property bool opened: made !== null && made.opened
    readonly property T.Popup made: item as T.Popup

    function open() {
        if (item === null)
            setSource(popup, given);
        made.open();
    }
    function close() {
        if (made !== null)
            made.close();
    }
}
