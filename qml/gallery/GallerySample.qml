import QtQuick
import Madoguchi

// One component in one state, under the component's name and a word for the state.
Column {
    id: sample

    property string name: ""
    property string stateName: ""
    default property alias content: body.data

    spacing: Theme.gapSmall
    width: parent ? parent.width : implicitWidth

    BodyText {
        color: Theme.colors.subText
        silent: true
        sub: true
        text: Theme.list([sample.name, sample.stateName])
    }
    Column {
        id: body

        spacing: Theme.gap
        width: parent.width
    }
}
