pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery
    readonly property string address: gallery.say("町名・番地・建物", "Street and building")

    spacing: Theme.gapLarge

    GallerySample {
        name: "TextField"

        TextField {
            help: part.gallery.say("部屋番号まで書いてください。", "With the number of the flat.")
            label: part.address
            required: true
        }
        TextField {
            label: part.address
            source: part.gallery.say("カードから入れました", "Taken from your card")
            value: part.gallery.say("東陽四丁目11番28号", "4-11-28 Toyo")
        }
        TextField {
            error: part.gallery.say("町名から入力してください。", "Begin with the district.")
            label: part.address
            required: true
            value: "4-11"
        }
        TextField {
            help: part.gallery.say("カードの記録なので、ここでは変えられません。", "From your card; it cannot be changed here.")
            label: part.gallery.say("氏名", "Name")
            readOnly: true
            value: "佐藤 葵"
        }
    }
    GallerySample {
        name: "SecretField"

        SecretField {
            digits: 4
            help: part.gallery.say("数字4桁", "4 digits")
            label: part.gallery.say("利用者証明用の暗証番号", "Sign-in PIN")
            required: true
        }
        SecretField {
            error: part.gallery.say("ちがっています。あと2回まで入力できます。", "Wrong. 2 tries left.")
            label: part.gallery.say("署名用のパスワード", "Signing password")
        }
    }
    GallerySample {
        name: "NumberField"

        NumberField {
            id: people

            help: part.gallery.say("上下の矢印キーでも変えられます。", "The up and down arrows change it.")
            label: part.gallery.say("引っ越す人の数", "People who move")
            to: 20
            unit: part.gallery.say("人", "people")
            value: "3"

            onEdited: value => people.value = value
        }
        NumberField {
            boxWidth: 220
            error: part.gallery.say("数字で入力してください。", "Please enter a number.")
            label: part.gallery.say("一年の収入", "Income in a year")
            unit: part.gallery.say("円", "yen")
            value: "三百万"
        }
    }
    GallerySample {
        name: "TextArea"

        TextArea {
            id: note

            help: part.gallery.say("お名前や番号は書かないでください。", "Please give no names or numbers.")
            label: part.gallery.say("気づいたこと", "What you noticed")
            most: 400

            onEdited: text => note.value = text
        }
        TextArea {
            error: part.gallery.say("10文字までにしてください。", "Please use 10 characters at most.")
            label: part.gallery.say("一言", "A word")
            lines: 2
            most: 10
            value: part.gallery.say("これは十文字より長い文です。", "This is longer than that.")
        }
    }
    GallerySample {
        name: "SearchField"

        SearchField {
            found: part.gallery.say("12件見つかりました。", "12 found.")
            value: part.gallery.say("引っ越し", "moving")
        }
    }
}
