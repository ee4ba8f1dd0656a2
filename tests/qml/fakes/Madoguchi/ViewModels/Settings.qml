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
    property bool readings: true
    readonly property bool readingsOffered: language === "ja-simple"
    property real textScale: 1
    property string theme: "light"
    property string motion: "reduced"
    property bool reducedMotion: motion === "reduced"
    property bool darkWanted: false
    property bool contrastWanted: false
}
