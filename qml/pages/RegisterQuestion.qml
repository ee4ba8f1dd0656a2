import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Asked once: whether what the agency's register holds may be fetched. Two answers of the same weight, none of them
// chosen before. Who changes what is said here of what is fetched, or what for, raises RegisterConsent::wording.
Section {
    id: question

    required property Shell shell
    readonly property RegisterUseModel use: shell.registerUse

    signal answered

    function answer(uses: bool): void {
        answered();
        use.answer(uses);
    }

    title: qsTr("役所の記録を使いますか")

    Card {
        a11yDescription: freedom.text
        a11yName: what.text

        BodyText {
            id: what

            silent: true
            //: Home, the question whether the agency's records may be used. %1: the agency.
            text: qsTr("%1が持っているあなたの記録（氏名、生年月日、性別、住所、電話番号、同じ世帯の方）を受け取ると、届出の入力と、受けられる支援をさがすのに使えます。").arg(question.use.agencyName)
        }
        BodyText {
            id: freedom

            silent: true
            text: qsTr("暗号化して、このパソコンの中だけに保存します。使わなくても、どの手続もできます。設定でいつでも変えられます。")
        }
        ButtonRow {
            Button {
                text: qsTr("記録を使う")

                onTriggered: question.answer(true)
            }
            Button {
                text: qsTr("自分で入力する")

                onTriggered: question.answer(false)
            }
            LinkText {
                text: qsTr("役所の記録を使うと、どうなりますか")

                onTriggered: question.shell.openHelpTopic("agency-records")
            }
        }
    }
}
