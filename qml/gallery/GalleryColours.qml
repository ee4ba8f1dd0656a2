pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery

    spacing: Theme.gapLarge

    GallerySample {
        name: "Theme.colors"
        stateName: Theme.colors.name

        Flow {
            spacing: 12
            width: parent.width

            Repeater {
                model: ["page", "surface", "soft", "text", "subText", "border", "divider", "key", "keyHover", "keyPressed", "keyText", "keySoft", "link", "linkActive", "success", "successSoft", "warning", "warningSoft", "error", "errorSoft", "attention", "attentionSoft", "focusLine", "focusGap"]

                Column {
                    id: swatch

                    required property string modelData

                    spacing: 4
                    width: 132 * Math.max(1, Theme.textScale * 0.75)

                    Rectangle {
                        border.color: Theme.colors.border
                        border.width: 1
                        color: Theme.colors[swatch.modelData]
                        height: 56
                        radius: Theme.radius
                        width: parent.width
                    }
                    BodyText {
                        strong: true
                        sub: true
                        text: swatch.modelData
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                    BodyText {
                        sub: true
                        text: String(Theme.colors[swatch.modelData])
                    }
                }
            }
        }
    }
    GallerySample {
        name: "Theme"
        stateName: part.gallery.say("間と角", "Gaps and corners")

        Flow {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: [Theme.gapTiny, Theme.gapSmall, Theme.gap, Theme.gapMedium, Theme.gapLarge]

                Column {
                    id: gap

                    required property int modelData

                    spacing: 4
                    width: 64 * Theme.textScale

                    Rectangle {
                        color: Theme.colors.key
                        height: 24
                        width: gap.modelData
                    }
                    BodyText {
                        sub: true
                        text: gap.modelData
                    }
                }
            }
        }
    }
}
