import QtQuick

QtObject {
    property string language: "ja"
    property var languages: [
        {
            code: "ja",
            name: "日本語"
        },
        {
            code: "ja-simple",
            name: "やさしい日本語"
        },
        {
            code: "en",
            name: "English"
        },
        {
            code: "zh-Hans",
            name: "简体中文"
        },
        {
            code: "zh-Hant",
            name: "繁體中文"
        },
        {
            code: "ko",
            name: "한국어"
        },
        {
            code: "vi",
            name: "Tiếng Việt"
        },
        {
            code: "pt-BR",
            name: "Português"
        },
        {
            code: "ne",
            name: "नेपाली"
        },
        {
            code: "fil",
            name: "Filipino"
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
