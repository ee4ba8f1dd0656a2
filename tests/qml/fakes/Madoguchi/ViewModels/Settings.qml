import QtQuick

QtObject {
    property string language: "ja"
    property var languages: [
        {
            code: "ja",
            name: "日本語"
        },
        {
            code: "en",
            name: "English"
        }
    ]
    property real textScale: 1
    property string theme: "light"
    property bool reducedMotion: true
    property bool darkWanted: false
}
