pragma Singleton

import QtQuick

// Tokens of the Digital Agency's design system; dark and high contrast are derived from them.
QtObject {
    id: theme

    // Bound by the window to the person's settings.
    property string mode: "system"
    property bool systemDark: false
    property real textScale: 1
    property bool reducedMotion: false
    property bool keyboardUsed: false
    property bool compact: false
    // The language shown: dates are written as it does.
    property string language: "ja"
    property bool readings: false
    // Width of a page's column, below which its parts must stay.
    property real contentWidth: 900

    readonly property ThemePalette colors: mode === "contrast" ? contrast : mode === "dark" || (mode === "system" && systemDark) ? dark : light
    readonly property bool forced: mode === "contrast"

    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 16
    readonly property int gapMedium: 24
    readonly property int gapLarge: compact ? 24 : 40
    readonly property int cardPadding: compact ? 16 : 24
    readonly property int radius: 8
    readonly property int radiusLarge: 12
    readonly property int pageWidth: 960
    // Lines of about 40 Japanese characters read best; wider ones lose the eye.
    readonly property int readingWidth: Math.round(720 * Math.max(1, textScale * 0.9))
    readonly property int borderWidth: forced ? 2 : 1
    readonly property int quick: reducedMotion ? 0 : 120

    // Letter spacing: 0.02em at 16
    readonly property real tracking: 0.32 * textScale
    readonly property string family: families[0]
    // Shared code points look different in Japanese, Chinese and Korean: the language's own face stands first.
    // Names from the register stay Japanese in every language, so the Japanese faces always follow.
    readonly property var families: facesOf(language).concat(["Noto Sans CJK JP", "Noto Sans JP", "BIZ UDGothic", "Yu Gothic UI", "Hiragino Sans"])
    readonly property int textSmall: size(14)
    readonly property int textBody: size(16)
    readonly property int textLead: size(18)

    readonly property ThemePalette light: ThemePalette {
        name: "light"
        page: "#ffffff"
        surface: "#ffffff"
        soft: "#f4f6fb"
        text: "#1a1a1a"
        subText: "#595959"
        border: "#666666"
        divider: "#d4d7de"
        key: "#0017c1"
        keyHover: "#00118f"
        keyPressed: "#000060"
        keyText: "#ffffff"
        keySoft: "#e8f1fe"
        link: "#00118f"
        linkActive: "#b83f00"
        success: "#176b42"
        successSoft: "#e6f5ec"
        warning: "#7a5f00"
        warningSoft: "#fbf5e0"
        error: "#ce0000"
        errorSoft: "#fdeeee"
        attention: "#b83f00"
        attentionSoft: "#ffeee2"
        focusLine: "#000000"
        focusGap: "#ffd43d"
    }
    readonly property ThemePalette dark: ThemePalette {
        name: "dark"
        page: "#14171d"
        surface: "#1b1f27"
        soft: "#232935"
        text: "#f2f2f2"
        subText: "#bcc1cb"
        border: "#98a0ae"
        divider: "#3c4350"
        key: "#9db7f9"
        keyHover: "#c5d7fb"
        keyPressed: "#e8f1fe"
        keyText: "#00003f"
        keySoft: "#1f2b4d"
        link: "#9db7f9"
        linkActive: "#ffb380"
        success: "#7fd1a6"
        successSoft: "#16301f"
        warning: "#ffd43d"
        warningSoft: "#332b0c"
        error: "#ff9e9e"
        errorSoft: "#3f191b"
        attention: "#ffb380"
        attentionSoft: "#3b2312"
        focusLine: "#ffd43d"
        focusGap: "#000000"
    }
    readonly property ThemePalette contrast: ThemePalette {
        name: "contrast"
        page: "#000000"
        surface: "#000000"
        soft: "#000000"
        text: "#ffffff"
        subText: "#ffffff"
        border: "#ffffff"
        divider: "#ffffff"
        key: "#ffff00"
        keyHover: "#ffffff"
        keyPressed: "#ffffff"
        keyText: "#000000"
        keySoft: "#000000"
        link: "#ffff00"
        linkActive: "#ffffff"
        success: "#66ff99"
        successSoft: "#000000"
        warning: "#ffff00"
        warningSoft: "#000000"
        error: "#ff9c9c"
        errorSoft: "#000000"
        attention: "#ffb066"
        attentionSoft: "#000000"
        focusLine: "#00ffff"
        focusGap: "#000000"
    }

    function facesOf(tag: string): var {
        switch (tag) {
        case "zh-Hans":
            return ["Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "PingFang SC"];
        case "zh-Hant":
            return ["Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei UI", "PingFang TC"];
        case "ko":
            return ["Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"];
        case "ne":
            return ["Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", "Noto Sans"];
        case "vi":
            return ["Noto Sans", "Segoe UI", "Helvetica Neue"];
        default:
            return [];
        }
    }
    // Without readings, where a text leaves the window: its title bar.
    function plain(text: string): string {
        return text.replace(/｛([^｛｜｝]+)｜[^｛｜｝]+｝/g, "$1");
    }
    // Spoken parts in a row, without the empty ones.
    function sentences(parts: var): string {
        return parts.filter(part => part !== "").join(" ");
    }
    function lines(parts: var): string {
        return parts.filter(part => part !== "").join("\n");
    }
    // Parts of one spoken name; a sentence among them loses its full stop.
    function list(parts: var): string {
        const there = parts.filter(part => part !== "");
        return there.map((part, i) => i < there.length - 1 ? part.replace(/[。.]$/, "") : part).join(/^(ja|zh)/.test(language) ? "、" : ", ");
    }
    // A text size of the design system, enlarged as the person wishes; never below 14.
    function size(pixels: real): int {
        return Math.round(Math.max(14, pixels) * textScale);
    }
    // Headings grow less than text, so that at 300 % a word still fits a narrow window.
    function headingSize(pixels: real): int {
        const full = pixels * textScale;
        return Math.round(compact ? Math.min(full, Math.max(size(18), contentWidth / 9)) : full);
    }
    function tone(kind: string): color {
        switch (kind) {
        case "success":
            return colors.success;
        case "warning":
            return colors.warning;
        case "emergency":
        case "error":
            return colors.error;
        case "attention":
            return colors.attention;
        case "neutral":
            return colors.subText;
        default:
            return colors.key;
        }
    }
    function toneSoft(kind: string): color {
        switch (kind) {
        case "success":
            return colors.successSoft;
        case "warning":
            return colors.warningSoft;
        case "emergency":
        case "error":
            return colors.errorSoft;
        case "attention":
            return colors.attentionSoft;
        case "neutral":
            return colors.soft;
        default:
            return colors.keySoft;
        }
    }
    function toneIcon(kind: string): string {
        switch (kind) {
        case "success":
            return "checkCircle";
        case "emergency":
        case "warning":
            return "warning";
        case "error":
            return "error";
        case "attention":
            return "warning";
        default:
            return "info";
        }
    }
}
