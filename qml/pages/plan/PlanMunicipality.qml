import QtQuick
import Madoguchi

// A municipality, by a part of its name.
Select {
    id: entry

    required property PlanQuestion question

    asks: true
    display: entry.question.display
    error: entry.question.error
    help: entry.question.help
    label: entry.question.label
    value: entry.question.value

    onAsked: text => entry.choices = entry.question.model.suggestions(entry.question.questionId, text)
    onChosen: value => entry.question.model.answer(entry.question.questionId, value)
}
