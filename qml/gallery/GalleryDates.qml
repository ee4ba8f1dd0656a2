pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery

    spacing: Theme.gapLarge

    GallerySample {
        name: "DateField"

        DateField {
            id: day

            help: part.gallery.say("新しい家に住みはじめる日です。", "The day you begin to live there.")
            label: part.gallery.say("引っ越す日", "Day of the move")
            open: true
            required: true
            today: "2026-11-22"
            value: "2026-12-05"

            onEdited: text => day.value = text
        }
        DateField {
            calendarUseful: false
            error: part.gallery.say("日付として読めません。", "This is no date.")
            label: part.gallery.say("生年月日", "Date of birth")
            value: "平成99年1月1日"
        }
    }
    GallerySample {
        name: "FilePicker"

        FilePicker {
            id: paper

            endings: ["pdf", "jpg", "png"]
            help: part.gallery.say("写真でもかまいません。", "A photograph will do.")
            label: part.gallery.say("賃貸契約書の写し", "Copy of the lease")
            mostBytes: 5 * 1024 * 1024
            required: true

            onChosen: file => paper.value = file
            onRemoved: paper.value = ""
        }
        FilePicker {
            label: part.gallery.say("委任状", "Letter of attorney")
            value: "file:///invented/委任状.pdf"
        }
        FilePicker {
            endings: ["pdf"]
            label: part.gallery.say("診断書", "Medical certificate")
            refusal: part.gallery.say("「写真.heic」は使えない形式です。PDFのファイルを選んでください。", "“photo.heic” is of a kind that cannot be used. Please choose a PDF file.")
        }
    }
}
