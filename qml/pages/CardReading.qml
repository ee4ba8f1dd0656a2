import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Before a form: its facts may be copied from the card.
Card {
    id: reading

    required property FormModel form

    PinPanel {
        action: qsTr("カードから写す")
        atReader: reading.form.atReader
        blocked: reading.form.blocked
        blockedHelp: reading.form.blockedHelp
        busy: reading.form.busy
        cancelText: qsTr("写さずに自分で入力する")
        consentNeeded: reading.form.lastTryConsentNeeded
        digits: 4
        emptyWords: qsTr("4桁の数字を入力してください。")
        help: qsTr("数字4桁です。サインインの暗証番号と同じに設定されていることもあります。")
        label: qsTr("券面事項入力補助用の暗証番号")
        progressText: reading.form.progressText
        triesLeft: reading.form.triesLeft
        triesText: reading.form.triesText

        onCancelled: reading.form.skipCard()
        onReaderWanted: reading.form.readCardAtReader()
        onReaderWantedLastTry: reading.form.readCardLastTryAtReader()
        onSubmitted: secret => reading.form.readCard(secret)
        onSubmittedLastTry: secret => reading.form.readCardLastTry(secret)
    }
}
