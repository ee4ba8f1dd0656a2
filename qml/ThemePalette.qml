import QtQuick

// The colours of one appearance; every text colour reaches 4.5 : 1 and every control 3 : 1 on each ground (tst_palette).
QtObject {
    required property string name
    // Grounds
    required property color page
    required property color surface
    required property color soft
    // Text and lines
    required property color text
    required property color subText
    required property color border
    required property color divider
    // What can be pressed
    required property color key
    required property color keyHover
    required property color keyPressed
    required property color keyText
    required property color keySoft
    required property color link
    required property color linkActive
    // What is told
    required property color success
    required property color successSoft
    required property color warning
    required property color warningSoft
    required property color error
    required property color errorSoft
    required property color attention
    required property color attentionSoft
    // The focus ring: a line round a gap; one of the two stands out on any ground
    required property color focusLine
    required property color focusGap
}
