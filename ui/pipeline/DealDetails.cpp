// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealDetails.h"

#include "core/workspace/DealPapers.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/DealFields.h"
#include "ui/pipeline/DealWords.h"
#include "ui/pipeline/PriceText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealDetails::DealDetails(DealDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_checkTitle(new QLabel(this))
    , m_facts(new QLabel(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setProperty("surface", u"drawer"_s);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 12, 8, 0);
    m_column->setSpacing(12);
    scroll->setWidget(page);
    outer->addWidget(scroll);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    m_save->setObjectName(u"dealSave"_s);
    m_save->setProperty("primary", true);
    m_discard->setObjectName(u"dealDiscard"_s);
    m_discard->setProperty("link", true);
    m_checkTitle->setProperty("role", u"cardTitle"_s);
    m_facts->setProperty("role", u"secondary"_s);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(u"dealFacts"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_problem, 1);
    m_column->addLayout(buttons);
    m_column->addWidget(m_checkTitle);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(4);
    m_column->addLayout(m_checks);
    m_column->addWidget(m_facts);
    m_column->addStretch(1);
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    connect(m_save, &QPushButton::clicked, this, &DealDetails::save);
    connect(&desk, &DealDesk::dropped, this, &DealDetails::update);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (!m_sheet || !m_fields)
            return;
        const DealSheet sheet = *m_sheet;
        m_sheet.reset();
        setSheet(sheet, m_fields->choices(), m_formatting);
    });
}

void DealDetails::makeFields(const DealChoices &choices)
{
    delete m_fields;
    m_fields = new DealFields(m_desk.workspace(), choices, m_formatting, this);
    m_column->insertWidget(0, m_fields);
    m_fields->ask({u"customer"_s, u"name"_s, u"product"_s, u"amount"_s, u"probability"_s,
                   u"expected_close_on"_s, u"category"_s, u"owner"_s, u"channel"_s,
                   u"competitor"_s},
                  m_sheet->deal, m_sheet->customer);
    connect(m_fields, &DealFields::edited, this, &DealDetails::update);
}

void DealDetails::setSheet(const DealSheet &sheet, const DealChoices &choices,
                           const Formatting &formatting)
{
    const bool isSame = m_sheet && m_sheet->deal == sheet.deal
        && m_formatting.language() == formatting.language();
    const bool isTyping
        = m_sheet && m_sheet->deal.id == sheet.deal.id && m_save->isEnabled() && m_fields;
    m_sheet = sheet;
    m_formatting = formatting;
    if (!isSame && !(isTyping && !m_fields->values(true).isEmpty()))
        makeFields(choices);
    writeChecklist();
    m_facts->setText(PriceText(formatting).band(sheet));
    m_facts->setVisible(!m_facts->text().isEmpty());
    update();
}

void DealDetails::writeChecklist()
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList points = m_sheet->stage.checklist.split(u'\n', Qt::SkipEmptyParts);
    m_checkTitle->setText(tr("What good sellers do in this stage"));
    m_checkTitle->setVisible(!points.isEmpty());
    for (const QString &point : points) {
        auto *check = new QCheckBox(point, this);
        check->setChecked(std::any_of(
            m_sheet->marks.cbegin(), m_sheet->marks.cend(), [&](const ChecklistMark &mark) {
                return mark.stage == m_sheet->deal.stage && mark.item == point;
            }));
        connect(check, &QCheckBox::toggled, this, [this, point](bool isDone) {
            const DealSheet sheet = *m_sheet;
            const Moment now = Moment::instant(m_desk.workspace()->clock().now());
            QPointer<Workspace> workspace = m_desk.workspace();
            m_desk.perform(
                [sheet, point, isDone, now, workspace](const DealEdits &,
                                                       const Reading &reading) -> Result<Command> {
                    return DealPapers(sheet, reading, now,
                                      [workspace] { return workspace->newId(); })
                        .mark(point, isDone);
                },
                isDone ? tr("Done: %1").arg(point) : tr("Not done: %1").arg(point));
        });
        m_checks->addWidget(check);
    }
}

void DealDetails::update()
{
    if (!m_fields)
        return;
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    const bool isChanged = !m_fields->values(true).isEmpty() || !m_fields->unfinished().isEmpty();
    const QString field = m_fields->unfinished();
    const bool isUnknown = !m_fields->newCustomer().isEmpty();
    m_problem->setText(
        !field.isEmpty() ? tr("%1 cannot be understood.").arg(DealWords::field(field))
            : isUnknown  ? tr("Nobody is called “%1”. Choose a customer from the list.")
                              .arg(m_fields->newCustomer())
                        : QString());
    m_save->setEnabled(isChanged && field.isEmpty() && !isUnknown);
    m_save->setVisible(isChanged);
    m_discard->setVisible(isChanged);
}

void DealDetails::save()
{
    const QHash<QString, Value> fields = m_fields->values(true);
    const QList<Uuid> ids {m_sheet->deal.id.uuid()};
    QStringList names;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        names << DealWords::field(field.key());
    names.sort();
    m_save->setEnabled(false);
    m_desk.perform([ids, fields](const DealEdits &edits,
                                 const Reading &) { return edits.change(ids, fields); },
                   tr("Saved: %1").arg(names.join(tr(", "))));
}

} // namespace Steelyard
