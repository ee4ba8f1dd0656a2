import QtQuick
import Madoguchi

// A number. Full-width digits, full-width signs and separators between thousands are understood; arrows up
// and down change it by a step. What is no number stays as typed, for the person to mend.
FieldFrame {
    id: field

    // The number in plain digits, or what was typed if that is no number; empty for none
    property string value: ""
    property real from: 0
    property real to: 999999999
    property real step: 1
    property int decimals: 0
    // 「円」「人」: stands behind the box and belongs to the name
    property string unit: ""
    property real boxWidth: 160
    // Thousands are set apart while nobody types here: 12,345
    property bool grouped: false
    readonly property bool valid: value === "" || isNumber(value)

    signal edited(string value)
    signal accepted

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    // １，２３４ → 1234. Minus signs of input methods count as minus, a wave or a letter does not.
    function plain(typed: string): string {
        const text = typed.normalize("NFKC").replace(/[\s,、]/g, "").replace(/[−‐–ー]/g, "-").replace(/。/g, ".");
        return isNumber(text) ? text.replace(/^(-?)0+(?=\d)/, "$1") : typed;
    }
    function shown(text: string): string {
        return grouped && isNumber(text) ? Number(text).toLocaleString(Qt.locale("en_US"), "f", 0) : text;
    }
    function isNumber(text: string): bool {
        return decimals > 0 ? /^-?\d+(\.\d+)?$/.test(text) : /^-?\d+$/.test(text);
    }
    function change(by: real) {
        const now = isNumber(value) ? Number(value) : value === "" ? Math.max(from, 0) - by : NaN;
        if (isNaN(now))
            return;
        const next = Math.max(from, Math.min(to, now + by)).toFixed(decimals);
        box.text = next;
        edited(next);
    }

    onValueChanged: if (plain(box.text) !== value)
        box.text = box.activeFocus ? value : shown(value)

    Row {
        spacing: 8
        width: parent.width

        InputBox {
            id: box

            readonly property int a11yRole: Accessible.EditableText

            a11yDescription: field.spokenDescription
            a11yName: field.unit === "" ? field.spokenName : qsTr("%1（単位は%2）").arg(field.spokenName).arg(field.unit)
            horizontalAlignment: TextInput.AlignRight
            inputMethodHints: field.decimals > 0 ? Qt.ImhFormattedNumbersOnly : Qt.ImhPreferNumbers
            invalid: field.error !== ""
            width: Math.min(parent.width - (unitText.visible ? unitText.width + 8 : 0), field.boxWidth * Theme.textScale)

            Component.onCompleted: text = field.shown(field.value)
            Keys.onDownPressed: field.change(-field.step)
            Keys.onUpPressed: field.change(field.step)
            onAccepted: field.accepted()
            onActiveFocusChanged: text = activeFocus ? field.plain(text) : field.shown(field.plain(text))
            onTextEdited: field.edited(field.plain(text))
        }
        BodyText {
            id: unitText

            anchors.verticalCenter: parent.verticalCenter
            silent: true
            text: field.unit
            width: implicitWidth
        }
    }
}
