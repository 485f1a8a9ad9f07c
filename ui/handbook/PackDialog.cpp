// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/PackDialog.h"

#include "ui/shell/ErrorText.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString said(PackDifference::State state)
{
    switch (state) {
    case PackDifference::State::New:
        return PackDialog::tr("new");
    case PackDifference::State::ChangedByThem:
        return PackDialog::tr("changed in the file");
    case PackDifference::State::ChangedByMe:
        return PackDialog::tr("changed here");
    case PackDifference::State::ChangedByBoth:
        return PackDialog::tr("changed on both sides");
    case PackDifference::State::Same:
        return PackDialog::tr("the same");
    }
    return {};
}

QString outcome(const PackImport::Line &line)
{
    if (line.isDraft)
        return PackDialog::tr("becomes a draft");
    if (line.refused)
        return ErrorText::sentence(*line.refused);
    return PackDialog::tr("stays as it is");
}

} // namespace

PackDialog::PackDialog(const Content &content, const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_propose(new QCheckBox(this))
{
    setObjectName(u"packDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Definitions of %1").arg(content.fileName));
    resize(860, 560);
    const int count = int(drafts().size());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *head
        = new QLabel(count > 0 ? tr("%n definition(s) become drafts; no figure changes until they "
                                    "are approved.",
                                    nullptr, count)
                               : tr("Nothing in this file becomes a draft."),
                     this);
    head->setObjectName(u"packHead"_s);
    head->setProperty("role", u"cardTitle"_s);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(table(formatting), 3);
    if (const QString text = notes(); !text.isEmpty()) {
        auto *caption = new QLabel(tr("What could not be taken in as it is there"), this);
        caption->setProperty("role", u"caption"_s);
        column->addWidget(caption);
        auto *list = new QLabel(text);
        list->setObjectName(u"packNotes"_s);
        list->setWordWrap(true);
        list->setTextInteractionFlags(Qt::TextSelectableByMouse);
        list->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(list);
        column->addWidget(area, 2);
    }
    // What has no examples yet cannot be judged: it is finished first.
    const bool canBeProposed = count > 0 && content.file.hasExamples;
    m_propose->setObjectName(u"proposeTogether"_s);
    m_propose->setText(count == 1 ? tr("Propose it right away")
                                  : tr("Propose them right away, to be judged as one"));
    m_propose->setChecked(canBeProposed);
    m_propose->setVisible(canBeProposed);
    column->addWidget(m_propose);
    auto *buttons = new QDialogButtonBox(
        count > 0 ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    if (count > 0) {
        auto *accept = buttons->addButton(tr("Make %n draft(s)", nullptr, count),
                                          QDialogButtonBox::AcceptRole);
        accept->setObjectName(u"makeDrafts"_s);
        accept->setProperty("primary", true);
        accept->setDefault(true);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList PackDialog::drafts() const
{
    QStringList result;
    for (const PackImport::Line &line : m_content.import.lines) {
        if (line.isDraft)
            result << line.kpi;
    }
    return result;
}

bool PackDialog::isToBeProposed() const
{
    return m_propose->isChecked();
}

QWidget *PackDialog::table(const Formatting &formatting)
{
    auto *lines = new QTableWidget(this);
    lines->setObjectName(u"packLines"_s);
    lines->setAccessibleName(tr("The definitions of the file"));
    lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    lines->setTabKeyNavigation(false);
    lines->setShowGrid(false);
    lines->setWordWrap(true);
    lines->verticalHeader()->hide();
    lines->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    lines->setColumnCount(4);
    lines->setHorizontalHeaderLabels(
        {tr("KPI"), tr("ID"), tr("Against the handbook"), tr("What becomes of it")});
    lines->setRowCount(int(m_content.import.lines.size()));
    for (int row = 0; row < lines->rowCount(); ++row) {
        const PackImport::Line &line = m_content.import.lines.at(row);
        const LocalText name = m_content.file.definitions.at(row).definition.name;
        const QStringList texts {formatting.isChinese() ? name.zh : name.en, line.kpi,
                                 said(line.state), outcome(line)};
        for (int at = 0; at < texts.size(); ++at)
            lines->setItem(row, at, new QTableWidgetItem(texts.at(at)));
    }
    for (int at = 0; at < 3; ++at)
        lines->horizontalHeader()->setSectionResizeMode(at, QHeaderView::ResizeToContents);
    lines->horizontalHeader()->setStretchLastSection(true);
    return lines;
}

QString PackDialog::notes() const
{
    QStringList lines;
    const auto add = [&lines](const QString &where, const Error &error) {
        lines << u"<p style='margin:0 0 6px 0'><b>%1</b><br>%2</p>"_s.arg(
            where.toHtmlEscaped(), ErrorText::sentence(error).toHtmlEscaped());
    };
    for (const DefinitionFile::Note &note : m_content.file.leftOut) {
        QStringList where {note.what};
        if (note.line > 0)
            where.prepend(tr("line %1").arg(note.line));
        if (!note.column.isEmpty())
            where << note.column;
        where.removeAll({});
        add(where.join(u" · "_s), note.error);
    }
    for (const DefinitionFile::Note &note : m_content.file.losses)
        add(note.what, note.error);
    for (const QString &column : m_content.file.unknownColumns)
        lines << u"<p style='margin:0 0 6px 0'>%1</p>"_s.arg(
            tr("The column “%1” is not known and was left aside.").arg(column).toHtmlEscaped());
    return lines.join(QString());
}

} // namespace Steelyard
