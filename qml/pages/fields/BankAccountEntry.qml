import QtQuick
import Madoguchi

// An account: as the passbook has it, for Japan Post Bank by 記号 and 番号.
FieldFrame {
    id: entry

    required property FormField field
    // What is being typed; it becomes the answer when the keyboard leaves the account, since only then a number is whole.
    property var account: ({})
    property bool postal: false

    function takeFocus() {
        kind.takeFocus();
    }
    function read() {
        account = entry.field.value === "" ? ({}) : JSON.parse(entry.field.value);
        if (entry.field.value !== "")
            postal = account.symbol !== undefined;
    }
    function set(part: string, text: string) {
        const changed = Object.assign({}, account);
        if (text === "")
            delete changed[part];
        else
            changed[part] = text;
        account = changed;
    }
    function hand() {
        const whole = Object.assign({}, account);
        if (Object.keys(whole).length === 0) {
            entry.field.form.setValue(entry.field.fieldId, "");
            return;
        }
        if (!postal) {
            delete whole.symbol;
            whole.kind = whole.kind || "ordinary";
        }
        entry.field.form.setValue(entry.field.fieldId, JSON.stringify(whole));
    }
    function part(name: string): string {
        return account[name] === undefined ? "" : account[name];
    }

    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source

    Component.onCompleted: read()

    Connections {
        function onActiveFocusChanged() {
            if (!entry.field.activeFocus)
                entry.hand();
        }
        function onValueChanged() {
            entry.read();
        }

        target: entry.field
    }
    Column {
        spacing: Theme.gap
        width: parent.width

        Choice {
            id: kind

            choices: [
                {
                    value: "bank",
                    label: qsTr("銀行・信用金庫など（ゆうちょ銀行の振込用の店名と口座番号も）")
                },
                {
                    value: "postal",
                    label: qsTr("ゆうちょ銀行の通帳の記号と番号")
                }
            ]
            error: entry.error
            context: entry.context
            label: qsTr("「%1」の種類").arg(entry.label)
            required: entry.required
            value: entry.postal ? "postal" : "bank"

            onChosen: value => entry.postal = value === "postal"
        }
        TextField {
            boxWidth: 320
            label: qsTr("銀行の名前")
            value: entry.part("bank")
            visible: !entry.postal

            onEdited: text => entry.set("bank", text)
        }
        TextField {
            boxWidth: 320
            label: qsTr("支店の名前")
            value: entry.part("branch")
            visible: !entry.postal

            onEdited: text => entry.set("branch", text)
        }
        Choice {
            choices: [
                {
                    value: "ordinary",
                    label: qsTr("普通")
                },
                {
                    value: "current",
                    label: qsTr("当座")
                }
            ]
            label: qsTr("預金の種別")
            value: entry.part("kind") === "" ? "ordinary" : entry.part("kind")
            visible: !entry.postal

            onChosen: value => entry.set("kind", value)
        }
        TextField {
            boxWidth: 160
            help: qsTr("1で始まる5桁の数字です。0で始まるときは、上で「銀行」を選び、振込用の店名と口座番号を入れてください。")
            inputHints: Qt.ImhPreferNumbers
            label: qsTr("記号")
            value: entry.part("symbol")
            visible: entry.postal

            onEdited: text => entry.set("symbol", text)
        }
        TextField {
            boxWidth: 220
            inputHints: Qt.ImhPreferNumbers
            label: entry.postal ? qsTr("番号") : qsTr("口座番号")
            value: entry.part("number")

            onEdited: text => entry.set("number", text)
        }
        TextField {
            boxWidth: 320
            help: qsTr("通帳にあるとおりに、カタカナで。ひらがなで入れてもかまいません。")
            label: qsTr("口座名義")
            value: entry.part("holder")

            onEdited: text => entry.set("holder", text)
        }
    }
}
