import QtQuick

QtObject {
    enum Closing {
        Quit,
        HideInTray,
        Ask
    }

    property bool notifications: true
    property bool notificationDetails: false
    property bool sendsInBackground: false
    property bool backgroundOffered: true
    property bool keepInTray: false
    property bool trayAvailable: true
    property int waiting: 0
    property bool windowHidden: false
    property bool windowActive: true
    property int quits: 0

    signal raiseWanted

    function closing(): int {
        return keepInTray && trayAvailable ? DesktopModel.HideInTray : waiting > 0 ? DesktopModel.Ask : DesktopModel.Quit;
    }
    function quit() {
        ++quits;
    }
}
