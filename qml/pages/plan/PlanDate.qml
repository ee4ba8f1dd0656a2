import QtQuick
import Madoguchi

// The day on which something happens.
DateField {
    id: entry

    required property PlanQuestion question

    error: entry.question.error
    help: entry.question.help
    label: entry.question.label
    understood: entry.question.display
    value: entry.question.value

    onEdited: text => entry.question.model.answer(entry.question.questionId, text)
}
