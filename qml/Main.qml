pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.Accessibility
import Madoguchi.ViewModels

// The window: demo ribbon, head, navigation, one page. Everything it shows comes from the shell.
Window {
    id: window

    required property Shell shell
    readonly property Settings settings: shell.settings
    // A head that would take more than a quarter of the window scrolls with the page; beside the navigation there is
    // always room for it.
    readonly property bool headScrolls: !sideBySide && head.implicitHeight > height * 0.25
    // The navigation stands beside the page where the page keeps room for a readable line.
    readonly property bool sideBySide: width - pane.implicitWidth >= 600 * Theme.textScale

    function announce(text: string) {
        announcer.announce(text);
    }
    function zoom(step: real) {
        settings.textScale = Math.max(1, Math.min(3, Math.round((settings.textScale + step) * 4) / 4));
    }
    // F6: head, navigation, page, and round again.
    function focusPane(by: int) {
        const count = sideBySide ? 3 : 2;
        const now = header.activeFocus ? 0 : sideBySide && pane.activeFocus ? 1 : count - 1;
        const next = (now + by + count) % count;
        if (next === 0)
            header.takeFocus();
        else if (next === count - 1)
            area.takeFocus();
        else
            pane.takeFocus();
    }

    color: Theme.colors.page
    height: 820
    minimumHeight: 600
    minimumWidth: 400
    title: shell.pageTitle === "" ? qsTr("窓口") : Theme.plain(qsTr("%1 — 窓口").arg(shell.pageTitle))
    visible: true
    width: 1180

    onClosing: close => {
        const way = shell.desktop.closing();
        close.accepted = way === DesktopModel.Quit;
        if (way === DesktopModel.HideInTray)
            hide();
        else if (way === DesktopModel.Ask)
            closeQuestion.open();
        else
            shell.desktop.quit();
    }

    Binding {
        property: "mode"
        target: Theme
        value: window.settings.theme === "system" && window.settings.contrastWanted ? "contrast" : window.settings.theme
    }
    Binding {
        property: "systemDark"
        target: Theme
        value: window.settings.darkWanted
    }
    Binding {
        property: "language"
        target: Theme
        value: window.settings.language
    }
    Binding {
        property: "readings"
        target: Theme
        value: window.settings.readingsOffered && window.settings.readings
    }
    Binding {
        property: "textScale"
        target: Theme
        value: window.settings.textScale
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: window.settings.reducedMotion
    }
    Binding {
        property: "compact"
        target: Theme
        value: window.width < 700
    }
    Binding {
        property: "keyboardUsed"
        target: Theme
        value: care.keyboardUsed
    }
    FocusCare {
        id: care

        window: window
    }
    Binding {
        property: "windowHidden"
        target: window.shell.desktop
        value: window.visibility === Window.Hidden
    }
    Binding {
        property: "windowActive"
        target: window.shell.desktop
        value: window.active
    }
    Connections {
        function onRaiseWanted() {
            if (window.visibility === Window.Minimized)
                window.showNormal();
            window.show();
            window.raise();
            window.requestActivate();
        }

        target: window.shell.desktop
    }
    Connections {
        function onAnnounced(text) {
            announcer.announce(text);
        }
        function onShortcutsWanted() {
            shortcuts.open();
        }

        target: window.shell
    }
    Shortcut {
        enabled: window.shell.canGoBack
        sequences: ["Alt+Left", "Escape"]

        onActivated: window.shell.back()
    }
    Shortcut {
        sequence: "F1"

        onActivated: window.shell.openHelp()
    }
    Shortcut {
        sequence: "Ctrl+/"

        onActivated: shortcuts.open()
    }
    Shortcut {
        sequence: "F6"

        onActivated: window.focusPane(1)
    }
    Shortcut {
        sequence: "Shift+F6"

        onActivated: window.focusPane(-1)
    }
    Shortcut {
        sequence: "F10"

        onActivated: window.sideBySide ? pane.takeFocus() : drawer.open()
    }
    Shortcut {
        enabled: window.shell.signedIn
        sequence: "Alt+Home"

        onActivated: window.shell.goHome()
    }
    Shortcut {
        sequence: "Ctrl+Q"

        onActivated: window.close()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]

        onActivated: window.zoom(0.25)
    }
    Shortcut {
        sequence: "Ctrl+-"

        onActivated: window.zoom(-0.25)
    }
    Shortcut {
        sequence: "Ctrl+0"

        onActivated: window.settings.textScale = 1
    }
    SkipLink {
        onTriggered: area.takeFocus()
    }
    Item {
        id: top

        height: window.headScrolls ? 0 : head.implicitHeight
        width: parent.width
        y: 0

        Column {
            id: head

            parent: window.headScrolls ? area.headSlot : top
            width: window.width

            DemoRibbon {
                id: ribbon

                text: window.shell.demoNotice
                visible: window.shell.demo
                width: parent.width
            }
            AppHeader {
                id: header

                menuButton: !window.sideBySide
                shell: window.shell
                width: parent.width

                onMenuWanted: drawer.open()
            }
        }
    }
    NavigationPane {
        id: pane

        anchors.bottom: parent.bottom
        anchors.top: top.bottom
        shell: window.shell
        visible: window.sideBySide
        width: implicitWidth
    }
    PageArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: window.sideBySide ? pane.width : 0
        anchors.right: parent.right
        anchors.top: top.bottom
        shell: window.shell
    }
    Announcer {
        id: announcer
    }
    LazyPopup {
        id: drawer

        given: ({
                shell: window.shell
            })
        popup: Qt.resolvedUrl("frame/NavigationDrawer.qml")
    }
    LazyPopup {
        id: closeQuestion

        given: ({
                desktop: window.shell.desktop,
                window: window
            })
        popup: Qt.resolvedUrl("frame/CloseDialog.qml")
    }
    LazyPopup {
        id: shortcuts

        popup: Qt.resolvedUrl("frame/ShortcutsDialog.qml")
    }
}
