import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What was answered when it was asked whether the agency's records may be used; it can be changed at any time.
Section {
    id: section

    required property Shell shell
    readonly property RegisterUseModel use: shell.registerUse

    title: qsTr("役所の記録")

    Checkbox {
        detail: section.use.answerText
        on: section.use.uses
        text: qsTr("役所の記録を、入力と支援さがしに使う")
        width: Math.min(parent.width, 560 * Math.max(1, Theme.textScale * 0.8))

        // F1 of the page is about settings; here it is about this choice.
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F1;
            if (event.accepted)
                section.shell.openHelpTopic("agency-records");
        }
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F1
        onWished: value => section.use.answer(value)
    }
    ErrorPanel {
        code: section.use.error.code
        happened: section.use.error.happened
        next: section.use.error.next
        present: section.use.error.present
        safe: section.use.error.safe
        takesFocus: false

        onHelpWanted: code => section.shell.openHelpFor(code)
    }
    BodyText {
        sub: true
        text: qsTr("使うのをやめると、受け取った記録の写しと、支援さがしで記録にある世帯の方について答えた内容は、このパソコンからすぐに消えます。下書きと、前に届出に入れた内容は残ります。下書きの中の「役所の記録から」の印も、そのままです。")
    }
    LinkText {
        text: qsTr("役所の記録を使うと、どうなりますか")

        onTriggered: section.shell.openHelpTopic("agency-records")
    }
}
