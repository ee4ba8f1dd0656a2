pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// A file, and what each of its signatures is worth.
Column {
    id: part

    required property Shell shell
    readonly property SignatureCheckModel check: shell.signatureCheck

    function offer(file: url): bool {
        return picker.offer(file);
    }
    function toneOf(verdict: string): string {
        return verdict === "good" ? "success" : verdict === "bad" ? "error" : "warning";
    }

    spacing: Theme.gapLarge
    width: parent ? parent.width : implicitWidth

    ErrorPanel {
        code: part.check.error.code
        happened: part.check.error.happened
        next: part.check.error.next
        present: part.check.error.present
        safe: part.check.error.safe

        onHelpWanted: code => part.shell.openHelpFor(code)
    }
    FilePicker {
        id: picker

        help: qsTr("署名のあるPDF、または名前が「.p7m」か「.p7s」で終わるファイルです。カードはいりません。")
        label: qsTr("確かめるファイル")
        mostBytes: part.check.mostBytes
        required: true
        value: part.check.file

        onChosen: file => part.check.choose(file)
        onRemoved: part.check.removeFile()
    }
    FilePicker {
        help: qsTr("署名だけのファイルです。署名された元のファイルも選んでください。")
        label: qsTr("署名された元のファイル")
        mostBytes: part.check.mostBytes
        required: true
        value: part.check.content
        visible: part.check.contentWanted

        onChosen: file => part.check.chooseContent(file)
        onRemoved: part.check.removeContent()
    }
    WorkingMark {
        text: qsTr("署名を確かめています。")
        visible: part.check.busy
    }
    Banner {
        text: part.check.sentence
        title: part.check.headline
        tone: part.toneOf(part.check.outcome)
        visible: part.check.outcome !== ""
    }
    Repeater {
        model: part.check.signatures

        Section {
            id: one

            required property string heading
            required property string verdict
            required property string verdictText
            required property var facts
            required property var points

            title: heading

            StatusChip {
                text: one.verdictText
                tone: part.toneOf(one.verdict)
            }
            FactList {
                facts: one.facts
                name: qsTr("署名した人と日時")
                visible: one.facts.length > 0
            }
            FactList {
                facts: one.points
                name: qsTr("調べたこと")
            }
        }
    }
    BodyText {
        sub: true
        text: part.check.outcome === "" ? "" : part.check.unchecked
    }
}
