// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/QuoteTemplateDialog.h"

#include "core/workspace/Workspace.h"
#include "ui/letters/PaperPdf.h"
#include "ui/letters/QuoteText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int TypingPause = 250;
constexpr int PictureWidth = 900; ///< more than is shown: sharp on screens of two dots a point

} // namespace

QuoteTemplateDialog::QuoteTemplateDialog(const Theme &theme, Workspace *workspace,
                                         const QuoteTemplate &before, const DealSheet &sheet,
                                         const DealSheet::QuoteSheet &quote,
                                         const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_sheet(sheet)
    , m_quote(quote)
    , m_formatting(formatting)
    , m_template(before)
    , m_paper(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_heading(new QLineEdit(this))
    , m_letterhead(new QPlainTextEdit(this))
    , m_terms(new QPlainTextEdit(this))
    , m_days(new QSpinBox(this))
    , m_footer(new QLineEdit(this))
    , m_own(new QLabel(this))
    , m_standard(new QPushButton(tr("Restore the default"), this))
    , m_preview(new QLabel(this))
{
    setObjectName(u"quoteTemplateDialog"_s);
    setWindowTitle(tr("Template of quotes"));
    resize(theme.px(920), theme.px(620));
    auto *both = new QHBoxLayout;
    both->setSpacing(20);
    both->addWidget(makeForm(), 1);
    both->addWidget(makePreview(), 1);
    m_standard->setObjectName(u"templateStandard"_s);
    m_standard->setToolTip(
        tr("Every paper in both languages as it comes with the program. Saving can be undone."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_standard, QDialogButtonBox::ResetRole);
    addPrimaryButton(*buttons, tr("Save"), u"templateAccept"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(both, 1);
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &QuoteTemplateDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_template = {};
        fill();
    });
    for (QComboBox *box : {m_paper, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &QuoteTemplateDialog::fill);
    for (QLineEdit *line : {m_heading, m_footer})
        connect(line, &QLineEdit::textEdited, this, &QuoteTemplateDialog::take);
    for (QPlainTextEdit *text : {m_letterhead, m_terms})
        connect(text, &QPlainTextEdit::textChanged, this, &QuoteTemplateDialog::take);
    connect(m_days, &QSpinBox::valueChanged, this, &QuoteTemplateDialog::take);
    fill();
    m_heading->setFocus();
}

QWidget *QuoteTemplateDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(10);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto add = [&](const QString &name, const QString &label, QWidget *field) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        rows->addRow(label, field);
    };
    for (const Paper paper : QuoteTemplate::AllPapers)
        m_paper->addItem(QuoteText::paperName(paper), int(paper));
    // Each in its own words, as people look for them.
    m_language->addItem(u"中文"_s, int(Formatting::Language::Chinese));
    m_language->addItem(u"English"_s, int(Formatting::Language::English));
    m_language->setCurrentIndex(m_language->findData(int(m_formatting.language())));
    auto *which = new QHBoxLayout;
    which->setSpacing(8);
    for (const auto &[box, name, label] :
         {std::tuple(m_paper, u"templatePaper"_s, tr("Paper")),
          std::tuple(m_language, u"templateLanguage"_s, tr("Language of the paper"))}) {
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->view()->setAccessibleName(label);
        which->addWidget(box, 1);
    }
    rows->addRow(tr("Paper and its language"), which);
    add(u"templateHeading"_s, tr("Heading"), m_heading);
    add(u"templateLetterhead"_s, tr("Letterhead"), m_letterhead);
    m_letterhead->setFixedHeight(m_theme.px(76));
    add(u"templateTerms"_s, tr("Terms"), m_terms);
    m_terms->setPlaceholderText(
        tr("Payment, delivery, warranty: one a line. Empty: the paper says nothing of it."));
    m_terms->setMinimumHeight(m_theme.px(90));
    m_days->setRange(1, QuoteTemplate::MostDays);
    add(u"templateDays"_s, tr("Valid for, in days (all papers)"), m_days);
    add(u"templateFooter"_s, tr("Foot of every page"), m_footer);
    m_own->setObjectName(u"templateOwnPage"_s);
    m_own->setWordWrap(true);
    m_own->setProperty("role", u"secondary"_s);
    m_own->setText(tr("The company has a page of its own as HTML. It shows what is typed here "
                      "where it says {{heading}}, {{letterhead}}, {{terms}}."));
    rows->addRow(m_own);
    for (QPlainTextEdit *text : {m_letterhead, m_terms})
        text->setTabChangesFocus(true);
    return form;
}

QWidget *QuoteTemplateDialog::makePreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new QLabel(tr("First page"), side);
    title->setProperty("role", u"secondary"_s);
    m_preview->setObjectName(u"templatePreview"_s);
    m_preview->setAccessibleName(tr("First page as it will be printed"));
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_preview->setMinimumSize(m_theme.px(300), m_theme.px(424));
    // It takes the room that there is, and never asks for more because of its picture.
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    column->addWidget(title);
    column->addWidget(m_preview, 1);
    return side;
}

QuoteTemplateDialog::Paper QuoteTemplateDialog::paper() const
{
    return Paper(m_paper->currentData().toInt());
}

Formatting::Language QuoteTemplateDialog::language() const
{
    return Formatting::Language(m_language->currentData().toInt());
}

void QuoteTemplateDialog::fill()
{
    m_isFilling = true;
    const auto words = m_template.words(paper(), language() == Formatting::Language::Chinese);
    m_heading->setText(words.heading);
    m_heading->setPlaceholderText(QuoteText::heading(paper(), language()));
    m_letterhead->setPlainText(words.letterhead);
    m_letterhead->setPlaceholderText(
        tr("Name, address, telephone, bank: one a line. Empty: the company's name."));
    m_terms->setPlainText(words.terms);
    m_days->setValue(m_template.validDays);
    m_footer->setText(words.footer);
    m_footer->setPlaceholderText(tr("Empty: company, number and version"));
    m_own->setVisible(!m_template.page.isEmpty());
    m_isFilling = false;
    preview();
}

void QuoteTemplateDialog::take()
{
    if (m_isFilling)
        return;
    m_template.setWords(paper(), language() == Formatting::Language::Chinese,
                        {m_heading->text().trimmed(), m_letterhead->toPlainText().trimmed(),
                         m_terms->toPlainText().trimmed(), m_footer->text().trimmed()});
    m_template.validDays = m_days->value();
    m_pause.start();
}

void QuoteTemplateDialog::preview()
{
    if (!m_workspace)
        return;
    const int asked = ++m_asked;
    auto *watcher = new QFutureWatcher<Result<QImage>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        const Result<QImage> picture = watcher->result();
        if (asked != m_asked || !picture)
            return;
        m_picture = *picture;
        showPicture();
    });
    // Laying out pages takes longer than a window may stand still.
    watcher->setFuture(m_workspace->ask<QImage>(
        [sheet = m_sheet, quote = m_quote, words = m_template, paper = paper(),
         formatting = Formatting(language())](const Reading &reading) -> Result<QImage> {
            const QuoteText text(sheet, quote, reading.facts.profile().name, words, paper,
                                 formatting);
            return PaperPdf::firstPage(text.html(), text.foot(), PictureWidth);
        }));
}

void QuoteTemplateDialog::showPicture()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(
        m_picture.scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

void QuoteTemplateDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPicture();
}

} // namespace Steelyard
