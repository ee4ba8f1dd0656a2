import QtQuick
import Madoguchi

// Several of a few.
MultiChoice {
    id: entry

    required property PlanQuestion question

    choices: entry.question.choices
    error: entry.question.error
    help: entry.question.help
    label: entry.question.label
    value: entry.question.value

    onChosen: value => entry.question.model.answer(entry.question.questionId, value)
}
